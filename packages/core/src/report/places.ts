import { Source, type Span } from './source.js';

/** A stretch of a text that was replaced by another. */
export interface TextChange {
  /** The text before. */
  readonly before: Source;
  /** The text after. */
  readonly after: Source;
  /** Where the two begin to differ. */
  readonly from: number;
  /** Where the difference ends in the text before. */
  readonly to: number;
  /** By how many characters the text became longer. */
  readonly delta: number;
}

/** A span whose place can be changed. */
type Movable = { -readonly [key in keyof Span]: Span[key] };

/** How many characters are compared at once: comparing them one by one takes ten times as long. */
const block = 4096;

/** Returns what changed between two texts, as one stretch. */
export function changeOf(before: Source, after: Source): TextChange {
  const [a, b] = [before.text, after.text];
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from + block <= most && a.slice(from, from + block) === b.slice(from, from + block)) {
    from += block;
  }
  while (from < most && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let same = 0;
  const rest = most - from;
  const behind = (text: string) => text.slice(text.length - same - block, text.length - same);
  while (same + block <= rest && behind(a) === behind(b)) same += block;
  while (same < rest && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) {
    same++;
  }
  return { before, after, from, to: a.length - same, delta: b.length - a.length };
}

/**
 * Returns every span in plain data. Lists of texts are skipped, since they may be long and many things share them, and
 * so is anything that is not plain data.
 */
export function spansIn(data: unknown): readonly Span[] {
  const found = new Set<Span>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      if (typeof value[0] !== 'string' || value.some((each) => typeof each === 'object')) {
        for (const each of value) visit(each);
      }
      return;
    }
    if (value instanceof Map) {
      for (const each of value.values()) visit(each);
      return;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return;
    if ((value as Partial<Span>).source instanceof Source) found.add(value as Span);
    else for (const key in value) visit((value as { readonly [key: string]: unknown })[key]);
  };
  visit(data);
  return [...found];
}

/**
 * Moves spans from a text to its changed version, in place: everything that holds one finds the new place. Spans of
 * other texts stay, so a shared span is moved only once.
 */
export function moveSpans(spans: readonly Span[], { before, after, to, delta }: TextChange): void {
  for (const span of spans as readonly Movable[]) {
    if (span.source !== before) continue;
    span.source = after;
    if (span.end >= to) span.end += delta;
    if (span.start >= to) span.start += delta;
  }
}

/** Gives spans of a text their places in another, in place. */
export function replaceSpans(
  spans: readonly Span[],
  before: Source,
  after: Source,
  place: (offset: number) => number,
): void {
  for (const span of spans as readonly Movable[]) {
    if (span.source !== before) continue;
    span.source = after;
    span.start = place(span.start);
    span.end = place(span.end);
  }
}
