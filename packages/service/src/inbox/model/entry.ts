/**
 * `waiting` until all its steps are done; `dead` when one of them cannot be; `dropped` by a person's hand;
 * `erased` when nothing is left of it but its id, by which a repeat is still known.
 */
export type State = 'waiting' | 'done' | 'dead' | 'dropped' | 'erased';

/** How far an event has got. JSON texts, so that a store need not know what they mean. */
export interface Progress {
  readonly state: State;
  /** How often a step has failed and was put off. */
  readonly attempts: number;
  /** The version of the rules that decided; null until they have. */
  readonly version: string | null;
  readonly decision: string | null;
  readonly steps: string | null;
  /** Why it is dead. */
  readonly reason: string | null;
}

/** What the edge hands over: one event. */
export interface Arrival {
  /** The same for every repeat of one event. */
  readonly id: string;
  /** Who it is about, for erasing; null where the platform did not say. */
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

/** Progress of an event that was not looked at yet. */
export const untouched: Progress = {
  state: 'waiting',
  attempts: 0,
  version: null,
  decision: null,
  steps: null,
  reason: null,
};
