import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { replyRules } from '../slips/slips.js';

/** What a load says of a text, which stands in place of §. */
function told(rules: string, text: string): readonly string[] {
  const { diagnostics } = parseRules({ 'rules.yaml': rules.replace('§', text) });
  return diagnostics.filter(({ code }) => code === 'wrong-kind').map(({ message }) => message);
}

const button = '{ title: Menu, payload: A }';
const profile = (...lines: readonly string[]) =>
  `profile:\n${lines.map((line) => `  ${line}\n`).join('')}${replyRules('Hi')}`;

describe('a text that people see', () => {
  for (const [what, key, rules] of [
    ['a reply', '"reply"', replyRules('Hi').replace('      Hi', '      §')],
    ['a message', 'An item of "reply"', replyRules('- §')],
    ['words', '"text"', replyRules('text: §')],
    ['words above buttons', '"text"', replyRules('text: §', `buttons: [${button}]`)],
    ['one of several', 'An item of "one_of"', replyRules('one_of: [Hi, §]')],
    ['words of one of several', '"text"', replyRules('one_of: [Hi, { text: § }]')],
    ['a button', '"title"', replyRules('text: Hi', 'buttons: [{ title: §, payload: A }]')],
    [
      'a link',
      '"title"',
      replyRules('text: Hi', 'buttons: [{ title: §, url: https://a.example }]'),
    ],
    [
      'a quick reply',
      '"title"',
      replyRules('text: Hi', 'quick_replies: [{ title: §, payload: A }]'),
    ],
    ['a card', '"title"', replyRules(`cards: [{ title: §, buttons: [${button}] }]`)],
    ['a greeting', '"greeting"', profile('greeting: §')],
    ['a language', '"greeting"', profile('greeting: Hi', 'languages: { de: { greeting: § } }')],
    ['the menu', '"title"', profile('get_started: A', 'menu: [{ title: §, payload: A }]')],
    ['an ice breaker', '"title"', profile('ice_breakers: [{ title: §, payload: A }]')],
    ['a command', '"/menu"', profile('commands: { /menu: § }')],
  ] as const) {
    it(`is not of spaces alone: ${what}`, () => {
      assert.deepEqual(told(rules, "''"), [`${key} is empty.`]);
      for (const blank of ['"   "', '" "', '"\\n\\t"', '"\\u00a0"'])
        assert.deepEqual(told(rules, blank), [`${key} has only spaces, which no platform sends.`]);
      for (const seen of ['" a "', '7', 'true', '"\\U0001F355"'])
        assert.deepEqual(told(rules, seen), []);
    });
  }

  it('may be of spaces where people do not see it', () => {
    assert.deepEqual(
      told(replyRules('text: Hi', 'buttons: [{ title: Hi, payload: § }]'), '" "'),
      [],
    );
    assert.deepEqual(
      told(replyRules('Hi').replace('payload: A', 'text: { contains: § }'), '" "'),
      [],
    );
  });
});
