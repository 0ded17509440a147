/** What the edge hands over: one event, not yet decided. */
export interface Arrival {
  /** The same for every repeat of one event. */
  readonly id: string;
  readonly conversation: string;
  /** Who it is about, for erasing; null where the platform did not say. */
  readonly person: string | null;
  /** The platform's time, in milliseconds since 1970-01-01 UTC. */
  readonly happened: number;
  /** The event as JSON. */
  readonly body: string;
}

/**
 * `waiting` until all its steps are done; `dead` when one of them cannot be; `dropped` by a person's hand;
 * `erased` when nothing is left of it but its id, by which a repeat is still known.
 */
export type State = 'waiting' | 'done' | 'dead' | 'dropped' | 'erased';

/** How far an event has got. JSON texts, so that the store need not know what they mean. */
export interface Progress {
  readonly state: State;
  /** How often a step has failed and was put off. */
  readonly attempts: number;
  /** The version of the rules that decided. */
  readonly version: string | null;
  readonly decision: string | null;
  readonly steps: string | null;
  /** Why it is dead. */
  readonly reason: string | null;
}

/** An event in the inbox. */
export interface Entry extends Arrival, Progress {
  /** When it was taken, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
}

/** The right to work on a conversation, until it expires or is given back. */
export interface Lease {
  readonly conversation: string;
  /** Raised by each lease of the conversation: what an earlier holder still writes does not count. */
  readonly fence: number;
  /** How often something had arrived in the conversation when it was leased. */
  readonly arrivals: number;
}

/** How a conversation is given back. */
export interface Release {
  /**
   * Nobody takes it before then. Without it, it rests until the next event, or is ready at once if one arrived
   * since it was leased.
   */
  readonly readyAt?: number | undefined;
  /** What was begun came to nothing: the next lease of it is one more try. */
  readonly again?: boolean | undefined;
}

/** A leased conversation and the events that wait in it, the next one first. */
export interface Claim {
  readonly lease: Lease;
  readonly entries: readonly Entry[];
  /** More wait than were read. */
  readonly more: boolean;
  /** How often it has been leased, this time counted, since the work on it last came to an end. */
  readonly tries: number;
}

/** Another worker has the conversation now: whoever gets this stops working on it at once. */
export class LeaseLostError extends Error {
  readonly code = 'lease-lost';
  override readonly name = 'LeaseLostError';

  // Without the conversation, which is a person: errors are logged.
  constructor() {
    super('The lease on a conversation was lost to another worker.');
  }
}

/** By its code, which an error keeps that comes from another thread. */
export function isLeaseLost(error: unknown): boolean {
  return (error as Partial<LeaseLostError> | undefined)?.code === 'lease-lost';
}
