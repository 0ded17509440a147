import type { FieldCondition } from '../rules/model.js';

type KnownField = FieldCondition['field'];

/** What is sure of the values of a field, as one says it, and what is mostly meant by a test that no value passes. */
export interface KnownValues {
  readonly are: string;
  readonly hint: string;
}

/** Of fields that are worked out of what is remembered; `undefined` where a value may be any text. */
export function knownValues({ kind, name }: KnownField): KnownValues | undefined {
  if (kind === 'memory') {
    return {
      are: 'what is remembered is never empty',
      hint: `Write ${name}: { exists: false } for where nothing is remembered, and "exists: true" for where something is.`,
    };
  }
  if (kind === 'split') {
    return {
      are: `"${name}" is a number from 0 to 99.99`,
      hint: `Write ${name}: { less_than: 50 } for half of the people.`,
    };
  }
  return kind === 'plain' && Object.hasOwn(plain, name) ? plain[name] : undefined;
}

const span = (name: string): KnownValues => ({
  are: `"${name}" is how long something is ago, and never below 0`,
  hint: `Write a span, such as ${name}: { more_than: 1h }.`,
});

const plain: { readonly [name: string]: KnownValues } = {
  missed: {
    are: '"missed" is a whole number, 0 or more',
    hint: 'Write a number, such as missed: { at_least: 1 }.',
  },
  typed: {
    are: '"typed" is "true", or absent',
    hint: 'Write typed: true, or typed: { exists: false } for where nothing was typed.',
  },
  away: span('away'),
  'arrival.age': span('arrival.age'),
};
