import { compareDecimals } from '../rules/decimal.js';
import { compose, fold } from '../rules/fold.js';
import type { NumberOperator, Test } from '../rules/model.js';
import { compileRegex, type Regex } from '../rules/regex.js';
import {
  anything,
  asText,
  containing,
  endingWith,
  foldLiterals,
  foldShape,
  fromLike,
  type Glob,
  includes,
  isAnything,
  mayMeet,
  startingWith,
} from './glob.js';
import { regexShapes } from './regex-shapes.js';
import { excludesTime, impliesTime, type TimeClaim } from './time-claim.js';

/** What one test says of a field's value: that it is there, and one of these. */
export type Claim = TextClaim | NumberClaim | RegexClaim | TimeClaim;

/** The value, folded where `folded`, is one of the values or has one of the shapes. */
export interface TextClaim {
  readonly kind: 'text';
  /** Folded where `folded`. All claims of one list share one array. */
  readonly values: readonly string[];
  readonly globs: readonly Glob[];
  readonly folded: boolean;
}

export interface NumberClaim {
  readonly kind: 'number';
  readonly operator: NumberOperator;
  readonly bound: string;
}

/** The value has a match of one of the expressions. Equal expressions are one string. */
export interface RegexClaim {
  readonly kind: 'regex';
  readonly texts: readonly string[];
  /** In the order of `texts`; they compile when they are first asked. */
  readonly expressions: readonly Regex[];
  /** What else is sure of the value: it has one of these shapes. */
  readonly shapes: readonly Glob[];
  readonly folded: boolean;
}

/** How a narrower claim stands to a wider one: it lies in it, outside of it, or neither is sure. */
export type Relation = 'in' | 'out' | 'maybe';

/** The claim that a field is there. */
export const present: TextClaim = { kind: 'text', values: [], globs: [anything], folded: false };

/** A test that says one thing. `all`, `any`, `not` and `exists` are read apart by whoever asks. */
export type SimpleTest = Exclude<Test, { readonly kind: 'all' | 'any' | 'not' | 'exists' }>;

/** What a test says of a value, apart from `time`. */
export function toClaim(test: SimpleTest): Claim {
  switch (test.kind) {
    case 'number':
      return { kind: 'number', operator: test.operator, bound: test.bound };
    case 'regex':
      return {
        kind: 'regex',
        texts: test.patterns.map((pattern) => pattern.text),
        expressions: test.patterns.map((pattern) => compileRegex(pattern, test.ignoreCase)),
        shapes: test.ignoreCase
          ? [anything]
          : test.patterns.flatMap((pattern) => regexShapes(pattern.text)),
        folded: test.ignoreCase,
      };
    case 'in':
      return toValues(test.list.values, test.ignoreCase);
    case 'like':
      return fromGlobs(
        test.patterns.map((pattern) => fromLike(pattern.parts)),
        test.ignoreCase,
      );
    case 'text':
      return test.operator === 'is'
        ? toValues(test.values, test.ignoreCase)
        : fromGlobs(test.values.map(shapes[test.operator]), test.ignoreCase);
  }
}

const shapes = { starts_with: startingWith, ends_with: endingWith, contains: containing } as const;

/** The claim that a value is one of these texts. */
export function toValues(values: readonly string[], folded = false): TextClaim {
  return { kind: 'text', values: folded ? foldAll(values) : values, globs: [], folded };
}

/** The claim that a value has one of these shapes. */
export function fromGlobs(globs: readonly Glob[], folded = false): TextClaim {
  const own = folded ? globs.map(foldLiterals) : globs;
  if (own.every((glob) => asText(glob) === undefined)) {
    return { kind: 'text', values: [], globs: own, folded };
  }
  return {
    kind: 'text',
    values: own.flatMap((glob) => asText(glob) ?? []),
    globs: own.filter((glob) => asText(glob) === undefined),
    folded,
  };
}

/** The claim that one of several holds: texts alike folded are one claim. */
export function joinTexts(claims: readonly TextClaim[]): TextClaim {
  const [first, ...more] = claims;
  if (more.length === 0) return first!;
  return {
    kind: 'text',
    values: [...new Set(claims.flatMap((claim) => claim.values))],
    globs: claims.flatMap((claim) => claim.globs),
    folded: first!.folded,
  };
}

/** Whether it says no more than that the field is there. */
export function isPresence(claim: Claim): boolean {
  return claim.kind === 'text' && claim.globs.length > 0 && claim.globs.some(isAnything);
}

/** What a claim says of the text of a field, and maybe less: what it can be found by. */
export function asTexts(claim: Claim): TextClaim | undefined {
  switch (claim.kind) {
    case 'text':
      return claim;
    case 'regex':
      return { kind: 'text', values: [], globs: claim.shapes, folded: false };
    case 'number':
      return present;
    case 'time':
      return undefined;
  }
}

// ── How claims stand to each other ──────────────────────────────────────────────────────────────────

/** How what `narrow` says stands to what `wide` says. Only what is sure is said. */
export function relate(narrow: Claim, wide: Claim): Relation {
  if (isPresence(wide)) return 'in';
  if (narrow.kind === 'time' || wide.kind === 'time') {
    if (narrow.kind !== 'time' || wide.kind !== 'time') return 'maybe';
    if (impliesTime(narrow, wide)) return 'in';
    return excludesTime(narrow, wide) ? 'out' : 'maybe';
  }
  if (narrow.kind === 'text') {
    return agreed(narrow.values, narrow.globs, (one) => relateOne(one, narrow.folded, wide));
  }
  if (narrow.kind === 'regex') {
    const byShape = agreed([], narrow.shapes, (one) => relateOne(one, false, wide));
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

/** What is true of all; the first that differs ends the search. */
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

/** The claim without the alternatives of which `drop` holds; `undefined` where none is left. */
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

/** How one value or shape stands to a claim; it is one of the folded value where `folded`. */
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
      if (typeof one !== 'string' || folded) {
        const shapes: TextClaim = { kind: 'text', values: [], globs: claim.shapes, folded: false };
        return relateOne(one, folded, shapes) === 'out' ? 'out' : 'maybe';
      }
      return claim.expressions.some((each) => each.test(claim.folded ? compose(one) : one))
        ? 'in'
        : 'out';
    case 'time':
      return 'maybe';
  }
}

function relateValue(value: string, folded: boolean, claim: TextClaim): Relation {
  if (folded && !claim.folded) {
    // Many values fold to this one. Where none of the claim's does, the two have nothing in common.
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
  // No number has other characters than these, in whatever case.
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

// ── Sets of values, made once for each array ────────────────────────────────────────────────────────

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const foldedValues = new WeakMap<readonly string[], readonly string[]>();

function has(values: readonly string[], value: string): boolean {
  return values.length <= 32 ? values.includes(value) : toSet(values).has(value);
}

function toSet(values: readonly string[]): ReadonlySet<string> {
  const set = sets.get(values) ?? new Set(values);
  sets.set(values, set);
  return set;
}

function foldAll(values: readonly string[]): readonly string[] {
  const known = foldedValues.get(values);
  if (known !== undefined) return known;
  const folded = values.map(fold);
  const result = folded.every((value, index) => value === values[index])
    ? values
    : [...new Set(folded)];
  foldedValues.set(values, result);
  return result;
}
