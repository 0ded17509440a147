import type { Finding } from '../report/diagnostic.js';
import { number, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import type { Table, TableColumn } from './tables/table.js';
import { isAlwaysFilled, type Names, type Placeholder, type TemplatePart } from './template.js';

/** A text that is placed in a message. */
interface PlacedText {
  readonly parts: readonly TemplatePart[];
  readonly span: Span;
  /** `A button's title` */
  readonly what: string;
  /** Returns by how much a text is too long for its place, or `undefined`. */
  readonly over: (text: string) => Over | undefined;
}

/** How long a text is, and what a platform takes. */
interface Over {
  readonly length: number;
  readonly unit: string;
  readonly takes: string;
  readonly most: number;
}

/** A table with more rows is not looked through for long cells: each text that shows it would take as long again. */
const mostRows = 10_000;

/**
 * Finds a text with placeholders that is cut for some event: by its own words, by a row of a table, or by the words for
 * where nothing is known. What a person writes can have any length, and is not looked at.
 */
export function findCutText(text: PlacedText, names: Names): Finding | undefined {
  const { parts, span, what, over } = text;
  const words = over(fill(parts, () => ''));
  if (words) {
    const { length, unit, takes, most } = words;
    return {
      code: 'cut-text',
      span,
      message: say`${what} has ${number(length)} ${unit} without what is filled in, and ${takes} ${number(most)}: it is cut.`,
      hint: say`Shorten the words around the placeholders.`,
    };
  }
  const shown = new Set(
    parts.flatMap((part) => (typeof part === 'object' && part.kind === 'cell' ? part.name : [])),
  );
  for (const name of shown) {
    for (const table of names.rows.get(name)?.tables ?? []) {
      const long = findLongRow(text, name, table);
      if (long) return long;
    }
  }
  const fallback = over(fill(parts, fallbacksOf(parts, names)));
  if (fallback === undefined) return undefined;
  const { length, unit, takes, most } = fallback;
  return {
    code: 'cut-text',
    span,
    message: say`${what} has ${number(length)} ${unit} with the words after "|", and ${takes} ${number(most)}: it is cut.`,
    hint: say`Shorten the words after "|".`,
  };
}

/** Returns the words that stand for a placeholder where as much as possible is absent. */
function fallbacksOf(parts: readonly TemplatePart[], names: Names): (part: Placeholder) => string {
  // A row that is sure to be found has been looked at with its empty cells.
  const isFilled = (part: Placeholder) =>
    part.kind === 'cell' ? names.rows.get(part.name)?.always === true : isAlwaysFilled(part, names);
  const ofCondition = parts.flatMap((part) =>
    typeof part === 'object' && (part.kind === 'capture' || part.kind === 'cell') && !isFilled(part)
      ? part.name
      : [],
  );
  // They may be of alternatives, and then one of them is always there.
  const areSeveral = new Set(ofCondition).size > 1;
  const mayBeThere = ({ kind }: Placeholder) =>
    areSeveral && (kind === 'capture' || kind === 'cell');
  return (part) => (isFilled(part) || mayBeThere(part) ? '' : (part.otherwise ?? ''));
}

function fill(parts: readonly TemplatePart[], show: (part: Placeholder) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : show(part))).join('');
}

function findLongRow(
  { parts, span, what, over }: PlacedText,
  name: string,
  table: Table,
): Finding | undefined {
  if (table.size > mostRows) return undefined;
  const columnOf = (part: Placeholder) =>
    part.kind === 'cell' && part.name === name ? table.column(part.column) : undefined;
  const longest = fill(parts, (part) => {
    const column = columnOf(part);
    return column ? widest.repeat(Math.max(lengthOf(column), part.otherwise?.length ?? 0)) : '';
  });
  if (over(longest) === undefined) return undefined;
  const textOf = (row: number, otherwise: (part: Placeholder) => string) =>
    fill(parts, (part) => {
      const column = columnOf(part);
      return column ? table.cell(row, column.column) || otherwise(part) : '';
    });
  let worst: { readonly row: number; readonly by: Over } | undefined;
  let count = 0;
  for (let row = 0; row < table.size; row++) {
    const by = over(textOf(row, ({ otherwise = '' }) => otherwise));
    if (by === undefined) continue;
    count++;
    if (worst === undefined || by.length > worst.by.length) worst = { row, by };
  }
  if (worst === undefined) return undefined;
  const { length, unit, takes, most } = worst.by;
  const key = quote(table.cell(worst.row, table.key));
  const message = say`${what} has ${number(length)} ${unit} with the row ${key} of the table ${quote(table.name)}, and ${takes} ${number(most)}: it is cut.`;
  const more =
    count === 1
      ? ''
      : count === 2
        ? say` So it is with 1 more row.`
        : say` So it is with ${number(count - 1)} more rows.`;
  const isOfCells = over(textOf(worst.row, () => '')) !== undefined;
  return {
    code: 'cut-text',
    span,
    message: `${message}${more}`,
    hint: isOfCells
      ? say`Shorten the cell, or show a column with shorter words.`
      : say`Shorten the words after "|".`,
  };
}

/** However texts are counted, one of as many units never takes more: its bytes are three. */
const widest = '…';

/** How many units the longest cell of a column has: several texts may show the same column. */
const lengths = new WeakMap<TableColumn, number>();

function lengthOf(column: TableColumn): number {
  const known = lengths.get(column);
  if (known !== undefined) return known;
  let length = 0;
  for (let row = 0; row < column.size; row++) {
    length = Math.max(length, column.table.cell(row, column.column).length);
  }
  lengths.set(column, length);
  return length;
}
