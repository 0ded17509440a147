import { sha256Head } from './sha-256.js';

/** Numbers in a split have two decimals. */
const parts = 10_000;

/**
 * Returns the number that a person has in `split.NAME`, from 0 to 99.99: always the same, and each number is equally
 * likely.
 *
 * @param account the id of the page or account that was written to; empty if none is known
 */
export function splitOf(name: string, channel: string, account: string, sender: string): number {
  return (sha256Head(name, channel, account, sender) % parts) / 100;
}

/** Returns whether a number is one that a person can have in a split. */
export function isInSplit(number: number): boolean {
  return number >= 0 && number < 100 && Math.round(number * 100) / 100 === number;
}
