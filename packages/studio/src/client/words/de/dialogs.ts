import type { conflictWords, emptyWords, fileWords, reviewWords } from '../dialogs.js';
import type { OtherWords } from '../other-words.js';
import { errors, files, rules, warnings } from './count.js';

/** The dialogs about files and saves, in German. */

export const empty: OtherWords<typeof emptyWords> = {
  title: 'Noch keine Regeln',
  text: 'Eine Regel sagt, was jemand schreibt oder antippt, und was Ihr Bot antwortet. Beginnen Sie mit einem kleinen Laden und ändern Sie ihn, oder mit einer einzigen Regel.',
  shop: 'Mit einem kleinen Laden beginnen',
  nothing: 'Mit einer Regel beginnen',
  rule: `rules:
  - name: hallo
    when: { text: { words: [hallo, hi] } }
    reply: Hallo! Was kann ich für Sie tun?

default:
  reply: Das habe ich leider nicht verstanden.
`,
};

export const review: OtherWords<typeof reviewWords> = {
  title: (of) => `${files(of)} speichern`,
  cancel: 'Noch nicht',
  confirm: 'Speichern',
  noErrors: 'keine Fehler',
  errors: (of) => `${errors(of)}: Ein laufender Dienst behält die Regeln, die er hat`,
  warnings: (of) => warnings(of),
  against: 'Womit verglichen wird',
  since: { disk: 'Seit dem letzten Speichern', commit: 'Seit dem letzten Commit' },
  sinceCommit: 'Änderungen seit dem letzten Commit',
  isNew: (path) => `${path} (neu)`,
  fileOf: (name) => `Änderungen von ${name}`,
};

export const conflict: OtherWords<typeof conflictWords> = {
  mergeTitle: (name) => `${name}: beides behalten`,
  touching: (places) =>
    places === 1
      ? 'An einer Stelle haben Sie geändert, was auch anderswo geändert wurde. Alles andere bleibt aus beiden erhalten.'
      : `An ${places} Stellen haben Sie geändert, was auch anderswo geändert wurde. Alles andere bleibt aus beiden erhalten.`,
  place: (number) => `Stelle ${number}`,
  choices: { mine: 'Ihres', theirs: 'Das andere', both: 'Ihres, und das andere darunter' },
  nothing: '(gelöscht)',
  merged: (name) =>
    `${name} hat Ihre Änderungen und die anderen. Gespeichert ist es noch nicht; Rückgängig führt zurück.`,
  title: (name) => `${name}: die anderen und Ihre`,
  explain: 'Was in der Datei steht, ist durchgestrichen, wo Sie etwas anderes haben.',
  close: 'Schließen',
};

export const file: OtherWords<typeof fileWords> = {
  renamed: (path) => `Die Datei heißt jetzt ${path}.`,
  deleteTitle: (name) => `${name} löschen?`,
  deleteText: (of) =>
    of === 0
      ? 'Sie wird sofort aus dem Ordner gelöscht.'
      : `Sie wird sofort aus dem Ordner gelöscht, mit ${rules(of)}.`,
  deleteEdited: 'Sie hat Änderungen, die nicht gespeichert wurden.',
  deleted: (name) => `${name} ist gelöscht.`,
  bringBack: 'Zurückholen',
  name: 'Name',
  place: 'An welcher Stelle?',
  placeHint:
    'Regeln werden von der ersten Datei bis zur letzten geprüft, und die erste, die zutrifft, nimmt das Ereignis.',
  atEnd: (name) => `zuletzt, nach ${name}`,
  before: (name) => `vor ${name}`,
  taken: 'Es gibt schon eine Datei dieses Namens.',
  cannot:
    'Nehmen Sie Buchstaben, Ziffern, „-“, „_“ und „.“, mit .yaml, .txt, .csv oder .json am Ende.',
  create: 'Datei anlegen',
  cancel: 'Abbrechen',
};
