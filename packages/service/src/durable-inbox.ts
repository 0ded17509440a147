import type { Delivery, Inbox } from '@botrules/bot';

export interface DurableInboxOptions {
  /** Takes all of a delivery or nothing; resolves when it is on the disk. */
  readonly accept: (delivery: Delivery) => Promise<void>;
  /** A delivery is on the disk. */
  readonly onTaken: () => void;
  /** A delivery could not be written down, and nothing of it was. */
  readonly onRefused: (error: unknown) => void;
}

/** The inbox of the edge, kept in a store: what it has taken is on the disk before it is answered. */
export function createDurableInbox({ accept, onTaken, onRefused }: DurableInboxOptions): Inbox {
  return {
    async accept(delivery) {
      try {
        await accept(delivery);
      } catch (error) {
        onRefused(error);
        throw error;
      }
      onTaken();
    },
  };
}
