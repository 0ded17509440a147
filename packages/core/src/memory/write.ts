import { digestOf } from '../digest.js';
import { needText } from '../report/argument.js';
import { charactersOf } from './characters.js';
import {
  longestNumber,
  type Memory,
  type MemoryChanges,
  memoryLimits,
  type OnceMark,
  type RememberedValue,
  type RememberedValues,
} from './memory.js';
import { needMemoryOrNone } from './need-memory.js';
import { addTo } from './recall.js';

type Marks = NonNullable<Memory['once']>;

/**
 * Returns the values after counting and then remembering, and the names whose values did not fit. The sum of the
 * characters is bounded; a value that is too long has been cut.
 */
export function writeValues(
  values: RememberedValues,
  { count, remember, at }: Pick<MemoryChanges, 'count' | 'remember' | 'at'>,
): { readonly values: RememberedValues; readonly dropped: readonly string[] } {
  if (count === undefined && remember === undefined) return { values, dropped: nothing };
  const written: Record<string, RememberedValue> = { ...values };
  // UTF-16 units are quick to count, and at least as many as characters: they are counted until they exceed the limit.
  let units = 0;
  for (const name of Object.keys(values)) {
    const { value, until } = values[name]!;
    if (until !== undefined && at >= until) delete written[name];
    else units += value.length;
  }
  let dropped: string[] | undefined;
  const put = (name: string, value: RememberedValue) => {
    units += value.value.length;
    if (units > memoryLimits.values && !hasRoom(written, name, value)) {
      dropped ??= [];
      dropped.push(name);
    } else {
      setValue(written, name, value);
    }
  };
  for (const name of Object.keys(count ?? {})) {
    const { by, until } = count![name]!;
    const before = Object.hasOwn(written, name) ? written[name] : undefined;
    const end = until ?? before?.until;
    const value = addTo(before?.value, by);
    put(name, end === undefined ? { value } : { value, until: end });
  }
  for (const name of Object.keys(remember ?? {})) put(name, { ...remember![name]! });
  return { values: written, dropped: dropped ?? nothing };
}

const nothing: readonly string[] = [];

/** Returns whether a value fits next to all others. */
function hasRoom(written: RememberedValues, name: string, { value }: RememberedValue): boolean {
  let used = charactersOf(value);
  for (const other of Object.keys(written)) {
    if (other !== name) used += charactersOf(written[other]!.value);
  }
  return used <= memoryLimits.values;
}

function setValue(values: Record<string, RememberedValue>, name: string, value: RememberedValue) {
  // Assigning to this name would not set a property.
  if (name === '__proto__') {
    const ordinary = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(values, name, { ...ordinary, value });
  } else {
    values[name] = value;
  }
}

/**
 * Returns the names whose values do not fit next to the present ones and what earlier steps did. Mostly this is clear
 * without writing anything.
 *
 * @param most how many characters the values of these changes have at most
 */
export function namesWithoutRoom(
  values: RememberedValues | undefined,
  done: readonly MemoryChanges[],
  changes: MemoryChanges,
  most: number,
): readonly string[] {
  let units = unitsOf(values) + most;
  for (const each of done) units += unitsOfChanges(each);
  if (units <= memoryLimits.values) return nothing;
  let written = values ?? nothingKept;
  for (const each of done) written = forgetValues(writeValues(written, each).values, each);
  return writeValues(written, changes).dropped;
}

const nothingKept: RememberedValues = {};

// Each event that changes a memory has its values counted. A loop over a list of the names would take several times as
// long.
function unitsOf(values: RememberedValues | undefined): number {
  let units = 0;
  for (const name in values) {
    if (Object.hasOwn(values, name)) units += values[name]!.value.length;
  }
  return units;
}

function unitsOfChanges({ count, remember }: MemoryChanges): number {
  let units = unitsOf(remember);
  for (const _ in count) units += longestNumber;
  return units;
}

/** Returns the values without what a step forgets; it does not forget what it counts or remembers itself. */
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

/** Adds marks; if there are too many, those that end soonest are dropped. */
export function addMarks(marks: Marks, more: Marks, now: number): Marks {
  const own = Object.entries(more).map(([name, mark]) => [name, { ...mark }] as const);
  const all: Marks = { ...marks, ...Object.fromEntries(own) };
  const live = Object.entries(all).filter(([, { until }]) => endOf(until) > now);
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

/** Returns what a mark keeps of its event's id: a thousand ids would be long. */
export function eventDigest(id: string): string {
  return digestOf(id).slice(0, 8);
}

/**
 * Returns the memory without the marks that an event itself left on rules with `once`: if an operator has the event
 * decided again, its own marks do not count.
 *
 * @throws {TypeError} if it is given something other than a memory and an id
 */
export function withoutMarksOf(memory: Memory | undefined, eventId: string): Memory | undefined {
  needMemoryOrNone('withoutMarksOf', memory);
  needText('withoutMarksOf', "an event's id", eventId, 'Pass event.id.');
  if (memory?.once === undefined) return memory;
  const by = eventDigest(eventId);
  const { once, ...rest } = memory;
  const left = Object.entries(once).filter(([, mark]) => mark.by !== by);
  if (left.length === Object.keys(once).length) return memory;
  return left.length === 0 ? rest : { ...rest, once: Object.fromEntries(left) };
}
