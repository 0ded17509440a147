import { count, numbers } from './count.js';

/** Every sentence of the map, the tests and the recorded events, in English. */

export const mapWords = {
  label: 'Map of the dialogue',
  find: 'Find a rule',
  all: 'All rules',
  files: 'Files',
  around: (name: string) => `Around “${name}”`,
  part: (name: string, part: number, parts: number) =>
    parts === 1 ? name : `${name}, part ${part + 1} of ${parts}`,
  back: 'Whole map',
  path: 'Path',
  pathTitle: 'The way of the conversation',
  pathHint: 'Shows what the conversation passed, and what it offers',
  asList: 'As list',
  asPicture: 'As picture',
  smaller: 'Smaller',
  larger: 'Larger',
  fit: 'Fit',
  picture: 'Rules as cards; arrows are taps. Arrow keys move, plus and minus zoom, 0 fits.',
  more: (left: number) => `${count(left, 'more rule')} one tap away: see the list.`,
  none: { title: 'No map yet', text: 'It is drawn once the rules load without an error.' },
  noneFound: 'No rule is called that.',
  open: 'Open in the editor',
  showAround: 'Show what is around it',
  never: 'can never be reached',
  off: 'switched off',
  step: (turns: readonly number[]) =>
    `${turns.length === 1 ? 'step' : 'steps'} ${turns.join(', ')} of the conversation`,
  deadEnds: (of: number) => `${count(of, 'button')} ${of === 1 ? 'leads' : 'lead'} nowhere`,
  tile: (name: string, rules: number) => `${name}, ${count(rules, 'rule')}`,
  deadRow: (payload: string) => `Proved: no rule asks for ${payload}`,
  weakRow: (payload: string) => `Tried: nothing but a default was seen to take ${payload}`,
  row: {
    nowhere: 'leads nowhere',
    default: 'nothing but a default was seen to take it',
  },
  or: ' or ',
  leadsTo: 'leads to',
  listMore: (left: number) => `${count(left, 'more rule')}: find them by name.`,
  legend: {
    tap: 'a tap leads to',
    unsure: 'at some times, or for some values',
    dead: 'proved to lead nowhere',
    deadOrNever: 'proved: leads nowhere, or is never reached',
    weak: 'tried: only a default took it',
    path: 'your conversation',
    square: 'a rule, in the order in which they are tried',
    reached: 'a test reaches it',
    leads: 'where its buttons lead',
    ledFrom: 'what leads to it',
    hint: 'Point at a file; click it to see its rules.',
    cardHint: 'Click a card for its arrows, twice to open it.',
  },
} as const;

export const testWords = {
  label: 'Tests',
  title: (passed: number, failed: number) =>
    failed === 0
      ? passed === 1
        ? 'The one test passes'
        : `All ${numbers.format(passed)} tests pass`
      : `${numbers.format(failed)} of ${count(passed + failed, 'test')} ${failed === 1 ? 'fails' : 'fail'}`,
  hint: 'They run whenever you stop typing.',
  count: (failed: number) => `${numbers.format(failed)} failed`,
  number: (of: number) => numbers.format(of),
  failed: 'Failed',
  passed: 'Passed',
  expected: 'expected',
  came: 'came',
  nothing: 'nothing',
  took: (rule: string | null) => (rule === null ? 'nothing takes it' : rule),
  never: 'Never tried',
  allReached: 'Tests reach every rule, default and alternative.',
  reached: (reached: number, total: number) =>
    `Tests reach ${numbers.format(reached)} of ${numbers.format(total)} (${Math.floor((100 * reached) / Math.max(1, total))} %)`,
  more: (left: number) => `and ${numbers.format(left)} more`,
  kinds: { rule: 'rule', default: 'default', alternative: 'alternative' },
  problems: 'Files of tests that cannot be read',
  none: {
    title: 'No tests yet',
    text: 'A test says what comes and what should be answered. It runs at each pause of your typing, so you see at once what an edit breaks.',
    how: 'Talk with the bot on the right, choose an answer, and press “Keep as test”. Or write one:',
    sample: 'tests:\n  - name: the menu\n    event: { payload: MENU }\n    expect: { rule: menu }',
    file: 'in a file such as menu.test.yaml',
  },
} as const;

export const tableWords = {
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
} as const;

export const eventWords = {
  label: 'Recorded events',
  title: (different: number, total: number) =>
    different === 0
      ? `All ${count(total, 'event')} would be answered as before`
      : `${numbers.format(different)} of ${count(total, 'event')} would be answered differently`,
  recorded: (total: number) => count(total, 'recorded event'),
  saved: 'Compared with the rules as they were last saved. It runs whenever you stop typing.',
  clean: 'Nothing is edited. Change a rule, and see here what that would have done.',
  lastGood: 'The rules have errors just now: this is how the last ones without errors decide.',
  notComparable:
    'The rules as they were last saved have errors, so there is nothing to compare with.',
  count: (different: number) => `${numbers.format(different)} differ`,
  same: 'as before',
  broken: (of: number) => `${count(of, 'line')} could not be read as events.`,
  nothing: 'nothing',
  others: (of: number) => `${count(of, 'event')} differ in still other ways.`,
  paths: (paths: readonly string[]) => `other ${paths.join(', ')}`,
  sample: (number: number) => `Event ${numbers.format(number)}`,
  before: 'before',
  after: 'now',
  noAnswer: 'no words',
  who: 'Who takes them',
  untaken: 'nobody',
  none: {
    title: 'No recorded events',
    text: 'With what people really wrote, you see at each pause of your typing which answers an edit changes.',
    how: 'Export them from a service that runs, and start the Studio with them:',
    command: 'botrules inbox export > events.jsonl\nbotrules studio rules --events events.jsonl',
  },
  noRules: 'Events are replayed once the rules load without an error.',
  loading: 'Reading recorded events…',
  failed: 'The recorded events could not be read.',
} as const;
