import type { Delivery, Inbox } from '@botrules/bot';
import { type Conversation, conversationKey } from '@botrules/channel';
import type { Event } from '@botrules/core';
import type { Clock } from '../clock.js';
import { FleetingMap } from '../fleeting-map.js';
import { arrivalOf, storedConversationOf } from '../inbox/model/arrivals.js';
import type { Claimed, DueMemory, FlowStore, Remembered } from '../inbox/model/flow-store.js';
import { keyOf } from '../inbox/model/key.js';
import type { Trace } from '../traces/trace.js';
import type { Carrier } from '../work/carrier.js';
import { PlacedCarrier } from '../work/places.js';
import { isBegun } from '../work/plan.js';
import type { WorkObserver } from '../work/work-event.js';
import { BatchWriter } from './batch-writer.js';
import { Claiming } from './claiming.js';
import { Dealing } from './dealing.js';
import { EventWork } from './event-work.js';
import { FollowUps } from './follow-ups.js';
import { HeldEvent } from './held-event.js';
import { InHand } from './in-hand.js';
import { LatestIds } from './latest-ids.js';
import type { Minds } from './minds.js';
import { TakenDelivery } from './taken-delivery.js';

export interface FlowOptions {
  readonly store: FlowStore;
  /** What decides: the rules as they are now, and what is remembered. */
  readonly minds: Minds;
  readonly carrier: Carrier;
  readonly observer: WorkObserver;
  readonly clock: Clock;
  readonly trace?: Trace;
  /** How many steps may be under way at once. */
  readonly workers: number;
  /** How many accounts share the workers; 1 by default, which may use them all. */
  readonly accounts?: () => number;
  /** The longest pause before asking the store whether something is ready, in milliseconds. */
  readonly pollMs?: number;
  /** The longest pause before asking the store whether a follow-up is due, in milliseconds. */
  readonly followUpPollMs?: number;
  /** The most conversations in memory; events of others wait in the store. */
  readonly mostHeld?: number;
  /** Called with what went wrong with the store or an event. What was being done is tried again later. */
  readonly onTrouble: (error: unknown, doing: string) => void;
  /** Called with the number of events that were repeats. */
  readonly onRepeats?: (count: number) => void;
  /** How long the platform of a channel waits for an answer, in milliseconds; Messenger's time unless given. */
  readonly answerWithinMs?: (channel: string) => number | undefined;
  /** Called when a delivery is turned away because those before it have waited too long. */
  readonly onOverload?: () => void;
}

/** About how many events are written at once. */
const entriesAtOnce = 512;
/** How long a platform waits where its channel is not known: as Messenger does, less a little. */
const messengerWaitsMs = 4500;
/** The part of a platform's time that deliveries may wait to be written before those after them are turned away. */
const patience = 8 / 9;

/** Deliveries come faster than they can be written: the platform is to send this one again. */
export class OverloadError extends Error {
  readonly code = 'overload';
  override readonly name = 'OverloadError';

  constructor() {
    super('More comes than can be written down: what came before waits for too long.');
  }
}

/**
 * The one way from a delivery to the calls that answer it. An event is decided when it is taken, unless an earlier one
 * of its conversation is under way. One write puts the event, its decision and the start of its first step on the disk.
 * Then the delivery is answered, and the calls go out. The events of a conversation are worked on one at a time, in order.
 */
export class Flow implements Inbox {
  readonly #options: FlowOptions;
  readonly #inHand: InHand;
  readonly #work: EventWork;
  readonly #writer: BatchWriter;
  readonly #claiming: Claiming;
  readonly #followUps: FollowUps;
  readonly #arriving = new Dealing<TakenDelivery>(({ events }) => events.length);
  /** Ids of events that are on their way to the disk. */
  readonly #underWay = new FleetingMap<string, TakenDelivery>();
  readonly #recent = new LatestIds();
  #order = 2 ** 50;

  constructor(options: FlowOptions) {
    this.#options = options;
    const { store, carrier, workers, accounts = () => 1, clock, onTrouble } = options;
    const { minds, observer, trace, mostHeld = 20_000, pollMs = 500 } = options;
    const { followUpPollMs = 5000 } = options;
    const inHand = new InHand(mostHeld);
    this.#inHand = inHand;
    this.#work = new EventWork({
      store,
      inHand,
      minds,
      carrier: new PlacedCarrier(carrier, { places: workers, accounts }),
      observer,
      clock,
      trace,
      onTrouble,
      onChange: (held) => this.#writer.change(held),
      onRest: () => {
        if (this.#work.stopped) this.#writer.tellIdle();
      },
    });
    this.#claiming = new Claiming({
      store,
      clock,
      onTrouble,
      pollMs,
      room: () => inHand.room(),
      take: (claimed) => this.#adopt(claimed),
    });
    this.#followUps = new FollowUps({
      store,
      clock,
      onTrouble,
      pollMs: followUpPollMs,
      take: (due) => this.#takeDue(due),
    });
    this.#writer = new BatchWriter({
      store,
      inHand,
      clock,
      observer,
      onTrouble,
      hasArrived: () => !this.#arriving.isEmpty,
      takeArrived: () => this.#takeArrived(),
      next: (held) => this.#work.next(held),
      onWritten: (items, repeats) => this.#settle(items, repeats),
      onRefused: (items, error) => {
        for (const { arrival, delivery } of items) {
          this.#underWay.delete(arrival.id);
          delivery?.fail(error);
        }
      },
      onDue: (at) => this.#followUps.wakeAt(at),
      onGivenUp: (until) => this.#claiming.wakeAt(until),
    });
  }

  /** Starts to claim what waits in the store. */
  start(): void {
    this.#claiming.start();
    this.#followUps.start();
  }

  /** Makes everything that was put off for an account ready now, since what held it back is gone. */
  async hurry(account?: string): Promise<void> {
    for (const held of this.#inHand.all()) {
      if (account === undefined || held.conversation.account === account) this.#work.hurry(held);
    }
    await this.#options.store.hurry(account);
    this.#claiming.wake();
  }

  /** How many conversations are in memory. */
  get busy(): number {
    return this.#inHand.size;
  }

  /** Begins nothing new. Resolves when every step that was under way has ended and everything is written. */
  async stop(): Promise<void> {
    this.#work.stop();
    await Promise.all([this.#claiming.stop(), this.#followUps.stop()]);
    while (this.#work.running > 0 || !this.#writer.isIdle) await this.#writer.rest();
  }

  /** Resolves when the whole delivery is on the disk, with the decisions that could be made at once. */
  async accept({ events }: Delivery): Promise<void> {
    const account = accountOf(events[0]!);
    const { clock, store, answerWithinMs, onOverload } = this.#options;
    // While the store cannot be reached, reject at once instead of when the time to answer is up.
    const finding = store.finding?.();
    if (finding !== undefined) await finding;
    const cameAt = clock.steady();
    const first = this.#arriving.first(account);
    const mayWaitMs = patience * (answerWithinMs?.(events[0]!.channel) ?? messengerWaitsMs);
    if (first !== undefined && cameAt - first.cameAt > mayWaitMs) {
      onOverload?.();
      throw new OverloadError();
    }
    const delivery = new TakenDelivery(cameAt);
    /** Deliveries on their way to the disk that carry some of the same events. */
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
      this.#writer.arrive();
      await delivery.written;
    }
    for (const { written } of others) await written;
    if (repeats > 0) this.#options.onRepeats?.(repeats);
  }

  #takeArrived(): void {
    for (const delivery of this.#arriving.deal(entriesAtOnce)) {
      const received = this.#options.store.now();
      for (const event of delivery.events) {
        const item = HeldEvent.arrived(arrivalOf(event, received), this.#order++, event, delivery);
        this.#place(storedConversationOf(event), item);
      }
    }
  }

  /** Makes events of a memory's due follow-ups; returns whether any of them is new. */
  #takeDue(due: DueMemory): boolean {
    if (due.memory === null || this.#work.stopped) return false;
    const received = this.#options.store.now();
    const held = this.#inHand.get(conversationKey(due.conversation));
    let fresh = false;
    for (const event of this.#options.minds.followUps(due.memory, received)) {
      const id = keyOf(event.id!);
      if (this.#recent.has(id) || held?.hasEvent(id) === true) continue;
      fresh = true;
      const item = HeldEvent.arrived(arrivalOf(event, received), this.#order++, event);
      this.#place(due.conversation, item, due);
    }
    return fresh;
  }

  /** Puts an event into its conversation. `remembered` is the memory of its person, where that was just read. */
  #place(conversation: Conversation, item: HeldEvent, remembered?: Remembered): void {
    const key = conversationKey(conversation);
    const wasFull = this.#inHand.isFull;
    const known = this.#inHand.get(key);
    const held = known ?? this.#inHand.take(conversation, key);
    if (known === undefined && remembered !== undefined) held.memories.learn([remembered]);
    // Where there is no room, the event waits in the store; it also does while its conversation is being parked.
    if (known === undefined && (this.#work.stopped || wasFull)) held.parkUntil = 0;
    if (held.parkUntil === undefined) {
      held.take(item);
      this.#work.next(held);
    } else held.news.push(item);
    this.#writer.change(held);
  }

  /** Notes events that are on the disk, whatever becomes of them. */
  #settle(items: readonly HeldEvent[], repeated: number): void {
    let repeats = repeated;
    for (const { arrival, delivery } of items) {
      this.#recent.add(arrival.id);
      this.#underWay.delete(arrival.id);
      delivery?.settle();
      // A follow-up that another process gave out as well is not a repeat of the platform's.
      if (delivery === undefined) repeats = Math.max(0, repeats - 1);
    }
    if (repeats > 0) this.#options.onRepeats?.(repeats);
  }

  #adopt(claimed: Claimed): void {
    const key = conversationKey(claimed.conversation);
    const held = this.#inHand.get(key) ?? this.#inHand.take(claimed.conversation, key);
    // This process held it before, and lost it when it was away for too long.
    if (held.isOurs) held.letGo();
    held.undecide();
    held.claims++;
    held.parkUntil = undefined;
    held.hold = claimed.hold;
    held.memories.clear();
    held.memories.learn(claimed.memories);
    // An open event of which no step was begun did not make the process die: most of them never had their turn.
    const hadTurn = claimed.open === null || isBegun(claimed.open.steps);
    held.tries = hadTurn ? claimed.tries - 1 : 0;
    held.takeStored(claimed.waiting.map(HeldEvent.stored), claimed.more);
    // Its work had begun, so nothing goes before it.
    if (claimed.open !== null) held.queue.unshift(HeldEvent.stored(claimed.open));
    this.#work.next(held);
    this.#writer.change(held);
  }
}

function accountOf({ channel, recipient }: Event): string {
  return `${channel}\n${recipient?.id ?? ''}`;
}
