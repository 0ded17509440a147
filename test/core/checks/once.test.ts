import { parseRules } from '@botrules/core';
import { expect } from 'chai';

const codes = (...lines: readonly string[]) =>
  parseRules({ 'rules.yaml': lines.join('\n') }).diagnostics.map(({ code }) => code);

describe('`once` covers nothing in a proof of reach', () => {
  it('of the same rule below it', () => {
    const rules = (once: string) =>
      codes(
        'rules:',
        `  - { name: first, when: { payload: A },${once} reply: A }`,
        '  - { name: again, when: { payload: A }, reply: B }',
        'default: { reply: C }',
      );
    expect(rules('')).to.deep.equal(['unreachable-rule']);
    expect(rules(' once: 24h,')).to.deep.equal([]);
  });

  it('of a value, a default, and what a default leaves', () => {
    expect(
      codes(
        'rules:',
        '  - { name: first, when: { payload: A }, once: ever, reply: A }',
        '  - { name: again, when: { payload: [A, B] }, reply: B }',
        '  - { name: all, when: {}, once: ever, reply: B }',
        'default: { reply: C }',
      ),
    ).to.deep.equal([]);
    expect(
      codes(
        'rules:',
        '  - name: inner',
        '    rules: [{ name: a, when: { payload: A }, reply: A }]',
        '    default: { once: 1h, reply: D }',
        '  - { name: below, when: { payload: B }, reply: B }',
        'default: { reply: C }',
      ),
    ).to.deep.equal([]);
  });

  it('of a tap that is taken for its words', () => {
    const rules = (once: string) =>
      codes(
        'rules:',
        '  - { name: start, when: { payload: S }, reply: { text: Hi, quick_replies: [{ title: Menu, payload: MENU }] } }',
        `  - { name: words, when: { text: { words: menu } },${once} reply: A }`,
        '  - { name: menu, when: { payload: MENU }, reply: B }',
        'default: { reply: C }',
      );
    expect(rules('')).to.deep.equal(['taken-by-words']);
    expect(rules(' once: ever,')).to.deep.equal([]);
  });
});
