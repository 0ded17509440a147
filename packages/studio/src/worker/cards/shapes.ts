import type { CardValues, Plain } from './card.js';

/** How a value is written that is a map of texts, or several of them. */
export interface ValueShape {
  /** There is one, there can be a list of them, or each stands below a name. */
  readonly holds: 'one' | 'many' | 'names';
  /** The key that a text stands for where nothing else is said. */
  readonly main?: string;
  /** What can be said, in the order in which it is written. */
  readonly keys: readonly string[];
  /** Groups of keys, of which only one group can be there. */
  readonly ways?: readonly (readonly string[])[];
  /** Keys that must be there, if they can. */
  readonly needs: readonly string[];
  /** Keys that can have several texts. */
  readonly lists?: readonly string[];
  /** Keys that are true or not there. */
  readonly flags?: readonly string[];
  /** Keys that have numbers. */
  readonly numbers?: readonly string[];
  /** The key with the name of what is awaited, which a rule takes when it comes. */
  readonly awaits?: string;
  /** What the main key has where it is not written, so that a name is enough. */
  readonly usual?: Plain;
}

/** The key of a name that a value stands below. */
export const nameKey = 'name';

const text = { holds: 'one', main: 'text', keys: ['text'], needs: ['text'] } as const;

/** Shapes of what rules do, and of times, by the key that they stand below. */
export const shapes: { readonly [key: string]: ValueShape } = {
  route: text,
  forward: text,
  handover: { holds: 'one', main: 'to', keys: ['to', 'metadata'], needs: ['to'] },
  params: { holds: 'names', main: 'value', keys: ['value'], needs: ['name', 'value'] },
  remember: { holds: 'names', main: 'value', keys: ['value', 'for'], needs: ['name', 'value'] },
  count: {
    holds: 'names',
    main: 'by',
    keys: ['by', 'for'],
    needs: ['name'],
    numbers: ['by'],
    usual: 1,
  },
  forget: { holds: 'many', main: 'text', keys: ['text'], needs: ['text'] },
  cancel: { holds: 'many', main: 'text', keys: ['text'], needs: ['text'] },
  ask: {
    holds: 'one',
    main: 'question',
    keys: ['question', 'for'],
    needs: ['question'],
    awaits: 'question',
  },
  follow_up: {
    holds: 'many',
    keys: ['after', 'at', 'days', 'timezone', 'payload', 'in_any_case'],
    ways: [['after'], ['at', 'days', 'timezone']],
    needs: ['after', 'at', 'payload'],
    lists: ['days'],
    flags: ['in_any_case'],
    awaits: 'payload',
  },
  time: {
    holds: 'many',
    keys: ['days', 'hours', 'from', 'until', 'timezone'],
    needs: [],
    lists: ['days', 'hours'],
  },
};

/** The name of what values below a key have the bot wait for: to ask nothing waits for nothing. */
export function awaitedBy(key: string, values: CardValues): string | undefined {
  const awaits = shapes[key]?.awaits;
  if (awaits === undefined) return undefined;
  const name = values[awaits] ?? '';
  return key === 'ask' && name === 'nothing' ? undefined : name;
}

/**
 * The values as forms show them.
 *
 * @returns `undefined` where something else is written
 */
export function readValues(shape: ValueShape, data: Plain): readonly CardValues[] | undefined {
  const entries = entriesOf(shape, data);
  const read = entries?.map(([name, value]) => {
    const values = readOne(shape, value);
    return values && (shape.holds === 'names' ? { [nameKey]: name, ...values } : values);
  });
  return read?.some((values) => values === undefined) ? undefined : (read as CardValues[]);
}

/**
 * What is to be written so that one value is another. What did not change stays the data that it was.
 *
 * @param data what is written now; `undefined` where nothing is
 * @param at the number of the value; one more than there are adds it
 * @param values `null` takes it out
 * @returns `undefined` where nothing is left, or where something else is written
 */
export function writeValues(
  shape: ValueShape,
  data: Plain | undefined,
  at: number,
  values: CardValues | null,
): Plain | undefined {
  const before = data === undefined ? [] : entriesOf(shape, data);
  if (!before || at > (shape.holds === 'one' ? 0 : before.length)) return undefined;
  const changed: readonly NamedValue[] = values
    ? [[values[nameKey] ?? '', writeOne(shape, values, before[at]?.[1])]]
    : [];
  const now = [...before.slice(0, at), ...changed, ...before.slice(at + 1)];
  if (now.length === 0) return undefined;
  if (shape.holds !== 'names') {
    const items = now.map(([, value]) => value!);
    return items.length === 1 && !Array.isArray(data) ? items[0] : items;
  }
  const names = now.map(([name]) => name);
  if (now.every(([, value]) => value === undefined)) {
    return names.length === 1 && !Array.isArray(data) ? names[0] : names;
  }
  return Object.fromEntries(now.map(([name, value]) => [name, value ?? shape.usual ?? '']));
}

/** A name, empty where there is none, with what stands below it. */
type NamedValue = readonly [name: string, value: Plain | undefined];

function entriesOf({ holds, usual }: ValueShape, data: Plain): readonly NamedValue[] | undefined {
  if (holds === 'one') return [['', data]];
  if (holds === 'many') {
    return (isList(data) ? data : [data]).map((value) => ['', value] as const);
  }
  if (isMap(data)) return Object.entries(data);
  if (usual === undefined) return undefined;
  const names = isList(data) ? data : [data];
  return names.every((name) => typeof name === 'string')
    ? names.map((name) => [name as string, undefined] as const)
    : undefined;
}

function readOne(shape: ValueShape, data: Plain | undefined): CardValues | undefined {
  const { main, keys } = shape;
  if (data === undefined) return {};
  if (!isMap(data)) {
    const only = main === undefined ? undefined : said(shape, main, data);
    return only === undefined ? undefined : { [main!]: only };
  }
  const read = Object.entries(data).map(([key, value]) => [key, said(shape, key, value)] as const);
  return read.some(([key, value]) => value === undefined || !keys.includes(key))
    ? undefined
    : Object.fromEntries(read as [string, string][]);
}

/** A value as one text; `undefined` for what cannot be one. */
function said({ lists = [] }: ValueShape, key: string, data: Plain): string | undefined {
  if (typeof data === 'string') return data;
  if (typeof data === 'number' || typeof data === 'boolean') return String(data);
  const isPlain =
    isList(data) && lists.includes(key) && data.every((each) => typeof each === 'string');
  return isPlain ? data.join(', ') : undefined;
}

function writeOne(
  shape: ValueShape,
  values: CardValues,
  before: Plain | undefined,
): Plain | undefined {
  const { main, keys } = shape;
  const old = isMap(before)
    ? before
    : before !== undefined && main !== undefined
      ? { [main]: before }
      : {};
  const data: { [key: string]: Plain } = {};
  for (const key of [...Object.keys(old), ...keys]) {
    const value = values[key] ?? '';
    if (value === '' || Object.hasOwn(data, key)) continue;
    const was = old[key];
    const isSame = was !== undefined && said(shape, key, was) === value;
    data[key] = isSame ? was : dataOf(shape, key, value);
  }
  const written = Object.keys(data);
  if (written.length === 0) return undefined;
  if (written.length > 1 || written[0] !== main) return data;
  // One more than nothing is what a name by itself says.
  return before === undefined && data[main!] === shape.usual ? undefined : data[main!];
}

function dataOf({ lists = [], flags = [], numbers = [] }: ValueShape, key: string, value: string) {
  if (flags.includes(key)) return value === 'true';
  if (numbers.includes(key) && String(Number(value)) === value) return Number(value);
  if (!lists.includes(key)) return value;
  const all = value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  return all.length === 1 ? all[0]! : all;
}

function isMap(data: Plain | undefined): data is { readonly [key: string]: Plain } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isList(data: Plain): data is readonly Plain[] {
  return Array.isArray(data);
}
