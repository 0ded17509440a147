import type { Event } from '../event.js';
import type { Memory } from '../memory/memory.js';

/** The event that rules see: a tap where the title of one was typed, else the event as it came. */
export function typedTap(event: Event, _memory: Memory | undefined): Event {
  return event;
}
