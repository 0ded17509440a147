import { textOf } from '../parse-body.js';

/** Below it a time is in seconds: 10^12 milliseconds is 2001, 10^12 seconds is the year 33658. */
const firstMillisecond = 1e12;

/** The last millisecond that a `Date` can hold. */
const lastMillisecond = 8.64e15;

/**
 * A time as the platform gives it, a number or its text, in seconds or in milliseconds (its documents and its
 * deliveries show all four), in milliseconds since 1970-01-01 UTC. Anything else is not a time.
 */
export function readTime(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : numberOf(textOf(value)?.trim());
  if (number === undefined) return undefined;
  const time = Math.round(number >= firstMillisecond ? number : number * 1000);
  return time > 0 && time <= lastMillisecond ? time : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}
