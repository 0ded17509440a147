import type { Entry, MapNode } from './node.js';

/**
 * What to write where YAML took something for a key because of a sign that is missing, or another one: `{payload:A}`,
 * `{ payload = A }`, `{ days: mon, tue }`. `undefined` where the key is wrong in another way.
 */
export function slipOfKey(
  entry: Entry,
  map: MapNode,
  known: readonly string[],
): string | undefined {
  return otherSign(entry, known) ?? (hasNoValue(entry) ? comma(entry, map) : undefined);
}

function otherSign(entry: Entry, known: readonly string[]): string | undefined {
  const { key } = entry;
  if (/[：﹕∶]/.test(key)) return 'Type a plain ":" and a space after the key.';
  const [, field = '', sign = '', rest = ''] =
    /^([a-z_][\w.]*)(\s*(?:=>|==?)\s*|:\s*)(\S.*)$/s.exec(key) ?? [];
  if (!known.includes(field) && !/^(?:raw|payload)\./.test(field)) return undefined;
  if (sign.includes('=')) return `Write ${field}: ${rest}`;
  if (/\s/.test(sign)) return `Put quotes around the text alone: ${field}: "${rest}"`;
  return hasNoValue(entry)
    ? `A space is missing after the colon: write ${field}: ${rest}`
    : undefined;
}

/** Between braces a comma begins the next key, with a value or without. */
function comma({ key, keySpan }: Entry, { entries }: MapNode): string | undefined {
  const { text } = keySpan.source;
  const before = entries[entries.findIndex((one) => one.keySpan === keySpan) - 1]?.value;
  const isAlone = /^\s*[,}]/.test(text.slice(keySpan.end, keySpan.end + 200));
  if (before?.kind !== 'text' || !isAlone) return undefined;
  return /^\d{1,3}$/.test(before.text) && /^\d{3}$/.test(key)
    ? `A comma begins a new key here: write ${before.text}${key} without one.`
    : `A comma begins a new key here. Write "${before.text}, ${key}" if it is part of the text, or [${before.text}, ${key}] for several.`;
}

/** Whether nothing is written behind a key, not even `""`. */
export function hasNoValue({ value }: Entry): boolean {
  return value.kind === 'text' && value.plain && value.span.start === value.span.end;
}
