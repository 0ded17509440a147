import type { Decision, MatchedRule, Step } from '../decision.js';
import type { Event } from '../event.js';
import type { Entry } from './entries.js';
import type { Facts } from './facts.js';
import { fillOutcome } from './fill.js';
import { setOwn } from './own.js';
import type { CaptureMap } from './predicates.js';

/** The share of one entry that holds: what it captured, and its outcome with every placeholder filled. */
export function toStep(
  { from }: Entry,
  line: number,
  facts: Facts,
  captures: CaptureMap | undefined,
): Step {
  const record: Record<string, string> = {};
  captures?.forEach((text, name) => {
    setOwn(record, name, text);
  });
  const { route, params, reply, forward, handover } = fillOutcome(from.outcome, facts, captures);
  return {
    rule: from.kind === 'rule' ? from.name : 'default',
    file: from.span.source.file,
    line,
    captures: record,
    route,
    params,
    reply,
    forward,
    handover,
  };
}

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
