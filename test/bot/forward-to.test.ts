import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { type ForwardOptions, forwardTo, webhook } from '@botrules/bot';
import { createRouter, type Decision, type Event, parseRules } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { appSecret, clicks, recordingLogger, signedHeaders } from '../support/clicks.js';
import { runs } from '../support/runs.js';

const key = 'a secret of thirty-two characters';
const secret = `whsec_${Buffer.from(key).toString('base64')}`;

describe('bot/forward-to', () => {
  let server: Server;
  let url: string;
  let seen: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  let answer: (respond: (status: number, headers?: Record<string, string>) => void) => void;

  before((done) => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push({ headers: request.headers, body });
        answer((status, headers = {}) => response.writeHead(status, headers).end('{}'));
      });
    }).listen(0, '127.0.0.1', () => {
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?token=hidden`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen = [];
    answer = (respond) => respond(204);
  });

  const { value: rules } = parseRules({
    'a.yaml':
      'rules: [{ name: crm, when: { payload: { like: "BUY_{item}" } }, forward: https://crm.example/ }]',
  });
  const router = createRouter(rules!);
  const event: Event = {
    id: 'postback:m_1',
    event: 'postback',
    channel: 'messenger',
    payload: 'BUY_hat',
    standby: false,
    raw: { private: true },
  };

  function forward(options: Partial<ForwardOptions> = {}, of = event, signal?: AbortSignal) {
    const decision: Decision = router.route(of);
    const step = decision.steps[0]!;
    return forwardTo({ secret, ...options })({
      url,
      decision,
      step,
      signal: signal ?? new AbortController().signal,
    });
  }

  const headersOf = (index: number) => seen[index]!.headers as Record<string, string>;

  it('posts the event, the decision and the step, signed so that a receiver takes it', async () => {
    await forward();
    const [{ body, headers }] = seen as [(typeof seen)[number]];
    const read = new Webhook(secret).verify(body, headersOf(0)) as Record<string, object>;
    expect(headers['content-type']).to.equal('application/json');
    expect(read.type).to.equal('botrules.decision');
    const { raw: _raw, ...shown } = event;
    expect(read.event).to.deep.equal(shown);
    expect(read.step).to.deep.include({ rule: 'crm', captures: { item: 'hat' } });
    expect(() => new Webhook(secret).verify(`${body} `, headersOf(0))).to.throw();
  });

  it('signs by each of several secrets, base64 or the key itself, and by those in force', async () => {
    let secrets: string | string[] = [secret, 'new secret as it is'];
    const post = forwardTo({ secret: () => secrets });
    const decision = router.route(event);
    const request = {
      url,
      decision,
      step: decision.steps[0]!,
      signal: new AbortController().signal,
    };
    await post(request);
    new Webhook(secret).verify(seen[0]!.body, headersOf(0));
    const raw = new Webhook('new secret as it is', { format: 'raw' });
    raw.verify(seen[0]!.body, headersOf(0));
    secrets = 'new secret as it is';
    await post(request);
    raw.verify(seen[1]!.body, headersOf(1));
    expect(() => new Webhook(secret).verify(seen[1]!.body, headersOf(1))).to.throw();
  });

  it('signs whatever is in an event', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        async (id, text) => {
          seen = [];
          await forward({}, { ...event, id, text });
          const read = new Webhook(secret).verify(seen[0]!.body, headersOf(0)) as { event: Event };
          expect(read.event.text).to.equal(text);
        },
      ),
      { numRuns: runs(10, 25) },
    );
  });

  it('gives one id to all posts of a step of an event, and another to each other', async () => {
    await forward();
    await forward();
    await forward({}, { ...event, id: 'postback:m_2' });
    await forward({}, { ...event, id: undefined as never, payload: 'BUY_a' });
    await forward({}, { ...event, id: undefined as never, payload: 'BUY_b' });
    const ids = seen.map(({ headers }) => headers['webhook-id']);
    expect(ids[0])
      .to.equal(ids[1])
      .and.to.match(/^msg_[\w-]+$/);
    expect(new Set(ids).size).to.equal(4);
  });

  const refusals: readonly (readonly [number, Record<string, string>, string])[] = [
    [400, {}, 'answered 400'],
    [404, {}, 'answered 404'],
    [500, {}, 'answered 500'],
    [
      302,
      { location: 'https://elsewhere.example/' },
      'answered with a redirect, which is not followed',
    ],
  ];
  for (const [status, headers, message] of refusals) {
    it(`rejects where it is answered ${status}, with no more of the address than the host`, async () => {
      answer = (respond) => respond(status, headers);
      const error = await forward().then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(error).to.be.instanceOf(Error).with.property('message').that.contains(message);
      expect(inspect(error)).not.to.match(/hidden|thirty-two/);
      expect(seen).to.have.length(1);
    });
  }

  it('rejects where no answer comes in time, or the event is given up', async () => {
    answer = () => {};
    const late = await forward({ timeoutMs: 20 }).catch((error: Error) => error.message);
    expect(late).to.contain('did not answer within 20 ms');
    const controller = new AbortController();
    const given = forward({}, event, controller.signal).catch((error: Error) => error.name);
    controller.abort();
    expect(await given).to.equal('AbortError');
  });

  for (const wrong of [
    '',
    [],
    [''],
    undefined,
    5,
    Buffer.from(key),
    'whsec_',
    'whsec_?',
    'whsec_abc',
  ]) {
    it(`is not made with ${inspect(wrong)} for a secret`, () => {
      expect(() => forwardTo({ secret: wrong as string })).to.throw(TypeError, /secret/);
    });
  }

  it('rejects where a function gives no secret', async () => {
    const error = await forward({ secret: () => '' }).catch((error: unknown) => error);
    expect(error).to.be.instanceOf(TypeError);
    expect(seen).to.deep.equal([]);
  });

  it('carries out what rules forward, in a bot', async () => {
    const { value } = parseRules({
      'a.yaml': `rules: [{ name: crm, when: {}, forward: "${url}", reply: Noted. }]`,
    });
    const { logger, logged } = recordingLogger();
    const hook = webhook({
      router: createRouter(value!),
      verifyToken: 't',
      appSecrets: appSecret,
      logger,
      client: { send: async () => ({}) },
      forward: forwardTo({ secret }),
    });
    const content = clicks(['m_1', '2', 'BUY_hat'], ['m_2', '3', 'BUY_cap']);
    await hook.handle(content, signedHeaders(content));
    expect(seen).to.have.length(2);
    for (const [index, { body }] of seen.entries())
      new Webhook(secret).verify(body, headersOf(index));
    expect(logged).to.deep.equal([]);
  });
});
