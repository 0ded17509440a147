import { say } from '@botrules/core/tooling';
import { LosslessNumber, parse, stringify } from 'lossless-json';
import { rawBodyOf } from './raw-body.js';

/** Deeper than anything the platform sends (a template inside an attachment is 12 levels down). */
export const deepest = 100;

/** A body that cannot be read at all. Its message has no word of the body, so it may be sent back. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  /** What is wrong with it. */
  readonly code: 'not-json' | 'too-deep' | 'too-many';
  /** The HTTP status that fits. */
  readonly status = 400;
  /** The message may be shown to the caller. */
  readonly expose = true;

  constructor(code: WebhookError['code'], message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export interface Body {
  readonly value: unknown;
  /** Whether `LosslessNumber`s may be in it, so that the rest need not be searched for them. */
  readonly lossless: boolean;
}

/**
 * A JSON body in which no digit is lost: a number that a double cannot hold as it was written (an id beyond
 * 2^53, `1.50`, `1e400`) is a `LosslessNumber`, any other is a number. Of a value that is parsed already, what its
 * parser lost is lost. Throws `WebhookError` and nothing else.
 */
export function parseBody(body: unknown): Body {
  const text = textOfBody(body).replace(/^\uFEFF/, '');
  if (nestsTooDeep(text)) throw tooDeep();
  try {
    if (!mayLoseDigits(text)) return { value: JSON.parse(text), lossless: false };
    const value = parse(text, null, { parseNumber, onDuplicateKey: ({ newValue }) => newValue });
    return { value, lossless: true };
  } catch (cause) {
    throw new WebhookError('not-json', say`The body is not JSON.`, { cause });
  }
}

/** A JSON text as `JSON.parse` has it; `undefined` where it is none, or nests deeper than anything a platform sends. */
export function parseJson(text: string): unknown {
  if (nestsTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON text of a value that `parseBody` gave, digits as they came. */
export function jsonText(value: unknown): string {
  return stringify(value) ?? 'null';
}

/** The text of a scalar as rules see it; a list or map gives its JSON text; `null` and nothing are absent. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : jsonText(value);
}

/** A value with texts in place of the `LosslessNumber`s, so that `JSON.stringify` of it is what one expects. */
export function plain(value: unknown): unknown {
  if (value instanceof LosslessNumber) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, plain(of)]));
}

/** A JSON map. */
export type JsonObject = { readonly [key: string]: unknown };

/** A JSON map: not a list, not a number of many digits. */
export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof LosslessNumber)
  );
}

/** An own property of a map, so that `constructor` and `__proto__` are plain data; `undefined` for anything else. */
export function get(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function textOfBody(body: unknown): string {
  const raw = rawBodyOf(body);
  if (raw !== undefined) return typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
  try {
    if (!isDeeper(body, deepest)) return stringify(body) ?? '';
  } catch (cause) {
    // A getter or `toJSON` may throw anything.
    throw new WebhookError('not-json', say`The body is not JSON.`, { cause });
  }
  throw tooDeep();
}

/** Whether a value nests deeper than that number of levels. A circle does. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

function tooDeep(): WebhookError {
  return new WebhookError('too-deep', say`The body nests more than ${deepest} levels deep.`);
}

function nestsTooDeep(text: string): boolean {
  return hasManyBrackets(text) && isTooDeep(text);
}

/** Whether a text can nest too deep at all, told without reading what stands between the brackets. */
function hasManyBrackets(text: string): boolean {
  let left = deepest;
  for (const bracket of '{[') {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (--left < 0) return true;
    }
  }
  return false;
}

/** Counts brackets outside strings, since a parser that recurses would overflow the stack before it could tell. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** The index of the quote that ends the string that begins at `start`, or the end of a text that has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}

/**
 * Whether some number may not survive `JSON.parse`, which is several times as fast as the parser that keeps all
 * digits. A text inside a string may look like one, and then the slow way gives the same.
 */
function mayLoseDigits(text: string): boolean {
  return /(?:^|[:,[\s])(?:-0|-?\d{16}|-?\d+[.eE])/.test(text);
}

function parseNumber(text: string): number | LosslessNumber {
  const number = Number(text);
  return String(number) === text ? number : new LosslessNumber(text);
}

/** Whether a JSON value is a number, however many digits it has. */
export function isNumber(value: unknown): value is number | LosslessNumber {
  return typeof value === 'number' || value instanceof LosslessNumber;
}

/** What a JSON value is, for people, in the language that is spoken. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return say`nothing`;
  if (Array.isArray(value)) return say`a list`;
  if (isObject(value)) return say`an object`;
  if (typeof value === 'string') return say`a text`;
  return typeof value === 'boolean' ? say`true or false` : say`a number`;
}
