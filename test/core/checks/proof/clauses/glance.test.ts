import { parseRules } from '@botrules/core';
import { assert } from 'chai';
import { judge } from '../../../../../packages/core/src/checks/proof/clauses/clause.js';
import { Glance } from '../../../../../packages/core/src/checks/proof/clauses/glance.js';
import { survey } from '../../../../../packages/core/src/checks/proof/survey.js';
import { finish } from '../../../../../packages/core/src/steps.js';

const tests = [
  'title: { not: A }',
  'title: { not: [A, B] }',
  'title: [A, B]',
  'title: { exists: false }',
  'title: { not: { starts_with: A } }',
  'text: { not: a }',
  'text: { not: { is: A, ignore_case: true } }',
  'payload: { starts_with: P }',
  'payload: { not: P1 }',
  'payload.json.a: { not: A }',
  'memory.m: { not: A }',
  'event: postback',
];

describe('A glance', () => {
  it('calls nothing open of which judge is sure', () => {
    const whens = tests.flatMap((one, at) => [
      one,
      ...tests.slice(at + 1).map((other) => `all: [{ ${one} }, { ${other} }]`),
    ]);
    const text = [
      'rules:',
      ...whens.map((when, at) => `  - { name: r${at}, when: { ${when} }, route: a }`),
    ];
    const { value } = parseRules({ 'rules.yaml': text.join('\n') }, { checks: false });
    const clauses = finish(survey(value!)).flatMap(({ ways }) => ways ?? []);
    let open = 0;
    for (const known of clauses) {
      const glance = new Glance(known);
      for (const taken of clauses) {
        const judged = taken.literals.filter((literal) => judge(known, literal) === 'maybe');
        const counted = glance.countOpen(taken) ?? 0;
        assert.isAtMost(counted, judged.length);
        open += counted;
      }
    }
    assert.isAbove(open, clauses.length);
  });
});
