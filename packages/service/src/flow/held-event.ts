import type { Event } from '@botrules/core';
import {
  type Arrival,
  type Entry,
  type Progress,
  type StoredEntry,
  untouched,
} from '../inbox/model/entry.js';
import type { TakenDelivery } from './taken-delivery.js';

/** The promise that an event's progress is on the disk, as seen by who keeps it. */
export interface Save {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One run of the work on an event, until it ends or is put off. */
export interface Run {
  ended: boolean;
  /** What holds the conversation back may be gone since the run began: where the run puts the event off, it is tried at once. */
  hurried?: boolean;
}

/** An event that this process has in memory. */
export class HeldEvent {
  arrival: Arrival;
  /** Orders new events by arrival, behind those in the store. */
  readonly #arrived: number;
  readonly delivery: TakenDelivery | undefined;
  /** Its position in the store, once it is on the disk. */
  position: number | undefined;
  /** Its progress on the disk; `untouched` where it is not there yet. */
  written: Progress;
  /** Its progress now. */
  progress: Progress;
  /** Whether it has yet to be sent to the disk. */
  isNew: boolean;
  /** The run that counts; what any other run does is ignored. */
  run: Run | undefined;
  saves: Save[] = [];
  #event: Event | undefined;

  private constructor(
    arrival: Arrival,
    progress: Progress,
    order: number,
    { event, delivery, position }: Pick<Partial<HeldEvent>, 'event' | 'delivery' | 'position'>,
  ) {
    this.arrival = arrival;
    this.written = progress;
    this.progress = progress;
    this.#arrived = order;
    this.#event = event;
    this.delivery = delivery;
    this.position = position;
    this.isNew = position === undefined;
  }

  static arrived(
    arrival: Arrival,
    order: number,
    event: Event,
    delivery?: TakenDelivery,
  ): HeldEvent {
    return new HeldEvent(arrival, untouched, order, { event, delivery });
  }

  static stored(entry: StoredEntry): HeldEvent {
    const { position, state, attempts, version, decision, steps, reason, ...arrival } = entry;
    const progress = { state, attempts, version, decision, steps, reason };
    return new HeldEvent(arrival, progress, position, { position });
  }

  get event(): Event {
    this.#event ??= JSON.parse(this.arrival.body) as Event;
    return this.#event;
  }

  get entry(): Entry {
    // Written out, since spreading both objects would cost more than everything else here.
    const { id, person, happened, received, body } = this.arrival;
    const { state, attempts, version, decision, steps, reason } = this.progress;
    return {
      id,
      person,
      happened,
      received,
      body,
      state,
      attempts,
      version,
      decision,
      steps,
      reason,
    };
  }

  /** Whether its decision is not on the disk yet. */
  get isDecidedInMemory(): boolean {
    return this.written.decision === null && this.progress.decision !== null;
  }

  /** Whether it goes before another event: by the platform's time, then by arrival. The store orders them the same way. */
  isBefore(other: HeldEvent): boolean {
    const { happened } = this.arrival;
    if (happened !== other.arrival.happened) return happened < other.arrival.happened;
    return (this.position ?? this.#arrived) < (other.position ?? other.#arrived);
  }
}

/** Puts an event in its place among those that wait. */
export function putInOrder(queue: HeldEvent[], item: HeldEvent): void {
  let index = queue.length;
  while (index > 0 && item.isBefore(queue[index - 1]!)) index--;
  queue.splice(index, 0, item);
}
