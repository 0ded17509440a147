import type { Undelivered } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** What one verified and parsed POST brought, in the platform's order; never empty. */
export interface Delivery {
  /** In the order of the body. */
  readonly events: readonly Event[];
  /** All of it as it came, of which the channel's `read` makes the events: for an inbox that keeps it. */
  readonly body: string;
  /** The name of the channel that it came by; `messenger` unless given. */
  readonly channel?: string | undefined;
  /** The account that the address named, where it did. */
  readonly account?: string | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly receivedAt: number;
}

/**
 * The seam between the HTTP edge and whatever works on events. The edge knows nothing of routers, handlers or
 * stores: it answers 200 once `accept` resolves, and 503 with `Retry-After` when it rejects or is too slow, so
 * that the platform sends the delivery again.
 *
 * An inbox owes three things. All of a delivery is taken, or `accept` rejects. An event whose `id` it has taken before
 * is passed over in silence, since a repeat is not an error. Events of one conversation (see `conversationOf`) are
 * worked on one at a time, in the order in which they were taken.
 */
export interface Inbox {
  /** Resolves when every event is safely taken, which is not when it is worked on. */
  accept(delivery: Delivery): Promise<void>;
  /**
   * Takes messages that the platform took and could not deliver, as some platforms tell later; it may tell so again. Resolves
   * when they are safely taken, and is answered for as `accept` is. Without it they are logged, and given to `onReading`.
   */
  undelivered?(messages: readonly Undelivered[]): Promise<void>;
}
