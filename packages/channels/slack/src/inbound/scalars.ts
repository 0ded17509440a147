import { isNumber, textOf } from '@botrules/channel';

/** An id as text: a text with something in it, or a number as it was written. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return isNumber(value) ? textOf(value) : undefined;
}

/** The last millisecond that a `Date` can hold. */
const lastTime = 8.64e15;

/** A time of the platform, `1790000000.685647`, in milliseconds. */
export function timeOf(ts: unknown): number | undefined {
  const [, seconds, fraction = ''] = /^(\d{1,13})(?:\.(\d+))?$/.exec(idOf(ts) ?? '') ?? [];
  if (seconds === undefined) return undefined;
  const time = Number(seconds) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  return time > 0 && time <= lastTime ? time : undefined;
}

/** The words of a message as people typed them. */
export function decode(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => characters[name]);
}

const characters = { amp: '&', lt: '<', gt: '>' } as const;

/** The name of something that is not for rules; what is not a name is not repeated. */
export function nameOf(type: unknown): string {
  return typeof type === 'string' && /^[\w.:-]{1,64}$/.test(type) ? type : 'unknown';
}
