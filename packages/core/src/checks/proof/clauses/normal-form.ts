// Decides the disjunctive normal form of a condition: its clauses; `undefined` if there are too many.

import type { Span } from '../../../report/source.js';
import type { Condition, FieldCondition, Test, TimeTest } from '../../../rules/model.js';
import { type LeafTest, operatorOf } from '../../../rules/operators/list.js';
import { type Claim, joinTexts, type TextClaim, toClaim, toValues } from '../claims/claim.js';
import { relate } from '../claims/relate.js';
import { toTimeClaim } from '../claims/time-claim.js';
import { type Clause, conjoin, type Literal, type TimeField } from './clause.js';
import { closedFields, isClosed } from './platform.js';
import { simplify } from './simplify.js';

/** A condition that holds in more ways than this is not followed: the caller gets no answer. */
const maxClauses = 128;

const timeField: TimeField = { kind: 'time', name: 'time' };

/** Called for each way to hold that contradicts itself: the clause so far, and the literal that does not go with it. */
export type OnConflict = (clause: Clause, literal: Literal) => void;

/**
 * Returns the ways in which a condition holds together with `clauses`: an event satisfies the condition and one of
 * `clauses` if and only if it satisfies one of the result. Empty if it cannot hold; `undefined` if there are too many.
 */
export function normalize(
  clauses: readonly Clause[],
  condition: Condition,
  onConflict?: OnConflict,
): readonly Clause[] | undefined {
  return new Normalizer(onConflict).condition(clauses, condition, true);
}

type Ways = readonly Clause[] | undefined;

class Normalizer {
  readonly #onConflict: OnConflict | undefined;

  constructor(onConflict: OnConflict | undefined) {
    this.#onConflict = onConflict;
  }

  condition(ways: Ways, condition: Condition, holds: boolean): Ways {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return (condition.kind === 'all') === holds
          ? condition.of.reduce((so, one) => this.condition(so, one, holds), ways)
          : this.#anyOf(ways, holds ? joinLines(condition.of) : condition.of, (one) =>
              this.condition(ways, one, holds),
            );
      case 'not':
        return this.condition(ways, condition.of, !holds);
      case 'field':
        return this.#test(ways, condition, condition.test, holds);
      case 'time':
        return this.#time(ways, condition.test, holds, condition.span);
    }
  }

  #test(ways: Ways, line: FieldCondition, test: Test, holds: boolean): Ways {
    const { field, span } = line;
    if (isClosed(field.name)) {
      let values = 0;
      closedFields[field.name].forEach((value, index) => {
        if (passes(test, value) === holds) values |= 1 << index;
      });
      return this.#conjoin(ways, { kind: 'closed', field: field.name, values, span });
    }
    switch (test.kind) {
      case 'all':
      case 'any': {
        if ((test.kind === 'all') === holds) {
          return test.of.reduce((so, one) => this.#test(so, line, one, holds), ways);
        }
        const joined = holds ? joinTests(test.of) : test.of;
        return this.#anyOf(ways, joined, (one) =>
          'claim' in one
            ? this.#conjoin(ways, { kind: 'open', field, holds, claim: one.claim, span })
            : this.#test(ways, line, one, holds),
        );
      }
      case 'not':
        return this.#test(ways, line, test.of, !holds);
      default:
        if (test.kind === 'words' && isFew(test.patterns.length)) {
          const of = test.patterns.map((phrase) => ({ ...test, patterns: [phrase] }));
          return this.#test(ways, line, { kind: 'any', of }, holds);
        }
        return this.#conjoin(ways, {
          kind: 'open',
          field,
          holds,
          claim: simplify(toClaim(test)),
          span,
        });
    }
  }

  #time(ways: Ways, test: TimeTest, holds: boolean, span: Span): Ways {
    switch (test.kind) {
      case 'all':
      case 'any':
        return (test.kind === 'all') === holds
          ? test.of.reduce((so, one) => this.#time(so, one, holds, span), ways)
          : this.#anyOf(ways, test.of, (one) => this.#time(ways, one, holds, span));
      case 'not':
        return this.#time(ways, test.of, !holds, span);
      case 'window': {
        const claim = toTimeClaim(test);
        return this.#conjoin(ways, { kind: 'open', field: timeField, holds, claim, span });
      }
    }
  }

  #anyOf<T>(ways: Ways, of: readonly T[], each: (one: T) => Ways): Ways {
    if (ways === undefined || ways.length === 0) return ways;
    const all: Clause[] = [];
    for (const one of of) {
      const some = each(one);
      if (some === undefined || all.length + some.length > maxClauses) return undefined;
      all.push(...some);
    }
    return all;
  }

  #conjoin(ways: Ways, literal: Literal): Ways {
    if (ways === undefined) return undefined;
    const narrowed = ways.map((clause) => {
      const both = conjoin(clause, literal);
      if (both === undefined) this.#onConflict?.(clause, literal);
      return both;
    });
    return narrowed.filter((clause) => clause !== undefined);
  }
}

/** With this few phrases, each is a way to hold of its own: different rules may take them. */
function isFew(phrases: number): boolean {
  return phrases > 1 && phrases <= 8;
}

/** Returns whether a value passes a test; the value is not absent. */
function passes(test: Test, value: string): boolean {
  switch (test.kind) {
    case 'all':
      return test.of.every((one) => passes(one, value));
    case 'any':
      return test.of.some((one) => passes(one, value));
    case 'not':
      return !passes(test.of, value);
    default:
      return relate(toValues([value]), toClaim(test)) === 'in';
  }
}

// ── Alternatives that make one claim ────────────────────────────────────────────────────────────────

interface Joined {
  readonly kind: 'joined';
  readonly claim: Claim;
}

/** Joins the alternatives of one test: all folded texts, and all others, become one claim, so a thousand are one way to hold. */
function joinTests(tests: readonly Test[]): readonly (Test | Joined)[] {
  const texts = new Map<boolean, TextClaim[]>();
  const rest: (Test | Joined)[] = [];
  for (const test of tests) {
    const claim = isOfTexts(test) ? toClaim(test) : undefined;
    if (claim?.kind !== 'text') rest.push(test);
    else if (!texts.get(claim.folded)?.push(claim)) texts.set(claim.folded, [claim]);
  }
  for (const claims of texts.values()) rest.push({ kind: 'joined', claim: joinTexts(claims) });
  return rest;
}

/** Returns whether an operator's test lists the texts that it takes, or patterns of them. */
function isOfTexts(test: Test): test is LeafTest {
  if (test.kind === 'all' || test.kind === 'any' || test.kind === 'not') return false;
  const { kind } = operatorOf(test).takes(test);
  return kind === 'literals' || kind === 'patterns';
}

/** Joins the lines of an `any` that test the same field: they become one line with any of these tests. */
function joinLines(conditions: readonly Condition[]): readonly Condition[] {
  const lines = new Map<string, FieldCondition[]>();
  const rest: Condition[] = [];
  for (const condition of conditions) {
    if (condition.kind !== 'field') rest.push(condition);
    else if (!lines.get(condition.field.name)?.push(condition)) {
      lines.set(condition.field.name, [condition]);
    }
  }
  for (const same of lines.values()) {
    const [first] = same;
    rest.push(
      same.length === 1
        ? first!
        : { ...first!, test: { kind: 'any', of: same.map((line) => line.test) } },
    );
  }
  return rest;
}
