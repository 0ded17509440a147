// Decides whether one claim implies another (`in`) or excludes it (`out`); `maybe` if it is not sure.

import { compareDecimals } from '../../../rules/decimal.js';
import { fold } from '../../../rules/fold.js';
import type { NumberOperator } from '../../../rules/model.js';
import { foldShape, type Glob, includes, mayMeet } from '../texts/glob.js';
import { impliesPhrase } from '../texts/phrase.js';
import { foldAll, has, toSet } from '../texts/value-set.js';
import {
  type Claim,
  type FormedClaim,
  isPresence,
  type NumberClaim,
  type RegexClaim,
  type TextClaim,
} from './claim.js';
import { excludesTime, impliesTime } from './time-claim.js';

/** How a narrower claim relates to a wider one: it lies inside, it lies outside, or neither is sure. */
export type Relation = 'in' | 'out' | 'maybe';

/** Returns how `narrow` relates to `wide`: `in` and `out` are sure. */
export function relate(narrow: Claim, wide: Claim): Relation {
  if (narrow === wide || isPresence(wide)) return 'in';
  if (narrow.kind === 'time' || wide.kind === 'time') {
    if (narrow.kind !== 'time' || wide.kind !== 'time') return 'maybe';
    if (impliesTime(narrow, wide)) return 'in';
    return excludesTime(narrow, wide) ? 'out' : 'maybe';
  }
  if (wide.kind === 'regex' && wide.formed !== undefined) {
    const relation = relateForms(narrow, wide, wide.formed);
    if (relation !== 'maybe' || narrow.kind !== 'text') return relation;
  }
  if (narrow.kind === 'text') {
    return agreed(narrow.values, narrow.globs, (one) => relateOne(one, narrow.folded, wide));
  }
  if (narrow.kind === 'regex') {
    const byShape = agreed([], narrow.shapes, (one) => relateOne(one, narrow.folded, wide));
    if (byShape !== 'maybe') return byShape;
  }
  if (wide.kind === 'text') {
    const apart = agreed(wide.values, wide.globs, (one) => relateOne(one, wide.folded, narrow));
    return apart === 'out' ? 'out' : 'maybe';
  }
  if (narrow.kind === 'number' && wide.kind === 'number') return relateNumbers(narrow, wide);
  if (narrow.kind === 'regex' && wide.kind === 'regex' && narrow.folded === wide.folded) {
    return narrow.texts.every((text) => wide.texts.includes(text)) ? 'in' : 'maybe';
  }
  return 'maybe';
}

/** Returns the relation that all of them have; it stops at the first that differs. */
function agreed(
  values: readonly string[],
  globs: readonly Glob[],
  relationOf: (one: string | Glob) => Relation,
): Relation {
  let agreed: Relation | undefined;
  for (const one of values) {
    const relation = relationOf(one);
    if (relation === 'maybe' || (agreed !== undefined && relation !== agreed)) return 'maybe';
    agreed = relation;
  }
  for (const one of globs) {
    const relation = relationOf(one);
    if (relation === 'maybe' || (agreed !== undefined && relation !== agreed)) return 'maybe';
    agreed = relation;
  }
  return agreed ?? 'maybe';
}

/** Returns the claim without the alternatives for which `drop` holds; `undefined` if none are left. */
export function without(
  claim: TextClaim,
  drop: (one: string | Glob, folded: boolean) => boolean,
): TextClaim | undefined {
  const keep = (one: string | Glob) => !drop(one, claim.folded);
  const kept = claim.values.every(keep) ? claim.values : claim.values.filter(keep);
  const globs = claim.globs.every(keep) ? claim.globs : claim.globs.filter(keep);
  if (kept.length + globs.length === 0) return undefined;
  if (kept === claim.values && globs === claim.globs) return claim;
  return { ...claim, values: kept, globs };
}

/** Returns how one value or shape relates to a claim; if `folded`, it is a folded value. */
export function relateOne(one: string | Glob, folded: boolean, claim: Claim): Relation {
  switch (claim.kind) {
    case 'text':
      return isPresence(claim)
        ? 'in'
        : typeof one === 'string'
          ? relateValue(one, folded, claim)
          : relateShape(one, folded, claim);
    case 'number':
      return relateToNumber(one, folded, claim);
    case 'regex':
      if (claim.formed !== undefined) return relateToForm(one, claim);
      if (typeof one !== 'string' || (folded && !claim.folded)) {
        const { shapes: globs } = claim;
        const shapes: TextClaim = { kind: 'text', values: [], globs, folded: claim.folded };
        return relateOne(one, folded, shapes) === 'out' ? 'out' : 'maybe';
      }
      return findsIn(claim, claim.folded && !folded ? fold(one) : one) ? 'in' : 'out';
    case 'time':
      return 'maybe';
  }
}

/** Another form of a value is known if the value is, even if its case is not. */
function relateToForm(one: string | Glob, { expressions }: RegexClaim): Relation {
  if (typeof one !== 'string') return 'maybe';
  return expressions.some((each) => each.test(one)) ? 'in' : 'out';
}

/** Returns how a claim relates to one about another form of the value. */
function relateForms(narrow: Claim, wide: RegexClaim, formed: FormedClaim): Relation {
  if (narrow.kind !== 'regex' || narrow.formed === undefined) return 'maybe';
  if (narrow.texts[0] === wide.texts[0]) return 'in';
  const own = narrow.formed;
  if (own.form === 'words') {
    if (formed.form !== 'words') return 'maybe';
    const { phrases, typos } = own;
    const implied = phrases.every((phrase) =>
      formed.phrases.some((other) => impliesPhrase(phrase, typos, other, formed.typos)),
    );
    return implied ? 'in' : 'maybe';
  }
  if (formed.form === 'loose') return relate(own.claim, formed.claim);
  // The words of a text are those of its loose form.
  return relate(own.claim, wide);
}

/** Most texts have none of the shapes, which is seen without compiling an expression. */
function findsIn({ shapes, expressions }: RegexClaim, text: string): boolean {
  const own = exactly(text);
  return shapes.some((shape) => mayMeet(shape, own)) && expressions.some((each) => each.test(text));
}

function relateValue(value: string, folded: boolean, claim: TextClaim): Relation {
  if (folded && !claim.folded) {
    // Many values fold to this one. If no value of the claim does, the two have nothing in common.
    const key = exactly(value);
    const apart =
      !toSet(foldAll(claim.values)).has(value) &&
      claim.globs.every((glob) => !mayMeet(foldShape(glob), key));
    return apart ? 'out' : 'maybe';
  }
  const own = claim.folded && !folded ? fold(value) : value;
  if (has(claim.values, own)) return 'in';
  if (claim.globs.length === 0) return 'out';
  const key = exactly(own);
  if (claim.globs.some((glob) => includes(glob, key))) return 'in';
  return claim.globs.some((glob) => mayMeet(glob, key)) ? 'maybe' : 'out';
}

function relateShape(shape: Glob, folded: boolean, claim: TextClaim): Relation {
  const foldClaim = folded && !claim.folded;
  const own = claim.folded && !folded ? foldShape(shape) : shape;
  if (!foldClaim && claim.globs.some((glob) => includes(glob, own))) return 'in';
  const values = foldClaim ? foldAll(claim.values) : claim.values;
  const globs = foldClaim ? claim.globs.map(foldShape) : claim.globs;
  const apart =
    values.every((value) => !mayMeet(own, exactly(value))) &&
    globs.every((glob) => !mayMeet(own, glob));
  return apart ? 'out' : 'maybe';
}

function exactly(text: string): Glob {
  return { literals: [text], gaps: [] };
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────

export const oppositeOperator: { readonly [operator in NumberOperator]: NumberOperator } = {
  at_least: 'less_than',
  less_than: 'at_least',
  more_than: 'at_most',
  at_most: 'more_than',
};

function relateNumbers(narrow: NumberClaim, wide: NumberClaim): Relation {
  const order = compareDecimals(narrow.bound, wide.bound)!;
  const upward = (operator: NumberOperator) => operator === 'at_least' || operator === 'more_than';
  const open = (operator: NumberOperator) => operator === 'more_than' || operator === 'less_than';
  if (upward(narrow.operator) === upward(wide.operator)) {
    const further = upward(narrow.operator) ? order > 0 : order < 0;
    const same = order === 0 && (open(narrow.operator) || !open(wide.operator));
    return further || same ? 'in' : 'maybe';
  }
  const past = upward(narrow.operator) ? order > 0 : order < 0;
  const touch = order === 0 && (open(narrow.operator) || open(wide.operator));
  return past || touch ? 'out' : 'maybe';
}

function relateToNumber(one: string | Glob, folded: boolean, claim: NumberClaim): Relation {
  if (typeof one === 'string' && !folded) {
    return holdsNumber(claim, one) ? 'in' : 'out';
  }
  // A number has only these characters.
  const literals = typeof one === 'string' ? [one] : one.literals;
  return literals.some((literal) => /[^\d.eE+-]/.test(literal)) ? 'out' : 'maybe';
}

function holdsNumber({ operator, bound }: NumberClaim, value: string): boolean {
  const order = compareDecimals(value, bound);
  if (order === undefined) return false;
  switch (operator) {
    case 'at_least':
      return order >= 0;
    case 'at_most':
      return order <= 0;
    case 'more_than':
      return order > 0;
    case 'less_than':
      return order < 0;
  }
}
