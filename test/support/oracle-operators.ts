import { RE2JS } from 're2js';
import type {
  LikePart,
  NumberOperator,
  TextOperator,
} from '../../packages/core/src/rules/model.js';

/** The captures of what holds, or `undefined` where it does not hold. */
export type Found = Captures | undefined;
export type Captures = ReadonlyMap<string, string>;

export function compare(
  operator: TextOperator,
  value: string,
  wanted: string,
  ignoreCase: boolean,
): boolean {
  if (ignoreCase) return compare(operator, fold(value), fold(wanted), false);
  switch (operator) {
    case 'is':
      return value === wanted;
    case 'starts_with':
      return value.startsWith(wanted);
    case 'ends_with':
      return value.endsWith(wanted);
    case 'contains':
      return value.includes(wanted);
  }
}

/** Unicode NFC and lower case, the two small sigmas as one. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ς', 'σ');
}

// A way to fit a pattern: where each capture begins and ends, in characters.
type Way = readonly { readonly name: string; readonly start: number; readonly end: number }[];

/** Fits a pattern from end to end: tries every way, and keeps the one with the shortest captures. */
export function like(parts: readonly LikePart[], value: string, ignoreCase: boolean): Found {
  // Characters, not UTF-16 units, so that no capture is half an emoji. Each knows the one that it was folded
  // from, in whose own case a capture comes: İ alone becomes two, i and a dot.
  const own = [...(ignoreCase ? value.normalize('NFC') : value)];
  const same = ignoreCase ? fold : (text: string) => text;
  const characters = own.flatMap((character, from) =>
    [...same(character)].map((folded) => ({ folded, from })),
  );
  const known = new Map<string, Way | undefined>();

  // The best way for the parts from `part` on to take all characters from `start` on.
  function best(part: number, start: number): Way | undefined {
    const key = `${part} ${start}`;
    if (!known.has(key)) known.set(key, search(part, start));
    return known.get(key);
  }

  function search(index: number, start: number): Way | undefined {
    const part = parts[index];
    if (part === undefined) return start === characters.length ? [] : undefined;
    let shortest: Way | undefined;
    for (const end of ends(part, start)) {
      const rest = best(index + 1, end);
      if (rest === undefined) continue;
      const way = part.kind === 'capture' ? [{ name: part.name, start, end }, ...rest] : rest;
      if (shortest === undefined || isShorter(way, shortest)) shortest = way;
    }
    return shortest;
  }

  // Where a part that begins at `start` may end, the nearest first.
  function ends(part: LikePart, start: number): number[] {
    if (part.kind === 'literal') {
      const literal = same(part.text);
      const end = start + [...literal].length;
      const run = characters.slice(start, end).map(({ folded }) => folded);
      return run.join('') === literal ? [end] : [];
    }
    const first = part.kind === 'star' ? start : start + 1;
    return Array.from(
      { length: Math.max(0, characters.length - first + 1) },
      (_, at) => first + at,
    );
  }

  const way = best(0, 0);
  if (way === undefined) return undefined;
  return new Map(
    way.map(({ name, start, end }) => {
      const slice = own.slice(characters[start]!.from, characters[end - 1]!.from + 1);
      return [name, slice.join('')];
    }),
  );
}

/** Whether the first capture of another length is shorter in `a` than in `b`. */
function isShorter(a: Way, b: Way): boolean {
  const lengths = (way: Way) => way.map(({ start, end }) => end - start);
  const [ofA, ofB] = [lengths(a), lengths(b)];
  const differs = ofA.findIndex((length, index) => length !== ofB[index]);
  return differs !== -1 && ofA[differs]! < ofB[differs]!;
}

export function regex(expression: string, value: string, ignoreCase: boolean): Found {
  const written = ignoreCase ? expression.normalize('NFC') : expression;
  const pattern = RE2JS.compile(written, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  const matcher = pattern.matcher(ignoreCase ? value.normalize('NFC') : value);
  if (!matcher.find()) return undefined;
  const captures = new Map<string, string>();
  for (const name of Object.keys(pattern.namedGroups())) {
    const captured = matcher.group(name);
    if (captured !== null) captures.set(name, captured);
  }
  return captures;
}

export function compareNumbers(operator: NumberOperator, value: string, bound: string): boolean {
  const [left, right] = [toDecimal(value), toDecimal(bound)];
  if (left === undefined || right === undefined) return false;
  const order = compareDecimals(left, right);
  switch (operator) {
    case 'at_least':
      return order >= 0;
    case 'at_most':
      return order <= 0;
    case 'more_than':
      return order > 0;
    case 'less_than':
      return order < 0;
  }
}

interface Decimal {
  readonly isNegative: boolean;
  /** From the first that is not 0 on; none where the number is 0. */
  readonly digits: string;
  /** How many of them stand before the point. */
  readonly before: bigint;
}

/** `-12.50` is 1250 with two before the point. Text that is not a decimal number is `undefined`. */
function toDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)([0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const written = whole + fraction;
  if (written === '') return undefined;
  const digits = written.replace(/^0+/, '');
  const zeros = written.length - digits.length;
  return {
    isNegative: sign === '-' && /[1-9]/.test(digits),
    digits,
    before: BigInt(whole.length - zeros) + BigInt(exponent),
  };
}

function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.isNegative !== b.isNegative) return a.isNegative ? -1 : 1;
  const sizes = compareSizes(a, b);
  return a.isNegative ? -sizes : sizes;
}

function compareSizes(a: Decimal, b: Decimal): number {
  if (a.digits === '' || b.digits === '') return a.digits.length - b.digits.length;
  if (a.before !== b.before) return a.before < b.before ? -1 : 1;
  // The same places before the point: with zeros at the end they compare as texts do.
  const length = Math.max(a.digits.length, b.digits.length);
  const [left, right] = [a.digits.padEnd(length, '0'), b.digits.padEnd(length, '0')];
  return left < right ? -1 : left > right ? 1 : 0;
}
