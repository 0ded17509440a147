import { exactWordsOf } from '../../rules/exact-words.js';
import { type Form, forms, toForm } from '../../rules/forms.js';
import type { Group, List } from '../../rules/model.js';
import { TableColumn } from '../../rules/tables/table.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import { LiteralTable } from './literal-table.js';

/** The values of lists as tables, each made once however many tests look at the list. */
export class ListTables {
  readonly #tables: {
    readonly list: List;
    readonly form: Form;
    readonly table: LiteralTable;
  }[] = [];
  readonly #numbers = new Map<List, { [form in Form]?: number }>();
  #root: Group | undefined;
  #exactWords: LiteralTable | undefined;

  /** @param root the rules; their words are looked up when they are first asked for */
  constructor(root?: Group) {
    this.#root = root;
  }

  /** The words that an enabled rule has under `words`; none where no rule takes typos. */
  get exactWords(): LiteralTable {
    if (this.#exactWords === undefined) {
      const words = this.#root === undefined ? [] : exactWordsOf(this.#root);
      this.#exactWords = LiteralTable.of(
        new Map(Array.from(words, (word) => [word, { value: 0 }])),
      );
      this.#root = undefined;
    }
    return this.#exactWords;
  }

  /** The number of the table of a list: of its values in a form. */
  numberOf(list: List, form: Form): number {
    let number = this.#numbers.get(list)?.[form];
    if (number === undefined) {
      number = this.#add(list, form, LiteralTable.of(literalsOf(list, form)));
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
    for (const { list, form, table } of this.#tables) {
      to.number(numberOf(list));
      to.number(forms.indexOf(form));
      table.save(to);
    }
    this.exactWords.save(to);
  }

  /** @throws {RangeError} where one of them is not a table, or belongs to no list */
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
    const numbers = this.#numbers.get(list) ?? {};
    numbers[form] = number;
    this.#numbers.set(list, numbers);
    return number;
  }
}

/** The texts of a list, each with its number in it; those of a column with the row. Of those alike the first counts. */
function* literalsOf(
  list: List,
  form: Form,
): Generator<readonly [string, { readonly value: number }]> {
  // A list and a column have each text once, which folded texts may not be.
  const seen = form !== 'written' ? new Set<string>() : undefined;
  const entries = list instanceof TableColumn ? list.entries() : numbered(list.values);
  for (const [text, value] of entries) {
    const key = toForm(text, form);
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
