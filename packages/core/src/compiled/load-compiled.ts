import { isBytes, wrongArgument } from '../report/argument.js';
import { BlockReader } from '../router/index/blocks.js';
import { keepReady } from '../router/indexed-router.js';
import type { Group, RuleSet } from '../rules/model.js';
import { asLoaded } from '../rules/need-rule-set.js';
import { headWords, readBuiltFile, readJsonFile } from './built-file.js';
import { BuiltRules, refusingDamage } from './built-rules.js';

/**
 * Returns the rule set that `botrules build` or `serialize` wrote. Its index is in the file, and each rule is read when
 * it is first needed: `createRouter` takes no time. Spans in it are whole lines: columns are not kept.
 *
 * A file that was cut or changed is refused. The file decides what your bot does, so trust it only as far as you would
 * trust code. A crafted file throws nothing while events are routed, and `root` throws a `CompiledRulesError` if its
 * rules are not valid.
 *
 * @param file the file as it was read: its bytes, its text if it is JSON, or the object from a JSON import
 * @throws {CompiledRulesError} if the file cannot be used: its `code` distinguishes stale, damaged and foreign files
 * @throws {TypeError} if it is given something that no file can be
 */
export function loadCompiled(file: string | ArrayBuffer | ArrayBufferView | object): RuleSet {
  const content = contentOf(file);
  return refusingDamage(() => toRuleSet(content, false));
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

/** The files that rules were opened from. */
const contents = new WeakMap<RuleSet, Int32Array>();

/** Returns the file that rules came from, if they came from one; its head is still to be written. */
export function builtFileOf(ruleSet: RuleSet): Int32Array<ArrayBuffer> | undefined {
  const content = contents.get(ruleSet);
  if (content === undefined) return undefined;
  const words = new Int32Array(headWords + content.length);
  words.set(content, headWords);
  return words;
}

function contentOf(file: unknown): Int32Array {
  if (typeof file === 'string') {
    return readJsonFile(file.startsWith('\ufeff') ? file.slice(1) : file);
  }
  if (isBytes(file)) {
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(file)
      ? file
      : { buffer: file, byteOffset: 0, byteLength: file.byteLength };
    return readBuiltFile(new Uint8Array(buffer, byteOffset, byteLength), false);
  }
  if (typeof file === 'object' && file !== null && 'botrules' in file) {
    return readJsonFile(JSON.stringify(file));
  }
  throw wrongArgument(
    'loadCompiled',
    'a file that "botrules build" wrote',
    file,
    'Read the file first: loadCompiled(readFileSync(path)).',
  );
}

function toRuleSet(content: Int32Array, isTrusted: boolean): RuleSet {
  const built = new BuiltRules(new BlockReader(content, isTrusted));
  const { version, sources, declared, ready, profile } = built;
  let root: Group | undefined;
  const ruleSet = asLoaded({
    get root() {
      root ??= built.readAll();
      return root;
    },
    version,
    sources,
    get tables() {
      return built.tables;
    },
    declared,
    ...(profile && { profile }),
  });
  keepReady(ruleSet, ready);
  contents.set(ruleSet, content);
  return ruleSet;
}
