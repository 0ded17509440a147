import type { Person } from '@botrules/channel';
import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import type { FlowStore } from '../inbox/model/flow-store.js';
import { isOfNewerMemory } from '../rules/stored-memory.js';
import { noTrace, type Trace } from '../traces/trace.js';
import { errorOf, wordsOf } from '../words.js';
import type { Carrier } from '../work/carrier.js';
import { readableReason } from '../work/reason.js';
import { type Ending, type WorkObserver, workEvent } from '../work/work-event.js';
import { type Held, UndoneError } from './held.js';
import type { HeldEvent, Run } from './held-event.js';
import type { InHand } from './in-hand.js';
import type { Minds } from './minds.js';

export interface EventWorkOptions {
  readonly store: Pick<FlowStore, 'now'>;
  readonly inHand: InHand;
  readonly minds: Minds;
  readonly carrier: Carrier;
  readonly observer: WorkObserver;
  readonly clock: Clock;
  readonly trace?: Trace | undefined;
  /** Called when something of a conversation is to be written. */
  readonly onChange: (held: Held) => void;
  /** Called when a run has ended, successfully or not. */
  readonly onRest: () => void;
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** The longest pause for which a conversation stays in memory; for a longer one it is parked. */
const longestHeldOffMs = 5000;
/** How many times the work on an event may begin without ending; then it becomes a dead letter. */
const mostTries = 8;
const tryPauses = { firstMs: 1000, longestMs: 60_000 };
/** The pause before an event is offered again to whichever process can read what is remembered, in milliseconds. */
const newerMs = 5000;

/** Works on the events of conversations in memory: one event of a conversation at a time, in order. */
export class EventWork {
  readonly #options: EventWorkOptions;
  #stopped = false;
  /** How many events are being worked on. */
  #running = 0;

  constructor(options: EventWorkOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#running;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Begins nothing new, and parks each conversation in which no event is being worked on. */
  stop(): void {
    this.#stopped = true;
    for (const held of this.#options.inHand.all()) {
      if (held.open !== undefined && !held.open.run?.ended) continue;
      this.park(held, 0);
      held.rest?.abort();
    }
  }

  /** Begins the conversation's next event, unless one is open. */
  next(held: Held): void {
    if (held.open !== undefined || held.parkUntil !== undefined) return;
    if (held.careful && (held.sent !== undefined || held.changed.length > 0)) return;
    if (this.#stopped) {
      this.park(held, 0);
      return;
    }
    const item = held.queue.shift();
    if (item === undefined) return;
    held.open = item;
    held.tries++;
    this.#begin(held, item);
  }

  #begin(held: Held, item: HeldEvent): void {
    const run: Run = { ended: false };
    item.run = run;
    if (held.tries > mostTries) {
      // A call may make the process die. That an event is decided does not: the process died of something else each time.
      const hadCall = item.progress.decision !== null;
      if (hadCall) {
        this.#bury(held, item, `the work on it was begun ${mostTries} times and never ended`);
        return;
      }
      held.tries = 1;
    }
    try {
      this.#takeUp(held, item, run);
    } catch (error) {
      this.#fail(held, item, error);
    }
  }

  /** Decides an event, unless that was done before, and works on it. Throws where what is remembered cannot be read. */
  #takeUp(held: Held, item: HeldEvent, run: Run): void {
    const { minds } = this.#options;
    const memory = held.memories.of(personOf(item));
    if (item.progress.decision !== null) {
      minds.expectKnown?.(memory);
      this.#workOn(held, item, run);
      return;
    }
    if (minds.isCalledOff(item.event, memory)) {
      this.#callOff(held, item, run);
      return;
    }
    const asked = minds.ask?.(item.event, memory);
    if (asked instanceof Promise) void this.#workOnLate(held, item, run, asked);
    else this.#workOn(held, item, run, asked);
  }

  /** Waits first until it is known who the person is. Meanwhile the event may be written without a decision. */
  async #workOnLate(
    held: Held,
    item: HeldEvent,
    run: Run,
    asked: Promise<Person | undefined>,
  ): Promise<void> {
    this.#running++;
    const person = await asked;
    this.#running--;
    if (item.run === run) {
      if (this.#stopped) this.park(held, 0);
      else this.#workOn(held, item, run, person);
    }
    this.#options.onRest();
  }

  #workOn(held: Held, item: HeldEvent, run: Run, person?: Person): void {
    const { store, carrier, observer, minds, trace = noTrace } = this.#options;
    const whose = personOf(item);
    const work = trace('event', { 'botrules.event': item.arrival.id }, (span) =>
      workEvent({
        conversation: held.conversation,
        entry: item.entry,
        event: item.event,
        decide: (event) => {
          const decided = minds.decide(event, held.memories.of(whose), person);
          if (decided.memory !== undefined) held.memories.set(whose, decided.memory);
          span.set('botrules.rule', decided.decision.rule ?? '');
          span.set('botrules.version', decided.version);
          return decided;
        },
        carrier,
        observer,
        save: (progress, ending) => {
          if (item.run !== run) return Promise.reject(new UndoneError());
          item.progress = progress;
          this.#change(held, item);
          const written = new Promise<void>((resolve, reject) => {
            item.saves.push({ resolve, reject });
          });
          if (ending !== undefined) this.#end(held, item, run, ending);
          return written;
        },
        remember(change) {
          if (item.run !== run) return;
          held.memories.update(whose, (memory) => minds.change(item.event, memory, change));
        },
        now: () => store.now(),
        goesOn: () => item.run === run && !this.#stopped,
      }),
    );
    this.#running++;
    work.then(
      (ending) => {
        this.#running--;
        this.#end(held, item, run, ending);
        this.#options.onRest();
      },
      (error: unknown) => {
        this.#running--;
        if (item.run === run) {
          if (run.ended) this.#tell(error, 'working on an event');
          else this.#fail(held, item, error);
        }
        this.#options.onRest();
      },
    );
  }

  #change(held: Held, item: HeldEvent): void {
    held.change(item);
    this.#options.onChange(held);
  }

  #end(held: Held, item: HeldEvent, run: Run, ending: Ending): void {
    if (run.ended || item.run !== run) return;
    run.ended = true;
    if (ending.next) {
      held.open = undefined;
      held.tries = 0;
      this.next(held);
      this.#options.onChange(held);
      return;
    }
    const now = this.#options.store.now();
    const readyAt = run.hurried ? now : ending.readyAt;
    const afterMs = readyAt - now;
    if (ending.again || this.#stopped || afterMs > longestHeldOffMs) {
      if (!ending.again) held.tries = 0;
      this.park(held, readyAt);
      return;
    }
    void this.#goOnAfter(held, item, run, afterMs);
  }

  async #goOnAfter(held: Held, item: HeldEvent, run: Run, afterMs: number): Promise<void> {
    held.rest = new AbortController();
    await this.#options.clock.wait(Math.max(0, afterMs), held.rest.signal);
    if (item.run !== run || held.open !== item || held.parkUntil !== undefined) return;
    held.rest = undefined;
    this.#begin(held, item);
  }

  /** Ends a run that threw: the event is tried again later, or becomes a dead letter. */
  #fail(held: Held, item: HeldEvent, error: unknown): void {
    const { clock, store } = this.#options;
    const isEarly = isOfNewerMemory(errorOf(error));
    // Another process can work on it, so these tries do not count.
    if (isEarly) held.tries = 0;
    if (held.tries >= mostTries) {
      this.#bury(held, item, wordsOf(error));
      return;
    }
    this.#tell(
      error,
      isEarly
        ? 'working on an event, which waits until the newer Botrules that wrote its memory runs'
        : 'working on an event',
    );
    const { tries } = held;
    if (item.isDecidedInMemory) held.undecide();
    held.tries = tries;
    item.run = undefined;
    this.park(held, store.now() + (isEarly ? newerMs : backoff(held.tries, tryPauses, clock)));
  }

  /** Ends a follow-up that was called off. One that is on the disk becomes done; of any other, nothing is left. */
  #callOff(held: Held, item: HeldEvent, run: Run): void {
    if (item.isNew) {
      held.news = held.news.filter((other) => other !== item);
      held.drop(item);
      held.tries = 0;
      this.next(held);
      this.#options.onChange(held);
      return;
    }
    item.progress = { ...item.progress, state: 'done', reason: 'it was called off' };
    this.#change(held, item);
    this.#end(held, item, run, { next: true });
  }

  /** Has a conversation go on as soon as it can, whatever put it off. */
  hurry(held: Held): void {
    held.rest?.abort();
    if (held.open?.run !== undefined) held.open.run.hurried = true;
    // Not parked in the store yet, so what makes parked conversations ready there does not reach it.
    if (held.parkUntil !== undefined) held.parkUntil = 0;
  }

  /** Makes a dead letter of an event. */
  #bury(held: Held, item: HeldEvent, words: string): void {
    const reason = readableReason(words);
    const run: Run = { ended: false };
    item.run = run;
    item.progress = { ...item.progress, state: 'dead', reason };
    this.#change(held, item);
    const { observer } = this.#options;
    const { entry } = item;
    item.saves.push({ resolve: () => observer.finished(entry, reason), reject: () => {} });
    this.#end(held, item, run, { next: true });
  }

  /** Parks a conversation until a time: its events come back from the store then. */
  park(held: Held, until: number): void {
    if (!held.isOurs && held.news.length === 0 && held.sent === undefined) {
      this.#options.inHand.letGo(held);
      return;
    }
    held.parkUntil = until;
    this.#options.onChange(held);
  }

  #tell(error: unknown, doing: string): void {
    this.#options.onTrouble(errorOf(error), doing);
  }
}

/** The person by whose memory an event is decided, as a key within the conversation. */
function personOf({ arrival }: HeldEvent): string {
  return arrival.person ?? '';
}
