import type { MatchedRule } from '../decision.js';
import { eventField } from '../event-fields.js';
import { toLine } from '../report/source.js';
import type { Default, Field, Group, Rule } from '../rules/model.js';
import { templatesOf } from '../rules/outcomes/list.js';
import { takesTypedTaps } from '../rules/takes-typed-taps.js';

/** What rules ask of the program that they run in. */
export interface Asks {
  /** The routes that they name, each once, in their order. */
  readonly routes: readonly string[];
  /** Those that forward: the first hundred. */
  readonly forwards: readonly MatchedRule[];
  /** They have a word of memory: a field that is read of it, an outcome that changes it, or `once`. */
  readonly remembers: boolean;
  /** They ask who the person is. */
  readonly person: boolean;
  /** A typed title counts as a tap on it. */
  readonly typedTaps: boolean;
}

const mostForwards = 100;

/**
 * What rules and defaults ask of the program that they run in.
 *
 * @param tested the fields that their conditions look at
 */
export function asksOf(
  root: Group,
  entries: readonly (Rule | Default)[],
  tested: readonly Field[],
): Asks {
  let remembers = tested.some(isRecalled);
  let person = tested.some(isOfPerson);
  const routes = new Set<string>();
  const forwards: MatchedRule[] = [];
  for (const of of entries) {
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

/** Whether a field is read of the memory. */
function isRecalled(field: Field): boolean {
  return field.kind === 'memory' || eventField(field.name)?.isRecalled === true;
}

function isOfPerson({ name }: Field): boolean {
  return name.startsWith('person.');
}

/** The fields that the texts of an outcome show. */
function* fieldsShown({ outcome }: Rule | Default): Generator<Field> {
  for (const template of templatesOf(outcome)) {
    if (typeof template === 'string') continue;
    for (const part of template) {
      if (typeof part === 'object' && part.kind === 'field') yield part.field;
    }
  }
}
