import { needNumber, needText } from '../report/argument.js';
import { type Csv, placesOfCells, wholePlacesOfCells } from '../rules/tables/csv.js';
import { type Edits, edit, type FileText, needFile } from './checked-edits.js';
import { headOf, read, reading, type ShownTable, shown, written } from './edit-table.js';

/**
 * Adds a column to a CSV file, after the others. Its cells are empty, so no row changes.
 *
 * @param name the name of the column
 * @returns `undefined` if there is such a column already, or if the name would not be read as it is
 * @throws {TypeError} if it is given something other than a file and a text
 */
export function addColumn(of: FileText, name: string): Edits {
  needFile('addColumn', of);
  needText('addColumn', 'the name of a column', name, 'Write addColumn(file, "price").');
  const table = readHead(of);
  if (table === undefined || name.trim() === '') return undefined;
  const { csv, before, places } = table;
  const text = written(name, false);
  const free = places[csv.columns.length];
  const end = places.at(-1)!.to;
  const edits = [
    free ? edit(of, free.from, free.to, text) : edit(of, end, end, csv.delimiter + text),
  ];
  return reading(of, edits, {
    columns: [...before.columns, name.trim()],
    rows: before.rows.map((cells) => [...cells, '']),
  });
}

/**
 * Gives a column of a CSV file another name. Rules stay as they are: diagnostics report what no longer fits.
 *
 * @param column its number, from 0
 * @returns `undefined` if there is no such column, or another one has this name
 * @throws {TypeError} if it is given something other than a file and a text
 */
export function renameColumn(of: FileText, column: number, name: string): Edits {
  needFile('renameColumn', of);
  needNumber(
    'renameColumn',
    'the number of a column',
    column,
    'Write renameColumn(file, 1, "price").',
  );
  needText('renameColumn', 'the name of a column', name, 'Write renameColumn(file, 1, "price").');
  const table = readHead(of);
  if (table === undefined || name.trim() === '') return undefined;
  const { csv, before, places } = table;
  const place = places[column];
  if (place === undefined || csv.columns[column] === undefined) return undefined;
  const text = written(name, of.text.charAt(place.from) === '"');
  return reading(of, [edit(of, place.from, place.to, text)], {
    ...before,
    columns: before.columns.with(column, name.trim()),
  });
}

/**
 * Removes a column from a CSV file, with its cells.
 *
 * @param column its number, from 0
 * @returns `undefined` if there is no such column, if it is the only one, or if it identifies the rows
 * @throws {TypeError} if it is given something other than a file
 */
export function deleteColumn(of: FileText, column: number): Edits {
  needFile('deleteColumn', of);
  needNumber('deleteColumn', 'the number of a column', column, 'Write deleteColumn(file, 1).');
  const table = readHead(of);
  if (table?.csv.columns[column] === undefined) return undefined;
  const { csv, head, before } = table;
  const edits = [head, ...csv.starts].flatMap((start) => {
    const places = wholePlacesOfCells(of.text, start, csv.delimiter);
    const place = places[column];
    if (place === undefined) return [];
    if (column > 0) return [edit(of, places[column - 1]!.to, place.to, '')];
    // The mark that the file begins with may come before the first cell.
    const [first] = placesOfCells(of.text, start, csv.delimiter);
    const next = places[1];
    return [edit(of, first!.from, next ? next.from : place.to, '')];
  });
  const without = (cells: readonly string[]) => cells.filter((_, at) => at !== column);
  return reading(of, edits, {
    columns: without(before.columns),
    rows: before.rows.map(without),
  });
}

/** A table and the cells of its first line. */
interface TableWithHead {
  readonly csv: Csv;
  readonly before: ShownTable;
  /** Where the line with the names begins. */
  readonly head: number;
  readonly places: ReturnType<typeof placesOfCells>;
}

function readHead(of: FileText): TableWithHead | undefined {
  const csv = read(of.text);
  const head = csv && headOf(csv);
  if (csv === undefined || head === undefined) return undefined;
  return { csv, head, before: shown(csv), places: placesOfCells(of.text, head, csv.delimiter) };
}
