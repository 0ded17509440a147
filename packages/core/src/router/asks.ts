import type { MatchedRule } from '../decision.js';
import { eventField } from '../event-fields.js';
import { toLine } from '../report/source.js';
import type { Default, Field, Group, Rule } from '../rules/model.js';
import { isRouteAlone, templatesOf } from '../rules/outcomes/list.js';
import { takesTypedTaps } from '../rules/takes-typed-taps.js';
import type { Steps } from '../steps.js';

/** What rules need from the program that they run in. */
export interface Asks {
  /** The routes that they name, each once, in the order of the rules. */
  readonly routes: readonly string[];
  /** The first hundred of those that forward. */
  readonly forwards: readonly MatchedRule[];
  /** Whether they use memory: a field that is read from it, an outcome that changes it, or `once`. */
  readonly remembers: boolean;
  /** Whether they use the person's name or other data about the person. */
  readonly person: boolean;
  /** Whether typing a title counts as tapping it. */
  readonly typedTaps: boolean;
}

const mostForwards = 100;
/** How many rules are looked at in one step. */
const eachStep = 256;

/**
 * Returns what rules and defaults need from the program that they run in.
 *
 * @param tested the fields that their conditions test
 */
export function* asksOf(
  root: Group,
  entries: readonly (Rule | Default)[],
  tested: readonly Field[],
): Steps<Asks> {
  let remembers = tested.some(isRecalled);
  let person = tested.some(isOfPerson);
  const routes = new Set<string>();
  const forwards: MatchedRule[] = [];
  for (const [at, of] of entries.entries()) {
    if (at % eachStep === 0) yield;
    const { route, forward } = of.outcome;
    if (of.once !== undefined || of.outcome.memory !== undefined) remembers = true;
    for (const field of fieldsShown(of)) {
      remembers ||= isRecalled(field);
      person ||= isOfPerson(field);
    }
    if (route !== undefined) routes.add(route);
    if (forward && forwards.length < mostForwards) {
      forwards.push({ name: of.kind === 'default' ? 'default' : of.name, ...toLine(of.span) });
    }
  }
  return { routes: [...routes], forwards, remembers, person, typedTaps: takesTypedTaps(root) };
}

/** Returns whether a field is read from the memory. */
function isRecalled(field: Field): boolean {
  return field.kind === 'memory' || eventField(field.name)?.isRecalled === true;
}

function isOfPerson({ name }: Field): boolean {
  return name.startsWith('person.');
}

/** Yields the fields that the texts of an outcome show. */
function* fieldsShown({ outcome }: Rule | Default): Generator<Field> {
  // Most of 100,000 rules only name a route.
  if (isRouteAlone(outcome)) return;
  for (const template of templatesOf(outcome)) {
    if (typeof template === 'string') continue;
    for (const part of template) {
      if (typeof part === 'object' && part.kind === 'field') yield part.field;
    }
  }
}
