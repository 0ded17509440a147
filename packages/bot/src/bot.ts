import type { PayloadStore, Sender, SpokenChannel } from '@botrules/channel';
import type { Decision, Event, Router } from '@botrules/core';
import { act, type ClientOf, type Forward, type Tools } from './act.js';
import type { Current } from './current.js';
import { within } from './deadline.js';
import { createEnricher, type Enrich } from './enrich.js';
import { type Handlers, type HandlersOfRoutes, readHandlers } from './handlers.js';
import { LiveRouter } from './live-router.js';
import type { Logger } from './logger.js';
import { createMemoryInbox, type MemoryInbox, type MemoryInboxOptions } from './memory-inbox.js';
import { createMemoryPayloads } from './memory-payloads.js';
import { show } from './observe.js';
import { withPayload } from './payloads.js';
import { Stop } from './stop.js';

/** How a bot decides and acts on events in this process. */
export interface BotOptions extends Omit<MemoryInboxOptions, 'work'> {
  /** What decides, or a function that returns what decides now, so that rules can be replaced while the bot runs. */
  readonly router: Current<Router>;
  /** Functions by the route that rules name. */
  readonly handlers?: Handlers | HandlersOfRoutes | undefined;
  /** What sends replies: one client, or a function that gives a page's. Without it, what would be sent is logged. */
  readonly client?: Sender | ClientOf | undefined;
  /** The channels that events come by; Messenger and Instagram unless given. */
  readonly channels?: readonly SpokenChannel[] | undefined;
  /** What carries out a rule's `forward`, such as `forwardTo({ secret })`. Without it, what would be forwarded is logged. */
  readonly forward?: Forward | undefined;
  /**
   * Looks up custom fields of an event before it is decided. Where it fails or is too slow, that is logged and the
   * event is decided without.
   */
  readonly enrich?: Enrich | undefined;
  /** Milliseconds that `enrich` may take for one event; 2000 unless given. */
  readonly enrichWithinMs?: number | undefined;
  /**
   * Keeps payloads that are too long for the buttons of their channel; in memory unless given, so that a restart loses
   * them.
   */
  readonly payloads?: PayloadStore | undefined;
  /** Called with each decision before anything is done about it. */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
  /** Milliseconds that acting on one event may take before its conversation goes on without it; 60,000 unless given. */
  readonly eventTimeoutMs?: number | undefined;
}

/** Decides and acts on events in this process. */
export interface Bot {
  readonly inbox: MemoryInbox;
  /** Routes that the rules in force name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /** Waits for what runs and waits, then drops and aborts the rest; says whether all of it ended by itself. */
  stop(withinMs: number): Promise<boolean>;
}

/** A bot behind an inbox in memory. Throws `TypeError` for a router or a handler that is none. */
export function createBot(
  options: BotOptions & { readonly logger: Logger } & Pick<Tools, 'pause'>,
): Bot {
  const { pause, forward, onDecision, eventTimeoutMs = 60_000, logger } = options;
  const handlers = readHandlers(options.handlers ?? {});
  const rules = new LiveRouter(options.router, handlers, logger);
  const enricher =
    options.enrich && createEnricher(options.enrich, options.enrichWithinMs ?? 2000, logger);
  const { client, channels, payloads = createMemoryPayloads() } = options;
  const clientOf = client === undefined || typeof client === 'function' ? client : () => client;
  /** Gives an event up: its conversation goes on, and nothing waits for it any more. */
  const running = new Set<() => void>();
  let stopped = false;

  function work(event: Event): Promise<void> | undefined {
    if (stopped) return undefined;
    const stop = new Stop();
    let decision: Decision | undefined;

    function decide(enriched: Event): Promise<void> | undefined {
      if (stop.stopped) return undefined;
      const router = rules.current;
      const { timestamp } = enriched;
      const isAsked = router.asksForAge && timestamp !== undefined;
      decision = router.route(
        isAsked ? { ...enriched, age: Math.max(0, Date.now() - timestamp) } : enriched,
      );
      show(onDecision, decision, logger);
      return act(decision, {
        handlers,
        clientOf,
        channels,
        payloads,
        forward,
        logger,
        stop,
        pause,
      });
    }

    function failed(error: unknown): void {
      logger.error({ err: error, event: event.id }, 'the event failed');
    }

    function late(): void {
      const rule = decision?.rule;
      logger.error({ event: event.id, rule }, `not done within ${eventTimeoutMs} ms, given up`);
    }

    try {
      const enrich = (found: Event) =>
        enricher === undefined ? decide(found) : enricher(found, stop).then(decide);
      const found = withPayload(payloads, event);
      const working = found instanceof Promise ? found.then(enrich) : enrich(found);
      return working && inTime(working, stop, late).catch(failed);
    } catch (error) {
      failed(error);
      return undefined;
    }
  }

  /** Resolves when all is done about an event, its time is up, or the bot gives up. */
  function inTime(working: Promise<void>, stop: Stop, late: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        late();
        giveUp();
      }, eventTimeoutMs);
      function end(): void {
        clearTimeout(timer);
        running.delete(giveUp);
        resolve();
      }
      function giveUp(): void {
        stop.stop();
        end();
      }
      running.add(giveUp);
      working.catch(reject).finally(end);
    });
  }

  const inbox = createMemoryInbox({ ...options, work });
  return {
    inbox,
    get missingHandlers() {
      return rules.missingHandlers;
    },
    async stop(withinMs) {
      const ended = await within(
        withinMs,
        inbox.idle().then(() => true),
        () => false,
      );
      stopped = true;
      if (!ended)
        logger.error({ events: inbox.waiting }, 'stopped before all events were worked on');
      for (const giveUp of running) giveUp();
      return ended;
    },
  };
}
