import type { NewEntry } from './flow-store.js';

/** When the person last did something, by new events; 0 where none is theirs. Some events have a made-up time, far ahead. */
export function heardIn(entries: readonly NewEntry[]): number {
  let heard = 0;
  for (const { happened, received, unheard } of entries) {
    if (unheard !== true) heard = Math.max(heard, Math.min(happened, received));
  }
  return heard;
}
