import type { CellWords } from '../../rules/cell-words.js';
import { type Form, forms, valueToForm } from '../../rules/forms.js';
import type { List } from '../../rules/model.js';
import type { Values } from '../../rules/operators/operator.js';
import { entriesOf } from '../../rules/tables/table.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import { LiteralTable } from './literal-table.js';
import { cellWordsOf } from './slots.js';

/** Builds the tables of rules that have none yet. A built file contains its tables. */
export interface ListTableMaker {
  toTable(
    literals: Iterable<readonly [literal: string, of: { readonly value: number }]>,
  ): LiteralTable;
  /** Returns the words that an enabled rule has under `words`; empty if no rule allows typos. */
  exactWords(): Iterable<string>;
}

/** The values of lists as tables, each made once however many tests use the list. */
export class ListTables {
  readonly #tables: { readonly list: List; readonly form: Form; readonly table: LiteralTable }[] =
    [];
  readonly #numbers = new Map<List, { [form in Form]?: number }>();
  /** What callers get: one object for all of them. */
  readonly #values = new Map<List, { [form in Form]?: Values }>();
  readonly #cells = new Map<List, CellWords>();
  readonly #maker: ListTableMaker | undefined;
  #exactWords: LiteralTable | undefined;

  constructor(maker?: ListTableMaker) {
    this.#maker = maker;
  }

  /** The words that an enabled rule has under `words`; empty if no rule allows typos. */
  get exactWords(): LiteralTable {
    if (this.#exactWords === undefined) {
      const words = Array.from(this.#maker!.exactWords(), toNothing);
      this.#exactWords = this.#maker!.toTable(new Map(words));
    }
    return this.#exactWords;
  }

  /** Returns the number of the table for a list's values in a form. */
  numberOf(list: List, form: Form): number {
    const known = this.#numbers.get(list)?.[form];
    return known ?? this.#add(list, form, this.#maker!.toTable(literalsOf(list, form)));
  }

  /** Returns the values of a list in a form. */
  valuesOf(list: List, form: Form): Values {
    let values = this.#values.get(list)?.[form];
    if (values === undefined) {
      const isThere = this.#maker !== undefined || this.#numbers.get(list)?.[form] !== undefined;
      values = isThere
        ? toValues(this.#tables[this.numberOf(list, form)]!.table)
        : new FewValues(new Map(literalsOf(list, form)));
      keep(this.#values, list, form, values);
    }
    return values;
  }

  /** Returns what finds the words of a list's values in a text, made once for each list. */
  cellsOf(list: List): CellWords {
    let cells = this.#cells.get(list);
    if (cells === undefined) {
      cells = cellWordsOf(list, this.valuesOf(list, 'words'), this.exactWords);
      this.#cells.set(list, cells);
    }
    return cells;
  }

  /** Returns the table with this number. */
  at(number: number): LiteralTable {
    return this.#tables[number]!.table;
  }

  get length(): number {
    return this.#tables.length;
  }

  /** Writes all tables that were made so far. */
  save(to: BlockWriter, numberOf: (list: List) => number): void {
    to.number(this.#tables.length);
    for (const { list, form, table } of this.#tables) {
      to.number(numberOf(list));
      to.number(forms.indexOf(form));
      table.save(to);
    }
    this.exactWords.save(to);
  }

  /** @throws {RangeError} if one of them is not a table, or belongs to no list */
  static open(from: BlockReader, lists: readonly List[]): ListTables {
    const opened = new ListTables();
    const count = from.number(0, forms.length * lists.length);
    for (let number = 0; number < count; number++) {
      const list = lists[from.number(0, lists.length - 1)]!;
      const form = forms[from.number(0, forms.length - 1)]!;
      opened.#add(list, form, LiteralTable.open(from, needNumber));
    }
    opened.#exactWords = LiteralTable.open(from, needNumber);
    return opened;
  }

  #add(list: List, form: Form, table: LiteralTable): number {
    const number = this.#tables.push({ list, form, table }) - 1;
    keep(this.#numbers, list, form, number);
    return number;
  }
}

function keep<T>(known: Map<List, { [form in Form]?: T }>, list: List, form: Form, of: T): void {
  const forms = known.get(list) ?? {};
  forms[form] = of;
  known.set(list, forms);
}

const toNothing = (word: string) => [word, { value: 0 }] as const;

/** The values of a list for which a built file has no table, since it is older or was crafted. */
class FewValues implements Values {
  readonly #numbers: ReadonlyMap<string, { readonly value: number }>;

  constructor(numbers: ReadonlyMap<string, { readonly value: number }>) {
    this.#numbers = numbers;
  }

  has(text: string): boolean {
    return this.#numbers.has(text);
  }

  find(text: string): number {
    return this.#numbers.get(text)?.value ?? -1;
  }

  endsAt(text: string, start: number, visit: (end: number) => boolean): void {
    for (let end = start + 1; end <= text.length; end++) {
      if (this.has(text.slice(start, end)) && !visit(end)) return;
    }
  }
}

function toValues(table: LiteralTable): Values {
  return {
    has: (text) => table.has(text),
    find: (text) => table.valueOf(text),
    endsAt: (text, start, visit) => table.endsAt(text, start, visit),
  };
}

/** Yields the texts of a list, each with its number; for a column, the number of its row. Of equal texts, the first counts. */
function* literalsOf(
  list: List,
  form: Form,
): Generator<readonly [string, { readonly value: number }]> {
  // A list or column has each text once, but two texts may be equal when folded.
  const seen = form !== 'written' ? new Set<string>() : undefined;
  for (const [text, value] of entriesOf(list)) {
    const key = valueToForm(text, form);
    if (seen?.has(key)) continue;
    seen?.add(key);
    yield [key, { value }];
  }
}

function needNumber(value: number): void {
  need(value >= 0);
}
