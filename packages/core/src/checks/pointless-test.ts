import type { Report } from '../report/diagnostic.js';
import { didYouMean, listed, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import { compareDecimals } from '../rules/decimal.js';
import { describeTest } from '../rules/describe.js';
import type { Condition, FieldCondition, Test } from '../rules/model.js';
import type { LeafTest } from '../rules/operators/list.js';
import type { Check, CheckContext } from './check.js';
import { type KnownCodes, knownCodes } from './known-codes.js';
import { type KnownValues, knownValues } from './known-values.js';
import { placeInLine } from './place-in-line.js';
import { toClaim } from './proof/claims/claim.js';
import { containersOf } from './proof/clauses/containers.js';
import { assume, type FieldFacts, judgeClaim, nothingKnown } from './proof/clauses/field-facts.js';
import { closedFields, isClosed } from './proof/clauses/platform.js';

/**
 * Checks tests of fields whose values are known: `split.half: { less_than: 150 }`. A rule that never holds is reported
 * instead.
 */
export const pointlessTest: Check = {
  code: 'pointless-test',
  proves: 'no value that this field can have passes this test, or each one does',
  run: report,
};

function report({ standings }: CheckContext, tell: Report): void {
  const seen = new Set<Condition>();
  const look = (condition: Condition): void => {
    if (condition.kind === 'not') look(condition.of);
    else if (condition.kind === 'all' || condition.kind === 'any') {
      for (const one of condition.of) look(one);
    } else if (condition.kind === 'field' && !seen.has(condition)) {
      seen.add(condition);
      const known = knownValues(condition.field);
      const codes = knownCodes(condition.field.name);
      if (known) lookAt(condition, known, tell);
      else if (codes) lookForCodes(condition, codes, tell);
      else lookForWords(condition, tell);
    }
  };
  for (const { of, groups, ways } of standings) {
    if (ways?.length === 0) continue;
    for (const { when } of groups) if (when) look(when);
    if (of.kind === 'rule') look(of.when);
  }
}

function lookAt(line: FieldCondition, { are, hint }: KnownValues, tell: Report): void {
  const facts = factsOf(line);
  for (const leaf of leavesOf(line.test)) {
    const passes = judgeClaim(facts, toClaim(leaf));
    if (passes === 'maybe' || (passes === 'in' && !isOutside(leaf, line))) continue;
    tell({
      code: 'pointless-test',
      span: line.span,
      message:
        passes === 'out'
          ? say`No value of ${quote(line.field.name)} ${describeTest(leaf)}: ${are}.`
          : say`Each value of ${quote(line.field.name)} ${describeTest(leaf)}: ${are}.`,
      hint,
    });
  }
}

/** Checks fields of codes: `person.language: deutsch`. */
function lookForCodes({ field, test, span }: FieldCondition, known: KnownCodes, tell: Report) {
  for (const leaf of leavesOf(test)) {
    if (leaf.kind !== 'is') continue;
    const [value = ''] = leaf.values;
    if (known.mayBe(leaf.ignoreCase || leaf.loose ? value.toLowerCase() : value)) continue;
    const at = placeInLine(span, value);
    const meant = known.meantBy(value);
    tell({
      code: 'pointless-test',
      span: at,
      message: say`No value of "${field.name}" is ${quote(value)}: ${known.are}.`,
      hint: meant === undefined ? known.hint : say`Write ${meant}.`,
      ...(meant !== undefined && at !== span && { instead: meant }),
    });
  }
}

/** Checks fields with few values: `event: [postback, massage]`; not `channel`, since rules may serve more channels. */
function lookForWords({ field: { name }, test, span }: FieldCondition, tell: Report): void {
  if (!isClosed(name) || name === 'channel') return;
  const words = closedFields[name];
  for (const leaf of leavesOf(test)) {
    const [value] = leaf.kind === 'is' && !leaf.ignoreCase && !leaf.loose ? leaf.values : [];
    if (value === undefined || words.includes(value)) continue;
    tell({
      code: 'pointless-test',
      span,
      message: say`No value of "${name}" is ${quote(value)}.`,
      hint: didYouMean(nearest(value, words), value) ?? say`Write ${listed(words.map(quote))}.`,
    });
  }
}

/** Returns what is sure of the field when an event has it. */
function factsOf({ field }: FieldCondition): FieldFacts {
  return containersOf(field)
    .filter(({ name }) => name === field.name)
    .reduce((facts, { claim }) => assume(facts, claim) ?? facts, nothingKnown);
}

/** A range may be written out from end to end, so only a bound beyond its ends is pointless. */
function isOutside(leaf: LeafTest, { field }: FieldCondition): boolean {
  if (!('bound' in leaf)) return false;
  const below = compareDecimals(leaf.bound, '0');
  const above = field.kind === 'split' ? compareDecimals(leaf.bound, '100') : undefined;
  return (below !== undefined && below < 0) || (above !== undefined && above > 0);
}

/** Each text of a list is a test of its own. */
function leavesOf(test: Test): readonly LeafTest[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(test.of);
    case 'is':
      return test.values.map((value) => ({ ...test, values: [value] }));
    default:
      return [test];
  }
}
