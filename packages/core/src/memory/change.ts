import type { FollowUp, Memory, MemoryChanges } from './memory.js';
import { memoryLimits } from './memory.js';
import { addMarks, forgetValues, writeValues } from './write.js';

export type Draft = { -readonly [key in keyof Memory]?: Memory[key] | undefined };

/**
 * Changes a memory as a step says, in the order that the language defines. The memory shares nothing with the step, which
 * others may change.
 */
export function change(draft: Draft, changes: MemoryChanges): void {
  const { at, answered, ask, forgetEverything, once } = changes;
  if (answered !== undefined && draft.question?.name === answered) draft.question = undefined;
  if (draft.values !== undefined || changes.count || changes.remember) {
    draft.values = forgetValues(writeValues(draft.values ?? {}, changes).values, changes);
  }
  if (forgetEverything) {
    draft.question = undefined;
    draft.followUps = undefined;
  }
  if (ask !== undefined) draft.question = ask === 'nothing' ? undefined : { ...ask };
  draft.followUps = waitingAfter(draft.followUps, changes);
  if (once !== undefined) draft.once = addMarks(draft.once ?? {}, once, at);
}

function waitingAfter(
  waiting: readonly FollowUp[] | undefined,
  { cancel, cancelEverything, followUps }: MemoryChanges,
): readonly FollowUp[] | undefined {
  let left = cancelEverything ? [] : (waiting ?? []);
  if (cancel !== undefined) left = left.filter(({ payload }) => !cancel.includes(payload));
  for (const each of followUps ?? []) {
    left = [...left.filter(({ payload }) => payload !== each.payload), { ...each }];
  }
  // If there are too many, those that were set first are dropped.
  return left.length === 0 ? undefined : left.slice(-memoryLimits.followUps);
}
