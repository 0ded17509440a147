import { clicksOf } from './clicks.js';
import type { Group } from './model.js';
import { walkEntries } from './walk-rules.js';

/** Whether a typed title counts as a tap: unless one of the files says `typed_taps: false`. */
export function takesTypedTaps(group: Group): boolean {
  return (
    group.typedTaps !== false &&
    group.items.every((item) => item.kind === 'rule' || takesTypedTaps(item))
  );
}

/** Whether an event can be a tap that was typed: where something is shown to tap. */
export function mayBeTyped(root: Group): boolean {
  if (!takesTypedTaps(root)) return false;
  for (const { of } of walkEntries(root)) {
    if (of.outcome.reply.some((message) => clicksOf(message).length > 0)) return true;
  }
  return false;
}
