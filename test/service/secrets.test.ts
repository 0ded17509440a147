import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Click, type OperatedChannel, secretsIn } from '@botrules/channel';
import { loadRules } from '@botrules/core/node';
import { expect } from 'chai';
import {
  channels,
  connect,
  diffProfile,
  doctor,
  exportInbox,
  listInbox,
  pushProfile,
  readConfig,
  type Service,
  showConfig,
  showInbox,
  startService,
} from '../../packages/service/src/index.js';
import { accountFor } from '../support/account-for.js';
import { type Listening, listen } from '../support/listen.js';
import { CaptureIo } from './capture-io.js';
import { until } from './fake-clock.js';

/** Settings that look like the platform's own, with a mark in each secret. A new channel does without a line here where any text will do. */
const planted: { readonly [channel: string]: { readonly [key: string]: string } } = {
  telegram: { token: '1000:grepme_token_telegram' },
  slack: { token: 'xoxb-grepme-token-slack' },
  whatsapp: { phone_number_id: '1000' },
};

/** How a platform tells an error. Here each of them quotes all that it was asked with. */
const quoted: { readonly [channel: string]: (words: string) => object } = {
  messenger: (message) => ({ error: { message, code: 100, error_data: { details: message } } }),
  whatsapp: (message) => ({ error: { message, code: 100, error_data: { details: message } } }),
  telegram: (description) => ({ ok: false, error_code: 400, description }),
  line: (message) => ({ message, details: [{ message, property: message }] }),
  slack: (words) => ({
    ok: false,
    error: 'invalid_arguments',
    needed: words,
    response_metadata: { messages: [words] },
  }),
};

const rules = `
profile: { greeting: Hello!, get_started: A, menu: [{ title: A, payload: A }] }
rules:
  - { name: handled, when: { text: throw }, route: throw }
  - { name: spoken, when: { text: speak }, route: speak }
  - name: told
    when: { text: tell }
    remember: { said: "{text}" }
    reply: [{ text: One, buttons: [{ title: A, payload: "${'A'.repeat(400)}" }] }, Two., { typing: 10ms }, Three.]
    forward: FORWARD
  # Goes out whatever the platform answers to the calls before it.
  - { name: passed on, when: { text: pass on }, forward: FORWARD }
default: { reply: Hm. }
`;

describe('Secrets of a channel', () => {
  let folder: string;
  let platform: Listening;
  let others: Listening;
  let service: Service | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-secrets-'));
  });
  afterEach(async () => {
    await service?.close(100);
    service = undefined;
    await Promise.all([platform.close(), others.close()]);
    await rm(folder, { recursive: true });
  });

  for (const channel of channels) {
    it(`are in nothing that is written, sent or shown, whatever fails: ${channel.name}`, async function () {
      this.timeout(60_000);
      const seen: string[] = [];
      const keep = (request: IncomingMessage, done: (body: string) => void) => {
        let body = '';
        request.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        request.on('end', () => done(body));
      };
      // The platform takes some calls, and refuses others with all that they had.
      let asked = 0;
      const statuses = [400, 200, 500, 429, 403, 404, 401, 200];
      platform = await listen((request, response) =>
        keep(request, (body) => {
          const status = statuses[asked++ % statuses.length]!;
          const words = `${request.url} ${request.headers.authorization} ${body}`;
          response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' });
          response.end(JSON.stringify(quoted[channel.name]!(words)));
        }),
      );
      // What is forwarded to, and what collects traces: all that they get is looked at. Each refuses its first call.
      others = await listen((request, response) =>
        keep(request, (body) => {
          const again = seen.some((each) => each.startsWith(request.url!));
          seen.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`);
          response.writeHead(again ? 200 : 503).end('{}');
        }),
      );
      const values: { [key: string]: string } = {};
      for (const { key, env, secret } of channel.accounts.fields) {
        const own = planted[channel.name]?.[key] ?? (secret ? `grepme_${key}` : undefined);
        if (own !== undefined) values[key] = own;
        if (env.endsWith('API_URL')) values[key] = platform.url;
      }
      const env = Object.fromEntries(
        channel.accounts.fields.flatMap(({ key, env }) =>
          values[key] === undefined ? [] : [[env, values[key]]],
        ),
      );
      env.FORWARD_SECRET = 'grepme_forward_secret_of_many_letters';
      const account = accountFor(channel, values);
      const secrets = ['grepme'];
      const yaml = `rules: rules.yaml
inbox: inbox.sqlite
port: 0
admin: { port: 0 }
forward: { allow: [127.0.0.1] }
traces: { endpoint: "${others.url}/v1/traces" }
retries: { first: 10ms, longest: 20ms, attempts: 2 }
`;
      await writeFile(
        join(folder, 'rules.yaml'),
        rules.replaceAll('FORWARD', `"${others.url}/crm"`),
      );
      await writeFile(join(folder, 'botrules.yaml'), yaml);
      const read = await readConfig({ flags: new Map(), env, folder });
      expect(read.diagnostics.map(({ message }) => message)).to.deep.equal([]);
      const log: string[] = [];
      const say = (fields: object, message: string) =>
        void log.push(`${message} ${inspect(fields, { depth: 12, showHidden: true })}`);
      service = await startService({
        config: read.value!,
        ruleSet: loadRules(join(folder, 'rules.yaml')).value!,
        logger: { info: say, warn: say, error: say },
        handlers: {
          throw: ({ event }) => {
            throw new Error(`no answer: ${JSON.stringify(event)}`);
          },
          speak: ({ send }) => send('Done.'),
        },
        watch: false,
      });

      const url = `${service.webhookUrl}${channel === channels[0] ? '' : `/${channel.name}`}`;
      const post = async (headers: object, body: string) => {
        const sent = { method: 'POST', headers: headers as Record<string, string>, body };
        const answer = await fetch(url, sent);
        seen.push(`${answer.status} ${await answer.text()} ${inspect(answer.headers)}`);
      };
      const clicks: readonly Partial<Click>[] = [
        ...['tell', 'speak', 'throw', 'pass on', 'tell', 'what', 'speak'].map((text) => ({ text })),
        { payload: 'A', title: 'A' },
        { text: '/tell' },
      ];
      for (const [at, click] of clicks.entries()) {
        const whole = { page: '1000', person: `20${at}`, id: `${at}`, ...click };
        const { headers, body } = channel.sandbox.post(whole, account, Date.now());
        secrets.push(...secretsOf(channel, body));
        await post(headers, body);
        // Without its proof, and with one that does not fit.
        await post({ 'content-type': 'application/json' }, body);
        await post(headers, `${body} `);
      }
      await until(() => log.filter((line) => line.includes('dead letter')).length > 1);
      await until(() => seen.some((each) => each.startsWith('/crm')));
      // Handshakes with the right word and with a wrong one.
      const token = values.verify_token;
      for (const word of token === undefined ? [] : [token, `${token}x`]) {
        const query = new URLSearchParams({
          'hub.mode': 'subscribe',
          'hub.verify_token': word,
          'hub.challenge': '7',
        });
        const answer = await fetch(`${url}?${query}`);
        seen.push(`${answer.status} ${await answer.text()}`);
      }

      const flags = { '--rules': join(folder, 'rules.yaml') };
      const inFolder = async (
        work: (io: CaptureIo, request: ReturnType<CaptureIo['request']>) => unknown,
      ) => {
        const io = new CaptureIo(env);
        const request = io.request(flags, join(folder, 'botrules.yaml'));
        await work(io, request);
        seen.push(io.out, io.err);
        return io.out;
      };
      const lookAround = async () => {
        for (const path of ['/metrics', '/healthz', '/readyz', '/other']) {
          seen.push(await (await fetch(`${service!.adminUrl}${path}`)).text());
        }
        const dead = await inFolder(listInbox);
        for (const [, id] of dead.matchAll(/^\S+ {2}(\S+)/gm)) {
          await inFolder((io, request) => showInbox(io, { ...request, id: id! }));
        }
        await inFolder(exportInbox);
        await inFolder((io, request) => exportInbox(io, { ...request, memory: true }));
        await inFolder(showConfig);
        await inFolder((io, request) => doctor(io, { ...request, url: service!.webhookUrl }));
        await inFolder(diffProfile);
        await inFolder(pushProfile);
        await inFolder((io, request) =>
          connect(io, { ...request, channel: channel.name, url: 'https://bot.example/webhook' }),
        );
      };
      await lookAround();
      // And once more where the platform is gone.
      await platform.close();
      const last = { page: '1000', person: '300', id: '99', text: 'speak' };
      const { headers, body } = channel.sandbox.post(last, account, Date.now());
      secrets.push(...secretsOf(channel, body));
      await post(headers, body);
      await lookAround();
      const logged = log.length;
      expect(logged).to.be.greaterThan(5);
      await service.close(100);
      service = undefined;
      expect(seen.some((each) => each.startsWith('/v1/traces'))).to.equal(true);
      for (const text of [...log, ...seen]) {
        for (const secret of secrets) {
          const at = text.indexOf(secret);
          const around = at === -1 ? '' : text.slice(Math.max(0, at - 200), at + 100);
          expect(around, `${secret} is in`).to.equal('');
        }
      }
    });
  }
});

/** What stands under the secret keys of the events of a body. */
function secretsOf({ inbound }: OperatedChannel, body: string): readonly string[] {
  return inbound.read(body, {}).events.flatMap((event) => secretsIn(event, inbound.secretKeys));
}
