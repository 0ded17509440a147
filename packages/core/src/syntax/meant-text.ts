import { insideCurly } from '../report/characters.js';

/** Words for the units of a span, in the order in which they are tried. */
const units: readonly (readonly [words: RegExp, unit: string, times: number])[] = [
  [/^(?:s|secs?|seconds?|sek(?:unden?)?)$/i, 's', 1],
  [/^(?:m|mins?|minutes?|minuten?)$/i, 'm', 1],
  [/^(?:h|hrs?|hours?|stunden?|heures?|std)$/i, 'h', 1],
  [/^(?:d|days?|tage?n?|jours?)$/i, 'd', 1],
  [/^(?:w|wks?|weeks?|wochen?|semaines?)$/i, 'd', 7],
];

/** The pattern of names in the memory, as schemas have it. */
export const memoryName = '^[A-Za-z0-9_-]{1,64}$';

/**
 * Returns what was most likely meant by a text that does not fit a pattern: `30d` for `30 days`; for a name, `size` for
 * `memory.size`; `bot` for `“bot”` and `route('bot')`. `undefined` if nothing similar fits.
 */
export function meantText(written: string, pattern: string): string | undefined {
  const fits = new RegExp(pattern);
  const inside = insideCurly(written) ?? called.exec(written)?.[2];
  const words = inside ?? written;
  const name = pattern === memoryName ? nameIn(words) : undefined;
  const span = pattern.includes('[smhd]') ? spanIn(words) : undefined;
  const ever = pattern.includes('ever') && foreverWords.test(words) ? 'ever' : undefined;
  return [inside, span, ever, name].find((one) => one !== undefined && fits.test(one));
}

/** A name as code has it: `'hello'`, `hello()`, `route('hello')`. */
const called = /^(?:route\()?(["'`]?)([^"'`()]+)\1\)?(?:\(\))?;?$/;

/** Words for a span without an end, where a pattern takes `ever`. */
const foreverWords =
  /^(?:for ?ever|always|yes|true|on|once|never again|per person|once per person|immer|für immer)$/i;

/** Words for spans. */
const spans: ReadonlyMap<string, string> = new Map([
  ...['hourly', 'per hour', 'an hour', 'stündlich'].map((word) => [word, '1h'] as const),
  ...['daily', 'per day', 'a day', 'once a day', 'täglich'].map((word) => [word, '1d'] as const),
  ...['weekly', 'per week', 'once a week', 'wöchentlich'].map((word) => [word, '7d'] as const),
]);

function spanIn(written: string): string | undefined {
  const known = spans.get(written.trim().toLowerCase());
  if (known !== undefined) return known;
  const [, count = '', word = ''] = /^\s*(\d{1,7}|an?)\s*(\p{L}+)\.?\s*$/iu.exec(written) ?? [];
  const found = units.find(([words]) => words.test(word));
  if (found === undefined) return undefined;
  const [, unit, times] = found;
  return `${(/^a/i.test(count) ? 1 : Number(count)) * times}${unit}`;
}

/** Returns a name that is written as in a placeholder, or as in the field that reads it. */
function nameIn(written: string): string | undefined {
  return /^\s*\{?\s*(?:memory\.)?([\w-]+)\s*(?:\|[^{}]*)?\}?\s*$/.exec(written)?.[1];
}
