import type { Event } from '../event.js';
import type { FieldCondition, Test } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';
import type { TextSet } from '../rules/operators/text-set.js';
import { sizeOf } from '../rules/tables/table.js';

/** Longer lists are not folded for a hint. */
const mostValues = 1000;

/** Returns the same test with case ignored; `undefined` if that changes nothing or costs too much for a hint. */
export function anyCase(test: Test): Test | undefined {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const of = test.of.map((part) => anyCase(part) ?? part);
      return of.some((part, at) => part !== test.of[at]) ? { ...test, of } : undefined;
    }
    // If a `not` holds with case ignored, it also holds as it is.
    case 'not':
      return undefined;
    default:
      if (!('ignoreCase' in test) || test.ignoreCase) return undefined;
      return isDear(operatorOf(test).takes(test)) ? undefined : { ...test, ignoreCase: true };
  }
}

function isDear(set: TextSet): boolean {
  if (set.kind !== 'literals') return set.kind === 'expressions';
  return (set.list ? sizeOf(set.list) : set.texts.length) > mostValues;
}

/** Returns the same event without the spaces around a field's value; `undefined` if there are none to remove. */
export function withoutSpaces(
  event: Event,
  { field }: FieldCondition,
  value: string,
): Event | undefined {
  const trimmed = value.trim();
  if (field.kind !== 'plain' || trimmed === value) return undefined;
  const [outer, inner] = field.name.split('.') as [keyof Event, string | undefined];
  const changed = inner === undefined ? trimmed : { ...(event[outer] as object), [inner]: trimmed };
  return { ...event, [outer]: changed };
}

/** Returns how much of a value a test asks for, from 0 to 1: the beginning and end that both share, of the longer one. */
export function similarity(test: Test, value: string): number {
  switch (test.kind) {
    case 'all':
    case 'any':
      return Math.max(0, ...test.of.map((part) => similarity(part, value)));
    case 'not':
      return 0;
    default:
      return nearTo(operatorOf(test).takes(test), value);
  }
}

function nearTo(set: TextSet, value: string): number {
  if (set.kind === 'literals' && set.list === undefined) {
    return Math.max(...set.texts.map((wanted) => shared(wanted, value, wanted.length)));
  }
  if (set.kind !== 'patterns') return 0;
  return Math.max(
    ...set.patterns.map(({ parts }) => {
      const literals = parts.map((part) => (part.kind === 'literal' ? part.text : ''));
      // Anything may come between the first and the last literal.
      const fixed = literals.join('').length;
      return shared(`${literals[0]}\0${literals.at(-1)}`, value, fixed);
    }),
  );
}

function shared(wanted: string, value: string, length: number): number {
  const most = Math.min(wanted.length, value.length);
  let start = 0;
  while (start < most && wanted[start] === value[start]) start++;
  let end = 0;
  while (end < most - start && wanted.at(-1 - end) === value.at(-1 - end)) end++;
  return (start + end) / Math.max(length, value.length, 1);
}
