import type { Event } from '@botrules/core';
import {
  type Arrival,
  type Entry,
  type Progress,
  type StoredEntry,
  untouched,
} from '../model/entry.js';
import type { TakenDelivery } from './taken-delivery.js';

/** One who waits until what was saved is on the disk. */
export interface Save {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One go at an event, until it ends or is put off. */
export interface Run {
  ended: boolean;
}

/** An event that this process has in its hands. */
export class HeldEvent {
  arrival: Arrival;
  /** Puts events of one time in the order in which they came. */
  readonly order: number;
  readonly delivery: TakenDelivery | undefined;
  /** Where it stands once it is on the disk. */
  position: number | undefined;
  /** As it is on the disk, or would be, undecided, if it were. */
  written: Progress;
  /** As it is now. */
  progress: Progress;
  /** Not on its way to the disk yet. */
  isNew: boolean;
  /** Whatever another run does no longer counts. */
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
    this.order = order;
    this.#event = event;
    this.delivery = delivery;
    this.position = position;
    this.isNew = position === undefined;
  }

  static arrived(
    arrival: Arrival,
    order: number,
    event: Event,
    delivery: TakenDelivery,
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
    // Written out, since to spread two costs more than all else here.
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

  /** Its decision is not on the disk. */
  get isDecidedInMemory(): boolean {
    return this.written.decision === null && this.progress.decision !== null;
  }

  /** Whether its turn is before another's: by the platform's time, then by arrival. */
  isBefore(other: HeldEvent): boolean {
    const { happened } = this.arrival;
    if (happened !== other.arrival.happened) return happened < other.arrival.happened;
    return this.order < other.order;
  }
}

/** Puts an event in its place among those that wait. */
export function putInOrder(queue: HeldEvent[], item: HeldEvent): void {
  let index = queue.length;
  while (index > 0 && item.isBefore(queue[index - 1]!)) index--;
  queue.splice(index, 0, item);
}
