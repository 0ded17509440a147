import type { Step } from '../decision.js';
import type { OutcomeTemplate } from '../rules/model.js';
import type { CaptureSink } from '../rules/operators/operator.js';
import { fillOutcome } from '../rules/outcomes/list.js';
import { setOwn } from '../rules/own.js';
import type { Facts } from './facts.js';

/** What one rule or default adds to a decision: its outcome, with every placeholder filled. */
export function toStep(
  { rule, file, line }: Pick<Step, 'rule' | 'file' | 'line'>,
  outcome: OutcomeTemplate,
  captures: Readonly<Record<string, string>>,
  facts: Facts,
): Step {
  const { route, params, reply, forward, handover } = fillOutcome(outcome, facts, captures);
  return { rule, file, line, captures, route, params, reply, forward, handover };
}

/** Takes what is captured, as an ordinary object. */
export class CaptureRecord implements CaptureSink {
  readonly record: Record<string, string> = {};

  set(name: string, text: string): void {
    setOwn(this.record, name, text);
  }
}
