import type { Step } from '../decision.js';
import type { OutcomeTemplate } from '../rules/model.js';
import type { CaptureSink } from '../rules/operators/operator.js';
import type { Facts } from './facts.js';
import { fillMessage, fillParams, fillText } from './fill.js';
import { setOwn } from './own.js';

/** What one rule or default adds to a decision: its outcome, with every placeholder filled. */
export function toStep(
  { rule, file, line }: Pick<Step, 'rule' | 'file' | 'line'>,
  outcome: OutcomeTemplate,
  captures: Readonly<Record<string, string>>,
  facts: Facts,
): Step {
  const { route, forward, handover } = outcome;
  const params = fillParams(outcome.params, facts, captures);
  const names = { facts, captures, params };
  return {
    rule,
    file,
    line,
    captures,
    route: route ?? null,
    params,
    reply: outcome.reply.map((message) => fillMessage(message, names)),
    forward: forward === undefined ? null : fillText(forward, names),
    handover: handover ?? null,
  };
}

/** Takes what is captured, as an ordinary object. */
export class CaptureRecord implements CaptureSink {
  readonly record: Record<string, string> = {};

  set(name: string, text: string): void {
    setOwn(this.record, name, text);
  }
}
