import type { Event } from '../event.js';
import { dayLong, type Memory } from '../memory/memory.js';
import { timeOf } from '../memory/recall.js';
import { tapped } from '../memory/tapped.js';
import { LeftOutError } from '../report/left-out.js';
import { cutWords, hasWords } from '../rules/words-slot.js';

/**
 * Returns the event that rules see: if a person typed the title of a button or quick reply of the last reply instead of
 * tapping it, the event is that tap. The whole title is compared with the whole text, as `words` compares. A title that
 * leads to two payloads is ignored, and so are words below a picture or anything else that was sent.
 */
export function typedTap(event: Event, memory: Memory | undefined): Event {
  const offers = memory?.offers;
  if (offers === undefined || isOver(offers.at, event, memory!.seen)) return event;
  const text = typedText(event);
  const words = text === undefined ? ' ' : cutWords(text);
  if (text === undefined || words === ' ') return event;
  const [first, ...more] = offers.taps.filter(({ title }) => cutWords(title) === words);
  if (first === undefined || more.some(({ payload }) => payload !== first.payload)) return event;
  try {
    const tap = tapped(first.title, first.payload, first.quick === true);
    return { ...event, ...tap, text, typed: true };
  } catch {
    // The getter throws: the event stays as it is.
    return event;
  }
}

/** Returns whether an offer no longer counts. */
function isOver(at: number, event: Event, seen: number): boolean {
  return Math.max(timeOf(event) ?? seen, seen) - at >= dayLong;
}

function typedText(event: Event): string | undefined {
  try {
    const { event: kind, text, attachment } = event;
    // A photo with the caption "Small" says what is on it. A tap has no attachment, which `check` relies on.
    const isTyped = kind === 'message' && (attachment ?? undefined) === undefined;
    return isTyped && typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {LeftOutError} if the bundle lacks what compares a typed title with those of buttons */
export function needTypedTaps(): void {
  if (hasWords) return;
  throw new LeftOutError(
    'words',
    'A typed title counts as a tap, and the bundle was built without what compares words. Say "typed_taps: false" in the rules, or add it.',
  );
}
