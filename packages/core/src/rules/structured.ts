import { isLosslessNumber, parse, stringify } from 'lossless-json';

/**
 * What a payload that is JSON holds, numbers with the digits that were written; `undefined` if it is not
 * JSON, or nests deeper than can be read. Of a key that stands twice the last wins. It is for `readPath`.
 */
export function parseJson(text: string): unknown {
  try {
    const isMarked = mayReorder.test(text);
    const root = parse(isMarked ? text.replace(key, withMark) : text, null, {
      onDuplicateKey: ({ newValue }) => newValue,
    });
    return isMarked ? new MarkedJson(root) : root;
  } catch {
    return undefined;
  }
}

// An object of JavaScript puts keys that look like numbers first. With a mark before them they look like none, so that
// the JSON text of an object keeps the order in which its keys were sent.
const mark = '_';
const mayReorder = /"[\d\\]/;
const key = /"((?:[^"\\]|\\.)*)"(\s*:)?/gs;
const markedKey = /"_((?:[^"\\]|\\.)*)":|"(?:[^"\\]|\\.)*"/gs;

/** JSON in which each key has a mark before it. */
class MarkedJson {
  readonly root: unknown;

  constructor(root: unknown) {
    this.root = root;
  }
}

/**
 * The text of the value at a path such as `items.0.sku`: a string as it is, anything else as its JSON text.
 * `undefined` if the path leads nowhere or to `null`. Only a value's own properties count, and nothing that
 * a value does when it is looked at (a getter that throws, a circle) gets out of here.
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
    const text = textOf(value);
    return isMarked && typeof value === 'object' ? text?.replace(markedKey, withoutMark) : text;
  } catch {
    return undefined;
  }
}

function withMark(whole: string, name: string, colon: string | undefined): string {
  return colon === undefined ? whole : `"${mark}${name}"${colon}`;
}

function withoutMark(whole: string, name: string | undefined): string {
  return name === undefined ? whole : `"${name}":`;
}

const arrayIndex = /^(?:0|[1-9]\d*)$/;

function isContainer(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return false;
  return Object.hasOwn(value, key) && (!Array.isArray(value) || arrayIndex.test(key));
}

/** A value as a test sees it. May throw what the value throws. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  // JSON has no text for what is not finite.
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return stringify(value);
}

/**
 * The values of `a=b&c=d`, decoded: `+` is a space, and a percent sign that does not begin a character stays as
 * written. Parts without `=` are passed over, and the first of a repeated key wins.
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

// One character as UTF-8 writes it: one to four bytes.
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
