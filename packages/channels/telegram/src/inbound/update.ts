import type { JsonObject } from '@botrules/channel';
import type { Event, EventKind } from '@botrules/core';
import type { Whereabouts } from './place.js';

/** What is known of an update beside what is in it. */
export interface UpdateContext {
  /** The bot's id. It is not in the update. */
  readonly bot: string | undefined;
  /** The bot's name, without the `@`. */
  readonly username: string | undefined;
  /** `update_id`: counted by the platform for each bot. */
  readonly updateId: string;
  /** When it came, in milliseconds since 1970-01-01 UTC. */
  readonly receivedAt: number | undefined;
  /** The whole update, for `raw.PATH`, and for what an answer needs. */
  readonly raw: JsonObject;
}

/** What a part of an update is. A problem says where below that part it is. */
export type UpdateReading =
  | { readonly event: Event }
  | { readonly skipped: string }
  | { readonly problem: string; readonly at?: string };

/** An event of an update, with what every event has. */
export function eventOf(
  kind: EventKind,
  { sender, conversation }: Whereabouts,
  timestamp: number | undefined,
  { bot, updateId, raw }: UpdateContext,
): Event {
  return {
    id: `${kind}:${bot ?? ''}:${updateId}`,
    event: kind,
    channel: 'telegram',
    sender: { id: sender },
    ...(bot !== undefined && { recipient: { id: bot } }),
    ...(conversation !== undefined && { conversation }),
    standby: false,
    ...(timestamp !== undefined && { timestamp }),
    raw,
  };
}
