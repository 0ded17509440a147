// Decides whether a condition holds for all or nothing that a clause takes, line by line; `maybe` if it is not sure.

import type { Condition, FieldCondition, Test } from '../../../rules/model.js';
import { toClaim } from '../claims/claim.js';
import type { Relation } from '../claims/relate.js';
import { type Clause, judge } from '../clauses/clause.js';
import { normalize } from '../clauses/normal-form.js';
import { isClosed } from '../clauses/platform.js';

/**
 * Returns whether a condition surely holds for everything that a clause takes (`in`), for nothing of it (`out`), or
 * neither is sure. Each line is judged by itself, so conditions that hold in too many ways to write out are judged,
 * too.
 */
export function judgeCondition(clause: Clause, condition: Condition): Relation {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((one) => judgeCondition(clause, one)));
    case 'any':
      return anyOf(condition.of.map((one) => judgeCondition(clause, one)));
    case 'not':
      return opposite(judgeCondition(clause, condition.of));
    case 'field':
      return judgeTest(clause, condition, condition.test);
    case 'time':
      return 'maybe';
  }
}

function judgeTest(clause: Clause, line: FieldCondition, test: Test): Relation {
  const { field, span } = line;
  if (isClosed(field.name)) {
    return normalize([clause], line)?.length === 0 ? 'out' : 'maybe';
  }
  switch (test.kind) {
    case 'all':
      return allOf(test.of.map((one) => judgeTest(clause, line, one)));
    case 'any':
      return anyOf(test.of.map((one) => judgeTest(clause, line, one)));
    case 'not':
      return opposite(judgeTest(clause, line, test.of));
    default:
      return judge(clause, { kind: 'open', field, holds: true, claim: toClaim(test), span });
  }
}

function allOf(relations: readonly Relation[]): Relation {
  if (relations.includes('out')) return 'out';
  return relations.every((one) => one === 'in') ? 'in' : 'maybe';
}

function anyOf(relations: readonly Relation[]): Relation {
  return opposite(allOf(relations.map(opposite)));
}

function opposite(relation: Relation): Relation {
  return relation === 'maybe' ? 'maybe' : relation === 'in' ? 'out' : 'in';
}
