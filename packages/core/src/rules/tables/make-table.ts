import { Misshapen, object, type Reader, refuse, text } from '../shape.js';
import { CellIndex } from './cell-index.js';
import { type Csv, cellAt, readCsv } from './csv.js';
import { rowsOf, Table, type TableText } from './table.js';

/** How many repeated keys of one table are reported. */
const mostTwice = 20;

/**
 * Makes a table of rows that were found.
 *
 * @param twice called for rows whose key an earlier row has, at most 20 times
 */
export function toTable(
  name: string,
  id: string,
  csv: Csv,
  twice: (row: number, first: number) => void,
): Table {
  const { text: from, starts, delimiter, key } = csv;
  let said = 0;
  const cell = (row: number) => cellAt(from, starts[row]!, delimiter, key);
  const index = new CellIndex(csv.hashes, cell, (row, first) => {
    if (said++ < mostTwice) twice(row, first);
  });
  const table = new Table(name, id, rowsOf(csv));
  table.keys.index(index);
  return table;
}

/** Reads a table that was copied as plain data. */
export const readTableText: Reader<Table> = (data) => {
  const {
    id,
    name,
    key,
    text: from,
  } = object<TableText>({ id: text, name: text, key: text, text })(data);
  const csv = readCsv(from, key, () => refuse('a table'));
  if (csv === undefined) return refuse('a table');
  return toTable(name, id, csv, () => {
    throw new Misshapen(' has a key twice');
  });
};
