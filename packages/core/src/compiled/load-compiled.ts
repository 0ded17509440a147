import { isBytes, wrongArgument } from '../report/argument.js';
import type { LanguagePart } from '../report/left-out.js';
import { BlockReader } from '../router/index/blocks.js';
import { keepReady } from '../router/indexed-router.js';
import { asLoaded } from '../rules/loaded.js';
import type { Group, RuleSet } from '../rules/model.js';
import { headWords, readBuiltFile, readJsonFile } from './built-file.js';
import { BuiltRules, refusingDamage } from './built-rules.js';

/** A built file as it can be read: its bytes, its text if it is JSON, or the object from a JSON import. */
export type CompiledFile = string | ArrayBuffer | ArrayBufferView | object;

/**
 * Returns the rule set that `botrules build` or `serialize` wrote. Its index is in the file, and each rule is read when
 * it is first needed: `createRouter` takes no time. Spans in it are whole lines: columns are not kept.
 *
 * A file that was cut or changed is refused. The file decides what your bot does, so trust it only as far as you would
 * trust code. A crafted file throws nothing while events are routed, and `root` throws a `CompiledRulesError` if its
 * rules are not valid.
 *
 * @param file the file as it was read: its bytes, its text if it is JSON, or the object from a JSON import
 * @param parts parts of the language that these rules use, from `@botrules/core/parts`. A bundle of
 *   `@botrules/core/compiled` has no other; without a bundler all are there anyway
 * @throws {CompiledRulesError} if the file cannot be used: its `code` distinguishes stale, damaged and foreign files
 * @throws {LeftOutError} if the rules use a part that the bundle lacks; its `code` is such as `no-regex`
 * @throws {TypeError} if it is given something that no file can be, or parts that are none
 */
export function loadCompiled(file: CompiledFile, parts: readonly LanguagePart[] = []): RuleSet {
  addParts(parts);
  const content = contentOf(file);
  return refusingDamage(() => toRuleSet(content, false));
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

function addParts(parts: readonly LanguagePart[]): void {
  if (!Array.isArray(parts) || !parts.every((part) => typeof part?.add === 'function')) {
    throw wrongArgument(
      'loadCompiled',
      'a list of parts of the language as its second argument',
      parts,
      'Import them: loadCompiled(file, [regex]), with import { regex } from "@botrules/core/parts".',
    );
  }
  for (const part of parts) part.add();
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

export function toRuleSet(content: Int32Array, isTrusted: boolean): RuleSet {
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
