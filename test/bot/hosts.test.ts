import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { type HeadersLike, type HostBody, type QueryLike, webhook } from '@botrules/bot';
import type { Event } from '@botrules/core';
import { expect } from 'chai';
import { appSecret, clicks, recordingLogger, signedHeaders } from '../support/clicks.js';

const content = clicks(['m_1', '2', 'BUY']);
const bytes = new TextEncoder().encode(content);
const signed = signedHeaders(content);

function hookOf(options: object = {}) {
  const { logger, logged } = recordingLogger();
  const events: Event[] = [];
  const hook = webhook({
    verifyToken: 't',
    appSecrets: appSecret,
    logger,
    inbox: { accept: async (delivery) => void events.push(...delivery.events) },
    ...options,
  });
  return { hook, logged, events };
}

describe('bot: what hosts hand over', () => {
  const bodies: { readonly [what: string]: HostBody } = {
    'a text': content,
    'a Buffer': Buffer.from(content),
    'a Uint8Array': bytes,
    'a part of a longer buffer': Buffer.from(`xx${content}yy`).subarray(2, -2),
    'an ArrayBuffer': bytes.buffer,
    'a DataView': new DataView(bytes.buffer) as never,
    'a Uint8Array of another realm': runInNewContext('Uint8Array.from(bytes)', { bytes }),
    'an ArrayBuffer of another realm': runInNewContext('Uint8Array.from(bytes).buffer', { bytes }),
    'the promise of a text': Promise.resolve(content),
    'the promise of an ArrayBuffer': new Request('http://a', {
      method: 'POST',
      body: content,
    }).arrayBuffer(),
    'a function that reads it': () => bytes,
    'a function that reads it later': async () => bytes.buffer,
  };
  for (const [what, body] of Object.entries(bodies)) {
    it(`takes ${what}`, async () => {
      for (const take of ['handle', 'accept'] as const) {
        const { hook, events } = hookOf();
        const answer = await hook[take](body, signed);
        expect([answer.status, answer.body]).to.deep.equal([200, 'EVENT_RECEIVED']);
        expect(events.map(({ payload }) => payload)).to.deep.equal(['BUY']);
      }
    });
  }

  const noBodies: { readonly [what: string]: unknown } = {
    nothing: undefined,
    null: null,
    'a parsed object': JSON.parse(content),
    'an empty object': {},
    'a list of bytes': [...bytes],
    'a number': 5,
    true: true,
    'the JSON of a Buffer': Buffer.from(content).toJSON(),
    'a Request': new Request('http://a', { method: 'POST', body: content }),
    'a stream of Node': Readable.from([content]),
    'a stream of the web': new Blob([content]).stream(),
    'a Blob': new Blob([content]),
    URLSearchParams: new URLSearchParams(content),
    'the promise of an object': Promise.resolve({}),
    'a function that gives nothing': () => undefined,
    'a function that gives an object': async () => JSON.parse(content),
  };
  const kinds: { readonly [what: string]: string } = {
    nothing: 'undefined',
    null: 'null',
    'a list of bytes': 'a list',
    'a number': 'a number',
    true: 'a boolean',
    'a Request': 'a Request',
    'a stream of the web': 'a ReadableStream',
    'a Blob': 'a Blob',
    URLSearchParams: 'a URLSearchParams',
    'a function that gives nothing': 'undefined',
  };
  for (const [what, body] of Object.entries(noBodies)) {
    const said =
      kinds[what] === undefined
        ? 'the body was read before the webhook'
        : `the webhook was handed ${kinds[what]} as the body`;
    it(`answers 500 to ${what}, and says in the log what to hand over`, async () => {
      for (const take of ['handle', 'accept'] as const) {
        const { hook, events, logged } = hookOf();
        const length = { 'content-length': String(bytes.length) };
        const answer = await hook[take](body as HostBody, { ...signed, ...length });
        expect(answer.status).to.equal(500);
        expect(events).to.deep.equal([]);
        expect(logged.map(({ level, message }) => [level, message])).to.deep.equal([
          [
            'error',
            `${said}: mount the webhook before other body parsers, or hand it the text or bytes as they came`,
          ],
        ]);
      }
    });
  }

  it('takes nothing for an empty body where the headers say that there is none', async () => {
    const json = { 'content-type': 'application/json' };
    for (const length of [{}, { 'content-length': '0' }]) {
      for (const body of [undefined, null, () => undefined] as const) {
        const { hook, logged } = hookOf();
        const answer = await hook.accept(body as never, { ...json, ...length });
        expect([answer.status, answer.body]).to.deep.equal([
          401,
          '{"error":"The X-Hub-Signature-256 header is missing."}',
        ]);
        expect(logged.map(({ level }) => level)).to.deep.equal(['warn']);
      }
    }
    const { hook } = hookOf();
    const streamed = { ...json, 'transfer-encoding': 'chunked' };
    expect((await hook.accept(undefined as never, streamed)).status).to.equal(500);
  });

  const failing: { readonly [what: string]: unknown } = {
    'a promise that rejects': () => Promise.reject(new Error('hung up')),
    'a function that throws': () => {
      throw new Error('hung up');
    },
    'a function that throws nothing': () => {
      throw undefined;
    },
    'a reader that throws null': () => Promise.reject(null),
  };
  for (const [what, body] of Object.entries(failing)) {
    it(`answers 500 to ${what}, and logs it`, async () => {
      const { hook, logged } = hookOf();
      expect((await hook.handle(body as HostBody, signed)).status).to.equal(500);
      expect(logged.map(({ message }) => message)).to.deep.equal(['the webhook failed']);
    });
  }

  it('does not read a body whose headers are refused', async () => {
    const { hook } = hookOf();
    let read = false;
    const body = () => {
      read = true;
      return content;
    };
    expect((await hook.handle(body, { 'content-type': 'text/plain' })).status).to.equal(415);
    expect(read).to.equal(false);
  });

  it('answers 408 to a body that does not come, as a promise and as a function', async () => {
    const { hook } = hookOf({ answerWithinMs: 10 });
    const never = new Promise<string>(() => {});
    for (const body of [never, () => never]) {
      expect((await hook.handle(body, signed)).status).to.equal(408);
    }
  });

  it('minds the limit in bytes, of texts and of bytes', async () => {
    const text = clicks(['m_1', '2', 'ä€😀'.repeat(100)]);
    const size = Buffer.byteLength(text);
    for (const [bodyLimit, status] of [
      [size, 200],
      [size - 1, 413],
    ] as const) {
      const { hook } = hookOf({ bodyLimit });
      for (const body of [text, Buffer.from(text)]) {
        expect((await hook.handle(body, signedHeaders(text))).status).to.equal(status);
      }
    }
  });

  const right: { readonly [what: string]: HeadersLike } = {
    'of Node': { ...signed, 'content-length': '5' },
    'of Lambda': {
      'Content-Type': 'application/json',
      'X-Hub-Signature-256': signed['x-hub-signature-256'],
    },
    'of Lambda, with several values': {
      'Content-Type': ['application/json'],
      'X-HUB-SIGNATURE-256': [signed['x-hub-signature-256']],
    },
    'of Fetch': new Headers(signed),
    'in a Map': new Map(Object.entries(signed)) as never,
    'without a prototype': Object.assign(Object.create(null), signed),
  };
  for (const [what, headers] of Object.entries(right)) {
    it(`takes headers ${what}`, async () => {
      expect((await hookOf().hook.handle(content, headers)).status).to.equal(200);
    });
  }

  const noHeaders: readonly (readonly [unknown, number])[] = [
    [undefined, 500],
    [null, 500],
    ['content-type: application/json', 500],
    [5, 500],
    [{}, 415],
    // As Node has them in rawHeaders, and as Headers are made of them.
    [[], 500],
    [Object.entries(signed).flat(), 500],
    [Object.entries(signed), 500],
    [{ 'content-type': 5 }, 415],
    [{ 'content-type': ['application/json'], 'x-hub-signature-256': {} }, 401],
    [
      {
        get: () => {
          throw new Error('no headers');
        },
      },
      500,
    ],
    [{ get: () => 5 }, 415],
  ];
  for (const [headers, status] of noHeaders) {
    it(`answers ${status} to headers ${inspect(headers).slice(0, 60)}`, async () => {
      const { hook, events, logged } = hookOf();
      const answer = await hook.handle(content, headers as HeadersLike);
      expect(answer.status).to.equal(status);
      expect(events).to.deep.equal([]);
      expect(logged.length > 0).to.equal(status !== 415);
    });
  }

  describe('for a handshake', () => {
    const query = 'hub.mode=subscribe&hub.verify_token=t&hub.challenge=17';
    const plain = { 'hub.mode': 'subscribe', 'hub.verify_token': 't', 'hub.challenge': '17' };
    const good: { readonly [what: string]: QueryLike } = {
      'a text': query,
      'a text with its mark': `?${query}`,
      'a whole address': `https://bot.example/webhook?${query}`,
      'a path': `/webhook?${query}`,
      URLSearchParams: new URLSearchParams(query),
      'a URL': new URL(`https://bot.example/webhook?${query}`),
      'numbers of what looks like them': { ...plain, 'hub.challenge': 17 },
      'an object, as of Lambda': plain,
      'an object without a prototype': Object.assign(Object.create(null), plain),
      'an object of lists, as of Lambda': {
        'hub.mode': ['subscribe'],
        'hub.verify_token': ['t', 'x'],
        'hub.challenge': ['17'],
      },
      'a Map': new Map(Object.entries(plain)) as never,
    };
    for (const [what, given] of Object.entries(good)) {
      it(`takes ${what}`, () => {
        expect(hookOf().hook.handshake(given)).to.deep.include({ status: 200, body: '17' });
      });
    }

    it('gives a challenge with a question mark back whole', () => {
      const challenge = { ...plain, 'hub.challenge': 'a?b=c&d' };
      for (const given of [challenge, `${new URLSearchParams(challenge)}`]) {
        expect(hookOf().hook.handshake(given).body).to.equal('a?b=c&d');
      }
    });

    const bad: readonly (readonly [unknown, number])[] = [
      [null, 403],
      [undefined, 403],
      ['', 403],
      ['?', 403],
      ['https://bot.example/webhook', 403],
      [{}, 403],
      [[], 403],
      [5, 403],
      [true, 403],
      [query.replace('=t&', '=x&'), 403],
      [{ ...plain, 'hub.verify_token': 5 }, 403],
      [{ ...plain, 'hub.verify_token': [] }, 403],
      [{ ...plain, 'hub.challenge': { a: 1 } }, 403],
      [Object.create(plain), 403],
      [
        {
          get: () => {
            throw new Error('no query');
          },
        },
        500,
      ],
    ];
    for (const [given, status] of bad) {
      it(`answers ${status} to ${inspect(given).slice(0, 70)}`, () => {
        expect(hookOf().hook.handshake(given as QueryLike).status).to.equal(status);
      });
    }
  });

  describe('as a Request', () => {
    const url = 'https://bot.example/webhook';
    const post = (body: unknown, headers: object = signed) =>
      new Request(url, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

    it('answers what the other ways answer', async () => {
      const { hook, events } = hookOf({ bodyLimit: 10_000 });
      const query = 'hub.mode=subscribe&hub.verify_token=t&hub.challenge=17';
      const answers = [
        [new Request(`${url}?${query}`), 200, '17'],
        [new Request(url), 403, /handshake/],
        [new Request(url, { method: 'PUT' }), 405, /GET and POST/],
        [post(content), 200, 'EVENT_RECEIVED'],
        [post(content, {}), 415, /application\/json/],
        [post(`${content} `), 401, /Signature/],
        [post('x'.repeat(10_001)), 413, /10000/],
        [post('', signedHeaders('')), 400, /JSON/],
      ] as const;
      for (const [request, status, body] of answers) {
        const response = await hook.fetch(request);
        expect(response.status).to.equal(status);
        expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
        const text = await response.text();
        if (typeof body === 'string') expect(text).to.equal(body);
        else expect(text).to.match(body);
      }
      expect(events).to.have.length(1);
    });

    it('puts a body together that comes in pieces', async () => {
      const { hook, events } = hookOf();
      const pieces = ReadableStream.from(Array.from(bytes, (byte) => Uint8Array.of(byte)));
      expect((await hook.fetch(post(pieces))).status).to.equal(200);
      expect(events).to.have.length(1);
    });

    it('cuts an endless body off at the limit', async () => {
      const { hook } = hookOf({ bodyLimit: 10_000 });
      let cancelled = false;
      const endless = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1000)),
        cancel() {
          cancelled = true;
        },
      });
      expect((await hook.fetch(post(endless))).status).to.equal(413);
      expect(cancelled).to.equal(true);
    });

    it('answers 500 and says why in the log when the body was read or is being read', async () => {
      for (const spoil of [
        (request: Request) => request.text(),
        async (request: Request) => request.body!.getReader(),
      ]) {
        const { hook, logged } = hookOf();
        const request = post(content);
        await spoil(request);
        expect((await hook.fetch(request)).status).to.equal(500);
        expect(logged[0]!.message).to.contain('mount the webhook before other body parsers');
      }
    });
  });

  it('outlives a logger that throws', async () => {
    const fail = () => {
      throw new Error('the log is full');
    };
    const { hook } = hookOf({ logger: { info: fail, warn: fail, error: fail } });
    expect((await hook.handle({} as never, signed)).status).to.equal(500);
    expect((await hook.handle(content, { ...signed, 'x-hub-signature-256': '' })).status).to.equal(
      401,
    );
    expect(hook.handshake({ get: fail as never }).status).to.equal(500);
  });
});
