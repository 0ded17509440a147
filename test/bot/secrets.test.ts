import { inspect } from 'node:util';
import { type Webhook, type WebhookOptions, webhook } from '@botrules/bot';
import { webhook as koaWebhook } from '@botrules/koa';
import { createSendClient } from '@botrules/messenger';
import { expect } from 'chai';
import { clicks, recordingLogger, signedHeaders } from '../support/clicks.js';

const secret = 'c0ffee-app-secret';
const content = clicks(['m_1', '2', 'BUY']);

/** A hook that counts what it lets in. */
function hookOf(options: object, make: (options: WebhookOptions) => Webhook = webhook) {
  const { logger, logged } = recordingLogger();
  let taken = 0;
  const inbox = { accept: async () => void taken++ };
  const hook = make({ verifyToken: 't', appSecrets: secret, inbox, logger, ...options });
  return { hook, logged, taken: () => taken };
}

/** What JavaScript may hand over where a secret or a list of them is due. */
const wrong: readonly unknown[] = [
  '',
  [],
  [''],
  [secret, ''],
  [secret, undefined],
  [undefined, secret],
  [null],
  [secret, 5],
  undefined,
  null,
  5,
  true,
  ' ',
  '\n',
  // As a file ends that a secret is read from.
  `${secret}\n`,
  ` ${secret}`,
  [secret, `${secret}\r\n`],
  Buffer.from(secret),
  [Buffer.from(secret)],
  new Set([secret]),
  { secret },
  Promise.resolve(secret),
];

describe('bot: secrets', () => {
  it('takes a text as one secret: a body that is signed with a letter of it is refused', async () => {
    for (const make of [webhook, koaWebhook]) {
      const { hook, taken } = hookOf({ appSecrets: secret }, make);
      const forged = [...new Set(secret), secret.slice(1), `${secret} `, 'another'];
      for (const key of forged) {
        expect((await hook.handle(content, signedHeaders(content, key))).status, key).to.equal(401);
      }
      expect(taken()).to.equal(0);
      expect((await hook.handle(content, signedHeaders(content, secret))).status).to.equal(200);
      expect(taken()).to.equal(1);
    }
  });

  it('takes each secret of a list, for posts and for handshakes', async () => {
    const { hook } = hookOf({ appSecrets: ['old', 'new'], verifyToken: ['one', 'two'] });
    const statuses = ['old', 'new', 'o', 'oldnew', 'old,new'].map(async (key) => {
      const { status } = await hook.handle(content, signedHeaders(content, key));
      return status;
    });
    expect(await Promise.all(statuses)).to.deep.equal([200, 200, 401, 401, 401]);
    const tokens = ['one', 'two', 'o', 'onetwo', 'one,two'].map(
      (token) => hook.handshake({ ...handshake, 'hub.verify_token': token }).status,
    );
    expect(tokens).to.deep.equal([200, 200, 403, 403, 403]);
  });

  for (const value of wrong) {
    it(`makes no webhook with ${inspect(value)} for a secret or a token`, () => {
      for (const make of [webhook, koaWebhook]) {
        for (const name of ['appSecrets', 'verifyToken']) {
          const start = () => hookOf({ [name]: value }, make);
          expect(start).to.throw(
            TypeError,
            new RegExp(`^${name}.* (?:Give |Trim it\\.$|.*and give )`),
          );
          expect(start).not.to.throw(secret);
        }
      }
    });
  }

  for (const value of wrong) {
    const given = inspect(value);
    it(`accepts nothing where a function gives ${given}: 500, and a line in the log`, async () => {
      const { hook, logged, taken } = hookOf({ appSecrets: () => value, verifyToken: () => value });
      const signatures = ['', 'undefined', 'null', secret, 'c', '5', '[object Object]'];
      for (const key of signatures) {
        expect((await hook.handle(content, signedHeaders(content, key))).status).to.equal(500);
      }
      expect((await hook.handle(content, { 'content-type': 'application/json' })).status).to.equal(
        500,
      );
      for (const token of ['undefined', 'null', secret, 'c', '5', '[object Object]']) {
        expect(hook.handshake({ ...handshake, 'hub.verify_token': token }).status).to.equal(500);
      }
      expect(taken()).to.equal(0);
      expect(logged.map(({ level }) => level)).to.deep.equal(Array(14).fill('error'));
      expect(String(logged[0]!.fields.err)).to.match(/^TypeError: appSecrets/);
      expect(String(logged.at(-1)!.fields.err)).to.match(/^TypeError: verifyToken/);
      expect(inspect(logged)).not.to.contain(secret);
    });
  }

  it('accepts nothing where a function that gives secrets throws', async () => {
    const fail = () => {
      throw new Error('the vault is shut');
    };
    const { hook, logged } = hookOf({ appSecrets: fail, verifyToken: fail });
    expect((await hook.handle(content, signedHeaders(content, secret))).status).to.equal(500);
    expect(hook.handshake({ ...handshake, 'hub.verify_token': 't' }).status).to.equal(500);
    expect(logged.map(({ message }) => message)).to.deep.equal(Array(2).fill('the webhook failed'));
  });

  it('takes unsigned posts only with an empty list that is meant', async () => {
    const unsigned = { 'content-type': 'application/json' };
    for (const [allowUnsigned, appSecrets, status] of [
      [true, [], 200],
      [true, () => [], 200],
      [true, secret, 401],
      [true, () => undefined, 500],
      [false, () => [], 500],
    ] as const) {
      const { hook } = hookOf({ allowUnsigned, appSecrets });
      expect((await hook.handle(content, unsigned)).status).to.equal(status);
    }
    for (const appSecrets of ['', undefined, [''], null]) {
      expect(() => hookOf({ allowUnsigned: true, appSecrets })).to.throw(TypeError, 'appSecrets');
    }
    // What a variable of the environment gives: the text "false" is true to JavaScript.
    expect(() => hookOf({ allowUnsigned: 'false', appSecrets: [] })).to.throw(
      TypeError,
      'allowUnsigned is a text. Give true or false.',
    );
  });

  it('sees a list that changed since', async () => {
    const appSecrets = ['old'];
    const { hook } = hookOf({ appSecrets });
    appSecrets[0] = 'new';
    expect((await hook.handle(content, signedHeaders(content, 'old'))).status).to.equal(401);
    expect((await hook.handle(content, signedHeaders(content, 'new'))).status).to.equal(200);
    appSecrets.length = 0;
    expect((await hook.handle(content, signedHeaders(content, 'new'))).status).to.equal(500);
  });

  describe('of a client', () => {
    const clients: readonly (readonly [string, unknown[]])[] = [
      ['accessToken', [undefined, null, '', 5, ['a'], Buffer.from('a'), {}, 'a b', 'a\n']],
      ['appSecret', ['', null, 5, [], [''], ['a', undefined], Buffer.from('a'), {}]],
      ['pageId', ['', null, 5, ['1'], {}]],
      ['graphUrl', ['', 5, 'graph.facebook.com', 'ftp://a', {}]],
      ['version', ['', 26, 'v26', '26.0', null]],
      ['timeoutMs', [0, -1, '10', null, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31]],
    ];
    for (const [name, values] of clients) {
      for (const value of values) {
        it(`are not taken: ${name} ${inspect(value)}`, () => {
          const make = () => createSendClient({ accessToken: 'token', [name]: value });
          expect(make).to.throw(TypeError);
        });
      }
    }

    it('prove a call by the first of several', async () => {
      const proofs: (string | null)[] = [];
      for (const appSecret of ['new', ['new', 'old']]) {
        const client = createSendClient({
          accessToken: 'token',
          appSecret,
          fetch: async (url) => {
            proofs.push(new URL(String(url)).searchParams.get('appsecret_proof'));
            return Response.json({});
          },
        });
        await client.send({ kind: 'message', path: 'messages', body: {} } as never);
      }
      expect(proofs[0]).to.match(/^[0-9a-f]{64}$/);
      expect(proofs[1]).to.equal(proofs[0]);
    });
  });
});

const handshake = { 'hub.mode': 'subscribe', 'hub.challenge': '17' };
