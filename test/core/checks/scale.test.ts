import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { runChecks } from '../../../packages/core/src/checks/index.js';
import type { RuleSet } from '../../../packages/core/src/rules/model.js';
import { callsIn } from '../../support/calls.js';
import { runs } from '../../support/runs.js';
import { randomFrom, soundRules } from './sound-rules.js';

// `BOTRULES_SCALE=100000 npx mocha test/core/checks/scale.test.ts` prints what larger rule sets take.
const most = Number(process.env.BOTRULES_SCALE ?? runs(2000, 8000));

function textOf(items: readonly string[]): string {
  return ['rules:', ...items.map((item) => `  - ${item}`), 'default: { route: a }'].join('\n');
}

function load(text: string): RuleSet {
  const { value } = parseRules({ 'rules.yaml': text }, { checks: false });
  assert.isDefined(value);
  return value!;
}

function check(ruleSet: RuleSet): number {
  return callsIn(() => runChecks(ruleSet, () => {}));
}

/** A word for a number, with no digit in it. */
const letters = (number: number) =>
  number.toString().replace(/./g, (digit) => 'aeioubdfgk'[Number(digit)]!);

/** Rules that meet in one test, so that none is found by it alone. */
const worst: Readonly<Record<string, (index: number) => string>> = {
  'one payload and many refs': (n) => `payload: GET_STARTED, referral.ref: r${n}`,
  'one beginning and many ends': (n) => `payload: { starts_with: A, ends_with: "-${n}" }`,
  'one part and many titles': (n) => `payload: { contains: a }, title: "t${n}"`,
  'one payload and many left out': (n) =>
    `payload: GET_STARTED, sender.id: { not: "${n}" }, title: { not: "${n}" }`,
  'one payload and three left out': (n) =>
    `payload: GET_STARTED, sender.id: { not: "${n}" }, title: { not: "${n}" }, text: { not: "${n}" }`,
  'one payload and lists left out': (n) =>
    `payload: GET_STARTED, sender.id: { not: ["${n}", "${n + 1}"] }, title: { not: ["${n}", "${n + 2}"] }`,
  'one beginning and many left out': (n) =>
    `payload: { starts_with: A }, sender.id: { not: "${n}" }, title: { not: "${n}" }`,
  'many left out in any case': (n) =>
    `payload: GET_STARTED, text: { not: { is: "a${n}", ignore_case: true } }, title: { not: { is: "a${n}", ignore_case: true } }`,
  'many left out in the payload': (n) =>
    `payload.json.a: { not: "${n}" }, payload.json.b: { not: "${n}" }`,
  'lists that overlap': (n) =>
    `payload: [${Array.from({ length: 12 }, (_, k) => `L${n + k}`).join(', ')}]`,
  'expressions that begin alike': (n) => `payload: { regex: "^A[0-9]*x${n}$" }`,
  'alternatives of two fields': (n) => `any: [{ payload: A${n} }, { title: B${n}, text: C${n} }]`,
  'words in a row that begin alike': (n) => `text: { words: "where* w${n}" }`,
  'words of one ending': (n) => `text: { words: [w${n} please, "w${n}x*", a w${n}] }`,
  'two phrases each that begin alike': (n) => `text: { words: ["where* w${n}", "find* w${n}"] }`,
  'words that may be misspelt': (n) =>
    `text: { words: address ${letters(n)} please, typos: true }, title: T${n % 7}`,
  'texts that are compared loosely': (n) =>
    `text: { contains: Ça${n}, loose: true }, title: { starts_with: É, loose: true }`,
  numbers: (n) => `payload.json.n: { at_least: ${n * 2}, at_most: ${n * 2} }`,
};

/**
 * With eight times the rules; 64 times the work would be quadratic. To sort is a little more than eight times, and so is
 * a proof that meets more rules: it looks at 64 of those that overlap, of which the smaller rule set may have fewer.
 */
const mostGrowth = 14;

describe('The checks', function () {
  this.timeout(0);

  it('are no more than three times the work of a load, and grow with the rules in a straight line', () => {
    const [few, many] = [most / 8, most].map((count) => {
      const text = textOf(soundRules(count, randomFrom(3)));
      const work = { load: callsIn(() => load(text)), checks: check(load(text)) };
      if (most > 8000) console.log(count, 'rules: calls', work);
      return work;
    });
    assert.isBelow(many!.checks, 3 * many!.load);
    assert.isBelow(many!.checks, mostGrowth * few!.checks);
  });

  for (const [words, when] of Object.entries(worst)) {
    it(`stay in a straight line for ${words}`, () => {
      const [few, many] = [most / 32, most / 4].map((count) =>
        check(
          load(
            textOf(
              Array.from(
                { length: count },
                (_, n) => `{ name: r${n}, when: { ${when(n)} }, route: a }`,
              ),
            ),
          ),
        ),
      );
      if (most > 8000) console.log(words, most / 4, many);
      assert.isBelow(many!, mostGrowth * few!);
    });
  }
});
