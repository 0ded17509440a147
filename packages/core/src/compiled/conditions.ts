import { BlockReader } from '../router/index/blocks.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { readBuiltFile, utf8Decoder } from './built-file.js';
import type { BuiltHead } from './built-rules.js';
import { serialize } from './serialize.js';

/**
 * Returns what a bundler may leave out of a program that starts from these rules, once built: conditions for it, such
 * as `no-regex`.
 *
 * @throws {TypeError} if it is given something other than a rule set
 */
export function bundleConditions(ruleSet: RuleSet): readonly string[] {
  const content = readBuiltFile(serialize(needRuleSet('bundleConditions', ruleSet)), true);
  const head: BuiltHead = JSON.parse(utf8Decoder().decode(new BlockReader(content, true).bytes()));
  const { remembers, typedTaps } = head.asks;
  // The words of a typed title are compared with those of remembered titles.
  const has = {
    regex: head.regex,
    // An older file does not say whether its rules compare words.
    words: head.words !== false || (remembers && typedTaps),
    memory: remembers,
    tables: head.tables.length > 0,
  };
  return Object.entries(has).flatMap(([part, isUsed]) => (isUsed ? [] : [`no-${part}`]));
}
