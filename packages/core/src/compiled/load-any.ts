import { wrongArgument } from '../report/argument.js';
import { addEveryPart } from '../router/parts/every.js';
import type { RuleSet } from '../rules/model.js';
import { readBuiltFile } from './built-file.js';
import { type CompiledFile, loadCompiled as load, toRuleSet } from './load-compiled.js';

addEveryPart();

/**
 * Returns the rule set that `botrules build` or `serialize` wrote. Its index is in the file, and each rule is read when
 * it is first needed: `createRouter` takes no time. Spans in it are whole lines: columns are not kept. For a small bundle
 * take the one of `@botrules/core/compiled`.
 *
 * A file that was cut or changed is refused. The file decides what your bot does, so trust it only as far as you would
 * trust code. A crafted file throws nothing while events are routed, and `root` throws a `CompiledRulesError` if its
 * rules are not valid.
 *
 * @param file the file as it was read: its bytes, its text if it is JSON, or the object from a JSON import
 * @throws {CompiledRulesError} if the file cannot be used: its `code` distinguishes stale, damaged and foreign files
 * @throws {TypeError} if it is given something that no file can be
 */
export function loadCompiled(file: CompiledFile): RuleSet {
  return load(file);
}

/**
 * Does what `loadCompiled` does for bytes that `serialize` returned in another thread of this program: nothing is
 * checked.
 *
 * @throws {TypeError} if it is given something other than bytes
 * @throws {CompiledRulesError} if they are not those of a built file
 */
export function takeOver(bytes: Uint8Array): RuleSet {
  if (!(bytes instanceof Uint8Array)) {
    throw wrongArgument(
      'takeOver',
      'the bytes that serialize gave',
      bytes,
      'Pass them as they are.',
    );
  }
  return toRuleSet(readBuiltFile(bytes, true), true);
}
