import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inTurns } from '@botrules/bot';
import { expect } from 'chai';
import type { FastifyInstance } from 'fastify';
import { appSecret, clicks, signedHeaders } from '../support/clicks.js';
import { type Listening, listen } from '../support/listen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page of docs/embed that has a heading, as its own or as that of a section. */
const pages = readdirSync(join(root, 'docs/embed')).map((name) =>
  readFileSync(join(root, 'docs/embed', name), 'utf8'),
);

/** The sample below a heading. */
function sampleOf(heading: string): string {
  const [section = ''] = pages.flatMap((page) =>
    page.split(new RegExp(`^##? ${heading}\n`, 'm')).slice(1),
  );
  const [, sample] = /```js[^\n]*\n([\s\S]*?)^```$/m.exec(section) ?? [];
  expect(sample, `a sample for ${heading}`).to.be.a('string');
  return sample!;
}

/** What `bot.js` of the samples is: a hook that writes down what it takes. */
const bot = `
import { webhook } from '@botrules/bot';
export const taken = [];
export const logged = [];
const log = (_fields, message) => void logged.push(message);
export const hook = webhook({
  verifyToken: 't',
  appSecrets: ${JSON.stringify(appSecret)},
  inbox: { accept: async ({ events }) => void taken.push(...events.map(({ payload }) => payload)) },
  logger: { info: log, warn: log, error: log },
});
`;

/** Sends one request to a host; gives the status and the body of its answer. */
type Host = (
  method: string,
  content: string | Uint8Array | undefined,
  headers: { readonly [name: string]: string },
  query?: string,
) => Promise<readonly [number, string]>;

/** What a sample hands out: an app, routes or a handler, whatever its host takes. */
// biome-ignore lint/suspicious/noExplicitAny: each host has another type
type Sample = { readonly [name: string]: any };

interface Bot {
  readonly taken: string[];
  readonly logged: string[];
}

describe('the samples of docs/embed', () => {
  const folder = join(root, 'examples', `.sample-${process.pid}-hosts`);
  let server: Listening | undefined;
  let count = 0;

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Loads a sample in a folder of its own, with its own `bot.ts`. */
  async function load(heading: string, name = 'sample.ts') {
    const own = join(folder, String(count++));
    const path = join(own, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(join(own, 'bot.ts'), bot);
    writeFileSync(path, sampleOf(heading));
    const sample = (await import(pathToFileURL(path).href)) as Sample;
    const { taken, logged } = (await import(pathToFileURL(join(own, 'bot.ts')).href)) as Bot;
    return { sample, taken, logged };
  }

  async function overHttp(listener: RequestListener): Promise<Host> {
    server = await listen(listener);
    const { url } = server;
    return async (method, content, headers, query = '') => {
      const body = content as string | undefined;
      const response = await fetch(`${url}/webhook${query}`, {
        method,
        headers,
        body: body ?? null,
      });
      return [response.status, await response.text()];
    };
  }

  function overFetch(fetch: (request: Request) => Response | Promise<Response>): Host {
    return async (method, content, headers, query = '') => {
      const url = `https://bot.example/webhook${query}`;
      const body = (content as string | undefined) ?? null;
      const response = await fetch(new Request(url, { method, headers, body }));
      return [response.status, await response.text()];
    };
  }

  const hosts: { readonly [heading: string]: () => Promise<{ readonly host: Host } & Bot> } = {
    Express: async () => {
      const { sample, ...bot } = await load('Express');
      return { ...bot, host: await overHttp(sample.app) };
    },
    'Express, many requests in a turn': async () => {
      const { sample, ...bot } = await load('Express');
      return { ...bot, host: await overHttp(inTurns(sample.app as RequestListener)) };
    },
    Fastify: async () => {
      const { sample, ...bot } = await load('Fastify');
      const app = sample.app as FastifyInstance;
      await app.ready();
      return {
        ...bot,
        host: await overHttp((request, response) => app.routing(request, response)),
      };
    },
    Hono: async () => {
      const { sample, ...bot } = await load('Hono');
      const app = sample.app as { fetch(request: Request): Response | Promise<Response> };
      return { ...bot, host: overFetch((request) => app.fetch(request)) };
    },
    'Next.js': async () => {
      const { sample, ...bot } = await load('Next.js', 'app/webhook/route.ts');
      const routes = sample as {
        readonly [method: string]: (request: Request) => Promise<Response>;
      };
      return { ...bot, host: overFetch((request) => routes[request.method]!(request)) };
    },
    'Cloudflare Workers, Deno, Bun': async () => {
      const { sample, ...bot } = await load('Cloudflare Workers, Deno, Bun');
      const worker = sample.default as { fetch(request: Request): Promise<Response> };
      return { ...bot, host: overFetch((request) => worker.fetch(request)) };
    },
    'Cloudflare Workers, answered first': async () => {
      const { sample, ...bot } = await load('Cloudflare Workers, answered first');
      const worker = sample.default as {
        fetch(request: Request, env: object, context: object): Promise<Response>;
      };
      return {
        ...bot,
        host: overFetch(async (request) => {
          const waits: Promise<void>[] = [];
          const context = { waitUntil: (promise: Promise<void>) => void waits.push(promise) };
          const response = await worker.fetch(request, {}, context);
          await Promise.all(waits);
          return response;
        }),
      };
    },
    'AWS Lambda': async () => {
      const { sample, ...bot } = await load('AWS Lambda');
      return { ...bot, host: overLambda(sample.handler, false) };
    },
    'AWS Lambda, with bodies in base64': async () => {
      const { sample, ...bot } = await load('AWS Lambda');
      return { ...bot, host: overLambda(sample.handler, true) };
    },
  };

  function overLambda(handler: (event: object) => Promise<object>, isBase64Encoded: boolean): Host {
    return async (method, content, headers, query = '') => {
      const parameters = Object.fromEntries(new URLSearchParams(query));
      const answer = (await handler({
        requestContext: { http: { method } },
        headers,
        ...(query === '' ? {} : { queryStringParameters: parameters }),
        ...(content === undefined
          ? {}
          : { body: Buffer.from(content).toString(isBase64Encoded ? 'base64' : 'utf8') }),
        isBase64Encoded,
      })) as { readonly statusCode: number; readonly body: string };
      return [answer.statusCode, answer.body];
    };
  }

  for (const [heading, start] of Object.entries(hosts)) {
    it(`${heading}: takes what is signed, and nothing else`, async function () {
      this.timeout(60_000);
      const { host, taken, logged } = await start();
      const query = '?hub.mode=subscribe&hub.verify_token=t&hub.challenge=17';
      expect(await host('GET', undefined, {}, query)).to.deep.equal([200, '17']);
      expect((await host('GET', undefined, {}, query.replace('=t&', '=x&')))[0]).to.equal(403);
      expect((await host('GET', undefined, {}))[0]).to.equal(403);
      // What a parser would not give back as it came.
      const content = `${clicks(['m_1', '2', 'ä']).replace('"ä"', '"\\u00e4 ä"')} `;
      const signed = signedHeaders(content);
      expect(await host('POST', content, signed)).to.deep.equal([200, 'EVENT_RECEIVED']);
      expect(taken).to.deep.equal(['ä ä']);
      const forged = signedHeaders(content, 'another secret');
      expect((await host('POST', content, forged))[0]).to.equal(401);
      const { 'content-type': json } = signed;
      expect((await host('POST', '{}', { 'content-type': json }))[0]).to.equal(401);
      expect(
        (await host('POST', content, { ...signed, 'content-type': 'text/plain' }))[0],
      ).to.equal(415);
      expect(taken).to.have.length(1);
      expect(logged.filter((line) => /read before|failed/.test(line))).to.deep.equal([]);
    });
  }

  it('Express: a body that was parsed before is answered 500, and the process lives', async () => {
    const { default: express } = await import('express');
    const { sample, taken, logged } = await load('Express');
    const app = express();
    app.use(express.json());
    app.use(sample.app as never);
    const host = await overHttp(app);
    const content = clicks(['m_1', '2', 'A']);
    expect((await host('POST', content, signedHeaders(content)))[0]).to.equal(500);
    expect((await host('POST', '{}', { 'content-type': 'application/json' }))[0]).to.equal(500);
    expect(taken).to.deep.equal([]);
    expect(logged).to.have.length(2);
    expect(logged[0]).to.contain('mount the webhook before other body parsers');
  });

  it('Express: the sample is served by node:http in turns', async () => {
    const { sample, taken } = await load('Express');
    const httpServer = createServer(inTurns(sample.app as RequestListener));
    await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
    const { port } = httpServer.address() as { port: number };
    const posts = Array.from({ length: 50 }, async (_, n) => {
      const content = clicks([`m_${n}`, '2', `${n}`]);
      const url = `http://127.0.0.1:${port}/webhook`;
      const response = await fetch(url, {
        method: 'POST',
        body: content,
        headers: signedHeaders(content),
      });
      await response.text();
      return response.status;
    });
    expect(new Set(await Promise.all(posts))).to.deep.equal(new Set([200]));
    expect(taken).to.have.length(50);
    await new Promise((closed) => {
      httpServer.close(closed);
      httpServer.closeAllConnections();
    });
  });

  it('Other platforms: a signed update is answered by a call of the platform', async function () {
    this.timeout(60_000);
    const { sample } = await load('Other platforms');
    const called: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (url) => {
      called.push(String(url).split('/').at(-1)!);
      return Response.json({ ok: true, result: { message_id: 2 } });
    };
    try {
      const from = { id: 5, is_bot: false, first_name: 'Ada' };
      const chat = { id: 5, type: 'private' };
      const message = {
        message_id: 1,
        date: Math.floor(Date.now() / 1000),
        chat,
        from,
        text: 'hi',
      };
      const answer = await sample.hook.handle(JSON.stringify({ update_id: 1, message }), {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': 'a-word-of-your-own',
      });
      expect(answer.status).to.equal(200);
      await sample.hook.close();
    } finally {
      globalThis.fetch = fetch;
    }
    expect(called).to.deep.equal(['sendMessage']);
  });

  /** A click as these frameworks hand it on: parsed, and checked. */
  const click = {
    sender: { id: '2' },
    recipient: { id: '1' },
    timestamp: 1700000000000,
    postback: { mid: 'm_1', title: 'Where is it?', payload: 'ORDER_12_STATUS' },
  };

  it('Bottender and Botkit: replies are sent, then the handler runs', async () => {
    const { sample } = await load('Bottender and Botkit');
    const sent: unknown[] = [];
    await sample.default({
      event: { rawEvent: click },
      sendMessage: async ({ text }: { readonly text: string }) => void sent.push(text),
      sendText: async (text: string) => void sent.push(text),
    });
    expect(sent).to.deep.equal(['Order 12: one moment, please.', 'Order 12 is on its way.']);
  });

  it('Bot Framework: activities of Messenger are read, others by their text', async () => {
    const { sample } = await load('Bot Framework');
    const sent: unknown[] = [];
    const sendActivity = async (text: string) => void sent.push(text);
    const next = async () => void sent.push('next');
    await sample.answer({ activity: { channelData: click }, sendActivity }, next);
    await sample.answer({ activity: { text: 'hi' }, sendActivity }, next);
    expect(sent).to.deep.equal([
      'Order 12: one moment, please.',
      'next',
      'Sorry, I did not get that.',
      'next',
    ]);
  });
});
