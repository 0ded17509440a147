import { createRouter, parseRules, parseTests, runTests } from '@botrules/core';
import { addTest, fillExpect, newTest } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { toData } from '../../../packages/core/src/syntax/node.js';
import { events } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { load, toEvent } from '../../support/language.js';
import { runs } from '../../support/runs.js';

const rules = load(`
rules:
  - { name: log, continue: true, when: { referral.source: ADS }, route: ads.seen }
  - { name: order status, when: { payload: { like: "ORDER_{order_id}_{what}" } }, route: orders.status }
  - { name: a person, when: { payload: HUMAN }, handover: page_inbox, reply: One moment. }
  - { name: hello, when: { payload: HI, time: { hours: 09:00-18:00 } }, reply: "Hi {sender.id|you}" }
  - { name: a picture, when: { raw.message.attachments.0.type: image }, route: pictures }
  - { name: listening, when: { payload: MENU, standby: true }, route: listen }
  - when: { channel: instagram }
    rules: []
    default: { route: insta }
`);
const router = createRouter(rules);
const options = { readWebhook: () => expect.fail(), readFile: () => expect.fail() };

function fill(text: string) {
  const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
  expect(diagnostics).to.deep.equal([]);
  const filled = fillExpect(value![0]!, runTests(value!, rules, options).results);
  const again = parseTests({ 'a.test.yaml': filled.text });
  expect(again.diagnostics, filled.text).to.deep.equal([]);
  return { ...filled, run: runTests(again.value!, rules, options) };
}

const talks: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'each step, as a wait or an event, with comments',
    `tests:
  - name: a talk
    conversation:
      - click: ORDER_12_STATUS   # an order
      - click: HUMAN
      - { say: Hello }
      - wait: 2h
`,
    `tests:
  - name: a talk
    conversation:
      - click: ORDER_12_STATUS   # an order
        expect:
          rule: order status
          route: orders.status
          captures: { order_id: "12", what: STATUS }
      - click: HUMAN
        expect: { rule: a person, handover: page_inbox }
      - { say: Hello, expect: { nothing: true } }
      - wait: 2h
        expect: { nothing: true }
`,
  ],
  [
    'flow style',
    'tests: [{ name: a, conversation: [{ click: HUMAN }] }]',
    'tests: [{ name: a, conversation: [{ click: HUMAN, expect: { rule: a person, handover: page_inbox } }] }]',
  ],
  [
    'nothing where a writer has said what to expect',
    'tests: [{ name: a, conversation: [{ click: HUMAN }, { say: Hi, expect: { nothing: true } }] }]',
    'tests: [{ name: a, conversation: [{ click: HUMAN }, { say: Hi, expect: { nothing: true } }] }]',
  ],
];

describe('fillExpect of a conversation fills in', () => {
  for (const [what, before, after] of talks) {
    it(what, () => {
      const { text, run } = fill(before);
      expect(text).to.equal(after);
      expect(run.failed).to.equal(0);
    });
  }

  it('a list at a wait in which several follow-ups come', () => {
    const set = load(`rules:
  - { name: set, when: { payload: GO }, reply: Go, follow_up: [{ after: 1m, payload: A }, { after: 2m, payload: B, in_any_case: true }] }
  - { name: a, when: { event: follow_up, payload: A }, reply: A }
  - { name: b, when: { event: follow_up, payload: B }, reply: B }`);
    const before = 'tests:\n  - name: t\n    conversation:\n      - click: GO\n      - wait: 1h\n';
    const { value } = parseTests({ 'a.test.yaml': before });
    const { text, filled } = fillExpect(value![0]!, runTests(value!, set, options).results);
    expect(filled).to.deep.equal(['t']);
    const again = parseTests({ 'a.test.yaml': text });
    expect(again.diagnostics, text).to.deep.equal([]);
    expect(text).to.match(/rule: a\b[\s\S]*rule: b\b/);
    expect(runTests(again.value!, set, options).failed).to.equal(0);
  });
});

const fills: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a block, with its comments',
    `# About orders.
tests:
  # Reported on 3 May.
  - name: an order   # the first
    event: { payload: ORDER_12_STATUS }   # as seen

  - name: said already
    event: { payload: HUMAN }
    expect: { rule: a person }   # and no more

  - name: last
    event: { payload: HUMAN }
`,
    `# About orders.
tests:
  # Reported on 3 May.
  - name: an order   # the first
    event: { payload: ORDER_12_STATUS }   # as seen
    expect: { rule: order status, route: orders.status, captures: { order_id: "12", what: STATUS } }

  - name: said already
    event: { payload: HUMAN }
    expect: { rule: a person }   # and no more

  - name: last
    event: { payload: HUMAN }
    expect: { rule: a person, handover: page_inbox }
`,
  ],
  [
    'flow style',
    'tests: [{ name: a, event: { payload: HUMAN } }, { name: b, event: {} , }]',
    'tests: [{ name: a, event: { payload: HUMAN }, expect: { rule: a person, handover: page_inbox } }, { name: b, event: {}, expect: { nothing: true } , }]',
  ],
  [
    'a text of several lines as the last value',
    `tests:
- event: { payload: X }
  name: |
    two
    lines
- name: b
  event:
    payload: >-
      HUMAN

`,
    `tests:
- event: { payload: X }
  name: |
    two
    lines
  expect: { nothing: true }
- name: b
  event:
    payload: >-
      HUMAN
  expect: { rule: a person, handover: page_inbox }

`,
  ],
  [
    'lists, and a comment below them',
    `tests:
    -   name: a
        events:
          - payload: HUMAN
          - { payload: HUMAN, title: x }
          # no more
`,
    `tests:
    -   name: a
        events:
          - payload: HUMAN
          - { payload: HUMAN, title: x }
        expect: { rule: a person, handover: page_inbox }
          # no more
`,
  ],
  [
    'no line break at the end',
    'tests:\n  - name: a\n    event: { payload: X }',
    'tests:\n  - name: a\n    event: { payload: X }\n    expect: { nothing: true }',
  ],
  [
    'line breaks of Windows',
    'tests:\r\n  - name: a\r\n    event: { payload: ORDER_1_X }\r\n',
    'tests:\r\n  - name: a\r\n    event: { payload: ORDER_1_X }\r\n    expect: { rule: order status, route: orders.status, captures: { order_id: "1", what: X } }\r\n',
  ],
  [
    'an event by its alias',
    'tests:\n  - name: a\n    event: &e { payload: X }\n    expect: { nothing: true }\n  - name: b\n    event: *e   # as above\n',
    'tests:\n  - name: a\n    event: &e { payload: X }\n    expect: { nothing: true }\n  - name: b\n    event: *e   # as above\n    expect: { nothing: true }\n',
  ],
  [
    'an event by its alias, in flow style',
    'tests:\n  - { name: a, event: &e { payload: X }, expect: { nothing: true } }\n  - { name: b, event: *e }\n',
    'tests:\n  - { name: a, event: &e { payload: X }, expect: { nothing: true } }\n  - { name: b, event: *e, expect: { nothing: true } }\n',
  ],
  [
    'what several events have in common',
    'tests:\n  - name: a\n    events: [{ payload: ORDER_1_X }, { payload: ORDER_2_X }]\n',
    'tests:\n  - name: a\n    events: [{ payload: ORDER_1_X }, { payload: ORDER_2_X }]\n    expect: { rule: order status, route: orders.status }\n',
  ],
  [
    'rules with continue',
    'tests:\n  - name: a\n    event: { payload: HUMAN, referral.source: ADS }\n  - name: b\n    event: { referral.source: ADS }\n',
    'tests:\n  - name: a\n    event: { payload: HUMAN, referral.source: ADS }\n    expect: { rule: a person, rules: [log, a person], route: ads.seen, handover: page_inbox }\n  - name: b\n    event: { referral.source: ADS }\n    expect: { rules: [log], route: ads.seen }\n',
  ],
  [
    'a default',
    'tests:\n  - name: a\n    event: { channel: instagram }\n',
    'tests:\n  - name: a\n    event: { channel: instagram }\n    expect: { rule: default, route: insta }\n',
  ],
];

describe('fillExpect', () => {
  for (const [what, before, after] of fills) {
    it(`fills in ${what}`, () => {
      const { text, left, run } = fill(before);
      expect(text).to.equal(after);
      expect(left).to.deep.equal([]);
      expect(run.failed).to.equal(0);
    });
  }

  it('leaves a file alone in which every test expects something', () => {
    const text = 'tests: [{ name: a, event: {}, expect: { rule: b } }]';
    expect(fill(text)).to.deep.include({ text, filled: [], left: [] });
  });

  it('leaves a test whose events have nothing in common, or that is an alias, and says so', () => {
    const text =
      'tests:\n  - name: a\n    events: [{ payload: HUMAN }, { payload: X }]\n  - &b { name: b, event: {} }\n  - *b\n';
    const { text: after, filled, left } = fill(text);
    expect(after).to.equal(text.replace('event: {} }', 'event: {}, expect: { nothing: true } }'));
    expect({ filled, left }).to.deep.equal({ filled: ['b'], left: ['a'] });
  });

  describe('changes nothing but what it adds, however a test is written', () => {
    const styles: readonly (readonly [what: string, lines: (name: string) => string])[] = [
      ['a block', (name) => `- name: ${name}\n  event: { payload: HUMAN }`],
      ['braces', (name) => `- { name: ${name}, event: { payload: HUMAN } }`],
      [
        'braces over lines',
        (name) => `- {\n    name: ${name},\n    event: { payload: HUMAN },\n  }`,
      ],
      ['a merge in braces first', (name) => `- <<: { event: { payload: HUMAN } }\n  name: ${name}`],
      ['a merge in braces last', (name) => `- name: ${name}\n  <<: { event: { payload: HUMAN } }`],
      ['a merge of a block', (name) => `- <<:\n      event: { payload: HUMAN }\n  name: ${name}`],
      ['a merge of a list', (name) => `- <<: [{ event: { payload: HUMAN } }]\n  name: ${name}`],
      ['braces with a merge', (name) => `- { <<: { event: { payload: HUMAN } }, name: ${name} }`],
      ['an anchor', (name) => `- &${name}\n  name: ${name}\n  event: { payload: HUMAN }`],
      ['a text in lines', (name) => `- name: ${name}\n  event:\n    text: |\n      one\n      two`],
      ['a text in lines, cut', (name) => `- name: ${name}\n  event:\n    text: |-\n      one`],
      ['a text in lines, kept', (name) => `- name: ${name}\n  event:\n    text: |+\n      one\n\n`],
      [
        'a folded text',
        (name) => `- event: { payload: HUMAN }\n  name: >-\n    ${name}\n    and on`,
      ],
      [
        'a text in quotes over lines',
        (name) => `- name: ${name}\n  event:\n    text: "one\n      two"`,
      ],
      [
        'comments',
        (name) =>
          `- name: ${name} # first\n  # second\n  event: { payload: HUMAN } # third\n  # last`,
      ],
      [
        'keys with question marks',
        (name) => `- ? name\n  : ${name}\n  ? event\n  : { payload: HUMAN }`,
      ],
      ['a wide dash', (name) => `-   name: ${name}\n    event: { payload: HUMAN }`],
      [
        'what says it already',
        (name) => `- name: ${name}\n  event: { payload: HUMAN }\n  expect: { rule: a person }`,
      ],
    ];
    const dataOf = (text: string) => {
      const file = parseTests({ 'a.test.yaml': text });
      expect(file.diagnostics, text).to.deep.equal([]);
      return file.value![0]!.tests.map(({ node }) => toData(node) as Record<string, unknown>);
    };
    const isRight = (text: string) => {
      const { text: after, filled, left } = fill(text);
      const [before, now] = [dataOf(text), dataOf(after)];
      expect(now.map(({ expect: _, ...others }) => others)).to.deep.equal(
        before.map(({ expect: _, ...others }) => others),
      );
      expect(filled.length + left.length).to.equal(before.filter((test) => !test.expect).length);
      return left;
    };

    for (const [what, lines] of styles) {
      it(what, () => {
        const text = `tests:\n${lines('one').replace(/^/gm, '  ')}\n${lines('two').replace(/^/gm, '  ')}\n`;
        expect(isRight(text)).to.deep.equal([]);
        expect(isRight(`tests:\n${lines('one')}`)).to.deep.equal([]);
      });
    }

    it('in any mixture, with any line ends', () => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(styles.length - 1), { minLength: 1, maxLength: 6 }),
          fc.constantFrom('', '  ', '    '),
          fc.constantFrom('\n', '\r\n'),
          fc.constantFrom('', '\n', '\n\n# the end\n'),
          (picks, indent, newline, end) => {
            const tests = picks.map((pick, at) =>
              styles[pick]![1](`t${at}`).replace(/^/gm, indent),
            );
            isRight(`tests:\n${tests.join('\n')}${end}`.replaceAll('\n', newline));
          },
        ),
        { numRuns: runs(50, 150) },
      );
    });
  });
});

const tests: readonly (readonly [what: string, event: object, yaml: string])[] = [
  [
    'without who and when',
    { id: 'm', payload: 'HUMAN', sender: { id: 1 }, recipient: { id: 2 }, time: 5, raw: { a: 1 } },
    `tests:
  - name: a person takes HUMAN
    event: { payload: HUMAN }
    expect: { rule: a person, handover: page_inbox }
`,
  ],
  [
    'with who and when, where the decision hangs on them',
    { payload: 'HI', sender: { id: 17, user_ref: 'u' }, time: '2026-11-23T09:30:00Z' },
    `tests:
  - name: hello takes HI
    event: { payload: HI, sender: { id: "17", user_ref: u }, time: "2026-11-23T09:30:00Z" }
    expect: { rule: hello }
`,
  ],
  [
    "with the platform's object, where the decision hangs on it",
    { event: 'message', raw: { message: { attachments: [{ type: 'image', size: 1.5 }] } } },
    `tests:
  - name: a picture takes message
    event: { raw: { message: { attachments: [{ type: image, size: 1.5 }] } } }
    expect: { rule: a picture, route: pictures }
`,
  ],
  [
    'of a quick reply, by its words once',
    { event: 'quick_reply', channel: 'instagram', title: 'Red & blue', payload: '12' },
    `tests:
  - name: a default takes 12
    event: { channel: instagram, payload: "12", text: "Red & blue" }
    expect: { rule: default, route: insta }
`,
  ],
  [
    'in standby that nothing takes',
    { payload: `${'LONG '.repeat(20)}\n`, standby: true, referral: { ref: 'a', source: 'X' } },
    `tests:
  - name: nothing takes LONG LONG LONG LONG LONG LONG LONG LONG…
    event:
      payload: "${'LONG '.repeat(20)}\\n"
      referral: { ref: a, source: X }
      standby: true
    expect: { nothing: true }
`,
  ],
];

describe('newTest', () => {
  for (const [what, event, yaml] of tests) {
    it(`writes a test ${what}, which passes`, () => {
      const text = newTest(toEvent(event), router);
      expect(text).to.equal(yaml);
      const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
      expect(diagnostics).to.deep.equal([]);
      expect(runTests(value!, rules, options).failed).to.equal(0);
    });
  }

  it('writes a test that passes, of any event and any rules', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        ruleFiles({ maxItems: 3, maxFiles: 2 }).chain(({ files }) => {
          const ruleSet = parseRules(files).value!;
          return fc.tuple(fc.constant(ruleSet), fc.array(events(ruleSet), { maxLength: 10 }));
        }),
        ([ruleSet, all]) => {
          const any = createRouter(ruleSet);
          for (const event of all) {
            const text = newTest(event, any);
            const { value, diagnostics } = parseTests({ 'a.test.yaml': text });
            expect(diagnostics, text).to.deep.equal([]);
            const { results } = runTests(value!, ruleSet, options);
            expect(results[0]!.events[0]!.differences, text).to.deep.equal([]);
          }
        },
      ),
      { numRuns: runs(10, 30) },
    );
  });

  it('takes a name', () => {
    const text = newTest(toEvent({ payload: 'X' }), router, { name: 'ticket #12' });
    expect(text).to.match(/^tests:\n {2}- name: "ticket #12"\n/);
  });
});

describe('addTest', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'a block',
      'tests:\n- name: a   # first\n  event: {}\n  expect: { nothing: true } # so\n\n# the end\n',
      'tests:\n- name: a   # first\n  event: {}\n  expect: { nothing: true } # so\n\n- name: nothing takes X\n  event: { payload: X }\n  expect: { nothing: true }\n\n# the end\n',
    ],
    [
      'maps in a line each',
      'tests:\r\n  - { name: a, event: {} }\r\n',
      'tests:\r\n  - { name: a, event: {} }\r\n  - name: nothing takes X\r\n    event: { payload: X }\r\n    expect: { nothing: true }\r\n',
    ],
    [
      'a list between brackets',
      'tests: [{ name: a, event: {} }]',
      'tests: [{ name: a, event: {} }, { name: nothing takes X, event: { payload: X }, expect: { nothing: true } }]',
    ],
  ];
  for (const [what, before, after] of cases) {
    it(`puts a test behind ${what}`, () => {
      const { value } = parseTests({ 'a.test.yaml': before });
      const text = addTest(value![0]!, toEvent({ payload: 'X' }), router);
      expect(text).to.equal(after);
      expect(parseTests({ 'a.test.yaml': text }).value![0]!.tests).to.have.length(2);
    });
  }
});
