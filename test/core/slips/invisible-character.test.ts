import { parseRules, parseTests } from '@botrules/core';
import { assert } from 'chai';
import { findingsOf, replyRules, whenRules } from './slips.js';

const found = (text: string) => findingsOf('invisible-character', text);

describe('invisible-character', () => {
  const told: readonly [line: string, message: RegExp, hint: string][] = [
    ['payload: “GET_STARTED”', /^"“" is a typographic quote/, 'Write "GET_STARTED".'],
    ['payload: ‘GET_STARTED’', /^"‘" is a typographic quote/, 'Write "GET_STARTED".'],
    ['payload: „GET_STARTED“', /^"„"/, 'Write "GET_STARTED".'],
    ['payload: «GET_STARTED»', /^"«"/, 'Write "GET_STARTED".'],
    ['payload: [A, “B”]', /^"“"/, 'Write "B".'],
    ['payload: { starts_with: “ORDER_” }', /^"“"/, 'Write "ORDER_".'],
    ['payload: { like: "“ORDER_{id}”" }', /^"“"/, 'Write "ORDER_{id}".'],
    ['payload: { not: “A” }', /^"“"/, 'Write "A".'],
    [`payload: '{“a”: “b”}'`, /^"“"/, `Write '{"a": "b"}'.`],
    ['text: { contains: “hello”, ignore_case: true }', /^"“"/, 'Write "hello".'],
    ['referral.ref: “summer”', /^"“"/, 'Write "summer".'],
    ['payload: "BUY\u00a0"', /no-break space \(U\+00A0\)/, 'Write "BUY".'],
    ['payload: "BUY\u00a0IT"', /no-break space \(U\+00A0\)/, 'Write "BUY IT".'],
    ['payload: BUY\u200b', /zero-width space \(U\+200B\).*nobody can see it/, 'Write "BUY".'],
    ['payload: "\ufeffBUY"', /U\+FEFF/, 'Write "BUY".'],
    ['payload: B\u00adUY', /soft hyphen \(U\+00AD\)/, 'Write "BUY".'],
    ['payload: "\u200fBUY"', /right-to-left mark/, 'Write "BUY".'],
    ['payload: "\u2066BUY\u2069"', /direction mark/, 'Write "BUY".'],
    ['payload: "B\u2009UY"', /odd space/, 'Write "B UY".'],
    ['payload: "B\u3000UY"', /wide space/, 'Write "B UY".'],
    ['payload: BU\u200dY', /zero-width joiner/, 'Write "BUY".'],
    ['text: { contains: "no\u00a0thanks", ignore_case: true }', /no-break/, 'Write "no thanks".'],
    [
      'payload: GET_ST\u0410RTED',
      /^The "А" \(U\+0410\) in .* is a Cyrillic letter/,
      'Type the "A" again.',
    ],
    ['payload: ORD\u0395R', /Greek letter/, 'Type the "E" again.'],
    [
      'text: { regex: ‘^menu$’, ignore_case: true }',
      /^"‘" is a typographic quote/,
      'Write "^menu$".',
    ],
    [
      'text: { regex: "\\bmenu\\b", ignore_case: true }',
      /^"\\b" between double quotes is a control character/,
      'Put the expression in single quotes: between them a backslash is a backslash.',
    ],
    [
      'text: { contains: "\\fmenu", ignore_case: true }',
      /^"\\f" between double quotes is a control character/,
      'Put the text in single quotes: between them a backslash is a backslash.',
    ],
    ['payload: "MENU "', /^This text ends with a space/, 'Write "MENU".'],
    ['payload: " MENU"', /^This text begins with a space/, 'Write "MENU".'],
    ['payload: "MENU\\t"', /ends with a tab/, 'Write "MENU".'],
    ['payload: "MENU\\n"', /ends with a line break/, 'Write "MENU".'],
    ['payload: { is: "MENU " }', /ends with a space/, 'Write "MENU".'],
    ['payload: [A, "MENU "]', /ends with a space/, 'Write "MENU".'],
    ['payload: { like: "ORDER_{id} " }', /ends with a space/, 'Write "ORDER_{id}".'],
    ['payload: { starts_with: " ORDER" }', /begins with a space/, 'Write "ORDER".'],
    ['payload: { ends_with: "ORDER " }', /ends with a space/, 'Write "ORDER".'],
    ['title: "Menu "', /ends with a space/, 'Write "Menu".'],
    ['not: { payload: "MENU " }', /ends with a space/, 'Write "MENU".'],
    ['any: [{ payload: "MENU " }, { payload: B }]', /ends with a space/, 'Write "MENU".'],
  ];
  for (const [line, message, hint] of told) {
    it(`is told of ${JSON.stringify(line)}`, () => {
      const [one, ...more] = found(whenRules(line));
      assert.isEmpty(more);
      assert.match(one!.message, message);
      assert.equal(one!.hint, hint);
      assert.equal(one!.line, 4);
    });
  }

  const blocks: readonly [lines: readonly string[], hint: string][] = [
    [['payload: >', '  BUY'], 'Write ">-", or the text in the same line: "BUY".'],
    [['payload: |', '  BUY'], 'Write "|-", or the text in the same line: "BUY".'],
    [
      ['text:', '  contains: |', '    help', '  ignore_case: true'],
      'Write "|-", or the text in the same line: "help".',
    ],
    [
      ['text:', '  regex: |', '    ^(?i)help$'],
      'Write "|-", or the text in the same line: "^(?i)help$".',
    ],
    [
      ['text:', '  regex: >', '    ^(?i)help$'],
      'Write ">-", or the text in the same line: "^(?i)help$".',
    ],
    [
      ['payload:', '  like: |', '    ORDER_{id}'],
      'Write "|-", or the text in the same line: "ORDER_{id}".',
    ],
    [
      ['payload:', '  - >', '    BUY', '  - SELL'],
      'Write ">-", or the text in the same line: "BUY".',
    ],
    [['payload: |+', '  BUY', ''], 'Write "|-", or the text in the same line: "BUY".'],
  ];
  for (const [lines, hint] of blocks) {
    it(`is told of the line break behind ${lines.join(' ')}`, () => {
      assert.deepEqual(
        found(whenRules(...lines)).map((each) => each.hint),
        [hint],
      );
    });
  }

  const sent: readonly [lines: readonly string[], count: number][] = [
    [['text: Hi', 'buttons: [{ title: Menu, payload: “A” }]'], 1],
    [['text: Hi', 'buttons: [{ title: Menu, payload: "A " }]'], 1],
    [['text: Hi', 'quick_replies:', '  - title: Menu', '    payload: >', '      A'], 1],
    [['cards:', '  - title: Hat', '    buttons: [{ title: Menu, payload: "A\u200b" }]'], 1],
    [['“Hi!”'], 1],
    [['- “Hi!”', '- Hello'], 1],
    [['text: “Hi!”'], 1],
    [['text: Hi', 'buttons: [{ title: “Menu”, payload: A }]'], 1],
    [['He said “Hi!” to us'], 0],
    [['“Hi” and “Hello”'], 0],
    [["'“Hi!”'"], 0],
    [['"Hi!\u00a0How are you? "'], 0],
    [['>', '  Hi!'], 0],
  ];
  for (const [lines, count] of sent) {
    it(`${count === 0 ? 'is silent about' : 'is told of'} a reply ${JSON.stringify(lines.join(' '))}`, () => {
      assert.lengthOf(found(replyRules(...lines)), count);
    });
  }

  const silent = [
    "text: { regex: '\\bmenu\\b', ignore_case: true }",
    'text: { regex: "[“”]menu[“”]", ignore_case: true }',
    'text: { regex: "a\\tb", ignore_case: true }',
    'payload: "It’s"',
    'text: { contains: [don’t, "don\'t"], ignore_case: true }',
    'text: { contains: " hi ", ignore_case: true }',
    'text: { contains: "\\n" }',
    'text: { starts_with: "order ", ignore_case: true }',
    'text: { ends_with: " please", ignore_case: true }',
    'text: { regex: "(?i)hi " }',
    'text: { regex: "[“”]" }',
    'text: [no thanks, "no\u00a0thanks"]',
    'payload: ["MENU", "MENU "]',
    'text: "👨‍👩‍👧‍👦"',
    'text: { contains: می\u200cخواهم }',
    'text: ピザ\u3000大',
    'text: { contains: “ }',
    "text: '“hello”'",
    'payload: МЕНЮ',
    'payload: МЕНЮ_2',
    'text: { contains: μm }',
    'payload: |-\n        BUY',
    'payload: >-\n        BUY',
  ];
  for (const line of silent) {
    it(`is silent about ${JSON.stringify(line)}`, () => {
      assert.deepEqual(found(whenRules(line)), []);
    });
  }

  it('finds it in a list, and in the file of one', () => {
    const text =
      'lists:\n  a: [“S”, M]\n  b: { file: b.txt }\nrules:\n  - { name: a, when: { payload: { in: [a, b] } }, route: a }\ndefault: { route: b }\n';
    const { diagnostics } = parseRules(
      { 'rules.yaml': text.replace('in: [a, b]', 'in: a'), 'b.txt': '# “no”\nA\n“B”\nC\u00a0D\n' },
      { entry: 'rules.yaml' },
    );
    assert.deepEqual(
      diagnostics
        .filter(({ code }) => code === 'invisible-character')
        .map(({ file, line, column }) => [file, line, column]),
      [
        ['rules.yaml', 2, 7],
        ['b.txt', 3, 1],
        ['b.txt', 4, 2],
      ],
    );
  });

  it('is told of the payload of a test', () => {
    const { diagnostics } = parseTests({
      'a.test.yaml':
        'tests:\n  - { name: a, event: { payload: “A” }, expect: { rule: a } }\n  - { name: b, event: { payload: A }, expect: { rule: a } }\n',
    });
    assert.deepEqual(
      diagnostics.map(({ code, line }) => [code, line]),
      [['invisible-character', 2]],
    );
  });
});
