import type { Database, Query } from './database.js';
import type { Arrival } from './entry.js';

/** Events that were put down. */
export interface PutDown {
  /** When, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
  readonly arrivals: readonly Arrival[];
}

export interface Taken {
  readonly rows: readonly PutDown[];
  /** A mark that rises with all that is taken. */
  readonly upTo: number;
}

/**
 * Where events are put down as they come, many at once: the least that can be written before they are answered. What
 * an inbox must know of each, its id, its conversation and what waits there, stands on as many pages as there are
 * events; to write those is left to who looks for work.
 */
export interface Intake {
  /** Takes out the oldest events, about so many: they are gone once the transaction has ended well. */
  take(query: Query, most: number): Promise<Taken>;
  /** The mark that is reached when all that was put down so far has been taken. */
  end(query: Query): Promise<number>;
  isEmpty(query: Query): Promise<boolean>;
  /** How many events are there, and when the oldest was put down. */
  waiting(query: Query): Promise<{ readonly events: number; readonly oldest?: number }>;
  /** Lets go of what is only kept until it is on the disk that it has been taken. */
  settle(database: Database): Promise<void>;
  /** Takes what was sorted in, and what else may be of a person, off the disk, where it would stay there for a while. */
  forget(database: Database, person: string): Promise<void>;
  /** Lets go of what was set aside before this time. */
  prune(before: number): void;
  close(): void;
}
