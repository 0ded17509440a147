/**
 * `waiting` until all its steps are done; `dead` when a step cannot be done; `dropped` when an operator set it aside;
 * `erased` when only its id is left, so that a repeat is still recognized.
 */
export type State = 'waiting' | 'done' | 'dead' | 'dropped' | 'erased';

/** How far an event has got. `decision` and `steps` are JSON texts: a store need not know what they mean. */
export interface Progress {
  readonly state: State;
  /** How many times the present step failed and was put off. */
  readonly attempts: number;
  /** The version of the rules that made the decision; null until there is one. */
  readonly version: string | null;
  readonly decision: string | null;
  readonly steps: string | null;
  /** Why it is dead, waits or was called off. */
  readonly reason: string | null;
}

/** What the edge hands over: one event. */
export interface Arrival {
  /** The same for every repeat of one event. */
  readonly id: string;
  /** Whom it is about, for their memory and for erasing; null where the platform did not say. */
  readonly person: string | null;
  /** The platform's time, in milliseconds since 1970-01-01 UTC. */
  readonly happened: number;
  /** When it was taken, by the store's clock, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
  /** The event as JSON. */
  readonly body: string;
}

/** An event with its progress. */
export interface Entry extends Arrival, Progress {}

/** An event in the inbox. */
export interface StoredEntry extends Entry {
  /** Numbers events in the order in which they were written. */
  readonly position: number;
}

/** The progress of an event that nobody has looked at yet. */
export const untouched: Progress = {
  state: 'waiting',
  attempts: 0,
  version: null,
  decision: null,
  steps: null,
  reason: null,
};
