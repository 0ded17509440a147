import { isNumber, textOf } from '@botrules/channel';

/** An id as text: a text with something in it, or a whole number of however many digits. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isNumber(value)) return undefined;
  const text = textOf(value)!;
  return /^-?\d+$/.test(text) ? text : undefined;
}

/** The last second that a `Date` can hold. */
const lastSecond = 8.64e12;

/** A time in seconds, in milliseconds. 0 is what the platform says of a message that it no longer has. */
export function timeOf(date: unknown): number | undefined {
  return typeof date === 'number' && date > 0 && date <= lastSecond
    ? Math.round(date * 1000)
    : undefined;
}
