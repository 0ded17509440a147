import {
  createLinearRouter,
  createRouter,
  type Event,
  loadCompiled,
  parseRules,
  type RuleSet,
  serialize,
} from '@botrules/core';
import { RuleCache } from '@botrules/core/tooling';
import { assert } from 'chai';

const csv =
  'SKU;Unit Price;Title\r\nmar;9,50;"Margherita\r\n""extra"""\r\n;;\r\ndia;11;Diavola\r\n';
const head = `
tables:
  pizzas: { file: pizzas.csv }
  shops:
    key: id
    rows:
      - { town: Nantes, id: n1, phone: "+33240000001" }
      - { town: "Saint, Denis", id: n2 }
      - { town: Nantes, id: n3 }
`;

const postback = (payload: string): Event => ({
  event: 'postback',
  channel: 'messenger',
  standby: false,
  payload,
});

function load(rules: string): RuleSet {
  const texts = { 'rules.yaml': head + rules, 'pizzas.csv': csv };
  const { value, diagnostics } = parseRules(texts, { checks: false });
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  return value!;
}

/** A rule set, and what is made of it on its way to somewhere else. */
const ways: Readonly<Record<string, (rules: RuleSet) => RuleSet>> = {
  'as it was loaded': (rules) => rules,
  cloned: (rules) => structuredClone(rules),
  'as JSON': (rules) => JSON.parse(JSON.stringify(rules)) as RuleSet,
  built: (rules) => loadCompiled(serialize(rules)),
  'built as JSON': (rules) => loadCompiled(serialize(rules, { as: 'json' })),
  'built, and built again of a copy': (rules) =>
    loadCompiled(serialize(structuredClone(loadCompiled(serialize(rules))))),
};

describe('Tables', () => {
  for (const [name, way] of Object.entries(ways)) {
    describe(name, () => {
      for (const [kind, make] of [
        ['indexed', createRouter],
        ['linear', createLinearRouter],
      ] as const) {
        it(`${kind}: "in" takes the keys of a table, the texts of a column, and values with lists`, () => {
          const rules = load(`
rules:
  - { name: keys, when: { payload: { in: pizzas } }, route: a }
  - { name: column, when: { payload: { in: shops.town } }, route: b }
  - { name: some, when: { payload: { in: [X, Y, { list: shops }] } }, route: c }
  - { name: price, when: { payload: { in: [pizzas.unit_price, pizzas.title], ignore_case: true } }, route: d }
default: { route: e }
`);
          const router = make(way(rules));
          const taken = Object.fromEntries(
            ['mar', 'MAR', 'Nantes', 'Saint, Denis', 'X', 'n3', '11', 'DIAVOLA', ''].map(
              (payload) => [payload, router.route(postback(payload)).rule],
            ),
          );
          assert.deepEqual(taken, {
            mar: 'keys',
            MAR: 'default',
            Nantes: 'column',
            'Saint, Denis': 'column',
            X: 'some',
            n3: 'some',
            '11': 'price',
            DIAVOLA: 'price',
            '': 'default',
          });
        });
      }
    });
  }

  it('are a text and numbers, however many rows they have', () => {
    const objectsOf = (rows: number) => {
      const csv = `key,title\n${Array.from({ length: rows }, (_, at) => `k${at},t${at}\n`).join('')}`;
      const { value } = parseRules({
        'rules.yaml':
          'tables: { t: { file: t.csv } }\nrules: [{ name: a, when: { payload: { like: "BUY_{x in t}" } }, reply: "{x.title}" }]\ndefault: { route: b }\n',
        't.csv': csv,
      });
      const seen = new Set<object>();
      const visit = (one: unknown): void => {
        if (typeof one !== 'object' || one === null || seen.has(one)) return;
        seen.add(one);
        if (!ArrayBuffer.isView(one)) for (const part of Object.values(one)) visit(part);
      };
      visit(value!.root);
      visit(value!.tables);
      return seen.size;
    };
    assert.equal(objectsOf(20_000), objectsOf(2));
  });

  it('are found by their cells where most are not ASCII', () => {
    const { value } = parseRules({
      'rules.yaml': `
tables: { t: { file: t.csv } }
rules: [{ name: a, when: { payload: { in: t } }, route: a }]
default: { route: b }
`,
      't.csv': 'ключ,x\né,1\n👍,2\nж,"ы\nы"\nz,3\n',
    });
    const router = createRouter(loadCompiled(serialize(value!)));
    for (const payload of ['é', '👍', 'ж', 'z']) {
      assert.equal(router.route(postback(payload)).rule, 'a', payload);
    }
    assert.equal(loadCompiled(serialize(value!)).tables[0]!.text, value!.tables[0]!.text);
  });

  it('are seen in their group and inside it, the nearest of a name first', () => {
    const { value } = parseRules({
      'rules.yaml': `
tables: { t: { rows: [{ a: x }] } }
rules:
  - tables: { t: { rows: [{ a: y }] } }
    rules: [{ name: inner, when: { payload: { in: t } }, route: a }]
  - { name: outer, when: { payload: { in: t } }, route: b }
default: { route: c }
`,
    });
    const router = createRouter(structuredClone(value!));
    assert.equal(router.route(postback('y')).rule, 'inner');
    assert.equal(router.route(postback('x')).rule, 'outer');
  });

  it('are refused in a copy that was changed', () => {
    const copy = structuredClone(
      load('rules: [{ name: a, when: { payload: { in: shops } }, route: a }]'),
    );
    const broken = { ...copy, tables: copy.tables.map((each) => ({ ...each, text: 'a\n"' })) };
    assert.throws(() => createRouter(broken), TypeError, 'tables');
    assert.throws(() => createRouter({ ...copy, tables: [] }), TypeError, 'a column of a table');
  });

  it('whose file did not change are not read again', () => {
    const cache = new RuleCache();
    const rules =
      'tables: { t: { file: t.csv } }\nrules: [{ name: a, when: { payload: { in: t } }, route: a }]\ndefault: { route: b }\n';
    const taken = (text: string) => {
      const { value } = parseRules({ 'rules.yaml': rules, 't.csv': text }, { cache });
      return value && createRouter(value).route(postback('x')).rule;
    };
    assert.equal(taken('a\nx\n'), 'a');
    assert.equal(taken('a\nx\n'), 'a');
    assert.equal(taken('a\ny\n'), 'default');
    assert.isUndefined(taken('a\ny\ny\n'));
    assert.equal(taken('a\nx\n'), 'a');
  });
});
