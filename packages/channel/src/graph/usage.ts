import { get, isObject } from '../parse-body.js';

/** How long to hold still where a limit is used up and the platform does not say until when. */
const unknownPauseMs = 60_000;
/** The longest that is waited, whatever the headers say: then one call finds out whether the limit is over. */
const longestPauseMs = 3_600_000;

/**
 * How long the platform asks to wait before the next call, in milliseconds; `undefined` if it does not ask.
 * The longest of `Retry-After` (seconds or a date), `X-Business-Use-Case-Usage` (minutes until access is
 * regained) and, where either usage header says that 100 percent are used, a minute: calls that go on while
 * throttled make it longer. An hour at the most, in whole milliseconds.
 */
export function readPause(
  headers: Pick<Headers, 'get'>,
  now: number = Date.now(),
): number | undefined {
  const pauses = [
    retryAfter(headers.get('retry-after'), now),
    ...businessPauses(headers.get('x-business-use-case-usage')),
    usedUp(jsonOf(headers.get('x-app-usage'))) ? unknownPauseMs : 0,
  ];
  const longest = Math.max(...pauses);
  return longest > 0 ? Math.ceil(Math.min(longest, longestPauseMs)) : undefined;
}

function retryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  const time = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(time) ? 0 : time;
}

/** `{"<page or app>": [{ "type": "messenger", "call_count": 12, "estimated_time_to_regain_access": 5, … }]}` */
function businessPauses(value: string | null): number[] {
  const usage = jsonOf(value);
  if (!isObject(usage)) return [];
  return Object.values(usage)
    .flat()
    .map((use) => {
      const minutes = Number(get(use, 'estimated_time_to_regain_access') ?? 0);
      if (minutes > 0) return minutes * 60_000;
      return usedUp(use) ? unknownPauseMs : 0;
    });
}

function usedUp(use: unknown): boolean {
  const shares = ['call_count', 'total_cputime', 'total_time'].map((key) => Number(get(use, key)));
  return shares.some((percent) => percent >= 100);
}

function jsonOf(value: string | null): unknown {
  try {
    return value === null ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}
