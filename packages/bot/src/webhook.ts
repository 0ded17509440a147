import {
  equalSecrets,
  kindOfValue,
  type RawBody,
  rawBodyOf,
  readWebhook,
  type Secrets,
  verifySignature,
  WebhookError,
  type WebhookReading,
} from '@botrules/messenger';
import { type Answer, busy, failure, goodbye, methodNotAllowed, refuse, text } from './answer.js';
import { type BotOptions, createBot } from './bot.js';
import { checkOptions } from './check-options.js';
import { type Current, currentSecrets } from './current.js';
import { within } from './deadline.js';
import { droppedNoter } from './dropped.js';
import { type HeadersLike, header } from './headers.js';
import type { Delivery, Inbox } from './inbox.js';
import { type Logger, type MessageFirstLogger, readLogger } from './logger.js';
import { show } from './observe.js';
import { parameter, type QueryLike } from './query.js';
import { readStream } from './read-stream.js';
import type { WebRequest, WebResponse } from './web.js';

/** What the webhook needs to know, whatever works on its events. */
export interface EdgeOptions {
  /** The token of the dashboard's "Verify token" field; several while one is being replaced. */
  readonly verifyToken: Current<Secrets>;
  /** Secrets of the apps that may post: a text, or a list while one is being rotated. */
  readonly appSecrets: Current<Secrets>;
  /**
   * Where several apps post: those of `appSecrets` that may sign the events of this page, which is the id of an
   * event's `recipient`. Any of them may sign those of a page for which it returns `undefined`.
   */
  readonly pageSecrets?: ((page: string | undefined) => Secrets | undefined) | undefined;
  /** Bytes that a body may have; 3 MiB unless given. */
  readonly bodyLimit?: number | undefined;
  /** Milliseconds in which a request is answered, its body read and all; 4500 unless given (the platform: 5000). */
  readonly answerWithinMs?: number | undefined;
  /** Takes posts without any signature when `appSecrets` is an empty list. For trying things out on loopback. */
  readonly allowUnsigned?: boolean | undefined;
  /** Called with what each body held that was let in, repeats and all. */
  readonly onReading?: ((reading: WebhookReading) => void) | undefined;
  /** Where refusals and failures are logged; one line of JSON each on standard error, unless given. */
  readonly logger?: Logger | MessageFirstLogger | undefined;
}

/** A bot that decides and acts in this process, or an inbox of one's own that takes the events instead. */
export type WebhookOptions = EdgeOptions & (BotOptions | { readonly inbox: Inbox });

/**
 * A body as it came, the promise of one, or a function that reads it once the headers are found right; it is told how
 * many bytes a body may have.
 */
export type HostBody = RawBody | Promise<RawBody> | ((limit: number) => RawBody | Promise<RawBody>);

/** Answers the platform's requests, whatever server they come to. None of its methods throws or rejects. */
export interface Webhook {
  /**
   * Answers one POST when the handlers have ended or the time to answer is up: for functions that freeze once they
   * have answered. The body must be as it came, since the signature is over its very bytes.
   */
  handle(body: HostBody, headers: HeadersLike): Promise<Answer>;
  /** Answers one POST as soon as its events are taken, and works on them after: for servers that run on. */
  accept(body: HostBody, headers: HeadersLike): Promise<Answer>;
  /** Answers the platform's GET, by its query string. */
  handshake(query: QueryLike): Answer;
  /** Answers a `Request` of the Fetch API, GET and POST, as `handshake` and `handle` do. */
  fetch(request: WebRequest): Promise<WebResponse>;
  /** Routes that the rules name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /** Resolves when no event waits or is worked on. */
  idle(): Promise<void>;
  /** Takes no more, and waits for what runs, at most so many milliseconds; says whether all of it ended. */
  close(withinMs?: number): Promise<boolean>;
}

/** The webhook of a bot. Throws `TypeError` for options with which it could not work. */
export function webhook(options: WebhookOptions): Webhook {
  checkOptions(options);
  const {
    bodyLimit = 3 * 1024 * 1024,
    answerWithinMs = 4500,
    allowUnsigned = false,
    pageSecrets,
    onReading,
  } = options;
  const logger = readLogger(options.logger);
  const verifyTokens = currentSecrets(options.verifyToken, 'verifyToken');
  const appSecrets = currentSecrets(options.appSecrets, 'appSecrets', allowUnsigned);
  const own = 'inbox' in options ? options.inbox : undefined;
  const bot = own === undefined ? createBot({ ...(options as BotOptions), logger }) : undefined;
  const inbox = own ?? bot!.inbox;
  const take = (delivery: Delivery) => inbox.accept(delivery);
  const noteDropped = droppedNoter(logger);
  let closing = false;

  // ── The life of one request, from top to bottom ───────────────────────────────────────────────────

  /** The platform asks once whether this address is ours: the token proves it, the challenge goes back. */
  function handshake(query: QueryLike): Answer {
    try {
      const challenge = parameter(query, 'hub.challenge');
      const token = parameter(query, 'hub.verify_token');
      if (parameter(query, 'hub.mode') !== 'subscribe' || !token || !challenge) {
        return refuse(
          403,
          'This is not a handshake: hub.mode, hub.verify_token or hub.challenge is missing.',
        );
      }
      if (!verifyTokens().some((right) => equalSecrets(token, right))) {
        logger.warn({}, 'handshake refused: the verify token is not the one that was set');
        return refuse(403, 'The verify token is wrong.');
      }
      return text(challenge);
    } catch (error) {
      return failed(error);
    }
  }

  function post(
    body: HostBody,
    headers: HeadersLike,
    hand: Inbox['accept'],
    late: () => Answer,
  ): Promise<Answer> {
    let arrived = false;
    async function answer(): Promise<Answer> {
      try {
        const refusal = refuseByHeaders(headers);
        if (refusal !== undefined) return refusal;
        const whole: unknown = await (typeof body === 'function' ? body(bodyLimit) : body);
        arrived = true;
        const raw = rawBodyOf(whole);
        if (raw === undefined) return eaten(kindOfValue(whole));
        if (hasMoreBytes(raw, bodyLimit)) return tooLarge;
        return await receive(raw, headers, hand);
      } catch (error) {
        return unreadable(error);
      }
    }
    return within(answerWithinMs, answer(), () => (arrived ? late() : tooSlow));
  }

  /** The body is JSON, and the bytes that were signed are the bytes that came: not compressed ones. */
  function refuseByHeaders(headers: HeadersLike): Answer | undefined {
    if (closing) return busy;
    if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
      return headless();
    if (!/^application\/json\s*(;|$)/i.test(header(headers, 'content-type') ?? '')) {
      return refuse(415, 'The content type must be application/json.');
    }
    const encoding = header(headers, 'content-encoding') ?? 'identity';
    if (encoding !== 'identity') return refuse(415, 'The body must not be compressed.');
    if (Number(header(headers, 'content-length')) > bodyLimit) return tooLarge;
    return undefined;
  }

  /** Throws what `readWebhook` throws of a body that it cannot read. */
  function receive(
    rawBody: string | Uint8Array,
    headers: HeadersLike,
    hand: Inbox['accept'],
  ): Answer | Promise<Answer> {
    const secrets = appSecrets();
    const signature = header(headers, 'x-hub-signature-256');
    if (secrets.length > 0) {
      if (signature === undefined) return unsigned('The X-Hub-Signature-256 header is missing.');
      if (!verifySignature(rawBody, signature, secrets)) {
        return unsigned('The X-Hub-Signature-256 header does not fit the body.');
      }
    }
    const body = typeof rawBody === 'string' ? rawBody : utf8.decode(rawBody);
    if (!/^\uFEFF?\s*\{/.test(body)) return refuse(400, 'The body must be a JSON object.');
    const read = readWebhook(body);
    if (pageSecrets !== undefined && secrets.length > 1) {
      // With one hash a secret, however many pages the events are of.
      const right = secrets.filter((secret) => verifySignature(rawBody, signature, secret));
      const pages = new Set(read.events.map(({ recipient }) => recipient?.id));
      for (const page of pages) {
        const may = pageSecrets(page);
        if (may !== undefined && ![may].flat().some((secret) => right.includes(secret))) {
          return unsigned("The X-Hub-Signature-256 header is of another app than the page's.");
        }
      }
    }
    show(onReading, read, logger);
    noteDropped(read);
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

  /** What a reader of the body or `readWebhook` threw: a status says that it is the sender's fault. Else it is a bug. */
  function unreadable(error: unknown): Answer {
    const { status, type } = (error ?? {}) as {
      readonly status?: unknown;
      readonly type?: unknown;
    };
    if (status === 413) return tooLarge;
    if (error instanceof WebhookError) return refuse(400, error.message);
    if (status === 400) return refuse(400, 'The body did not arrive whole.');
    return /^stream\./.test(String(type)) ? eaten() : failed(error);
  }

  /** A parser of the app's own has read the body and kept no text of it, so no signature can be checked. */
  function eaten(kind = 'an object'): Answer {
    const what =
      kind === 'an object'
        ? 'the body was read before the webhook'
        : `the webhook was handed ${kind} as the body`;
    logger.error(
      {},
      `${what}: mount the webhook before other body parsers, or hand it the text or bytes as they came`,
    );
    return failure;
  }

  function headless(): Answer {
    logger.error({}, "the webhook was not handed the request's headers: give them beside the body");
    return failure;
  }

  function failed(error: unknown): Answer {
    logger.error({ err: error }, 'the webhook failed');
    return failure;
  }

  function slow(): Answer {
    logger.error(
      {},
      `the inbox was not done within ${answerWithinMs} ms: the platform is asked to send again`,
    );
    return busy;
  }

  const tooLarge = refuse(413, `The body has more than ${bodyLimit} bytes.`, goodbye);

  // ── The parts that are handed out ─────────────────────────────────────────────────────────────────

  const accept: Webhook['accept'] = (body, headers) => post(body, headers, take, slow);

  // A bot has taken the events when the time is up: what still runs may end after the answer, or freeze.
  const handle: Webhook['handle'] =
    bot === undefined
      ? accept
      : (body, headers) =>
          post(
            body,
            headers,
            (delivery) => bot.inbox.finish(delivery),
            () => received,
          );

  return {
    accept,
    handle,
    handshake,

    async fetch(request) {
      const { status, headers, body } =
        request.method === 'GET'
          ? handshake(request.url)
          : request.method === 'POST'
            ? await handle((limit) => readStream(request, limit), request.headers)
            : methodNotAllowed;
      return new Response(body, { status, headers });
    },

    get missingHandlers() {
      return bot?.missingHandlers ?? [];
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
const tooSlow = refuse(408, 'The body came too slowly.', goodbye);

const utf8 = new TextDecoder();

/** Whether a body has more bytes than that, told without encoding a text where its length alone tells it. */
function hasMoreBytes(body: string | Uint8Array, limit: number): boolean {
  if (typeof body !== 'string') return body.byteLength > limit;
  if (body.length > limit || body.length * 3 <= limit) return body.length > limit;
  return new TextEncoder().encode(body).byteLength > limit;
}
