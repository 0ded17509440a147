import type { Decision, MatchedRule, Step } from '../decision.js';
import type { Event } from '../event.js';
import { setOwn } from './own.js';

/**
 * The sum of all steps, in order.
 *
 * @param taken whether the last step took the event; the others are rules with `continue`
 * @param byDefault whether that last step is a default
 */
export function toDecision(
  event: Event,
  steps: readonly Step[],
  taken: boolean,
  byDefault: boolean,
): Decision {
  const last = steps.at(-1);
  if (steps.length === 1 && last !== undefined) {
    const { route, params, reply, forward, handover, captures } = last;
    const rules = byDefault ? [] : [toMatched(last)];
    const rule = taken ? last.rule : null;
    return { event, rule, rules, captures, steps, route, params, reply, forward, handover };
  }
  return {
    event,
    rule: taken ? last!.rule : null,
    rules: (byDefault ? steps.slice(0, -1) : steps).map(toMatched),
    captures: layOver(steps.map((step) => step.captures)),
    steps,
    route: steps.findLast((step) => step.route !== null)?.route ?? null,
    params: layOver(steps.map((step) => step.params)),
    reply: steps.flatMap((step) => step.reply),
    forward: steps.findLast((step) => step.forward !== null)?.forward ?? null,
    handover: steps.findLast((step) => step.handover !== null)?.handover ?? null,
  };
}

function toMatched({ rule, file, line }: Step): MatchedRule {
  return { name: rule, file, line };
}

function layOver<T>(layers: readonly { readonly [name: string]: T }[]): Record<string, T> {
  const sum: Record<string, T> = {};
  for (const layer of layers) {
    for (const name of Object.keys(layer)) setOwn(sum, name, layer[name]!);
  }
  return sum;
}
