import type { Event, Memory } from '@botrules/core';
import type { Group } from '../../packages/core/src/rules/model.js';
import { sameWords } from './oracle-words.js';

const day = 24 * 3_600_000;

/** The event that rules see: the tap whose title was typed, else the event as it came. */
export function asTap(root: Group, event: Event, memory: Memory | undefined): Event {
  const { offers, seen } = memory ?? { offers: undefined, seen: 0 };
  if (isSwitchedOff(root) || event.event !== 'message' || offers === undefined) return event;
  if (event.attachment !== undefined) return event;
  const { text, timestamp = seen } = event;
  if (text === undefined || Math.max(timestamp, seen) >= offers.at + day) return event;
  const meant = offers.taps.filter(({ title }) => sameWords(title, text));
  const payloads = new Set(meant.map(({ payload }) => payload));
  if (payloads.size !== 1) return event;
  const { title, payload, quick } = meant[0]!;
  return { ...event, event: quick ? 'quick_reply' : 'postback', title, payload, typed: true };
}

function isSwitchedOff(group: Group): boolean {
  return (
    group.typedTaps === false ||
    group.items.some((item) => item.kind === 'group' && isSwitchedOff(item))
  );
}
