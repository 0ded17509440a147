import { say } from '../report/say.js';
import type { FieldCondition } from '../rules/model.js';

type KnownField = FieldCondition['field'];

/** What is sure of the values of a field, in words; and what a writer mostly means by a test that no value passes. */
export interface KnownValues {
  readonly are: string;
  readonly hint: string;
}

/** Returns what is known of fields that are derived from memory; `undefined` if a value may be any text. */
export function knownValues({ kind, name }: KnownField): KnownValues | undefined {
  if (kind === 'memory') {
    return {
      are: say`what is remembered is never empty`,
      hint: say`Write ${name}: { exists: false } for where nothing is remembered, and "exists: true" for where something is.`,
    };
  }
  if (kind === 'split') {
    return {
      are: say`"${name}" is a number from 0 to 99.99`,
      hint: say`Write ${name}: { less_than: 50 } for half of the people.`,
    };
  }
  return kind === 'plain' && Object.hasOwn(plain, name) ? plain[name]!(name) : undefined;
}

const span = (name: string): KnownValues => ({
  are: say`"${name}" is how long something is ago, and never below 0`,
  hint: say`Write a span, such as ${name}: { more_than: 1h }.`,
});

const plain: { readonly [name: string]: (name: string) => KnownValues } = {
  missed: () => ({
    are: say`"missed" is a whole number, 0 or more`,
    hint: say`Write a number, such as missed: { at_least: 1 }.`,
  }),
  typed: () => ({
    are: say`"typed" is "true", or absent`,
    hint: say`Write typed: true, or typed: { exists: false } for where nothing was typed.`,
  }),
  away: span,
  'arrival.age': span,
};
