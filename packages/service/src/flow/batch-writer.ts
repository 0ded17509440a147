import type { Clock } from '../clock.js';
import { backoff } from '../delivery/backoff.js';
import { untouched } from '../inbox/model/entry.js';
import type { ChangeOutcome, FlowStore } from '../inbox/model/flow-store.js';
import { isRefused } from '../inbox/model/refusal.js';
import { errorOf, wordsOf } from '../words.js';
import { readableReason } from '../work/reason.js';
import type { WorkObserver } from '../work/work-event.js';
import { type Held, LeaseLostError, type SentChange, UndoneError } from './held.js';
import { HeldEvent } from './held-event.js';
import type { InHand } from './in-hand.js';

export interface BatchWriterOptions {
  readonly store: Pick<FlowStore, 'commit'>;
  readonly inHand: InHand;
  readonly clock: Clock;
  readonly observer: Pick<WorkObserver, 'finished'>;
  /** Whether deliveries wait to be written. */
  readonly hasArrived: () => boolean;
  /** Takes the deliveries that came: their events are decided where they can be, and put into their conversations. */
  readonly takeArrived: () => void;
  /** Begins the conversation's next event, unless one is open. */
  readonly next: (held: Held) => void;
  /** Called when events are on the disk; `repeats` of them were there before. */
  readonly onWritten: (items: readonly HeldEvent[], repeats: number) => void;
  /** Called when events were not written, nor will be. */
  readonly onRefused: (items: readonly HeldEvent[], error: unknown) => void;
  /** Called when a memory was written whose next follow-up is due at that time. */
  readonly onDue: (at: number) => void;
  /** Called when a conversation was parked until that time, or another process has it. */
  readonly onGivenUp: (until: number) => void;
  readonly onTrouble: (error: unknown, doing: string) => void;
}

/** The pause before a failed write is tried again: short at first, since the store may be back at once. */
const writePauses = { firstMs: 500, longestMs: 5000 };

/** Writes changes in batches: while one batch is on its way, the next one gathers. */
export class BatchWriter {
  readonly #options: BatchWriterOptions;
  /** A new one for each batch: one that were cleared would keep all that it ever had, see `FleetingMap`. */
  #toWrite = new Set<Held>();
  #writing = false;
  #scheduled = false;
  #failures = 0;
  #pausing: AbortController | undefined;
  #idle: (() => void)[] = [];

  constructor(options: BatchWriterOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return this.#toWrite.size === 0 && !this.#writing && !this.#options.hasArrived();
  }

  /** Notes that something of a conversation is to be written. */
  change(held: Held): void {
    this.#toWrite.add(held);
    this.schedule();
  }

  /** Notes that a delivery came: a write that failed is tried again at once. */
  arrive(): void {
    this.#pausing?.abort();
    this.schedule();
  }

  /** Resolves when nothing is left to write, or at `tellIdle`. */
  rest(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  tellIdle(): void {
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  schedule(): void {
    if (this.#scheduled || this.#writing) return;
    if (this.#toWrite.size === 0 && !this.#options.hasArrived()) {
      this.tellIdle();
      return;
    }
    this.#scheduled = true;
    // Between these two callbacks, all work that begins runs until it waits for the disk.
    setImmediate(() => this.#options.takeArrived());
    setImmediate(() => {
      this.#scheduled = false;
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    const sent: SentChange[] = [];
    const toWrite = this.#toWrite;
    this.#toWrite = new Set();
    for (const held of toWrite) {
      const one = held.send();
      if (one !== undefined) sent.push(one);
      else if (held.isIdle && this.#options.inHand.has(held)) this.#options.inHand.rest(held);
    }
    if (sent.length === 0) {
      this.tellIdle();
      return;
    }
    this.#writing = true;
    try {
      await this.#commit(sent);
      this.#failures = 0;
    } catch (error) {
      this.#failures++;
      this.#undo(sent, error);
      this.#tell(error, 'writing down what was done');
      await this.#pause();
    } finally {
      this.#writing = false;
      this.schedule();
    }
  }

  /** Waits until the store may be back, or a delivery comes. */
  async #pause(): Promise<void> {
    const { clock } = this.#options;
    this.#pausing = new AbortController();
    if (!this.#options.hasArrived()) {
      await clock.wait(backoff(this.#failures, writePauses, clock), this.#pausing.signal);
    }
    this.#pausing = undefined;
  }

  async #commit(sent: readonly SentChange[]): Promise<void> {
    let outcomes: readonly ChangeOutcome[];
    try {
      outcomes = await this.#options.store.commit(sent.map(({ change }) => change));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await this.#commitApart(sent, error);
      return;
    }
    for (const [index, one] of sent.entries()) this.#settle(one, outcomes[index]!);
  }

  /** Writes changes one by one, to find the one that is wrong. */
  async #commitApart(sent: readonly SentChange[], error: unknown): Promise<void> {
    if (sent.length === 1) {
      this.#refuse(sent[0]!, error);
      return;
    }
    for (const [index, one] of sent.entries()) {
      try {
        await this.#commit([one]);
      } catch (failure) {
        this.#undo(sent.slice(index), failure);
        throw failure;
      }
    }
  }

  #settle(sent: SentChange, outcome: ChangeOutcome): void {
    const { held } = sent;
    switch (outcome.kind) {
      case 'written':
        this.#settleWritten(sent, outcome);
        break;
      case 'again': {
        const repeats = new Set(
          sent.news.filter(({ arrival }) => outcome.repeats.includes(arrival.id)),
        );
        held.putBack(repeats);
        held.undecide();
        held.memories.learn(outcome.memories, sent.change.memories);
        this.#options.onWritten([...repeats], repeats.size);
        held.takeStored(outcome.waiting.map(HeldEvent.stored), held.more || outcome.more);
        break;
      }
      case 'busy':
        this.#settleBusy(sent, outcome.repeats.length);
    }
    this.#goOn(held);
  }

  #settleWritten(
    { held, claims, change, news, updated, saves }: SentChange,
    outcome: Extract<ChangeOutcome, { readonly kind: 'written' }>,
  ): void {
    held.sent = undefined;
    for (const [index, item] of news.entries()) {
      item.position = outcome.positions[index]!;
      item.written = change.entries[index]!.progress ?? untouched;
    }
    for (const [index, item] of updated.entries()) item.written = change.updates[index]!.progress;
    held.memories.settle(change.memories);
    for (const { due } of change.memories) if (due !== null) this.#options.onDue(due);
    this.#options.onWritten(news, 0);
    for (const [, waiting] of saves) for (const { resolve } of waiting) resolve();
    if (claims !== held.claims) return;
    if (change.parkUntil !== undefined) {
      held.letGo();
      this.#options.onGivenUp(change.parkUntil);
      return;
    }
    held.hold = change.open !== null || outcome.waiting.length > 0 ? outcome.hold : null;
    if (outcome.waiting.length === 0) {
      if (change.open === null) held.more = false;
      return;
    }
    // What was decided meanwhile is decided again, after the events that waited in the store.
    held.undecide();
    held.takeStored(outcome.waiting.map(HeldEvent.stored), outcome.more);
  }

  #settleBusy({ held, claims, change, news, updated, saves }: SentChange, repeats: number): void {
    held.sent = undefined;
    this.#options.onWritten(news, repeats);
    for (const item of [...news, ...updated]) item.run = undefined;
    for (const [, waiting] of saves) for (const { reject } of waiting) reject(new UndoneError());
    if (claims !== held.claims) {
      // It was claimed meanwhile: the events that were sent wait in the store now, and are decided when they come back.
      held.undecide();
      for (const item of news) held.drop(item);
      held.more = true;
      return;
    }
    if (change.hold !== null) this.#tell(new LeaseLostError(), 'writing down what was done');
    held.letGo();
    held.parkUntil = undefined;
    if (held.news.length > 0) held.parkUntil = 0;
    this.#options.onGivenUp(0);
  }

  /** Goes on with a conversation after a write. */
  #goOn(held: Held): void {
    if (held.careful && held.news.length === 0 && held.changed.length === 0) held.careful = false;
    if (held.parkUntil !== undefined && !held.isOurs) {
      // It is parked: what came meanwhile is written to the store, where the rest waits.
      if (held.news.length === 0) {
        this.#options.inHand.letGo(held);
        return;
      }
      held.parkUntil = 0;
    }
    if (held.parkUntil === undefined) this.#options.next(held);
    if (held.isIdle && !held.isOurs) this.#options.inHand.rest(held);
    else if (held.news.length > 0 || held.changed.length > 0 || held.open === undefined)
      this.#toWrite.add(held);
  }

  /** Takes back changes that were not written. New events are refused with their deliveries; progress is written later. */
  #undo(sent: readonly SentChange[], error: unknown): void {
    for (const { held, news } of sent) {
      if (held.sent === undefined) continue;
      held.putBack(new Set(news));
      held.undecide();
      this.#options.onRefused(news, error);
      this.#goOn(held);
    }
  }

  /** Deals with a change that the store refused. */
  #refuse(sent: SentChange, error: unknown): void {
    const { held, news, updated } = sent;
    const reason = readableReason(`the inbox refused it: ${wordsOf(error)}`);
    held.putBack(new Set());
    if (news.length + updated.length > 1) {
      held.careful = true;
      held.undecide();
    } else if (news.length === 1) this.#refuseNew(held, news[0]!, reason);
    else if (updated.length === 1) this.#refuseUpdate(held, updated[0]!, reason);
    this.#goOn(held);
  }

  /** Makes a dead letter of an event that the store does not take. Its id, its times and the reason are kept. */
  #refuseNew(held: Held, item: HeldEvent, reason: string): void {
    held.undecide();
    held.drop(item);
    item.arrival = { ...item.arrival, person: null, body: '' };
    item.progress = { ...untouched, state: 'dead', reason };
  }

  #refuseUpdate(held: Held, item: HeldEvent, reason: string): void {
    const wasDead = item.progress.state === 'dead';
    const { entry } = item;
    held.drop(item);
    item.progress = { ...(wasDead ? item.written : item.progress), state: 'dead', reason };
    held.changed.push(item);
    this.#options.observer.finished(entry, reason);
  }

  #tell(error: unknown, doing: string): void {
    this.#options.onTrouble(errorOf(error), doing);
  }
}
