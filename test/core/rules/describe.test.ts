import { expect } from 'chai';
import { describeCondition } from '../../../packages/core/src/rules/describe.js';
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
    'time is from 2026-11-01T00:00:00Z, until 2026-12-01T18:30:00Z (UTC)',
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

function firstRule(group: Group): Rule {
  const [item] = group.items;
  return item!.kind === 'rule' ? item! : firstRule(item!);
}
