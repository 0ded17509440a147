import type { LeftOutPart } from '../report/left-out.js';
import { BlockReader } from '../router/index/blocks.js';
import { utf8Decoder } from '../router/index/utf8.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { readBuiltFile } from './built-file.js';
import type { BuiltHead } from './built-rules.js';
import { serialize } from './serialize.js';

/**
 * Returns what a bundler may leave out of a program that takes these rules from `@botrules/core`: conditions for it, such
 * as `no-regex`. A bundle of `@botrules/core/compiled` needs none: it has the parts that are passed to `loadCompiled`.
 *
 * @throws {TypeError} if it is given something other than a rule set
 */
export function bundleConditions(ruleSet: RuleSet): readonly string[] {
  const used = partsUsed(serialize(needRuleSet('bundleConditions', ruleSet)));
  return Object.entries(used).flatMap(([part, isUsed]) => (isUsed ? [] : [`no-${part}`]));
}

/**
 * Returns which parts a program needs for the rules of a built file.
 *
 * @param more parts that the program needs although no rule uses them
 */
export function partsUsed(
  file: Uint8Array,
  more: readonly LeftOutPart[] = [],
): { readonly [part in LeftOutPart]: boolean } {
  const content = readBuiltFile(file, true);
  const head: BuiltHead = JSON.parse(utf8Decoder().decode(new BlockReader(content, true).bytes()));
  const memory = head.asks.remembers || more.includes('memory');
  return {
    regex: head.regex || more.includes('regex'),
    // An older file does not say whether its rules compare words. Those of a typed title are compared with those of
    // remembered titles.
    words: head.words !== false || more.includes('words') || (memory && head.asks.typedTaps),
    memory,
    tables: head.tables.length > 0 || more.includes('tables'),
  };
}
