import { fold } from '../../rules/fold.js';
import type { List } from '../../rules/model.js';
import { TableColumn } from '../../rules/tables/table.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import { LiteralTable } from './literal-table.js';

/** The values of lists as tables, each made once however many tests look at the list. */
export class ListTables {
  readonly #tables: {
    readonly list: List;
    readonly folded: boolean;
    readonly table: LiteralTable;
  }[] = [];
  readonly #numbers = new Map<List, { plain?: number; folded?: number }>();

  /** The number of the table of a list: of its values as they are, or folded. */
  numberOf(list: List, folded: boolean): number {
    const numbers = this.#numbers.get(list) ?? {};
    const key = folded ? 'folded' : 'plain';
    let number = numbers[key];
    if (number === undefined) {
      number = this.#add(list, folded, LiteralTable.of(literalsOf(list, folded)));
    }
    return number;
  }

  /** The table of a number. */
  at(number: number): LiteralTable {
    return this.#tables[number]!.table;
  }

  get length(): number {
    return this.#tables.length;
  }

  /** Writes down all tables that were made so far. */
  save(to: BlockWriter, numberOf: (list: List) => number): void {
    to.number(this.#tables.length);
    for (const { list, folded, table } of this.#tables) {
      to.number(numberOf(list));
      to.number(folded ? 1 : 0);
      table.save(to);
    }
  }

  /** @throws {RangeError} where one of them is not a table, or belongs to no list */
  static open(from: BlockReader, lists: readonly List[]): ListTables {
    const opened = new ListTables();
    const count = from.number(0, 2 * lists.length);
    for (let number = 0; number < count; number++) {
      const list = lists[from.number(0, lists.length - 1)]!;
      opened.#add(list, from.number(0, 1) === 1, LiteralTable.open(from, needNumber));
    }
    return opened;
  }

  #add(list: List, folded: boolean, table: LiteralTable): number {
    const number = this.#tables.push({ list, folded, table }) - 1;
    const numbers = this.#numbers.get(list) ?? {};
    numbers[folded ? 'folded' : 'plain'] = number;
    this.#numbers.set(list, numbers);
    return number;
  }
}

/** The texts of a list, each with its number in it; those of a column with the row. Of those alike the first counts. */
function* literalsOf(
  list: List,
  folded: boolean,
): Generator<readonly [string, { readonly value: number }]> {
  // A list and a column have each text once, which folded texts may not be.
  const seen = folded ? new Set<string>() : undefined;
  const entries = list instanceof TableColumn ? list.entries() : numbered(list.values);
  for (const [text, value] of entries) {
    const key = folded ? fold(text) : text;
    if (seen?.has(key)) continue;
    seen?.add(key);
    yield [key, { value }];
  }
}

function* numbered(texts: readonly string[]): Generator<readonly [string, number]> {
  let number = 0;
  for (const text of new Set(texts)) yield [text, number++];
}

function needNumber(value: number): void {
  need(value >= 0);
}
