import { memoryLimits } from '../memory/memory.js';
import { wallToInstant } from './timezone.js';

const dayLength = 86_400_000;

/** A moment of every week, in local time. */
export interface WeeklyMoment {
  /** Minutes from midnight. */
  readonly minute: number;
  /** Bit 0 is Monday, bit 6 Sunday. `undefined` means every day. */
  readonly days: number | undefined;
  /** An IANA name that `Intl` knows. */
  readonly timezone: string;
}

/** Returns the next such moment that is far enough away for a follow-up, in milliseconds since 1970-01-01 UTC. */
export function nextMoment({ minute, days, timezone }: WeeklyMoment, now: number): number {
  // Local time is at most a day ahead of or behind UTC, so the search begins a day before.
  const today = Math.floor(now / dayLength) * dayLength;
  for (let day = -1; day <= 9; day++) {
    const midnight = today + day * dayLength;
    // 1970-01-01 was a Thursday.
    const weekday = (((midnight / dayLength + 3) % 7) + 7) % 7;
    if (days !== undefined && (days & (1 << weekday)) === 0) continue;
    const moment = wallToInstant(midnight + minute * 60_000, timezone);
    if (moment - now >= memoryLimits.soonest) return moment;
  }
  return now + memoryLimits.latest;
}

/** Returns the minutes from midnight of a time such as `09:00`; `undefined` if a text is not a time of day. */
export function parseMinute(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : 60 * Number(hours) + Number(minutes);
}
