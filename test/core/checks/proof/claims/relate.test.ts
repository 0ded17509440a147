import { assert } from 'chai';
import fc from 'fast-check';
import { present, toClaim } from '../../../../../packages/core/src/checks/proof/claims/claim.js';
import {
  type Relation,
  relate,
} from '../../../../../packages/core/src/checks/proof/claims/relate.js';
import type { LeafTest } from '../../../../../packages/core/src/rules/operators/list.js';
import { parseLike } from '../../../../../packages/core/src/rules/parse-like.js';
import { parseRegex } from '../../../../../packages/core/src/rules/regex.js';
import { letters } from '../../../../support/arbitrary-values.js';
import { compare, compareNumbers, like, regex } from '../../../../support/oracle-operators.js';
import { runs } from '../../../../support/runs.js';

/** `BOTRULES_ALARM_RUNS=200000 npx mocha test/core/checks/proof/claims/relate.test.ts` searches longer. */
const most = Math.max(runs(700, 2000), Number(process.env.BOTRULES_ALARM_RUNS ?? 0));

const is = (...values: string[]) => text('is', values);
const starts = (...values: string[]) => text('starts_with', values);
const ends = (...values: string[]) => text('ends_with', values);
const contains = (...values: string[]) => text('contains', values);

function text(
  operator: 'is' | 'starts_with' | 'ends_with' | 'contains',
  values: readonly string[],
): LeafTest {
  return { kind: operator, values, ignoreCase: false };
}

function likes(...patterns: string[]): LeafTest {
  return {
    kind: 'like',
    patterns: patterns.map((pattern) => {
      const parsed = parseLike(pattern);
      if (!('parts' in parsed)) throw new Error(parsed.message);
      return parsed;
    }),
    ignoreCase: false,
  };
}

function finds(...patterns: string[]): LeafTest {
  return {
    kind: 'regex',
    patterns: patterns.map((pattern) => {
      const parsed = parseRegex(pattern);
      if (!('captures' in parsed)) throw new Error(parsed.message);
      return parsed;
    }),
    ignoreCase: false,
  };
}

function number(
  operator: 'at_least' | 'at_most' | 'more_than' | 'less_than',
  bound: string,
): LeafTest {
  return { kind: operator, bound };
}

function anyCase(test: LeafTest): LeafTest {
  return 'ignoreCase' in test ? { ...test, ignoreCase: true } : test;
}

describe('How one claim stands to another', () => {
  const rows: readonly (readonly [string, LeafTest, Relation, LeafTest])[] = [
    ['a value lies in a list', is('A'), 'in', is('A', 'B')],
    ['a value lies outside of a list', is('C'), 'out', is('A', 'B')],
    ['a list that is in part in another', is('A', 'C'), 'maybe', is('A', 'B')],
    ['a value that begins so', is('ORDER_1'), 'in', starts('ORDER_')],
    ['a value that begins otherwise', is('TRACK_1'), 'out', starts('ORDER_')],
    ['a longer beginning', starts('ORDER_1'), 'in', starts('ORDER_')],
    ['a shorter beginning', starts('ORDER'), 'maybe', starts('ORDER_')],
    ['another beginning', starts('TRACK'), 'out', starts('ORDER_', 'SHOP_')],
    ['a longer end', ends('_STATUS'), 'in', ends('STATUS')],
    ['another end', ends('_STATUS'), 'out', ends('_CANCEL')],
    ['a beginning has what it has', starts('ORDER_'), 'in', contains('RD')],
    ['what is had is no beginning', contains('ORDER_'), 'maybe', starts('ORDER_')],
    ['a pattern begins so', likes('ORDER_{id}_STATUS'), 'in', starts('ORDER_')],
    ['a pattern ends so', likes('ORDER_{id}_STATUS'), 'in', ends('STATUS')],
    ['a pattern has this', likes('*_MID_*'), 'in', contains('MID')],
    ['a capture is not empty', starts('ORDER_'), 'maybe', likes('ORDER_{id}')],
    ['a star may be empty', starts('ORDER_'), 'in', likes('ORDER_*')],
    ['a value with room for the capture', is('ORDER_1'), 'in', likes('ORDER_{id}')],
    ['a value without room for the capture', is('ORDER_'), 'out', likes('ORDER_{id}')],
    ['a tighter pattern', likes('A{x}_B{y}_C'), 'in', likes('A*_C')],
    ['a pattern in one with captures', likes('A_*B*_C'), 'in', likes('A_{x}_C')],
    ['two characters for two captures', is('AB_😀'), 'out', likes('AB_{x}*{y}')],
    ['head and tail do not overlap', is('ABA'), 'out', likes('AB*BA')],
    ['a number in a range', is('12'), 'in', number('at_least', '7')],
    ['a number outside of a range', is('3'), 'out', number('at_least', '7')],
    ['a word is no number', is('many'), 'out', number('at_least', '7')],
    ['a narrower range', number('more_than', '7'), 'in', number('at_least', '7.0')],
    ['ranges that touch', number('at_least', '7'), 'maybe', number('more_than', '7')],
    ['ranges apart', number('less_than', '7'), 'out', number('at_least', '7')],
    ['ranges that overlap', number('at_most', '7'), 'maybe', number('at_least', '7')],
    ['no number begins with a letter', starts('A'), 'out', number('at_least', '0')],
    ['an equal expression', finds('^A'), 'in', finds('B', '^A')],
    ['an expression that begins so', finds('^AB[0-9]'), 'in', starts('AB')],
    ['an expression that begins otherwise', finds('^AB[0-9]'), 'out', starts('AC')],
    ['an expression that may go on', finds('^AB'), 'maybe', ends('AB')],
    ['an expression that ends so', finds('^A.*B$'), 'in', likes('A*B')],
    ['an expression with a part', finds('A(?:B|C)D+E'), 'in', contains('E')],
    ['an expression in any case', finds('(?i)^AB'), 'maybe', starts('AB')],
    ['every branch of an expression', finds('^AB|^AC'), 'in', starts('A')],
    ['another expression', finds('^A'), 'maybe', finds('A')],
    ['a value that an expression finds', is('A1'), 'in', finds('[0-9]$')],
    ['a value that an expression does not find', is('A'), 'out', finds('[0-9]$')],
    ['a value in any case', is('Human'), 'in', anyCase(is('human'))],
    ['a value in its own case', anyCase(is('human')), 'maybe', is('human')],
    ['other values in any case', anyCase(is('human')), 'out', is('agent')],
    ['a beginning in any case', starts('PROMO_'), 'in', anyCase(starts('promo_'))],
    // An accent after it would make É of the last E, which does not begin so.
    ['a beginning that an accent may join', starts('ME'), 'maybe', anyCase(starts('me'))],
    ['a beginning before what an accent may join', starts('MEN'), 'in', anyCase(starts('me'))],
    ['an end in any case', ends('ME'), 'in', anyCase(ends('me'))],
    ['both in any case', anyCase(starts('ME')), 'in', anyCase(contains('e'))],
    ['an emoji in any case', is('É😀'), 'in', anyCase(contains('e\u0301😀'))],
  ];
  for (const [words, narrow, relation, wide] of rows) {
    it(words, () => assert.equal(relate(toClaim(narrow), toClaim(wide)), relation));
  }

  it('everything that holds of a field says that it is there', () => {
    for (const [, narrow] of rows) assert.equal(relate(toClaim(narrow), present), 'in');
  });

  it('is never wrong', () => {
    fc.assert(
      fc.property(test, test, fc.array(seed, { minLength: 20, maxLength: 40 }), (a, b, seeds) => {
        const relation = relate(toClaim(a), toClaim(b));
        if (relation === 'maybe') return;
        for (const value of valuesNear([a, b], seeds)) {
          if (!holds(a, value)) continue;
          assert.equal(holds(b, value), relation === 'in', JSON.stringify({ a, b, value }));
        }
      }),
      { numRuns: most },
    );
  });
});

// ── Tests and values that nearly pass them ──────────────────────────────────────────────────────────

const word = fc
  .array(fc.constantFrom(...letters, 'i', 'ORDER_', '\u0307', '-', 'e', 'K'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''));

const words = fc.array(word, { minLength: 1, maxLength: 2 });

const pattern = fc
  .array(
    fc.oneof(
      word.map((each) => each.replace(/[*{}\\]/g, '\\$&')),
      fc.constant('*'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((parts) =>
    fc.constantFrom(
      parts.join(''),
      `${parts.join('')}{a}`,
      `{a}${parts.join('')}`,
      `${parts[0]}*{b}`,
    ),
  )
  .filter((each) => 'parts' in parseLike(each));

const test: fc.Arbitrary<LeafTest> = fc
  .tuple(
    fc.oneof(
      words.map((values) => is(...values)),
      words.map((values) => starts(...values)),
      words.map((values) => ends(...values)),
      words.map((values) => contains(...values)),
      fc.array(pattern, { minLength: 1, maxLength: 2 }).map((patterns) => likes(...patterns)),
      fc
        .tuple(
          fc.constantFrom('at_least', 'at_most', 'more_than', 'less_than'),
          fc.constantFrom('0', '1', '1.0', '01', '-1', '10', '1.10'),
        )
        .map(([operator, bound]) => number(operator, bound)),
      fc.constantFrom('A', '^A', '[01]+$', 'é|B', '^.$').map((each) => finds(each)),
    ),
    fc.boolean(),
  )
  .map(([each, fold]) => (fold ? anyCase(each) : each));

const seed = fc.record({
  pick: fc.nat(30),
  letter: fc.constantFrom(...letters, '', '\u0301', '\u0307', '1', '.'),
  change: fc.nat(7),
});

function* valuesNear(
  tests: readonly LeafTest[],
  seeds: readonly { pick: number; letter: string; change: number }[],
): Generator<string> {
  const pool = tests.flatMap(samples);
  for (const { pick, letter, change } of seeds) {
    const value = pool[pick % pool.length]!;
    const other = pool[(pick + change) % pool.length]!;
    const made = [
      value,
      value + letter,
      letter + value,
      value + other,
      value.toUpperCase() + letter,
      value.normalize('NFD') + letter,
      value + letter + other,
      value.toLowerCase(),
    ];
    yield made[change]!;
  }
}

function samples(of: LeafTest): readonly string[] {
  switch (of.kind) {
    case 'is':
    case 'starts_with':
    case 'ends_with':
    case 'contains':
      return of.values;
    case 'like':
      return of.patterns.flatMap(({ parts }) =>
        ['', 'x', 'A', '\u0301', '😀'].map((filling) =>
          parts.map((part) => (part.kind === 'literal' ? part.text : filling)).join(''),
        ),
      );
    case 'at_least':
    case 'at_most':
    case 'more_than':
    case 'less_than':
      return [of.bound, `${of.bound}0`, '5', '-3'];
    default:
      return ['A', 'AB', '1', 'éB', 'xA0'];
  }
}

function holds(of: LeafTest, value: string): boolean {
  switch (of.kind) {
    case 'is':
    case 'starts_with':
    case 'ends_with':
    case 'contains':
      return of.values.some((each) => compare(of.kind, value, each, of));
    case 'like':
      return of.patterns.some(({ parts }) => like(parts, value, of) !== undefined);
    case 'regex':
      return of.patterns.some((each) => regex(each.text, value, of.ignoreCase) !== undefined);
    case 'at_least':
    case 'at_most':
    case 'more_than':
    case 'less_than':
      return compareNumbers(of.kind, value, of.bound);
    default:
      throw new Error(`No ${of.kind} here.`);
  }
}
