const quoteCode = 34;
const lineFeed = 10;
const carriageReturn = 13;
const emptyHash = 0x811c9dc5 | 0;

/** Returns whether this is white space around a cell, including line breaks. A delimiter has been recognized before. */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || isWide(code)
  );
}

function isWide(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x202f;
}

/** Goes from cell to cell of comma-separated values. What it says of a cell is valid until the next one. */
export class Cursor {
  readonly text: string;
  readonly #delimiter: number;
  /** Where the next cell begins, or the next row if `ended`. */
  at: number;
  /** The cell, without surrounding white space and quotes. */
  start = 0;
  end = 0;
  /** Where the delimiter or line end after the cell is. */
  behind = 0;
  /** Whether it has doubled quotes, which each mean one. */
  doubled = false;
  /** Whether it was the last of its row. */
  ended = false;
  /** What is wrong with its quotes. */
  wrong: 'open-quote' | 'after-quote' | undefined = undefined;

  constructor(text: string, at: number, delimiter: string) {
    this.text = text;
    this.at = at;
    this.#delimiter = delimiter.charCodeAt(0);
  }

  next(): void {
    const { text } = this;
    const delimiter = this.#delimiter;
    const { length } = text;
    let at = this.at;
    let code = 0;
    this.doubled = false;
    this.wrong = undefined;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
      if (code > 32 && !isSpace(code)) break;
    }
    if (at < length && code === quoteCode) at = this.#quoted(at);
    else {
      this.start = at;
      // Delimiters and line ends are not above ";", but nearly all other characters are.
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code > 59) continue;
        if (code === delimiter || code === lineFeed || code === carriageReturn) break;
      }
      let end = at;
      while (end > this.start && isSpace(text.charCodeAt(end - 1))) end--;
      this.end = end;
    }
    this.behind = at;
    this.ended = at >= length || text.charCodeAt(at) !== delimiter;
    this.at = Math.min(at + 1, length);
  }

  /** Reads a cell in quotes; returns where the delimiter or line end after it is. */
  #quoted(open: number): number {
    const { text } = this;
    let close = open;
    for (;;) {
      close = text.indexOf('"', close + 1);
      if (close === -1) {
        this.wrong = 'open-quote';
        this.start = open;
        this.end = text.length;
        return text.length;
      }
      if (text.charCodeAt(close + 1) !== quoteCode) break;
      this.doubled = true;
      close++;
    }
    this.start = open + 1;
    this.end = close;
    while (this.start < this.end && isSpace(text.charCodeAt(this.start))) this.start++;
    while (this.start < this.end && isSpace(text.charCodeAt(this.end - 1))) this.end--;
    let at = close + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === lineFeed || code === carriageReturn) break;
      if (this.wrong === undefined && !isSpace(code)) {
        this.wrong = 'after-quote';
        this.start = open;
      }
      if (this.wrong !== undefined) this.end = at + 1;
    }
    return at;
  }

  get isEmpty(): boolean {
    return this.start === this.end;
  }

  get cell(): string {
    const cell = this.text.slice(this.start, this.end);
    return this.doubled ? cell.replaceAll('""', '"') : cell;
  }

  /** A hash of the cell's value. */
  get hash(): number {
    if (this.doubled) return hashOf(this.cell);
    const { text, end } = this;
    let hash = emptyHash;
    for (let at = this.start; at < end; at++) hash = addTo(hash, text.charCodeAt(at));
    return hash;
  }
}

function addTo(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Returns the hash of a key. */
export function hashOf(text: string): number {
  let hash = emptyHash;
  for (let at = 0; at < text.length; at++) hash = addTo(hash, text.charCodeAt(at));
  return hash;
}
