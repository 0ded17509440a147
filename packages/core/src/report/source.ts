import { needText } from './argument.js';

/** A place that people can go to. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column: number;
}

/** A file's name and its text, as plain data. */
export interface SourceText {
  /** The name of the file as people are shown it. */
  readonly file: string;
  /** The whole text. */
  readonly text: string;
}

/**
 * One text that rules, lists or tests are read from.
 *
 * Its text is not an own property: every span holds its source, and JSON of the spans would repeat the whole file in
 * each. A copy (`structuredClone`, JSON) keeps the name, by which the text is found in the rule set.
 */
export class Source implements SourceText {
  /** The name of the file as people are shown it. */
  readonly file: string;
  readonly #text: string;
  #lineStarts: number[] | undefined;

  /** @throws {TypeError} if the name or the text is not a string */
  constructor(file: string, text: string) {
    needText('Source', 'the name of a file', file, 'Write new Source("a.yaml", text).');
    needText('Source', 'the text of the file', text, 'Write new Source("a.yaml", text).');
    this.file = file;
    this.#text = text;
  }

  /** The whole text of the file. */
  get text(): string {
    return this.#text;
  }

  /** Returns the position of an offset; for one past the end, the position after the last character. */
  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  // Made when first needed: a load without findings needs it once for each rule, a matcher never.
  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      const text = this.#text;
      const starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}

/** A stretch of a source, as offsets in UTF-16 units, from `start` up to but not including `end`. */
export interface Span {
  /** The text that the offsets count in. */
  readonly source: Source;
  /** The offset of its first character. */
  readonly start: number;
  /** The offset after its last character. */
  readonly end: number;
}

/** Returns the file and the line in which a span begins. */
export function toLine({ source, start }: Span): { readonly file: string; readonly line: number } {
  return { file: source.file, line: source.position(start).line };
}
