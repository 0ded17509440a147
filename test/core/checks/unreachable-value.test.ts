import { parseRules } from '@botrules/core';
import { assert } from 'chai';

/** What is said of values and defaults; whens are rules `r0`, `r1`, … in order. */
function said(whens: readonly string[], { lists = '', more = 'default: { route: b }' } = {}) {
  const rules = whens.map((when, index) => `  - { name: r${index}, when: { ${when} }, route: a }`);
  const text = [...(lists ? [`lists: { ${lists} }`] : []), 'rules:', ...rules, more].join('\n');
  const { value, diagnostics } = parseRules({ 'rules.yaml': text });
  assert.isDefined(value, `${text}\n${JSON.stringify(diagnostics)}`);
  return diagnostics
    .filter(({ code }) => code.startsWith('unreachable-'))
    .map(({ message }) => message);
}

describe('Values that never reach a rule are told', () => {
  const rows: readonly (readonly [words: string, whens: readonly string[], message: string])[] = [
    [
      'of a list',
      ['payload: A', 'payload: [A, B]'],
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'of a list, several',
      ['payload: A', 'payload: B', 'payload: [A, B, C]'],
      'Of this list "A" and "B" never reach rule "r2": rules "r0" and "r1" take them before.',
    ],
    [
      'of a list, many',
      ['payload: { starts_with: A }', 'payload: [A1, A2, A3, A4, A5, A6, B]'],
      'Of this list "A1", "A2", "A3" and 3 more never reach rule "r1": rule "r0" takes them before.',
    ],
    [
      'of a list, all of them, where the rule holds otherwise, too',
      ['payload: A', 'payload: B', 'any: [{ payload: [A, B] }, { title: Hi }]'],
      'Nothing in this list reaches rule "r2": rules "r0" and "r1" take all of it before.',
    ],
    [
      'of one line among several',
      ['payload: A', 'any: [{ payload: A }, { title: Hi }]'],
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'in another case',
      ['payload: { is: a, ignore_case: true }', 'payload: [A, B]'],
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'as they are written where case does not count',
      ['payload: { is: a, ignore_case: true }', 'payload: { is: [A, B], ignore_case: true }'],
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'that are kinds of events',
      ['event: message', 'event: [message, postback]'],
      'The event "message" never reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'that are beginnings',
      ['payload: { starts_with: OR }', 'payload: { starts_with: [ORDER, SALE] }'],
      'No payload that starts with "ORDER" reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'that are beginnings, several',
      ['payload: { starts_with: O }', 'payload: { starts_with: [OR, OS, SALE], not: OR7 }'],
      'Of this list what starts with "OR" and what starts with "OS" never reach rule "r1": rule "r0" takes them before.',
    ],
    [
      'that are patterns',
      ['payload: { starts_with: BUY_ }', 'payload: { like: ["BUY_{what}", "SELL_{what}"] }'],
      'No payload that is like "BUY_{what}" reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'that are regexes',
      ['payload: { regex: "^A" }', 'payload: { regex: ["^A[0-9]+$", "^[AB]$"] }'],
      'No payload that matches "^A[0-9]+$" reaches rule "r1": rule "r0" takes it before.',
    ],
    [
      'that several rules take together',
      ['payload: A, title: x', 'payload: A, title: { not: x }', 'payload: [A, C]'],
      'The payload "A" never reaches rule "r2": rules "r0" and "r1" take it before.',
    ],
    [
      'of a group that asks for them, too',
      ['payload: A, channel: messenger', 'payload: [A, C], channel: messenger'],
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ],
  ];
  for (const [words, whens, message] of rows) {
    it(words, () => assert.deepEqual(said(whens), [message]));
  }

  it('of a named list that no other line has', () => {
    assert.deepEqual(said(['payload: A', 'payload: { in: s }'], { lists: 's: [A, B]' }), [
      'The payload "A" never reaches rule "r1": rule "r0" takes it before.',
    ]);
  });

  it('of a named list that stands beside others as one', () => {
    const whens = ['payload: { in: s }', 'payload: [{ in: s }, { is: D }]'];
    assert.deepEqual(said(whens, { lists: 's: [A, B]' }), [
      'No payload that is in the list "s" of 2 reaches rule "r1": rule "r0" takes it before.',
    ]);
  });
});

describe('Nothing is said of values', () => {
  const rows: readonly (readonly [words: string, ...whens: string[]])[] = [
    [
      'that the rule before takes on one channel alone',
      'payload: A, channel: messenger',
      'payload: [A, B]',
    ],
    ['that it takes at some times', 'payload: A, time: { days: mon }', 'payload: [A, B]'],
    ['that it goes on with', 'payload: { contains: AA }', 'payload: [A, B]'],
    [
      'in one way alone',
      'payload: A, event: postback',
      'any: [{ payload: A, event: postback }, { title: Hi }]',
    ],
    ['in another case', 'payload: a', 'payload: [A, B]'],
    ['below not', 'payload: A', 'payload: { starts_with: A, not: [A, B] }'],
    ['that must not be', 'payload: A', 'not: { payload: [A, B] }'],
    [
      'of which each goes with another line',
      'payload: A, title: x',
      'payload: [A, B], title: [x, y]',
    ],
    [
      'of standby: both is how one says any',
      'payload: A, standby: false',
      'payload: A, standby: [true, false]',
    ],
    ['that cannot be', 'payload: C', 'payload: { is: [A, B], not: A }'],
  ];
  for (const [words, ...whens] of rows) {
    it(words, () => assert.deepEqual(said(whens), []));
  }

  it('of a list that several lines share', () => {
    const whens = ['payload: A', 'payload: { in: s }', 'title: { in: s }'];
    assert.deepEqual(said(whens, { lists: 's: [A, B]' }), []);
  });

  it('where the rule above goes on', () => {
    const text = [
      'rules:',
      '  - { name: r0, when: { payload: A }, continue: true, route: a }',
      '  - { name: r1, when: { payload: [A, B] }, route: a }',
      'default: { route: b }',
    ].join('\n');
    assert.deepEqual(parseRules({ 'rules.yaml': text }).diagnostics, []);
  });
});

describe('A default that is never reached is told', () => {
  const rows: readonly (readonly [words: string, whens: readonly string[], message: string])[] = [
    ['after a rule for everything', [''], 'rule "r0" takes everything that would reach it.'],
    [
      'after rules that leave nothing',
      ['payload: A', 'payload: { not: A }'],
      'rules "r0" and "r1" together take everything that would reach it.',
    ],
    [
      'after a rule for each kind and channel',
      ['channel: messenger', 'event: [message, postback]', 'event: [referral, optin, quick_reply]'],
      'rules "r1" and "r2" together take everything that would reach it.',
    ],
  ];
  for (const [words, whens, message] of rows) {
    it(words, () => assert.deepEqual(said(whens), [`This default is never reached: ${message}`]));
  }

  it('of a group', () => {
    const group =
      '  - { when: { payload: { starts_with: A } }, rules: [{ name: all, when: { payload: { like: "A*" } }, route: a }], default: { route: c } }';
    assert.deepEqual(said(['payload: B'], { more: `${group}\ndefault: { route: b }` }), [
      'This default is never reached: rule "all" takes everything that would reach it.',
    ]);
  });

  it('with its file, where the file before has one', () => {
    const one = 'rules: [{ name: a, when: { payload: A }, route: a }]\ndefault: { route: b }';
    const two = 'rules: [{ name: c, when: { payload: C }, route: a }]\ndefault: { route: b }';
    const { diagnostics } = parseRules({ '1.yaml': one, '2.yaml': two });
    // The rule of the second file says it: its default has the same cause.
    assert.deepEqual(
      diagnostics.map(({ code, file }) => [code, file]),
      [['unreachable-rule', '2.yaml']],
    );
  });
});

describe('Nothing is said of a default', () => {
  const rows: readonly (readonly [words: string, ...whens: string[]])[] = [
    ['where an event has no payload', 'payload: { exists: true }'],
    [
      'where a channel is left',
      'channel: messenger',
      'event: [message, postback, referral, optin]',
    ],
    [
      'where a value is left',
      'title: A',
      'title: { exists: true, not: { is: [A, B] } }',
      'title: { exists: false }',
    ],
    ['where only events on standby are taken', 'standby: true'],
    ['where some time is left', 'time: { days: mon-sat }'],
  ];
  for (const [words, ...whens] of rows) {
    it(words, () => assert.deepEqual(said(whens), []));
  }
});
