/** Thrown for data of the wrong shape. The message says where, from the outside inwards. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

/** Reads data of unknown shape: returns a new value of the type, or throws `Misshapen`. */
export type Reader<T> = (data: unknown) => T;

/** Readers of the properties of a type. Each property needs one, so that a new property cannot be forgotten. */
export type Readers<T> = { readonly [Key in keyof Required<T>]: Reader<T[Key]> };

/** @throws {Misshapen} always */
export function refuse(expected: string): never {
  throw new Misshapen(` is not ${expected}`);
}

/** Any string. */
export const text: Reader<string> = (data) => (typeof data === 'string' ? data : refuse('a text'));

/** `true` or `false`. */
export const flag: Reader<boolean> = (data) =>
  typeof data === 'boolean' ? data : refuse('true or false');

/** Returns a reader of a whole number in a range, both ends included. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (data) =>
    Number.isInteger(data) && (data as number) >= least && (data as number) <= most
      ? (data as number)
      : refuse(`a whole number from ${least} to ${most}`);
}

/** Returns a reader of a number in a range, both ends included. */
export function numberWithin(least: number, most: number): Reader<number> {
  return (data) =>
    typeof data === 'number' && data >= least && data <= most
      ? data
      : refuse(`a number from ${least} to ${most}`);
}

/** Returns a reader of one of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return (data) => words.find((word) => word === data) ?? refuse(`one of ${words.join(', ')}`);
}

/** Returns a reader of a string that passes a test. */
export function textThat(passes: (text: string) => boolean, expected: string): Reader<string> {
  return (data) => (typeof data === 'string' && passes(data) ? data : refuse(expected));
}

/** Returns a reader of a value that may be missing. JSON leaves out what is `undefined`. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (data) => (data === undefined ? undefined : reader(data));
}

/** Returns a reader of an array of values of one kind. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (data) => {
    if (!Array.isArray(data)) return refuse('a list');
    const items: T[] = [];
    let at = 0;
    try {
      for (; at < data.length; at++) items.push(reader(data[at]));
    } catch (error) {
      throw placed(error, `[${at}]`);
    }
    return items;
  };
}

/** Returns a reader of a list that is not empty. */
export function someOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  const readList = listOf(reader);
  return (data) => {
    const items = readList(data);
    return items.length > 0 ? items : refuse('a list with something in it');
  };
}

/** Returns a reader of an object with these properties. Other properties are left out. */
export function object<T extends object>(readers: Readers<T>): Reader<T> {
  const keys = Object.keys(readers);
  const inOrder = Object.values(readers) as Reader<unknown>[];
  return (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return refuse('an object');
    const value: Record<string, unknown> = {};
    let at = 0;
    try {
      for (; at < keys.length; at++) {
        const key = keys[at]!;
        const own = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
        const made = inOrder[at]!(own);
        if (made !== undefined) value[key] = made;
      }
    } catch (error) {
      throw placed(error, `.${keys[at]}`);
    }
    return value as T;
  };
}

/** Returns a reader of an object whose `kind` says which of several it is, given readers of the properties of each. */
export function byKind<T extends { readonly kind: string }>(
  readers: {
    readonly [Kind in T['kind']]: Readers<OfKind<T, Kind>>;
  },
): Reader<T> {
  const kinds = new Map<unknown, Reader<T>>();
  for (const [kind, properties] of Object.entries(readers)) {
    kinds.set(kind, object(properties as Readers<T>));
  }
  return (data) => {
    const reader = kinds.get((data as { readonly kind?: unknown } | null | undefined)?.kind);
    return reader !== undefined
      ? reader(data)
      : refuse(`an object whose "kind" is one of ${[...kinds.keys()].join(', ')}`);
  };
}

type OfKind<T extends { readonly kind: string }, Kind> = T extends unknown
  ? Kind extends T['kind']
    ? T
    : never
  : never;

/** Reads a value inside another; an error begins with its place. */
export function inside<T>(reader: Reader<T>, data: unknown, place: string): T {
  try {
    return reader(data);
  } catch (error) {
    throw placed(error, place);
  }
}

function placed(error: unknown, place: string): unknown {
  return error instanceof Misshapen ? new Misshapen(`${place}${error.message}`) : error;
}

/** Returns a reader of values nested up to `most` levels deep. */
export function nested<T>(most: number): {
  readonly reader: Reader<T>;
  /** Sets the reader; to be called once, before it reads. */
  define(reader: Reader<T>): void;
} {
  let depth = 0;
  let inner: Reader<T> = () => refuse('defined');
  return {
    define(reader) {
      inner = reader;
    },
    reader(data) {
      if (depth === most) return refuse(`nested less than ${most} levels deep`);
      depth++;
      try {
        return inner(data);
      } finally {
        depth--;
      }
    },
  };
}
