import { count, numbers } from './count.js';
import { sayable } from './language.js';

/** Every sentence of the tests and the recorded events, in English. */

export const testWords = sayable('tests', {
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
} as const);

export const eventWords = sayable('events', {
  label: 'Recorded events',
  title: (different: number, total: number) =>
    different === 0
      ? total === 1
        ? 'The one event would be answered as before'
        : `All ${count(total, 'event')} would be answered as before`
      : `${numbers.format(different)} of ${count(total, 'event')} would be answered differently`,
  recorded: (total: number) => count(total, 'recorded event'),
  saved: 'Compared with the rules as they were last saved. It runs whenever you stop typing.',
  clean: 'Nothing is edited. Change a rule, and see here what that would have done.',
  lastGood: 'The rules have errors just now: this is how the last ones without errors decide.',
  notComparable:
    'The rules as they were last saved have errors, so there is nothing to compare with.',
  count: (different: number) =>
    `${numbers.format(different)} ${different === 1 ? 'differs' : 'differ'}`,
  same: 'as before',
  broken: (of: number) => `${count(of, 'line')} could not be read as events.`,
  empty: 'There is no event in the file that the Studio was started with.',
  nothing: 'nothing',
  others: (of: number) => `${count(of, 'event')} ${of === 1 ? 'differs' : 'differ'} in other ways.`,
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
    command:
      'npx botrules inbox export > events.jsonl\nnpx botrules studio rules --events events.jsonl',
  },
  noRules: 'Events are replayed once the rules load without an error.',
  loading: 'Reading recorded events…',
  failed: 'The recorded events could not be read.',
} as const);
