import { hash } from 'node:crypto';
import type { Arrival } from './entry.js';

/** Characters of 6 bits each: among ten million ids two are alike once in 10^15 times. */
const digestLength = 16;

/** Stands before the time of a digest; all characters of a bare one come before it. */
const timed = '~';
/** Milliseconds, about a minute: the digests of this time stand together. */
const together = 2 ** 16;
/** Digits of the time, with 36 of them: enough until the year 6400. */
const timeLength = 6;

/** The characters that the digests of one minute have in common. */
export const minuteLength = timed.length + timeLength;

/** A short name of an event's id that is as good as the id itself, for a table in which each byte counts. */
export function digestOf(id: string): string {
  return hash('sha256', id, 'base64url').slice(0, digestLength);
}

/** What tells whether an event is there already. */
export type DatedId = Pick<Arrival, 'id' | 'happened' | 'received'>;

/**
 * The digests under which an id may stand in the table of ids: the bare one, and the one with the time at which the event
 * happened. A platform that sends an event again sends the same time, so the second is where a repeat is found. Digests of
 * one time stand together in the table: an inbox with ten million events writes to as few of its pages as an empty one.
 */
export function digestsOf({ id, happened }: DatedId): readonly string[] {
  const bare = digestOf(id);
  const time = Math.floor(happened / together);
  if (!(time >= 0 && time < 36 ** timeLength)) return [bare];
  return [bare, `${timed}${time.toString(36).padStart(timeLength, '0')}${bare}`];
}

/** Which of these an event that is new is kept under: the bare one if it has no time of its own, since a repeat of it has another. */
export function keptDigest({ happened, received }: DatedId, digests: readonly string[]): string {
  return happened === received ? digests[0]! : digests.at(-1)!;
}

/** Whether a digest has a time. */
export function isTimed(digest: string): boolean {
  return digest.startsWith(timed);
}
