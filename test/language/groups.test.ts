import { expect } from 'chai';
import { errors, findings, load, mistakes, type Rules, route } from '../support/language.js';

/** Each event with who takes it, and the names of all rules that held. */
function decides(
  words: string,
  rules: Rules,
  rows: readonly (readonly [event: object, rule: string | null, rules?: readonly string[]])[],
): void {
  describe(words, () => {
    for (const [event, rule, all] of rows) {
      it(`${JSON.stringify(event)} goes to ${rule}`, () => {
        const decision = route(load(rules), event);
        expect(decision.rule).to.equal(rule);
        const names = rule === null || rule === 'default' ? [] : [rule];
        expect(decision.rules.map(({ name }) => name)).to.deep.equal(all ?? names);
      });
    }
  });
}

describe('Rules, groups and files', () => {
  decides(
    'Rules are tried from top to bottom; the first that holds wins',
    `
rules:
  - { name: long, when: { payload: { starts_with: ORDER_12 } }, route: a }
  - { name: short, when: { payload: { starts_with: ORDER } }, route: b }
  - { name: exact, when: { payload: ORDER_12 }, route: c }
`,
    [
      [{ payload: 'ORDER_12' }, 'long'],
      [{ payload: 'ORDER_1' }, 'short'],
      [{ payload: 'OTHER' }, null],
    ],
  );

  decides(
    '`disabled: true`: the rule is not tried',
    `
rules:
  - { name: off, disabled: true, when: { payload: A }, route: a }
  - { name: loud off, disabled: true, continue: true, when: { payload: A }, route: a }
  - { name: on, disabled: false, when: { payload: A }, route: b }
`,
    [[{ payload: 'A' }, 'on']],
  );

  describe('A rule with `continue` adds its outcome and lets the search go on', () => {
    const rules = `
rules:
  - name: log
    continue: true
    when: { payload: { like: "{all}" } }
    route: log
    params: { kind: any, seen: 1 }
    reply: First
    forward: https://log.example/{all}
  - name: order
    when: { payload: { like: "ORDER_{id}" } }
    route: orders.status
    params: { kind: order }
    reply: [Second, Third]
  - name: last
    continue: true
    when: { payload: LAST }
    handover: page_inbox
`;
    it('the outcome is the sum of the steps', () => {
      const decision = route(rules, { payload: 'ORDER_12' });
      expect(decision).to.deep.include({
        rule: 'order',
        route: 'orders.status',
        params: { kind: 'order', seen: 1 },
        captures: { all: 'ORDER_12', id: '12' },
        forward: 'https://log.example/ORDER_12',
        handover: null,
        reply: [{ text: 'First' }, { text: 'Second' }, { text: 'Third' }],
      });
      expect(decision.rules).to.deep.equal([
        { name: 'log', file: 'rules.yaml', line: 3 },
        { name: 'order', file: 'rules.yaml', line: 10 },
      ]);
      expect(
        decision.steps.map(({ rule, route, captures, reply }) => ({
          rule,
          route,
          captures,
          texts: reply.length,
        })),
      ).to.deep.equal([
        { rule: 'log', route: 'log', captures: { all: 'ORDER_12' }, texts: 1 },
        { rule: 'order', route: 'orders.status', captures: { id: '12' }, texts: 2 },
      ]);
    });
    it('where only such rules held, nothing took the event', () => {
      const decision = route(rules, { payload: 'LAST' });
      expect(decision).to.include({ rule: null, route: 'log', handover: 'page_inbox' });
      expect(decision.rules.map(({ name }) => name)).to.deep.equal(['log', 'last']);
    });
    it('and a default still takes it', () => {
      const decision = route(`${rules}default: { route: fallback }`, { payload: 'LAST' });
      expect(decision).to.include({ rule: 'default', route: 'fallback', handover: 'page_inbox' });
      expect(decision.rules.map(({ name }) => name)).to.deep.equal(['log', 'last']);
      expect(decision.steps.map(({ rule }) => rule)).to.deep.equal(['log', 'last', 'default']);
      expect(decision.steps[2]!.line).to.equal(19);
    });
  });

  decides(
    'a group: its `when` must hold before it is entered',
    `
rules:
  - when: { channel: instagram }
    description: What Instagram has of its own
    rules:
      - { name: inner, when: { payload: A }, route: a }
  - { name: outer, when: { payload: A }, route: b }
  - rules:
      - { name: open, when: { payload: B }, route: c }
`,
    [
      [{ payload: 'A', channel: 'instagram' }, 'inner'],
      [{ payload: 'A' }, 'outer'],
      [{ payload: 'B' }, 'open'],
    ],
  );

  decides(
    'If its `when` holds and nothing inside takes the event, its `default` does',
    `
rules:
  - when: { channel: instagram }
    rules:
      - { name: inner, when: { payload: A }, route: a }
      - { name: also, continue: true, when: { payload: B }, route: b }
    default: { route: instagram }
  - { name: after, when: { payload: [A, B, C] }, route: b }
`,
    [
      [{ payload: 'A', channel: 'instagram' }, 'inner'],
      [{ payload: 'B', channel: 'instagram' }, 'default', ['also']],
      [{ payload: 'C', channel: 'instagram' }, 'default'],
      [{ payload: 'C' }, 'after'],
    ],
  );
  decides(
    'without a `default` the search goes on after the group',
    `
rules:
  - when: { channel: instagram }
    rules:
      - { name: also, continue: true, when: { payload: A }, route: a }
      - rules: [{ name: deep, when: { payload: B }, route: a }]
  - { name: after, when: { payload: [A, B] }, route: b }
default: { route: fallback }
`,
    [
      [{ payload: 'A', channel: 'instagram' }, 'after', ['also', 'after']],
      [{ payload: 'B', channel: 'instagram' }, 'deep'],
      [{ payload: 'C', channel: 'instagram' }, 'default'],
    ],
  );
  describe("a group's captures are seen inside it", () => {
    const rules = `
rules:
  - when: { payload: { like: "SHOP_{shop}_*" } }
    rules:
      - name: order
        when: { payload: { like: "*_ORDER_{id}" } }
        reply: "{shop}: {id}"
    default: { reply: "{shop}?" }
`;
    it('by a rule', () => {
      const decision = route(rules, { payload: 'SHOP_a_ORDER_12' });
      expect(decision.reply).to.deep.equal([{ text: 'a: 12' }]);
      expect(decision.captures).to.deep.equal({ shop: 'a', id: '12' });
    });
    it('by its default', () => {
      const decision = route(rules, { payload: 'SHOP_a_?' });
      expect(decision.reply).to.deep.equal([{ text: 'a?' }]);
      expect(decision.captures).to.deep.equal({ shop: 'a' });
    });
  });

  describe('an include is replaced by the group that the file is', () => {
    const files = {
      'rules/main.yaml': `
rules:
  - include: orders.yaml
  - include: ./campaigns
  - { name: last, when: {}, route: z }
`,
      'rules/orders.yaml': `
when: { payload: { starts_with: ORDER } }
rules: [{ name: order, when: { payload: { ends_with: STATUS } }, route: a }]
default: { route: orders }
`,
      'rules/campaigns/20-winter.yml':
        'rules: [{ name: winter, when: { payload: ANY }, route: a }]',
      'rules/campaigns/10-summer.yaml':
        'rules: [{ name: summer, when: { payload: [ANY, SUN] }, route: a }, { include: ../more/extra.yaml }]',
      'rules/more/extra.yaml': 'rules: [{ name: extra, when: { payload: EXTRA }, route: a }]',
    };
    it('a file that the folder has anyway is loaded once', () => {
      // orders.yaml is a file of the folder that is loaded, so the include would bring it twice.
      expect(errors(files).map((each) => each.split(' ')[0])).to.deep.equal(['bad-include']);
    });
    const entry = {
      'main.yaml': files['rules/main.yaml'].replace('orders.yaml', 'parts/orders.yaml'),
    };
    const rules = {
      ...entry,
      'parts/orders.yaml': files['rules/orders.yaml'],
      'campaigns/20-winter.yml': files['rules/campaigns/20-winter.yml'],
      'campaigns/10-summer.yaml': files['rules/campaigns/10-summer.yaml'],
      'more/extra.yaml': files['rules/more/extra.yaml'],
    };
    for (const [payload, rule] of [
      ['ORDER_STATUS', 'order'],
      ['ORDER_X', 'default'],
      ['ANY', 'summer'],
      ['SUN', 'summer'],
      ['EXTRA', 'extra'],
      ['OTHER', 'last'],
    ] as const) {
      it(`${payload} goes to ${rule}`, () => {
        expect(route(load(rules), { payload }).rule).to.equal(rule);
      });
    }
    it('a decision names the file that the rule stands in', () => {
      const decision = route(load(rules), { payload: 'EXTRA' });
      expect(decision.rules).to.deep.equal([{ name: 'extra', file: 'more/extra.yaml', line: 1 }]);
    });
  });

  decides(
    'A folder is the group of its files in the order of their names, `*.test.yaml` aside',
    {
      '90-everything-else.yaml': 'rules: [{ name: rest, when: {}, route: z }]',
      '10-campaigns.yaml': 'rules: [{ name: campaign, when: { payload: A }, route: a }]',
      '50-more.yml': 'rules: [{ name: more, when: { payload: [A, B] }, route: a }]',
      '20-a.test.yaml': 'tests: []',
      'notes.txt': 'not: [rules',
      'sub/lost.yaml': 'rules: [{ name: lost, when: { payload: A }, route: a }]',
    },
    [
      [{ payload: 'A' }, 'campaign'],
      [{ payload: 'B' }, 'more'],
      [{ payload: 'C' }, 'rest'],
    ],
  );
  decides(
    'A file is a group',
    {
      'a.yaml': `
description: Everything on Instagram
when: { channel: instagram }
lists: { yes: [YES, SURE] }
rules: [{ name: yes, when: { payload: { in: yes } }, route: a }]
default: { route: b }
`,
      'b.yaml': 'default: { route: c }',
    },
    [
      [{ payload: 'SURE', channel: 'instagram' }, 'yes'],
      [{ payload: 'NO', channel: 'instagram' }, 'default'],
      [{ payload: 'SURE' }, 'default'],
    ],
  );

  mistakes('An include that leads back to itself, and one that leaves the folder, are errors', [
    [{ 'a.yaml': 'rules: [{ include: a.yaml }]' }, 'bad-include 1:20 a.yaml'],
    [{ 'a.yaml': 'rules: [{ include: ../b.yaml }]' }, 'bad-include 1:20 ../b.yaml'],
    [{ 'a.yaml': 'rules: [{ include: /etc/passwd }]' }, 'bad-include 1:20 /etc/passwd'],
    [{ 'a.yaml': 'rules: [{ include: "C:\\\\b.yaml" }]' }, 'bad-include 1:20 "C:\\\\b.yaml"'],
    [{ 'a.yaml': 'rules: [{ include: missing.yaml }]' }, 'bad-include 1:20 missing.yaml'],
    [
      {
        'a.yaml': 'rules: [{ include: sub/b.yaml }]',
        'sub/b.yaml': 'rules: [{ include: c.yaml }]',
        'sub/c.yaml': 'rules: [{ include: b.yaml }]',
      },
      'bad-include 1:20 b.yaml',
    ],
    [
      { 'a.yaml': 'rules: [{ include: sub }]', 'sub/b.yaml': 'rules: [{ include: ../sub }]' },
      'bad-include 1:20 ../sub',
    ],
    [
      { 'a.yaml': 'rules: [{ include: sub }]', 'sub/b.yaml': 'rules: [{ include: .. }]' },
      'bad-include 1:20 ..',
    ],
    [
      { 'a.yaml': 'rules: [{ include: sub, when: { payload: A } }]', 'sub/b.yaml': 'rules: []' },
      'unknown-key 1:25 when',
    ],
    [{ 'a.yaml': 'rules: [{ include: [b.yaml] }]' }, 'wrong-kind 1:20 [b.yaml]'],
    [{ 'a.yaml': 'rules: [{ include: }]' }, 'wrong-kind 1:20'],
  ]);

  mistakes('a rule: `name`, `when`, and at least one outcome', [
    ['rules:\n  - when: { payload: A }\n    route: a', 'missing-key 2:5 when'],
    ['rules:\n  - name: a\n    route: a', 'missing-key 2:5 name'],
    ['rules:\n  - name: a\n    when: { payload: A }', 'missing-key 2:5 name'],
    ['rules:\n  - name: a\n    when: { payload: A }\n    params: { x: 1 }', 'missing-key 2:5 name'],
    ['rules:\n  - name: ""\n    when: { payload: A }\n    route: a', 'wrong-kind 2:11 ""'],
    ['rules:\n  - name: [a]\n    when: { payload: A }\n    route: a', 'wrong-kind 2:11 [a]'],
    ['rules:\n  - a rule', 'wrong-kind 2:5 a rule'],
    ['rules: a', 'wrong-kind 1:8 a'],
    ['rules:\n  name: a', 'wrong-kind 2:3 name: a'],
  ]);
  describe('`name` (unique in the whole rule set)', () => {
    it('gives both places', () => {
      const [found, ...more] = findings({
        'a.yaml': 'rules: [{ name: one, when: {}, route: a }]\n',
        'b.yaml': 'rules:\n  - rules:\n      - { name: one, when: { payload: A }, route: b }\n',
      }).filter(({ severity }) => severity === 'error');
      expect(more).to.deep.equal([]);
      expect(found).to.include({
        code: 'duplicate-name',
        file: 'b.yaml',
        line: 3,
        column: 17,
        length: 3,
      });
      expect(found!.related).to.have.length(1);
      expect(found!.related![0]).to.include({ file: 'a.yaml', line: 1, column: 17, length: 3 });
    });
    it('the name "default" is taken', () => {
      expect(errors('rules: [{ name: default, when: {}, route: a }]')).to.deep.equal([
        'duplicate-name 1:17 default',
      ]);
    });
    it('names that objects have are names like any other', () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      const rules = names.map(
        (name) => `  - { name: ${name}, when: { payload: ${name} }, route: a }`,
      );
      for (const name of names) {
        const decision = route(`rules:\n${rules.join('\n')}`, { payload: name });
        expect(decision.rule).to.equal(name);
      }
    });
  });
  mistakes('an unknown key is an error', [
    ['rules:\n  - name: a\n    wehn: { payload: A }\n    route: a', 'unknown-key 3:5 wehn'],
    ['rules:\n  - name: a\n    when: { payload: A }\n    rout: a', 'unknown-key 4:5 rout'],
    ['rulse: []', 'unknown-key 1:1 rulse'],
    ['rules: []\n__proto__: {}\ndefault: { route: a }', 'unknown-key 2:1 __proto__'],
    [
      'rules:\n  - name: a\n    when: { payload: A }\n    constructor: A\n    route: a',
      'unknown-key 4:5 constructor',
    ],
    ['rules:\n  - rules: []\n    nmae: a\n', 'unknown-key 3:5 nmae'],
    ['rules:\n  - rules: []\n    route: a\n', 'unknown-key 3:5 route'],
    [
      'rules:\n  - name: a\n    when: { payload: A }\n    disabled: sometimes\n    route: a',
      'wrong-kind 4:15 sometimes',
    ],
    [
      'rules:\n  - name: a\n    when: { payload: A }\n    continue: "yes"\n    route: a',
      'wrong-kind 4:15 "yes"',
    ],
  ]);
});
