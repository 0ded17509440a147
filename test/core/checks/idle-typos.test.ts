import { assert } from 'chai';
import { findings } from '../../support/language.js';

function codes(test: string): readonly string[] {
  const tables = 'tables: { shops: { rows: [{ id: n1, town: Brest }] } }';
  const rules = `${tables}\nrules:\n  - { name: a, when: { text: ${test} }, reply: Hi }\n  - { name: b, when: { payload: { in: shops } }, reply: Hi }\ndefault: { reply: Hi }\n`;
  return findings(rules).map(({ code }) => code);
}

describe('idle-typos', () => {
  const told = [
    '{ words: "pizza*", typos: true }',
    '{ words: [open, shop], typos: true }',
    '{ words: ["10001", covid19], typos: true }',
    '{ words: how are you, typos: true }',
    '{ words: エスプレッソ, typos: true }',
    '{ not: { words: "pizza*", typos: true } }',
    '[{ words: "pizza*", typos: true }, { words: menus }]',
  ];
  for (const test of told) {
    it(`is told of ${test}`, () => assert.deepEqual(codes(test), ['idle-typos']));
  }

  const passed = [
    '{ words: pizza, typos: true }',
    '{ words: ["pizza*", pizzas], typos: true }',
    '{ words: where is my order, typos: true }',
    '{ words: "pizza*" }',
    '{ words: ["{shop in shops.town}", "hi"], typos: true }',
    '{ lookup: { table: shops, column: town, as: shop }, typos: true }',
  ];
  for (const test of passed) {
    it(`is not told of ${test}`, () => assert.deepEqual(codes(test), []));
  }
});
