import { say } from '@botrules/core/tooling';
import { kindOf } from './parse-body.js';

/** What is wrong with a part of a delivery that is of another kind than the platform sends: a sentence each. */
export const misread = {
  body: (value: unknown) => say`A webhook body is an object, and this is ${kindOf(value)}.`,
  entry: (value: unknown) => say`An entry is an object, and this is ${kindOf(value)}.`,
  change: (value: unknown) => say`A change is an object, and this is ${kindOf(value)}.`,
  event: (value: unknown) => say`An event is an object, and this is ${kindOf(value)}.`,
  /** @param list the key of the list in which it stands */
  item: (list: string, value: unknown) =>
    say`An item of "${list}" is an object, and this is ${kindOf(value)}.`,
  /** What should stand under a key, and is of another kind, or empty, or not there. */
  text: (key: string, value: unknown) =>
    typeof value === 'string' || isNothing(value)
      ? missing(key)
      : say`"${key}" is a text, and this is ${kindOf(value)}.`,
  list: (key: string, value: unknown) =>
    isNothing(value) ? missing(key) : say`"${key}" is a list, and this is ${kindOf(value)}.`,
  object: (key: string, value: unknown) =>
    isNothing(value) ? missing(key) : say`"${key}" is an object, and this is ${kindOf(value)}.`,
  noEntries: () => say`The body has neither "entry" nor "field", so it is not a webhook delivery.`,
} as const;

const isNothing = (value: unknown) => value === undefined || value === null;
const missing = (key: string) => say`"${key}" is missing.`;
