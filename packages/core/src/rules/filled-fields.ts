import { eventField, plainFields } from '../event-fields.js';
import { canBeEmpty, isInPayload } from './fields.js';
import type { Condition, Field, Test } from './model.js';
import { operatorOf } from './operators/list.js';
import { hasEmptyText } from './operators/text-set.js';

/**
 * Returns the fields that are surely present and not empty in every event for which all the conditions hold: a
 * placeholder of such a field always shows something.
 */
export function filledFields(conditions: readonly Condition[]): ReadonlySet<string> {
  return union(conditions.map((condition) => filledIf(condition, true)));
}

const none: ReadonlySet<string> = new Set();

/** Returns the fields that are filled whenever a condition holds, or whenever it does not. */
function filledIf(condition: Condition, holds: boolean): ReadonlySet<string> {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((one) => filledIf(one, holds));
      return (condition.kind === 'all') === holds ? union(parts) : intersection(parts);
    }
    case 'not':
      return filledIf(condition.of, !holds);
    case 'field':
      return filledByTest(condition.field, condition.test, holds);
    case 'time':
      return none;
  }
}

function filledByTest(field: Field, test: Test, holds: boolean): ReadonlySet<string> {
  if (field.name === 'event') return holds ? filledInKinds(test) : none;
  const says = whatItSays(test, holds);
  if (says === 'nothing') return none;
  const filled = new Set<string>();
  if (says === 'filled' || !canBeEmpty(field)) filled.add(field.name);
  // What contains something is not empty.
  if (isInPayload(field.name)) filled.add('payload');
  return filled;
}

/** Returns the fields that are filled in every kind of event that a test lets through. */
function filledInKinds(test: Test): ReadonlySet<string> {
  if (test.kind !== 'is') return none;
  return new Set(
    plainFields.filter((name) => {
      const { filled } = eventField(name)!;
      return filled !== undefined && test.values.every((kind) => filled.includes(kind));
    }),
  );
}

type Says = 'filled' | 'present' | 'nothing';
const order: readonly Says[] = ['nothing', 'present', 'filled'];

/** Returns what is sure of a field if a test of it holds, or if it does not. */
function whatItSays(test: Test, holds: boolean): Says {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const all = test.of.map((one) => order.indexOf(whatItSays(one, holds)));
      return order[(test.kind === 'all') === holds ? Math.max(...all) : Math.min(...all)]!;
    }
    case 'not':
      return whatItSays(test.of, !holds);
    default:
      if (!holds) return 'nothing';
      return hasEmptyText(operatorOf(test).takes(test)) ? 'present' : 'filled';
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = none, ...more] = sets;
  return new Set([...first].filter((field) => more.every((set) => set.has(field))));
}
