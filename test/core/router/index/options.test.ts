import { parseRules } from '@botrules/core';
import { expect } from 'chai';
import { FieldSlots } from '../../../../packages/core/src/router/facts.js';
import { optionsOf } from '../../../../packages/core/src/router/index/options.js';
import type { Option } from '../../../../packages/core/src/router/index/probe.js';

const marks = { written: '', folded: '~', loose: '≈', words: '#' } as const;

/** `A_` begins it, `~` stands for folded, `≈` for loose, `#` for words, `!` for exact, `|` between alternatives, `or` between branches. */
function show(option: Option): string {
  if ('branches' in option)
    return `(${option.branches.map((each) => each.map(show).join(', ')).join(' or ')})`;
  const probes = option.probes.map(({ kind, form, key }) => {
    const text = typeof key === 'string' ? key : `<${key.name}>`;
    return `${marks[form]}${kind}${text === '' ? '' : ` ${text}`}`;
  });
  return `${probes.join(' | ')}${option.exact ? '!' : ''}`;
}

function options(when: string): string {
  const long = Array.from({ length: 65 }, (_, n) => n).join(', ');
  const { value, diagnostics } = parseRules({
    'a.yaml': `lists: { few: [x, y], many: [${long}] }\nrules: [{ name: a, when: ${when}, route: a }, { name: b, when: { payload: [{in: few}, {in: many}] }, route: a }]`,
  });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  const [rule] = value.root.items;
  if (rule?.kind !== 'rule') throw new Error('There is no rule.');
  return optionsOf(rule.when, new FieldSlots()).map(show).join(', ');
}

describe('the ways to find a condition', () => {
  for (const [when, ways] of [
    ['{ payload: X }', 'is X!'],
    ['{ payload: [X, Y] }', 'is X | is Y!'],
    ['{ payload: { is: X, ignore_case: true } }', '~is x!'],
    ['{ payload: { is: " Ça", loose: true } }', '≈is ca!'],
    ['{ payload: { like: "Où *", loose: true } }', '≈starts_with ou !'],
    ['{ text: { words: [Pizza, "where are"] } }', '(#contains  pizza ! or #contains  where are !)'],
    ['{ text: { words: "piz* to go" } }', '#contains  piz, #contains  to go '],
    ['{ text: { words: pizza, typos: true } }', '#slip pizza!'],
    [
      '{ text: { words: "a pizza to go", typos: true } }',
      '#contains  a , #slip pizza, #contains  to go ',
    ],
    [
      '{ text: { words: [taco, 披萨], typos: true } }',
      '(#contains  taco ! or #contains \u0001披\u0001萨\u0001!)',
    ],
    ['{ payload: { in: few } }', 'is x | is y!'],
    ['{ payload: { in: many } }', 'in <many>!'],
    ['{ payload: { exists: true } }', 'present!'],
    ['{ payload: { exists: false } }', ''],
    ['{ payload: { not: X } }', ''],
    ['{ payload: { at_least: 3 } }', 'present'],
    ['{ payload: { like: "A*" } }', 'starts_with A!'],
    ['{ payload: { like: "*A*" } }', 'contains A!'],
    ['{ payload: { like: "A{x}_B_*C" } }', 'starts_with A, contains _B_, ends_with C'],
    ['{ payload: { like: "{x}" } }', 'present'],
    ['{ payload: { like: ["A*", "*B"] } }', '(starts_with A! or ends_with B!)'],
    ['{ payload: { regex: "^A_[0-9]+$" } }', 'starts_with A_'],
    ['{ payload: { regex: "^(?:SHOP|CART)_x?" } }', 'starts_with SHOP | starts_with CART'],
    ['{ payload: { regex: "^A[0-9]+_BC_" } }', 'starts_with A, contains _BC_'],
    ['{ payload: { regex: "a(?:bc)?d+ef" } }', 'contains ef'],
    ['{ payload: { regex: "abc" } }', 'contains abc!'],
    ['{ payload: { regex: "^abc$" } }', 'is abc!'],
    ['{ payload: { regex: "(?m)^abc" } }', 'contains abc'],
    ['{ payload: { regex: "(?i)abc" } }', 'present'],
    ['{ payload: { regex: "Chat with", ignore_case: true } }', '~contains chat with!'],
    ['{ payload: { regex: "^Shops?", ignore_case: true } }', '~starts_with shop'],
    ['{ payload: { regex: "ab|cd" } }', '(contains ab! or contains cd!)'],
    ['{ payload: { regex: "ab|[0-9]" } }', 'present'],
    ['{ any: [{ payload: X }, { title: { contains: y } }] }', '(is X! or contains y!)'],
    ['{ any: [{ payload: X }, { title: { not: y } }] }', ''],
    ['{ any: [{ payload: X, title: Y }, { text: Z }] }', '(is X, is Y or is Z!)'],
  ] as const) {
    it(when, () => expect(options(when)).to.equal(ways));
  }
});
