import type { LikePart } from './patterns.js';

/**
 * The shortest captures, first to last, of a pattern that fits the text: the first as short as any fit allows,
 * then the second, and so on; of those that are equally short, the leftmost. Lengths count characters, and none
 * is cut in half. Needed only where a star comes before a capture, as in `*_{id}_*`, since a star may give a
 * later capture a better place. Time is bounded by the text's length times the pattern's.
 *
 * @returns start and end of each capture, as offsets in the text, one after the other
 */
export function shortestCaptures(parts: readonly LikePart[], text: string): number[] {
  const characters = [...text];
  const pattern = parts.map((part) => (part.kind === 'literal' ? [...part.text] : part.kind));
  const lengths = shortestLengths(pattern, characters);
  const starts = leftmost(pattern, lengths, characters);
  const offsets = [0];
  for (const character of characters) offsets.push(offsets.at(-1)! + character.length);
  return starts.flatMap((start, index) => [offsets[start]!, offsets[start + lengths[index]!]!]);
}

type PatternPart = readonly string[] | 'star' | 'capture';

function isLiteral(part: PatternPart | undefined): part is readonly string[] {
  return typeof part === 'object';
}

function startsAt(text: readonly string[], literal: readonly string[], at: number): boolean {
  if (at < 0 || at + literal.length > text.length) return false;
  return literal.every((character, index) => text[at + index] === character);
}

/** Lengths of the captures, by walking all places that the parts so far can end at, shortest first. */
function shortestLengths(parts: readonly PatternPart[], text: readonly string[]): number[] {
  const latest = latestStarts(parts, text);
  const fits = (index: number, at: number): boolean => {
    const part = parts[index];
    if (part === undefined) return at === text.length;
    if (!isLiteral(part)) return at <= latest[index]!;
    return startsAt(text, part, at) && fits(index + 1, at + part.length);
  };
  const lengths: number[] = [];
  let places = [0];
  parts.forEach((part, index) => {
    if (isLiteral(part)) {
      places = places.filter((at) => fits(index, at)).map((at) => at + part.length);
      return;
    }
    // The nearest place, at or after each, where the rest fits: one sweep from the right.
    const nearest: number[] = new Array(text.length + 2).fill(Number.POSITIVE_INFINITY);
    for (let at = text.length; at >= 0; at--) {
      nearest[at] = fits(index + 1, at) ? at : nearest[at + 1]!;
    }
    if (part === 'star') {
      const first = places[0]!;
      places = nearest.flatMap((near, at) => (at >= first && near === at ? [at] : []));
    } else {
      const lengthAt = (at: number) => nearest[at + 1]! - at;
      const length = places.reduce((least, at) => Math.min(least, lengthAt(at)), Infinity);
      places = places.filter((at) => lengthAt(at) === length).map((at) => at + length);
      lengths.push(length);
    }
  });
  return lengths;
}

/** For each star and capture the last place where it can begin and the rest still fits. */
function latestStarts(parts: readonly PatternPart[], text: readonly string[]): number[] {
  const latest: number[] = [];
  let end = text.length;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (isLiteral(part)) {
      end -= part.length;
      // The last literal stands at the very end, any other wherever a gap after it lets it.
      while (index < parts.length - 1 && end >= 0 && !startsAt(text, part, end)) end--;
    } else {
      if (part === 'capture') end--;
      latest[index] = end;
    }
  }
  return latest;
}

/** Starts of the captures, whose lengths are known: what stands between two stars goes to its earliest place. */
function leftmost(
  parts: readonly PatternPart[],
  lengths: readonly number[],
  text: readonly string[],
): number[] {
  const starts: number[] = [];
  let at = 0;
  for (let from = 0; from < parts.length; ) {
    if (parts[from] === 'star') {
      from++;
      continue;
    }
    let to = from;
    while (to < parts.length && parts[to] !== 'star') to++;
    const toEnd = to === parts.length;
    let placed: { readonly end: number; readonly starts: readonly number[] } | undefined;
    while (placed === undefined || (toEnd && placed.end !== text.length)) {
      placed = place(parts.slice(from, to), lengths.slice(starts.length), text, at++);
    }
    starts.push(...placed.starts);
    at = placed.end;
    from = to;
  }
  return starts;
}

/** Literals and captures of known length, laid down from `at` on. */
function place(
  parts: readonly PatternPart[],
  lengths: readonly number[],
  text: readonly string[],
  at: number,
): { readonly end: number; readonly starts: readonly number[] } | undefined {
  const starts: number[] = [];
  let end = at;
  for (const part of parts) {
    if (isLiteral(part)) {
      if (!startsAt(text, part, end)) return undefined;
      end += part.length;
    } else {
      end += lengths[starts.length]!;
      starts.push(end - lengths[starts.length]!);
    }
  }
  return { end, starts };
}
