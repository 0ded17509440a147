import { type Diagnostic, parseRules } from '@botrules/core';
import { assert } from 'chai';
import { analyze } from '../../../packages/core/src/checks/index.js';
import { Source } from '../../../packages/core/src/report/source.js';

const rule = (name: string, when: string, more = 'route: a') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;

function check(items: readonly string[], end = 'default: { route: fallback }') {
  const text = ['rules:', ...items.map((item) => `  - ${item}`), end].join('\n');
  return checkFiles({ 'rules.yaml': text });
}

function checkFiles(files: Record<string, string>): readonly Diagnostic[] {
  const { value, diagnostics } = parseRules(files);
  assert.isDefined(value, JSON.stringify(diagnostics, null, 2));
  return diagnostics;
}

const codesOf = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

describe('The checker is silent', () => {
  const reply = (payload: string, title = 'Go') =>
    `reply: [{ text: Hi, buttons: [{ title: ${title}, payload: ${payload} }] }]`;
  const many = Array.from(
    { length: 130 },
    (_, index) => `{ payload: F${index}, title: T${index} }`,
  );

  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'where the first goes on',
      rule('a', 'payload: F', 'continue: true, route: a'),
      rule('b', 'payload: F'),
    ],
    [
      'where the first is off',
      rule('a', 'payload: F', 'disabled: true, route: a'),
      rule('b', 'payload: F'),
    ],
    [
      'where the second is off',
      rule('a', 'payload: F'),
      rule('b', 'payload: F', 'disabled: true, route: a'),
    ],
    [
      'where the second may take an event on standby',
      rule('a', 'payload: F'),
      rule('b', 'payload: F, standby: [true, false]'),
    ],
    [
      'where one value is left',
      rule('a', 'payload: [F, G], channel: messenger'),
      rule('b', 'payload: [F, G, H]'),
    ],
    [
      'where an accent may follow',
      rule('a', 'title: { starts_with: me, ignore_case: true }'),
      rule('b', 'title: { starts_with: ME }'),
    ],
    [
      'where one folds and the other does not',
      rule('a', 'title: Human'),
      rule('b', 'title: { is: human, ignore_case: true }'),
    ],
    [
      'where the field may be absent',
      rule('a', 'title: { exists: true }, channel: messenger'),
      rule('b', 'title: { not: x }'),
    ],
    [
      'where the value may be no number',
      rule('a', 'payload: { at_least: 5 }'),
      rule('b', 'payload: { less_than: 5 }'),
      rule('c', 'payload: { exists: true }'),
    ],
    [
      'where a range has a hole',
      rule('a', 'payload: { more_than: 5 }'),
      rule('b', 'payload: { less_than: 5 }'),
      rule('c', 'payload: { at_least: 0 }'),
    ],
    [
      'where the event may have no time',
      rule('a', 'payload: F, time: { days: mon-fri }'),
      rule('b', 'payload: F, time: { days: [sat, sun] }'),
      rule('c', 'payload: F'),
    ],
    [
      'where clocks differ',
      rule('a', 'payload: F, time: { hours: 09:00-18:00, timezone: Europe/Paris }'),
      rule('b', 'payload: F, time: { hours: 10:00-12:00, timezone: Asia/Tokyo }'),
    ],
    [
      'where a night belongs to another day',
      rule('a', 'payload: F, time: { days: fri, hours: 22:00-06:00 }'),
      rule('b', 'payload: F, time: { days: fri, hours: 01:00-05:00 }'),
    ],
    [
      'where another expression may find less',
      rule('a', 'payload: { regex: "^F[0-9]+$" }'),
      rule('b', 'payload: { regex: "^F[0-9]*$" }'),
    ],
    [
      'where the group before is entered seldom',
      `{ when: { channel: messenger }, rules: [${rule('a', 'payload: F')}] }`,
      rule('b', 'payload: F'),
    ],
    [
      'where the group before has no default',
      `{ when: { payload: { starts_with: F } }, rules: [${rule('a', 'payload: F1')}] }`,
      rule('b', 'payload: F2'),
    ],
    [
      'where a postback has no title, or an empty one',
      rule('a', 'event: postback, title: { exists: false }'),
      rule('b', 'event: postback, title: ""'),
    ],
    [
      'where a quick reply has no words',
      rule('a', 'event: quick_reply, title: { exists: true }'),
      rule('b', 'event: quick_reply'),
    ],
    [
      'where a postback has no payload, since another app sent the button',
      rule('a', 'event: postback, payload: { exists: true }'),
      rule('b', 'event: postback'),
    ],
    [
      'where a referral has nothing that is known',
      rule('a', 'event: referral, referral.ref: { exists: true }'),
      rule('b', 'event: referral, referral.source: { exists: false }'),
    ],
    [
      'where an opt-in may have a title and a payload',
      rule('a', 'event: optin, payload: F, title: G'),
    ],
    [
      'where any event may have a referral',
      rule('a', 'event: message, referral.ref: F'),
      rule('b', 'event: referral, referral.source: ADS'),
    ],
    ['where a payload has a thousand characters', rule('a', `payload: ${'😀'.repeat(1000)}`)],
    [
      'where the payload may be JSON',
      rule('a', 'payload: { contains: F }, payload.json.f: { exists: true }'),
    ],
    [
      'where ways to hold are too many',
      rule('a', 'payload: { exists: true }'),
      rule('b', `any: [${many.join(', ')}]`),
    ],
    [
      'where a rule takes the click',
      rule('a', 'payload: F', reply('LOST')),
      rule('b', 'payload: LOST'),
    ],
    [
      'where a rule may take the click by its title',
      rule('a', 'payload: F', reply('LOST', '"Talk to a Human"')),
      rule('b', 'title: { contains: human, ignore_case: true }'),
    ],
    [
      'where a placeholder may be anything',
      rule('a', 'payload: F', reply('"LOST_{title|x}"')),
      rule('b', 'payload: { like: "LOST_{a}_{b}" }'),
    ],
    [
      'where a title has placeholders',
      rule('a', 'payload: F', reply('LOST', '"{payload} it"')),
      rule('b', 'title: { starts_with: F }'),
    ],
    [
      'where the payload inside is tested',
      rule('a', 'payload: F', reply(`'{{ "a": "LOST" }}'`)),
      rule('b', 'payload.json.a: LOST'),
    ],
    [
      'where a query inside is tested',
      rule('a', 'payload: F', reply('a=LOST&b=1')),
      rule('b', 'payload.query.b: { at_most: 1 }'),
    ],
    [
      'where an expression finds the payload',
      rule('a', 'payload: F', reply('LOST')),
      rule('b', 'payload: { regex: "(?i)lo.t" }'),
    ],
    [
      'where the button opens a page',
      rule(
        'a',
        'payload: F',
        'reply: [{ text: Hi, buttons: [{ title: Go, url: "https://f.example" }] }]',
      ),
    ],
    [
      'where the rule with the button never holds',
      rule(
        'a',
        'payload: F',
        'disabled: true, reply: [{ text: Hi, buttons: [{ title: Go, payload: LOST }] }]',
      ),
    ],
  ];
  for (const [words, ...items] of rows) {
    it(words, () => assert.deepEqual(check(items), []));
  }
});

describe('Its evidence', () => {
  it('is the place of the one rule', () => {
    const [found] = check([rule('a', 'payload: F'), rule('b', 'payload: F')]);
    assert.equal(
      found!.message,
      'Rule "b" can never take an event: rule "a" takes everything that it would.',
    );
    assert.deepEqual(found!.related, [
      { file: 'rules.yaml', line: 2, column: 13, length: 1, message: 'Rule "a" takes its events.' },
    ]);
  });

  it('is of those rules alone that are needed', () => {
    const [found] = check([
      rule('a', 'payload: F'),
      rule('b', 'sender.user_ref: U, title: { exists: false }'),
      rule('c', 'payload: G'),
      rule('d', 'payload: [F, G], sender.user_ref: U'),
    ]);
    assert.equal(
      found!.message,
      'Rule "d" can never take an event: rules "a" and "c" together take everything that it would.',
    );
  });

  it('names a few of many', () => {
    const values = ['A', 'B', 'C', 'D', 'E', 'F'];
    const items = values.map((value) => rule(`r${value}`, `payload: ${value}`));
    const [found] = check([...items, rule('all', `payload: [${values.join(', ')}]`)]);
    assert.include(found!.message, 'rules "rA", "rB", "rC" and 3 more together');
    assert.lengthOf(found!.related!, 4);
  });

  it('is not a rule that can itself never take an event', () => {
    const found = check([
      rule('a', 'payload: F'),
      rule('b', 'payload: G'),
      rule('c', 'payload: [F, G]'),
      rule('d', 'payload: [F, G], title: H'),
    ]);
    assert.deepEqual(
      found.map(({ related }) => related!.map(({ line }) => line)),
      [
        [2, 3],
        [2, 3],
      ],
    );
  });

  it('is the lines that contradict each other, and no others', () => {
    const [found] = check([
      rule('a', 'channel: messenger, payload: F, event: [message, referral]'),
    ]);
    assert.equal(
      found!.message,
      'Rule "a" can never hold: events that are "message" or "referral" have no "payload".',
    );
    assert.deepEqual(
      found!.related!.map(({ column }) => column),
      [44, 56],
    );
  });

  it('is told once for a group that contradicts itself', () => {
    const found = check([
      `{ when: { event: message, payload: F }, rules: [${rule('a', 'channel: messenger')}, ${rule('b', 'title: x')}] }`,
    ]);
    assert.deepEqual(codesOf(found), ['never-holds']);
    assert.include(found[0]!.message, 'Rule "a" and all others of its group can never hold');
  });
});

describe('A button', () => {
  const button = (payload: string) =>
    rule(
      'a',
      'payload: { like: "F_{id}" }, title: { exists: true }',
      `reply: [{ text: Hi, buttons: [{ title: Go, payload: ${payload} }] }]`,
    );

  const rows: readonly (readonly [string, string, string, boolean])[] = [
    ['leads nowhere: a capture is not empty', '"LOST_{id}"', 'payload: LOST_', true],
    ['leads nowhere: words stand in for what is empty', '"LOST_{title|x}"', 'payload: LOST_', true],
    ['leads nowhere: it begins otherwise', '"LOST_{id}"', 'payload: [LOS, LOST-1, M]', true],
    ['may lead there: it begins so', '"LOST_{id}"', 'payload: [A, LOST_12]', false],
    ['may lead there: it begins with that', '"LOST_{id}"', 'payload: { starts_with: LO }', false],
    ['may lead there: it may end so', '"LOST_{id}"', 'payload: { ends_with: T }', false],
    ['may lead there: it may have that', '"LOST_{id}"', 'payload: { contains: T }', false],
    [
      'may lead there in another case',
      '"LOST_{id}"',
      'payload: { is: lost_1, ignore_case: true }',
      false,
    ],
    ['leads there in another case', 'LOST', 'payload: { is: lost, ignore_case: true }', false],
    ['leads there by its end', 'LOST', 'payload: { ends_with: ST }', false],
    ['leads there by a part', 'LOST', 'payload: { contains: OS }', false],
  ];
  for (const [words, payload, when, isDead] of rows) {
    it(words, () => {
      const found = check([button(payload), rule('b', when)]);
      assert.deepEqual(codesOf(found), isDead ? ['dead-button'] : []);
    });
  }
});

describe('no-default', () => {
  it('stands where the rules begin', () => {
    const [found] = check([rule('a', 'payload: F')], '');
    assert.include(found, { code: 'no-default', line: 1, column: 1 });
  });

  it('is not said where rules take every event', () => {
    assert.deepEqual(check([rule('a', 'payload: F'), rule('b', '')], ''), []);
    assert.deepEqual(check([rule('a', 'payload: F'), rule('b', 'payload: { not: F }')], ''), []);
  });

  it('is not said where the last file has one', () => {
    const one = `rules: [${rule('a', 'payload: F')}]`;
    const two = `rules: [${rule('b', 'payload: G')}]\ndefault: { route: fallback }`;
    assert.deepEqual(checkFiles({ '1.yaml': one, '2.yaml': two }), []);
    assert.deepEqual(codesOf(checkFiles({ '1.yaml': one })), ['no-default']);
  });

  it('is not said where the default has once: the silence between is meant', () => {
    const one = `rules: [${rule('a', 'payload: F')}]`;
    const two = 'default: { once: 1h, reply: Sorry. }';
    assert.deepEqual(check([rule('a', 'payload: F')], two), []);
    assert.deepEqual(checkFiles({ '1.yaml': one, '2.yaml': two }), []);
  });

  it('is said where the default is for some events only', () => {
    const group = `{ when: { channel: messenger }, rules: [${rule('a', 'payload: F')}], default: { route: a } }`;
    assert.deepEqual(codesOf(check([group], '')), ['no-default']);
  });
});

describe('A payload of a profile', () => {
  const { value } = parseRules({
    'rules.yaml': `rules: [${rule('a', 'payload: START')}]\ndefault: { route: b }`,
  });

  it('leads nowhere where no rule takes it', () => {
    const source = new Source('profile.json', '{ "get_started": { "payload": "STRAT" } }');
    const span = { source, start: 30, end: 37 };
    const profile = [
      { payload: 'STRAT', where: 'get_started', span },
      { payload: 'START', where: 'persistent_menu', span },
    ];
    const [found, ...more] = analyze(value!, { profile });
    assert.isEmpty(more);
    assert.include(found, { code: 'dead-button', file: 'profile.json', line: 1, column: 31 });
    assert.include(found!.message, 'get_started');
    assert.include(found!.hint, '"START"');
  });

  it('stands where the rules begin, where its own place is not known', () => {
    const [found] = analyze(value!, { profile: [{ payload: 'STRAT', where: 'get_started' }] });
    assert.include(found, { code: 'dead-button', file: 'rules.yaml', line: 1 });
  });
});

describe('Parts of every year', () => {
  const season = (dates: string, more = '') => `payload: F, time: { ${dates}${more} }`;
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'one inside the other',
      season('from: 12-01, until: 01-15'),
      season('from: 12-24, until: 01-02'),
      ['unreachable-rule'],
    ],
    [
      'one that reaches out of the other',
      season('from: 12-01, until: 01-15'),
      season('from: 12-24, until: 01-16'),
      [],
    ],
    [
      'one inside the other by other clocks',
      season('from: 12-01, until: 01-15'),
      season('from: 12-24, until: 01-02', ', timezone: Asia/Tokyo'),
      [],
    ],
    ['one against any time', season('from: 12-01, until: 01-15'), 'payload: F', []],
    [
      'any weekday against one',
      season('days: mon-sun'),
      season('from: 12-24, until: 12-27'),
      ['unreachable-rule'],
    ],
    [
      'one against a date in it',
      season('from: 12-24, until: 12-27'),
      season('from: 2026-12-25, until: 2026-12-26'),
      [],
    ],
    [
      'one that must be two',
      'payload: G',
      'payload: F, all: [{ time: { from: 12-24, until: 12-27 } }, { time: { from: 06-01, until: 07-01 } }]',
      ['never-holds'],
    ],
    [
      'one without itself',
      'payload: G',
      season('from: 12-24, until: 12-27', ', not: { from: 12-01, until: 02-01 }'),
      ['never-holds'],
    ],
    [
      'two that meet twice',
      'payload: G',
      'payload: F, all: [{ time: { from: 11-01, until: 03-01 } }, { time: { from: 02-01, until: 12-01 } }]',
      [],
    ],
  ];
  for (const [words, first, second, codes] of rows) {
    it(words, () => assert.deepEqual(codesOf(check([rule('a', first), rule('b', second)])), codes));
  }
});
