import type { Event, Step } from '@botrules/core';
import type { Decided, DecideWith } from '../../../packages/service/src/rules/decide.js';
import type { Rules } from '../../../packages/service/src/rules/live-rules.js';
import type { StoredMemory } from '../../../packages/service/src/rules/stored-memory.js';

// Takes the place of the service's own: what is remembered of a conversation is how many of its events were decided, and
// each reply says the number of its own.

export function decide(
  { router, version }: Pick<Rules, 'router' | 'version'>,
  event: Event,
  { memory }: DecideWith,
): Decided {
  const count = Number(memory?.text ?? 0) + 1;
  const decision = router.route(event);
  const steps = decision.steps.map(
    (step): Step => ({ ...step, reply: numbered(step.reply, count) }),
  );
  return {
    decision: { ...decision, reply: numbered(decision.reply, count), steps },
    version,
    memory: { text: String(count), due: null },
  };
}

export function isCalledOff(): boolean {
  return false;
}

export function changeStored(_event: Event, memory: StoredMemory | null): StoredMemory | null {
  return memory;
}

function numbered(reply: Step['reply'], count: number): Step['reply'] {
  return reply.map((message) =>
    'text' in message ? { ...message, text: `${message.text} #${count}` } : message,
  );
}
