import { CellIndex } from './cell-index.js';
import { type Csv, cellAt, cellsOf, foldColumn } from './csv.js';
import { hashOf } from './csv-cursor.js';

/** A table as plain data, for copies of a rule set: its cells as comma-separated values, names of columns first. */
export interface TableText {
  /** What tells it from other tables of the rules: where it is defined. */
  readonly id: string;
  /** The name that rules use. */
  readonly name: string;
  /** The column that tells rows apart. */
  readonly key: string;
  /** Names of columns and rows, as a file has them. */
  readonly text: string;
}

/** Where the texts of rows come from: of a file that was read, or of one that was built. */
export interface TableRows {
  readonly columns: readonly string[];
  /** The number of the key's column. */
  readonly key: number;
  readonly count: number;
  readonly delimiter: string;
  /** Where a row begins in the whole text: in UTF-16 units, or in bytes where it is kept as those. */
  startOf(row: number): number;
  /** A text in which a row begins, and where. */
  rowAt(row: number): { readonly text: string; readonly at: number };
  /** The whole text, names of columns first. */
  readonly text: string;
}

/** The rows of a text that was read. */
export function rowsOf({ text, columns, key, starts, delimiter }: Csv): TableRows {
  return {
    columns,
    key,
    delimiter,
    text,
    count: starts.length,
    startOf: (row) => starts[row]!,
    rowAt: (row) => ({ text, at: starts[row]! }),
  };
}

/**
 * A named table. Its rows are not properties of it: each test that looks at it holds it, and JSON of the tests would
 * repeat them. What is copied keeps the `id`, by which the rows are found in the rule set.
 */
export class Table {
  /** The name that rules use. */
  readonly name: string;
  /** What tells it from other tables of the rules. */
  readonly id: string;
  readonly #rows: TableRows;
  readonly #columns = new Map<string, TableColumn>();
  #last = -1;
  #cells: readonly string[] = [];

  constructor(name: string, id: string, rows: TableRows) {
    this.name = name;
    this.id = id;
    this.#rows = rows;
  }

  /** The names of its columns, without those that have none. */
  get columns(): readonly string[] {
    return this.#rows.columns.filter((name) => name !== '');
  }

  /** The column that tells rows apart. */
  get key(): string {
    return this.#rows.columns[this.#rows.key]!;
  }

  /** How many rows it has. */
  get size(): number {
    return this.#rows.count;
  }

  /** The table as plain data. */
  get plain(): TableText {
    const { name, id, key } = this;
    return { id, name, key, text: this.#rows.text };
  }

  /** Its rows, for who writes them down. */
  get rows(): TableRows {
    return this.#rows;
  }

  /** One cell; empty if there is none. */
  cell(row: number, column: string): string {
    if (row < 0 || row >= this.size) return '';
    if (this.#last !== row) {
      const { text, at } = this.#rows.rowAt(row);
      this.#cells = cellsOf(text, at, this.#rows.delimiter);
      this.#last = row;
    }
    return this.#cells[this.#rows.columns.indexOf(column)] ?? '';
  }

  /** A column by its name, or `undefined`; one object a column. */
  column(name: string): TableColumn | undefined {
    const folded = foldColumn(name);
    if (folded === '' || !this.#rows.columns.includes(folded)) return undefined;
    let column = this.#columns.get(folded);
    if (column === undefined) {
      column = new TableColumn(this, folded);
      this.#columns.set(folded, column);
    }
    return column;
  }

  /** The column of its keys. */
  get keys(): TableColumn {
    return this.column(this.key)!;
  }

  /** The row of a key, or -1. */
  find(key: string): number {
    return this.keys.find(key);
  }

  /** The first row in which a column has no text, or -1. */
  firstEmpty(name: string): number {
    const { delimiter, columns, count } = this.#rows;
    const column = columns.indexOf(name);
    for (let row = 0; row < count; row++) {
      const { text, at } = this.#rows.rowAt(row);
      if (cellAt(text, at, delimiter, column) === '') return row;
    }
    return -1;
  }
}

/** A named list, or a column of a table. `values` are in the order written, without repeats. */
export interface List {
  /** The name that rules use. */
  readonly name: string;
  /** What is in it. */
  readonly values: readonly string[];
  /** The table that it is a column of. */
  readonly table?: Table;
  /** Which column. */
  readonly column?: string;
}

/** A column of a table: the texts of its cells, each once, as a list is. */
export class TableColumn implements List {
  /** As rules write it: the table's name for its keys, `shops.town` for another column. */
  readonly name: string;
  readonly table: Table;
  /** The name of the column. */
  readonly column: string;
  #index: CellIndex | undefined;
  #values: readonly string[] | undefined;
  #firstEmpty: number | undefined;

  constructor(table: Table, column: string) {
    this.table = table;
    this.column = column;
    this.name = column === table.key ? table.name : `${table.name}.${column}`;
  }

  /** How many texts there are at the most. */
  get size(): number {
    return this.table.size;
  }

  /** Its texts, each once, in the order of the rows. Made when first asked for: there may be a million. */
  get values(): readonly string[] {
    this.#values ??= Array.from(this.entries(), ([text]) => text);
    return this.#values;
  }

  /** Each text with the first row that has it. */
  *entries(): Generator<readonly [text: string, row: number]> {
    for (const row of this.#toIndex().rows()) {
      const text = this.#cell(row);
      if (text !== '') yield [text, row];
    }
  }

  /** The first row that has this text, or -1. */
  find(text: string): number {
    return text === '' ? -1 : this.#toIndex().find(text);
  }

  has(text: string): boolean {
    return this.find(text) !== -1;
  }

  /** The first row without a text, or -1. */
  get firstEmpty(): number {
    this.#firstEmpty ??= this.table.firstEmpty(this.column);
    return this.#firstEmpty;
  }

  readonly #cell = (row: number): string => {
    const { rows } = this.table;
    const { text, at } = rows.rowAt(row);
    return cellAt(text, at, rows.delimiter, rows.columns.indexOf(this.column));
  };

  /** Takes an index that was made when the table was read. */
  index(index: CellIndex): void {
    this.#index = index;
  }

  #toIndex(): CellIndex {
    if (this.#index === undefined) {
      const hashes = new Int32Array(this.table.size);
      for (let row = 0; row < hashes.length; row++) hashes[row] = hashOf(this.#cell(row));
      this.#index = new CellIndex(hashes, this.#cell);
    }
    return this.#index;
  }
}

/** The texts of a list, each once, with its number in it; those of a column with the first row that has it. */
export function entriesOf(list: List): Iterable<readonly [text: string, number: number]> {
  // A list that has a table is a column: asked so, a bundle of lists has nothing of tables.
  return list.table === undefined ? numbered(list.values) : (list as TableColumn).entries();
}

function* numbered(texts: readonly string[]): Generator<readonly [string, number]> {
  let number = 0;
  for (const text of new Set(texts)) yield [text, number++];
}

/** How many texts a list has, at the most where it is a column. A column's own are not made for that. */
export function sizeOf(list: List): number {
  return list.table === undefined ? list.values.length : list.table.size;
}
