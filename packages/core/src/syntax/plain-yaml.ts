import type { Source, Span } from '../report/source.js';
import type { Entry, Node } from './node.js';

/**
 * Reads YAML as nearly all of it is written, some forty times as fast as `yaml` does: maps and lists in blocks or in
 * braces and brackets, texts in one line, `|`, comments. Whatever else stands in the text, or looks wrong, is left to
 * `yaml`, which knows all of the language and says what is wrong: this reader never has an opinion of its own.
 *
 * @returns what `parseYaml` gives of the text, or `undefined` where only `yaml` can tell
 */
export function readPlainYaml(source: Source): Node | undefined {
  if (strange.test(source.text)) return undefined;
  try {
    return new PlainReader(source).document();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

/** Tabs, other line breaks, halves of characters, marks of documents and directives. */
const strange =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}|^(?:---|\.\.\.|%)/mu;

/** Thrown at the first thing that is not plain. */
const unsure = new Error('This YAML is not plain.');

function giveUp(): never {
  throw unsure;
}

const newline = 10;
const space = 32;
const quote = 34;
const hash = 35;
const apostrophe = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const question = 63;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const bar = 124;
const openBrace = 123;
const closeBrace = 125;

/** Characters that a text without quotes does not begin with. */
const indicators = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((each) => each.charCodeAt(0)));
/** Where nothing more stands in the text. */
const atEnd: number = -1;
/** Far less than what `parseYaml` allows, which counts otherwise. */
const deepest = 60;
const longest = 60_000;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '"': '"',
  '/': '/',
  '\\': '\\',
};

class PlainReader {
  readonly #source: Source;
  readonly #text: string;
  #at = 0;
  /** How far what is at hand is indented, or `atEnd`. */
  #column = atEnd;
  /** Where the line of what was read last ends. */
  #lineEnd = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
  }

  document(): Node {
    this.#toContent();
    if (this.#column !== 0) giveUp();
    const node = this.#block(0);
    if (this.#column !== atEnd) giveUp();
    return node;
  }

  // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────

  /** A map or a list whose first line is at hand. */
  #block(column: number): Node {
    if (++this.#depth > deepest) giveUp();
    const node = this.#isItem() ? this.#list(column) : this.#map(column);
    this.#depth--;
    return node;
  }

  #isItem(): boolean {
    const next = this.#code(this.#at + 1);
    return this.#code(this.#at) === dash && (next === space || next === newline);
  }

  #list(column: number): Node {
    const start = this.#at;
    const items: Node[] = [];
    do {
      this.#at++;
      const from = this.#at;
      this.#spaces();
      if (this.#at === from || this.#isLineOver()) giveUp();
      const inner = column + 1 + this.#at - from;
      items.push(this.#isItem() || this.#isKey() ? this.#block(inner) : this.#value(column));
    } while (this.#column === column && this.#isItem());
    if (this.#column > column) giveUp();
    return { kind: 'list', items, span: this.#span(start, this.#lineEnd) };
  }

  #map(column: number): Node {
    const start = this.#at;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    do {
      if (this.#isItem()) giveUp();
      const { text: key, span: keySpan } = this.#key(keys);
      const next = this.#code(this.#at);
      if (next !== space && next !== newline) giveUp();
      this.#spaces();
      entries.push({ key, keySpan, value: this.#valueOf(column) });
    } while (this.#column === column && !this.#isItem());
    if (this.#column > column) giveUp();
    return { kind: 'map', entries, span: this.#span(start, this.#lineEnd) };
  }

  /** What stands behind a key, or below it. */
  #valueOf(column: number): Node {
    if (!this.#isLineOver()) return this.#value(column);
    this.#endLine();
    if (this.#column > column) return this.#block(this.#column);
    return this.#column === column && this.#isItem() ? this.#list(column) : giveUp();
  }

  /** A text, or something in braces or brackets, behind which the line is over. */
  #value(column: number): Node {
    if (this.#code(this.#at) === bar) return this.#literal(column);
    const node = this.#flow(column, false);
    this.#spaces();
    if (!this.#isLineOver()) giveUp();
    this.#endLine();
    // It would go on there, or be wrong.
    if (this.#column > column) giveUp();
    return node;
  }

  /** A text whose lines stand below `|`. */
  #literal(column: number): Node {
    const text = this.#text;
    const start = this.#at++;
    const strip = this.#code(this.#at) === dash;
    if (strip) this.#at++;
    if (this.#code(this.#at) !== newline) giveUp();
    const lines: string[] = [];
    let indent = 0;
    let at = this.#at + 1;
    while (at < text.length) {
      let end = text.indexOf('\n', at);
      if (end === -1) end = text.length;
      let first = at;
      while (text.charCodeAt(first) === space) first++;
      if (first >= end) {
        // What spaces in an empty line are worth is for `yaml` to say.
        if (first > at || indent === 0) giveUp();
        lines.push('');
      } else {
        if (indent === 0) indent = first - at;
        if (indent <= column) giveUp();
        if (first - at < indent) break;
        lines.push(text.slice(at + indent, end));
      }
      at = end + 1;
    }
    if (lines.length === 0 || lines.at(-1) === '' || at > text.length) giveUp();
    const written = lines.join('\n');
    if (written.length > longest) giveUp();
    this.#at = at - 1;
    this.#endLine();
    if (this.#column > column) giveUp();
    const span = this.#span(start, at);
    return { kind: 'text', text: strip ? written : `${written}\n`, plain: false, span };
  }

  // ── In one line ───────────────────────────────────────────────────────────────────────────────────

  /** A text, or something in braces or brackets. */
  #flow(column: number, isInside: boolean): Node {
    const code = this.#code(this.#at);
    if (code === openBrace) return this.#flowMap(column);
    if (code === openBracket) return this.#flowList(column);
    return this.#scalar(isInside);
  }

  #flowList(column: number): Node {
    if (++this.#depth > deepest) giveUp();
    const start = this.#at++;
    const items: Node[] = [];
    while (!this.#ends(column, closeBracket)) {
      items.push(this.#flow(column, true));
      this.#separate(column, closeBracket);
    }
    this.#depth--;
    return { kind: 'list', items, span: this.#span(start, this.#at) };
  }

  #flowMap(column: number): Node {
    if (++this.#depth > deepest) giveUp();
    const start = this.#at++;
    const entries: Entry[] = [];
    const keys = new Set<string>();
    while (!this.#ends(column, closeBrace)) {
      const { text: key, span: keySpan } = this.#key(keys, true);
      if (this.#code(this.#at) !== space) giveUp();
      this.#spaces();
      entries.push({ key, keySpan, value: this.#flow(column, true) });
      this.#separate(column, closeBrace);
    }
    this.#depth--;
    return { kind: 'map', entries, span: this.#span(start, this.#at) };
  }

  /** Whether what closes comes next, which is taken then. */
  #ends(column: number, close: number): boolean {
    this.#between(column);
    if (this.#code(this.#at) !== close) return false;
    this.#at++;
    return true;
  }

  /** Takes a comma, unless what closes comes next. */
  #separate(column: number, close: number): void {
    this.#between(column);
    const code = this.#code(this.#at);
    if (code === comma) this.#at++;
    else if (code !== close) giveUp();
  }

  /** Spaces, line breaks and comments between the parts of something in braces or brackets. */
  #between(column: number): void {
    this.#spaces();
    if (!this.#isLineOver()) return;
    this.#endLine();
    if (this.#column <= column) giveUp();
  }

  // ── Texts ─────────────────────────────────────────────────────────────────────────────────────────

  /** Whether what is at hand is a key. */
  #isKey(): boolean {
    const from = this.#at;
    const code = this.#code(from);
    if (code === openBrace || code === openBracket || code === bar) return false;
    this.#scalar(false);
    const isKey = this.#code(this.#at) === colon;
    this.#at = from;
    return isKey;
  }

  /** A key and its colon. */
  #key(known: Set<string>, isInside = false): Extract<Node, { readonly kind: 'text' }> {
    const key = this.#scalar(isInside);
    const { text, plain } = key;
    if (this.#code(this.#at) !== colon || known.has(text) || text === '<<') giveUp();
    // How a key may look is a matter of its own: a dash or a space that is none, what is too long for a key.
    if (plain && !/^[\w.][\w. /-]{0,200}$/.test(text)) giveUp();
    known.add(text);
    this.#at++;
    return key;
  }

  #scalar(isInside: boolean): Extract<Node, { readonly kind: 'text' }> {
    const code = this.#code(this.#at);
    const start = this.#at;
    const text =
      code === quote
        ? this.#doubleQuoted()
        : code === apostrophe
          ? this.#singleQuoted()
          : this.#plain(isInside);
    if (text.length > longest) giveUp();
    const plain = code !== quote && code !== apostrophe;
    return { kind: 'text', text, plain, span: this.#span(start, this.#at) };
  }

  #plain(isInside: boolean): string {
    const text = this.#text;
    const start = this.#at;
    const first = this.#code(start);
    if (indicators.has(first)) {
      const isSign = first === dash || first === question || first === colon;
      if (!isSign || !/[\w/(]/.test(text.charAt(start + 1))) giveUp();
    }
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === newline) break;
      if (code === colon) {
        const next = this.#code(at + 1);
        if (next === space || next === newline) break;
        if (isInside && (isBracket(next) || next === comma)) giveUp();
      } else if (code === hash && text.charCodeAt(at - 1) === space) break;
      else if (isInside && (code === comma || isBracket(code))) break;
    }
    let end = at;
    while (end > start && text.charCodeAt(end - 1) === space) end--;
    // A space before the colon is no part of the key, and a sign of something else.
    if (end === start || (end < at && this.#code(at) === colon)) giveUp();
    this.#at = end;
    return text.slice(start, end);
  }

  #singleQuoted(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let end = start;
    for (; ; end++) {
      end = text.indexOf("'", end);
      if (end === -1) giveUp();
      if (text.charCodeAt(end + 1) !== apostrophe) break;
      end++;
    }
    const written = text.slice(start, end);
    if (written.includes('\n')) giveUp();
    this.#at = end + 1;
    return written.replaceAll("''", "'");
  }

  #doubleQuoted(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let isEscaped = false;
    let end = start;
    for (; ; end++) {
      const code = this.#code(end);
      if (code === quote) break;
      if (end >= text.length || code === newline) giveUp();
      if (code === backslash) {
        isEscaped = true;
        end++;
      }
    }
    this.#at = end + 1;
    const written = text.slice(start, end);
    if (!isEscaped) return written;
    return written.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? giveUp());
  }

  // ── Lines ─────────────────────────────────────────────────────────────────────────────────────────

  /** The code at an offset; a line break behind the end. */
  #code(at: number): number {
    return at < this.#text.length ? this.#text.charCodeAt(at) : newline;
  }

  #spaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++;
  }

  /** Whether nothing but a comment follows in this line. */
  #isLineOver(): boolean {
    const code = this.#code(this.#at);
    if (code === hash) return this.#at === 0 || this.#code(this.#at - 1) === space || giveUp();
    return code === newline;
  }

  /** Leaves the line behind, and goes on to the next that has something in it. */
  #endLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
    this.#lineEnd = this.#at;
    this.#toContent();
  }

  /** Passes over empty lines and comments, from the start of a line on. */
  #toContent(): void {
    const text = this.#text;
    /** The furthest that a comment is indented: one inside of a block makes it longer. */
    let comment = 0;
    for (let line = this.#at; line < text.length; ) {
      let at = line;
      while (text.charCodeAt(at) === space) at++;
      const code = this.#code(at);
      if (code !== newline && code !== hash) {
        if (comment > at - line) giveUp();
        this.#at = at;
        this.#column = at - line;
        return;
      }
      if (code === hash) comment = Math.max(comment, at - line);
      const end = text.indexOf('\n', at);
      line = end === -1 ? text.length : end + 1;
    }
    if (comment > 0) giveUp();
    this.#at = text.length;
    this.#column = atEnd;
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }
}

function isBracket(code: number): boolean {
  return code === openBrace || code === closeBrace || code === openBracket || code === closeBracket;
}
