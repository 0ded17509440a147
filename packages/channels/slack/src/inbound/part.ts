import { get, type JsonObject, misread, type Problem } from '@botrules/channel';
import type { Event, EventKind } from '@botrules/core';
import { idOf } from './scalars.js';
import { workspaceOf } from './workspaces.js';

/** What is known of a body beside what is in it. */
export interface BodyContext {
  /** The app, where the body does not name it. */
  readonly app: string | undefined;
  /** The workspaces that have accounts of their own. */
  readonly workspaces: ReadonlySet<string>;
  /** The bot's own user, where it is known. */
  readonly botUser: string | undefined;
  /** When it came, in milliseconds since 1970-01-01 UTC. */
  readonly receivedAt: number | undefined;
  /** The whole body, for `raw.PATH`, and for what an answer needs. */
  readonly raw: JsonObject;
}

/** What a part of a body is. */
export type PartReading =
  | { readonly event: Event }
  | { readonly skipped: string }
  | { readonly problem: Problem };

/** Who did what, and where. */
interface Deed {
  /** What it is, and what tells it from others. */
  readonly kind: EventKind;
  readonly id: string;
  /** The id of who did it, as it came, and where in the body it stands. */
  readonly user: unknown;
  readonly userAt: string;
  /** The channel of the platform in which it was; `undefined` on a page of the bot's own. */
  readonly place?: Event['conversation'] | undefined;
  readonly timestamp: number | undefined;
}

/** The event of a deed, or what is missing. */
export function eventOf(
  { kind, id, user, userAt, place, timestamp }: Deed,
  body: JsonObject,
  { app, workspaces, receivedAt, raw }: BodyContext,
  more: Pick<Event, 'payload' | 'title' | 'text' | 'attachment'>,
): PartReading {
  const sender = idOf(user);
  if (sender === undefined) return wrong(userAt, misread.text(userAt.split('.').at(-1)!, user));
  const recipient = workspaceOf(body, workspaces) ?? idOf(get(body, 'api_app_id')) ?? app;
  const time = timestamp ?? receivedAt;
  return {
    event: {
      id: `${kind}:${id}`,
      event: kind,
      channel: 'slack',
      sender: { id: sender },
      ...(recipient !== undefined && { recipient: { id: recipient } }),
      ...(place !== undefined && { conversation: place }),
      standby: false,
      ...(time !== undefined && { timestamp: time }),
      ...more,
      raw,
    },
  };
}

/** The conversation in a channel of the platform; nothing where that is a person's own with the bot. */
export function placeOf(channel: unknown, type?: unknown): Event['conversation'] | undefined {
  const id = idOf(channel);
  const isDirect = type === 'im' || type === 'app_home' || id?.startsWith('D');
  return id === undefined || isDirect ? undefined : { id, type: 'group' };
}

/** Something that is broken, and where. */
export function wrong(at: string, message: string): { readonly problem: Problem } {
  return { problem: { at, message } };
}
