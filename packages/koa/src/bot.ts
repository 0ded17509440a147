import type { Decision, Event } from '@botrules/core';
import { act, type Forward } from './act.js';
import { within } from './deadline.js';
import { type Handlers, readHandlers } from './handlers.js';
import type { Logger } from './logger.js';
import { createMemoryInbox, type MemoryInbox, type MemoryInboxOptions } from './memory-inbox.js';

export interface BotOptions extends Omit<MemoryInboxOptions, 'work'> {
  readonly router: { route(event: Event): Decision };
  readonly handlers?: Handlers;
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
  /** Waits for what runs, then aborts what still does; says whether all of it ended by itself. */
  stop(withinMs: number): Promise<boolean>;
}

export function createBot(options: BotOptions & { readonly logger: Logger }): Bot {
  const { router, forward, onDecision, eventTimeoutMs = 60_000, logger } = options;
  const handlers = readHandlers(options.handlers ?? {});
  const running = new Set<AbortController>();

  async function work(event: Event): Promise<void> {
    const controller = new AbortController();
    running.add(controller);
    const { signal } = controller;
    try {
      const decision = router.route(event);
      onDecision?.(decision);
      await within(eventTimeoutMs, act(decision, { handlers, forward, logger, signal }), () => {
        logger.error(
          { event: event.id, rule: decision.rule },
          `not done within ${eventTimeoutMs} ms`,
        );
      });
    } catch (error) {
      logger.error({ err: error, event: event.id }, 'the event failed');
    } finally {
      running.delete(controller);
      controller.abort();
    }
  }

  const inbox = createMemoryInbox({ ...options, work });
  return {
    inbox,
    missingHandlers: [],
    async stop(withinMs) {
      const ended = await within(
        withinMs,
        inbox.idle().then(() => true),
        () => false,
      );
      for (const controller of running) controller.abort();
      return ended;
    },
  };
}
