import { hash } from 'node:crypto';

/** Characters of 6 bits each: among ten million ids two are alike once in 10^15 times. */
export const digestLength = 16;

/** A short name of an event's id that is as good as the id itself, for a table in which each byte counts. */
export function digestOf(id: string): string {
  return hash('sha256', id, 'base64url').slice(0, digestLength);
}
