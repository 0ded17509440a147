import type { Delivery, Inbox } from '@botrules/bot';
import { type Conversation, conversationKey } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import type { Clock } from '../../clock.js';
import { backoff } from '../../delivery/backoff.js';
import { noTrace, type Trace } from '../../trace.js';
import { errorOf, wordsOf } from '../../words.js';
import type { Carrier } from '../../work/carrier.js';
import { PlacedCarrier } from '../../work/places.js';
import { readableReason } from '../../work/reason.js';
import { type Ending, type Witness, workEvent } from '../../work/work-event.js';
import { arrivalOf, storedConversationOf } from '../arrivals.js';
import { keyOf } from '../key.js';
import { untouched } from '../model/entry.js';
import type { Account, Claimed, FlowStore, Outcome, Standing } from '../model/flow-store.js';
import { isRefused } from '../refusal.js';
import { Claiming } from './claiming.js';
import { Dealing } from './dealing.js';
import { Held, LeaseLostError, type Sent, UndoneError } from './held.js';
import { Item, type Run } from './item.js';
import { RecentIds } from './recent-ids.js';
import { TakenDelivery } from './taken-delivery.js';

/** What the rules say of an event, and what they then remember of its conversation. */
export interface Decided {
  readonly decision: Decision;
  readonly version: string;
  /** Absent where the rules remember nothing. */
  readonly memory?: string | null;
}

export interface FlowOptions {
  readonly store: FlowStore;
  /** The rules as they are now. */
  readonly decide: (event: Event, memory: string | null) => Decided;
  readonly carrier: Carrier;
  readonly witness: Witness;
  readonly clock: Clock;
  readonly trace?: Trace;
  /** How many steps may be under way at once. */
  readonly workers: number;
  /** How many accounts share them; one unless given, which may then have them all. */
  readonly accounts?: () => number;
  /** How long to wait at the most before asking whether something is ready, in milliseconds. */
  readonly pollMs?: number;
  /** How many conversations are in hand at the most: what comes for others waits in the store. */
  readonly mostHeld?: number;
  /** Told what went wrong with the store or with an event. What was being done is taken up again later. */
  readonly onTrouble: (error: unknown, doing: string) => void;
  /** Told how many events had been taken before. */
  readonly onRepeats?: (count: number) => void;
  /** Told that a delivery was turned away, since those before it wait for too long. */
  readonly onOverload?: () => void;
}

/** About so many events are written at once. */
const entriesAtOnce = 512;
/** The platform gives up on who takes 5 seconds for an answer. */
const patienceMs = 4000;
/** What is put off for no longer stays in hand. */
const longestHeldOffMs = 5000;
/** The pause before a write to a store in trouble is tried again: short at first, for one that is back at once. */
const writePauses = { firstMs: 500, longestMs: 5000 };
/** How often the work on an event may be begun without an end before it is a dead letter. */
export const mostTries = 8;
const tryPauses = { firstMs: 1000, longestMs: 60_000 };

/** More comes than can be written: the platform is to send it again. */
export class OverloadError extends Error {
  readonly code = 'overload';
  override readonly name = 'OverloadError';

  constructor() {
    super('More comes than can be written down: what came before waits for too long.');
  }
}

/**
 * The one way from a delivery to the calls that answer it. An event is decided as it is taken, where nothing of its
 * conversation is under way, and put down with its decision and the beginning of its first step in one write, before
 * the delivery is answered; its calls go out after that. Events of a conversation are worked on one at a time, in order.
 */
export class Flow implements Inbox {
  readonly #options: FlowOptions;
  readonly #store: FlowStore;
  readonly #carrier: Carrier;
  readonly #claiming: Claiming;
  readonly #arriving = new Dealing<TakenDelivery>(({ events }) => events.length);
  /** Ids of events that are on their way to the disk. */
  readonly #underWay = new Map<string, TakenDelivery>();
  readonly #recent = new RecentIds();
  readonly #held = new Map<string, Held>();
  /** What is remembered of conversations that are not held, those of late. */
  readonly #remembered = new Map<string, Partial<Standing>>();
  readonly #toWrite = new Set<Held>();
  /** How many events are being worked on. */
  #running = 0;
  readonly #stopping = new AbortController();
  #order = 2 ** 50;
  #writing = false;
  #scheduled = false;
  #failures = 0;
  #pausing: AbortController | undefined;
  #idle: (() => void)[] = [];

  constructor(options: FlowOptions) {
    this.#options = options;
    const { store, carrier, workers, accounts = () => 1, clock, onTrouble, pollMs = 500 } = options;
    this.#store = store;
    this.#carrier = new PlacedCarrier(carrier, { places: workers, accounts });
    this.#claiming = new Claiming({
      store,
      clock,
      onTrouble,
      pollMs,
      room: () => this.#room(),
      take: (claimed) => this.#adopt(claimed),
    });
  }

  /** Begins with what waits in the store. */
  start(): void {
    this.#claiming.start();
  }

  /** Something in the store may be ready. */
  wake(): void {
    this.#claiming.wake();
  }

  /** Makes what was put off for an account ready now: what held it back is gone. */
  async hurry(account?: string): Promise<void> {
    for (const { conversation, rest } of this.#held.values()) {
      if (account === undefined || conversation.account === account) rest?.abort();
    }
    await this.#store.hurry(account);
    this.wake();
  }

  /** How many conversations are in hand. */
  get busy(): number {
    return this.#held.size;
  }

  /** Begins nothing new, and resolves when every step that was under way is done and all is written down. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#claiming.stop();
    for (const held of this.#held.values()) {
      if (held.open !== undefined && !held.open.run?.ended) continue;
      this.#park(held, 0);
      held.rest?.abort();
    }
    for (;;) {
      const isWritten = this.#toWrite.size === 0 && !this.#writing && this.#arriving.isEmpty;
      if (this.#running === 0 && isWritten) return;
      await new Promise<void>((resolve) => {
        this.#idle.push(resolve);
      });
    }
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  // ── What comes ────────────────────────────────────────────────────────────────────────────────────

  /** Resolves when all of a delivery is on the disk, with the decisions that could be made at once. */
  async accept({ events }: Delivery): Promise<void> {
    const account = accountOf(events[0]!);
    const { clock, onOverload } = this.#options;
    const cameAt = clock.steady();
    const first = this.#arriving.first(account);
    if (first !== undefined && cameAt - first.cameAt > patienceMs) {
      onOverload?.();
      throw new OverloadError();
    }
    const delivery = new TakenDelivery(cameAt);
    /** Others that some of its events came with, and that are on their way. */
    const others: TakenDelivery[] = [];
    let repeats = 0;
    for (const event of events) {
      const id = keyOf(event.id!);
      const before = this.#underWay.get(id);
      if (before !== undefined && before !== delivery) others.push(before);
      if (before !== undefined || this.#recent.has(id)) repeats++;
      else {
        this.#underWay.set(id, delivery);
        delivery.add(event);
      }
    }
    if (delivery.events.length > 0) {
      this.#arriving.add(account, delivery);
      this.#pausing?.abort();
      this.#schedule();
      await delivery.written;
    }
    for (const { written } of others) await written;
    if (repeats > 0) this.#options.onRepeats?.(repeats);
  }

  #takeArrived(): void {
    for (const delivery of this.#arriving.deal(entriesAtOnce)) {
      const received = this.#store.now();
      for (const event of delivery.events) {
        const item = Item.arrived(arrivalOf(event, received), this.#order++, event, delivery);
        this.#place(storedConversationOf(event), item);
      }
    }
  }

  #place(conversation: Conversation, item: Item): void {
    const key = conversationKey(conversation);
    const held = this.#held.get(key);
    if (held !== undefined) {
      // Behind what waits in the store.
      if (held.parkUntil !== undefined) held.news.push(item);
      else held.take(item);
      this.#toWrite.add(held);
      if (held.parkUntil === undefined) this.#next(held);
      return;
    }
    const isFull = this.#stopped || this.#held.size >= this.#mostHeld;
    const fresh = this.#hold(conversation, key);
    this.#toWrite.add(fresh);
    if (isFull) {
      fresh.news.push(item);
      fresh.parkUntil = 0;
      return;
    }
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) {
      this.#remembered.delete(key);
      fresh.firm = remembered;
      fresh.memory = remembered.memory ?? null;
    }
    fresh.take(item);
    this.#next(fresh);
  }

  #hold(conversation: Conversation, key?: string): Held {
    const held = new Held(conversation, key);
    this.#held.set(held.key, held);
    return held;
  }

  get #mostHeld(): number {
    return this.#options.mostHeld ?? 20_000;
  }

  // ── Work ──────────────────────────────────────────────────────────────────────────────────────────

  /** Begins with a conversation's next event where none is open. */
  #next(held: Held): void {
    if (held.open !== undefined || held.parkUntil !== undefined) return;
    if (held.careful && (held.sent !== undefined || held.changed.length > 0)) return;
    if (this.#stopped) {
      this.#park(held, 0);
      return;
    }
    const item = held.queue.shift();
    if (item === undefined) return;
    held.open = item;
    held.tries++;
    this.#begin(held, item);
  }

  #begin(held: Held, item: Item): void {
    const { witness, trace = noTrace } = this.#options;
    const run: Run = { ended: false };
    item.run = run;
    if (held.tries > mostTries) {
      this.#bury(
        held,
        item,
        `the work on it was begun ${mostTries} times and never came to an end`,
      );
      return;
    }
    const work = trace('event', { 'botrules.event': item.arrival.id }, (span) =>
      workEvent({
        conversation: held.conversation,
        entry: item.entry,
        event: item.event,
        decide: (event) => {
          const decided = this.#options.decide(event, held.memory);
          if (decided.memory !== undefined) {
            held.memory = decided.memory;
            held.remembers = true;
          }
          span.set('botrules.rule', decided.decision.rule ?? '');
          span.set('botrules.version', decided.version);
          return decided;
        },
        carrier: this.#carrier,
        witness,
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
        now: () => this.#store.now(),
        goesOn: () => item.run === run && !this.#stopped,
      }),
    );
    this.#running++;
    work.then(
      (ending) => {
        this.#running--;
        this.#end(held, item, run, ending);
        if (this.#stopped) this.#tellIdle();
      },
      (error: unknown) => {
        this.#running--;
        if (item.run === run) {
          if (run.ended) this.#tell(error, 'working on an event');
          else this.#fail(held, item, error);
        }
        if (this.#stopped) this.#tellIdle();
      },
    );
  }

  #change(held: Held, item: Item): void {
    held.change(item);
    this.#toWrite.add(held);
    this.#schedule();
  }

  #end(held: Held, item: Item, run: Run, ending: Ending): void {
    if (run.ended || item.run !== run) return;
    run.ended = true;
    if (ending.next) {
      held.open = undefined;
      held.tries = 0;
      this.#toWrite.add(held);
      this.#next(held);
      this.#schedule();
      return;
    }
    const afterMs = ending.readyAt - this.#store.now();
    if (ending.again || this.#stopped || afterMs > longestHeldOffMs) {
      if (!ending.again) held.tries = 0;
      this.#park(held, ending.readyAt);
      return;
    }
    void this.#goOnAfter(held, item, run, afterMs);
  }

  async #goOnAfter(held: Held, item: Item, run: Run, afterMs: number): Promise<void> {
    held.rest = new AbortController();
    await this.#options.clock.wait(Math.max(0, afterMs), held.rest.signal);
    if (item.run !== run || held.open !== item || held.parkUntil !== undefined) return;
    held.rest = undefined;
    this.#begin(held, item);
  }

  /** Whatever was thrown, there is an end to it. */
  #fail(held: Held, item: Item, error: unknown): void {
    const { clock } = this.#options;
    if (held.tries >= mostTries) {
      this.#bury(held, item, wordsOf(error));
      return;
    }
    this.#tell(error, 'working on an event');
    if (item.isDecidedInMemory) held.undecide();
    item.run = undefined;
    this.#park(held, this.#store.now() + backoff(held.tries, tryPauses, clock));
  }

  /** Makes a dead letter of an event. */
  #bury(held: Held, item: Item, words: string): void {
    const reason = readableReason(words);
    const run: Run = { ended: false };
    item.run = run;
    item.progress = { ...item.progress, state: 'dead', reason };
    this.#change(held, item);
    const { witness } = this.#options;
    const { entry } = item;
    item.saves.push({ resolve: () => witness.finished(entry, reason), reject: () => {} });
    this.#end(held, item, run, { next: true });
  }

  /** Gives a conversation up until a time: what waits in it comes back from the store. */
  #park(held: Held, until: number): void {
    if (!held.isOurs && held.news.length === 0 && held.sent === undefined) {
      this.#held.delete(held.key);
      return;
    }
    held.parkUntil = until;
    this.#toWrite.add(held);
    this.#schedule();
  }

  // ── What is written ───────────────────────────────────────────────────────────────────────────────

  #schedule(): void {
    if (this.#scheduled || this.#writing) return;
    if (this.#arriving.isEmpty && this.#toWrite.size === 0) {
      this.#tellIdle();
      return;
    }
    this.#scheduled = true;
    // Between the two all that is begun comes to where it waits for the disk.
    setImmediate(() => this.#takeArrived());
    setImmediate(() => {
      this.#scheduled = false;
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    const sent: Sent[] = [];
    for (const held of this.#toWrite) {
      const one = held.send();
      if (one !== undefined) sent.push(one);
      else if (held.isIdle && this.#held.get(held.key) === held) this.#rest(held);
    }
    this.#toWrite.clear();
    if (sent.length === 0) {
      this.#tellIdle();
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
      this.#schedule();
    }
  }

  /** Until the store may be back, or something new comes. */
  async #pause(): Promise<void> {
    const { clock } = this.#options;
    this.#pausing = new AbortController();
    if (this.#arriving.isEmpty) {
      await clock.wait(backoff(this.#failures, writePauses, clock), this.#pausing.signal);
    }
    this.#pausing = undefined;
  }

  async #commit(sent: readonly Sent[]): Promise<void> {
    let outcomes: readonly Outcome[];
    try {
      outcomes = await this.#store.commit(sent.map(({ change }) => change));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await this.#commitApart(sent, error);
      return;
    }
    for (const [index, one] of sent.entries()) this.#settle(one, outcomes[index]!);
  }

  /** Something of it is wrong: written one by one, each tells for itself. */
  async #commitApart(sent: readonly Sent[], error: unknown): Promise<void> {
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

  #settle(sent: Sent, outcome: Outcome): void {
    const { held } = sent;
    switch (outcome.kind) {
      case 'written':
        this.#settleWritten(sent, outcome);
        break;
      case 'again': {
        const repeats = new Set(
          sent.news.filter(({ arrival }) => outcome.repeats.includes(arrival.id)),
        );
        held.firm = { memory: outcome.memory, sequence: outcome.sequence };
        held.putBack(repeats);
        held.undecide();
        this.#dismiss([...repeats], repeats.size);
        held.takeStored(outcome.waiting.map(Item.stored), held.more || outcome.more);
        break;
      }
      case 'busy':
        this.#settleBusy(sent, outcome.repeats.length);
    }
    this.#goOn(held);
  }

  #settleWritten(
    { held, claims, change, news, updated, saves }: Sent,
    outcome: Extract<Outcome, { readonly kind: 'written' }>,
  ): void {
    held.sent = undefined;
    for (const [index, item] of news.entries()) {
      item.position = outcome.positions[index]!;
      item.written = change.entries[index]!.progress ?? untouched;
    }
    for (const [index, item] of updated.entries()) item.written = change.updates[index]!.progress;
    if (change.memory !== undefined)
      held.firm = { memory: change.memory, sequence: outcome.sequence };
    this.#dismiss(news, 0);
    for (const [, waiting] of saves) for (const { resolve } of waiting) resolve();
    if (claims !== held.claims) return;
    if (change.parkUntil !== undefined) {
      held.letGo();
      this.#claiming.wakeAt(change.parkUntil);
      return;
    }
    held.isOurs = change.open !== null || outcome.waiting.length > 0;
    if (outcome.waiting.length === 0) {
      if (change.open === null) held.more = false;
      return;
    }
    // What was decided meanwhile is behind what waited there.
    held.undecide();
    held.takeStored(outcome.waiting.map(Item.stored), outcome.more);
  }

  #settleBusy({ held, claims, change, news, updated, saves }: Sent, repeats: number): void {
    held.sent = undefined;
    this.#dismiss(news, repeats);
    if (claims !== held.claims) {
      // It was claimed meanwhile: what came before waits there.
      for (const item of news) held.drop(item);
      held.more = true;
      return;
    }
    if (change.held) this.#tell(new LeaseLostError(), 'writing down what was done');
    for (const item of [...news, ...updated]) item.run = undefined;
    for (const [, waiting] of saves) for (const { reject } of waiting) reject(new UndoneError());
    held.letGo();
    held.parkUntil = undefined;
    if (held.news.length > 0) held.parkUntil = 0;
    this.#claiming.wake();
  }

  /** Goes on with a conversation after what was written of it. */
  #goOn(held: Held): void {
    if (held.careful && held.news.length === 0 && held.changed.length === 0) held.careful = false;
    if (held.parkUntil !== undefined && !held.isOurs) {
      // Given up: what came meanwhile is put down where the rest is.
      if (held.news.length === 0) {
        this.#held.delete(held.key);
        return;
      }
      held.parkUntil = 0;
    }
    if (held.parkUntil === undefined) this.#next(held);
    if (held.isIdle && !held.isOurs) this.#rest(held);
    else if (held.news.length > 0 || held.changed.length > 0 || held.open === undefined)
      this.#toWrite.add(held);
  }

  /** Lets go of a conversation in which nothing is to be done. */
  #rest(held: Held): void {
    this.#held.delete(held.key);
    const { memory, sequence } = held.firm;
    if (sequence === undefined || memory === undefined) return;
    this.#remembered.set(held.key, held.firm);
    if (this.#remembered.size <= this.#mostHeld) return;
    this.#remembered.delete(this.#remembered.keys().next().value!);
  }

  /** Events that are on the disk, whatever becomes of them. */
  #dismiss(items: readonly Item[], repeats: number): void {
    for (const { arrival, delivery } of items) {
      this.#recent.add(arrival.id);
      this.#underWay.delete(arrival.id);
      delivery?.settle();
    }
    if (repeats > 0) this.#options.onRepeats?.(repeats);
  }

  /** Nothing of it was written. Deliveries are refused; what became of events that are there is written later. */
  #undo(sent: readonly Sent[], error: unknown): void {
    for (const { held, news } of sent) {
      if (held.sent === undefined) continue;
      held.putBack(new Set(news));
      held.undecide();
      for (const { arrival, delivery } of news) {
        this.#underWay.delete(arrival.id);
        delivery?.fail(error);
      }
      this.#goOn(held);
    }
  }

  /** Something of a conversation's change is wrong. */
  #refuse(sent: Sent, error: unknown): void {
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

  /** Of an event that the store does not take its id is kept, with why. */
  #refuseNew(held: Held, item: Item, reason: string): void {
    held.undecide();
    held.drop(item);
    item.arrival = { ...item.arrival, person: null, body: '' };
    item.progress = { ...untouched, state: 'dead', reason };
  }

  #refuseUpdate(held: Held, item: Item, reason: string): void {
    const wasDead = item.progress.state === 'dead';
    const { entry } = item;
    held.drop(item);
    item.progress = { ...(wasDead ? item.written : item.progress), state: 'dead', reason };
    held.changed.push(item);
    this.#options.witness.finished(entry, reason);
  }

  // ── What waits in the store ───────────────────────────────────────────────────────────────────────

  /** How many conversations there is room for, and whose not: an account with half of what the others leave gets no more. */
  #room(): { readonly most: number; readonly except: readonly Account[] } {
    const free = this.#mostHeld - this.#held.size;
    if (2 * free > this.#mostHeld) return { most: Math.min(free, entriesAtOnce), except: [] };
    const counts = new Map<string, { readonly account: Account; count: number }>();
    for (const { conversation } of this.#held.values()) {
      const { channel, account } = conversation;
      const name = `${channel}\n${account}`;
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { account: { channel, account }, count: 1 });
      else known.count++;
    }
    const most = this.#mostHeld;
    const except = [...counts.values()].flatMap(({ account, count }) =>
      2 * count >= most - (this.#held.size - count) ? [account] : [],
    );
    return { most: Math.min(free, entriesAtOnce), except };
  }

  #adopt(claimed: Claimed): void {
    const key = conversationKey(claimed.conversation);
    const held = this.#held.get(key) ?? this.#hold(claimed.conversation, key);
    // It was this process's before, which was away for too long.
    if (held.isOurs) held.letGo();
    held.undecide();
    held.claims++;
    held.parkUntil = undefined;
    held.isOurs = true;
    held.firm = { memory: claimed.memory, sequence: claimed.sequence };
    held.memory = claimed.memory;
    held.tries = claimed.tries - 1;
    held.takeStored(claimed.waiting.map(Item.stored), claimed.more);
    // It was begun: nothing comes before it.
    if (claimed.open !== null) held.queue.unshift(Item.stored(claimed.open));
    this.#next(held);
    this.#toWrite.add(held);
    this.#schedule();
  }

  #tell(error: unknown, doing: string): void {
    this.#options.onTrouble(errorOf(error), doing);
  }

  #tellIdle(): void {
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

function accountOf({ channel, recipient }: Event): string {
  return `${channel}\n${recipient?.id ?? ''}`;
}
