import type { Finding } from '../report/diagnostic.js';
import type { Source, Span } from '../report/source.js';
import {
  cellsOf,
  foldColumn,
  isNamesAgain,
  placesOfCells,
  spanOfCell,
} from '../rules/tables/csv.js';
import type { Table } from '../rules/tables/table.js';
import type { TextNode } from '../syntax/node.js';
import { findInvisibleCharacter } from './invisible-character.js';
import { findUnlikelyCell, mayHaveUnlikelyCells, namesAgain } from './unlikely-cell.js';
import { listed } from './walk-texts.js';

/** How a text of a list or a key of a table is compared. */
export const asValue = { role: 'compared', field: listed, operator: 'is' } as const;

/** Finds what is most likely a slip in a table of a file: in its keys, which are compared, and in what a spreadsheet left. */
export function* slipsOfTable(source: Source, table: Table): Generator<Finding> {
  const { rows, size } = table;
  const mayBeUnlikely = mayHaveUnlikelyCells(source.text);
  for (let row = 0; row < size; row++) {
    const { at } = rows.rowAt(row);
    const where = { text: source.text, starts: [at], delimiter: rows.delimiter };
    const key = table.cell(row, table.key);
    if (/[^\x20-\x7e]/.test(key)) {
      const span = spanIn(source, spanOfCell(where, 0, rows.key));
      const node: TextNode = { kind: 'text', text: key, plain: true, span };
      const hidden = findInvisibleCharacter({ ...asValue, node, among: [node] });
      if (hidden) yield hidden;
    }
    const cells = () => cellsOf(source.text, at, rows.delimiter);
    if (foldColumn(key) === table.key && isNamesAgain(rows.columns, cells())) {
      const next = row + 1 < size ? rows.rowAt(row + 1).at : source.text.length;
      const end = placesOfCells(source.text, at, rows.delimiter).at(-1)!.to;
      yield namesAgain(spanIn(source, [at, end]), spanIn(source, [at, next]));
    } else if (mayBeUnlikely) {
      for (const [column, name] of rows.columns.entries()) {
        const text = table.cell(row, name);
        const place = () => spanIn(source, spanOfCell(where, 0, column));
        const unlikely = findUnlikelyCell(text, place);
        if (unlikely) yield unlikely;
      }
    }
  }
}

function spanIn(source: Source, [start, end]: readonly [start: number, end: number]): Span {
  return { source, start, end };
}
