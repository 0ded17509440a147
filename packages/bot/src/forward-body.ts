import type { Decision } from '@botrules/core';

/** What is posted for `forward`: the event, the decision in sum, and the step that asked for it. */
export function forwardBody({ event, steps, ...decision }: Decision, index: number): string {
  const { raw: _raw, ...seen } = event;
  return JSON.stringify({ type: 'botrules.decision', event: seen, decision, step: steps[index] });
}
