import { RE2JS } from 're2js';
import type {
  LikePart,
  List,
  NumberOperator,
  TextOperator,
} from '../../packages/core/src/rules/model.js';
import { foldLoosely, looseCharacters, looseParts } from './oracle-words.js';

/** The captures of what holds, or `undefined` where it does not hold. */
export type Found = Captures | undefined;
export type Captures = ReadonlyMap<string, string>;

/** How letters count in a test. */
export interface How {
  readonly ignoreCase: boolean;
  readonly loose?: boolean;
}

const asWritten: How = { ignoreCase: false };

export function compare(operator: TextOperator, value: string, wanted: string, how: How): boolean {
  if (how.loose) return compare(operator, foldLoosely(value), foldLoosely(wanted), asWritten);
  if (how.ignoreCase) return compare(operator, fold(value), fold(wanted), asWritten);
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

/** Unicode NFC, lower case, the two small sigmas as one, and NFC again. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/** A character of a compared text, and which characters of the text in NFC it was made of. */
interface Compared {
  readonly folded: string;
  readonly first: number;
  readonly last: number;
}

/** A text in characters: as it came or, under `ignore_case`, in NFC; and as it is compared. */
function toCharacters(value: string, { ignoreCase, loose }: How) {
  if (loose) return looseCharacters(value);
  if (!ignoreCase) {
    const own = [...value];
    return { own, compared: own.map((folded, at): Compared => ({ folded, first: at, last: at })) };
  }
  const own = [...value.normalize('NFC')];
  const compared: Compared[] = [];
  for (let first = 0; first < own.length; ) {
    let next = first + 1;
    while (next < own.length && /^\p{M}$/u.test(own[next]!)) next++;
    const folded = [...fold(own.slice(first, next).join(''))];
    const same = folded.length === next - first;
    folded.forEach((each, at) => {
      const place = { first: same ? first + at : first, last: same ? first + at : next - 1 };
      compared.push({ folded: each, ...place });
    });
    first = next;
  }
  return { own, compared };
}

// A way to fit a pattern: where each capture begins and ends, in characters.
type Way = readonly { readonly name: string; readonly start: number; readonly end: number }[];

/** Fits a pattern from end to end: tries every way, and keeps the one with the shortest captures. */
export function like(written: readonly LikePart[], value: string, how: How): Found {
  // Characters, not UTF-16 units, so that no capture is half an emoji. Each knows those that it was folded from,
  // in whose own case a capture comes: İ alone becomes two, i and a dot.
  const { own, compared: characters } = toCharacters(value, how);
  const same = how.loose ? foldLoosely : how.ignoreCase ? fold : (text: string) => text;
  const parts = how.loose ? looseParts(written) : written;
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
      const literal = how.loose ? part.text : same(part.text);
      const end = start + [...literal].length;
      const run = characters.slice(start, end).map(({ folded }) => folded);
      return run.join('') === literal ? [end] : [];
    }
    const first = part.kind === 'star' ? start : start + 1;
    const all = Array.from(
      { length: Math.max(0, characters.length - first + 1) },
      (_, at) => first + at,
    );
    const list = part.kind === 'capture' ? part.list : undefined;
    return list === undefined
      ? all
      : all.filter((end) => list.values.some((each) => same(each) === foldedText(start, end)));
  }

  function foldedText(start: number, end: number): string {
    return characters
      .slice(start, end)
      .map(({ folded }) => folded)
      .join('');
  }

  // The cells of the row that a capture found, as `name.column`: of the first, where several keys are alike.
  function cells(name: string, start: number, end: number): (readonly [string, string])[] {
    const part = parts.find((each) => each.kind === 'capture' && each.name === name);
    const list = part?.kind === 'capture' ? part.list : undefined;
    if (list?.table === undefined) return [];
    return rowWhere(list, (cell) => same(cell) === foldedText(start, end), name)!;
  }

  const way = best(0, 0);
  if (way === undefined) return undefined;
  return new Map(
    way.flatMap(({ name, start, end }) => {
      const slice = own.slice(characters[start]!.first, characters[end - 1]!.last + 1);
      return [[name, slice.join('')] as const, ...cells(name, start, end)];
    }),
  );
}

/** The cells of the first row whose cell in a column passes, as `name.column`. */
export function rowWhere(
  { table, column }: List,
  passes: (cell: string) => boolean,
  name: string,
): (readonly [string, string])[] | undefined {
  for (let row = 0; row < table!.size; row++) {
    if (!passes(table!.cell(row, column!))) continue;
    return cellsOf({ table, column } as List, row, name);
  }
  return undefined;
}

/** The cells of a row, as `name.column`. */
export function cellsOf({ table }: List, row: number, name: string): (readonly [string, string])[] {
  return table!.columns.map((each) => [`${name}.${each}`, table!.cell(row, each)] as const);
}

/** Whether the first capture of another length is shorter in `a` than in `b`. */
function isShorter(a: Way, b: Way): boolean {
  const lengths = (way: Way) => way.map(({ start, end }) => end - start);
  const [ofA, ofB] = [lengths(a), lengths(b)];
  const differs = ofA.findIndex((length, index) => length !== ofB[index]);
  return differs !== -1 && ofA[differs]! < ofB[differs]!;
}

export function regex(expression: string, value: string, ignoreCase: boolean): Found {
  const { own, compared } = toCharacters(value, { ignoreCase });
  const text = compared.map(({ folded }) => folded).join('');
  const pattern = RE2JS.compile(ignoreCase ? foldExpression(expression, text) : expression);
  const matcher = pattern.matcher(text);
  if (!matcher.find()) return undefined;
  const captures = new Map<string, string>();
  for (const name of Object.keys(pattern.namedGroups())) {
    const captured = matcher.group(name);
    if (captured === null) continue;
    const start = [...text.slice(0, matcher.start(name))].length;
    const end = start + [...captured].length;
    const slice =
      captured === '' ? [] : own.slice(compared[start]!.first, compared[end - 1]!.last + 1);
    captures.set(name, slice.join(''));
  }
  return captures;
}

const tokens =
  /(?<group>\(\?[^:)>]*[:)>]|[()|^$.]|\\[bBAz])|(?<kind>\\[pP](?:\w|\{[^}]*\})|\\[dDwWsS]|\[\^?\]?(?:\[:\w+:\]|\\.|[^\]])*\])|(?<repeat>[*+?]\??|\{\d+(?:,\d*)?\}\??)|(?<sign>\\[\s\S]|[\s\S])/gu;

/**
 * An expression that takes from one folded text what its own folded texts and classes take: what stands for itself is folded,
 * and a class takes the characters of this text that one of its characters becomes.
 */
function foldExpression(expression: string, text: string): string {
  let folded = '';
  let run = '';
  const quote = (signs: string) =>
    signs.replace(/[^\w\u0080-\u{10ffff}]/gu, '[$&]').replace(/\[([\^\\\]\n])\]/g, '\\$1');
  const all = [...expression.normalize('NFC').matchAll(tokens)].map(({ groups }) => groups!);
  all.forEach(({ group, kind, repeat, sign }, index) => {
    if (sign !== undefined) {
      const own = sign === '\\n' ? '\n' : sign.replace(/^\\/, '');
      if (all[index + 1]?.repeat === undefined) {
        run += own;
        return;
      }
      folded += `${quote(fold(run))}(?:${quote(fold(own))})`;
    } else {
      const other = kind === undefined ? (group ?? repeat)! : foldKind(kind, text);
      folded += quote(fold(run)) + other;
    }
    run = '';
  });
  return folded + quote(fold(run));
}

function foldKind(kind: string, text: string): string {
  const negated = /^(?:\[\^|\\[PDWS])/.test(kind);
  const positive = kind.replace(/^\[\^/, '[').replace(/^\\[PDWS]/, (all) => all.toLowerCase());
  const one = RE2JS.compile(`^(?:${positive})$`);
  // Also the characters that an `(?i)` around it takes for them.
  const characters = new Set([...text].flatMap(relatives));
  const signs = [...characters]
    .filter((each) => whatBecomes(each).some((own) => one.matcher(own).find()))
    .map((each) => `\\x{${each.codePointAt(0)!.toString(16)}}`)
    .join('');
  const all = '\\x{0}-\\x{10ffff}';
  if (negated) return signs === '' ? `[${all}]` : `[^${signs}]`;
  const some = signs === '' ? `[^${all}]` : `[${signs}]`;
  return one.matcher('İ').find() ? `(?:i\u0307|${some})` : some;
}

/** Characters that have the same capital, the character itself among them. */
function relatives(character: string): readonly string[] {
  const capital = (each: string) => each.toLowerCase().toUpperCase();
  if (families.size === 0) {
    for (let code = 0; code <= 0x1ffff; code++) {
      const each = String.fromCodePoint(code);
      families.set(capital(each), [...(families.get(capital(each)) ?? []), each]);
    }
  }
  return [...(families.get(capital(character)) ?? []), character];
}

const families = new Map<string, string[]>();
const origins = new Map<string, string[]>();

/** The characters that a character is when they are folded. */
function whatBecomes(folded: string): readonly string[] {
  if (origins.size === 0) {
    for (let code = 0; code <= 0x10ffff; code++) {
      const own = String.fromCodePoint(code);
      const became = fold(own);
      // A million characters stay as they are.
      if (became !== own) origins.set(became, [...(origins.get(became) ?? []), own]);
    }
  }
  const stays = [...folded].length === 1 && fold(folded) === folded;
  return [...(stays ? [folded] : []), ...(origins.get(folded) ?? [])];
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
