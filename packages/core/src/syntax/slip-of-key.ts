import { inQuotes, lineWith } from '../report/quoted-line.js';
import { say } from '../report/say.js';
import type { MapEntry, MapNode } from './node.js';

export interface SlipOptions {
  readonly known: readonly string[];
  /** Returns whether a key may have several values. */
  readonly takesList: (key: string) => boolean;
  /** Whether the hint may quote the writer: not if the text may be a secret. */
  readonly quote: boolean;
}

/**
 * Returns what to write if YAML took something for a key because a sign is missing or wrong: `{payload:A}`,
 * `{ payload = A }`, `{ days: mon, tue }`. `undefined` if the key is wrong in another way.
 */
export function slipOfKey(entry: MapEntry, map: MapNode, options: SlipOptions): string | undefined {
  return otherSign(entry, options) ?? (hasNoValue(entry) ? comma(entry, map, options) : undefined);
}

function otherSign(entry: MapEntry, { known, quote }: SlipOptions): string | undefined {
  const { key } = entry;
  if (/[：﹕∶]/.test(key)) return say`Type a plain ":" and a space after the key.`;
  const [, field = '', sign = '', rest = ''] =
    /^([a-z_][\w.]*)(\s*(?:=>|==?)\s*|:\s*)(\S.*)$/s.exec(key) ?? [];
  if (!known.includes(field) && !/^(?:raw|payload)\./.test(field)) return undefined;
  const value = quote ? rest : '…';
  if (sign.includes('=')) return say`Write ${field}: ${value}`;
  // In a line of its own, the value of `when:{ payload: A }` begins before its first colon.
  if (sign === ':' && /^[{[]/.test(rest)) {
    return say`A space is missing after the colon: write ${field}: ${`${rest.charAt(0)} …`}`;
  }
  if (/\s/.test(sign)) return say`Put quotes around the text alone: ${field}: "${value}"`;
  return hasNoValue(entry)
    ? say`A space is missing after the colon: write ${field}: ${value}`
    : undefined;
}

/** Between braces, a comma begins the next key, with or without a value. */
function comma(
  { key, keySpan }: MapEntry,
  { entries }: MapNode,
  { takesList, quote }: SlipOptions,
): string | undefined {
  const { source } = keySpan;
  const at = entries.findIndex((one) => one.keySpan === keySpan);
  const before = entries[at - 1];
  if (before?.value.kind !== 'text' || !endsAtComma(keySpan)) return undefined;
  const begins = say`A comma begins a new key here`;
  const { text, span } = before.value;
  if (quote && /^\d{1,3}$/.test(text) && /^\d{3}$/.test(key)) {
    return say`${begins}: write ${text}${key} without one.`;
  }
  if (!quote) return say`${begins}. Put the value in quotes if the comma is part of it.`;
  // All of `Yes, please, now` is one text.
  let last = at;
  while (last + 1 < entries.length && hasNoValue(entries[last + 1]!)) {
    if (!endsAtComma(entries[last + 1]!.keySpan)) break;
    last++;
  }
  const { end } = entries[last]!.keySpan;
  const whole = source.text.slice(span.start, end);
  const quoted = inQuotes(before.value.plain ? whole : [text, key].join(', '));
  const several = takesList(before.key) ? say`, or [${whole}] for several` : '';
  if (several !== '') return say`${begins}. Write ${quoted} if it is part of the text${several}.`;
  const line = lineWith(source, span.start, end, quoted);
  return say`${begins}. Write: ${line ?? quoted}`;
}

function endsAtComma({ source, end }: MapEntry['keySpan']): boolean {
  return /^\s*[,}]/.test(source.text.slice(end, end + 200));
}

/** Returns whether nothing is written after a key, not even `""`. */
export function hasNoValue({ value }: MapEntry): boolean {
  return value.kind === 'text' && value.plain && value.span.start === value.span.end;
}
