import type { Decision, Event, Router } from '@botrules/core';
import type { SendClient } from '@botrules/messenger';
import { act, type ClientOf, type Forward } from './act.js';
import { within } from './deadline.js';
import { findMissing, type Handlers, readHandlers } from './handlers.js';
import type { Logger } from './logger.js';
import { createMemoryInbox, type MemoryInbox, type MemoryInboxOptions } from './memory-inbox.js';
import { show } from './observe.js';
import { Stop } from './stop.js';

export interface BotOptions extends Omit<MemoryInboxOptions, 'work'> {
  readonly router: Router;
  readonly handlers?: Handlers;
  /** What sends replies: one client, or a function that gives a page's. Without it, what would be sent is logged. */
  readonly client?: SendClient | ClientOf;
  /** What carries out a rule's `forward`. Without it, what would be forwarded is logged. */
  readonly forward?: Forward;
  /** Called with each decision before anything is done about it. */
  readonly onDecision?: (decision: Decision) => void;
  /** Milliseconds that acting on one event may take before its conversation goes on without it; 60,000 unless given. */
  readonly eventTimeoutMs?: number;
}

/** Decides and acts on events in this process. */
export interface Bot {
  readonly inbox: MemoryInbox;
  readonly missingHandlers: readonly string[];
  /** Waits for what runs and waits, then drops and aborts the rest; says whether all of it ended by itself. */
  stop(withinMs: number): Promise<boolean>;
}

export function createBot(options: BotOptions & { readonly logger: Logger }): Bot {
  const { router, forward, onDecision, eventTimeoutMs = 60_000, logger } = options;
  const handlers = readHandlers(options.handlers ?? {});
  const { client } = options;
  const clientOf = client === undefined || typeof client === 'function' ? client : () => client;
  /** Gives an event up: its conversation goes on, and nothing waits for it any more. */
  const running = new Set<() => void>();
  let stopped = false;

  function work(event: Event): Promise<void> | undefined {
    if (stopped) return undefined;
    try {
      const decision = router.route(event);
      show(onDecision, decision, logger);
      const stop = new Stop();
      const acting = act(decision, { handlers, clientOf, forward, logger, stop });
      return acting && inTime(acting, decision, stop).catch((error) => failed(event, error));
    } catch (error) {
      failed(event, error);
      return undefined;
    }
  }

  function failed(event: Event, error: unknown): void {
    logger.error({ err: error, event: event.id }, 'the event failed');
  }

  /** Resolves when all is done about a decision, its time is up, or the bot gives up. */
  function inTime(acting: Promise<void>, decision: Decision, stop: Stop): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const { event, rule } = decision;
        logger.error({ event: event.id, rule }, `not done within ${eventTimeoutMs} ms, given up`);
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
      acting.catch(reject).finally(end);
    });
  }

  const inbox = createMemoryInbox({ ...options, work });
  return {
    inbox,
    missingHandlers: findMissing(router.routes, handlers, logger),
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
