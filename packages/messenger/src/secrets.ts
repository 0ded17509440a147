import { sha256 } from './sha256.js';

/** A secret, or several of which any counts: so that one can be replaced while the old one is still in use. */
export type Secrets = string | readonly string[];

/**
 * Secrets as a list that has at least one. Throws `TypeError` for anything else, an empty text and a missing value in
 * a list too; `name` is what the message calls it. The message never quotes the value.
 */
export function readSecrets(value: unknown, name: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new TypeError(`${name} is an empty list. Give at least one text.`);
  for (let at = 0; at < list.length; at++) {
    const one = list[at];
    if (typeof one === 'string' && one !== '') continue;
    const where = list === value ? `${name}[${at}]` : name;
    throw new TypeError(
      `${where} is ${kindOfValue(one)}. Give a text, or a list of texts; none may be empty.`,
    );
  }
  return list as readonly string[];
}

/** Throws `TypeError` where a function that takes an object of options was given something else. */
export function needOptions(caller: string, options: unknown): void {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return;
  throw new TypeError(
    `${caller} takes an object of options, and was given ${kindOfValue(options)}.`,
  );
}

/** What a value is, for a message about it that must not quote it. */
export function kindOfValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (ArrayBuffer.isView(value)) return 'bytes';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

/** Whether two texts are equal, in a time that does not tell how much of them is. */
export function equalSecrets(a: string, b: string): boolean {
  const encoder = new TextEncoder();
  return equalDigits(sha256(encoder.encode(a), 'hex'), sha256(encoder.encode(b), 'hex'));
}

/** Whether two texts of one length are equal: looks at every character, wherever the first difference is. */
export function equalDigits(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
