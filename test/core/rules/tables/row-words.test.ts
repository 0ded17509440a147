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
  shops:
    key: id
    rows:
      - { id: n1, town: Nantes, phone: "1" }
      - { id: n2, town: Nantes, phone: "2" }
      - { id: y1, town: York, phone: "3" }
      - { id: y2, town: New York, phone: "4" }
      - { id: s1, town: Saint-Nazaire, phone: "5" }
      - { id: t1, town: 東京, phone: "6" }
      - { id: l1, town: Plane, phone: "7" }
      - { id: l2, town: Plant, phone: "8" }
      - { id: q1, town: "???", phone: "9" }
rules:
`;

const message = (text: string): Event => ({
  event: 'message',
  channel: 'messenger',
  standby: false,
  text,
});

function load(rules: string) {
  const { value, diagnostics } = parseRules({ 'rules.yaml': head + rules });
  assert.deepEqual(
    diagnostics
      .filter(({ code }) => !['no-default', 'unused-list'].includes(code))
      .map((each) => each.message),
    [],
  );
  return value!;
}

/** The key of the row that a text makes known, in each router and each form of the rules. */
function find(words: string, text: string): string | null {
  const ruleSet = load(
    `  - name: found\n    when: { text: { ${words} } }\n    reply: "{shop.id|none}"\n`,
  );
  const expected = decide(ruleSet, message(text));
  const copies = [
    ruleSet,
    structuredClone(ruleSet),
    JSON.parse(JSON.stringify(ruleSet)),
    loadCompiled(serialize(ruleSet)),
  ];
  for (const copy of copies) {
    for (const make of [createRouter, createLinearRouter]) {
      assert.deepEqual(make(copy).route(message(text)), expected);
    }
  }
  assert.deepEqual(expected.captures, {});
  return expected.rule === null ? null : (expected.reply[0] as { text: string }).text;
}

describe('words: "{shop in shops.town}"', () => {
  const words = 'words: "{shop in shops.town}"';
  const cases: readonly (readonly [text: string, key: string | null])[] = [
    ['Where are you in NANTES?', 'n1'],
    ['nantais', null],
    ['saint nazaire', 's1'],
    ['Saint, of Nazaire', null],
    ['I live in New York', 'y2'],
    ['York, New', 'y1'],
    ['york or nantes', 'y1'],
    ['nantes or york', 'n1'],
    ['新東京へ', 't1'],
    ['in Natnes', null],
    ['???', null],
    ['', null],
  ];
  for (const [text, key] of cases) {
    it(`finds ${key === null ? 'nothing' : key} in "${text}"`, () => {
      assert.equal(find(words, text), key);
    });
  }

  it('may stand in a list with other words', () => {
    const some = 'words: [help, "{shop in shops.town}"]';
    assert.equal(find(some, 'help'), 'none');
    assert.equal(find(some, 'Nantes'), 'n1');
  });

  it('looks through the keys where no column is said', () => {
    assert.equal(find('words: "{shop in shops}"', 'the shop S1, please'), 's1');
  });

  const typos = `${words}, typos: true`;
  const slips: readonly (readonly [text: string, key: string | null])[] = [
    ['in Natnes', 'n1'],
    ['saint nazairre please', 's1'],
    ['new yrok', null],
    // A word that stands in the table is no slip of another.
    ['the plant', 'l2'],
    ['the plane', 'l1'],
    // Both are a slip away: the first counts.
    ['the planf', 'l1'],
    // What is written exactly goes before what is not.
    ['nantse or york', 'y1'],
    ['xantes', null],
  ];
  for (const [text, key] of slips) {
    it(`finds ${key === null ? 'nothing' : key} in "${text}", with typos`, () => {
      assert.equal(find(typos, text), key);
    });
  }

  it('makes its cells words that are no slips for other rules', () => {
    const other = (and: string) =>
      load(`  - name: first
    when: { text: { words: planet, typos: true } }
    reply: one
  - name: second
    when: { ${and} }
    reply: two
`);
    for (const make of [createRouter, createLinearRouter]) {
      assert.equal(make(other('text: { words: star }')).route(message('plane')).rule, 'first');
      const both = other('text: { words: "{shop in shops.town}" }');
      assert.equal(make(both).route(message('plane')).rule, 'second');
    }
  });

  it('is explained with the row', () => {
    const ruleSet = load(
      `  - name: found\n    when: { text: { ${words} } }\n    reply: "{shop.id}"\n`,
    );
    const told = JSON.stringify(explain(ruleSet, message('in Nantes')));
    assert.include(told, '"shop.id":"n1"');
    assert.include(told, String.raw`has the words of a cell in the column \"shops.town\" of 9`);
  });

  it('is as right in a long table', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `k${at},Place ${String.fromCharCode(97 + (at % 26))}borough${at}x`,
    );
    const csv = ['id,town', ...rows, 'z,Nantes'].join('\n');
    const rules = `
tables: { shops: { file: shops.csv } }
rules:
  - name: found
    when: { text: { words: "{shop in shops.town}", typos: true } }
    reply: "{shop.id}"
`;
    const { value } = parseRules({ 'rules.yaml': rules, 'shops.csv': csv });
    for (const make of [createRouter, createLinearRouter]) {
      const router = make(value!);
      for (const [text, key] of [
        ['in nantes', 'z'],
        ['in nantse', 'z'],
        ['at place bborough1x', 'k1'],
      ] as const) {
        assert.deepEqual(router.route(message(text)).reply, [{ text: key }]);
      }
    }
  });
});
