import { createRouter, loadCompiled, parseTests, runTests, serialize } from '@botrules/core';
import { expect } from 'chai';
import { errors, findings, load, mistakes, route, toEvent } from '../support/language.js';

describe('Keys that begin with "x-" at the top of a file', () => {
  it("are the writer's own, and their anchors work", () => {
    const rules = [
      'x-open: &open { days: mon-fri, hours: 09:00-18:00, timezone: Europe/Paris }',
      'x-note: { whatever: [this, is] }',
      'x-nothing:',
      'x-list: [1, { a: ~ }]',
      'x-base: &base { when: { payload: A }, reply: Hello }',
      'rules:',
      '  - { name: a, <<: *base }',
      '  - { name: b, when: { payload: B, time: *open }, reply: Open }',
      'default: { reply: Sorry }',
    ].join('\n');
    expect(findings(rules)).to.deep.equal([]);
    expect(route(rules, { payload: 'A' }).rule).to.equal('a');
    expect(route(rules, { payload: 'B', time: '2026-06-02T08:00:00Z' }).rule).to.equal('b');
    expect(route(rules, { payload: 'B', time: '2026-06-02T20:00:00Z' }).rule).to.equal('default');
  });

  it('work in a file of tests, too', () => {
    const tests = [
      'x-click: &click { payload: A }',
      'tests:',
      '  - { name: one, event: *click, expect: { rule: a } }',
    ].join('\n');
    const { value, diagnostics } = parseTests({ 'a.test.yaml': tests });
    expect(diagnostics).to.deep.equal([]);
    const rules = load('rules: [{ name: a, when: { payload: A }, reply: Hello }]');
    const run = runTests(value!, rules, {
      readWebhook: () => expect.fail(),
      readFile: () => expect.fail(),
    });
    expect(run.results.map(({ passed }) => passed)).to.deep.equal([true]);
  });

  mistakes('Elsewhere, and in another spelling, they are unknown', [
    ['rules: [{ name: a, when: { payload: A }, route: a, x-note: hm }]', 'unknown-key 1:52 x-note'],
    ['rules: [{ x-note: hm, rules: [] }]', 'unknown-key 1:11 x-note'],
    ['xnote: hm\nrules: []', 'unknown-key 1:1 xnote'],
    ['X-note: hm\nrules: []', 'unknown-key 1:1 X-note'],
  ]);

  it('hide no mistake beside them', () => {
    expect(
      errors('x-a: 1\nrules: [{ name: a, when: { payload: { in: sizes } }, route: a }]'),
    ).to.deep.equal(['unknown-list 2:43 sizes']);
  });
});

describe('A list', () => {
  const picks = (lists: string, test = '{ in: all }') =>
    `lists: { ${lists} }\nrules: [{ name: pick, when: { payload: ${test} }, route: pick }]\ndefault: { route: d }`;
  const taken = (rules: string, payload: string) => route(rules, { payload }).rule;

  it('takes in the values of others, above and below it, and each value once', () => {
    const rules = picks(
      'all: [{ list: few }, M, { list: many }, XL], few: [S], many: [M, { list: most }], most: [L]',
    );
    expect(findings(rules)).to.deep.equal([]);
    for (const size of ['S', 'M', 'L', 'XL']) expect(taken(rules, size), size).to.equal('pick');
    expect(taken(rules, 'XXL')).to.equal('default');
  });

  it('takes in one of a file, and is in a compiled file', () => {
    const files = {
      'rules.yaml': picks('all: [{ list: skus }, X], skus: { file: skus.txt }'),
      'skus.txt': 'A-1\nB-2\n',
    };
    const compiled = createRouter(loadCompiled(serialize(load(files))));
    for (const sku of ['A-1', 'B-2', 'X']) {
      expect(compiled.route(toEvent({ payload: sku })).rule).to.equal('pick');
    }
  });

  it('of a group adds to the one of its name around it', () => {
    const rules = [
      'lists: { sizes: [S, M] }',
      'rules:',
      '  - lists: { sizes: [{ list: sizes }, XL] }',
      '    rules: [{ name: inner, when: { title: { in: sizes } }, route: a }]',
      '  - { name: outer, when: { payload: { in: sizes } }, route: b }',
      'default: { route: d }',
    ].join('\n');
    expect(findings(rules)).to.deep.equal([]);
    expect(route(rules, { payload: 'x', title: 'XL' }).rule).to.equal('inner');
    expect(route(rules, { payload: 'x', title: 'S' }).rule).to.equal('inner');
    expect(route(rules, { payload: 'S' }).rule).to.equal('outer');
    expect(route(rules, { payload: 'XL' }).rule).to.equal('default');
  });

  it('of any name in a list of names is looked into', () => {
    const rules = picks('a: [A], b: [B], c: [C, X]', '{ in: [a, b, c], not: X }');
    for (const value of ['A', 'B', 'C']) expect(taken(rules, value)).to.equal('pick');
    expect(taken(rules, 'X')).to.equal('default');
    expect(taken(picks('a: [Ä], b: [B]', '{ in: [a, b], ignore_case: true }'), 'ä')).to.equal(
      'pick',
    );
  });

  mistakes('that cannot be told is an error', [
    [picks('all: [{ list: all }]'), 'unknown-list 1:24 all'],
    [picks('all: [{ list: b }], b: [{ list: all }]'), 'unknown-list 1:42 all'],
    [picks('all: [{ list: nope }]'), 'unknown-list 1:24 nope'],
    [picks('all: [{ lists: a }], a: [A]'), 'wrong-kind 1:16 { lists: a }'],
    [picks('all: [{ list: a, x: y }], a: [A]'), 'unknown-key 1:27 x'],
    [picks('all: [{ file: a.txt }]'), 'wrong-kind 1:16 { file: a.txt }'],
    [picks('all: [[A]]'), 'wrong-kind 1:16 [A]'],
    [picks('all: [A]', '{ in: [all, nope] }'), 'unknown-list 2:52 nope'],
  ]);

  it('that only another list takes in is used', () => {
    const rules = picks('all: [{ list: a }], a: [A], b: [B]');
    expect(findings(rules).map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'unused-list: The list "b" is never used.',
    ]);
  });
});

describe('max_age of a file', () => {
  const file = (age: string, name: string, payload: string, more = '') =>
    `max_age: ${age}\n${more}rules: [{ name: ${name}, when: { payload: ${payload} }, route: ${name} }]`;

  const rules = {
    'index.yaml': [
      'rules: [{ include: inc/fresh.yaml }, { name: late, when: { payload: A }, route: late }]',
      'default: { route: fallback }',
    ].join('\n'),
    'inc/fresh.yaml': `${file('1h', 'fresh', 'A')}\ndefault: { reply: Hello }`,
  };
  const load1 = () => parseWith(rules);

  it('lets none of its rules, nor its default, take an older event', () => {
    const router = load1();
    const at = (age: object, payload = 'A') => router.route(toEvent({ payload, ...age })).rule;
    expect(at({ age: '59m' })).to.equal('fresh');
    expect(at({ age: '1h' })).to.equal('fresh');
    expect(at({ age: 3_600_001 })).to.equal('late');
    expect(at({ age: '20h' })).to.equal('late');
    const fresh = router.route(toEvent({ payload: 'B', age: '5m' }));
    expect(fresh.reply).to.deep.equal([{ text: 'Hello' }]);
    expect(router.route(toEvent({ payload: 'B', age: '2h' })).route).to.equal('fallback');
  });

  it('takes what does not say how old it is', () => {
    expect(load1().route(toEvent({ payload: 'A' })).rule).to.equal('fresh');
    expect(load1().route({ ...toEvent({ payload: 'A' }), age: Number.NaN }).rule).to.equal('fresh');
  });

  it('holds for the files that it includes, whose own may be less', () => {
    const router = parseWith({
      'index.yaml': `max_age: 2h\nrules: [{ include: inc/a.yaml }, { include: inc/b.yaml }, { name: c, when: { payload: [A, B, C] }, route: c }]\ndefault: { route: d }`,
      'inc/a.yaml': file('1h', 'a', 'A'),
      'inc/b.yaml': file('1d', 'b', 'B'),
    });
    const rows: readonly (readonly [string, string, string | null])[] = [
      ['A', '30m', 'a'],
      ['A', '90m', 'c'],
      ['A', '3h', null],
      ['B', '90m', 'b'],
      ['B', '3h', null],
      ['C', '3h', null],
    ];
    for (const [payload, age, rule] of rows) {
      expect(router.route(toEvent({ payload, age })).rule, `${payload} ${age}`).to.equal(rule);
    }
  });

  it('is asked for where a file has one, and is in a compiled file', () => {
    expect(load1().asksForAge).to.equal(true);
    expect(
      createRouter(load('rules: [{ name: a, when: { payload: A }, route: a }]')).asksForAge,
    ).to.equal(false);
    const whole = `${file('30m', 'a', 'A')}\ndefault: { route: d }`;
    const again = createRouter(loadCompiled(serialize(load(whole))));
    expect(again.asksForAge).to.equal(true);
    expect(again.route(toEvent({ payload: 'A', age: '31m' })).rule).to.equal(null);
    expect(route(whole, { payload: 'A', age: '29m' }).rule).to.equal('a');
    expect(route(whole, { payload: 'A', age: '31m' }).rule).to.equal(null);
  });

  it('stands beside a condition of the file', () => {
    const text = file('1h', 'a', 'A', 'when: { channel: instagram }\n');
    expect(route(text, { payload: 'A', channel: 'instagram', age: '1m' }).rule).to.equal('a');
    expect(route(text, { payload: 'A', channel: 'instagram', age: '2h' }).rule).to.equal(null);
    expect(route(text, { payload: 'A', age: '1m' }).rule).to.equal(null);
  });

  it('hides no button, and takes nothing from rules below its file', () => {
    const found = findings({
      '1.yaml': `${file('1h', 'a', '[A, B]')}`,
      '2.yaml':
        'rules: [{ name: b, when: { payload: A }, reply: { text: T, buttons: [{ title: X, payload: B }] } }]\ndefault: { route: d }',
    });
    expect(found).to.deep.equal([]);
  });

  it('makes unreachable what asks for less below it', () => {
    const found = findings({
      '1.yaml': file('1d', 'a', 'A'),
      '2.yaml': `${file('1h', 'b', 'A')}\ndefault: { route: d }`,
      '3.yaml': 'default: { route: d }',
    });
    expect(found.map(({ code }) => code)).to.deep.equal(['unreachable-rule']);
  });

  mistakes('is a whole number and a unit, at the top of a file', [
    ...['0h', '1.5h', '60', '1w', '-1h', '"1 h"'].map(
      (age) => [file(age, 'a', 'A'), `wrong-kind 1:10 ${age}`] as const,
    ),
    ['rules: [{ max_age: 1h, rules: [] }]', 'unknown-key 1:11 max_age'],
    ['rules: [{ name: a, max_age: 1h, when: {}, route: a }]', 'unknown-key 1:20 max_age'],
  ]);

  mistakes('is no field that a condition or a text could name', [
    [
      'rules: [{ name: a, when: { age of the event: 1 }, route: a }]',
      'unknown-field 1:28 age of the event',
    ],
    [
      'rules: [{ name: a, when: {}, reply: "{age of the event|x}" }]',
      'unknown-placeholder 1:38 {age of the event|x}',
    ],
  ]);
});

function parseWith(files: Readonly<Record<string, string>>) {
  return createRouter(load(files));
}

describe('A regex under ignore_case', () => {
  const accents = ['caf\u00e9', 'cafe\u0301', 'CAFE\u0301', 'CAF\u00c9', 'a cafe\u0301 b'];
  for (const pattern of ['caf\u00e9', 'cafe\u0301', 'CAFE\u0301', 'x|cafe\u0301']) {
    it(`${JSON.stringify(pattern)} takes an accent however it is written`, () => {
      const rules = `rules: [{ name: a, when: { payload: { regex: ${JSON.stringify(pattern)}, ignore_case: true } }, route: a }]`;
      for (const payload of accents) {
        expect(route(rules, { payload }).rule, JSON.stringify(payload)).to.equal('a');
      }
      expect(route(rules, { payload: 'cafe' }).rule).to.equal(null);
    });
  }
});
