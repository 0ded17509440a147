import { createLinearRouter, createRouter } from '@botrules/core';
import { expect } from 'chai';
import { load } from '../../support/language.js';

// What all routers have in common is tested in router.test.ts.

describe('a router that asks one rule after the other', () => {
  const rules: readonly (readonly [what: string, yaml: string])[] = [
    ['none', 'rules: []'],
    [
      'some twice, and those of disabled rules aside',
      `
rules:
  - { name: a, when: { payload: A }, route: one }
  - rules: [{ name: b, when: { payload: B }, route: two, continue: true }]
    default: { route: one }
  - { name: c, disabled: true, when: { payload: C }, route: three }
default: { route: four }
`,
    ],
    ['a file with a max_age', 'max_age: 1h\nrules: [{ name: a, when: { payload: A }, route: a }]'],
  ];
  for (const [what, yaml] of rules) {
    it(`knows of its routes, and asks for an age, as one with an index does: ${what}`, () => {
      const [linear, indexed] = [createLinearRouter(load(yaml)), createRouter(load(yaml))];
      expect(linear.routes).to.deep.equal(indexed.routes);
      expect(linear.asksForAge).to.equal(indexed.asksForAge);
    });
  }
});
