// Decides what claims say of one field together, and whether another follows: `maybe` if it is not sure. Facts that
// contradict each other are `undefined`, if that is found out.

import {
  type Claim,
  isPresence,
  type NumberClaim,
  type TextClaim,
  toValues,
} from '../claims/claim.js';
import { exampleOf } from '../claims/example.js';
import { isImpossible, textsOf } from '../claims/languages.js';
import { oppositeOperator, type Relation, relate, relateOne, without } from '../claims/relate.js';
import { isNever, meetTimes, subtractTime } from '../claims/time-claim.js';

/** What is known of one field: all of `are` hold for it, and none of `areNot`. */
export interface FieldFacts {
  /** If it has any, the field is present. */
  readonly are: readonly Claim[];
  readonly areNot: readonly Claim[];
  /** The field is known to be absent: no claim holds for it. */
  readonly absent: boolean;
}

/** Up to this number, texts count as few. */
const mostLeft = 8;

export const nothingKnown: FieldFacts = { are: [], areNot: [], absent: false };
export const absent: FieldFacts = { are: [], areNot: [], absent: true };

/** Returns what is known once a claim is taken as true; `undefined` if it cannot be true. */
export function assume(facts: FieldFacts, claim: Claim): FieldFacts | undefined {
  if (facts.absent || (claim.kind === 'time' && isNever(claim))) return undefined;
  let fresh: Claim | undefined = claim;
  for (const no of facts.areNot) {
    fresh = fresh && exclude(fresh, no);
  }
  for (const yes of facts.are) {
    fresh = fresh && narrow(fresh, yes);
  }
  if (fresh === undefined) return undefined;
  if (facts.are.some((yes) => relate(yes, fresh) === 'in')) return facts;
  const are: Claim[] = [];
  for (const yes of facts.are) {
    const narrowed = narrow(yes, fresh);
    if (narrowed === undefined) return undefined;
    if (relate(fresh, narrowed) !== 'in') are.push(narrowed);
  }
  return settle({ are: are.concat(fresh), areNot: facts.areNot, absent: false });
}

/** Returns what is known once a claim is taken as false; `undefined` if it cannot be false. */
export function deny(facts: FieldFacts, claim: Claim): FieldFacts | undefined {
  if (facts.absent) return facts;
  if (isPresence(claim)) return facts.are.length === 0 ? absent : undefined;
  if (facts.are.some((yes) => relate(yes, claim) === 'out')) return facts;
  const are: Claim[] = [];
  for (const yes of facts.are) {
    const rest = exclude(yes, claim);
    if (rest === undefined) return undefined;
    are.push(rest);
  }
  const known =
    are.some((yes) => relate(yes, claim) === 'out') ||
    facts.areNot.some((no) => relate(claim, no) === 'in');
  if (known) return settle({ ...facts, are });
  const areNot = [...facts.areNot.filter((no) => relate(no, claim) !== 'in'), claim];
  return settle({ are, areNot, absent: false });
}

/** Returns whether the facts prove a claim true (`in`) or false (`out`). */
export function judgeClaim(facts: FieldFacts, claim: Claim): Relation {
  if (facts.absent) return 'out';
  for (const yes of facts.are) {
    const relation = relate(yes, claim);
    if (relation !== 'maybe') return relation;
  }
  if (facts.areNot.some((no) => relate(claim, no) === 'in')) return 'out';
  // Different facts may rule out its alternatives.
  if (facts.areNot.length > 0 && isDivisible(claim) && claim.kind === 'text') {
    const rest = without(claim, (one, folded) => ruledOut(facts, one, folded));
    if (rest === undefined) return 'out';
  }
  const { are, areNot } = facts;
  if (!isWorthAsking([...are, ...areNot, claim], areNot.length)) return 'maybe';
  if (isImpossible([...are, claim], areNot)) return 'out';
  return are.length > 0 && isImpossible(are, [...areNot, claim]) ? 'in' : 'maybe';
}

/**
 * Returns whether automata may find out more about several claims together than comparing them in pairs does: they do
 * for a regex, and for shapes if some are excluded.
 */
function isWorthAsking(claims: readonly Claim[], leftOut: number): boolean {
  if (claims.some(({ kind }) => kind === 'time')) return false;
  if (claims.length === 1) return claims[0]!.kind === 'regex' && claims[0]!.texts.some(mayBeEmpty);
  if (claims.some(({ kind }) => kind === 'regex')) return true;
  return claims.some(hasShape) && (leftOut > 0 || claims.some(({ kind }) => kind === 'number'));
}

function ruledOut(facts: FieldFacts, one: TextClaim['globs'][number] | string, folded: boolean) {
  return (
    facts.are.some((yes) => relateOne(one, folded, yes) === 'out') ||
    facts.areNot.some((no) => relateOne(one, folded, no) === 'in')
  );
}

/** Returns what is left of a claim next to another that holds. */
function narrow(claim: Claim, beside: Claim): Claim | undefined {
  if (claim.kind === 'time' && beside.kind === 'time') {
    const met = meetTimes(claim, beside) ?? claim;
    return isNever(met) || relate(met, beside) === 'out' ? undefined : met;
  }
  if (claim.kind === 'text') {
    return without(claim, (one, folded) => relateOne(one, folded, beside) === 'out');
  }
  return relate(claim, beside) === 'out' ? undefined : claim;
}

/** Returns what is left of a claim next to another that does not hold. */
function exclude(claim: Claim, beside: Claim): Claim | undefined {
  if (claim.kind === 'text') {
    return without(claim, (one, folded) => relateOne(one, folded, beside) === 'in');
  }
  if (claim.kind === 'time' && beside.kind === 'time') {
    const rest = subtractTime(claim, beside);
    return isNever(rest) ? undefined : rest;
  }
  return relate(claim, beside) === 'in' ? undefined : claim;
}

/** Combines facts about numbers: a number that is not at least 5 is less than 5. */
function settle(facts: FieldFacts): FieldFacts | undefined {
  const isNumber = (claim: Claim): claim is NumberClaim => claim.kind === 'number';
  const index = facts.areNot.findIndex(isNumber);
  if (index === -1 || !facts.are.some(isNumber)) return isPossible(facts) ? facts : undefined;
  const { bound, operator } = facts.areNot[index] as NumberClaim;
  const areNot = facts.areNot.toSpliced(index, 1);
  return assume(
    { ...facts, areNot },
    { kind: 'number', operator: oppositeOperator[operator], bound },
  );
}

/** Returns whether a regex demands the beginning after something, or something after the end. */
function mayBeEmpty(text: string): boolean {
  return /.\^|\$.|\\[AzbB]|\[\^/s.test(text);
}

function isPossible({ are, areNot }: FieldFacts): boolean {
  return (
    are.length === 0 ||
    !isWorthAsking([...are, ...areNot], areNot.some(hasShape) ? 1 : 0) ||
    exampleOf(are, areNot) !== undefined ||
    !isImpossible(are, areNot)
  );
}

function hasShape(claim: Claim): boolean {
  return claim.kind === 'text' && claim.globs.length > 0;
}

/** Returns whether a part of a claim can be taken away from it. */
function isDivisible(claim: Claim): boolean {
  if (claim.kind === 'text') return claim.values.length + claim.globs.length > 1;
  return claim.kind === 'number' || claim.kind === 'time';
}

/** Adds the claim that a field is one of a few texts, if the facts leave no others; `undefined` if many, or known already. */
export function fewTexts({ are, areNot }: FieldFacts): FieldFacts | undefined {
  const isRegex = (claim: Claim) => claim.kind === 'regex';
  if (
    are.some(isRegex)
      ? false
      : !are.some(hasShape) || !areNot.some((no) => isRegex(no) || hasShape(no))
  ) {
    return undefined;
  }
  const texts = textsOf(are, areNot, mostLeft);
  if (texts === undefined || texts.length === 0) return undefined;
  return { are: [toValues(texts)], areNot: [], absent: false };
}

/** Returns the one text that the field is known to hold. */
export function knownText(facts: FieldFacts): string | undefined {
  const claim = facts.are.find(
    (yes) =>
      yes.kind === 'text' && !yes.folded && yes.values.length === 1 && yes.globs.length === 0,
  );
  return claim?.kind === 'text' ? claim.values[0] : undefined;
}
