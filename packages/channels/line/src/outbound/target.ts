import { get } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** Where a reply goes. */
export interface ReplyTarget {
  /** The id of the person, or of the group. */
  readonly to: string;
  /** Whether it is a group: nobody sees typing there. */
  readonly isGroup: boolean;
  /** Answers the event free of charge, once. */
  readonly replyToken: string | undefined;
  /** Until when it may do so, in milliseconds since 1970-01-01 UTC. */
  readonly until: number | undefined;
}

/**
 * For how long a reply token is tried. The platform takes it for about a minute after it posts the event, which may be a
 * while after the event where it posts it once more. One that is too old is refused, which costs nothing.
 */
const tokenMs = 20 * 60_000;

/** The chat in which an event happened, and what answers it there; nothing where the event names nobody. */
export function targetOf({ conversation, sender, timestamp, raw }: Event): ReplyTarget | undefined {
  const to = conversation?.id ?? sender?.id;
  if (to === undefined) return undefined;
  const token = get(raw, 'replyToken');
  const isToken = typeof token === 'string' && token !== '';
  return {
    to,
    isGroup: conversation?.type === 'group',
    replyToken: isToken ? token : undefined,
    until: isToken && timestamp !== undefined ? timestamp + tokenMs : undefined,
  };
}
