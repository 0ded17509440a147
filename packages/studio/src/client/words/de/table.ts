import type { OtherWords } from '../other-words.js';
import type { tableWords } from '../table.js';
import { count, numbers } from './count.js';

/** Tables, in German. */
export const table: OtherWords<typeof tableWords> = {
  asText: 'Als Text',
  asTable: 'Als Tabelle',
  undo: 'Rückgängig',
  find: 'Zeile suchen',
  rows: (of) => count(of, 'Zeile', 'Zeilen'),
  cell: (column, row) => `${column} in Zeile ${numbers.format(row + 1)}`,
  remove: (key) => `${key} herausnehmen`,
  add: 'Anfügen',
  addRow: 'Neue Zeile',
  column: {
    add: 'Neue Spalte',
    edit: (name) => `Spalte ${name}: umbenennen oder löschen`,
    title: (name) => `Spalte ${name}`,
    name: 'Name der Spalte',
    addHint: 'Regeln lesen sie unter diesem Namen, etwa {pizza.price} bei einer Spalte price.',
    renameHint:
      'Regeln behalten den Namen, den sie haben: Was nicht mehr passt, steht dann bei den Befunden. Rückgängig führt zurück.',
    make: 'Hinzufügen',
    rename: 'Umbenennen',
    delete: 'Spalte löschen',
    cancel: 'Abbrechen',
    refused:
      'Das lässt sich nicht schreiben: Eine Spalte braucht einen Namen, den keine andere hat, und was übrig bleibt, muss die Zeilen unterscheiden.',
  },
  more: (left) => `${count(left, 'weitere Zeile', 'weitere Zeilen')}: Suchen Sie nach einem Wort.`,
  none: 'Keine Zeile enthält das.',
  notTable: {
    title: 'Das lässt sich nicht als Tabelle zeigen',
    text: 'In der Datei ist etwas nicht, wie es sein soll; der Text zeigt, was.',
  },
  refused:
    'Das lässt sich nicht schreiben: Die erste Zelle einer Zeile ist ihr Schlüssel und kann nicht leer sein.',
};
