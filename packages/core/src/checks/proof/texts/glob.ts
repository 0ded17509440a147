// Decides whether each text of one shape has another, and whether two shapes may have a text in common. Where it is not
// sure it says `false` to the first and `true` to the second.

import { fold } from '../../../rules/fold.js';
import { countCharacters } from '../../../rules/limits.js';
import type { LikePart } from '../../../rules/model.js';
/**
 * All texts of one shape: a literal, a gap, a literal, … from end to end. `is`, `starts_with`, `ends_with`,
 * `contains` and `like` all say that a value has a shape of this kind, so one algebra serves them all.
 */
export interface Glob {
  /** One more than gaps. The first and the last may be empty, those between never are. */
  readonly literals: readonly string[];
  /** How many characters (code points) each gap takes at least. */
  readonly gaps: readonly number[];
}

/** Every text, the empty one too. */
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

/** These parts in this order, with anything around and between them. */
export function containingAll(parts: readonly string[]): Glob {
  const literals = parts.filter((text) => text !== '');
  return literals.length === 0
    ? anything
    : { literals: ['', ...literals, ''], gaps: [0, ...literals.map(() => 0)] };
}

/** The shape that literals and gaps make in this order: a text is a literal, a number is a gap of at least this many characters. */
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

/** A `like` pattern's shape: `*` may be empty, a capture takes one character at least. */
export function fromLike(parts: readonly LikePart[]): Glob {
  return toGlob(
    parts.map((part) => (part.kind === 'literal' ? part.text : part.kind === 'star' ? 0 : 1)),
  );
}

/** The one text that a glob without gaps is. */
export function asText(glob: Glob): string | undefined {
  return glob.gaps.length === 0 ? glob.literals[0] : undefined;
}

/** How many characters the shortest of the texts has, or less. */
export function shortest(glob: Glob): number {
  return glob.gaps.reduce((sum, gap) => sum + gap, 0) + sum(glob.literals, characters);
}

/** Whether every text of `narrow` is sure to be one of `wide`. */
export function includes(wide: Glob, narrow: Glob): boolean {
  if (narrow.gaps.length === 0) return fits(wide, narrow.literals[0]!, characters);
  const { literals, gaps } = wide;
  if (gaps.length === 0) return false;
  const last = narrow.literals.length - 1;
  const head = literals[0]!;
  const tail = literals[gaps.length]!;
  if (!narrow.literals[0]!.startsWith(head) || !narrow.literals[last]!.endsWith(tail)) return false;
  // Literals of the wide one stand inside literals of the narrow one; its gaps take everything that lies between.
  let at: GlobPosition = { literal: 0, offset: head.length };
  const end: GlobPosition = { literal: last, offset: narrow.literals[last]!.length - tail.length };
  for (let index = 1; index < gaps.length; index++) {
    const found = find(narrow, literals[index]!, at, gaps[index - 1]!);
    if (found === undefined) return false;
    at = { literal: found.literal, offset: found.offset + literals[index]!.length };
  }
  return between(narrow, at, end) >= gaps[gaps.length - 1]!;
}

/** Whether some text may be of both shapes; `false` is sure. */
export function mayMeet(a: Glob, b: Glob): boolean {
  if (a.gaps.length === 0) return fits(b, a.literals[0]!, countCharacters);
  if (b.gaps.length === 0) return fits(a, b.literals[0]!, countCharacters);
  // A text of both: the longer head, the middles of one and then of the other, and the longer tail.
  const [headA, headB] = [a.literals[0]!, b.literals[0]!];
  const [tailA, tailB] = [a.literals[a.gaps.length]!, b.literals[b.gaps.length]!];
  return (
    (headA.startsWith(headB) || headB.startsWith(headA)) &&
    (tailA.endsWith(tailB) || tailB.endsWith(tailA))
  );
}

/** Whether a text has the shape, gaps held to a measure of length. */
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

/** The first place of a text inside a literal that lies at least a number of characters after `from`. */
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

/** How many characters at least lie between two places; negative where the second comes first. */
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

/** Whole characters: half a surrogate pair may belong to a neighbour, so it counts for nothing. */
function characters(text: string): number {
  if (plain.test(text)) return text.length;
  return sum([...text], (character) => (/\p{Surrogate}/u.test(character) ? 0 : 1));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

// ── Folding ─────────────────────────────────────────────────────────────────────────────────────────

/** The shape with its literals folded: what `ignore_case` says of a folded value. */
export function foldLiterals(glob: Glob): Glob {
  return { literals: glob.literals.map((text) => fold(text)), gaps: glob.gaps };
}

/**
 * What is sure of the folded value where the value itself has this shape. NFC joins characters across the edge
 * of a literal (`e` and a combining accent become `é`), so an edge that touches a gap is cut back to where
 * nothing joins: no ASCII character joins the one before it, and most letters join an accent after them.
 */
export function foldShape(glob: Glob): Glob {
  const last = glob.literals.length - 1;
  if (last === 0) return foldLiterals(glob);
  const parts: (string | number)[] = [];
  glob.literals.forEach((literal, index) => {
    const start = index === 0 ? 0 : literal.search(/[\0-\x7f]|$/);
    const end = index === last ? literal.length : Math.max(stableEnd(literal), start);
    // What is cut away still is a character at least, together with what it joins.
    parts.push(start > 0 ? 1 : 0, fold(literal.slice(start, end)));
    if (end < literal.length) parts.push(1);
    // Two characters of a gap may become one.
    if (index < last) parts.push(Math.min(glob.gaps[index]!, 1));
  });
  // Of the characters that were cut off and those of the gap next to them, no more than one is sure.
  const shape = toGlob(parts.slice(1));
  return { literals: shape.literals, gaps: shape.gaps.map((gap) => Math.min(gap, 1)) };
}

/** Where the part of a text ends that no combining character after the text can change. */
function stableEnd(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) > 0x7f) end--;
  if (end === text.length && end > 0 && !/[A-Za-z<=>]/.test(text[end - 1]!)) return end;
  return Math.max(end - 1, 0);
}
