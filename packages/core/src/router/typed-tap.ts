import { cutWords } from '#words/rules/words';
import type { Event } from '../event.js';
import { dayLong, type Memory } from '../memory/memory.js';
import { timeOf } from '../memory/recall.js';
import { tapped } from '../memory/tapped.js';

/**
 * The event that rules see: where a person typed the title of a button or quick reply of the last reply, in place of
 * tapping it, it is the tap. Titles are compared with the text end to end, as `words` compares. A title that leads to two
 * payloads counts for nothing.
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
    // Its getter throws: it is left as it is.
    return event;
  }
}

/** Whether what was offered counts no more. */
function isOver(at: number, event: Event, seen: number): boolean {
  return Math.max(timeOf(event) ?? seen, seen) - at >= dayLong;
}

function typedText(event: Event): string | undefined {
  try {
    const { event: kind, text } = event;
    return kind === 'message' && typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
