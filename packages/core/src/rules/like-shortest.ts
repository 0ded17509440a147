import type { Values } from './operators/operator.js';
import type { LikePart } from './patterns.js';

/**
 * Finds the shortest captures, first to last, with which a pattern fits a text: the first as short as any fit allows,
 * then the second, and so on; among equally short ones, the leftmost. Lengths count characters, and none is cut in
 * half. Needed only if a star comes before a capture, as in `*_{id}_*`, since a star may give a later capture a better
 * place, and if captures must be in lists. Time is bounded by the text's length times the pattern's; with captures in
 * lists, also times the length of the longest value.
 *
 * @param values by part: the values that a capture must be one of
 * @returns start and end of each capture, as offsets in the text, one after the other; `undefined` if the pattern does
 * not fit
 */
export function shortestCaptures(
  parts: readonly LikePart[],
  text: string,
  values: readonly (Values | undefined)[] = [],
): number[] | undefined {
  const fitting = new Fitting(parts, text, values);
  if (!fitting.fits(0, 0)) return undefined;
  const lengths = shortestLengths(fitting);
  const starts = leftmost(fitting, lengths);
  const { offsets } = fitting;
  return starts.flatMap((start, index) => [offsets[start]!, offsets[start + lengths[index]!]!]);
}

type PatternPart = readonly string[] | 'star' | 'capture';

function isLiteral(part: PatternPart | undefined): part is readonly string[] {
  return typeof part === 'object';
}

/** Finds where in a text the rest of a pattern fits: one pass from the right for each part. */
class Fitting {
  readonly parts: readonly PatternPart[];
  readonly characters: readonly string[];
  /** By character: where it begins; the last one is the end of the text. */
  readonly offsets: readonly number[];
  readonly #text: string;
  readonly #values: readonly (Values | undefined)[];
  /** By offset: the number of the character that begins there. */
  readonly #numbers: Int32Array;
  /** By part and place: whether the parts from this one on fit up to the end. */
  readonly #fits: readonly Uint8Array[];

  constructor(parts: readonly LikePart[], text: string, values: readonly (Values | undefined)[]) {
    this.parts = parts.map((part) => (part.kind === 'literal' ? [...part.text] : part.kind));
    this.characters = [...text];
    const offsets = [0];
    for (const character of this.characters) offsets.push(offsets.at(-1)! + character.length);
    this.offsets = offsets;
    this.#text = text;
    this.#values = values;
    this.#numbers = new Int32Array(text.length + 1).fill(-1);
    offsets.forEach((offset, number) => {
      this.#numbers[offset] = number;
    });
    const { length } = this.characters;
    const fits = Array.from({ length: parts.length + 1 }, () => new Uint8Array(length + 2));
    fits[parts.length]![length] = 1;
    this.#fits = fits;
    for (let index = parts.length - 1; index >= 0; index--) this.#sweep(index);
  }

  #sweep(index: number): void {
    const part = this.parts[index]!;
    const here = this.#fits[index]!;
    const next = this.#fits[index + 1]!;
    // Whether the rest fits here or further on.
    let later = 0;
    for (let at = this.characters.length; at >= 0; at--) {
      if (isLiteral(part)) here[at] = this.standsAt(part, at) ? next[at + part.length]! : 0;
      else if (part === 'star') here[at] = later |= next[at]!;
      else if (this.#values[index]) here[at] = this.endOf(index, at) === undefined ? 0 : 1;
      else {
        here[at] = later;
        later |= next[at]!;
      }
    }
  }

  fits(index: number, at: number): boolean {
    return this.#fits[index]![at] === 1;
  }

  standsAt(literal: readonly string[], at: number): boolean {
    if (at < 0 || at + literal.length > this.characters.length) return false;
    return literal.every((character, index) => this.characters[at + index] === character);
  }

  /** Returns the nearest end of a capture that begins at a place, such that the rest fits after it. */
  endOf(index: number, at: number): number | undefined {
    const next = this.#fits[index + 1]!;
    const values = this.#values[index];
    if (values === undefined) {
      const end = next.indexOf(1, at + 1);
      return end === -1 ? undefined : end;
    }
    let nearest: number | undefined;
    values.endsAt(this.#text, this.offsets[at]!, (offset) => {
      const end = this.#numbers[offset]!;
      if (end === -1 || next[end] !== 1) return true;
      nearest = end;
      return false;
    });
    return nearest;
  }

  /** Returns whether the text between two places may be the capture of a part. */
  mayBe(index: number, start: number, end: number): boolean {
    const values = this.#values[index];
    if (values === undefined) return true;
    return values.find(this.#text.slice(this.offsets[start]!, this.offsets[end]!)) !== -1;
  }
}

/** Returns the lengths of the captures: walks all places at which the parts so far can end, the shortest first. */
function shortestLengths(fitting: Fitting): number[] {
  const lengths: number[] = [];
  let places = [0];
  fitting.parts.forEach((part, index) => {
    places = places.filter((at) => fitting.fits(index, at));
    if (isLiteral(part)) {
      places = places.map((at) => at + part.length);
    } else if (part === 'star') {
      const first = places[0]!;
      places = [];
      for (let at = first; at <= fitting.characters.length; at++) {
        if (fitting.fits(index + 1, at)) places.push(at);
      }
    } else {
      const ends = places.map((at) => fitting.endOf(index, at)!);
      const length = ends.reduce(
        (least, end, place) => Math.min(least, end - places[place]!),
        Infinity,
      );
      places = ends.filter((end, place) => end - places[place]! === length);
      lengths.push(length);
    }
  });
  return lengths;
}

/** Returns where the captures start, given their lengths: what is between two stars goes to its earliest place. */
function leftmost(fitting: Fitting, lengths: readonly number[]): number[] {
  const { parts, characters } = fitting;
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
    while (placed === undefined || (toEnd && placed.end !== characters.length)) {
      placed = place(fitting, from, to, lengths.slice(starts.length), at++);
    }
    starts.push(...placed.starts);
    at = placed.end;
    from = to;
  }
  return starts;
}

/** Places literals and captures of known length, from `at` on. */
function place(
  fitting: Fitting,
  from: number,
  to: number,
  lengths: readonly number[],
  at: number,
): { readonly end: number; readonly starts: readonly number[] } | undefined {
  const starts: number[] = [];
  let end = at;
  for (let index = from; index < to; index++) {
    const part = fitting.parts[index]!;
    if (isLiteral(part)) {
      if (!fitting.standsAt(part, end)) return undefined;
      end += part.length;
    } else {
      const start = end;
      end += lengths[starts.length]!;
      if (!fitting.mayBe(index, start, end)) return undefined;
      starts.push(start);
    }
  }
  return { end, starts };
}
