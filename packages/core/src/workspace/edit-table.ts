import { needArray, needNumber, needText } from '../report/argument.js';
import { applyEdits } from '../report/text-edit.js';
import {
  type Csv,
  cellsOf,
  foldColumn,
  placesOfCells,
  readCsv,
  writeCell,
} from '../rules/tables/csv.js';
import { type Edits, edit, type FileText, isSame, needFile } from './checked-edits.js';

/** A table as a person sees it. */
export interface ShownTable {
  /** The names of its columns, as they are written. */
  readonly columns: readonly string[];
  /** Its rows, with a cell for each column. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the rows of a CSV file, to be shown and edited.
 *
 * @returns `undefined` if the text is not a valid CSV file: diagnostics of the rules then say what is wrong
 * @throws {TypeError} if it is given something other than a file
 */
export function readTable(of: FileText): ShownTable | undefined {
  needFile('readTable', of);
  const csv = read(of.text);
  return csv && shown(csv);
}

/**
 * Changes the text of one cell of a CSV file. No other character of the file changes.
 *
 * @param row its number, from 0; the line with the names of columns does not count
 * @param column its number, from 0
 * @returns `undefined` if there is no such cell, or if it would not be read as intended, such as an empty key
 * @throws {TypeError} if it is given something other than a file and a text
 */
export function setCell(of: FileText, row: number, column: number, value: string): Edits {
  needFile('setCell', of);
  needNumber('setCell', 'the number of a row', row, 'Write setCell(file, 0, 1, "29.00").');
  needNumber('setCell', 'the number of a column', column, 'Write setCell(file, 0, 1, "29.00").');
  needText('setCell', 'the text of a cell', value, 'Write setCell(file, 0, 1, "29.00").');
  const csv = read(of.text);
  const start = csv?.starts[row];
  if (csv === undefined || start === undefined || csv.columns[column] === undefined)
    return undefined;
  const before = shown(csv);
  const cells = placesOfCells(of.text, start, csv.delimiter);
  const place = cells[column];
  const text = written(value, place !== undefined && of.text.charAt(place.from) === '"');
  const end = cells.at(-1)!.to;
  const edits = [
    place
      ? edit(of, place.from, place.to, text)
      : edit(of, end, end, csv.delimiter.repeat(column - cells.length + 1) + text),
  ];
  return reading(of, edits, {
    ...before,
    rows: before.rows.map((each, at) => (at === row ? each.with(column, value.trim()) : each)),
  });
}

/**
 * Adds a row to the end of a CSV file.
 *
 * @param cells its texts, one for each column
 * @returns `undefined` if it would not be read as intended, such as one with an empty first cell
 * @throws {TypeError} if it is given something other than a file and texts
 */
export function addRow(of: FileText, cells: readonly string[]): Edits {
  needFile('addRow', of);
  needArray('addRow', 'the cells of a row', cells, 'Write addRow(file, ["hat", "19.00"]).');
  const csv = read(of.text);
  if (csv === undefined) return undefined;
  const before = shown(csv);
  const { text } = of;
  const [lineEnd = '\n'] = /\r\n|\n|\r/.exec(text) ?? [];
  const row = cells.map((cell) => written(cell, false)).join(csv.delimiter);
  const isEnded = /[\r\n]$/.test(text);
  const put = isEnded ? row + lineEnd : lineEnd + row;
  const added = before.columns.map((_, at) => (cells[at] ?? '').trim());
  return reading(of, [edit(of, text.length, text.length, put)], {
    ...before,
    rows: [...before.rows, added],
  });
}

/**
 * Deletes a row of a CSV file, with its line.
 *
 * @param row its number, from 0
 * @returns `undefined` if there is no such row, or no other
 * @throws {TypeError} if it is given something other than a file
 */
export function deleteRow(of: FileText, row: number): Edits {
  needFile('deleteRow', of);
  needNumber('deleteRow', 'the number of a row', row, 'Write deleteRow(file, 0).');
  const csv = read(of.text);
  const start = csv?.starts[row];
  if (csv === undefined || start === undefined) return undefined;
  const before = shown(csv);
  const end = placesOfCells(of.text, start, csv.delimiter).at(-1)!.to;
  const [behind = ''] = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(of.text.slice(end)) ?? [];
  return reading(of, [edit(of, start, end + behind.length, '')], {
    ...before,
    rows: before.rows.filter((_, at) => at !== row),
  });
}

/** Returns the edits if the edited file reads as intended. */
export function reading(of: FileText, edits: NonNullable<Edits>, wanted: ShownTable): Edits {
  const now = readTable({ ...of, text: applyEdits(of.text, edits) });
  const isWanted =
    now !== undefined &&
    isSame(now.columns, wanted.columns) &&
    now.rows.length === wanted.rows.length &&
    now.rows.every((row, at) => isSame(row, wanted.rows[at]!));
  return isWanted ? edits : undefined;
}

/** Reads a text; `undefined` if anything is wrong with it. */
export function read(text: string): Csv | undefined {
  return readCsv(text, undefined, () => {});
}

/** Returns a table as a person sees it. */
export function shown(csv: Csv): ShownTable {
  const { text, columns, starts, delimiter } = csv;
  const head = headOf(csv);
  const names =
    head === undefined ? columns : cellsOf(text, head, delimiter).slice(0, columns.length);
  const rows = Array.from(starts, (start) => {
    const cells = cellsOf(text, start, delimiter);
    return columns.map((_, at) => cells[at] ?? '');
  });
  return { columns: names, rows };
}

/** Returns where the line with the names of columns begins. */
export function headOf({ text, columns, starts, delimiter }: Csv): number | undefined {
  const firstRow = starts[0] ?? text.length;
  for (let at = 0; at < firstRow; ) {
    const cells = cellsOf(text, at, delimiter);
    if (isSame(cells.slice(0, columns.length).map(foldColumn), columns)) return at;
    const next = text.slice(at).search(/[\r\n]/) + 1;
    if (next === 0) break;
    at += next;
  }
  return undefined;
}

/** Returns a cell as it is written. */
export function written(value: string, inQuotes: boolean): string {
  const text = writeCell(value.trim());
  return inQuotes && !text.startsWith('"') ? `"${text}"` : text;
}
