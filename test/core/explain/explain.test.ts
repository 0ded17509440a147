import {
  createExplainer,
  createRouter,
  type Decision,
  type Event,
  type Explanation,
  explain,
  type GroupTrial,
  parseRules,
  type RuleTrial,
  remember,
  renderExplanation,
  type TestTrial,
} from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { events } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { callsIn } from '../../support/calls.js';
import { load, toEvent } from '../../support/language.js';
import { runs } from '../../support/runs.js';

function rulesOf(group: GroupTrial): RuleTrial[] {
  return group.items.flatMap((item) => (item.kind === 'group' ? rulesOf(item) : item));
}

/** Every rule that is listed, as `name verdict`, and the default that is. */
function verdicts({ root }: Explanation): string[] {
  const defaults = (group: GroupTrial): string[] => [
    ...group.items.flatMap((item) => (item.kind === 'group' ? defaults(item) : [])),
    ...(group.default ? [`default ${group.default.verdict}`] : []),
  ];
  return [
    ...rulesOf(root).map(({ name, verdict, holds }) => `${name} ${verdict}${holds ? '' : ' -'}`),
    ...defaults(root),
  ];
}

const rules = load(`
rules:
  - { name: log, continue: true, when: { event: postback }, route: log }
  - { name: off, disabled: true, when: { payload: A }, route: off }
  - { name: off too, disabled: true, when: { payload: B }, route: off }
  - when: { channel: instagram }
    rules:
      - { name: insta, when: { payload: A }, route: insta }
    default: { route: insta.rest }
  - when: { standby: true }
    rules:
      - { name: listening, continue: true, when: { payload: S }, route: s }
  - { name: a, when: { payload: A, title: T }, route: a }
  - { name: b, when: { payload: [A, B] }, route: b }
  - { name: c, when: { payload: A }, route: c }
default: { route: rest }
`);

const told: readonly (readonly [
  what: string,
  event: object,
  verdicts: readonly string[],
  rule?: string,
])[] = [
  [
    'what took the event, and what stands above',
    { payload: 'A' },
    ['log added', 'off disabled', 'a failed -', 'b took'],
  ],
  [
    'a default',
    { payload: 'C' },
    ['log added', 'a failed -', 'b failed -', 'c failed -', 'default took'],
  ],
  [
    'the default of a group',
    { payload: 'C', channel: 'instagram' },
    ['log added', 'insta failed -', 'default took'],
  ],
  [
    'what holds and does not test standby, a default too',
    { payload: 'A', standby: true },
    ['log standby', 'listening failed -', 'b standby', 'c standby', 'default standby'],
  ],
  [
    'what tests standby by its group',
    { payload: 'S', standby: true },
    ['log standby', 'listening added', 'default standby'],
  ],
  ['one rule above what took the event', { payload: 'A' }, ['a failed -', 'b took'], 'a'],
  ['one rule below it that holds', { payload: 'A' }, ['b took', 'c not-reached'], 'c'],
  ['one rule below it that does not', { payload: 'B' }, ['b took', 'c not-reached -'], 'c'],
  ['the one that took it', { payload: 'A' }, ['b took'], 'b'],
  ['one that is disabled', { payload: 'B' }, ['off disabled -', 'b took'], 'off'],
  ['one in a group', { payload: 'A' }, ['insta not-entered', 'b took'], 'insta'],
  [
    'one in a group below',
    { payload: 'A', channel: 'instagram' },
    ['insta took', 'listening not-reached -'],
    'listening',
  ],
];

describe('explain', () => {
  for (const [what, event, expected, rule] of told) {
    it(`tells ${what}`, () => {
      expect(verdicts(explain(rules, toEvent(event), { rule }))).to.deep.equal(expected);
    });
  }

  it('gives each line of a rule with the value seen and its place', () => {
    const { root } = explain(
      load(`rules:
  - name: a
    when:
      payload: { starts_with: A, ends_with: [Y, Z] }
      any:
        - title: T
        - not: { referral.ref: { exists: true } }
      time: { hours: 09:00-18:00 }
    route: a
`),
      toEvent({ payload: 'ABC', time: '2026-11-23T09:30:00Z' }),
    );
    const [{ when, holds }] = rulesOf(root) as [RuleTrial];
    expect(holds).to.equal(false);
    const test = { kind: 'test', file: 'rules.yaml', near: null };
    expect(when).to.deep.equal([
      { ...test, holds: true, line: 4, field: 'payload', test: 'starts with "A"', value: 'ABC' },
      {
        ...test,
        holds: false,
        line: 4,
        field: 'payload',
        test: 'ends with "Y" or "Z"',
        value: 'ABC',
      },
      {
        kind: 'any',
        holds: true,
        parts: [
          { ...test, holds: false, line: 6, field: 'title', test: 'is "T"', value: null },
          {
            kind: 'not',
            holds: true,
            parts: [
              {
                ...test,
                holds: false,
                line: 7,
                field: 'referral.ref',
                test: 'is present',
                value: null,
              },
            ],
          },
        ],
      },
      {
        ...test,
        holds: true,
        line: 8,
        field: 'time',
        test: 'is 09:00-18:00 (UTC)',
        value: '2026-11-23T09:30:00Z',
      },
    ]);
  });

  it('gives captures of the rule and of the groups around it', () => {
    const { root } = explain(
      load(`rules:
  - when: { payload: { like: "{kind}_*" } }
    rules:
      - { name: a, when: { payload: { regex: "_(?<__proto__>[0-9]+)" } }, route: a }
`),
      toEvent({ payload: 'ORDER_12' }),
    );
    const [{ captures }] = rulesOf(root) as [RuleTrial];
    expect(Object.entries(captures)).to.deep.equal([
      ['kind', 'ORDER'],
      ['__proto__', '12'],
    ]);
  });

  const near: readonly (readonly [test: string, payload: string, near: string | null])[] = [
    ['BYE', 'bye', 'case'],
    ['BYE', ' BYE ', 'spaces'],
    ['BYE', ' bye', null],
    ['BYE', 'BYTE', null],
    ['[HI, BYE]', 'Bye', 'case'],
    ['{ like: "A_{x}_Z" }', 'a_1_z', 'case'],
    ['{ starts_with: Straße }', 'STRASSE', null],
    ['{ starts_with: ΣΑΣ }', 'σας!', 'case'],
    ['[{ is: A }, { like: "B{x}" }]', 'b1', 'case'],
    ['{ regex: "^bye$" }', 'BYE', null],
    ['{ is: BYE, ignore_case: true }', 'BYTE', null],
    ['{ not: BYE }', 'BYE', null],
  ];
  for (const [test, payload, expected] of near) {
    it(`says of ${JSON.stringify(payload)} for ${test}: ${expected ?? 'nothing'}`, () => {
      const set = load(`rules: [{ name: a, when: { payload: ${test} }, route: a }]`);
      const [{ when }] = rulesOf(explain(set, toEvent({ payload })).root) as [RuleTrial];
      expect(when[0]).to.have.property('near', expected);
    });
  }

  const closest: readonly (readonly [
    test: string,
    text: string,
    near: string | null,
    closest: { text: string; letters: number; exact?: true } | undefined,
  ])[] = [
    ['{ words: pizza }', 'a piza please', 'typos', { text: 'pizza', letters: 1 }],
    [
      '{ words: [where are you, pizza] }',
      'wehre are you',
      'typos',
      { text: 'where are you', letters: 1 },
    ],
    ['{ words: address, typos: true }', 'your adres', null, { text: 'address', letters: 2 }],
    ['{ words: margherita, typos: true }', 'margharitta', null, undefined],
    [
      '{ words: [open, hours], typos: true }',
      'opne?',
      null,
      { text: 'open', letters: 1, exact: true },
    ],
    ['{ words: open hours, typos: true }', 'opne houres', null, { text: 'open hours', letters: 2 }],
    ['{ words: open }', 'opne', null, { text: 'open', letters: 1 }],
    ['{ words: pasta, typos: true }', 'pizza', null, undefined],
    ['{ words: hi }', 'ho', null, undefined],
    ['{ words: room 1001 }', 'room 1002', null, { text: 'room 1001', letters: 1 }],
    ['{ not: { words: pizza } }', 'pizza', null, undefined],
    [
      '{ lookup: { table: shops, column: town, as: s } }',
      'Nants',
      'typos',
      { text: 'Nantes', letters: 1 },
    ],
    ['{ lookup: { table: shops, as: s } }', 'nantos', null, undefined],
    ['{ in: shops.town }', 'Nants', null, { text: 'Nantes', letters: 1 }],
    ['{ words: "{s in shops.town}" }', 'in Nants', 'typos', { text: 'Nantes', letters: 1 }],
  ];
  for (const [test, text, near, expected] of closest) {
    it(`says what ${JSON.stringify(text)} is closest to for ${test}`, () => {
      const set =
        load(`tables: { shops: { rows: [{ id: n1, town: Nantes }, { id: p1, town: Paris }] } }
rules: [{ name: a, when: { text: ${test} }, route: a }]`);
      const [{ when }] = rulesOf(explain(set, toEvent({ text })).root) as [RuleTrial];
      const trial = when[0] as TestTrial;
      expect([trial.near, trial.closest]).to.deep.equal([near, expected]);
      expect(trial.noRow).to.equal(/lookup|in shops.town\}/.test(test) ? true : undefined);
    });
  }

  it('counts as left out what holds not and is not shown, and nothing else', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (let size = 1; size <= names.length; size++) {
      const some = names.slice(0, size);
      const set = load(
        `rules: [${some.map((name) => `{ name: ${name}, when: { payload: ${name} }, route: x }`)}]\ndefault: { route: y }`,
      );
      const event = toEvent({ payload: 'Q' });
      for (const rule of [undefined, ...some]) {
        const { root, failed, omitted } = explain(set, event, { rule });
        const shown = rulesOf(root).length;
        expect({ failed, omitted }).to.deep.equal({ failed: size, omitted: size - shown });
        expect(shown).to.equal(rule === undefined ? (size <= 5 ? size : 0) : 1);
      }
    }
  });

  it('counts a file that is not entered as shown', () => {
    const set = load(`when: { channel: instagram }\nrules: [{ name: a, when: {}, route: x }]`);
    for (const rule of [undefined, 'a']) {
      const { root, failed, omitted, notReached } = explain(set, toEvent({}), { rule });
      expect({ failed, omitted, notReached }).to.deep.equal({
        failed: 1,
        omitted: 0,
        notReached: 0,
      });
      expect(root.verdict).to.equal('not-entered');
    }
  });

  it('puts the rule that is asked about in its place among what is told', () => {
    const set = load(`
rules:
  - when: { standby: true, title: T }
    rules: [{ name: first, when: { payload: A }, route: x }]
    default: { route: x }
  - when: { payload: B }
    rules:
      - { name: not here, when: { payload: B }, route: x }
      - when: { channel: messenger }
        rules: [{ name: asked for, when: { payload: A }, route: x }]
  - { name: taker, when: { payload: A, standby: [true, false] }, route: x }
  - rules: [{ name: below, when: { payload: A }, route: x }]
`);
    const shape = ({ items, verdict }: GroupTrial): unknown[] => [
      verdict,
      ...items.map((item) =>
        item.kind === 'group' ? shape(item) : `${item.name} ${item.verdict}`,
      ),
    ];
    const event = toEvent({ payload: 'A' });
    const rows: readonly (readonly [rule: string, ...items: unknown[]])[] = [
      ['first', ['not-entered', 'first not-entered'], 'taker took'],
      ['asked for', ['not-entered', ['not-entered', 'asked for not-entered']], 'taker took'],
      ['taker', 'taker took'],
      ['below', 'taker took', ['not-reached', 'below not-reached']],
    ];
    for (const [rule, ...items] of rows) {
      expect(shape(explain(set, event, { rule }).root)).to.deep.equal(['entered', ...items]);
    }
  });

  it('shows of many a rule of which one alternative came close', () => {
    const far = Array.from(
      { length: 8 },
      (_, at) => `{ name: far ${at}, when: { payload: zzz }, route: x }`,
    );
    const near =
      '{ name: near, when: { any: [{ text: hello }, { payload: MENU_PIZZA }] }, route: x }';
    const set = load(`rules: [${[...far, near]}]`);
    const { root } = explain(set, toEvent({ payload: 'MENU_PIZZAS' }));
    expect(rulesOf(root).map(({ name }) => name)).to.deep.equal(['near']);
  });

  describe('with many rules', () => {
    const text = `rules:\n${Array.from({ length: 10_000 }, (_, at) => `  - { name: r${at}, when: { payload: PRODUCT_${at}, event: postback }, route: x }`).join('\n')}
  - { name: shouting, when: { payload: PRODUCT_X }, route: x }
  - { name: far away, when: { payload: Q, title: T }, route: x }
  - { name: nothing alike, when: { payload: zzz }, route: x }
  - { name: taker, when: { event: postback }, route: x }
  - { name: below, when: { event: postback }, route: x }
`;
    const many = load(text);

    it('lists the ten that came closest', () => {
      const explanation = explain(many, toEvent({ payload: 'product_x' }));
      const listed = rulesOf(explanation.root);
      expect(listed).to.have.length(11);
      expect(listed.map(({ name }) => name)).to.include.members(['shouting', 'taker']);
      expect(listed.map(({ name }) => name)).not.to.include.members(['far away']);
      const { failed, omitted, notReached } = explanation;
      expect({ failed, omitted, notReached }).to.deep.equal({
        failed: 10_003,
        omitted: 9_993,
        notReached: 1,
      });
    });

    it('puts those first whose value is nearest', () => {
      const names = rulesOf(explain(many, toEvent({ payload: 'PRODUCT_123456' })).root);
      expect(names.map(({ name }) => name)).to.include.members(['r1234', 'r3456']);
    });

    it('lists none that has nothing to do with the event', () => {
      const none = explain(many, toEvent({ event: 'message', text: 'hi' }));
      expect(rulesOf(none.root)).to.deep.equal([]);
    });

    it('is no more work than reading them', () => {
      const reading = callsIn(() => load(text));
      expect(callsIn(() => explain(many, toEvent({ payload: 'product_x' })))).to.be.below(reading);
    });
  });

  it('shows what is remembered when the event comes, and what changes', () => {
    const { value } = parseRules({
      'a.yaml': `rules:
  - { name: buy, when: { payload: B, memory.size: L }, once: 1h, count: n, reply: "{memory.n}" }
  - name: ask
    when: { payload: A }
    remember: { size: L }
    ask: order.name
    follow_up: { after: 1h, payload: NUDGE }
    reply: { text: Name?, quick_replies: [{ title: Later, payload: B }] }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still there? }
  - { name: name, when: { answer_to: order.name }, reply: Thanks }
default: { reply: "{memory.n|-}" }`,
    });
    const at = Date.UTC(2026, 5, 1);
    const click = (payload: string, timestamp: number): Event => ({
      ...{ event: 'postback', channel: 'messenger', standby: false },
      ...{ payload, timestamp, sender: { id: '1' } },
    });
    const router = createRouter(value!);
    const asked = remember(undefined, router.route(click('A', at)));
    const memory = remember(asked, router.route(click('B', at + 60_000), asked));
    const next = explain(value!, click('B', at + 120_000), { memory });
    expect(next.remembered).to.deep.equal([
      'size is "L"',
      'n is "1"',
      'the question order.name is open',
      'away is 1m',
      'once: buy took an event before',
    ]);
    expect(
      explain(value!, click('B', at + 30_000), { memory: asked }).remembered,
    ).to.include.members(['NUDGE comes at 2026-06-01T01:00:00Z', '"Later" was offered: B']);
    const late = explain(value!, click('B', at + 90 * 86_400_000 + 60_000), { memory });
    expect(late.remembered).to.deep.equal([
      'nothing any more: the last event was at 2026-06-01T00:01:00Z, and all is over',
    ]);
    expect(renderExplanation(next)).to.include('Remembered of the person\n├─ size is "L"');
    expect(explain(value!, click('B', at))).to.not.have.property('remembered');
  });

  it('agrees with the router on every event', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        ruleFiles({ maxItems: 4, maxFiles: 2 }).chain(({ files }) => {
          const ruleSet = parseRules(files).value!;
          return fc.tuple(
            fc.constant(ruleSet),
            fc.array(events(ruleSet), { minLength: 20, maxLength: 20 }),
          );
        }),
        ([ruleSet, all]) => {
          const router = createRouter(ruleSet);
          const explainer = createExplainer(ruleSet);
          for (const event of all) expectToAgree(explainer(event), router.route(event));
        },
      ),
      { numRuns: runs(15, 40) },
    );
  });
});

function expectToAgree(explanation: Explanation, decision: Decision): void {
  expect(explanation.rule).to.equal(decision.rule);
  expect(explanation.rules).to.deep.equal(decision.rules.map(({ name }) => name));
  const trials = rulesOf(explanation.root);
  for (const { rule, captures, line, file } of decision.steps) {
    if (rule === 'default') continue;
    const trial = trials.find(({ name }) => name === rule)!;
    expect(trial.verdict).to.be.oneOf(['took', 'added']);
    // Which row of a table was found is shown as well: `shop.id`.
    const shown = Object.entries(trial.captures).filter(([name]) => !name.includes('.'));
    expect(Object.fromEntries(shown)).to.deep.equal(captures);
    expect(trial).to.deep.include({ line, file, holds: true });
  }
  for (const { verdict, holds, when } of trials) {
    expect(holds).to.equal(when.every((line) => line.holds));
    if (verdict === 'failed') expect(holds).to.equal(false);
  }
}
