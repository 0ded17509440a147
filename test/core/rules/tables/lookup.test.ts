import {
  createLinearRouter,
  createRouter,
  type Event,
  explain,
  loadCompiled,
  parseRules,
  serialize,
} from '@botrules/core';
import { assert } from 'chai';
import { decide } from '../../../support/oracle.js';

const head = `
tables:
  shops: { key: id, rows: [{ id: n1, town: Nantes, phone: "1" }, { id: n2, town: Nantes }, { id: b1, town: Brest, phone: "3" }] }
rules:
  - name: taken
`;

const message = (text?: string): Event => ({
  event: 'message',
  channel: 'messenger',
  standby: false,
  ...(text === undefined ? {} : { text }),
});

function say(lookup: string, text?: string, reply = '{shop.id} {shop.phone|none}') {
  const rules = `${head}    when: { text: { ${lookup} } }\n    reply: "${reply}"\n    params: { town: "{shop.town}" }\n`;
  const { value, diagnostics } = parseRules({ 'rules.yaml': rules });
  assert.deepEqual(
    diagnostics.filter(({ code }) => !['no-default', 'exact-case'].includes(code)),
    [],
  );
  const copies = [value!, structuredClone(value!), JSON.parse(JSON.stringify(value))];
  const built = loadCompiled(serialize(value!));
  const expected = decide(value!, message(text));
  for (const rules of [...copies, built]) {
    for (const make of [createRouter, createLinearRouter]) {
      assert.deepEqual(make(rules).route(message(text)), expected);
    }
  }
  const { reply: messages, params, captures } = expected;
  assert.deepEqual(captures, {});
  return expected.rule === null
    ? null
    : `${(messages[0] as { text: string }).text}, ${params['town']}`;
}

describe('A lookup', () => {
  it('makes the row known where the field is in the column; of rows alike the first', () => {
    assert.equal(say('lookup: { table: shops, column: town, as: shop }', 'Nantes'), 'n1 1, Nantes');
    assert.isNull(say('lookup: { table: shops, column: town, as: shop }', 'nantes'));
    assert.isNull(say('lookup: { table: shops, column: town, as: shop }'));
  });

  it('looks through the keys unless a column is given', () => {
    assert.equal(say('lookup: { table: shops, as: shop }', 'n2'), 'n2 none, Nantes');
    assert.isNull(say('lookup: { table: shops, as: shop }', 'Nantes'));
  });

  it('takes the row of "else" where none is found, and where the field is absent', () => {
    const lookup = 'lookup: { table: shops, column: town, as: shop, else: b1 }';
    assert.equal(say(lookup, 'Nantes'), 'n1 1, Nantes');
    assert.equal(say(lookup, 'Paris'), 'b1 3, Brest');
    assert.equal(say(lookup), 'b1 3, Brest');
    const empty = 'lookup: { table: shops, column: town, as: shop, else: n2 }';
    assert.equal(say(empty, 'Paris'), 'n2 none, Nantes');
  });

  it('leaves case aside where that is said beside it', () => {
    const lookup = 'lookup: { table: shops, column: town, as: shop }, ignore_case: true';
    assert.equal(say(lookup, 'BREST'), 'b1 3, Brest');
  });

  it('compares loosely where that is said', () => {
    const lookup = 'lookup: { table: shops, column: town, as: shop }, loose: true';
    assert.equal(say(lookup, ' brést '), 'b1 3, Brest');
    assert.isNull(say(lookup, 'Bres'));
  });

  it('takes typos where they are allowed, an exact cell before all others', () => {
    const lookup = 'lookup: { table: shops, column: town, as: shop }, typos: true';
    assert.equal(say(lookup, 'Nantes'), 'n1 1, Nantes');
    assert.equal(say(lookup, 'natnes!'), 'n1 1, Nantes');
    assert.equal(say(lookup, 'Berst'), 'b1 3, Brest');
    assert.isNull(say(lookup, 'in Nantes'));
    assert.isNull(say(lookup, 'Antes'));
    assert.equal(say(lookup.replace('}', ', else: b1 }'), 'Paris'), 'b1 3, Brest');
  });

  it('takes typos in columns of 10,000 rows, and no more', () => {
    const rules = `
tables: { towns: { file: towns.csv } }
rules:
  - name: a
    when: { text: { lookup: { table: towns, as: town }, typos: true } }
    reply: "{town.name}"
  - name: b
    when: { text: { words: "{town in towns}", typos: true } }
    reply: "{town.name}"
`;
    const load = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `town${at}`);
      return parseRules({ 'rules.yaml': rules, 'towns.csv': ['name', ...names].join('\n') });
    };
    assert.isDefined(load(10_000).value);
    const { value, diagnostics } = load(10_001);
    assert.isUndefined(value);
    assert.deepEqual(
      diagnostics.map(({ code, line, message }) => [code, line, message]),
      [5, 8].map((line) => [
        'bad-table',
        line,
        'Typos are looked for in 10,000 rows at most, and "towns" has 10,001.',
      ]),
    );
  });

  it('leaves a param out whose value is an empty cell alone, and remembers nothing of it', () => {
    const rules = `${head}    when: { payload: { like: "SHOP_{shop in shops}" } }
    params: { phone: "{shop.phone}", town: "{shop.town}" }
    remember: { phone: "{shop.phone}" }\n`;
    const { value } = parseRules({ 'rules.yaml': rules });
    for (const make of [createRouter, createLinearRouter]) {
      const take = (id: string) =>
        make(value!).route({
          event: 'postback',
          channel: 'messenger',
          standby: false,
          payload: `SHOP_${id}`,
        });
      assert.deepEqual(take('b1').params, { phone: '3', town: 'Brest' });
      assert.deepEqual(take('n2').params, { town: 'Nantes' });
      assert.deepEqual(take('b1').memory?.remember, { phone: { value: '3' } });
      assert.deepEqual(take('n2').memory?.remember, {});
    }
  });

  it('of several alternatives is the one that holds', () => {
    const rules = `${head}    when:
      any:
        - text: { lookup: { table: shops, as: shop } }
        - text: { lookup: { table: shops, column: town, as: shop } }
    reply: "{shop.id}"\n`;
    const { value } = parseRules({ 'rules.yaml': rules });
    for (const [text, id] of [
      ['n2', 'n2'],
      ['Brest', 'b1'],
    ] as const) {
      for (const make of [createRouter, createLinearRouter]) {
        assert.deepEqual(make(value!).route(message(text)).reply, [{ text: id }]);
      }
    }
  });

  it('is explained with the key of the row', () => {
    const rules = `${head}    when: { text: { lookup: { table: shops, column: town, as: shop } } }\n    reply: "{shop.id}"\n`;
    const { value } = parseRules({ 'rules.yaml': rules });
    const told = JSON.stringify(explain(value!, message('Brest')));
    assert.include(told, '"shop.id":"b1"');
    assert.include(told, String.raw`is found in the column \"shops.town\" of 3`);
  });
});
