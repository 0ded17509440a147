import { parseRules } from '@botrules/core';
import { assert } from 'chai';

function said(...lines: readonly string[]) {
  return parseRules({ 'rules.yaml': `${lines.join('\n')}\n` }).diagnostics.map(
    ({ code, line, column, message, hint }) => ({ code, at: `${line}:${column}`, message, hint }),
  );
}

const before = ['rules:', '  - name: a', '    when: { payload: A }'];
const after = ['default: { route: fallback }'];

describe('A file that is not YAML', () => {
  const texts: readonly [line: string, column: number, right: string][] = [
    ['reply: *New* pizza', 12, 'reply: "*New* pizza"'],
    ['reply: **Hello** you', 12, 'reply: "**Hello** you"'],
    ['reply: & a free drink', 12, 'reply: "& a free drink"'],
    ['reply: > big deal', 12, 'reply: "> big deal"'],
    ['reply: | hello', 12, 'reply: "| hello"'],
    ['reply: ? what', 12, 'reply: "? what"'],
    ['reply: {id} is on its way', 12, 'reply: "{id} is on its way"'],
    ['reply: [Sale] all hats', 12, 'reply: "[Sale] all hats"'],
    ['reply: Note: we are closed', 16, 'reply: "Note: we are closed"'],
    ['reply: { text: *New* pizza }', 20, 'reply: { text: "*New* pizza" }'],
    ['reply: { text: Order {id} is here }', 20, 'reply: { text: "Order {id} is here" }'],
    ['reply: { text: Order #5 }', 20, 'reply: { text: "Order #5" }'],
    ['reply: { text: Hours: 9 to 5 }', 20, 'reply: { text: "Hours: 9 to 5" }'],
    ['reply: { text: Hi', 12, 'reply: { text: Hi }'],
    ['reply: [Hi, you', 12, 'reply: [Hi, you]'],
    ['reply: [Hi, you}', 20, 'reply: [Hi, you]'],
    ['reply: { text: Hi ]', 23, 'reply: { text: Hi }'],
    ['reply: { text: Hi } }', 25, 'reply: { text: Hi }'],
    ['reply: "Hi there', 12, 'reply: "Hi there"'],
    ["reply: 'Hi there", 12, "reply: 'Hi there'"],
    ['reply: { text: "Hi there }', 20, 'reply: { text: "Hi there" }'],
    ['reply:Hi', 10, 'reply: Hi'],
  ];
  for (const [line, column, right] of texts) {
    for (const [where, more] of [
      ['at the end', []],
      ['in the middle', after],
      ['before another quote', ['  - { name: b, when: { payload: "B" }, route: b }', ...after]],
    ] as const) {
      it(`is shown the line as it would be right: ${line} ${where}`, () => {
        const [one, ...others] = said(...before, `    ${line}`, ...more);
        assert.isEmpty(others);
        assert.equal(one?.hint, `Write: ${right}`, one?.message);
        assert.equal(one?.at, `4:${column}`);
      });
    }
  }

  const indents: readonly [why: string, lines: readonly string[], at: string, hint: string][] = [
    [
      'one space too many',
      ['rules:', '  - name: a', '     when: { payload: A }', '    route: a'],
      '3:1',
      'Indent it by 4 spaces.',
    ],
    [
      'one space too few',
      ['rules:', '  - name: a', '   when: { payload: A }', '    route: a'],
      '3:1',
      'Indent it by 4 spaces.',
    ],
    [
      'one too many in a map',
      ['rules:', '  - name: a', '    when:', '      payload: A', '       title: B', '    route: a'],
      '5:1',
      'Indent it by 6 spaces.',
    ],
    [
      'a dash out of line',
      ['rules:', '  - { name: a, when: {}, route: a }', '   - { name: b, when: {}, route: a }'],
      '3:1',
      'Indent it by 2 spaces.',
    ],
    [
      'the next item of a list, far below the last one',
      [
        ...['rules:', '  - name: a', '    when:', '      any:', '        - all:'],
        ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(
          (payload) => `            - payload: ${payload}`,
        ),
        ...['    route: a', '', '- name: b', '    when: { payload: I }', '    route: b'],
      ],
      '16:1',
      'Indent it by 2 spaces.',
    ],
    [
      'a key of the file',
      ['rules:', '  - { name: a, when: { payload: A }, route: a }', ' default: { route: b }'],
      '3:1',
      'Begin the line without a space.',
    ],
  ];
  for (const [why, lines, at, hint] of indents) {
    it(`is told which line is out of line: ${why}`, () => {
      const [one, ...others] = said(...lines);
      assert.isEmpty(others);
      assert.deepEqual([one?.at, one?.hint], [at, hint], one?.message);
    });
  }

  it('is told of odd spaces at their own line, whatever they are', () => {
    for (const space of ['\u00a0', '\u2003', '\u3000', '\u202f', '\u200b']) {
      for (const [at, ...lines] of [
        ['3:1', 'rules:', '  - name: a', `${space.repeat(4)}when: { payload: A }`, '    route: a'],
        ['3:10', 'rules:', '  - name: a', `    when:${space}{ payload: A }`, '    route: a'],
        ['2:10', 'rules:', `  - name:${space}a`, '    when: { payload: A }', '    route: a'],
        ['2:4', 'rules:', `  -${space}name: a`, '    when: { payload: A }', '    route: a'],
        ['3:21', 'rules:', '  - name: a', `    when: { payload:${space}A }`, '    route: a'],
        ['4:3', 'rules:', '  - name: a', '    when: { payload: A }', `  ${space} route: a`],
      ]) {
        const [one, ...others] = said(...lines, 'default: { route: b }');
        assert.isEmpty(others, JSON.stringify(lines));
        assert.include(one?.message, 'where YAML needs a plain space', JSON.stringify(lines));
        assert.equal(one?.at, at, JSON.stringify(lines));
      }
    }
  });

  it('is silent about odd spaces in a text', () => {
    assert.deepEqual(
      said(
        ...before,
        '    reply: |',
        '      Hi',
        '      \u00a0\u00a0you',
        '      name:\u00a0you',
        ...after,
      ),
      [],
    );
  });

  it('ends where nothing mends it', () => {
    const lines = Array.from(
      { length: 800 },
      (_, at) => `  - { name: r${at}, when: { payload: A }, route: a }`,
    );
    assert.lengthOf(said('rules:', ...lines, '  - { [ "', ' ] : {'), 1);
  });
});
