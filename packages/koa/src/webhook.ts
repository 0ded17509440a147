import { createHash, timingSafeEqual } from 'node:crypto';
import {
  type Webhook as Reading,
  readWebhook,
  verifySignature,
  WebhookError,
} from '@botrules/messenger';
import Router, { type RouterContext } from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { type Answer, refuse, text } from './answer.js';
import { type BotOptions, createBot } from './bot.js';
import { within } from './deadline.js';
import type { Delivery, Inbox } from './inbox.js';
import { consoleLogger, type Logger } from './logger.js';
import { show } from './observe.js';

/** A value, or a function that is asked each time, so that secrets can change while the server runs. */
export type Current<T> = T | (() => T);

export interface EdgeOptions {
  /** The token of the dashboard's "Verify token" field. */
  readonly verifyToken: Current<string>;
  /** Secrets of the apps that may post; several while one is being rotated. */
  readonly appSecrets: Current<readonly string[]>;
  /** Where it is mounted; `/webhook` unless given. */
  readonly path?: string;
  /** Bytes that a body may have; 3 MiB unless given. */
  readonly bodyLimit?: number;
  /** Milliseconds in which a request is answered, its body read and all; 4500 unless given (the platform: 5000). */
  readonly answerWithinMs?: number;
  /** Takes posts without any signature when `appSecrets` is empty. For trying things out on loopback. */
  readonly allowUnsigned?: boolean;
  /** Called with what each body held that was let in, repeats and all. */
  readonly onReading?: (reading: Reading) => void;
  readonly logger?: Logger;
}

/** A bot that decides and acts in this process, or an inbox of one's own that takes the events instead. */
export type WebhookOptions = EdgeOptions & (BotOptions | { readonly inbox: Inbox });

export interface Webhook {
  /** To mount: `app.use(hook.router.routes())`. */
  readonly router: Router;
  /**
   * Answers one POST without Koa, for functions that freeze once they have answered: resolves when the
   * handlers have ended or the time to answer is up. `rawBody` must be the bytes as they came.
   */
  handle(rawBody: string | Uint8Array, headers: HeadersLike): Promise<Answer>;
  /** Answers the platform's GET, by its query string. */
  handshake(query: string | URLSearchParams): Answer;
  /** Routes that the rules name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /** Resolves when no event waits or is worked on. */
  idle(): Promise<void>;
  /** Takes no more, and waits for what runs, at most so many milliseconds; says whether all of it ended. */
  close(withinMs?: number): Promise<boolean>;
}

/** Fetch's `Headers`, or an object of headers as Node and function runtimes hand it over, in any case. */
export type HeadersLike =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

export function webhook(options: WebhookOptions): Webhook {
  const {
    verifyToken,
    appSecrets,
    path = '/webhook',
    bodyLimit = 3 * 1024 * 1024,
    answerWithinMs = 4500,
    allowUnsigned = false,
    onReading,
    logger = consoleLogger,
  } = options;
  if (current(verifyToken) === '') throw new TypeError('verifyToken is empty.');
  if (current(appSecrets).length === 0 && !allowUnsigned) {
    throw new TypeError('appSecrets is empty: anyone could post events. Give the app secret.');
  }
  if ('router' in options === 'inbox' in options) {
    throw new TypeError('Give a router, or an inbox of your own instead of it.');
  }
  const bot = 'router' in options ? createBot({ ...options, logger }) : undefined;
  const inbox = 'router' in options ? bot!.inbox : options.inbox;
  const take = (delivery: Delivery) => inbox.accept(delivery);
  const readBytes = bytesReader(bodyLimit);
  let closing = false;

  // ── The life of one request, from top to bottom ───────────────────────────────────────────────────

  async function serve(ctx: RouterContext): Promise<void> {
    const answer =
      ctx.method === 'GET'
        ? handshake(ctx.querystring)
        : ctx.method === 'POST'
          ? await within(answerWithinMs, post(ctx), () => tooLate(ctx))
          : refuse(405, 'This address takes GET and POST.', { Allow: 'GET, POST' });
    ctx.status = answer.status;
    ctx.set(answer.headers);
    ctx.body = answer.body;
  }

  /** The platform asks once whether this address is ours: the token proves it, the challenge goes back. */
  function handshake(query: string | URLSearchParams): Answer {
    const parameters = typeof query === 'string' ? new URLSearchParams(query) : query;
    const challenge = parameters.get('hub.challenge');
    const token = parameters.get('hub.verify_token');
    if (parameters.get('hub.mode') !== 'subscribe' || !token || !challenge) {
      return refuse(
        403,
        'This is no handshake: hub.mode, hub.verify_token or hub.challenge is missing.',
      );
    }
    if (!equal(token, current(verifyToken))) {
      logger.warn({}, 'handshake refused: the verify token is not the one that was set');
      return refuse(403, 'The verify token is wrong.');
    }
    return text(challenge);
  }

  async function post(ctx: RouterContext): Promise<Answer> {
    try {
      const refusal = refuseByHeaders(ctx.headers);
      if (refusal !== undefined) return refusal;
      await readBytes(ctx, nothing);
      const { rawBody } = ctx.request;
      if (typeof rawBody !== 'string' && !(rawBody instanceof Uint8Array)) return eaten();
      return await receive(rawBody, ctx.headers, take);
    } catch (error) {
      return unreadable(error);
    }
  }

  /** The body is JSON, and the bytes that were signed are the bytes that came: not compressed ones. */
  function refuseByHeaders(headers: HeadersLike): Answer | undefined {
    if (closing) return busy;
    if (!/^application\/json\s*(;|$)/i.test(header(headers, 'content-type') ?? '')) {
      return refuse(415, 'The content type must be application/json.');
    }
    const encoding = header(headers, 'content-encoding') ?? 'identity';
    if (encoding !== 'identity') return refuse(415, 'The body must not be compressed.');
    return undefined;
  }

  /** Throws what `readWebhook` throws of a body that it cannot read. */
  function receive(
    rawBody: string | Uint8Array,
    headers: HeadersLike,
    hand: Inbox['accept'],
  ): Answer | Promise<Answer> {
    const secrets = current(appSecrets);
    if (secrets.length > 0 || !allowUnsigned) {
      const signature = header(headers, 'x-hub-signature-256');
      if (signature === undefined) return unsigned('The X-Hub-Signature-256 header is missing.');
      if (!verifySignature(rawBody, signature, secrets)) {
        return unsigned('The X-Hub-Signature-256 header does not fit the body.');
      }
    }
    const body = typeof rawBody === 'string' ? rawBody : utf8.decode(rawBody);
    if (!/^\uFEFF?\s*\{/.test(body)) return refuse(400, 'The body must be a JSON object.');
    const read = readWebhook(body);
    show(onReading, read, logger);
    for (const problem of read.problems) {
      logger.warn({ at: problem.at }, `part of a webhook body was skipped: ${problem.message}`);
    }
    if (read.events.length === 0) return received;
    return handOver({ events: read.events, body, receivedAt: Date.now() }, hand);
  }

  async function handOver(delivery: Delivery, hand: Inbox['accept']): Promise<Answer> {
    try {
      await hand(delivery);
      return received;
    } catch (error) {
      logger.error({ err: error }, 'the inbox took nothing: the platform is asked to send again');
      return busy;
    }
  }

  // ── What else it may be answered ──────────────────────────────────────────────────────────────────

  function unsigned(error: string): Answer {
    logger.warn({}, `post refused: ${error}`);
    return refuse(401, error);
  }

  /** What koa-bodyparser or `readWebhook` threw: a status says that it is the sender's fault. Else it is a bug. */
  function unreadable(error: unknown): Answer {
    const { status, type } = error as { readonly status?: unknown; readonly type?: unknown };
    if (status === 413) return refuse(413, `The body has more than ${bodyLimit} bytes.`, goodbye);
    if (error instanceof WebhookError) return refuse(400, error.message);
    if (status === 400) return refuse(400, 'The body did not arrive whole.');
    return /^stream\./.test(String(type)) ? eaten() : failed(error);
  }

  /** A parser of the app's own has read the body and kept no text of it, so no signature can be checked. */
  function eaten(): Answer {
    logger.error(
      {},
      'the body was read before the webhook: mount the webhook before other body parsers',
    );
    return failure;
  }

  function failed(error: unknown): Answer {
    logger.error({ err: error }, 'the webhook failed');
    return failure;
  }

  function tooLate(ctx: RouterContext): Answer {
    return ctx.req.complete ? slow() : refuse(408, 'The body came too slowly.', goodbye);
  }

  function slow(): Answer {
    logger.error(
      {},
      `the inbox was not done within ${answerWithinMs} ms: the platform is asked to send again`,
    );
    return busy;
  }

  // ── The parts that are handed out ─────────────────────────────────────────────────────────────────

  const router = new Router();
  router.all(path, serve);

  return {
    router,
    handshake,
    missingHandlers: bot?.missingHandlers ?? [],

    async handle(rawBody, headers) {
      const refusal = refuseByHeaders(headers);
      if (refusal !== undefined) return refusal;
      if (Buffer.byteLength(rawBody) > bodyLimit) return unreadable({ status: 413 });
      // A bot has taken the events when the time is up: what still runs may end after the answer, or freeze.
      const [hand, late] =
        bot === undefined
          ? [take, slow]
          : [(delivery: Delivery) => bot.inbox.finish(delivery), () => received];
      const answer = async () => receive(rawBody, headers, hand);
      return within(answerWithinMs, answer(), late).catch(unreadable);
    },

    async idle() {
      await bot?.inbox.idle();
    },

    async close(withinMs = 10_000) {
      closing = true;
      return bot === undefined || bot.stop(withinMs);
    },
  };
}

const received = text('EVENT_RECEIVED');
const busy = refuse(503, 'Not now, please send it again.', { 'Retry-After': '10' });
const failure = refuse(500, 'Something went wrong here.');
/** For a sender whose body is not read to its end: the rest of it must not be taken for the next request. */
const goodbye = { Connection: 'close' };

const utf8 = new TextDecoder();

async function nothing(): Promise<void> {}

function current<T>(value: Current<T>): T {
  return typeof value === 'function' ? (value as () => T)() : value;
}

/** Whether two texts are equal, in a time that does not tell how much of them is. */
function equal(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function header(headers: HeadersLike, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const plain = headers as { readonly [name: string]: string | readonly string[] | undefined };
  const key = name in plain ? name : Object.keys(plain).find((key) => key.toLowerCase() === name);
  const value = key === undefined ? undefined : plain[key];
  return typeof value === 'string' ? value : value?.join(', ');
}

/**
 * koa-bodyparser, told to take JSON for a text without an encoding: so it minds the limit and the length and
 * keeps the bytes exactly as they came in `rawBody`, which is what the signature is over (its own JSON reading
 * keeps them as decoded text only), and the body is parsed once, later, without losing a digit of an id.
 */
function bytesReader(limit: number) {
  return bodyParser({
    enableTypes: ['text'],
    extendTypes: { text: ['application/json'] },
    textLimit: String(limit),
    encoding: null,
  } as bodyParser.Options);
}
