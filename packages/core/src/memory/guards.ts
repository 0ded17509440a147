import type { Event } from '../event.js';
import { isOfThePage } from './whose-event.js';

/**
 * Fields that a rule must test to take an event of some sort, each a bit: `standby` while another app has the
 * conversation, `human` while a person of the page talks, `event` for the page's own events. A rule that tests
 * `answer_to` closes the question.
 */
export const guard = { standby: 1, human: 2, event: 4, answer_to: 8 } as const;

/** No rule takes an event with this bit: a follow-up lapses while a person of the page is talking. */
const nobody = 64;

/** Returns the guards on an event, except `standby`. */
export function guardsOf(event: Event, isHuman: boolean): number {
  let kind: unknown;
  try {
    kind = event.event;
  } catch {
    return 0;
  }
  if (!isOfThePage(kind)) return isHuman ? guard.human : 0;
  return kind === 'follow_up' && isHuman ? nobody : guard.event;
}
