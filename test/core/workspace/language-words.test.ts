import { parseRules } from '@botrules/core';
import { language, wordsOf } from '@botrules/core/tooling';
import { expect } from 'chai';

describe('Words of the language', () => {
  const { fields, operators, outcomes } = language();

  it('are there for each field, operator and outcome, no two alike', () => {
    for (const words of [fields, operators, outcomes]) {
      const said = words.map((word) => word.said);
      expect(said).to.have.length.greaterThan(5);
      expect(new Set(said).size, said.join()).to.equal(said.length);
      for (const { about } of words) expect(about).to.match(/\.$/);
    }
  });

  it('of a field are not its name', () => {
    for (const { name, said } of fields) expect(said, name).not.to.equal(name);
  });

  it('say what stands behind an operator', () => {
    const takes = Object.fromEntries(operators.map((word) => [word.name, word.takes]));
    expect(takes).to.deep.include({
      is: 'texts',
      like: 'texts',
      words: 'texts',
      in: 'names',
      lookup: 'row',
      at_least: 'number',
      exists: 'flag',
      not: 'test',
      loose: 'flag',
    });
  });

  it('tell what is a test from what says how others are read', () => {
    const modifiers = operators.filter((word) => word.besides);
    expect(modifiers.map((word) => word.name)).to.deep.equal(['typos', 'loose', 'ignore_case']);
    expect(modifiers[0]!.besides).to.deep.equal(['words', 'lookup']);
  });

  it('are those of rules, with what each is for', () => {
    const { value } = parseRules({
      'a.yaml': `rules:
  - name: a
    when: { payload: GO }
    ask: size
    remember: { colour: red }
    reply: { text: Hi, buttons: [{ title: Go, payload: GO }] }
`,
    });
    const words = wordsOf(value!);
    expect(words.sent).to.deep.equal([{ word: 'GO', about: 'sent by “Go” of “a”' }]);
    expect(words.taken).to.deep.equal([{ word: 'GO', about: 'leads to “a”' }]);
    expect(words.memory.map(({ word }) => word)).to.deep.equal(['colour']);
    expect(words.questions.map(({ word }) => word)).to.deep.equal(['size']);
  });
});
