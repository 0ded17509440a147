import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { ruleSetOf, soundSets, toldOf } from './told-of-memory.js';

describe('Of rules that use the memory as they should nothing is told', () => {
  for (const [what, text] of Object.entries(soundSets)) {
    it(what, () => {
      const { value, diagnostics } = parseRules({ 'rules.yaml': text });
      assert.isDefined(value);
      assert.deepEqual(
        diagnostics.map(({ code, message }) => `${code}: ${message}`),
        [],
      );
    });
  }

  it('a name that another file remembers, and a question that it asks', () => {
    const main = `rules:
  - include: one.yaml
  - { name: m, when: { memory.size: M }, reply: M }
  - { name: n, when: { answer_to: order.name, text: { exists: true } }, reply: "{text}" }
default: { reply: What? }`;
    const one = `rules:
  - { name: size, when: { payload: M }, remember: { size: M }, ask: order.name, reply: What is your name? }`;
    const { value, diagnostics } = parseRules(
      { 'rules.yaml': main, 'one.yaml': one },
      { entry: 'rules.yaml' },
    );
    assert.isDefined(value, JSON.stringify(diagnostics));
    assert.deepEqual(diagnostics, []);
  });
});

const size =
  '{ name: size, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" }, reply: Ok }';
const used = '{ name: used, when: { memory.size: M }, reply: M }';
const byCode = '{ name: code, when: { payload: CODE }, route: r }';
const ask = '{ name: ask, when: { payload: ORDER }, ask: order.name, reply: Who are you? }';
const follow = (more: string) =>
  `{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: { ${more} } }`;

type Row = readonly [
  what: string,
  rules: string,
  at: string,
  message: string,
  hint: string | RegExp,
];

const rows: { readonly [code: string]: readonly Row[] } = {
  'never-remembered': [
    [
      'a test',
      ruleSetOf(size, used, '{ name: x, when: { memory.sise: M }, reply: M }'),
      'memory.sise: M',
      'No rule remembers or counts "sise", so this test never sees a value.',
      'Did you mean "size"?',
    ],
    [
      'a test below not',
      ruleSetOf(size, used, '{ name: x, when: { payload: X, not: { memory.sise: M } }, reply: M }'),
      'memory.sise: M',
      'No rule remembers or counts "sise", so this test never sees a value.',
      'Did you mean "size"?',
    ],
    [
      'a test of a group',
      ruleSetOf(
        size,
        used,
        '{ when: { memory.sise: M }, rules: [{ name: x, when: { payload: X }, reply: M }] }',
      ),
      'memory.sise: M',
      'No rule remembers or counts "sise", so this test never sees a value.',
      'Did you mean "size"?',
    ],
    [
      'a text',
      ruleSetOf(size, used, '{ name: x, when: { payload: X }, reply: "Yes {memory.sise|M}" }'),
      '{memory.sise|M}',
      'No rule remembers or counts "sise", so there is never anything to show.',
      'Did you mean "size"?',
    ],
    [
      'a name that is far from all',
      ruleSetOf(size, used, '{ name: x, when: { memory.color: M }, reply: M }'),
      'memory.color: M',
      'No rule remembers or counts "color", so this test never sees a value.',
      /^Add "remember: \{ color: … \}"/,
    ],
    [
      'what is forgotten',
      ruleSetOf(size, used, '{ name: x, when: { payload: X }, reply: M, forget: sise }'),
      'sise',
      'No rule remembers or counts "sise", so there is never anything to forget.',
      'Did you mean "size"?',
    ],
    [
      'a slip, where handlers may remember more',
      ruleSetOf(size, used, byCode, '{ name: x, when: { memory.sise: M }, reply: M }'),
      'memory.sise: M',
      'No rule remembers or counts "sise", so this test never sees a value.',
      'Did you mean "size"?',
    ],
  ],
  'unremembered-value': [
    [
      'another word',
      ruleSetOf(
        '{ name: a, when: { payload: A }, remember: { size: L }, reply: A }',
        '{ name: b, when: { memory.size: [L, Large] }, reply: B }',
      ),
      'Large',
      'No rule remembers "Large" under "size", so this never passes.',
      'Write "L", which rules remember.',
    ],
    [
      'another word below not',
      ruleSetOf(
        '{ name: a, when: { payload: A }, remember: { size: L }, reply: A }',
        '{ name: b, when: { payload: B, not: { memory.size: Huge } }, reply: B }',
      ),
      'Huge',
      'No rule remembers "Huge" under "size", so this never passes.',
      'Write "L", which rules remember.',
    ],
    [
      'yes for true',
      ruleSetOf(
        '{ name: a, when: { payload: A }, remember: { vip: true }, reply: A }',
        '{ name: b, when: { payload: B, memory.vip: yes }, reply: B }',
      ),
      'yes',
      'No rule remembers "yes" under "vip", so this never passes.',
      'Did you mean "true"?',
    ],
    [
      'a word that begins another',
      ruleSetOf(
        '{ name: a, when: { payload: A }, remember: { size: XL }, reply: A }',
        '{ name: b, when: { memory.size: [L, XL] }, reply: B }',
      ),
      'L',
      'No rule remembers "L" under "size", so this never passes.',
      /./,
    ],
    [
      'a word that is there twice',
      ruleSetOf(
        '{ name: a, when: { payload: A }, remember: { size: XL }, reply: A }',
        '{ name: b, when: { memory.size: [M, XL, M] }, reply: B }',
      ),
      'memory.size: [M, XL, M]',
      'No rule remembers "M" under "size", so this never passes.',
      /./,
    ],
    [
      'a word where there is a number',
      ruleSetOf(
        '{ name: a, when: { payload: A }, count: n, reply: A }',
        '{ name: b, when: { payload: B, memory.n: three }, reply: B }',
      ),
      'three',
      'No rule remembers "three" under "n", which is only counted, so this never passes.',
      'Write a number, such as memory.n: 3.',
    ],
  ],
  'never-begins': [
    [
      'a limit',
      ruleSetOf('{ name: a, when: { payload: A, memory.n: { at_most: 3 } }, count: n, reply: A }'),
      'memory.n: { at_most: 3 }',
      'Nobody ever has a "memory.n", and without one this test does not hold: only what tests it remembers or counts it.',
      'Write memory.n: { not: { more_than: 3 } }, which holds without a value, too.',
    ],
    [
      'a test of a group',
      ruleSetOf(
        '{ when: { memory.n: { exists: true } }, rules: [{ name: a, when: { payload: A }, count: n, reply: A }] }',
      ),
      'memory.n: { exists: true }',
      'Nobody ever has a "memory.n", and without one this test does not hold: only what tests it remembers or counts it.',
      /^Remember or count "n" in a rule that does not test it/,
    ],
    [
      'rules in a round, and not of those that wait for them',
      ruleSetOf(
        '{ name: d, when: { payload: D, memory.x: D }, count: z, reply: D }',
        '{ name: e, when: { payload: E, memory.z: 1 }, reply: E }',
        '{ name: a, when: { payload: A, memory.x: D }, remember: { y: D }, reply: A }',
        '{ name: b, when: { payload: B, memory.y: D }, remember: { x: D }, reply: B }',
      ),
      'memory.x: D',
      'Nobody ever has a "memory.x", and without one this test does not hold: only what tests it remembers or counts it.',
      /^Remember or count "x" in a rule that does not test it/,
    ],
    [
      'a question',
      ruleSetOf(
        '{ name: a, when: { answer_to: [q, r], text: { words: no } }, ask: q, reply: A }',
        '{ name: b, when: { answer_to: q, text: { exists: true } }, ask: r, reply: A }',
      ),
      'answer_to: [q, r]',
      'The question "q" is never open: only what waits for its answer asks it.',
      /^Add "ask: q"/,
    ],
    [
      'a follow-up',
      ruleSetOf(
        '{ name: a, when: { event: follow_up, payload: N }, reply: A, follow_up: { after: 1h, payload: N } }',
      ),
      'event: follow_up',
      'This follow-up never comes: only what takes it sets it.',
      /^Set it/,
    ],
  ],
  'endless-follow-up': [
    [
      'a follow-up with a placeholder',
      ruleSetOf(
        '{ name: set, when: { payload: { like: "BUY_{sku}" } }, reply: Yes?, follow_up: { after: 1h, payload: "NUDGE_{sku}" } }',
        '{ name: n, when: { event: follow_up, payload: { like: "NUDGE_{sku}" } }, reply: Hm, follow_up: { after: 90m, payload: "NUDGE_{sku}" } }',
      ),
      '"NUDGE_{sku}"',
      'The follow-up "NUDGE_{sku}" sets itself again, without an end: it comes every 90m until the person writes.',
      /^Delete this/,
    ],
    [
      'a follow-up that the default of a group sets again',
      ruleSetOf(
        follow('after: 1h, payload: NUDGE'),
        '{ when: { event: follow_up }, rules: [{ name: n, when: { payload: X }, reply: Hm }], default: { reply: Hm, follow_up: { after: 1h, payload: NUDGE } } }',
      ),
      'NUDGE',
      'The follow-up "NUDGE" sets itself again, without an end: it comes every 1h until the person writes.',
      /^Delete this/,
    ],
    [
      'a follow-up that what comes behind would call off',
      ruleSetOf(
        follow('after: 1h, payload: NUDGE'),
        '{ name: n, when: { event: follow_up, payload: NUDGE }, reply: Hm, follow_up: { after: 1h, payload: NUDGE } }',
        '{ name: end, when: { event: follow_up }, reply: Bye, cancel: everything }',
      ),
      'NUDGE',
      'The follow-up "NUDGE" sets itself again, without an end: it comes every 1h until the person writes.',
      /^Delete this/,
    ],
    [
      'three in a round',
      ruleSetOf(
        follow('after: 1h, payload: A'),
        '{ name: a, when: { event: follow_up, payload: A }, reply: A, follow_up: { after: 1h, payload: B } }',
        '{ name: b, when: { event: follow_up, payload: B }, reply: B, follow_up: [{ after: 2h, payload: C }, { after: 1h, payload: D }] }',
        '{ name: c, when: { event: follow_up, payload: C }, reply: C, follow_up: { after: 3h, payload: A } }',
        '{ name: d, when: { event: follow_up, payload: D }, reply: D }',
      ),
      'B',
      'The follow-up "B" sets itself again by way of "C" and "A", without an end: it comes every 6h until the person writes.',
      /^Delete this/,
    ],
  ],
  'unused-memory': [
    [
      'what is remembered',
      ruleSetOf(size),
      'size',
      '"size" is remembered here, and no rule tests or shows it.',
      /^Use it/,
    ],
    [
      'what is counted',
      ruleSetOf('{ name: c, when: { payload: C }, count: tries, reply: C }'),
      'tries',
      '"tries" is counted here, and no rule tests or shows it.',
      /^Use it/,
    ],
    [
      'what is forgotten alone',
      ruleSetOf(size, '{ name: x, when: { payload: X }, reply: M, forget: size }'),
      'size',
      '"size" is remembered here, and no rule tests or shows it.',
      /^Use it/,
    ],
    [
      'a slip of what is read',
      ruleSetOf(size, used, '{ name: x, when: { payload: X }, remember: { sise: M }, reply: M }'),
      'sise',
      '"sise" is remembered here, and no rule tests or shows it.',
      /^Did you mean "size"\?/,
    ],
    [
      'what a default remembers',
      'rules:\n  - { name: x, when: { payload: X }, reply: M }\ndefault: { reply: What?, remember: { said: "{text}" } }',
      'said',
      '"said" is remembered here, and no rule tests or shows it.',
      /^Use it/,
    ],
  ],
  'unasked-question': [
    [
      'a slip',
      ruleSetOf(
        ask,
        '{ name: x, when: { answer_to: order.nmae, text: { exists: true } }, reply: M }',
      ),
      'order.nmae',
      'No rule asks the question "order.nmae", so nothing is ever an answer to it.',
      'Did you mean "order.name"?',
    ],
    [
      'one that begins another',
      ruleSetOf(
        ask,
        '{ name: x, when: { answer_to: [order, order.name], text: { exists: true } }, reply: M }',
      ),
      'order',
      'No rule asks the question "order", so nothing is ever an answer to it.',
      /./,
    ],
    [
      'one of several',
      ruleSetOf(
        ask,
        '{ name: x, when: { answer_to: [order.name, order.size], text: { exists: true } }, reply: M }',
      ),
      'order.size',
      'No rule asks the question "order.size", so nothing is ever an answer to it.',
      /./,
    ],
    [
      'where none is asked',
      ruleSetOf('{ name: x, when: { answer_to: order.name, text: { exists: true } }, reply: M }'),
      'order.name',
      'No rule asks the question "order.name", so nothing is ever an answer to it.',
      /^Add "ask: order.name"/,
    ],
    [
      'a slip, where handlers may ask',
      ruleSetOf(
        ask,
        byCode,
        '{ name: x, when: { answer_to: order.nmae, text: { exists: true } }, reply: M }',
      ),
      'order.nmae',
      'No rule asks the question "order.nmae", so nothing is ever an answer to it.',
      'Did you mean "order.name"?',
    ],
    [
      'a question without answers',
      ruleSetOf(ask),
      'order.name',
      'No rule takes an answer to the question "order.name".',
      /^Add a rule with "when: \{ answer_to: order.name/,
    ],
    [
      'a question beside answers to another',
      ruleSetOf(
        ask,
        '{ name: s, when: { payload: S }, ask: size, reply: Which? }',
        '{ name: x, when: { answer_to: { starts_with: order }, text: { exists: true } }, reply: M }',
      ),
      'size',
      'No rule takes an answer to the question "size".',
      /./,
    ],
  ],
  'no-follow-up': [
    [
      'nobody',
      ruleSetOf(follow('after: 1h, payload: NUDGE')),
      'NUDGE',
      'No rule takes the follow-up "NUDGE", so nothing happens when it comes.',
      /^Add a rule with "when: \{ event: follow_up, payload: NUDGE \}"/,
    ],
    [
      'a rule for clicks',
      ruleSetOf(
        follow('after: 1h, payload: NUDGE'),
        '{ name: x, when: { payload: NUDGE }, reply: M }',
      ),
      'NUDGE',
      'No rule takes the follow-up "NUDGE", so nothing happens when it comes.',
      /event: follow_up/,
    ],
    [
      'a slip',
      ruleSetOf(
        follow('after: 1h, payload: NUGDE'),
        '{ name: x, when: { event: follow_up, payload: NUDGE }, reply: M }',
      ),
      'NUGDE',
      'No rule takes the follow-up "NUGDE", so nothing happens when it comes.',
      'Did you mean "NUDGE"?',
    ],
    [
      'the name of a rule',
      ruleSetOf(
        follow('after: 1h, payload: x'),
        '{ name: x, when: { event: follow_up, payload: NUDGE }, reply: M }',
      ),
      'x',
      'No rule takes the follow-up "x", so nothing happens when it comes.',
      /is the name of a rule/,
    ],
    [
      'a rule that is off',
      ruleSetOf(
        follow('after: 1h, payload: NUDGE'),
        '{ name: x, when: { event: follow_up, payload: NUDGE }, disabled: true, reply: M }',
      ),
      'NUDGE',
      'No rule takes the follow-up "NUDGE", so nothing happens when it comes.',
      /./,
    ],
    [
      'a rule on another channel',
      ruleSetOf(
        '{ name: set, when: { payload: ORDER, channel: messenger }, reply: Yes?, follow_up: { after: 1h, payload: NUDGE } }',
        '{ name: x, when: { event: follow_up, payload: NUDGE, channel: instagram }, reply: M }',
      ),
      'NUDGE',
      'No rule takes the follow-up "NUDGE", so nothing happens when it comes.',
      /./,
    ],
    [
      'a placeholder',
      ruleSetOf(
        '{ name: set, when: { payload: { like: "BUY_{sku}" } }, reply: Yes?, follow_up: { after: 1h, payload: "NUDGE_{sku}" } }',
        '{ name: x, when: { event: follow_up, payload: { starts_with: REMIND } }, reply: M }',
      ),
      '"NUDGE_{sku}"',
      'No rule takes the follow-up "NUDGE_{sku}", so nothing happens when it comes.',
      /./,
    ],
  ],
  'outside-window': [
    [
      'days later',
      ruleSetOf(
        follow('after: 2d, payload: NUDGE'),
        '{ name: x, when: { event: follow_up, payload: NUDGE }, reply: M }',
      ),
      'NUDGE',
      'The reply of rule "x" to this follow-up is never sent: it comes after 2d, and no channel takes a reply later than 1d after a person\'s last words.',
      'Write a span that is shorter, such as after: 23h.',
    ],
    [
      'at its very end',
      ruleSetOf(
        follow('after: 24h, payload: NUDGE'),
        '{ name: x, when: { event: follow_up, payload: NUDGE }, reply: M }',
      ),
      'NUDGE',
      'The reply of rule "x" to this follow-up is never sent: it comes after 1d, and no channel takes a reply later than 1d after a person\'s last words.',
      /./,
    ],
    [
      'one of two',
      ruleSetOf(
        '{ name: set, when: { payload: ORDER }, reply: Yes?, follow_up: [{ after: 1h, payload: NUDGE }, { after: 3d, payload: LAST }] }',
        '{ name: x, when: { event: follow_up }, reply: M }',
      ),
      'LAST',
      'The reply of rule "x" to this follow-up is never sent: it comes after 3d, and no channel takes a reply later than 1d after a person\'s last words.',
      /./,
    ],
  ],
  'silent-rule': [
    [
      'remember',
      ruleSetOf(
        '{ name: x, when: { payload: { like: "SIZE_{size}" } }, remember: { size: "{size}" } }',
        used,
      ),
      'x',
      'Rule "x" answers nobody: it only remembers, and no rule below gets its events.',
      /continue: true/,
    ],
    [
      'count and forget',
      ruleSetOf(
        size,
        used,
        '{ name: x, when: { text: { words: no } }, count: no, forget: size }',
        '{ name: y, when: { payload: Y }, reply: "{memory.no|0}" }',
      ),
      'x',
      'Rule "x" answers nobody: it only counts and forgets, and no rule below gets its events.',
      /./,
    ],
    [
      'behind one that goes on and answers something else',
      ruleSetOf(
        '{ name: c, when: { payload: OTHER }, continue: true, reply: C }',
        '{ name: x, when: { payload: X }, cancel: everything }',
      ),
      'x',
      'Rule "x" answers nobody: it only calls follow-ups off, and no rule below gets its events.',
      /./,
    ],
    [
      'behind one that goes on and says nothing',
      ruleSetOf(
        '{ name: c, when: { payload: X }, continue: true, cancel: everything }',
        '{ name: x, when: { payload: X }, cancel: everything }',
      ),
      'x',
      'Rule "x" answers nobody: it only calls follow-ups off, and no rule below gets its events.',
      /./,
    ],
  ],
};

for (const [code, table] of Object.entries(rows)) {
  describe(`${code} is told`, () => {
    for (const [what, text, at, message, hint] of table) {
      it(`of ${what}`, () => {
        const told = toldOf(code, text);
        assert.deepEqual(
          told.map((one) => [one.at, one.message]),
          [[at, message]],
        );
        if (typeof hint === 'string') assert.equal(told[0]!.hint, hint);
        else assert.match(told[0]!.hint!, hint);
      });
    }
  });
}

describe('One mistake around a follow-up or a value is told of once', () => {
  const codes = (...rules: readonly string[]) =>
    parseRules({ 'rules.yaml': ruleSetOf(...rules) }).diagnostics.map(({ code }) => code);
  const again =
    '{ name: n, when: { event: follow_up, payload: N, memory.x: { not: { at_least: 3 } } }, count: x, reply: A, follow_up: { after: 1h, payload: N } }';

  it('where the rule that sets it never holds', () => {
    const set =
      '{ name: set, when: { payload: A, all: [{ payload: B }] }, reply: A, follow_up: { after: 1h, payload: N } }';
    assert.deepEqual(codes(set, again), ['never-holds']);
  });

  it('where it is set on another channel', () => {
    const set =
      '{ name: set, when: { payload: A, channel: messenger }, reply: A, follow_up: { after: 1h, payload: N } }';
    assert.deepEqual(codes(set, again.replace('payload: N', 'channel: instagram, payload: N')), [
      'no-follow-up',
    ]);
  });

  it('where the rule that remembers it never holds', () => {
    const gives =
      '{ name: a, when: { payload: A, all: [{ payload: B }] }, reply: A, remember: { y: M } }';
    const waits = '{ name: b, when: { memory.y: M }, reply: A, remember: { y: M } }';
    assert.deepEqual(codes(gives, waits), ['never-holds']);
  });
});

describe('Codes of languages and countries', () => {
  const text = ruleSetOf('{ name: a, when: { payload: A, person.language: TEST }, reply: A }');
  const told = (value: string, options = {}) =>
    parseRules({ 'rules.yaml': text.replace('TEST', value) }, options).diagnostics.map(
      ({ code, hint, fix }) => [code, hint, fix?.text],
    );

  it('are found where another one begins with the same letters', () => {
    const { diagnostics } = parseRules({
      'rules.yaml': text.replace('TEST', '[EN, EN_GB, FRENCH]'),
    });
    const fixed = diagnostics.map(({ fix }) => [
      text.replace('TEST', '[EN, EN_GB, FRENCH]').slice(fix!.from, fix!.to),
      fix!.text,
    ]);
    assert.deepEqual(fixed, [
      ['EN', 'en'],
      ['EN_GB', 'en'],
      ['FRENCH', 'fr'],
    ]);
  });

  for (const [value, code] of [
    ['deutsch', 'de'],
    ['German', 'de'],
    ['Français', 'fr'],
    ['de_DE', 'de'],
    ['EN', 'en'],
    ['{ is: english, ignore_case: true }', 'en'],
  ] as const) {
    it(`${value} is told, with ${code}`, () => {
      assert.deepEqual(told(value), [['pointless-test', `Write ${code}.`, code]]);
    });
  }

  it('are not told of where a channel without a profile may send anything', () => {
    assert.deepEqual(told('deutsch', { channels: ['pager'] }), []);
  });
});

describe('The fix of a value that is never remembered', () => {
  const told = (kept: string, tested: string) =>
    parseRules({
      'rules.yaml': ruleSetOf(
        `{ name: a, when: { payload: A }, remember: { size: ${kept} }, reply: A }`,
        `{ name: b, when: { memory.size: ${tested} }, reply: B }`,
      ),
    }).diagnostics.map(({ code, fix }) => [code, fix?.text]);

  for (const [what, kept, tested, text] of [
    ['has quotes where YAML needs them', '"very, large"', 'very large', '"very, large"'],
    ['has none between quotes', '"very, large"', '"very large"', 'very, large'],
    ['doubles an apostrophe between single quotes', '"it\'s large"', "'its large'", "it''s large"],
    ['has none elsewhere', 'very large', 'very larg', 'very large'],
    ['is none where the value is there twice', 'large', '[larg, larg]', undefined],
  ] as const) {
    it(what, () => {
      const [first] = told(kept, tested);
      assert.deepEqual(first, ['unremembered-value', text]);
    });
  }
});

describe('A late follow-up is held to the channels of its rules', () => {
  const text = ruleSetOf(
    '{ name: set, when: { payload: ORDER, channel: CHANNEL }, reply: Yes?, follow_up: { after: 5d, payload: NUDGE } }',
    '{ name: x, when: { event: follow_up, payload: NUDGE }, reply: M }',
  );
  const limits = {
    ...{ text: 100, textWithButtons: 100, buttons: 3, buttonTitle: 20, payload: 100 },
    ...{ quickReplies: 3, cards: 3, cardTitle: 20, cardSubtitle: 20, typingMilliseconds: 1000 },
  };
  const channels = [
    { name: 'pager', title: 'Pager', limits, replyWindowMs: 24 * 3_600_000 },
    { name: 'letter', title: 'Letter', limits, replyWindowMs: 7 * 24 * 3_600_000 },
    { name: 'wire', title: 'Wire', limits },
  ];
  const told = (channel: string) =>
    parseRules({ 'rules.yaml': text.replace('CHANNEL', channel) }, { channels }).diagnostics.map(
      ({ code }) => code,
    );

  it('is told where one has too short a window', () => {
    assert.deepEqual(told('pager'), ['outside-window']);
  });

  it('is not told where one of them has a longer window, or none', () => {
    for (const channel of [
      'letter',
      'wire',
      '[pager, letter]',
      '[pager, wire]',
      '{ exists: true }',
    ]) {
      assert.deepEqual(told(channel), []);
    }
  });
});
