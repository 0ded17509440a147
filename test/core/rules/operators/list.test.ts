import { createRouter, type Event, loadCompiled, serialize } from '@botrules/core';
import { expect } from 'chai';
import { toClaim, toValues } from '../../../../packages/core/src/checks/proof/claims/claim.js';
import { relate } from '../../../../packages/core/src/checks/proof/claims/relate.js';
import { createLinearRouter } from '../../../../packages/core/src/router/linear-router.js';
import {
  keywordNames,
  keywordOf,
  type LeafTest,
} from '../../../../packages/core/src/rules/operators/list.js';
import type { KeywordExample } from '../../../../packages/core/src/rules/operators/operator.js';
import { load } from '../../../support/language.js';
import { decide } from '../../../support/oracle.js';

// What each operator's file says of it, run by the router, by one without an index, by a router of the rules written and read again, and by the
// oracle, which knows none of these files.

const lists =
  'lists: { sizes: [S, M, L], colors: [red, blue] }\ntables: { shops: { rows: [{ id: n1, town: Nantes }] } }';

function toEvent(payload: string | undefined): Event {
  const event = { event: 'postback', channel: 'messenger', standby: false } as const;
  return payload === undefined ? event : { ...event, payload };
}

/** What the rule captures of a payload; `undefined` where it does not take it. */
function answers({ test }: KeywordExample, payload: string | undefined) {
  const unused =
    'rules: [{ name: all, continue: true, when: { title: { in: [sizes, colors, shops] } }, route: a }';
  const ruleSet = load(
    `${lists}\n${unused}, { name: it, when: { payload: ${test} }, route: b }]\n`,
  );
  const event = toEvent(payload);
  const again = loadCompiled(serialize(ruleSet));
  const all = [
    createRouter(ruleSet).route(event),
    // What the index finds is not asked again: here everything is.
    createLinearRouter(ruleSet).route(event),
    createRouter(again).route(event),
    decide(ruleSet, event),
  ];
  return all.map(({ rule, captures }) => (rule === 'it' ? { ...captures } : undefined));
}

/** How the checker takes a payload to stand to the test, where the test is one operator's. */
function claimed({ test }: KeywordExample, payload: string) {
  const rule = load(`${lists}\nrules: [{ name: it, when: { payload: ${test} }, route: b }]\n`).root
    .items[0];
  const when = rule?.kind === 'rule' ? rule.when : undefined;
  if (when?.kind !== 'field' || ['all', 'any', 'not'].includes(when.test.kind)) return undefined;
  return relate(toValues([payload]), toClaim(when.test as LeafTest));
}

describe('the examples of', () => {
  for (const name of keywordNames()) {
    const { examples } = keywordOf(name)!;
    describe(`"${name}"`, () => {
      it('are there, and have the key', () => {
        expect(examples).to.not.be.empty;
        expect(name === 'is' || examples.every(({ test }) => test.includes(`${name}:`))).to.equal(
          true,
        );
      });

      for (const example of examples) {
        const { test, takes, leaves, captures = {} } = example;
        it(`${test} takes ${JSON.stringify(takes ?? 'nothing')}`, () => {
          expect(answers(example, takes)).to.deep.equal([captures, captures, captures, captures]);
          if (takes !== undefined) expect(claimed(example, takes)).to.be.oneOf(['in', undefined]);
        });
        it(`${test} leaves ${JSON.stringify(leaves ?? 'nothing')}`, () => {
          expect(answers(example, leaves)).to.deep.equal([
            undefined,
            undefined,
            undefined,
            undefined,
          ]);
          if (leaves !== undefined)
            expect(claimed(example, leaves)).to.be.oneOf(['out', undefined]);
        });
      }
    });
  }
});
