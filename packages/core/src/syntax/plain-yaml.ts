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
 * Reads YAML as nearly all of it is written, many times as fast as `yaml` does: maps and lists in blocks or in braces
 * and brackets, texts in one line, `|`, comments. Anything else in the text, and anything that looks wrong, is left to
 * `yaml`, which knows the whole language and says what is wrong: this reader never decides such things itself.
 *
 * @returns what `parseYaml` returns for the text, or `undefined` if only `yaml` can tell
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
 * `readPlainYaml` for some lines of a source that are a block of their own.
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

/** Tabs, line breaks that no system uses today, halves of surrogate pairs. */
const strange =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u;
/** The mark that many editors and linters want at the start, and what may come before it. */
const documentStart = /^(?:(?:#.*)?\r?\n)*--- *\r?\n/;
/** Other marks of documents, and directives. */
const marks = /^(?:---|\.\.\.|%)/gm;

/** Far below the limits of `parseYaml`, which counts in another way. */
const deepest = 60;
/** Far below what YAML allows, including quotes and escapes. */
const longestKey = 200;

/** Returns the same without the room for seventeen items that a list gets with its first: most are shorter, and stay. */
function cut<T>(grown: readonly T[]): readonly T[] {
  return grown.slice();
}

class PlainReader extends PlainTexts {
  #depth = 0;

  /**
   * @param start where the text begins, after a mark of the document
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

  /** Reads a map or a list that begins in this line. */
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
    return { kind: 'list', items: cut(items), span: this.span(start, this.lineEnd) };
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
    return { kind: 'map', entries: cut(entries), span: this.span(start, this.lineEnd) };
  }

  /** Reads the value after a key, or below it. */
  #valueOf(column: number): Node {
    if (!this.isLineOver()) return this.#value(column);
    this.endLine();
    if (this.column > column) return this.#block(this.column);
    return this.column === column && this.#isItem() ? this.#list(column) : giveUp();
  }

  /** Reads a text, or something in braces or brackets, that ends with the line. */
  #value(column: number): Node {
    if (this.code(this.at) === bar) return this.#literal(column);
    const node = this.#flow(column, false);
    this.spaces();
    if (!this.isLineOver()) giveUp();
    this.endLine();
    // The text would go on there, or be wrong.
    if (this.column > column) giveUp();
    return node;
  }

  /** Reads a text whose lines are below `|`. */
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
        // `yaml` decides what spaces in an empty line mean.
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

  /** Reads a text, or something in braces or brackets. */
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
    return { kind: 'list', items: cut(items), span: this.span(start, this.at) };
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
    return { kind: 'map', entries: cut(entries), span: this.span(start, this.at) };
  }

  /** Returns whether the closing character comes next, and reads it if so. */
  #ends(column: number, close: number): boolean {
    this.#between(column);
    if (this.code(this.at) !== close) return false;
    this.at++;
    return true;
  }

  /** Reads a comma, unless the closing character comes next. */
  #separate(column: number, close: number): void {
    this.#between(column);
    const code = this.code(this.at);
    if (code === comma) this.at++;
    else if (code !== close) giveUp();
  }

  /** Skips spaces, line breaks and comments between the parts of something in braces or brackets. */
  #between(column: number): void {
    this.spaces();
    if (!this.isLineOver()) return;
    this.endLine();
    // Anything that is indented less, even a comment, ends it.
    if (this.leastColumn <= column) giveUp();
  }

  // ── Keys ────────────────────────────────────────────────────────────

  /** Returns whether a key comes next. */
  #isKey(): boolean {
    const from = this.at;
    const code = this.code(from);
    if (code === openBrace || code === openBracket || code === bar) return false;
    this.scalar(false);
    const isKey = this.code(this.at) === colon;
    this.at = from;
    return isKey;
  }

  /** Reads a key and its colon. */
  #key(known: Set<string>, isInside = false): Extract<Node, { readonly kind: 'text' }> {
    const start = this.at;
    const key = this.scalar(isInside);
    const { text, plain } = key;
    if (this.code(this.at) !== colon || known.has(text) || text === '<<') giveUp();
    // What a key may look like is decided elsewhere: odd dashes or spaces, or too many characters.
    if (this.at - start > longestKey || (plain && !/^[\w.][\w. /-]*$/.test(text))) giveUp();
    known.add(text);
    this.at++;
    return key;
  }
}
