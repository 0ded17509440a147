import { createRouter, createRouterInSlices, parseRules, type RuleSet } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { sliceSize } from '../../../packages/core/src/router/slices.js';
import { asLoaded } from '../../../packages/core/src/rules/need-rule-set.js';
import { eventSeed, toEvent } from '../../support/arbitrary-events.js';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { hintsOf } from '../../support/event-hints.js';

/** The rule set, telling of each rule whose `when` or `outcome` is looked at. */
function watched(ruleSet: RuleSet, onLook: (rule: object) => void): RuleSet {
  const items = ruleSet.root.items.map(
    (item) =>
      new Proxy(item, {
        get(target, key) {
          if (key === 'when' || key === 'outcome') onLook(target);
          return Reflect.get(target, key);
        },
      }),
  );
  return asLoaded({ ...ruleSet, root: { ...ruleSet.root, items } });
}

const count = 3000;
const kinds: readonly (readonly [string, (n: number) => string])[] = [
  ['exact payloads', (n) => `payload: P${n}`],
  ['words', (n) => `title: { contains: word${n} }`],
  ['words that begin alike', (n) => `title: { contains: ${'a'.repeat(n % 40)}${n} }`],
  ['one payload and a referral each', (n) => `payload: P, referral.ref: R${n}`],
  ['one payload', () => 'payload: P'],
  ['nothing to be found by', (n) => `not: { payload: P${n} }`],
  ['regexes', (n) => `text: { regex: "[0-9]{${(n % 50) + 1}}" }`],
  ['endings of another app', (n) => `standby: true, payload: { ends_with: _${n} }`],
];

describe('createRouterInSlices', () => {
  it('decides as createRouter does', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        ruleFiles({ maxItems: 12, maxDepth: 3 }),
        fc.array(eventSeed, { minLength: 1, maxLength: 50 }),
        ({ files }, seeds) => {
          const ruleSet = parseRules(files, { entry: '', checks: false }).value!;
          const whole = createRouter(ruleSet);
          const slices = createRouterInSlices(ruleSet);
          let slice = slices.next();
          for (; !slice.done; slice = slices.next());
          const hints = hintsOf(ruleSet);
          for (const seed of seeds) {
            const event = toEvent(seed, hints);
            expect(slice.value.route(event)).to.deep.equal(whole.route(event));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  for (const [what, when] of kinds) {
    it(`looks at no more than ${sliceSize} rules a slice: ${what}`, () => {
      const rules = Array.from(
        { length: count },
        (_, n) => `  - { name: r${n}, when: { ${when(n)} }, route: r }`,
      );
      const { value } = parseRules(
        { 'a.yaml': `rules:\n${rules.join('\n')}\n` },
        { checks: false },
      );
      let looked = new Set<object>();
      const slices = createRouterInSlices(watched(value!, (rule) => looked.add(rule)));
      let most = 0;
      let made = 0;
      for (let done = false; !done; made++) {
        looked = new Set();
        done = slices.next().done === true;
        most = Math.max(most, looked.size);
      }
      expect(most).to.be.within(1, sliceSize);
      // Rules are laid flat, planned, sorted by whom they are for, and found: as many slices at the least.
      expect(made).to.be.above((4 * count) / sliceSize);
    });
  }

  it('refuses at once what is no rule set', () => {
    expect(() => createRouterInSlices(undefined as never)).to.throw(
      TypeError,
      'createRouterInSlices takes a rule set, and was given undefined',
    );
  });
});
