import type { Source, Span } from '../report/source.js';
import type { Node } from './node.js';

/** Thrown at the first thing that is not plain. */
export const unsure = new Error('This YAML is not plain.');

export function giveUp(): never {
  throw unsure;
}

export const newline = 10;
const carriageReturn = 13;
export const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
export const comma = 44;
export const dash = 45;
export const colon = 58;
const question = 63;
export const openBracket = 91;
const backslash = 92;
export const closeBracket = 93;
export const bar = 124;
export const openBrace = 123;
export const closeBrace = 125;

/** Characters that cannot begin a text without quotes. */
const indicators = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((each) => each.charCodeAt(0)));
/** Nothing more comes in the text. */
export const atEnd: number = -1;
/** Far below the limits of `parseYaml`, which counts in another way. */
export const longest = 60_000;
/** Texts up to this length are shared, up to this number of different ones. */
const mostShared = 24;
const manyKnown = 500;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

/** A place in a text; reads the texts in one line, and goes from line to line. */
export class PlainTexts {
  protected readonly source: Source;
  protected readonly text: string;
  /** Where the text begins in its source. */
  readonly #base: number;
  readonly #known = new Map<string, string>();
  protected at = 0;
  /** The indentation of what comes next, or `atEnd`. */
  protected column = atEnd;
  /** The smallest indentation of what comes next and the comments before it. */
  protected leastColumn = 0;
  /** Where the line of what was last read ends. */
  protected lineEnd = 0;

  /**
   * @param text the text to read: that of the source, or a part of it
   * @param base where that part begins
   */
  constructor(source: Source, text: string, base: number) {
    this.source = source;
    this.text = text;
    this.#base = base;
  }

  protected scalar(isInside: boolean): Extract<Node, { readonly kind: 'text' }> {
    const code = this.code(this.at);
    const start = this.at;
    const text =
      code === quote
        ? this.#doubleQuoted()
        : code === apostrophe
          ? this.#singleQuoted()
          : this.#plain(isInside);
    if (text.length > longest) giveUp();
    const plain = code !== quote && code !== apostrophe;
    return { kind: 'text', text, plain, span: this.span(start, this.at) };
  }

  #plain(isInside: boolean): string {
    const text = this.text;
    const start = this.at;
    const first = this.code(start);
    if (indicators.has(first)) {
      const isSign = first === dash || first === question || first === colon;
      if (!isSign || !/[\w/(]/.test(text.charAt(start + 1))) giveUp();
    }
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === newline || code === carriageReturn) break;
      if (code === colon) {
        const next = this.code(at + 1);
        if (next === space || next === newline) break;
        if (isInside && (isBracket(next) || next === comma)) giveUp();
      } else if (code === hash && text.charCodeAt(at - 1) === space) break;
      else if (isInside && (code === comma || isBracket(code))) break;
    }
    let end = at;
    while (end > start && text.charCodeAt(end - 1) === space) end--;
    // A space before the colon is not part of the key, and suggests that something else is meant.
    if (end === start || (end < at && this.code(at) === colon)) giveUp();
    this.at = end;
    return this.#shared(text.slice(start, end));
  }

  /** Returns a short text, the same string each time: many of 100,000 rules name the same route. */
  #shared(text: string): string {
    if (text.length > mostShared) return text;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < manyKnown) this.#known.set(text, text);
    return text;
  }

  #singleQuoted(): string {
    const text = this.text;
    const start = this.at + 1;
    let end = start;
    for (; ; end++) {
      end = text.indexOf("'", end);
      if (end === -1) giveUp();
      if (text.charCodeAt(end + 1) !== apostrophe) break;
      end++;
    }
    const written = text.slice(start, end);
    if (written.includes('\n')) giveUp();
    this.at = end + 1;
    return written.replaceAll("''", "'");
  }

  #doubleQuoted(): string {
    const text = this.text;
    const start = this.at + 1;
    let isEscaped = false;
    let end = start;
    for (; ; end++) {
      const code = this.code(end);
      if (code === quote) break;
      if (end >= text.length || code === newline) giveUp();
      if (code === backslash) {
        isEscaped = true;
        end++;
      }
    }
    this.at = end + 1;
    const written = text.slice(start, end);
    if (!isEscaped) return written;
    return written.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? giveUp());
  }

  // ── Lines ─────────────────────────────────────────────────────────────────────────────────────────

  /** Returns the code at an offset; after the end, and for the `\r` of a Windows line break, that of a line break. */
  protected code(at: number): number {
    if (at >= this.text.length) return newline;
    const code = this.text.charCodeAt(at);
    return code === carriageReturn ? newline : code;
  }

  protected spaces(): void {
    while (this.text.charCodeAt(this.at) === space) this.at++;
  }

  /** Returns whether only a comment may follow in this line. */
  protected isLineOver(): boolean {
    const code = this.code(this.at);
    if (code === hash) return this.at === 0 || this.code(this.at - 1) === space || giveUp();
    return code === newline;
  }

  /** Leaves the line, and goes on to the next that is not empty. */
  protected endLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
    this.lineEnd = this.at;
    this.toContent();
  }

  /** Skips empty lines and comments, from the start of a line on. */
  protected toContent(): void {
    const text = this.text;
    /** The deepest indentation of a comment: a comment inside a block makes it longer. */
    let comment = 0;
    this.leastColumn = Number.POSITIVE_INFINITY;
    for (let line = this.at; line < text.length; ) {
      let at = line;
      while (text.charCodeAt(at) === space) at++;
      const code = this.code(at);
      if (code !== newline && code !== hash) {
        if (comment > at - line) giveUp();
        this.at = at;
        this.column = at - line;
        this.leastColumn = Math.min(this.leastColumn, this.column);
        return;
      }
      if (code === hash) {
        comment = Math.max(comment, at - line);
        this.leastColumn = Math.min(this.leastColumn, at - line);
      }
      const end = text.indexOf('\n', at);
      line = end === -1 ? text.length : end + 1;
    }
    if (comment > 0) giveUp();
    this.at = text.length;
    this.column = atEnd;
    this.leastColumn = atEnd;
  }

  protected span(start: number, end: number): Span {
    return { source: this.source, start: start + this.#base, end: end + this.#base };
  }
}

function isBracket(code: number): boolean {
  return code === openBrace || code === closeBrace || code === openBracket || code === closeBracket;
}
