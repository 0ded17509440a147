import type { PayloadStore, Sender, SpokenChannel } from '@botrules/channel';
import type { Decision, Event, MemoryOptions, Router } from '@botrules/core';
import { act, type ClientOf, type Forward, type Tools } from './act.js';
import { channelFor } from './actions.js';
import type { Current } from './current.js';
import { within } from './deadline.js';
import { createEnricher, type Enrich } from './enrich.js';
import { FollowUpTimer, systemTimer, type Timer } from './follow-up-timer.js';
import { type Handlers, type HandlersOfRoutes, readHandlers } from './handlers.js';
import { LiveRouter } from './live-router.js';
import type { Logger } from './logger.js';
import { createMemoryInbox, type MemoryInbox, type MemoryInboxOptions } from './memory-inbox.js';
import { createMemoryPayloads } from './memory-payloads.js';
import { createMemoryStore, type MemoryStore } from './memory-store.js';
import { show } from './observe.js';
import { withPayload } from './payloads.js';
import { People } from './people.js';
import { type Recalled, Remembering } from './remembering.js';
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
  /** Where what rules remember of people is kept; in this process unless given. */
  readonly memory?: MemoryStore | undefined;
  /** How many milliseconds people are remembered (90 days unless given), and a colleague is taken to be talking (an hour). */
  readonly memoryLasts?: MemoryOptions | undefined;
  /** What wakes the bot when a follow-up is due; timers of the system unless given. */
  readonly timer?: Timer | undefined;
  /** Called with each decision before anything is done about it. */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
  /** Milliseconds that acting on one event may take before its conversation goes on without it; 60,000 unless given. */
  readonly eventTimeoutMs?: number | undefined;
}

/** Decides and acts on events in this process. */
export interface Bot {
  readonly inbox: MemoryInbox;
  /** The follow-ups that are due, as events. */
  due(): Promise<readonly Event[]>;
  /** Gives out the follow-ups that are due, and resolves to how many there were when all of them were worked on. */
  followUps(): Promise<number>;
  /** From now on it gives out follow-ups by itself. */
  start(): void;
  /** Routes that the rules in force name and that have no handler. */
  readonly missingHandlers: readonly string[];
  /** Waits for work that runs or waits, then aborts and drops the rest; resolves to whether all of it ended by itself. */
  stop(withinMs: number): Promise<boolean>;
}

/** A bot behind an inbox in memory. Throws `TypeError` for a router or a handler that cannot be one. */
export function createBot(
  options: BotOptions & { readonly logger: Logger; readonly now?: () => number } & Pick<
      Tools,
      'pause'
    >,
): Bot {
  const { pause, forward, onDecision, eventTimeoutMs = 60_000, logger } = options;
  const handlers = readHandlers(options.handlers ?? {});
  const rules = new LiveRouter(options.router, handlers, logger);
  const enricher =
    options.enrich && createEnricher(options.enrich, options.enrichWithinMs ?? 2000, logger);
  const { client, channels, payloads = createMemoryPayloads(), now = Date.now } = options;
  const clientOf = client === undefined || typeof client === 'function' ? client : () => client;
  const people = new People({
    senderOf: ({ recipient }) => clientOf?.(recipient?.id),
    now,
    onFailure: (error, { id }) =>
      logger.warn({ err: error, event: id }, 'the platform did not say who a person is'),
  });
  const timer = new FollowUpTimer(
    () =>
      void giveOut().catch((error: unknown) =>
        logger.error({ err: error }, 'follow-ups cannot be looked for'),
      ),
    now,
    options.timer ?? systemTimer,
  );
  const remembering = new Remembering({
    store: options.memory ?? createMemoryStore(),
    people,
    lasts: options.memoryLasts,
    now,
    logger,
    secretKeysOf: ({ channel }) => channelFor(channels, channel).inbound.secretKeys,
    onDue: (at) => timer.note(at),
  });
  const keep: Tools['remember'] = (change, { event }) => remembering.change(event, change);

  /** Functions that give an event up: its conversation goes on, and nothing waits for it any more. */
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
      const decided = remembering.decide(
        router,
        isAsked ? { ...enriched, age: Math.max(0, now() - timestamp) } : enriched,
      );
      return decided instanceof Promise ? decided.then(goOn) : goOn(decided);
    }

    function goOn(decided: Recalled | undefined): Promise<void> | undefined {
      if (decided === undefined || stop.stopped) return undefined;
      decision = decided.decision;
      show(onDecision, decision, logger);
      const tools: Tools = {
        handlers,
        clientOf,
        channels,
        payloads,
        forward,
        remember: keep,
        logger,
        stop,
        pause,
      };
      return act(isTooLate(decided) ? withoutReply(decision) : decision, tools);
    }

    /** Whether a follow-up comes too late to be sent: nobody may write to the person any more. */
    function isTooLate({ decision: { event }, before }: Recalled): boolean {
      if (event.event !== 'follow_up') return false;
      const { windowMs } = channelFor(channels, event.channel).outbound;
      const isOver = windowMs !== undefined && now() - (before?.active ?? 0) >= windowMs;
      if (isOver) {
        logger.info(
          { event: event.id },
          'a follow-up came after the time for replies: it is not sent',
        );
      }
      return isOver;
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

  async function giveOut(): Promise<number> {
    const events = stopped ? [] : await remembering.due();
    if (events.length > 0) await inbox.finish({ events, body: '', receivedAt: now() });
    return events.length;
  }

  return {
    inbox,
    due: () => remembering.due(),
    followUps: giveOut,
    start: () => timer.start(),
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
      timer.stop();
      if (!ended)
        logger.error({ events: inbox.waiting }, 'stopped before all events were worked on');
      for (const giveUp of running) giveUp();
      return ended;
    },
  };
}

/** A decision that sends nothing; handlers, forwards and handovers stay. */
function withoutReply(decision: Decision): Decision {
  return {
    ...decision,
    reply: [],
    steps: decision.steps.map((step) => ({ ...step, reply: [] })),
  };
}
