import { clicksOf } from './clicks.js';
import type { Group } from './model.js';
import { walkEntries } from './walk-rules.js';

/** Returns whether a typed title counts as a tap: it does unless one of the files says `typed_taps: false`. */
export function takesTypedTaps(group: Group): boolean {
  return (
    group.typedTaps !== false &&
    group.items.every((item) => item.kind === 'rule' || takesTypedTaps(item))
  );
}

/** Returns whether an event can be a typed tap: only if something is shown that can be tapped. */
export function mayBeTyped(root: Group): boolean {
  if (!takesTypedTaps(root)) return false;
  for (const { of } of walkEntries(root)) {
    if (of.outcome.reply.some((message) => clicksOf(message).length > 0)) return true;
  }
  return false;
}
