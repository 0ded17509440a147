import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import { type Step, sumOutcomes, withOutcome } from '../rules/outcomes/list.js';
import { layOver } from '../rules/outcomes/params.js';
import { sumChanges } from './memory-slot.js';

/**
 * Returns the sum of all steps, in order.
 *
 * @param taken whether the last step took the event; the others are rules with `continue`
 * @param byDefault whether that last step is a default
 * @param at the time that the memory uses, if the rules use memory
 */
export function toDecision(
  event: Event,
  steps: readonly Step[],
  taken: boolean,
  byDefault: boolean,
  at: number | undefined,
): Decision {
  const memory = at === undefined ? undefined : sumChanges(steps, at);
  const last = steps.at(-1);
  if (steps.length === 1 && last !== undefined) {
    const rules = byDefault ? [] : [toMatched(last)];
    const rule = taken ? last.rule : null;
    return withOutcome({ event, rule, rules, captures: last.captures, steps }, last, memory);
  }
  const head = {
    event,
    rule: taken ? last!.rule : null,
    rules: (byDefault ? steps.slice(0, -1) : steps).map(toMatched),
    captures: layOver(steps.map((step) => step.captures)),
    steps,
  };
  return withOutcome(head, sumOutcomes(steps), memory);
}

function toMatched({ rule, file, line }: Step): MatchedRule {
  return { name: rule, file, line };
}
