import { type Decision, needDecision } from '../decision.js';
import type { MemoryChanges } from '../memory/memory.js';
import type { Json } from '../message.js';
import { writeDuration } from '../rules/duration.js';
import { outcomeOf, type Step } from '../rules/outcomes/list.js';

/** One thing that differs between two decisions on the same event. */
export interface DecisionDifference {
  /** What differs, as one would write it in code: `route`, `captures.order_id`, `reply[0].text`. */
  readonly path: string;
  /** `undefined` if the decision has nothing there. */
  readonly before: Json | undefined;
  /** What the later decision has; `undefined` if it has nothing there. */
  readonly after: Json | undefined;
}

type JsonOrNothing = Json | undefined;

/**
 * Returns the differences between two decisions, in the order of a decision's keys; empty if both do the same. The
 * event and the places of the rules are left out: a rule that only moved decides as before.
 */
export function diffDecisions(before: Decision, after: Decision): readonly DecisionDifference[] {
  for (const decision of [before, after]) needDecision('diffDecisions', decision);
  const differences = compare('', inSum(before), inSum(after));
  // The sums show it best. If they are equal, only the single steps can show a difference.
  return differences.length > 0
    ? differences
    : compare('', { steps: before.steps.map(inStep) }, { steps: after.steps.map(inStep) });
}

function inSum(decision: Decision): JsonOrNothing {
  const { rule, rules, captures } = decision;
  const names = rules.map((matched) => matched.name);
  return { rule, rules: names, captures, ...told(decision) };
}

function inStep(step: Step): Json {
  const { rule, captures } = step;
  return { rule, captures, ...told(step) };
}

/** Returns an outcome in the form that is compared: times of the memory are spans after the event, as rules write them. */
function told(of: Decision | Step): object {
  const outcome = outcomeOf(of);
  if (of.memory === undefined) return outcome;
  const { at, followUps, ...changes } = of.memory;
  const waiting = followUps?.map(({ payload, due }) => [payload, writeDuration(due - at)]);
  return {
    ...outcome,
    memory: {
      ...(inSpans(changes as Json, at) as object),
      ...(waiting && { follow_up: Object.fromEntries(waiting) }),
    },
  };
}

function inSpans(value: Json, at: MemoryChanges['at']): Json {
  if (Array.isArray(value)) return value.map((item) => inSpans(item, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === 'until' && typeof item === 'number'
        ? ['for', writeDuration(item - at)]
        : [key, inSpans(item, at)],
    ),
  );
}

function compare(path: string, before: JsonOrNothing, after: JsonOrNothing): DecisionDifference[] {
  if (before === after) return [];
  if (isList(before) && isList(after) && before.length === after.length) {
    const inner = before.flatMap((item, at) => compare(`${path}[${at}]`, item, after[at]));
    // A list of texts, or of another length, is easier to grasp as a whole than item by item.
    return inner.length === 0 || before.every(isMap) ? inner : [{ path, before, after }];
  }
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const inner = path === '' ? key : `${path}.${key}`;
      return compare(inner, own(before, key), own(after, key));
    });
  }
  return [{ path, before, after }];
}

function isList(value: JsonOrNothing): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: JsonOrNothing): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// A capture may have the name of something that every object inherits.
function own(map: { readonly [key: string]: Json }, key: string): JsonOrNothing {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
