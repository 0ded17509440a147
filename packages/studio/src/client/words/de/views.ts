import type { eventWords, testWords } from '../en-views.js';
import type { OtherWords } from '../other-words.js';
import { count, numbers, events as ofEvents } from './count.js';

/** The tests and the recorded events, in German. */

export const tests: OtherWords<typeof testWords> = {
  label: 'Tests',
  title: (passed, failed) =>
    failed === 0
      ? passed === 1
        ? 'Der eine Test besteht'
        : `Alle ${numbers.format(passed)} Tests bestehen`
      : `${numbers.format(failed)} von ${count(passed + failed, 'Test', 'Tests')} ${failed === 1 ? 'scheitert' : 'scheitern'}`,
  hint: 'Sie laufen, sobald Sie beim Tippen innehalten.',
  count: (failed) => `${numbers.format(failed)} gescheitert`,
  number: (of) => numbers.format(of),
  failed: 'Gescheitert',
  passed: 'Bestanden',
  expected: 'erwartet',
  came: 'kam',
  nothing: 'nichts',
  took: (rule) => (rule === null ? 'nichts nimmt es' : rule),
  never: 'Nie ausprobiert',
  allReached: 'Tests erreichen jede Regel, jede Auffangregel und jede Alternative.',
  reached: (reached, total) =>
    `Tests erreichen ${numbers.format(reached)} von ${numbers.format(total)} (${Math.floor((100 * reached) / Math.max(1, total))}\u00a0%)`,
  more: (left) => `und ${numbers.format(left)} weitere`,
  kinds: { rule: 'Regel', default: 'Auffangregel', alternative: 'Alternative' },
  problems: 'Dateien mit Tests, die sich nicht lesen lassen',
  none: {
    title: 'Noch keine Tests',
    text: 'Ein Test sagt, was kommt und was geantwortet werden soll. Er läuft bei jeder Tipppause, sodass Sie gleich sehen, was eine Änderung kaputt macht.',
    how: 'Reden Sie rechts mit dem Bot, wählen Sie eine Antwort und drücken Sie „Als Test behalten“. Oder schreiben Sie einen:',
    sample: 'tests:\n  - name: die Karte\n    event: { payload: MENU }\n    expect: { rule: menu }',
    file: 'in einer Datei wie menu.test.yaml',
  },
};

export const events: OtherWords<typeof eventWords> = {
  label: 'Aufgezeichnete Ereignisse',
  title: (different, total) =>
    different === 0
      ? total === 1
        ? 'Das eine Ereignis würde beantwortet wie bisher'
        : `Alle ${ofEvents(total)} würden beantwortet wie bisher`
      : `${numbers.format(different)} von ${count(total, 'Ereignis', 'Ereignissen')} ${different === 1 ? 'würde' : 'würden'} anders beantwortet`,
  recorded: (total) => count(total, 'aufgezeichnetes Ereignis', 'aufgezeichnete Ereignisse'),
  saved:
    'Verglichen mit den Regeln, wie sie zuletzt gespeichert wurden. Der Vergleich läuft, sobald Sie beim Tippen innehalten.',
  clean: 'Nichts ist geändert. Ändern Sie eine Regel, und sehen Sie hier, was das bewirkt hätte.',
  lastGood: 'Die Regeln haben gerade Fehler: So entscheiden die letzten ohne Fehler.',
  notComparable:
    'Die Regeln, wie sie zuletzt gespeichert wurden, haben Fehler; es gibt also nichts zu vergleichen.',
  count: (different) => `${numbers.format(different)} anders`,
  same: 'wie bisher',
  broken: (of) =>
    of === 1
      ? '1 Zeile ließ sich nicht als Ereignis lesen.'
      : `${count(of, '', 'Zeilen')} ließen sich nicht als Ereignisse lesen.`,
  empty: 'In der Datei, mit der das Studio gestartet wurde, steht kein Ereignis.',
  nothing: 'nichts',
  others: (of) =>
    of === 1 ? '1 Ereignis weicht noch anders ab.' : `${ofEvents(of)} weichen noch anders ab.`,
  paths: (paths) => `anders: ${paths.join(', ')}`,
  sample: (number) => `Ereignis ${numbers.format(number)}`,
  before: 'bisher',
  after: 'jetzt',
  noAnswer: 'keine Worte',
  who: 'Wer sie nimmt',
  untaken: 'niemand',
  none: {
    title: 'Keine aufgezeichneten Ereignisse',
    text: 'Mit dem, was Leute wirklich geschrieben haben, sehen Sie bei jeder Tipppause, welche Antworten eine Änderung betrifft.',
    how: 'Exportieren Sie sie aus einem laufenden Dienst, und starten Sie das Studio damit:',
    command:
      'npx botrules inbox export > events.jsonl\nnpx botrules studio rules --events events.jsonl',
  },
  noRules: 'Ereignisse werden abgespielt, sobald die Regeln ohne Fehler laden.',
  loading: 'Aufgezeichnete Ereignisse werden gelesen…',
  failed: 'Die aufgezeichneten Ereignisse ließen sich nicht lesen.',
};
