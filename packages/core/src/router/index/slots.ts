import { without } from '../../report/left-out.js';
import type { openTable as Open, readTableHead as ReadHead } from './built-tables.js';
import type { cellWordsOf as CellWordsOf } from './first-words.js';
import type { SlipIndex as Slips } from './slip-index.js';

// What the index of a built file has of words and tables. Until its part is added, each function throws.

const withoutWords = /* @__PURE__ */ without('words');
const withoutTables = /* @__PURE__ */ without('tables');

/** What opens the words with typos of a built file. */
export let SlipIndex: Pick<typeof Slips, 'open'> = { open: withoutWords };
export let cellWordsOf: typeof CellWordsOf = withoutWords;
export let openTable: typeof Open = withoutTables;
export let readTableHead: typeof ReadHead = withoutTables;

export function addWordTables(slips: typeof SlipIndex, cells: typeof CellWordsOf): void {
  SlipIndex = slips;
  cellWordsOf = cells;
}

export function addTables(open: typeof Open, readHead: typeof ReadHead): void {
  openTable = open;
  readTableHead = readHead;
}
