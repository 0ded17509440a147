import {
  type Account,
  type Answer,
  accountOf,
  type Channel,
  kindOfValue,
  type RawBody,
  type RawRequest,
  rawBodyOf,
  refusal as refuse,
  type SpokenChannel,
  textAnswer,
  type Undelivered,
  type Verified,
  WebhookError,
} from '@botrules/channel';
import { currentAccounts, onlyOne } from './accounts.js';
import { busy, failure, goodbye, methodNotAllowed } from './answer.js';
import { type BotOptions, createBot } from './bot.js';
import { builtIn } from './channels.js';
import { checkOptions } from './check-options.js';
import { createSenders } from './create-senders.js';
import { within } from './deadline.js';
import { droppedNoter } from './dropped.js';
import { hasMoreBytes } from './has-more-bytes.js';
import { type HeadersLike, header } from './headers.js';
import type { Delivery, Inbox } from './inbox.js';
import { readLogger } from './logger.js';
import { show } from './observe.js';
import { parameter, type QueryLike } from './query.js';
import { readStream } from './read-stream.js';
import type { WebRequest, WebResponse } from './web.js';
import type { WebhookOptions } from './webhook-options.js';

/**
 * A body as it came, the promise of one, or a function that reads it once the headers are found right; it is told how
 * many bytes a body may have.
 */
export type HostBody = RawBody | Promise<RawBody> | ((limit: number) => RawBody | Promise<RawBody>);

/** What the address of a request says besides where the webhook is. */
export interface AddressParts {
  /** The account, for platforms whose deliveries do not name it. */
  readonly account?: string | undefined;
}

/** Answers the platform's requests, whatever server receives them. None of its methods throws or rejects. */
export interface Webhook {
  /**
   * Answers one POST when the handlers have ended or the time to answer is up: for functions that freeze once they
   * have answered. The body must be as it came, since the signature is over its very bytes.
   */
  handle(body: HostBody, headers: HeadersLike, to?: AddressParts): Promise<Answer>;
  /** Answers one POST as soon as its events are taken, and works on them after: for servers that run on. */
  accept(body: HostBody, headers: HeadersLike, to?: AddressParts): Promise<Answer>;
  /** Answers the platform's GET, by its query string. */
  handshake(query: QueryLike): Answer;
  /** Answers a `Request` of the Fetch API, GET and POST, as `handshake` and `handle` do. */
  fetch(request: WebRequest): Promise<WebResponse>;
  /** Routes that the rules name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /**
   * Gives out the follow-ups that are due, and resolves to how many there were once all of them were worked on. A bot that
   * takes requests by `accept` does so by itself; on an edge runtime let a cron call this, once a minute for example.
   */
  followUps(): Promise<number>;
  /** Resolves when no event waits or is worked on. */
  idle(): Promise<void>;
  /** Takes no more events and waits for those that run, at most `withinMs` milliseconds. Says whether all of them ended. */
  close(withinMs?: number): Promise<boolean>;
}

/** The webhook of a bot. Throws `TypeError` for options with which it could not work. */
export function webhook<A extends Account>(options: WebhookOptions<A>): Webhook {
  checkOptions(options);
  const channel: SpokenChannel = 'channel' in options ? (options.channel as Channel) : builtIn[0];
  const { inbound } = channel;
  const {
    bodyLimit = 3 * 1024 * 1024,
    answerWithinMs = inbound.answerWithinMs,
    allowUnsigned = false,
    onReading,
  } = options;
  const logger = readLogger(options.logger);
  const accountsNow = currentAccounts(options);
  const { otherBots = [] } = options;
  const botsNow = typeof otherBots === 'function' ? otherBots : () => otherBots;
  const own = 'inbox' in options ? options.inbox : undefined;
  const bot = own === undefined ? createBot({ ...botOptions(options), logger }) : undefined;
  const inbox = own ?? bot!.inbox;
  const take = (delivery: Delivery) => inbox.accept(delivery);
  const noteDropped = droppedNoter(logger);
  const types = inbound.contentTypes ?? ['application/json'];
  const receivedText = textAnswer(typeof inbound.received === 'string' ? inbound.received : '');
  let closing = false;

  // ── The life of one request, from top to bottom ───────────────────────────────────────────────────

  /** The platform may ask whether this address is ours, or send something else that is not a delivery. */
  function handshake(query: QueryLike): Answer {
    try {
      const request: RawRequest = {
        method: 'GET',
        header: () => undefined,
        query: (name) => parameter(query, name),
        body: '',
      };
      return answered(request, accountsNow()) ?? methodNotAllowed;
    } catch (error) {
      return failed(error);
    }
  }

  function answered(request: RawRequest, accounts: readonly Account[]): Answer | undefined {
    const answer = inbound.answer?.(request, accounts);
    if (answer?.log === undefined) return answer;
    const { log, ...sent } = answer;
    logger.warn({}, log);
    return sent;
  }

  function post(
    body: HostBody,
    headers: HeadersLike,
    to: AddressParts,
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
        const raw = rawBodyOf(whole ?? (saysNoBody(headers) ? '' : whole));
        if (raw === undefined) return eaten(kindOfValue(whole));
        if (hasMoreBytes(raw, bodyLimit)) return tooLarge;
        return await receive(raw, headers, to, hand);
      } catch (error) {
        return unreadable(error);
      }
    }
    return within(answerWithinMs, answer(), () => (arrived ? late() : tooSlow));
  }

  /** Refuses a type that the platform does not post, and a compressed body: its bytes are not those that were signed. */
  function refuseByHeaders(headers: HeadersLike): Answer | undefined {
    if (closing) return busy;
    if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
      return headless();
    const type = String(header(headers, 'content-type'));
    if (!types.includes(type) && !types.includes(mediaTypeOf(type))) {
      return refuse(415, `The content type must be ${types.join(' or ')}.`);
    }
    const encoding = header(headers, 'content-encoding') ?? 'identity';
    if (encoding !== 'identity') return refuse(415, 'The body must not be compressed.');
    if (Number(header(headers, 'content-length')) > bodyLimit) return tooLarge;
    return undefined;
  }

  /** Throws what the channel throws about a body that it cannot read. */
  function receive(
    rawBody: string | Uint8Array,
    headers: HeadersLike,
    to: AddressParts,
    hand: Inbox['accept'],
  ): Answer | Promise<Answer> {
    const request: RawRequest = {
      method: 'POST',
      header: (name) => header(headers, name),
      query: () => undefined,
      body: rawBody,
    };
    const accounts = accountsNow();
    const answer = answered(request, accounts);
    if (answer !== undefined) return answer;
    if (!accounts.some(({ proves }) => proves)) {
      if (allowUnsigned) return read(rawBody, to, accounts, hand);
      return unproved('No account of this channel has a secret that could prove it.');
    }
    const verified = inbound.verify(request, accounts);
    const goOn = (found: Verified) =>
      found.ok
        ? read(rawBody, { account: to.account ?? found.account }, accounts, hand, found.refuses)
        : unproved(found.why);
    return 'then' in verified ? verified.then(goOn) : goOn(verified);
  }

  /** `refuses` says why the events of an account are not proved. */
  function read(
    rawBody: string | Uint8Array,
    { account }: AddressParts,
    accounts: readonly Account[],
    hand: Inbox['accept'],
    refuses?: (account: string | undefined) => string | undefined,
  ): Answer | Promise<Answer> {
    const body = typeof rawBody === 'string' ? rawBody : utf8.decode(rawBody);
    const receivedAt = Date.now();
    const told = account === undefined ? onlyOne(accounts) : accountOf(accounts, account);
    const about = inbound.about?.(told, accounts);
    const bots = botsNow();
    const reading = inbound.read(body, { account: account ?? told?.id, about, receivedAt, bots });
    const { events, problems, undelivered = [] } = reading;
    if (refuses !== undefined) {
      const named = [
        ...events.map(({ recipient }) => recipient?.id),
        ...undelivered.map(({ conversation }) => conversation.account),
      ];
      for (const recipient of new Set(named)) {
        const why = refuses(recipient);
        if (why !== undefined) return unproved(why);
      }
    }
    show(onReading, reading, logger);
    noteDropped(reading);
    for (const problem of problems) {
      logger.warn({ at: problem.at }, `part of a webhook body was skipped: ${problem.message}`);
    }
    for (const { messageId, reason, message } of undelivered) {
      logger.error({ messageId, reason }, `a message was taken and not delivered: ${message}`);
    }
    const received =
      typeof inbound.received === 'string' ? receivedText : inbound.received(reading);
    const isLost = undelivered.length > 0 && inbox.undelivered !== undefined;
    if (events.length === 0 && !isLost) return received;
    const delivery = { events, body, receivedAt, channel: channel.name, account };
    return handOver(delivery, isLost ? undelivered : [], received, hand);
  }

  async function handOver(
    delivery: Delivery,
    undelivered: readonly Undelivered[],
    received: Answer,
    hand: Inbox['accept'],
  ): Promise<Answer> {
    try {
      if (undelivered.length > 0) await inbox.undelivered!(undelivered);
      if (delivery.events.length > 0) await hand(delivery);
      return received;
    } catch (error) {
      logger.error({ err: error }, 'the inbox took nothing: the platform is asked to send again');
      return busy;
    }
  }

  // ── What else it may be answered ──────────────────────────────────────────────────────────────────

  function unproved(error: string): Answer {
    logger.warn({}, `post refused: ${error}`);
    return refuse(401, error);
  }

  /** What a reader of the body or the channel threw: a status says that it is the sender's fault. Else it is a bug. */
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
    logger.error({}, "the webhook was not handed the request's headers: give them with the body");
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

  const accept: Webhook['accept'] = (body, headers, to = {}) => {
    // A server that answers before the work is done runs on.
    bot?.start();
    return post(body, headers, to, take, slow);
  };

  // A bot has taken the events when the time is up: what still runs may end after the answer, or freeze.
  const handle: Webhook['handle'] =
    bot === undefined
      ? accept
      : (body, headers, to = {}) =>
          post(
            body,
            headers,
            to,
            (delivery) => bot.inbox.finish(delivery),
            () => receivedText,
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

    followUps: async () => (closing ? 0 : ((await bot?.followUps()) ?? 0)),

    async idle() {
      await bot?.inbox.idle();
    },

    async close(withinMs = 10_000) {
      closing = true;
      return bot === undefined || bot.stop(withinMs);
    },
  };
}

const tooSlow = refuse(408, 'The body came too slowly.', goodbye);

const utf8 = new TextDecoder();

/** The type without its parameters, such as `charset`. */
function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

/** Whether a request has no body by its headers, for which some servers hand over nothing. */
function saysNoBody(headers: HeadersLike): boolean {
  const length = header(headers, 'content-length') ?? '0';
  return length === '0' && header(headers, 'transfer-encoding') === undefined;
}

/** With a channel and no client of one's own, replies go out by the channel's. */
function botOptions(options: WebhookOptions): BotOptions {
  const given = options as BotOptions;
  if (!('channel' in options)) return given;
  const channel = options.channel as Channel;
  const client = given.client ?? createSenders(channel, currentAccounts(options));
  return { ...given, client, channels: [channel, ...builtIn] };
}
