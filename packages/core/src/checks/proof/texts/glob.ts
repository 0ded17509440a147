// Decides whether all texts of one shape have another, and whether two shapes may have a text in common. If it is not
// sure, it answers `false` to the first and `true` to the second.

import { fold } from '../../../rules/fold.js';
import { countCharacters } from '../../../rules/limits.js';
import type { LikePart } from '../../../rules/model.js';
/**
 * All texts of one shape: a literal, a gap, a literal, and so on, from end to end. `is`, `starts_with`, `ends_with`,
 * `contains` and `like` all say that a value has such a shape, so one algebra serves them all.
 */
export interface Glob {
  /** One more than gaps. Only the first and the last may be empty. */
  readonly literals: readonly string[];
  /** How many characters (code points) each gap takes at least. */
  readonly gaps: readonly number[];
}

/** Every text, including the empty one. */
export const anything: Glob = { literals: ['', ''], gaps: [0] };

export function isAnything({ literals, gaps }: Glob): boolean {
  return gaps.length === 1 && gaps[0] === 0 && literals[0] === '' && literals[1] === '';
}

export function startingWith(text: string): Glob {
  return { literals: [text, ''], gaps: [0] };
}

export function endingWith(text: string): Glob {
  return { literals: ['', text], gaps: [0] };
}

export function containing(text: string): Glob {
  return containingAll([text]);
}

/** Returns the shape with these parts in this order, and anything around and between them. */
export function containingAll(parts: readonly string[]): Glob {
  const literals = parts.filter((text) => text !== '');
  return literals.length === 0
    ? anything
    : { literals: ['', ...literals, ''], gaps: [0, ...literals.map(() => 0)] };
}

/** Returns the shape of these literals and gaps: a text is a literal, a number is a gap of at least as many characters. */
export function toGlob(parts: readonly (string | number)[]): Glob {
  const literals = [''];
  const gaps: number[] = [];
  for (const part of parts) {
    const last = literals.length - 1;
    if (typeof part === 'string') literals[last] += part;
    else if (last > 0 && literals[last] === '') gaps[last - 1]! += part;
    else {
      gaps.push(part);
      literals.push('');
    }
  }
  return { literals, gaps };
}

/** Returns a `like` pattern's shape: `*` may be empty, a capture takes at least one character. */
export function fromLike(parts: readonly LikePart[]): Glob {
  return toGlob(
    parts.map((part) => (part.kind === 'literal' ? part.text : part.kind === 'star' ? 0 : 1)),
  );
}

/** Returns the only text of a glob without gaps. */
export function asText(glob: Glob): string | undefined {
  return glob.gaps.length === 0 ? glob.literals[0] : undefined;
}

/** Returns the number of characters of the shortest text, or less. */
export function shortest(glob: Glob): number {
  return glob.gaps.reduce((sum, gap) => sum + gap, 0) + sum(glob.literals, characters);
}

/** Returns whether every text of `narrow` surely belongs to `wide`. */
export function includes(wide: Glob, narrow: Glob): boolean {
  if (narrow.gaps.length === 0) return fits(wide, narrow.literals[0]!, characters);
  const { literals, gaps } = wide;
  if (gaps.length === 0) return false;
  const last = narrow.literals.length - 1;
  const head = literals[0]!;
  const tail = literals[gaps.length]!;
  if (!narrow.literals[0]!.startsWith(head) || !narrow.literals[last]!.endsWith(tail)) return false;
  // Literals of `wide` lie inside literals of `narrow`; its gaps take everything in between.
  let at: GlobPosition = { literal: 0, offset: head.length };
  const end: GlobPosition = { literal: last, offset: narrow.literals[last]!.length - tail.length };
  for (let index = 1; index < gaps.length; index++) {
    const found = find(narrow, literals[index]!, at, gaps[index - 1]!);
    if (found === undefined) return false;
    at = { literal: found.literal, offset: found.offset + literals[index]!.length };
  }
  return between(narrow, at, end) >= gaps[gaps.length - 1]!;
}

/** Returns whether some text may have both shapes; `false` is sure. */
export function mayMeet(a: Glob, b: Glob): boolean {
  if (a.gaps.length === 0) return fits(b, a.literals[0]!, countCharacters);
  if (b.gaps.length === 0) return fits(a, b.literals[0]!, countCharacters);
  // A text with both shapes: the longer head, the middle of one and then of the other, and the longer tail.
  const [headA, headB] = [a.literals[0]!, b.literals[0]!];
  const [tailA, tailB] = [a.literals[a.gaps.length]!, b.literals[b.gaps.length]!];
  return (
    (headA.startsWith(headB) || headB.startsWith(headA)) &&
    (tailA.endsWith(tailB) || tailB.endsWith(tailA))
  );
}

/** Returns whether a text has the shape; `measure` gives the length that a gap must have. */
function fits(glob: Glob, text: string, measure: (text: string) => number): boolean {
  const { literals, gaps } = glob;
  if (gaps.length === 0) return text === literals[0];
  const end = text.length - literals[gaps.length]!.length;
  let at = literals[0]!.length;
  if (!text.startsWith(literals[0]!) || !text.endsWith(literals[gaps.length]!)) return false;
  for (let index = 1; index < gaps.length; index++) {
    let found = text.indexOf(literals[index]!, at);
    while (found !== -1 && measure(text.slice(at, found)) < gaps[index - 1]!) {
      found = text.indexOf(literals[index]!, found + 1);
    }
    if (found === -1) return false;
    at = found + literals[index]!.length;
  }
  return at <= end && measure(text.slice(at, end)) >= gaps[gaps.length - 1]!;
}

// ── Places inside a glob ────────────────────────────────────────────────────────────────────────────

interface GlobPosition {
  readonly literal: number;
  readonly offset: number;
}

/** Finds the first place of a text inside a literal that is at least a number of characters after `from`. */
function find(
  glob: Glob,
  text: string,
  from: GlobPosition,
  least: number,
): GlobPosition | undefined {
  for (let literal = from.literal; literal < glob.literals.length; literal++) {
    let offset = glob.literals[literal]!.indexOf(text, literal === from.literal ? from.offset : 0);
    while (offset !== -1) {
      const point = { literal, offset };
      if (between(glob, from, point) >= least) return point;
      offset = glob.literals[literal]!.indexOf(text, offset + 1);
    }
  }
  return undefined;
}

/** Returns how many characters at least lie between two places; negative if the second comes first. */
function between(glob: Glob, from: GlobPosition, to: GlobPosition): number {
  const { literals, gaps } = glob;
  if (from.literal === to.literal) {
    if (to.offset < from.offset) return -1;
    return characters(literals[from.literal]!.slice(from.offset, to.offset));
  }
  if (to.literal < from.literal) return -1;
  let count = characters(literals[from.literal]!.slice(from.offset));
  for (let index = from.literal; index < to.literal; index++) {
    const literal = literals[index + 1]!;
    count +=
      gaps[index]! + characters(index + 1 < to.literal ? literal : literal.slice(0, to.offset));
  }
  return count;
}

const plain = /^[\0-\x7f]*$/;

/** Counts whole characters: half a surrogate pair may belong to a neighbour, so it counts as 0. */
function characters(text: string): number {
  if (plain.test(text)) return text.length;
  return sum([...text], (character) => (/\p{Surrogate}/u.test(character) ? 0 : 1));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

// ── Folding ─────────────────────────────────────────────────────────────────────────────────────────

/** Returns the shape with its literals folded: what `ignore_case` says of a folded value. */
export function foldLiterals(glob: Glob): Glob {
  return { literals: glob.literals.map((text) => fold(text)), gaps: glob.gaps };
}

/**
 * Returns what is sure of the folded value if the value has this shape. NFC joins characters across the edge of a
 * literal (`e` and a combining accent become `é`), so an edge next to a gap is cut back to where nothing joins: no
 * ASCII character joins the one before it, and most letters join an accent after them.
 */
export function foldShape(glob: Glob): Glob {
  const last = glob.literals.length - 1;
  if (last === 0) return foldLiterals(glob);
  const parts: (string | number)[] = [];
  glob.literals.forEach((literal, index) => {
    const start = index === 0 ? 0 : literal.search(/[\0-\x7f]|$/);
    const end = index === last ? literal.length : Math.max(stableEnd(literal), start);
    // What is cut away is still at least one character, together with what it joins.
    parts.push(start > 0 ? 1 : 0, fold(literal.slice(start, end)));
    if (end < literal.length) parts.push(1);
    // Two characters of a gap may become one.
    if (index < last) parts.push(Math.min(glob.gaps[index]!, 1));
  });
  // Of the characters that were cut off and those of the gap next to them, only one is sure.
  const shape = toGlob(parts.slice(1));
  return { literals: shape.literals, gaps: shape.gaps.map((gap) => Math.min(gap, 1)) };
}

/** Returns the end of the part of a text that no combining character after the text can change. */
function stableEnd(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) > 0x7f) end--;
  if (end === text.length && end > 0 && !/[A-Za-z<=>]/.test(text[end - 1]!)) return end;
  return Math.max(end - 1, 0);
}
