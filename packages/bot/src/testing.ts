import type { Call } from '@botrules/channel';
import {
  type Decision,
  type Declarations,
  type Event,
  type Router,
  readShortEvent,
} from '@botrules/core';
import { type BotOptions, createBot } from './bot.js';
import type { Current } from './current.js';
import type { Handler, Handlers, HandlersOfRoutes } from './handlers.js';
import type { Logger } from './logger.js';
import { createMemoryStore } from './memory-store.js';

/** What came of one event. */
export interface BotResult {
  /** What would be sent, in order: replies, what handlers send, typing dots, handovers. */
  readonly sent: readonly Call[];
  /** The messages of `sent` as the platform takes them, without the typing dots. */
  readonly messages: readonly SentMessage[];
  /** The texts of `messages`. */
  readonly texts: readonly string[];
  /** The routes whose handlers ran, in order. */
  readonly handlers: readonly string[];
  /** Routes that rules named and that were given no handler. */
  readonly missing: readonly string[];
  /** The addresses that the event was forwarded to. */
  readonly forwarded: readonly string[];
  /** What was cut or left out for the sake of the platform's limits, and the like: one sentence each. */
  readonly warnings: readonly string[];
  /** The event as it was decided, with what `enrich` added. */
  readonly event: Event;
  /** What the rules decided. */
  readonly decision: Decision;
}

/** A message as the platform takes it. */
export type SentMessage = { readonly text?: string; readonly [key: string]: unknown };

/** Fields of an event besides what was clicked or said: `{ 'referral.ref': 'summer', time: '2026-06-01T12:00:00Z' }`. */
export type EventFields = { readonly [field: string]: unknown };

/** A bot under test. Each call is worked on whole, handlers and all, before the next one begins. */
export interface TestBot {
  /** A person clicks a button with this payload. */
  click(payload: string, fields?: EventFields): Promise<BotResult>;
  /** A person taps a quick reply. */
  tap(payload: string, title?: string, fields?: EventFields): Promise<BotResult>;
  /** A person writes a message. */
  say(text: string, fields?: EventFields): Promise<BotResult>;
  /**
   * Lets this number of milliseconds pass, and gives out the follow-ups that fall due meanwhile, one after the other, with those
   * that they set; resolves to what came of each.
   */
  wait(milliseconds: number): Promise<readonly BotResult[]>;
  /** Any event in its short form, as in `*.test.yaml`. Rejects with `TypeError` where it cannot be read. */
  event(fields: EventFields): Promise<BotResult>;
}

/** How a bot under test differs. What rules declare, `channels`, `events` and `fields`, its events may have. */
export type TestBotOptions = Pick<
  BotOptions,
  'enrich' | 'enrichWithinMs' | 'eventTimeoutMs' | 'memory' | 'memoryLasts'
> &
  Declarations & {
    /** When it begins: a `Date`, milliseconds since 1970, or such as `2026-06-01T12:00:00Z`; now by default. */
    readonly at?: Date | number | string;
  };

/**
 * A bot for tests: decides by the router, runs the handlers, and sends to nobody. No server, no signature, no waiting
 * for typing dots. What a handler throws, the call rejects with. Throws `TypeError` for an `at` that cannot be read as a time.
 */
export function testBot(
  router: Current<Router>,
  handlers: Handlers | HandlersOfRoutes = {},
  { channels, events: kinds, fields, at, ...options }: TestBotOptions = {},
): TestBot {
  const declarations: Declarations = { channels, events: kinds, fields };
  let record = newRecord();
  let events = 0;
  let last: Promise<unknown> = Promise.resolve();
  let now = at === undefined ? Date.now() : timeOf(at);
  const memory = options.memory ?? createMemoryStore();
  /** When follow-ups are due, by the key of their memory. */
  const dues = new Map<string, number>();
  const bot = createBot({
    ...options,
    memory: {
      get: (key) => memory.get(key),
      due: (at) => memory.due(at),
      put(key, entry, before) {
        dues.set(key, entry.due ?? Number.POSITIVE_INFINITY);
        return memory.put(key, entry, before);
      },
    },
    now: () => now,
    // Time passes by `wait` alone.
    timer: () => () => {},
    router,
    handlers: Object.fromEntries(
      Object.entries(handlers).map(([route, handler]) => [route, noted(route, handler)]),
    ),
    client: {
      async send(call) {
        record.sent.push(call);
        return {};
      },
    },
    async forward({ url }) {
      record.forwarded.push(url);
    },
    onDecision(decision) {
      record.decision = decision;
    },
    logger: loggerOf(() => record),
    pause: async () => {},
  });

  function noted(route: string, handler: Handler): Handler {
    if (typeof handler !== 'function') return handler;
    return (context) => {
      record.handlers.push(route);
      return handler(context);
    };
  }

  async function run(given: EventFields): Promise<BotResult> {
    const read = readShortEvent(given, declarations);
    if ('problem' in read) throw new TypeError(`${read.problem} ${read.hint}`);
    const event: Event = {
      id: `test:${++events}`,
      sender: { id: 'a person' },
      recipient: { id: 'a page' },
      ...read.event,
    };
    return work(event);
  }

  async function work(event: Event): Promise<BotResult> {
    record = newRecord();
    await bot.inbox.finish({ events: [event], body: '', receivedAt: now });
    if (record.failed !== undefined) throw record.failed.error;
    const { decision, ...seen } = record;
    if (decision === undefined)
      throw new Error(`The event ${event.id} came before: give another id.`);
    const messages = seen.sent
      .filter(({ kind }) => kind === 'message')
      .map(({ body }) => body.message as SentMessage);
    return {
      sent: seen.sent,
      messages,
      texts: messages.flatMap(({ text }) => (text === undefined ? [] : [text])),
      handlers: seen.handlers,
      missing: seen.missing,
      forwarded: seen.forwarded,
      warnings: seen.warnings,
      event: decision.event,
      decision,
    };
  }

  /** One after the other, so that it is plain what came of which. */
  function event(fields: EventFields): Promise<BotResult> {
    return inTurn(() => run(fields));
  }

  async function pass(milliseconds: number): Promise<readonly BotResult[]> {
    const end = now + milliseconds;
    const results: BotResult[] = [];
    for (;;) {
      const next = Math.min(...dues.values());
      if (next > end) break;
      now = Math.max(now, next);
      for (const followUp of await bot.due()) results.push(await work(followUp));
    }
    now = end;
    return results;
  }

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = last.then(run);
    last = result.catch(() => {});
    return result;
  }

  return {
    event,
    wait: (milliseconds) => inTurn(() => pass(milliseconds)),
    click: (payload, fields) => event({ ...fields, event: 'postback', payload }),
    tap: (payload, title, fields) =>
      event({
        ...fields,
        event: 'quick_reply',
        payload,
        ...(title === undefined ? {} : { title }),
      }),
    say: (text, fields) => event({ ...fields, event: 'message', text }),
  };
}

interface Record {
  readonly sent: Call[];
  readonly handlers: string[];
  readonly missing: string[];
  readonly forwarded: string[];
  readonly warnings: string[];
  decision?: Decision;
  failed?: { readonly error: unknown };
}

function newRecord(): Record {
  return { sent: [], handlers: [], missing: [], forwarded: [], warnings: [] };
}

/** A logger by which a test fails: what goes wrong is logged. */
function loggerOf(record: () => Record): Logger {
  return {
    info() {},
    warn(fields, message) {
      const { event, route } = fields as { readonly event?: unknown; readonly route?: unknown };
      // Without an event it is about the rules as a whole, such as a handler that no rule names.
      if (event === undefined) return;
      if (typeof route === 'string') record().missing.push(route);
      else record().warnings.push(message);
    },
    error(fields, message) {
      const error = 'err' in fields ? fields.err : new Error(message);
      record().failed ??= { error };
    },
  };
}

/** Reads when a bot under test begins, in milliseconds. */
function timeOf(at: Date | number | string): number {
  const time = new Date(at).getTime();
  if (Number.isNaN(time)) {
    throw new TypeError('at is not a time. Give one such as at: "2026-06-01T12:00:00Z".');
  }
  return time;
}
