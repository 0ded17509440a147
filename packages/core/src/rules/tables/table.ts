import { CellIndex } from './cell-index.js';
import { type Csv, cellAt, cellsOf, foldColumn } from './csv.js';
import { hashOf } from './csv-cursor.js';

/** A table as plain data, for copies of a rule set: its cells as comma-separated values, after the names of the columns. */
export interface TableText {
  /** Identifies it among the tables of the rules: where it is defined. */
  readonly id: string;
  /** The name that rules use. */
  readonly name: string;
  /** The column whose cells identify the rows. */
  readonly key: string;
  /** The names of the columns, and the rows, as a file has them. */
  readonly text: string;
}

/** Where the texts of rows come from: a file that was read, or one that was built. */
export interface TableRows {
  readonly columns: readonly string[];
  /** The number of the key's column. */
  readonly key: number;
  readonly count: number;
  readonly delimiter: string;
  /** Returns where a row begins in the whole text, in UTF-16 units; in bytes if the text is kept as bytes. */
  startOf(row: number): number;
  /** Returns a text that contains a row, and where the row begins. */
  rowAt(row: number): { readonly text: string; readonly at: number };
  /** The whole text, with the names of the columns first. */
  readonly text: string;
}

/** Returns the rows of a text that was read. */
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
 * A named table. Its rows are not properties of it: each test that uses the table refers to it, and JSON of the tests
 * would repeat them. A copy keeps the `id`, by which the rows are found in the rule set.
 */
export class Table {
  /** The name that rules use. */
  readonly name: string;
  /** Identifies it among the tables of the rules. */
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

  /** The names of its columns that have one. */
  get columns(): readonly string[] {
    return this.#rows.columns.filter((name) => name !== '');
  }

  /** The column whose cells identify the rows. */
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

  /** Its rows, for code that writes them. */
  get rows(): TableRows {
    return this.#rows;
  }

  /** Returns one cell; empty if there is none. */
  cell(row: number, column: string): string {
    if (row < 0 || row >= this.size) return '';
    if (this.#last !== row) {
      const { text, at } = this.#rows.rowAt(row);
      this.#cells = cellsOf(text, at, this.#rows.delimiter);
      this.#last = row;
    }
    return this.#cells[this.#rows.columns.indexOf(column)] ?? '';
  }

  /** Returns a column by its name, or `undefined`; always the same object for a column. */
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

  /** Returns the row of a key, or -1. */
  find(key: string): number {
    return this.keys.find(key);
  }

  /** Returns the first row in which a column is empty, or -1. */
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
  /** If it is a column: its table. */
  readonly table?: Table;
  /** If it is a column: the column's name. */
  readonly column?: string;
}

/** A column of a table, seen as a list: the texts of its cells, without repeats. */
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

  /** How many texts there are at most. */
  get size(): number {
    return this.table.size;
  }

  /** Its texts, without repeats, in the order of the rows. Made when first needed: there may be a million. */
  get values(): readonly string[] {
    this.#values ??= Array.from(this.entries(), ([text]) => text);
    return this.#values;
  }

  /** Yields each text with the first row that has it. */
  *entries(): Generator<readonly [text: string, row: number]> {
    for (const row of this.#toIndex().rows()) {
      const text = this.#cell(row);
      if (text !== '') yield [text, row];
    }
  }

  /** Returns the first row that has this text, or -1. */
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

/** Returns the texts of a list, without repeats, each with its number; for a column, the number of the first row that has it. */
export function entriesOf(list: List): Iterable<readonly [text: string, number: number]> {
  // A list with a table is a column: tested like this, a bundle with only lists needs no code for tables.
  return list.table === undefined ? numbered(list.values) : (list as TableColumn).entries();
}

function* numbered(texts: readonly string[]): Generator<readonly [string, number]> {
  let number = 0;
  for (const text of new Set(texts)) yield [text, number++];
}

/** Returns how many texts a list has; for a column, how many at most. The texts of a column are not made for this. */
export function sizeOf(list: List): number {
  return list.table === undefined ? list.values.length : list.table.size;
}
