import type { Decision, Event } from '@botrules/core';
import type { Rules } from './live-rules.js';

/** What the rules say of an event, and what they then remember of its conversation. */
export interface Decided {
  readonly decision: Decision;
  readonly version: string;
  /** Absent where the rules remember nothing. */
  readonly memory?: string | null;
}

/**
 * Decides an event by the rules in force, at this time in milliseconds since 1970-01-01 UTC, and by what is remembered of
 * its conversation, for which rules do not ask yet.
 */
export function decide(
  { router, version }: Pick<Rules, 'router' | 'version'>,
  event: Event,
  now: number,
  _memory: string | null,
): Decided {
  const { timestamp } = event;
  const isAsked = router.asksForAge && timestamp !== undefined;
  const aged = isAsked ? { ...event, age: Math.max(0, now - timestamp) } : event;
  return { decision: router.route(aged), version };
}
