import type { Condition } from '../../rules/model.js';
import type { FieldSlots } from '../facts.js';
import { optionsOf, sureProbes } from './options.js';
import type { Option, Probe } from './probe.js';

/** One of the things that must all hold for an entry to be taken. */
export interface Conjunct {
  /** Ways to find it; none if it can hold without anything to find it by. */
  readonly options: readonly Option[];
  /** Probes that rule it out, if one holds: what a `not` is about. */
  readonly blockers: readonly Probe[];
  /** Only its blockers can rule it out: if they are known, it need not be asked. */
  readonly onlyBlockers: boolean;
  /** Tells it from the others of its condition; 0 where there are too many for each to have one. */
  readonly bit: number;
}

/** Takes a condition apart into what must all hold. */
export function toConjuncts(condition: Condition, slots: FieldSlots): Conjunct[] {
  // Most conditions have one part: an array that grows for it would be the largest thing that is made here.
  if (isOne(condition)) return [new ConjunctPart(condition, slots, 1)];
  return partsOf(condition).map((part, place) => new ConjunctPart(part, slots, bitOf(place)));
}

/** What is left to ask of a condition, if some of its conjuncts are known to hold, by their bits. */
export function leftOf(condition: Condition, shown: number): Condition {
  if (shown === 0) return condition;
  const left = partsOf(condition).filter((_, place) => (bitOf(place) & shown) === 0);
  return left.length === 1 ? left[0]! : { kind: 'all', of: left };
}

// What is left to ask is saved with an index as these bits. If the order of the parts changes, saved indexes would be
// read wrongly: raise the number of the format then.
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

/** What must not hold for this to hold, if that is all that it says. */
function negationOf(condition: Condition): Condition | undefined {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind !== 'field') return undefined;
  const { test } = condition;
  return test.kind === 'not' ? { ...condition, test: test.of } : undefined;
}
