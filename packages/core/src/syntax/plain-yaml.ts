import type { Source } from '../report/source.js';
import type { MapEntry, Node } from './node.js';
import {
  atEnd,
  bar,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  giveUp,
  longest,
  newline,
  openBrace,
  openBracket,
  PlainTexts,
  space,
  unsure,
} from './plain-texts.js';

/**
 * Reads YAML as nearly all of it is written, many times as fast as `yaml` does: maps and lists in blocks or in
 * braces and brackets, texts in one line, `|`, comments. Whatever else stands in the text, or looks wrong, is left to
 * `yaml`, which knows all of the language and says what is wrong: this reader never has an opinion of its own.
 *
 * @returns what `parseYaml` gives of the text, or `undefined` where only `yaml` can tell
 */
export function readPlainYaml(source: Source): Node | undefined {
  const { text } = source;
  if (strange.test(text)) return undefined;
  const start = documentStart.exec(text)?.[0].length ?? 0;
  marks.lastIndex = start;
  if (marks.test(text)) return undefined;
  return unlessUnsure(() => new PlainReader(source, text, 0).document(start, 0));
}

/**
 * `readPlainYaml` of some lines of a source, which are a block of their own.
 *
 * @param text the lines
 * @param base where they begin in the source
 * @param column how far the block is indented
 */
export function readPlainLines(
  source: Source,
  text: string,
  base: number,
  column: number,
): Node | undefined {
  if (strange.test(text)) return undefined;
  return unlessUnsure(() => new PlainReader(source, text, base).document(0, column));
}

function unlessUnsure(read: () => Node): Node | undefined {
  try {
    return read();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

/** Tabs, line breaks of no system of today, halves of characters. */
const strange =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u;
/** The mark that many editors and linters want at the start, and what may stand before it. */
const documentStart = /^(?:(?:#.*)?\r?\n)*--- *\r?\n/;
/** Other marks of documents, and directives. */
const marks = /^(?:---|\.\.\.|%)/gm;

/** Far less than what `parseYaml` allows, which counts otherwise. */
const deepest = 60;
/** Far less than what YAML allows, quotes and escapes included. */
const longestKey = 200;

class PlainReader extends PlainTexts {
  #depth = 0;

  /**
   * @param start where the text begins, behind a mark of the document
   * @param column how far it is indented
   */
  document(start: number, column: number): Node {
    this.at = start;
    this.toContent();
    if (this.column !== column) giveUp();
    const node = this.#block(column);
    if (this.column !== atEnd) giveUp();
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
    const next = this.code(this.at + 1);
    return this.code(this.at) === dash && (next === space || next === newline);
  }

  #list(column: number): Node {
    const start = this.at;
    const items: Node[] = [];
    do {
      this.at++;
      const from = this.at;
      this.spaces();
      if (this.at === from || this.isLineOver()) giveUp();
      const inner = column + 1 + this.at - from;
      items.push(this.#isItem() || this.#isKey() ? this.#block(inner) : this.#value(column));
    } while (this.column === column && this.#isItem());
    if (this.column > column) giveUp();
    return { kind: 'list', items, span: this.span(start, this.lineEnd) };
  }

  #map(column: number): Node {
    const start = this.at;
    const entries: MapEntry[] = [];
    const keys = new Set<string>();
    do {
      if (this.#isItem()) giveUp();
      const { text: key, span: keySpan } = this.#key(keys);
      const next = this.code(this.at);
      if (next !== space && next !== newline) giveUp();
      this.spaces();
      entries.push({ key, keySpan, value: this.#valueOf(column) });
    } while (this.column === column && !this.#isItem());
    if (this.column > column) giveUp();
    return { kind: 'map', entries, span: this.span(start, this.lineEnd) };
  }

  /** What stands behind a key, or below it. */
  #valueOf(column: number): Node {
    if (!this.isLineOver()) return this.#value(column);
    this.endLine();
    if (this.column > column) return this.#block(this.column);
    return this.column === column && this.#isItem() ? this.#list(column) : giveUp();
  }

  /** A text, or something in braces or brackets, behind which the line is over. */
  #value(column: number): Node {
    if (this.code(this.at) === bar) return this.#literal(column);
    const node = this.#flow(column, false);
    this.spaces();
    if (!this.isLineOver()) giveUp();
    this.endLine();
    // It would go on there, or be wrong.
    if (this.column > column) giveUp();
    return node;
  }

  /** A text whose lines stand below `|`. */
  #literal(column: number): Node {
    const text = this.text;
    const start = this.at++;
    const strip = this.code(this.at) === dash;
    if (strip) this.at++;
    if (this.code(this.at) !== newline) giveUp();
    const lines: string[] = [];
    let indent = 0;
    let at = text.indexOf('\n', this.at) + 1 || text.length;
    while (at < text.length) {
      let end = text.indexOf('\n', at);
      if (end === -1) end = text.length;
      let first = at;
      while (text.charCodeAt(first) === space) first++;
      if (this.code(first) === newline) {
        // What spaces in an empty line are worth is for `yaml` to say.
        if (first > at || indent === 0) giveUp();
        lines.push('');
      } else {
        if (indent === 0) indent = first - at;
        if (indent <= column) giveUp();
        if (first - at < indent) break;
        lines.push(text.slice(at + indent, this.code(end - 1) === newline ? end - 1 : end));
      }
      at = end + 1;
    }
    if (lines.length === 0 || lines.at(-1) === '' || at > text.length) giveUp();
    const written = lines.join('\n');
    if (written.length > longest) giveUp();
    this.at = at - 1;
    this.endLine();
    if (this.column > column) giveUp();
    const span = this.span(start, at);
    return { kind: 'text', text: strip ? written : `${written}\n`, plain: false, span };
  }

  // ── In one line ───────────────────────────────────────────────────────────────────────────────────

  /** A text, or something in braces or brackets. */
  #flow(column: number, isInside: boolean): Node {
    const code = this.code(this.at);
    if (code === openBrace) return this.#flowMap(column);
    if (code === openBracket) return this.#flowList(column);
    return this.scalar(isInside);
  }

  #flowList(column: number): Node {
    if (++this.#depth > deepest) giveUp();
    const start = this.at++;
    const items: Node[] = [];
    while (!this.#ends(column, closeBracket)) {
      items.push(this.#flow(column, true));
      this.#separate(column, closeBracket);
    }
    this.#depth--;
    return { kind: 'list', items, span: this.span(start, this.at) };
  }

  #flowMap(column: number): Node {
    if (++this.#depth > deepest) giveUp();
    const start = this.at++;
    const entries: MapEntry[] = [];
    const keys = new Set<string>();
    while (!this.#ends(column, closeBrace)) {
      const { text: key, span: keySpan } = this.#key(keys, true);
      if (this.code(this.at) !== space) giveUp();
      this.spaces();
      entries.push({ key, keySpan, value: this.#flow(column, true) });
      this.#separate(column, closeBrace);
    }
    this.#depth--;
    return { kind: 'map', entries, span: this.span(start, this.at) };
  }

  /** Whether what closes comes next, which is taken then. */
  #ends(column: number, close: number): boolean {
    this.#between(column);
    if (this.code(this.at) !== close) return false;
    this.at++;
    return true;
  }

  /** Takes a comma, unless what closes comes next. */
  #separate(column: number, close: number): void {
    this.#between(column);
    const code = this.code(this.at);
    if (code === comma) this.at++;
    else if (code !== close) giveUp();
  }

  /** Spaces, line breaks and comments between the parts of something in braces or brackets. */
  #between(column: number): void {
    this.spaces();
    if (!this.isLineOver()) return;
    this.endLine();
    // What is indented less ends it, a comment too.
    if (this.leastColumn <= column) giveUp();
  }

  // ── Keys ────────────────────────────────────────────────────────────

  /** Whether what is at hand is a key. */
  #isKey(): boolean {
    const from = this.at;
    const code = this.code(from);
    if (code === openBrace || code === openBracket || code === bar) return false;
    this.scalar(false);
    const isKey = this.code(this.at) === colon;
    this.at = from;
    return isKey;
  }

  /** A key and its colon. */
  #key(known: Set<string>, isInside = false): Extract<Node, { readonly kind: 'text' }> {
    const start = this.at;
    const key = this.scalar(isInside);
    const { text, plain } = key;
    if (this.code(this.at) !== colon || known.has(text) || text === '<<') giveUp();
    // How a key may look is a matter of its own: a dash or a space that is none, what is too long for a key.
    if (this.at - start > longestKey || (plain && !/^[\w.][\w. /-]*$/.test(text))) giveUp();
    known.add(text);
    this.at++;
    return key;
  }
}
