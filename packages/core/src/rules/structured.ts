/**
 * Parses a payload that is JSON, for `readPath`; numbers keep their digits as they were written. `undefined` if it is
 * not JSON, or is nested too deep. If a key occurs twice, the last one wins.
 */
export function parseJson(text: string): unknown {
  try {
    return new MarkedJson(JSON.parse(text.replace(token, withMark), withoutMark));
  } catch {
    return undefined;
  }
}

// JavaScript's numbers lose digits, and its objects put keys that look like numbers first. So each number becomes a
// text, with a mark that tells it from others, and each key gets a mark that no number has: the JSON text of an object
// keeps its keys in the order in which they were sent.
const mark = '_';
const numberMark = '#';
const token = /"([^"\\]*(?:\\.[^"\\]*)*)"|"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

function withMark(whole: string, inside: string | undefined): string {
  // The text after a quote that is never closed could become a string by the quotes that are added.
  if (whole === '"') throw new SyntaxError('A string has no end.');
  return inside === undefined ? `"${numberMark}${whole}"` : `"${mark}${inside}"`;
}

function withoutMark(_: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.startsWith(numberMark) ? new Digits(value.slice(1)) : value.slice(1);
}

/** A number as it was written. */
class Digits {
  readonly isLosslessNumber = true;
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  toString(): string {
    return this.#written;
  }
}

/** Returns whether a value is a number with all its digits: one of ours, or of `lossless-json`, by which channels read bodies. */
function hasDigits(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  return (value as Partial<Digits> | null | undefined)?.isLosslessNumber === true;
}

/** JSON in which each key has a mark before it. */
class MarkedJson {
  readonly root: unknown;

  constructor(root: unknown) {
    this.root = root;
  }
}

/**
 * Returns the text of the value at a path such as `items.0.sku`: a string as it is, anything else as its JSON text.
 * `undefined` if the path leads nowhere or to `null`. Only a value's own properties count, and whatever a value does
 * when it is read (a getter that throws, a circle) has no effect outside.
 */
export function readPath(root: unknown, path: readonly string[]): string | undefined {
  try {
    const isMarked = root instanceof MarkedJson;
    let value = isMarked ? root.root : root;
    for (const step of path) {
      const key = isMarked && !Array.isArray(value) ? `${mark}${step}` : step;
      if (!isContainer(value, key)) return undefined;
      value = value[key];
    }
    return textOf(value, isMarked);
  } catch {
    return undefined;
  }
}

const arrayIndex = /^(?:0|[1-9]\d*)$/;

function isContainer(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || hasDigits(value)) return false;
  return Object.hasOwn(value, key) && (!Array.isArray(value) || arrayIndex.test(key));
}

/**
 * Returns a value as a test sees it. Throws what the value throws.
 *
 * @param isMarked whether its keys have a mark before them
 */
export function textOf(value: unknown, isMarked = false): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  // JSON has no text for numbers that are not finite.
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (hasDigits(value)) return String(value);
  const keyFrom = isMarked ? 2 : 1;
  return JSON.stringify(value, withMarks)?.replace(written, (whole, colon: string | undefined) =>
    colon !== undefined
      ? `"${whole.slice(keyFrom)}`
      : whole[1] === numberMark
        ? whole.slice(2, -1)
        : `"${whole.slice(2)}`,
  );
}

const written = /"[^"\\]*(?:\\.[^"\\]*)*"(:)?/g;

function withMarks(_: string, value: unknown): unknown {
  if (typeof value === 'string') return mark + value;
  return hasDigits(value) ? `${numberMark}${value}` : value;
}

/**
 * Returns the decoded values of `a=b&c=d`: `+` is a space, and a percent sign that does not begin a character stays as
 * it is. Parts without `=` are skipped, and the first of a repeated key wins.
 */
export function parseQuery(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of text.split('&')) {
    const equals = part.indexOf('=');
    if (equals === -1) continue;
    const key = decode(part.slice(0, equals));
    if (!values.has(key)) values.set(key, decode(part.slice(equals + 1)));
  }
  return values;
}

// One character in UTF-8: one to four bytes.
const encoded =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(encoded, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
