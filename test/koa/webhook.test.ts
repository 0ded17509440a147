import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Event } from '@botrules/core';
import { type Inbox, inTurns, type KoaWebhookOptions, webhook } from '@botrules/koa';
import { expect } from 'chai';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { type Listening, listen, raw, sign } from '../support/listen.js';

const { assign } = Object;
const secret = 'test_app_secret';
const verifyToken = 'a verify token';
const silent = { info() {}, warn() {}, error() {} };

function body(payload: string, mid = 'm_1', person = '2'): string {
  return JSON.stringify({
    object: 'page',
    entry: [
      {
        id: '1',
        time: 1458692752478,
        messaging: [
          {
            sender: { id: person },
            recipient: { id: '1' },
            timestamp: 1458692752478,
            postback: { mid, title: 'A title', payload },
          },
        ],
      },
    ],
  });
}

/** An inbox that only remembers. */
function recorder(): Inbox & { readonly events: Event[] } {
  const events: Event[] = [];
  return {
    events,
    async accept(delivery) {
      events.push(...delivery.events);
    },
  };
}

type Callback = ReturnType<Koa['callback']>;

const tests = (served: (listener: Callback) => RequestListener) => () => {
  let server: Listening | undefined;
  let inbox: ReturnType<typeof recorder>;

  async function start(
    options: Partial<KoaWebhookOptions> = {},
    before: Koa.Middleware[] = [],
  ): Promise<Listening> {
    inbox = recorder();
    const hook = webhook({
      verifyToken,
      appSecrets: [secret],
      inbox,
      logger: silent,
      ...options,
    } as KoaWebhookOptions);
    const app = new Koa();
    app.silent = true;
    for (const middleware of before) app.use(middleware);
    app.use(hook.router.routes());
    server = await listen(served(app.callback()));
    return server;
  }

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  /** Posts bytes with a fitting signature unless told otherwise. */
  function post(content: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
    return fetch(`${server!.url}/webhook`, {
      method: 'POST',
      body: content,
      headers: {
        'Content-Type': 'application/json',
        'X-Hub-Signature-256': sign(secret, content),
        ...headers,
      },
    });
  }

  async function expectRefusal(response: Response, status: number): Promise<void> {
    expect(response.status).to.equal(status);
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
    const text = await response.text();
    expect(text).to.match(/^\{"error":"[^"\n]+"\}$/);
    expect(inbox.events).to.deep.equal([]);
  }

  describe('the handshake', () => {
    const good = {
      'hub.mode': 'subscribe',
      'hub.verify_token': verifyToken,
      'hub.challenge': '1158201444',
    };
    const get = (query: Record<string, string>) =>
      fetch(`${server!.url}/webhook?${new URLSearchParams(query)}`);

    it('gives the bare challenge back as plain text', async () => {
      await start();
      for (const challenge of ['1158201444', 'CHALLENGE_ACCEPTED', '<script>alert(1)</script>']) {
        const response = await get({ ...good, 'hub.challenge': challenge });
        expect(response.status).to.equal(200);
        expect(response.headers.get('content-type')).to.match(/^text\/plain/);
        expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
        expect(await response.text()).to.equal(challenge);
      }
    });

    const wrong: [string, Record<string, string>][] = [
      ['another token', { ...good, 'hub.verify_token': 'another' }],
      ['a token that begins as ours', { ...good, 'hub.verify_token': `${verifyToken}x` }],
      ['an empty token', { ...good, 'hub.verify_token': '' }],
      ['another mode', { ...good, 'hub.mode': 'unsubscribe' }],
      ['no challenge', { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken }],
      ['nothing', {}],
    ];
    for (const [what, query] of wrong) {
      it(`refuses ${what}`, async () => {
        await start();
        await expectRefusal(await get(query), 403);
      });
    }

    it('takes the token that is in force', async () => {
      let token = 'old';
      await start({ verifyToken: () => token });
      expect((await get({ ...good, 'hub.verify_token': 'old' })).status).to.equal(200);
      token = 'new';
      expect((await get({ ...good, 'hub.verify_token': 'old' })).status).to.equal(403);
      expect((await get({ ...good, 'hub.verify_token': 'new' })).status).to.equal(200);
    });
  });

  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
    it(`answers ${method} 405 and says what it takes`, async () => {
      const { url } = await start();
      const response = await fetch(`${url}/webhook`, { method });
      expect(response.status).to.equal(405);
      expect(response.headers.get('allow')).to.equal('GET, POST');
    });
  }

  it('answers a signed post EVENT_RECEIVED and hands its events on', async () => {
    await start();
    const response = await post(body('BUY'));
    expect(response.status).to.equal(200);
    expect(await response.text()).to.equal('EVENT_RECEIVED');
    expect(inbox.events.map(({ id, payload }) => [id, payload])).to.deep.equal([
      ['postback:m_1', 'BUY'],
    ]);
  });

  it('answers 200 to what holds no event, without troubling the inbox', async () => {
    let accepted = 0;
    await start({ inbox: { accept: async () => void accepted++ } });
    for (const content of [
      '{}',
      '{"object":"page","entry":[]}',
      '{"object":"user","entry":[{"id":"1"}]}',
    ]) {
      expect((await post(content)).status, content).to.equal(200);
    }
    expect(accepted).to.equal(0);
  });

  it('serves the path that it is told to', async () => {
    const { url } = await start({ path: '/bot/messenger' });
    expect((await fetch(`${url}/webhook`)).status).to.equal(404);
    expect((await fetch(`${url}/bot/messenger`)).status).to.equal(403);
  });

  // ── 21 hostile bodies, and what each is answered ─────────────────────────────────────────────────

  const bom = Buffer.from([0xef, 0xbb, 0xbf]);
  const proto =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"object":"page","entry":[]}';
  const deep = (levels: number) =>
    `{"object":"page","entry":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const hostile: {
    readonly what: string;
    readonly content: string | Buffer;
    readonly headers?: Record<string, string>;
    readonly status: number;
    readonly payloads?: readonly string[];
  }[] = [
    {
      what: 'spaces and line breaks',
      content: ` \r\n\t${body('A')}\n `,
      status: 200,
      payloads: ['A'],
    },
    {
      what: 'escaped letters',
      content: body('A').replace('"A"', '"\\u00e4\\/"'),
      status: 200,
      payloads: ['ä/'],
    },
    { what: 'letters of four bytes', content: body('🛒ä'), status: 200, payloads: ['🛒ä'] },
    {
      what: 'a key that stands twice',
      content: body('A').replace('"payload"', '"payload":"X","payload"'),
      status: 200,
      payloads: ['A'],
    },
    {
      what: 'a byte order mark',
      content: Buffer.concat([bom, Buffer.from(body('A'))]),
      status: 200,
      payloads: ['A'],
    },
    {
      what: 'bytes that are no UTF-8',
      content: Buffer.from(body('aÿb'), 'latin1'),
      status: 200,
      payloads: ['a\ufffdb'],
    },
    { what: '__proto__ and constructor', content: proto, status: 200, payloads: [] },
    {
      what: 'a charset that is not so',
      content: body('ä'),
      headers: { 'Content-Type': 'application/json; charset=latin1' },
      status: 200,
      payloads: ['ä'],
    },
    { what: 'an empty body', content: '', status: 400 },
    { what: 'half a body', content: body('A').slice(0, -10), status: 400 },
    { what: 'two values', content: `${body('A')}${body('B')}`, status: 400 },
    { what: 'a number', content: '17', status: 400 },
    { what: 'null', content: 'null', status: 400 },
    { what: 'a text', content: '"page"', status: 400 },
    { what: 'a list', content: `[${body('A')}]`, status: 400 },
    { what: 'what JavaScript takes and JSON does not', content: "{object:'page'}", status: 400 },
    { what: '5,000 levels', content: deep(5000), status: 400 },
    {
      what: 'gzip',
      content: gzipSync(body('A')),
      headers: { 'Content-Encoding': 'gzip' },
      status: 415,
    },
    {
      what: 'brotli by name',
      content: body('A'),
      headers: { 'Content-Encoding': 'br' },
      status: 415,
    },
    {
      what: 'a form',
      content: 'a=b',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      status: 415,
    },
    {
      what: 'JSON by a longer name',
      content: body('A'),
      headers: { 'Content-Type': 'application/jsonp' },
      status: 415,
    },
    {
      what: 'no type',
      content: Buffer.from(body('A')),
      headers: { 'Content-Type': '' },
      status: 415,
    },
    { what: 'more bytes than the limit', content: body('x'.repeat(5000)), status: 413 },
  ];
  for (const { what, content, headers, status, payloads } of hostile) {
    it(`answers ${status} to ${what}`, async () => {
      await start({ bodyLimit: 4096 * 3 + 100, ...(status === 413 ? { bodyLimit: 4096 } : {}) });
      const response = await post(content as string, headers);
      if (status !== 200) return expectRefusal(response, status);
      expect(response.status).to.equal(200);
      expect(inbox.events.map((event) => event.payload)).to.deep.equal(payloads);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }

  // ── Signatures ───────────────────────────────────────────────────────────────────────────────────

  const right = sign(secret, body('A'));
  const forged: [string, string][] = [
    ['another secret', sign('another', body('A'))],
    ['another body', sign(secret, body('B'))],
    ['the body written anew', sign(secret, JSON.stringify(JSON.parse(body('A')), null, 1))],
    ['an empty secret', sign('', body('A'))],
    ['no algorithm', right.slice('sha256='.length)],
    ['SHA-1', right.replace('sha256', 'sha1')],
    ['a digit missing', right.slice(0, -1)],
    ['a letter that is no digit', `${right.slice(0, -1)}g`],
    ['two signatures', `${right}, ${right}`],
    ['nothing', ''],
  ];
  for (const [what, signature] of forged) {
    it(`answers 401 to a signature of ${what}`, async () => {
      await start();
      await expectRefusal(await post(body('A'), { 'X-Hub-Signature-256': signature }), 401);
    });
  }

  it('answers 401 to a post without a signature, and checks it before it reads the JSON', async () => {
    const { url } = await start();
    for (const content of [body('A'), '{', '17', deep(5000)]) {
      const response = await fetch(`${url}/webhook`, {
        method: 'POST',
        body: content,
        headers: { 'Content-Type': 'application/json' },
      });
      await expectRefusal(response, 401);
    }
  });

  it('takes any secret that is in force', async () => {
    let secrets = ['new', secret];
    await start({ appSecrets: () => secrets });
    expect((await post(body('A'))).status).to.equal(200);
    secrets = ['new'];
    expect((await post(body('A'))).status).to.equal(401);
  });

  it('does not start without a router, a secret or a token, unless told that it may', () => {
    const inbox = recorder();
    const edge = { verifyToken, appSecrets: [secret] };
    expect(() => webhook(edge as unknown as KoaWebhookOptions)).to.throw(TypeError, 'router');
    expect(() => webhook({ verifyToken, appSecrets: [], inbox })).to.throw(TypeError, 'appSecrets');
    expect(() => webhook({ verifyToken: '', appSecrets: [secret], inbox })).to.throw(
      TypeError,
      'verifyToken',
    );
    expect(() =>
      webhook({ verifyToken, appSecrets: [], allowUnsigned: true, inbox }),
    ).not.to.throw();
  });

  it('takes unsigned posts only when told to and no secret is set', async () => {
    await start({ appSecrets: [], allowUnsigned: true });
    expect((await post(body('A'), { 'X-Hub-Signature-256': 'sha256=00' })).status).to.equal(200);
    await server?.close();
    await start({ appSecrets: [secret], allowUnsigned: true });
    expect((await post(body('A'), { 'X-Hub-Signature-256': 'sha256=00' })).status).to.equal(401);
  });

  it('never logs a secret, a token, a signature or what a person wrote', async () => {
    const lines: string[] = [];
    const log = (fields: object, message: string) =>
      void lines.push(
        `${message} ${JSON.stringify(fields, (_k, v) => (v instanceof Error ? `${v.stack}${v.cause}` : v))}`,
      );
    await start({
      logger: { info: log, warn: log, error: log },
      inbox: { accept: () => Promise.reject(new Error('disk full')) },
    });
    await fetch(
      `${server!.url}/webhook?hub.mode=subscribe&hub.verify_token=hunter2&hub.challenge=1`,
    );
    await post(body('private words'), { 'X-Hub-Signature-256': right });
    await post(body('private words'));
    await post('{"private words": ');
    await post('{"object":"page","entry":["private words"]}');
    expect(lines).to.have.length.of.at.least(4);
    for (const hidden of [secret, verifyToken, 'hunter2', right.slice(7), 'private words']) {
      expect(lines.join('\n')).not.to.contain(hidden);
    }
  });

  // ── Bytes on the wire ────────────────────────────────────────────────────────────────────────────

  function head(
    content: string | Uint8Array,
    more: readonly string[] = [],
    length?: number,
  ): string {
    return [
      'POST /webhook HTTP/1.1',
      'Host: a',
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${length ?? Buffer.byteLength(content)}`,
      ...more,
      '',
      '',
    ].join('\r\n');
  }

  it('puts a body together that is cut inside a letter', async () => {
    const { port } = await start();
    const bytes = Buffer.from(body('🛒ä'));
    const at = bytes.indexOf(Buffer.from('🛒')) + 2;
    const header = head(bytes, [`X-Hub-Signature-256: ${sign(secret, bytes)}`]);
    expect(await raw(port, [header, bytes.subarray(0, at), bytes.subarray(at)])).to.match(
      /^HTTP\/1.1 200 /,
    );
    expect(inbox.events[0]?.payload).to.equal('🛒ä');
  });

  it('reads a chunked body', async () => {
    const { port } = await start();
    const content = body('A');
    const header = head(content, [`X-Hub-Signature-256: ${sign(secret, content)}`]).replace(
      /Content-Length: .*\r\n/,
      'Transfer-Encoding: chunked\r\n',
    );
    const chunk = `${content.length.toString(16)}\r\n${content}\r\n0\r\n\r\n`;
    expect(await raw(port, [header, chunk])).to.match(/^HTTP\/1.1 200 /);
    expect(inbox.events).to.have.length(1);
  });

  /** A sender that would go on on the same connection. */
  const keepAlive = (header: string) => header.replace('Connection: close\r\n', '');

  it('cuts an endless body off at the limit', async () => {
    const { port } = await start({ bodyLimit: 1000 });
    const header = keepAlive(head('')).replace(
      /Content-Length: .*\r\n/,
      'Transfer-Encoding: chunked\r\n',
    );
    const chunk = `3e8\r\n${'x'.repeat(1000)}\r\n`;
    const answer = await raw(port, [header, chunk, chunk]);
    expect(answer).to.match(/^HTTP\/1.1 413 /);
    expect(answer).to.match(/connection: close/i);
  });

  it('answers 413 by the announced length alone', async () => {
    const { port } = await start({ bodyLimit: 1000 });
    expect(await raw(port, [keepAlive(head('', [], 5000))])).to.match(/^HTTP\/1.1 413 /);
  });

  it('answers 408 and hangs up on a body that does not come', async () => {
    const { port } = await start({ answerWithinMs: 30 });
    const answer = await raw(port, [keepAlive(head('', [], 50)), '{"object"']);
    expect(answer).to.match(/^HTTP\/1.1 408 /);
    expect(answer).to.match(/connection: close/i);
  });

  it('hands nothing on of a body that is longer than was announced', async () => {
    const { port } = await start();
    const content = body('A');
    const header = head(
      content,
      [`X-Hub-Signature-256: ${sign(secret, content)}`],
      content.length - 5,
    );
    expect(await raw(port, [header, content])).to.match(/^HTTP\/1.1 40[01] /);
    expect(inbox.events).to.deep.equal([]);
  });

  it('answers 401 where the signature header stands twice', async () => {
    const { port } = await start();
    const content = body('A');
    const line = `X-Hub-Signature-256: ${sign(secret, content)}`;
    expect(await raw(port, [head(content, [line, line]), content])).to.match(/^HTTP\/1.1 401 /);
    expect(inbox.events).to.deep.equal([]);
  });

  it('outlives a sender that goes away in the middle', async () => {
    const { port } = await start();
    await new Promise<void>((gone) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(head('', [], 50), () => socket.destroy());
      });
      socket.on('close', () => gone());
    });
    expect((await post(body('A'))).status).to.equal(200);
  });

  // ── In an app with middleware of its own ─────────────────────────────────────────────────────────

  it('checks the bytes whatever waits before it', async () => {
    await start({}, [
      async (_ctx, next) => {
        await new Promise((turn) => setImmediate(turn));
        await next();
      },
    ]);
    expect((await post(body('ä'))).status).to.equal(200);
  });

  // One that has come as a whole, and one that has not when it is asked for.
  for (const [size, payload] of [
    ['short', 'ä'],
    ['long', 'ä'.repeat(100_000)],
  ] as const) {
    it(`reads a ${size} body itself where an app keeps its parsers from it`, async () => {
      await start({}, [
        async (ctx, next) => {
          ctx.disableBodyParser = true;
          await next();
        },
        bodyParser(),
      ]);
      expect((await post(body(payload))).status).to.equal(200);
      expect(inbox.events[0]?.payload).to.equal(payload);
    });

    it(`reads a ${size} body that nobody has read, whatever is in its place, and leaves that`, async () => {
      const own = {};
      const behind: unknown[] = [];
      await start({}, [
        async ({ request }, next) => {
          assign(request, { body: own });
          await next();
          behind.push(request.body, request.rawBody);
        },
      ]);
      expect((await post(body(payload))).status).to.equal(200);
      expect(behind[0]).to.equal(own);
      expect(String(behind[1])).to.equal(body(payload));
    });

    it(`leaves the bytes of a ${size} body to who comes after it`, async () => {
      const behind: string[] = [];
      await start({}, [
        async ({ request }, next) => {
          await next();
          behind.push(String(request.body), String(request.rawBody));
        },
      ]);
      expect((await post(body(payload))).status).to.equal(200);
      expect(behind).to.deep.equal([body(payload), body(payload)]);
    });
  }

  it('blames no parser for the body of a sender that went away before it was asked for', async () => {
    const errors: string[] = [];
    const logger = { ...silent, error: (_: object, message: string) => void errors.push(message) };
    let tell: (status: number) => void;
    const status = new Promise<number>((resolve) => {
      tell = resolve;
    });
    const { port } = await start({ logger }, [
      async (ctx, next) => {
        await new Promise<void>((closed) => ctx.req.once('close', closed));
        await next();
        tell(ctx.status);
      },
    ]);
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head('', [], 50)}{"object"`, () => socket.destroy());
    });
    expect(await status).to.equal(400);
    expect(errors).to.deep.equal([]);
  });

  it('uses the text that an app-wide koa-bodyparser kept', async () => {
    await start({}, [bodyParser()]);
    expect((await post(body('ä'))).status).to.equal(200);
    expect(inbox.events[0]?.payload).to.equal('ä');
  });

  for (const [what, keep] of [
    [
      'its host kept, as functions of Firebase do',
      (ctx, bytes) => assign(ctx.req, { rawBody: bytes }),
    ],
    ['a middleware kept as text', (ctx, bytes) => assign(ctx.request, { rawBody: `${bytes}` })],
    ['a parser left as a Buffer', (ctx, bytes) => assign(ctx.request, { body: bytes })],
    [
      'a host kept beside what it parsed',
      (ctx, bytes) => assign(ctx.request, { body: JSON.parse(`${bytes}`), rawBody: bytes }),
    ],
  ] as readonly (readonly [string, (ctx: Koa.Context, bytes: Buffer) => unknown])[]) {
    it(`uses the bytes that ${what}, and minds their number`, async () => {
      await start({ bodyLimit: 1000 }, [
        async (ctx, next) => {
          const chunks: Buffer[] = [];
          for await (const chunk of ctx.req) chunks.push(chunk);
          keep(ctx, Buffer.concat(chunks));
          await next();
        },
      ]);
      expect((await post(body('ä'))).status).to.equal(200);
      expect(inbox.events[0]?.payload).to.equal('ä');
      const forged = { 'X-Hub-Signature-256': sign('another', body('B')) };
      expect((await post(body('B'), forged)).status).to.equal(401);
      expect((await post(body('x'.repeat(1000)))).status).to.equal(413);
      expect(inbox.events).to.have.length(1);
    });
  }

  for (const [what, eat] of [
    ['and kept as something else', (ctx: Koa.Context) => Object.assign(ctx.request, { body: {} })],
    ['and thrown away', () => {}],
    ['as text', (ctx: Koa.Context) => ctx.req.setEncoding('utf8')],
  ] as const) {
    it(`answers 500 and says why in the log when the body was read before it ${what}`, async () => {
      const errors: string[] = [];
      const logger = {
        ...silent,
        error: (_: object, message: string) => void errors.push(message),
      };
      await start({ logger }, [
        async (ctx, next) => {
          eat(ctx);
          if (what !== 'as text') for await (const _ of ctx.req);
          await next();
        },
      ]);
      await expectRefusal(await post(body('A')), 500);
      expect(errors.join()).to.contain('mount the webhook before other body parsers');
    });
  }

  it('outlives whoever looks at what it reads', async () => {
    const onReading = () => {
      throw new Error('boom');
    };
    await start({ onReading });
    expect((await post(body('A'))).status).to.equal(200);
    expect(inbox.events).to.have.length(1);
  });

  // ── An inbox that cannot ─────────────────────────────────────────────────────────────────────────

  const cannot: [string, Inbox['accept']][] = [
    ['rejects', () => Promise.reject(new Error('disk full'))],
    [
      'throws',
      () => {
        throw new Error('disk full');
      },
    ],
    ['never answers', () => new Promise(() => {})],
  ];
  for (const [what, accept] of cannot) {
    it(`answers 503 when the inbox ${what}, so that the platform sends again`, async () => {
      await start({ inbox: { accept }, answerWithinMs: 50 });
      const response = await post(body('A'));
      await expectRefusal(response, 503);
      expect(response.headers.get('retry-after')).to.equal('10');
    });
  }
};

describe(
  'koa/webhook',
  tests((listener) => listener),
);
// There nearly all bodies have come as a whole before they are asked for.
describe('koa/webhook, behind inTurns', tests(inTurns));
