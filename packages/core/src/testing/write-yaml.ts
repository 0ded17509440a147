import { isLosslessNumber } from 'lossless-json';

/** Data that a test is written from. `undefined` values are left out. */
export type Writable =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Writable[]
  | { readonly [key: string]: Writable };

/** A longer map is written as a block, one key a line. */
const lineLength = 100;

/**
 * Writes a value in flow style, as one line: `{ rule: order status, captures: { order_id: "12" } }`. A text is quoted
 * if a reader of YAML could take it for something else.
 */
export function writeFlow(value: Writable): string {
  if (typeof value === 'string') return writeText(value);
  if (isLosslessNumber(value)) return value.value;
  if (value === null || typeof value !== 'object') return String(value ?? null);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = writable(value).map(([key, inner]) => `${writeText(key)}: ${writeFlow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/**
 * Writes `key: value` in flow style if it fits into a line, otherwise as a block below the key. A list that is too long
 * has one item a line.
 */
export function writeEntry(key: string, value: Writable, indent: string): string {
  const name = `${indent}${writeText(key)}:`;
  const line = `${name} ${writeFlow(value)}`;
  if (line.length <= lineLength || typeof value !== 'object' || value === null) return line;
  if (Array.isArray(value)) {
    const isOfMaps = value.length > 1 && value.every((item) => typeof item === 'object');
    return isOfMaps
      ? [name, ...value.map((item) => `${indent}  - ${writeFlow(item)}`)].join('\n')
      : line;
  }
  if (writable(value).length === 0) return line;
  const inner = writable(value).map(([part, one]) => writeEntry(part, one, `${indent}  `));
  return [name, ...inner].join('\n');
}

function writable(value: object): readonly (readonly [string, Writable])[] {
  return Object.entries(value as { readonly [key: string]: Writable }).filter(
    ([, inner]) => inner !== undefined,
  );
}

/** Begins with a letter, and contains nothing with a meaning in YAML, even in braces. */
const plain = /^[\p{L}_](?:[\p{L}\p{M}\p{N}_.…+/@()'!?=;-]| (?=[^ #]))*$/u;
/** What some readers take for a boolean or nothing. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

function writeText(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text;
  // Characters that JSON leaves as they are, but that YAML does not accept or a person does not see.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
