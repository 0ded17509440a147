import { sha256 } from './sha256.js';

/** A secret, or several of which any counts: so that one can be replaced while the old one is still in use. */
export type Secrets = string | readonly string[];

/**
 * Secrets as a list that has at least one. Throws `TypeError` for anything else: also for a text that is empty, or has
 * blanks around it, and a missing value in a list. `name` is what the message calls it. The message never quotes the value.
 */
export function readSecrets(value: unknown, name: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new TypeError(`${name} is an empty list. Give at least one text.`);
  for (let at = 0; at < list.length; at++) {
    const one = list[at];
    const where = list === value ? `${name}[${at}]` : name;
    if (typeof one !== 'string' || one.trim() === '') {
      throw new TypeError(`${where} is ${kindOfValue(one)}. ${adviceOn(one)}`);
    }
    // A file that a secret is read from may end so: with a line break no signature would ever match.
    if (one !== one.trim()) {
      throw new TypeError(`${where} begins or ends with a blank or a line break. Trim it.`);
    }
  }
  return list as readonly string[];
}

function adviceOn(value: unknown): string {
  return value instanceof Promise
    ? 'Put "await" before it, and give what it resolves to.'
    : 'Give a text, or a list of texts; none may be empty.';
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
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'a text';
  if (Array.isArray(value)) return 'a list';
  if (ArrayBuffer.isView(value)) return 'bytes';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  // Of the language or the platform, such as "a Promise", "a Map", "a Request".
  return tag === 'Object' ? 'an object' : `${/^[AEIO]/.test(tag) ? 'an' : 'a'} ${tag}`;
}

/** Whether two texts are equal, in a time that does not show how much of them is equal. */
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
