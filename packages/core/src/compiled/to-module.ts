import { wrongArgument } from '../report/argument.js';
import type { LeftOutPart } from '../report/left-out.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { toJsonFile } from './built-file.js';
import { partsUsed } from './conditions.js';
import { serialize } from './serialize.js';

/**
 * Returns the text of an ES module that exports these rules, built, as `rules`. It imports the parts of the language that
 * they use, so that a bundle of it has no other. It can be named `.js`, `.mjs` or `.ts`.
 *
 * @param more parts that the program needs although no rule uses them, such as `memory`: with it come `words` if titles of
 *   buttons may be typed
 * @throws {TypeError} if it is given something other than a rule set, or names that no part has
 */
export function toModule(ruleSet: RuleSet, more: readonly LeftOutPart[] = []): string {
  const file = serialize(needRuleSet('toModule', ruleSet));
  const used = partsUsed(file, Array.isArray(more) ? more : []);
  if (!Array.isArray(more) || !more.every((part) => Object.hasOwn(used, part))) {
    throw wrongArgument(
      'toModule',
      'a list of names of parts as its second argument',
      more,
      `They are: ${Object.keys(used).join(', ')}.`,
    );
  }
  const parts = Object.entries(used).flatMap(([part, isUsed]) => (isUsed ? [part] : []));
  const names = parts.join(', ');
  const lines = [
    '// Written by "botrules build". To change it, change the rules and build them again.',
    "import { loadCompiled } from '@botrules/core/compiled';",
    ...(parts.length === 0 ? [] : [`import { ${names} } from '@botrules/core/parts';`]),
    '',
    `export const rules = loadCompiled('${toJsonFile(file)}'${parts.length === 0 ? '' : `, [${names}]`});`,
  ];
  return `${lines.join('\n')}\n`;
}
