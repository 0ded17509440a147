import { exactWordsOf } from '../../rules/exact-words.js';
import type { Group } from '../../rules/model.js';
import { ListTables } from './list-tables.js';
import { makeLiteralTable } from './literal-table-builder.js';

/** Returns tables of lists, each made when it is first needed. */
export function makeListTables(root?: Group): ListTables {
  return new ListTables({
    toTable: (literals) => makeLiteralTable(literals),
    exactWords: () => (root === undefined ? [] : exactWordsOf(root)),
  });
}
