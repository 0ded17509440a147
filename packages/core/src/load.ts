import { optionNames, readDeclarations } from './declared.js';
import type { LoadOptions } from './load/load-options.js';
import { Loader } from './load/loader.js';
import { needNumber, needOptions, needShape, needText } from './report/argument.js';
import type { Checked } from './report/diagnostic.js';
import { needNames } from './report/option-names.js';
import { inLanguage, needTranslation } from './report/say.js';
import type { Files } from './rules/files.js';
import type { RuleSet } from './rules/model.js';
import { finish, type Steps, within } from './steps.js';

/**
 * Reads the rules of a file or a folder and everything that they include: returns a rule set, or everything that is
 * wrong with it.
 *
 * @param entry the path of the file or folder to begin with, inside the folder of `files`, which is `''`
 * @param caller the name that errors about an argument mention, for functions that find the files in another way
 * @throws {TypeError} if an argument is something else, or an option has an unknown name
 */
export function load(
  files: Files,
  entry: string,
  options: LoadOptions = {},
  caller = 'loadFiles',
): Checked<RuleSet> {
  return finish(loadSteps(files, entry, options, caller));
}

/** `load` in steps, for a program that has other things to do in between. Meanwhile the files must not change. */
export function* loadSteps(
  files: Files,
  entry: string,
  options: LoadOptions,
  caller: string,
): Steps<Checked<RuleSet>> {
  needShape(
    caller,
    'the files as an object',
    files,
    { read: 'function', list: 'function', identify: 'function', show: 'function' },
    'For texts that are at hand, write parseRules({ "rules.yaml": text }); for a folder, loadRules(path).',
  );
  needText(caller, 'the path of a file or folder', entry, 'The folder itself is "".');
  needOptions(caller, options, '{ checks: false }');
  needNames(caller, options, optionNames);
  if (options.most !== undefined) {
    needNumber(caller, 'how many findings as "most"', options.most, 'Leave it out for 100.');
  }
  const loader = new Loader(files, readDeclarations(caller, options), options.cache);
  const language = needTranslation(caller, options.language);
  return yield* within(loader.load(entry, options), (step) => inLanguage(language, step));
}
