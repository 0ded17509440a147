import { type Form, formed, partToForm, sliceForm } from './forms.js';
import { shortestCaptures } from './like-shortest.js';
import type { CaptureSink, Values } from './operators/operator.js';
import type { LikePart, LikePattern } from './patterns.js';
import type { List } from './tables/table.js';

const captureName = /^([A-Za-z_][A-Za-z0-9_]*)(?:\s+in\s+([^\s}](?:[^}]*[^\s}])?)\s*)?$/;
const halfCharacter = /\p{Surrogate}/u;

/**
 * Reads `ORDER_{id}_*`. A `}` by itself is a literal, and `**` is the same as `*`.
 *
 * @param counts whether a part counts where texts are compared: two captures need one between them
 */
export function cutLike(
  text: string,
  counts: (part: LikePart) => boolean = () => true,
): LikePattern | LikeSlip {
  if (text === '') return { slip: 'empty', at: 0, length: 0 };
  const half = text.search(halfCharacter);
  if (half !== -1) return { slip: 'half-character', at: half, length: 1 };
  const parts: LikePart[] = [];
  let literal = '';
  /** The beginning of the run of characters that is not in the literal yet. */
  let run = 0;
  const endRun = (at: number) => {
    if (at > run) literal = literal === '' ? text.slice(run, at) : literal + text.slice(run, at);
  };
  const endLiteral = (at: number) => {
    endRun(at);
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') {
      endRun(at);
      run = ++at;
      if (at === text.length) return { slip: 'lone-backslash', at: at - 1, length: 1 };
    } else if (character === '*') {
      endLiteral(at);
      run = at + 1;
      if (parts.at(-1)?.kind !== 'star') parts.push({ kind: 'star' });
    } else if (character === '{') {
      const close = text.indexOf('}', at);
      if (close === -1) return { slip: 'unclosed', at, length: text.length - at };
      const length = close + 1 - at;
      const named = captureName.exec(text.slice(at + 1, close));
      if (!named) return { slip: 'bad-name', at, length };
      const [, name = '', within] = named;
      endLiteral(at);
      if (parts.findLast(counts)?.kind === 'capture')
        return { slip: 'nothing-between', at, length };
      parts.push({ kind: 'capture', name, ...(within !== undefined && { within }) });
      at = close;
      run = close + 1;
    }
  }
  endLiteral(text.length);
  return { text, parts };
}

/** What is wrong with a pattern, and where. `parse-like.ts` puts it into words. */
export interface LikeSlip {
  readonly slip:
    | 'empty'
    | 'half-character'
    | 'lone-backslash'
    | 'unclosed'
    | 'bad-name'
    | 'nothing-between';
  /** In UTF-16 units. */
  readonly at: number;
  readonly length: number;
}

/** From names to texts, in the order of the pattern. A map, since a name may be `__proto__`. */
export type Captures = ReadonlyMap<string, string>;

/** Returns the captures of a value, or `undefined` if the pattern does not fit it from end to end. */
export function matchLike(
  pattern: LikePattern,
  value: string,
  form: Form = 'written',
): Captures | undefined {
  const like = new Like(pattern, form);
  const { own, text } = formed(value, form);
  const captures = new Map<string, string>();
  return like.capture(own, text, captures) ? captures : undefined;
}

/** Returns the lists that captures of a pattern must be in, in their order. */
export function listsOf({ parts }: LikePattern): readonly List[] {
  return parts.flatMap((part) => (part.kind === 'capture' && part.list ? [part.list] : []));
}

/** Returns the names of the lists that captures of a pattern must be in, in their order. */
export function withinOf({ parts }: LikePattern): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'capture' && part.within !== undefined ? [part.within] : [],
  );
}

/** Returns a pattern with these lists for its captures: one for each capture that names a list. */
export function withLists({ text, parts }: LikePattern, lists: readonly List[]): LikePattern {
  let next = 0;
  return {
    text,
    parts: parts.map((part) =>
      part.kind === 'capture' && part.within !== undefined
        ? { ...part, list: lists[next++]! }
        : part,
    ),
  };
}

/** A pattern that is ready to be tried: its literals are folded, and neighbours joined to gaps. */
export class Like {
  readonly names: readonly string[];
  readonly #parts: readonly LikePart[];
  /** One more than gaps; only the first and the last may be empty. */
  readonly #literals: readonly string[];
  /** Between two literals: twice the number of captures, which take at least one character each, plus 1 for a star. */
  readonly #gaps: readonly number[];
  // If no capture comes after a star, the earliest place of each literal gives the shortest captures.
  readonly #earliestIsShortest: boolean;
  readonly #form: Form;
  /** By part: the values that a capture must be one of. Empty if no capture has a list. */
  readonly #values: readonly (Values | undefined)[];
  /** By capture: the list that it must be in. */
  readonly #lists: readonly (List | undefined)[];

  /** @param valuesOf returns the values of a list in a form */
  constructor(pattern: LikePattern, form: Form, valuesOf?: (list: List, form: Form) => Values) {
    const parts = toParts(pattern, form);
    const literals = [''];
    const gaps: number[] = [];
    for (let index = 0; index < parts.length; ) {
      const part = parts[index]!;
      if (part.kind === 'literal') {
        literals[literals.length - 1] += part.text;
        index++;
      } else {
        const start = index;
        while (index < parts.length && parts[index]!.kind !== 'literal') index++;
        const joined = parts.slice(start, index);
        const captures = joined.filter((each) => each.kind === 'capture').length;
        gaps.push(2 * captures + (captures < joined.length ? 1 : 0));
        literals.push('');
      }
    }
    const star = parts.findIndex((part) => part.kind === 'star');
    const lastCapture = parts.findLastIndex((part) => part.kind === 'capture');
    this.names = parts.flatMap((part) => (part.kind === 'capture' ? [part.name] : []));
    this.#parts = parts;
    this.#form = form;
    this.#literals = literals;
    this.#gaps = gaps;
    this.#earliestIsShortest = star === -1 || lastCapture < star;
    const captures = parts.flatMap((part) => (part.kind === 'capture' ? [part] : []));
    this.#lists = captures.map(({ list }) => list);
    const isFree = this.#lists.every((list) => list === undefined);
    this.#values = isFree
      ? []
      : parts.map((part) =>
          part.kind === 'capture' && part.list ? valuesOf?.(part.list, form) : undefined,
        );
  }

  /** Returns whether the pattern fits a text in its form from end to end. Linear, except for repeats. */
  test(text: string): boolean {
    if (!this.#walk(text, undefined)) return false;
    return this.#values.length === 0 || this.#spansWithin(text) !== undefined;
  }

  /**
   * Captures from a text that the pattern fits, as slices of `own`. `text` is `own` in its form.
   *
   * @returns whether the pattern fits
   */
  capture(own: string, text: string, into: CaptureSink): boolean {
    let spans: readonly number[] | undefined = [];
    const isFree = this.#values.length === 0;
    const earliest = isFree && this.#earliestIsShortest ? (spans as number[]) : undefined;
    if (!this.#walk(text, earliest)) return false;
    if (!earliest) spans = isFree ? shortestCaptures(this.#parts, text) : this.#spansWithin(text);
    if (spans === undefined) return false;
    for (let index = 0; index < this.names.length; index++) {
      const slice = sliceForm(own, text, this.#form, spans[2 * index]!, spans[2 * index + 1]!);
      into.set(this.names[index]!, slice);
      const list = this.#lists[index];
      if (list?.table === undefined || into.row === undefined) continue;
      const key = text.slice(spans[2 * index]!, spans[2 * index + 1]!);
      const values = this.#values.filter((each) => each !== undefined);
      const place = this.#lists.slice(0, index).filter((each) => each !== undefined).length;
      into.row(this.names[index]!, list.table, values[place]!.find(key));
    }
    return true;
  }

  /** Returns the places of captures if some of them must be in a list; `undefined` if the pattern cannot fit like that. */
  #spansWithin(text: string): readonly number[] | undefined {
    const literals = this.#literals;
    if (literals.length === 2 && this.#gaps[0] === 2) {
      const [start, end] = [literals[0]!.length, text.length - literals[1]!.length];
      const values = this.#values.find((each) => each !== undefined)!;
      return values.find(text.slice(start, end)) === -1 ? undefined : [start, end];
    }
    return shortestCaptures(this.#parts, text, this.#values);
  }

  // Takes each literal at its earliest place, which leaves the rest the most room.
  #walk(text: string, spans: number[] | undefined): boolean {
    const literals = this.#literals;
    const last = literals.length - 1;
    const head = literals[0]!;
    if (!text.startsWith(head)) return false;
    if (last === 0) return text.length === head.length;
    let at = head.length;
    for (let index = 1; index <= last; index++) {
      const literal = literals[index]!;
      const gap = this.#gaps[index - 1]!;
      const captures = gap >> 1;
      const least = skipCharacters(text, at, captures);
      if (least > text.length) return false;
      const found =
        index < last
          ? text.indexOf(literal, least)
          : text.endsWith(literal)
            ? text.length - literal.length
            : -1;
      if (found < least) return false;
      if (captures > 0) spans?.push(at, (gap & 1) === 1 ? least : found);
      at = found + literal.length;
    }
    return true;
  }
}

/** Returns the parts of a pattern with its literals in a form. One that becomes empty, such as a zero-width space, is dropped. */
export function toParts({ parts }: LikePattern, form: Form): readonly LikePart[] {
  if (form === 'written') return parts;
  return parts.flatMap((part, at): LikePart[] => {
    if (part.kind !== 'literal') return [part];
    const text = partToForm(part.text, form, at === 0, at === parts.length - 1);
    return text === '' ? [] : [{ kind: 'literal', text }];
  });
}

/** Returns where a number of characters after `at` end; past the end of the text if there are fewer. */
function skipCharacters(text: string, at: number, count: number): number {
  let end = at;
  for (let left = count; left > 0; left--) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}
