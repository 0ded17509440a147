import { CellWords, type FirstWords } from '../../rules/cell-words.js';
import { exactWordsOf } from '../../rules/exact-words.js';
import { type Form, forms, valueToForm } from '../../rules/forms.js';
import type { Group, List } from '../../rules/model.js';
import type { Values } from '../../rules/operators/operator.js';
import { entriesOf } from '../../rules/tables/table.js';
import { countCharacters, slipsOf } from '../../rules/typos.js';
import { isUnspaced, type PhraseWord } from '../../rules/words.js';
import { type BlockReader, type BlockWriter, need } from './blocks.js';
import { LiteralTable } from './literal-table.js';
import { SlipIndex } from './slip-index.js';

/** The values of lists as tables, each made once however many tests look at the list. */
export class ListTables {
  readonly #tables: {
    readonly list: List;
    readonly form: Form;
    readonly table: LiteralTable;
    /** The same for those who ask: one object for all of them. */
    readonly values: Values;
  }[] = [];
  readonly #cells = new Map<List, CellWords>();
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

  /** The values of a list, in a form. */
  valuesOf(list: List, form: Form): Values {
    return this.#tables[this.numberOf(list, form)]!.values;
  }

  /** What finds the words of a list's values in a text, made once a list. */
  cellsOf(list: List): CellWords {
    let cells = this.#cells.get(list);
    if (cells === undefined) {
      cells = new CellWords(list, this.valuesOf(list, 'words'), this.exactWords, toFirstWords);
      this.#cells.set(list, cells);
    }
    return cells;
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
    const number = this.#tables.push({ list, form, table, values: toValues(table) }) - 1;
    const numbers = this.#numbers.get(list) ?? {};
    numbers[form] = number;
    this.#numbers.set(list, numbers);
    return number;
  }
}

function toValues(table: LiteralTable): Values {
  return {
    has: (text) => table.has(text),
    find: (text) => table.valueOf(text),
    endsAt: (text, start, visit) => table.endsAt(text, start, visit),
  };
}

/** The texts of a list, each with its number in it; those of a column with the row. Of those alike the first counts. */
function* literalsOf(
  list: List,
  form: Form,
): Generator<readonly [string, { readonly value: number }]> {
  // A list and a column have each text once, which folded texts may not be.
  const seen = form !== 'written' ? new Set<string>() : undefined;
  for (const [text, value] of entriesOf(list)) {
    const key = valueToForm(text, form);
    if (seen?.has(key)) continue;
    seen?.add(key);
    yield [key, { value }];
  }
}

/** Finds cells by their first words: those of which a slip is taken by their slips, others as they are. */
function toFirstWords(firsts: readonly PhraseWord[]): FirstWords {
  const known = new Map<string, number[]>();
  const always: number[] = [];
  const slips = new Map<string, { readonly value: number }>();
  const owners: number[][] = [];
  firsts.forEach((word, number) => {
    const { text } = word;
    // A script without spaces may begin inside of a word; of characters beyond the first plane the index knows halves.
    if (isUnspaced(text) || text.length !== countCharacters(text)) {
      always.push(number);
      return;
    }
    let own = known.get(text);
    if (own === undefined) {
      own = [];
      known.set(text, own);
      if (slipsOf(word) > 0) slips.set(text, { value: owners.push(own) - 1 });
    }
    own.push(number);
  });
  const index = SlipIndex.of(slips);
  return (written, visit) => {
    always.forEach(visit);
    known.get(written)?.forEach(visit);
    index.visitSlips(written, false, (value) => {
      const own = owners[value]!;
      if (own !== known.get(written)) own.forEach(visit);
    });
  };
}

function needNumber(value: number): void {
  need(value >= 0);
}
