import type { Condition } from '../../rules/model.js';
import type { FieldSlots } from '../facts.js';
import { optionsOf, sureProbes } from './options.js';
import type { Option, Probe } from './probe.js';

/** One of the things that must all hold for an entry. */
export interface Conjunct {
  /** Ways to find it; empty if it can hold without any text to find it by. */
  readonly options: readonly Option[];
  /** Probes that rule it out if one of them holds: those of a `not`. */
  readonly blockers: readonly Probe[];
  /** Whether only its blockers can rule it out: once they are known, it need not be tried. */
  readonly onlyBlockers: boolean;
  /** Identifies it within its condition; 0 if there are too many conjuncts for each to have a bit. */
  readonly bit: number;
}

/** Splits a condition into the parts that must all hold. */
export function toConjuncts(condition: Condition, slots: FieldSlots): Conjunct[] {
  // Most conditions have one part: an array that grows for it would be the largest object here.
  if (isOne(condition)) return [new ConjunctPart(condition, slots, 1)];
  return partsOf(condition).map((part, place) => new ConjunctPart(part, slots, bitOf(place)));
}

/** Returns what is left to try of a condition if some of its conjuncts, given by their bits, are known to hold. */
export function leftOf(condition: Condition, shown: number): Condition {
  if (shown === 0) return condition;
  const left = partsOf(condition).filter((_, place) => (bitOf(place) & shown) === 0);
  return left.length === 1 ? left[0]! : { kind: 'all', of: left };
}

// An index is saved with these bits for what is left to try. If the order of the parts changes, saved indexes would be
// misread: then raise the number of the format.
function partsOf(condition: Condition): readonly Condition[] {
  const parts: Condition[] = [];
  takeApart(condition, (part) => parts.push(part));
  return parts;
}

function bitOf(place: number): number {
  return place < 31 ? 1 << place : 0;
}

function isOne(condition: Condition): boolean {
  return condition.kind === 'field' ? condition.test.kind !== 'all' : condition.kind !== 'all';
}

function takeApart(condition: Condition, take: (part: Condition) => void): void {
  if (condition.kind === 'all') {
    for (const each of condition.of) takeApart(each, take);
  } else if (condition.kind === 'field' && condition.test.kind === 'all') {
    for (const test of condition.test.of) takeApart({ ...condition, test }, take);
  } else {
    take(condition);
  }
}

class ConjunctPart implements Conjunct {
  readonly options: readonly Option[];
  readonly blockers: readonly Probe[];
  readonly onlyBlockers: boolean;
  readonly bit: number;

  constructor(condition: Condition, slots: FieldSlots, bit: number) {
    const negated = negationOf(condition);
    const blocked = negated && sureProbes(negated, slots);
    this.options = optionsOf(condition, slots);
    this.blockers = blocked?.probes ?? none;
    this.onlyBlockers = blocked?.all ?? false;
    this.bit = bit;
  }
}

const none: readonly Probe[] = [];

/** Returns what must not hold for this condition to hold, if that is all it says. */
function negationOf(condition: Condition): Condition | undefined {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind !== 'field') return undefined;
  const { test } = condition;
  return test.kind === 'not' ? { ...condition, test: test.of } : undefined;
}
