/**
 * Comma-separated values as people export them (RFC 4180, and what Excel, Numbers and Google Sheets make of it): read
 * in place, without an object for each row. A table of a million rows is its text and one number for each row.
 */

import { Cursor, isSpace } from './csv-cursor.js';

/** What is wrong with such a text, and where. */
export interface CsvProblem {
  readonly kind:
    | 'no-rows'
    | 'no-names'
    | 'name-twice'
    | 'no-column'
    | 'too-many'
    | 'no-key'
    | 'key-twice'
    | 'names-again'
    | 'open-quote'
    | 'after-quote'
    | 'too-long'
    | 'half-character'
    | 'inner-mark'
    | 'not-text';
  readonly start: number;
  readonly end: number;
  /** The name or key in question. */
  readonly word: string;
  /** Where the first of two equal ones is. */
  readonly first?: readonly [start: number, end: number];
}

/** A text of comma-separated values with the places of its rows. */
export interface Csv {
  readonly text: string;
  readonly delimiter: string;
  /** Folded names; empty for columns without a name. */
  readonly columns: readonly string[];
  /** The number of the column whose cells identify the rows. */
  readonly key: number;
  /** Where each row begins. */
  readonly starts: Int32Array;
  /** A hash of each row's key. */
  readonly hashes: Int32Array;
}

/** How many mistakes in one text are reported: the next ones mostly have the same cause. */
const mostProblems = 20;
/** A longer cell is mostly the rest of the file after a stray quote. */
export const mostCharacters = 65_536;

/** Returns a column's name as rules use it: in lower case, with `_` for spaces. */
export function foldColumn(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, '_');
}

/**
 * Returns whether the cells of a row are the names of their columns: the line of names once more, as where two sheets were
 * put together. One such cell alone may be meant.
 */
export function isNamesAgain(columns: readonly string[], cells: readonly string[]): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => cell !== '');
  return filled.length > 1 && filled.every(([at, cell]) => foldColumn(cell) === columns[at]);
}

/** Returns the cells of the row that begins at a place in a text. */
export function cellsOf(text: string, at: number, delimiter: string): string[] {
  const cursor = new Cursor(text, at, delimiter);
  const cells: string[] = [];
  do {
    cursor.next();
    cells.push(cursor.cell);
  } while (!cursor.ended);
  return cells;
}

/** Returns where the cells of the row at a place in a text are, with their quotes and without surrounding white space. */
export function placesOfCells(text: string, at: number, delimiter: string): readonly CellPlace[] {
  return wholePlacesOfCells(text, at, delimiter).map((place) => {
    let { from, to } = place;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
    return { from, to };
  });
}

/** Does the same with the white space around them: from one delimiter to the next. */
export function wholePlacesOfCells(
  text: string,
  at: number,
  delimiter: string,
): readonly CellPlace[] {
  const cursor = new Cursor(text, at, delimiter);
  const places: CellPlace[] = [];
  do {
    const from = cursor.at;
    cursor.next();
    places.push({ from, to: cursor.behind });
  } while (!cursor.ended);
  return places;
}

/** Where a cell is: from its first offset to the one after it. */
interface CellPlace {
  readonly from: number;
  readonly to: number;
}

/** Returns one cell of the row that begins at a place in a text; empty if the row has no such cell. */
export function cellAt(text: string, at: number, delimiter: string, column: number): string {
  const cursor = placeOfCell(text, at, delimiter, column);
  return cursor?.cell ?? '';
}

/** Returns where one cell of a row is. */
export function spanOfCell(
  {
    text,
    starts,
    delimiter,
  }: Pick<Csv, 'text' | 'delimiter'> & { readonly starts: ArrayLike<number> },
  row: number,
  column: number,
): readonly [start: number, end: number] {
  const cursor = placeOfCell(text, starts[row]!, delimiter, column);
  return cursor ? [cursor.start, cursor.end] : [starts[row]!, starts[row]!];
}

function placeOfCell(text: string, at: number, delimiter: string, column: number) {
  const cursor = new Cursor(text, at, delimiter);
  for (let number = 0; ; number++) {
    cursor.next();
    if (number === column) return cursor;
    if (cursor.ended) return undefined;
  }
}

const needsQuotes = /[",;\t\r\n]/;

/** Returns a cell as it is written: in quotes if it needs them. */
export function writeCell(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Returns a text with the usual line ends if its lines end as on old Macs: places are counted by line ends. */
export function inLines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** Returns the delimiter that occurs most often in the first line, outside quotes. */
function findDelimiter(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"?/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * Finds the rows of a text. Mistakes go to `problem`, at most 20 of them.
 *
 * @param key the name of the column whose cells identify the rows; by default the first column
 * @returns the rows, or `undefined` if anything is wrong
 */
export function readCsv(
  text: string,
  key: string | undefined,
  problem: (problem: CsvProblem) => void,
): Csv | undefined {
  const strange = findStrange(text);
  if (strange) {
    const { kind, at } = strange;
    problem({ kind, start: at, end: at + 1, word: text.charAt(at) });
    return undefined;
  }
  let found = 0;
  const say = (one: CsvProblem) => {
    if (found++ < mostProblems) problem(one);
  };
  const first = text.search(/[^\s;,]/);
  if (first === -1) {
    say({ kind: 'no-names', start: 0, end: 0, word: '' });
    return undefined;
  }
  let at = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
  // With such a first line, Excel uses the delimiter that it names.
  const said = /^"?sep=([,;\t])"?[ ,;\t]*(?:\r\n?|\n)/i.exec(text.slice(at, at + 40));
  if (said) at += said[0].length;
  const [firstLine = ''] = /^[^\r\n]*/.exec(text.slice(at, at + 100_000)) ?? [];
  const delimiter = said?.[1] ?? findDelimiter(firstLine);
  const cursor = new Cursor(text, at, delimiter);
  const columns = readNames(cursor, say);
  if (columns.length === 0 && found === 0) say({ kind: 'no-names', start: at, end: at, word: '' });
  const keyColumn = key === undefined ? 0 : columns.indexOf(foldColumn(key));
  if (keyColumn === -1) say({ kind: 'no-column', start: at, end: cursor.end, word: key! });
  if (found > 0) return undefined;
  const rows = readRows(cursor, columns, keyColumn, say);
  if (rows.starts.length === 0 && found === 0) {
    say({ kind: 'no-rows', start: at, end: cursor.end, word: '' });
  }
  const csv = { text, delimiter, columns, key: keyColumn, ...rows };
  return found === 0 ? csv : undefined;
}

/** Half a surrogate pair: one half without the other. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Finds a character that no cell can have. A text with millions of cells is searched as fast as it is read. */
function findStrange(
  text: string,
): { readonly kind: CsvProblem['kind']; readonly at: number } | undefined {
  const nul = text.indexOf('\0');
  if (nul !== -1) return { kind: 'not-text', at: nul };
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  const isWhole = isWellFormed?.call(text) ?? !half.test(text);
  if (!isWhole) return { kind: 'half-character', at: text.search(half) };
  // Around a cell it is white space, as where two files were joined.
  for (let at = text.indexOf('\ufeff', 1); at !== -1; at = text.indexOf('\ufeff', at + 1)) {
    if (isInside(text.charCodeAt(at - 1)) && isInside(text.charCodeAt(at + 1))) {
      return { kind: 'inner-mark', at };
    }
  }
  return undefined;
}

/** Returns whether this character may be part of a cell: it is not white space, a delimiter or a quote. */
function isInside(code: number): boolean {
  return code > 59 ? !isSpace(code) : code > 32 && code !== 34 && code !== 44 && code !== 59;
}

function readNames(cursor: Cursor, say: (problem: CsvProblem) => void): readonly string[] {
  const names: string[] = [];
  const places = new Map<string, readonly [number, number]>();
  do {
    cursor.next();
    const { start, end, wrong } = cursor;
    const name = foldColumn(cursor.cell);
    const before = places.get(name);
    if (wrong) say({ kind: wrong, start, end, word: '' });
    else if (name !== '' && before) {
      say({ kind: 'name-twice', start, end, word: name, first: before });
    }
    if (!before) places.set(name, [start, end]);
    names.push(name);
  } while (!cursor.ended);
  while (names.at(-1) === '') names.pop();
  return names;
}

function readRows(
  cursor: Cursor,
  columns: readonly string[],
  key: number,
  say: (problem: CsvProblem) => void,
): Pick<Csv, 'starts' | 'hashes'> {
  const { text } = cursor;
  const { length } = text;
  const named = columns.map((name) => name !== '');
  let starts = new Int32Array(1024);
  let hashes = new Int32Array(1024);
  let count = 0;
  while (cursor.at < length) {
    const start = cursor.at;
    let column = 0;
    let keyStart = -1;
    let hash = 0;
    let filled = false;
    do {
      cursor.next();
      if (cursor.wrong !== undefined) {
        const open = cursor.wrong === 'open-quote';
        const end = open ? Math.min(cursor.start + 1, length) : cursor.end;
        say({ kind: cursor.wrong, start: cursor.start, end, word: '' });
        filled = true;
        keyStart = -2;
      } else if (cursor.start !== cursor.end) {
        filled = true;
        if (cursor.end - cursor.start > mostCharacters) {
          const { start: from } = cursor;
          say({ kind: 'too-long', start: from, end: from + 1, word: `${cursor.end - from}` });
        }
        if (column === key && keyStart === -1) {
          keyStart = cursor.start;
          hash = cursor.hash;
        }
        if (named[column] !== true) {
          say({ kind: 'too-many', start: cursor.start, end: cursor.end, word: cursor.cell });
        }
      }
      column++;
    } while (!cursor.ended);
    if (!filled) continue;
    if (keyStart === -1) {
      say({ kind: 'no-key', start, end: Math.max(start, cursor.at - 1), word: columns[key]! });
    }
    if (count === starts.length) {
      starts = grown(starts);
      hashes = grown(hashes);
    }
    starts[count] = start;
    hashes[count] = hash;
    count++;
  }
  return { starts: starts.slice(0, count), hashes: hashes.slice(0, count) };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
