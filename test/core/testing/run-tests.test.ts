import { parseTests, runTests, type TestOptions, type TestRun } from '@botrules/core';
import { messenger, readWebhook } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';
import { load } from '../../support/language.js';

const { recognizes } = messenger.inbound;
const rules = load(`
rules:
  - name: log
    continue: true
    when: { referral.source: ADS }
    route: ads.seen
  - name: summer ad
    when: { payload: GET_STARTED, referral.ref: { starts_with: summer- } }
    reply: One, two, three
  - name: order status
    when: { payload: { like: "ORDER_{order_id}_STATUS" } }
    route: orders.status
  - name: off
    disabled: true
    when: { payload: OFF }
    route: off
  - name: a person
    when:
      any:
        - payload: [HUMAN, AGENT]
        - title: { contains: [human, agent], ignore_case: true }
    handover: page_inbox
`);

const click = JSON.stringify({
  object: 'page',
  entry: [
    {
      id: '1',
      time: 1,
      messaging: [
        {
          sender: { id: '2' },
          recipient: { id: '1' },
          timestamp: 1,
          postback: { title: 'T', payload: 'ORDER_7_STATUS' },
        },
        {
          sender: { id: '2' },
          recipient: { id: '1' },
          timestamp: 2,
          postback: { title: 'T', payload: 'ORDER_8_STATUS' },
        },
      ],
    },
  ],
});
const delivery = JSON.stringify({
  object: 'page',
  entry: [{ id: '1', time: 1, messaging: [{ sender: { id: '2' }, delivery: { watermark: 1 } }] }],
});
const broken = JSON.stringify({ object: 'page', entry: [{ id: '1', messaging: ['x'] }] });
const files: { readonly [path: string]: string } = { click, delivery, broken, text: '{ not json' };

function run(yaml: string, options: Partial<TestOptions> = {}, ruleSet = rules): TestRun {
  const { value, diagnostics } = parseTests({ 'rules/a.test.yaml': yaml }, { recognizes });
  expect(diagnostics).to.deep.equal([]);
  return runTests(value!, ruleSet, {
    readWebhook,
    readFile(path, testFile) {
      expect(testFile).to.equal('rules/a.test.yaml');
      const text = files[path.replace('.json', '')];
      if (text === undefined) throw new Error(`There is no file "${path}".`);
      return text;
    },
    ...options,
  });
}

const one = (given: string, expected: string) =>
  run(`tests:\n  - name: it\n    ${given}\n    expect: ${expected}\n`).results[0]!;

describe('runTests', () => {
  it('runs the samples of the language page', () => {
    const { passed, failed, skipped, results } = run(`
tests:
  - name: an ad click gets the summer greeting
    event: { payload: GET_STARTED, referral: { source: ADS, ref: summer-22 } }
    expect: { rule: summer ad }
  - name: order status keeps the id
    event: { payload: ORDER_12_STATUS }
    expect: { rule: order status, route: orders.status, captures: { order_id: "12" } }
  - name: several in one
    events:
      - { payload: HUMAN }
      - { title: "Talk to an agent" }
    expect: { rule: a person }
  - name: a whole webhook body
    webhook: { file: click.json }
    expect: { rule: order status }
`);
    expect({ passed, failed, skipped }).to.deep.equal({ passed: 4, failed: 0, skipped: 0 });
    expect(results.map(({ events }) => events.length)).to.deep.equal([1, 1, 2, 2]);
    for (const { problem, events } of results) {
      expect(problem).to.equal(null);
      for (const { differences, explanation } of events) {
        expect([differences, explanation]).to.deep.equal([[], null]);
      }
    }
  });

  it('doubts what passes without a time, though a rule asks for it', () => {
    const shop = load(`
rules:
  - { name: hello, when: { text: hello }, reply: Hello }
  - { name: open, when: { text: hours, time: { hours: "09:00-18:00" } }, reply: Open }
default: { reply: Closed }
`);
    const { results } = run(
      `tests:
  - { name: closed, event: { text: hours }, expect: { rule: default } }
  - { name: two, events: [{ text: bye }, { text: hours }], expect: { rule: default } }
  - { name: above, event: { text: hello }, expect: { rule: hello } }
  - { name: other words, event: { text: bye }, expect: { rule: default } }
  - { name: at night, at: "2026-06-02T23:00:00Z", event: { text: hours }, expect: { rule: default } }
  - { name: an event at night, event: { text: hours, time: "2026-06-02T23:00:00Z" }, expect: { rule: default } }
  - { name: fails, event: { text: hours }, expect: { rule: open } }
`,
      {},
      shop,
    );
    expect(
      results.map(({ name, passed, doubt }) => [name, passed, doubt?.place.line]),
    ).to.deep.equal([
      ['closed', true, 2],
      ['two', true, 3],
      ['above', true, undefined],
      ['other words', true, undefined],
      ['at night', true, undefined],
      ['an event at night', true, undefined],
      ['fails', false, undefined],
    ]);
    expect(results[0]!.doubt!.message).to.match(/^This passes whatever days or hours stand in /);
  });

  it('gives what differs with its place, and why the expected rule did not take the event', () => {
    const result = one('event: { payload: ORDER_12 }', '{ rule: order status }');
    expect(result.passed).to.equal(false);
    expect(result.place).to.deep.include({ file: 'rules/a.test.yaml', line: 2, column: 11 });
    const [{ differences, explanation, decision }] = result.events as [(typeof result.events)[0]];
    expect(decision.rule).to.equal(null);
    expect(differences).to.deep.equal([
      {
        path: 'rule',
        expected: 'order status',
        actual: null,
        place: { file: 'rules/a.test.yaml', line: 4, column: 21, length: 12 },
      },
    ]);
    expect(explanation!.root.items.map((item) => item.kind === 'rule' && item.name)).to.deep.equal([
      'order status',
    ]);
  });

  it('says when no rule has the expected name, or it is disabled', () => {
    const hints = ['ordr status', 'xyz', 'off', '12'].map(
      (name) => one('event: {}', `{ rule: ${name} }`).events[0]!.differences[0]!.hint,
    );
    expect(hints).to.deep.equal([
      'No rule is named "ordr status". Did you mean "order status"?',
      'No rule is named "xyz".',
      'The rule "off" is disabled.',
      'No rule is named "12".',
    ]);
    const rules = one('event: {}', '{ rules: [log, summerad] }').events[0]!.differences[0]!;
    expect(rules.hint).to.equal('No rule is named "summerad". Did you mean "summer ad"?');
  });

  it('says when a comma between brackets has broken a text', () => {
    const broken = one(
      'event: { payload: GET_STARTED, referral.ref: summer-1 }',
      '{ reply: [One, two, three] }',
    );
    const hint = 'Put the text in quotes: between brackets a comma ends it.';
    expect(broken.events[0]!.differences[0]!.hint).to.equal(hint);
    const other = one(
      'event: { payload: GET_STARTED, referral.ref: summer-1 }',
      '{ reply: [One, two] }',
    );
    expect(other.events[0]!.differences[0]).not.to.have.property('hint');
  });

  it('explains the rule that took the event where its outcome differs', () => {
    const { events } = one('event: { payload: ORDER_1_STATUS }', '{ captures: { order_id: 2 } }');
    const { items } = events[0]!.explanation!.root;
    expect(items).to.have.length(1);
    expect(items[0]).to.include({ name: 'order status', verdict: 'took' });
  });

  it('fails a test of several events where one of them does', () => {
    const { passed, events } = one(
      'events: [{ payload: HUMAN }, { payload: GHOST }]',
      '{ rule: a person }',
    );
    expect(passed).to.equal(false);
    expect(events.map(({ differences }) => differences.length)).to.deep.equal([0, 1]);
  });

  it('fails a test without expect, and gives its decisions', () => {
    const { results } = run('tests: [{ name: it, event: { payload: HUMAN } }]');
    expect(results[0]).to.deep.include({ passed: false });
    expect(results[0]!.problem).to.deep.equal({
      kind: 'no-expect',
      message: 'The test "it" does not say what it expects.',
      hint: 'Add "expect:", or let "botrules test --update" fill in what happens now.',
      place: { file: 'rules/a.test.yaml', line: 1, column: 17, length: 2 },
    });
    expect(results[0]!.events[0]!.decision.rule).to.equal('a person');
  });

  it('reads a webhook in place', () => {
    const { passed, events } = one(
      'webhook: { object: page, entry: [{ id: 1, messaging: [{ postback: { payload: HUMAN } }] }] }',
      '{ rule: a person }',
    );
    expect([passed, events.length]).to.deep.equal([true, 1]);
  });

  it('passes a webhook without events where nothing is expected', () => {
    expect(one('webhook: { file: delivery.json }', '{ nothing: true }').passed).to.equal(true);
  });

  const webhooks: readonly (readonly [file: string, message: string])[] = [
    ['delivery.json', 'The webhook holds no event that rules see, only 1 × "delivery".'],
    [
      'broken.json',
      'The webhook is broken at "entry[0].messaging[0]": An event is an object, and this is a text.',
    ],
    ['gone.json', 'There is no file "gone.json".'],
    ['text.json', 'The body is not JSON.'],
  ];
  for (const [file, message] of webhooks) {
    it(`fails the webhook ${file}`, () => {
      const { passed, problem, events } = one(`webhook: { file: ${file} }`, '{ rule: a person }');
      expect(passed).to.equal(false);
      expect(events).to.deep.equal([]);
      expect(problem).to.deep.include({ kind: 'webhook', message });
      expect(problem!.place).to.deep.include({ line: 3, column: 22, length: file.length });
    });
  }

  const three = `tests:
  - { name: first, event: { payload: HUMAN }, expect: { rule: a person } }
  - { name: second, event: { payload: X }, expect: { rule: a person } }
  - { name: third, event: { payload: X }, expect: { nothing: true } }
`;

  it('stops at the first that fails where asked to', () => {
    const { results, ...counts } = run(three, { bail: true });
    expect(results.map(({ name }) => name)).to.deep.equal(['first', 'second']);
    expect(counts).to.deep.equal({ passed: 1, failed: 1, skipped: 1 });
  });

  it('runs those that are asked for', () => {
    const { results, ...counts } = run(three, { filter: ({ name }) => name.includes('ir') });
    expect(results.map(({ name }) => name)).to.deep.equal(['first', 'third']);
    expect(counts).to.deep.equal({ passed: 2, failed: 0, skipped: 1 });
  });

  it('gives results that JSON can carry', () => {
    const result = run(three);
    expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  });

  it('says which of several defaults took the event', () => {
    const several = load({
      '10-hours.yaml':
        'rules: [{ when: { payload: HOURS }, rules: [], default: { route: closed } },\n  { when: { payload: OPEN }, rules: [], default: { route: open } }]',
      '90-else.yaml': 'default: { route: other }',
    });
    const outcome = (payload: string, name: string) => {
      const text = `tests: [{ name: t, event: { payload: ${payload} }, expect: { default: "${name}" } }]`;
      const { value } = parseTests({ 'a.test.yaml': text });
      const { results } = runTests(value!, several, { readWebhook, readFile: () => '' });
      return results[0]!.events[0]!.differences.map(({ path, actual }) => [path, actual]);
    };
    expect(outcome('HOURS', '10-hours.yaml')).to.deep.equal([]);
    expect(outcome('HOURS', '10-hours.yaml:1')).to.deep.equal([]);
    expect(outcome('X', '90-else.yaml')).to.deep.equal([]);
    expect(outcome('OPEN', '10-hours.yaml:1')).to.deep.equal([['default', '10-hours.yaml:2']]);
    expect(outcome('X', '10-hours.yaml')).to.deep.equal([['default', '90-else.yaml:1']]);
    const { value } = parseTests({
      'a.test.yaml': 'tests: [{ name: t, event: { payload: HUMAN }, expect: { default: a.yaml } }]',
    });
    const { results } = runTests(value!, rules, { readWebhook, readFile: () => '' });
    expect(results[0]!.events[0]!.differences[0]).to.include({
      path: 'rule',
      expected: 'default',
      actual: 'a person',
    });
  });

  describe('says what differs where the number of messages does', () => {
    for (const reply of [
      '[{ typing: 1s }, One]',
      '[{ text: One }, Two]',
      '[One, two, three]',
      '[{ cards: [A] }, 12]',
    ]) {
      for (const payload of ['GET_STARTED, referral.ref: summer-1', 'NOBODY_TAKES_IT']) {
        it(`${reply} on ${payload}`, () => {
          const { results } = run(
            `tests: [{ name: t, event: { payload: ${payload} }, expect: { reply: ${reply} } }]`,
          );
          const [difference] = results[0]!.events[0]!.differences;
          expect(difference!.path).to.equal('reply');
          expect(difference!.hint !== undefined).to.equal(
            reply === '[One, two, three]' && payload !== 'NOBODY_TAKES_IT',
          );
        });
      }
    }

    it('and judges any expectation without an error', () => {
      const part = fc.letrec((tie) => ({
        value: fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 4 }), fc.nat(9), tie('map')),
        map: fc.dictionary(fc.constantFrom('text', 'typing', 'image', 'raw'), tie('value'), {
          minKeys: 1,
          maxKeys: 2,
        }),
      }));
      fc.assert(
        fc.property(
          fc.array(part.value!, { minLength: 1, maxLength: 4 }),
          fc.boolean(),
          (reply, takes) => {
            const payload = takes ? 'GET_STARTED' : 'X';
            const test = {
              name: 't',
              event: { payload, referral: { ref: 'summer-1' } },
              expect: { reply },
            };
            const { value } = parseTests({ 'a.test.yaml': JSON.stringify({ tests: [test] }) });
            if (value) runTests(value, rules, { readWebhook, readFile: () => '' });
          },
        ),
      );
    });
  });

  describe('takes what the platform sent as an event', () => {
    const item =
      '{ sender: { id: "2" }, recipient: { id: "1" }, postback: { payload: ORDER_7_STATUS } }';
    for (const [what, given] of [
      ['a body', `event: { object: page, entry: [{ id: "1", messaging: [${item}] }] }`],
      ['an entry', `event: { id: "1", messaging: [${item}] }`],
      ['an object of messaging', `event: ${item}`],
      ['one of several events', `events: [{ payload: ORDER_8_STATUS }, ${item}]`],
    ] as const) {
      it(what, () => {
        const { results } = run(`tests: [{ name: t, ${given}, expect: { rule: order status } }]`);
        expect(results[0]).to.include({ passed: true, problem: null });
        expect(results[0]!.events.at(-1)!.decision.captures).to.deep.equal({ order_id: '7' });
      });
    }

    it('and says at the event what is not for rules', () => {
      const { results } = run(`tests:
  - name: t
    events:
      - { payload: ORDER_8_STATUS }
      - { sender: { id: "2" }, delivery: { watermark: 1 } }
    expect: { rule: order status }`);
      expect(results[0]!.problem).to.include({ kind: 'webhook' });
      expect(results[0]!.problem!.message).to.equal(
        'The webhook holds no event that rules see, only 1 × "delivery".',
      );
      expect(results[0]!.problem!.place).to.include({ line: 5 });
    });
  });
});
