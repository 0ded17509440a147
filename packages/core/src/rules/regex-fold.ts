import { RE2JS } from '#re2';
import { compose, fold } from './fold.js';
import { controls } from './regex-syntax.js';

/**
 * Returns the expression that is run on folded texts under `ignore_case`. Its own texts are folded like every text, so
 * that `CAFÉ` is `café`. A class matches what its characters become: `[A-Z]` and `\p{Lu}` match small letters, and
 * `[^A-Z]` none of them. Everything else stays as it is, even flags such as `(?i)`. RE2 can read the result.
 */
export function foldRegex(text: string): string {
  if (unchanged.test(text)) return text;
  return new CaseFolder(compose(text)).fold();
}

/** ASCII without capitals, escapes and classes. */
const unchanged = /^[^A-Z\\[\u0080-\uffff]*$/;

const quoted = /\\Q([\s\S]*?)(?:\\E|$)/y;
const kindEscape = /\\(?:[pP](?:[A-Za-z]|\{[^}]*\})|[dDwWsS])/y;
const literalEscape = /\\(?:x\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})|(0[0-7]{0,2})|([afnrtv])|(\W))/uy;
const namedKind = /\[:\^?\w+:\]/y;
const repeat = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const verbatim = /\\\w|\((?:\?(?:P?<[^>]*>|[A-Za-z-]*[:)]))?|[)|^$.]/y;

class CaseFolder {
  readonly #text: string;
  #at = 0;
  #out = '';
  /** Characters that match literally and are not written yet, since one may join the next. */
  #run: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  fold(): string {
    while (this.#at < this.#text.length) this.#step();
    this.#flush();
    return this.#out;
  }

  #step(): void {
    const quote = this.#take(quoted);
    if (quote !== undefined) {
      this.#run.push(...quote[1]!);
      return;
    }
    const kind = this.#take(kindEscape)?.[0];
    if (kind !== undefined) {
      this.#write(closedKind.test(kind) ? kind : foldClass(false, [kind]));
      return;
    }
    if (this.#text[this.#at] === '[') {
      this.#class();
      return;
    }
    const repeated = this.#take(repeat);
    if (repeated !== undefined) {
      this.#repeat(repeated[0]);
      return;
    }
    const character = this.#literalEscape();
    const other = character === undefined ? this.#take(verbatim) : undefined;
    if (other !== undefined) this.#write(other[0]);
    else this.#run.push(character ?? this.#character());
  }

  #class(): void {
    this.#at++;
    const negated = this.#text[this.#at] === '^';
    if (negated) this.#at++;
    const items: string[] = [];
    do {
      items.push(this.#classItem());
    } while (this.#at < this.#text.length && this.#text[this.#at] !== ']');
    this.#at++;
    this.#write(foldClass(negated, items));
  }

  #classItem(): string {
    const kind = this.#take(namedKind) ?? this.#take(kindEscape);
    if (kind !== undefined) return kind[0];
    const first = escapeText(this.#literalEscape() ?? this.#character());
    if (this.#text[this.#at] !== '-' || this.#text[this.#at + 1] === ']') return first;
    this.#at++;
    return `${first}-${escapeText(this.#literalEscape() ?? this.#character())}`;
  }

  /** A repeat applies only to the last character, together with its marks. */
  #repeat(written: string): void {
    let unit = this.#run.pop();
    if (unit !== undefined) {
      const base = this.#run.findLastIndex((each) => !isMark.test(each));
      const joined = fold(this.#run.slice(Math.max(base, 0)).join('') + unit);
      if (isMark.test(unit) && [...joined].length === 1) {
        this.#run.length = Math.max(base, 0);
        unit = joined;
      }
      const folded = fold(unit);
      this.#write([...folded].length === 1 ? escapeText(folded) : `(?:${escapeText(folded)})`);
    }
    this.#write(written);
  }

  #literalEscape(): string | undefined {
    const match = this.#take(literalEscape);
    if (match === undefined) return undefined;
    const [, braced, hex, octal, control, sign] = match;
    if (sign !== undefined) return sign;
    if (control !== undefined) return controls[control]!;
    return String.fromCodePoint(
      octal === undefined ? Number.parseInt(braced ?? hex!, 16) : Number.parseInt(octal, 8),
    );
  }

  #character(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }

  #write(text: string): void {
    this.#flush();
    this.#out += text;
  }

  #flush(): void {
    this.#out += escapeText(fold(this.#run.join('')));
    this.#run = [];
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }
}

const isMark = /^\p{M}$/u;

function escapeText(text: string): string {
  return text.replace(/[^\w \u0080-\u{10ffff}]/gu, (sign) =>
    sign < ' ' || sign === '\x7f' ? `\\x{${sign.charCodeAt(0).toString(16)}}` : `\\${sign}`,
  );
}

// ── Classes ─────────────────────────────────────────────────────────────────────────────────────────

type Range = readonly [first: number, last: number];

const negatedKind = /^(?:\\[PDWS]|\\p\{\^|\[:\^)/;
/** Kinds that have both cases of their letters, or neither. */
const closedKind = /^\\[dDwWsS]$/;

let knownClasses = new Map<string, string>();

/** Returns a class in which each item matches what its characters become; a `negated` one matches all others. */
function foldClass(negated: boolean, items: readonly string[]): string {
  const key = `${negated}${items.join('')}`;
  let folded = knownClasses.get(key);
  if (folded === undefined) {
    folded = toFoldedClass(negated, items);
    if (knownClasses.size > 500) knownClasses = new Map();
    knownClasses.set(key, folded);
  }
  return folded;
}

function toFoldedClass(negated: boolean, items: readonly string[]): string {
  const isOpposite = (item: string) => negatedKind.test(item) && !closedKind.test(item);
  const opposites = items.filter(isOpposite);
  const others = items.filter((item) => !isOpposite(item));
  // Written by what they exclude, since `(?i)` adds letters to those that a class names.
  const alone = opposites.map((item) => `${oppositeOf(item)}${becoming(`[^${item}]`).more}`);
  if (!negated && opposites.length > 0) {
    const choices = alone.map((left) => `[^${left}]`);
    if (others.length > 0) choices.push(toFoldedClass(false, others));
    return choices.length === 1 ? choices[0]! : `(?:${choices.join('|')})`;
  }
  if (items.length === 1 && opposites.length === 1) return `[${alone[0]!}]`;
  let inside = others.join('');
  const { more, hasDottedI } = inside === '' ? nothingMore : becoming(`[${inside}]`);
  inside += more;
  for (const item of opposites) {
    const without = becoming(`[^${item}]`).more;
    inside += without === '' ? item : print(rangesOf(`[${item}]`).flatMap(butFor(without)));
  }
  const whole = inside === '' ? neverTaken : `[${negated ? '^' : ''}${inside}]`;
  // `İ` becomes an `i` and a dot, two characters that a class alone cannot match.
  return hasDottedI && !negated ? `(?:i\u0307|${whole})` : whole;
}

/** Returns `\p{Lu}` for `\P{Lu}`, and so on. */
function oppositeOf(item: string): string {
  return item.replace(/^\\P/, '\\p').replace(/^(\\p\{|\[:)\^/, '$1');
}

/** A class that matches nothing. */
const neverTaken = '[^\\x{0}-\\x{10FFFF}]';
const nothingMore = { more: '', hasDottedI: false };

/** Returns what characters of a class become that are not in it. */
function becoming(own: string): { readonly more: string; readonly hasDottedI: boolean } {
  const ranges = rangesOf(own);
  const takes = (code: number) => ranges.some(([first, last]) => code >= first && code <= last);
  const last = ranges.at(-1)?.[1] ?? 0;
  const more = new Set<number>();
  for (const [code, folded] of last < 128 ? asciiFolds : foldsOfAll()) {
    if (code > last) break;
    if (takes(code) && !takes(folded)) more.add(folded);
  }
  return {
    more: print([...more].sort((a, b) => a - b).map((each) => [each, each])),
    hasDottedI: takes(0x130),
  };
}

/** Cuts what a class matches out of a range. */
function butFor(taken: string): (range: Range) => readonly Range[] {
  const others = rangesOf(`[^${taken}]`);
  return ([first, last]) =>
    others.flatMap(([from, to]): Range[] => {
      const range: Range = [Math.max(first, from), Math.min(last, to)];
      return range[0] <= range[1] ? [range] : [];
    });
}

/** Returns what a class matches, as re2js reads it. */
function rangesOf(written: string): readonly Range[] {
  const one = RE2JS.compile(written)
    .re2()
    .prog.inst.find((each: { readonly op: number }) => each.op >= 8);
  if (one === undefined) return [];
  const { op, runes } = one;
  if (op === 10) return [[0, 0x10ffff]];
  if (op === 11) {
    return [
      [0, 9],
      [11, 0x10ffff],
    ];
  }
  if (runes.length > 1) {
    return Array.from({ length: runes.length / 2 }, (_, at) => [
      runes[2 * at]!,
      runes[2 * at + 1]!,
    ]);
  }
  // One character, or a letter in both its cases.
  const character = String.fromCodePoint(runes[0]!);
  return [...new Set([character, character.toUpperCase(), character.toLowerCase()])]
    .map((each) => each.codePointAt(0)!)
    .filter((code) => one.matchRune(code))
    .sort((a, b) => a - b)
    .map((code) => [code, code]);
}

function print(ranges: readonly Range[]): string {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = joined.at(-1);
    if (before?.[1] === first - 1) before[1] = last;
    else joined.push([first, last]);
  }
  return joined
    .map(([first, last]) => (first === last ? show(first) : `${show(first)}-${show(last)}`))
    .join('');
}

function show(code: number): string {
  const character = String.fromCodePoint(code);
  return /^[A-Za-z0-9]$/.test(character) ? character : `\\x{${code.toString(16)}}`;
}

const asciiFolds: readonly Range[] = Array.from({ length: 26 }, (_, at) => [65 + at, 97 + at]);
let allFolds: readonly Range[] | undefined;

/** The ranges of characters that change when folded, without those that no text in NFC has. */
const changing: readonly Range[] = [
  [0, 0x33ff],
  [0xa000, 0xabff],
  [0xf900, 0x1efff],
  [0x2f800, 0x2faff],
];

/** Returns the characters that become another one when folded, in order. */
function foldsOfAll(): readonly Range[] {
  if (allFolds === undefined) {
    const folds: Range[] = [];
    for (const [first, last] of changing) {
      for (let code = first; code <= last; code++) {
        const character = String.fromCodePoint(code);
        const folded = fold(character);
        if (folded === character) continue;
        const becomes = folded.codePointAt(0)!;
        if (String.fromCodePoint(becomes) === folded) folds.push([code, becomes]);
      }
    }
    allFolds = folds;
  }
  return allFolds;
}
