import { count, numbers } from './count.js';
import { sayable } from './language.js';

/** Every sentence of tables, in English. */
export const tableWords = sayable('table', {
  asText: 'As text',
  asTable: 'As a table',
  undo: 'Undo',
  find: 'Find in the table',
  rows: (of: number) => count(of, 'row'),
  cell: (column: string, row: number) => `${column} of row ${numbers.format(row + 1)}`,
  remove: (key: string) => `Take out ${key}`,
  add: 'Add',
  addRow: 'A new row',
  column: {
    add: 'Add a column',
    edit: (name: string) => `Column ${name}: rename or delete`,
    title: (name: string) => `Column ${name}`,
    name: 'Name of the column',
    addHint: 'Rules read it by this name, such as {pizza.price} of a column price.',
    renameHint:
      'Rules keep the name that they have: what no longer fits is told as a problem. Undo goes back.',
    make: 'Add it',
    rename: 'Rename it',
    delete: 'Delete the column',
    cancel: 'Cancel',
    refused:
      'That cannot be written: a column needs a name that no other has, and rows must be told apart by what is left.',
  },
  more: (left: number) => `${count(left, 'more row')}: find them by a word.`,
  none: 'No row has that in it.',
  notTable: {
    title: 'This cannot be shown as a table',
    text: 'Something in the file is not as it should be; the text shows what.',
  },
  refused:
    'That cannot be written: the first cell of a row is what it is known by, and cannot be empty.',
} as const);
