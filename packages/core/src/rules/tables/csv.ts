/**
 * Comma-separated values as people export them (RFC 4180, and what Excel, Numbers and Google Sheets make of it): read
 * where they stand, without an object a row. A table of a million rows is its text and one number a row.
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
    | 'open-quote'
    | 'after-quote'
    | 'too-long'
    | 'half-character'
    | 'inner-mark'
    | 'not-text';
  readonly start: number;
  readonly end: number;
  /** The name or key that it is about. */
  readonly word: string;
  /** Where the first of two of them stands. */
  readonly first?: readonly [start: number, end: number];
}

/** Such a text with the places of its rows. */
export interface Csv {
  readonly text: string;
  readonly delimiter: string;
  /** Folded names; those of columns without one are empty. */
  readonly columns: readonly string[];
  /** The number of the column that tells rows apart. */
  readonly key: number;
  /** Where each row begins. */
  readonly starts: Int32Array;
  /** A hash of each row's key. */
  readonly hashes: Int32Array;
}

/** As many mistakes are told of one text: the next ones mostly have the same reason. */
const mostProblems = 20;
/** A longer cell is mostly the rest of the file behind a quote. */
export const mostCharacters = 65_536;

/** A column's name as rules use it: lower case, `_` for spaces. */
export function foldColumn(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, '_');
}

/** The cells of the row that begins somewhere in a text. */
export function cellsOf(text: string, at: number, delimiter: string): string[] {
  const cursor = new Cursor(text, at, delimiter);
  const cells: string[] = [];
  do {
    cursor.next();
    cells.push(cursor.cell);
  } while (!cursor.ended);
  return cells;
}

/** Where the cells of the row that begins somewhere in a text stand, with their quotes and without white space around them. */
export function placesOfCells(text: string, at: number, delimiter: string): readonly CellPlace[] {
  return wholePlacesOfCells(text, at, delimiter).map((place) => {
    let { from, to } = place;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
    return { from, to };
  });
}

/** The same with the white space around them: from one delimiter to the next. */
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

/** Where a cell stands: from an offset to the one behind it. */
interface CellPlace {
  readonly from: number;
  readonly to: number;
}

/** One cell of the row that begins somewhere in a text; empty if the row has no such cell. */
export function cellAt(text: string, at: number, delimiter: string, column: number): string {
  const cursor = placeOfCell(text, at, delimiter, column);
  return cursor?.cell ?? '';
}

/** Where one cell of a row stands. */
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

/** A cell as it is written: in quotes where it needs them. */
export function writeCell(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text whose lines end as on old Macs, with the line ends that all else has: places are counted by those. */
export function inLines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** The delimiter that stands most often in the first line, outside of quotes. */
function findDelimiter(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"?/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * Finds the rows of a text. What is wrong goes to `problem`, 20 times at the most.
 *
 * @param key the name of the column that tells rows apart; the first column unless given
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
  // Excel takes such a line before all others for what separates cells.
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

/** Half of a character: one of a pair without the other. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A character that no cell can have. A text of millions of cells is looked through as fast as it is read. */
function findStrange(
  text: string,
): { readonly kind: CsvProblem['kind']; readonly at: number } | undefined {
  const nul = text.indexOf('\0');
  if (nul !== -1) return { kind: 'not-text', at: nul };
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  const isWhole = isWellFormed?.call(text) ?? !half.test(text);
  if (!isWhole) return { kind: 'half-character', at: text.search(half) };
  // Around a cell it is white space, as where two files were put together.
  for (let at = text.indexOf('\ufeff', 1); at !== -1; at = text.indexOf('\ufeff', at + 1)) {
    if (isInside(text.charCodeAt(at - 1)) && isInside(text.charCodeAt(at + 1))) {
      return { kind: 'inner-mark', at };
    }
  }
  return undefined;
}

/** Whether a cell goes on with this character, or begins with it: no white space, delimiter or quote. */
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
