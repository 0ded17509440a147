import { expect } from 'chai';
import { describeCondition, describeSpell } from '../../../packages/core/src/rules/describe.js';
import type { Group, Rule } from '../../../packages/core/src/rules/model.js';
import { load, ruleWhen } from '../../support/language.js';

const many = Array.from({ length: 1204 }, (_, at) => `S${at}`).join(', ');

const cases: readonly (readonly [when: string, words: string])[] = [
  ['{}', 'anything'],
  ['{ payload: A }', 'payload is "A"'],
  ['{ payload: [A, B] }', 'payload is "A" or "B"'],
  ['{ payload: [A, B, C, D, E] }', 'payload is "A", "B", "C", "D" or "E"'],
  ['{ payload: [A, B, C, D, E, F] }', 'payload is "A", "B", "C", "D" or one of 2 more'],
  ['{ payload: { starts_with: A, ends_with: Z } }', 'payload starts with "A" and ends with "Z"'],
  ['{ payload: [{ starts_with: A }, B] }', 'payload starts with "A" or is "B"'],
  [
    '{ payload: { not: [{ starts_with: A, ends_with: B }, C] } }',
    'payload not ((starts with "A" and ends with "B") or is "C")',
  ],
  ['{ payload: { not: A } }', 'payload is not "A"'],
  ['{ payload: { not: { not: A } } }', 'payload is "A"'],
  ['{ payload: { not: { contains: A } } }', 'payload does not contain "A"'],
  ['{ payload: { not: { like: "A*" } } }', 'payload is not like "A*"'],
  ['{ payload: { not: { in: sizes } } }', 'payload is not in the list "sizes" of 1,204'],
  [
    '{ payload: { in: sizes, ignore_case: true } }',
    'payload is in the list "sizes" of 1,204, in any case',
  ],
  ['{ payload: { exists: true } }', 'payload is present'],
  ['{ payload: { exists: false } }', 'payload is absent'],
  ['{ payload: { not: { exists: true } } }', 'payload is absent'],
  ['{ payload: { like: ["A*", "B*"] } }', 'payload is like "A*" or "B*"'],
  ['{ payload: { regex: "^A" } }', 'payload matches "^A"'],
  [
    '{ payload.json.n: { at_least: 1, less_than: 2.50 } }',
    'payload.json.n is at least 1 and is less than 2.50',
  ],
  ['{ payload: A, title: T }', 'payload is "A", and title is "T"'],
  ['{ any: [{ payload: A }, { title: T }] }', 'payload is "A", or title is "T"'],
  [
    '{ text: X, any: [{ payload: A }, { title: T }] }',
    'text is "X", and (payload is "A", or title is "T")',
  ],
  ['{ not: { payload: A, title: T } }', 'not (payload is "A", and title is "T")'],
  [
    '{ time: { days: [mon-wed, sun], hours: [09:00-12:00, 22:00-06:00], timezone: Europe/Paris } }',
    'time is on mon-wed, sun, 09:00-12:00 or 22:00-06:00 (Europe/Paris)',
  ],
  [
    '{ time: { from: 2026-11-01, until: 2026-12-01 18:30 } }',
    'time is from 2026-11-01, until 2026-12-01 18:30 (UTC)',
  ],
  [
    '{ time: { from: 2026-12-24, timezone: Europe/Rome } }',
    'time is from 2026-12-24 (Europe/Rome)',
  ],
  [
    '{ time: { from: 12-24, until: 12-27, hours: 09:00-12:00 } }',
    'time is from 12-24, until 12-27 of every year, 09:00-12:00 (UTC)',
  ],
  ['{ time: { not: { days: sat } } }', 'time not (is on sat (UTC))'],
];

describe('describeCondition', () => {
  for (const [when, words] of cases) {
    it(when, () => {
      const { root } = load(`lists: { sizes: [${many}] }\n${ruleWhen(when)}`);
      expect(describeCondition(firstRule(root).when)).to.equal(words);
    });
  }
});

describe('describeSpell', () => {
  for (const [time, words] of [
    ['from: 12-24, until: 12-27', 'from 24 to 26 December'],
    ['from: 12-24, until: 12-25', 'on 24 December'],
    ['from: 12-20, until: 01-07', 'from 20 December to 6 January'],
    ['from: 12-20, until: 01-01', 'from 20 to 31 December'],
    ['from: 02-29, until: 03-01', 'on 29 February'],
    ['from: 2026-12-24, until: 2026-12-27', 'from 24 to 26 December 2026'],
    ['from: 2026-12-31, until: 2027-01-02', 'from 31 December 2026 to 1 January 2027'],
    ['from: 2026-06-01, until: 2026-09-01', 'from 1 June to 31 August 2026'],
    ['from: 2026-12-24', 'from 2026-12-24 (UTC)'],
    ['from: 12-24 18:00, until: 12-25', 'from 12-24 18:00, until 12-25 of every year (UTC)'],
    ['from: 12-24, until: 12-25, days: mon', 'from 12-24, until 12-25 of every year, on mon (UTC)'],
    ['days: sat, hours: 09:00-12:00', 'on sat, 09:00-12:00 (UTC)'],
    ['not: { days: sat }', 'when time not (is on sat (UTC))'],
  ] as const) {
    it(`{ ${time} } is ${words}`, () => {
      const { when } = firstRule(load(ruleWhen(`time: { ${time} }`)).root);
      expect(when.kind === 'time' && describeSpell(when.test)).to.equal(words);
    });
  }
});

function firstRule(group: Group): Rule {
  const [item] = group.items;
  return item!.kind === 'rule' ? item! : firstRule(item!);
}
