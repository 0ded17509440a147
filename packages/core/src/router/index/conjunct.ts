import type { Condition } from '../../rules/model.js';
import type { FieldSlots } from '../facts.js';
import type { Predicate, PredicateCompiler } from '../predicates.js';
import { optionsOf, sureProbes } from './options.js';
import type { Option, Probe } from './probe.js';

/** One of the things that must all hold for an entry to be taken. */
export interface Conjunct {
  /** Ways to find it; none where it can hold without anything to find it by. */
  readonly options: readonly Option[];
  /** Probes of which any that holds rules it out: what a `not` is about. */
  readonly blockers: readonly Probe[];
  /** Nothing but its blockers rules it out: it need not be asked where they are known. */
  readonly onlyBlockers: boolean;
  predicate(): Predicate;
}

/** Takes a condition apart into what must all hold. */
export function toConjuncts(
  condition: Condition,
  slots: FieldSlots,
  compiler: PredicateCompiler,
): Conjunct[] {
  return takeApart(condition).map((part) => {
    const negated = negationOf(part);
    const blocked = negated && sureProbes(negated, slots);
    return {
      options: optionsOf(part, slots),
      blockers: blocked?.probes ?? [],
      onlyBlockers: blocked?.all ?? false,
      predicate: () => compiler.condition(part),
    };
  });
}

function takeApart(condition: Condition): Condition[] {
  if (condition.kind === 'all') return condition.of.flatMap(takeApart);
  if (condition.kind === 'field' && condition.test.kind === 'all') {
    return condition.test.of.flatMap((test) => takeApart({ ...condition, test }));
  }
  return [condition];
}

/** What must not hold for this to hold, where that says it all. */
function negationOf(condition: Condition): Condition | undefined {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind !== 'field') return undefined;
  const { test } = condition;
  if (test.kind === 'not') return { ...condition, test: test.of };
  if (test.kind === 'exists' && !test.present) {
    return { ...condition, test: { kind: 'exists', present: true } };
  }
  return undefined;
}
