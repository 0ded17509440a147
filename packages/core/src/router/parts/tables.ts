import type { LanguagePart } from '../../report/left-out.js';
import { addTablesToRules } from '../../rules/parts/tables.js';
import { openTable, readTableHead } from '../index/built-tables.js';
import { addTables } from '../index/slots.js';

/** Tables: `lookup`, cells in texts, columns as lists. */
export const tables: LanguagePart = {
  part: 'tables',
  add() {
    addTablesToRules();
    addTables(openTable, readTableHead);
  },
};
