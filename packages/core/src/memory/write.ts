import { digestOf } from '../digest.js';
import { charactersOf } from './characters.js';
import {
  type Memory,
  type MemoryChanges,
  memoryLimits,
  type OnceMark,
  type RememberedValue,
  type RememberedValues,
} from './memory.js';
import { liveValue } from './recall.js';

type Marks = NonNullable<Memory['once']>;

/**
 * What stands under the names once something was counted and then remembered, with the names for which there was no
 * room. The sum of the characters is bounded; a value that is too long has been cut.
 */
export function writeValues(
  values: RememberedValues,
  { count, remember, at }: Pick<MemoryChanges, 'count' | 'remember' | 'at'>,
): { readonly values: RememberedValues; readonly dropped: readonly string[] } {
  if (count === undefined && remember === undefined) return { values, dropped: [] };
  const written = liveValues(values, at);
  const dropped: string[] = [];
  let room = memoryLimits.values;
  for (const { value } of Object.values(written)) room -= charactersOf(value);
  const put = (name: string, value: RememberedValue) => {
    const before = Object.hasOwn(written, name) ? charactersOf(written[name]!.value) : 0;
    const more = charactersOf(value.value) - before;
    if (more > room) {
      dropped.push(name);
      return;
    }
    room -= more;
    Object.defineProperty(written, name, { ...ordinary, value });
  };
  for (const [name, { by, until }] of Object.entries(count ?? {})) {
    const before = liveValue(written, name, at);
    const end = until ?? before?.until;
    const value = String(add(before?.value, by));
    put(name, end === undefined ? { value } : { value, until: end });
  }
  for (const [name, value] of Object.entries(remember ?? {})) put(name, value);
  return { values: written, dropped };
}

// A name may be one that assigning to would do more than set.
const ordinary = { enumerable: true, configurable: true, writable: true };

function liveValues(values: RememberedValues, now: number): Record<string, RememberedValue> {
  return Object.fromEntries(
    Object.entries(values).filter(([, { until }]) => until === undefined || now < until),
  );
}

/** What is not a whole number counts as 0. */
function add(before: string | undefined, by: number): number {
  const sum = (before !== undefined && /^-?\d{1,15}$/.test(before) ? Number(before) : 0) + by;
  return Math.min(Math.max(sum, -999_999_999_999_999), 999_999_999_999_999);
}

/** What stands under the names once what a step forgets is gone: not what it counts or remembers itself. */
export function forgetValues(
  values: RememberedValues,
  { forget, forgetEverything, count, remember }: MemoryChanges,
): RememberedValues {
  if (forget === undefined && forgetEverything === undefined) return values;
  const isSpared = (name: string) =>
    (count !== undefined && Object.hasOwn(count, name)) ||
    (remember !== undefined && Object.hasOwn(remember, name));
  const kept = Object.entries(values).filter(
    ([name]) => isSpared(name) || (forgetEverything !== true && !forget?.includes(name)),
  );
  return Object.fromEntries(kept);
}

/** Adds marks; of too many, those that are the soonest to end go first. */
export function addMarks(marks: Marks, more: Marks, now: number): Marks {
  const live = Object.entries({ ...marks, ...more }).filter(([, { until }]) => endOf(until) > now);
  if (live.length <= memoryLimits.marks) return Object.fromEntries(live);
  const byEnd = live.toSorted(([, a], [, b]) => compare(endOf(b.until), endOf(a.until)));
  return Object.fromEntries(byEnd.slice(0, memoryLimits.marks));
}

function endOf(until: OnceMark['until']): number {
  return until === 'ever' ? Infinity : until;
}

// The difference of two infinities is not a number.
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What a mark says of the event that it is of: a thousand ids would be long. */
export function eventDigest(id: string): string {
  return digestOf(id).slice(0, 8);
}

/**
 * The memory without what its own rules with `once` marked when they took an event: an operator who has the event decided
 * anew sees what there is today, and not what the event itself left behind.
 */
export function withoutMarksOf(memory: Memory | undefined, eventId: string): Memory | undefined {
  if (memory?.once === undefined) return memory;
  const by = eventDigest(eventId);
  const { once, ...rest } = memory;
  const left = Object.entries(once).filter(([, mark]) => mark.by !== by);
  if (left.length === Object.keys(once).length) return memory;
  return left.length === 0 ? rest : { ...rest, once: Object.fromEntries(left) };
}
