import { count } from './count.js';
import { sayable } from './language.js';

/** Every sentence of the dialogs about files and saves, in English. */

/** What a folder without rules begins with. */
export const emptyWords = sayable('empty', {
  title: 'No rules yet',
  text: 'A rule says what someone wrote or clicked, and what your bot answers. Begin with a small shop and change it, or with one rule of your own.',
  shop: 'Begin with a small shop',
  nothing: 'Begin with one rule',
  rule: `rules:
  - name: hello
    when: { text: { words: [hello, hi] } }
    reply: Hello! How can I help you?

default:
  reply: Sorry, I did not understand that.
`,
} as const);

export const reviewWords = sayable('review', {
  title: (files: number) => `Save ${count(files, 'file')}`,
  cancel: 'Not yet',
  confirm: 'Save',
  noErrors: 'no errors',
  errors: (of: number) => `${count(of, 'error')}: a running service keeps the rules that it has`,
  warnings: (of: number) => count(of, 'warning'),
  against: 'What the changes are seen against',
  since: { disk: 'Since the last save', commit: 'Since the last commit' },
  sinceCommit: 'Changes since the last commit',
  isNew: (path: string) => `${path} (new)`,
  fileOf: (name: string) => `Changes of ${name}`,
} as const);

export const conflictWords = sayable('conflict', {
  mergeTitle: (name: string) => `${name}: keep both`,
  touching: (places: number) =>
    places === 1
      ? 'At one place you changed what was changed outside as well. Everything else is kept from both.'
      : `At ${count(places, 'place')} you changed what was changed outside as well. Everything else is kept from both.`,
  place: (number: number) => `Place ${number}`,
  choices: { mine: 'Yours', theirs: 'Theirs', both: 'Yours, and theirs below it' },
  nothing: '(deleted)',
  merged: (name: string) =>
    `${name} has your changes and those from outside. It is not saved yet; undo goes back.`,
  title: (name: string) => `${name}: theirs and yours`,
  explain: 'What stands in the file is crossed out where you have something else.',
  close: 'Close',
} as const);

export const fileWords = sayable('file', {
  renamed: (path: string) => `It is ${path} now.`,
  deleteTitle: (name: string) => `Delete ${name}?`,
  deleteText: (rules: number) =>
    rules === 0
      ? 'It is deleted from the folder at once.'
      : `It is deleted from the folder at once, with ${count(rules, 'rule')}.`,
  deleteEdited: 'It has edits that were not saved.',
  deleted: (name: string) => `${name} is deleted.`,
  bringBack: 'Bring it back',
  name: 'Name',
  place: 'Where in the order?',
  placeHint:
    'Rules are tried from the first file to the last, and the first rule that fits takes the event.',
  atEnd: (name: string) => `last, after ${name}`,
  before: (name: string) => `before ${name}`,
  taken: 'There is a file of this name.',
  cannot: 'Use letters, digits, "-", "_" and ".", and end the name in .yaml, .txt, .csv or .json.',
  create: 'Make the file',
  cancel: 'Cancel',
} as const);
