import { count } from './style.js';

/** What commands say of what they found in rules, besides what core says of it. */
export const english = {
  fine: (rules: number, files: number) =>
    `${count(rules, 'rule')} in ${count(files, 'file')}: no problems found.`,
  tests: (files: number) =>
    `${count(files, 'file')} of tests ${files === 1 ? 'is' : 'are'} written as ${files === 1 ? 'it' : 'they'} should be; "botrules test" runs ${files === 1 ? 'it' : 'them'}.`,
  errors: (many: number) => count(many, 'error'),
  warnings: (many: number) => count(many, 'warning'),
  and: ' and ',
  inFiles: (found: string, files: number) => `${found} in ${count(files, 'file')}.`,
  omitted: (many: number) => ` ${count(many, 'more', 'more')} not shown.`,
  hint: 'hint:',
  expected: 'expected ',
  butItIs: 'but it is',
  someTests: (many: number) => count(many, 'test'),
  failed: (failed: number, of: number) => `${failed} of ${count(of, 'test')} failed`,
  passed: (many: number) => `${count(many, 'test')} passed.`,
  notRun: (many: number) => ` ${count(many, 'test')} not run.`,
};

/** The same in another language. */
export type CommandWords = typeof english;

let spoken: CommandWords = english;

/** Makes commands speak another language from now on; English if there is none. */
export function speakWords(other: CommandWords | undefined): void {
  spoken = other ?? english;
}

/** The words of the language that is spoken. */
export function words(): CommandWords {
  return spoken;
}
