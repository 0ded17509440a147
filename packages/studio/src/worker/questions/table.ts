import {
  addColumn,
  addRow,
  deleteColumn,
  deleteRow,
  readTable,
  renameColumn,
  setCell,
} from '@botrules/core/tooling';
import type { AnswerOf, AskOf } from '../protocol.js';
import type { StudioState } from '../state.js';

/** How many rows are shown at once. */
const mostRows = 200;

/** The rows of a table that have a text in them. */
export function table(state: StudioState, { path, find }: AskOf<'table'>): AnswerOf<'table'> {
  const text = state.textOf(path);
  const read = text === undefined ? undefined : readTable({ file: path, text });
  if (read === undefined) return undefined;
  const wanted = find.trim().toLowerCase();
  const rows = read.rows
    .map((cells, number) => ({ number, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.toLowerCase().includes(wanted)));
  return {
    columns: read.columns,
    total: read.rows.length,
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
  };
}

/** The characters that a change of a table changes. */
export function editTable(
  state: StudioState,
  { path, change }: AskOf<'editTable'>,
): AnswerOf<'editTable'> {
  const text = state.textOf(path);
  if (text === undefined) return undefined;
  const file = { file: path, text };
  switch (change.kind) {
    case 'cell':
      return setCell(file, change.row, change.column, change.text);
    case 'add':
      return addRow(file, change.cells);
    case 'delete':
      return deleteRow(file, change.row);
    case 'add-column':
      return addColumn(file, change.name);
    case 'rename-column':
      return renameColumn(file, change.column, change.name);
    case 'delete-column':
      return deleteColumn(file, change.column);
  }
}
