import type { Referral } from '../event.js';
import type { Condition, Group, Rule, Test, TimeTest, TimeWindow } from '../rules/model.js';
import { operatorOf } from '../rules/operators/list.js';
import { sampleText } from '../rules/operators/text-set.js';
import { wallToInstant } from '../rules/timezone.js';
import { walkEntries } from '../rules/walk-rules.js';

const day = 86_400_000;
/** A Monday. */
const someMonday = Date.UTC(2024, 0, 1);
/** How many windows of time, dates of them and kinds of referral are tried; each costs a route for every tap. */
const most = { windows: 12, dates: 8, referrals: 20 } as const;

/** What events of a rule set can have besides a payload, as far as its rules distinguish it. */
export interface Samples {
  /** Moments on both sides of everything that the rules distinguish; `undefined` alone if they do not test the time. */
  readonly times: readonly (number | undefined)[];
  /** No referral, and one for each condition that asks for a referral. */
  readonly referrals: readonly (Referral | undefined)[];
}

export function samplesOf(root: Group): Samples {
  const windows: TimeWindow[] = [];
  const referrals = new Map<string, Referral>();
  for (const condition of conditionsOf(root)) {
    const referral: Record<string, string> = {};
    for (const leaf of leavesOf(condition)) {
      if (leaf.kind === 'time') windows.push(...windowsOf(leaf.test));
      else if (leaf.field.name.startsWith('referral.')) {
        const text = textFor(leaf.test);
        if (text !== undefined) referral[leaf.field.name.slice('referral.'.length)] = text;
      }
    }
    if (Object.keys(referral).length > 0) referrals.set(JSON.stringify(referral), referral);
  }
  return {
    times: momentsOf(windows.slice(0, most.windows)),
    referrals: [undefined, ...[...referrals.values()].slice(0, most.referrals)],
  };
}

function conditionsOf(root: Group): readonly Condition[] {
  const conditions: Condition[] = [];
  const note = ({ when }: Group | Rule) => {
    if (when) conditions.push(when);
  };
  for (const { of } of walkEntries(root, undefined, note)) if (of.kind === 'rule') note(of);
  return conditions;
}

function* leavesOf(condition: Condition): Generator<Extract<Condition, { test: unknown }>> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* leavesOf(part);
      break;
    case 'not':
      yield* leavesOf(condition.of);
      break;
    default:
      yield condition;
  }
}

/** Returns a text that passes a test, if one is easy to find. */
function textFor(test: Test): string | undefined {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of.map(textFor).find((text) => text !== undefined);
    case 'not':
      return undefined;
    default:
      return sampleText(operatorOf(test).takes(test));
  }
}

// ── Time ────────────────────────────────────────────────────────────────────────────────────────────

function windowsOf(test: TimeTest): readonly TimeWindow[] {
  if (test.kind === 'window') return [test];
  return test.kind === 'not' ? windowsOf(test.of) : test.of.flatMap(windowsOf);
}

function momentsOf(windows: readonly TimeWindow[]): readonly (number | undefined)[] {
  if (windows.length === 0) return [undefined];
  const dates = windows
    .flatMap(({ from, until, yearly, timezone }) => [
      from,
      until,
      ...(yearly ? [yearly.from, yearly.until].map((at) => inSomeYear(at, timezone)) : []),
    ])
    .filter((date) => date !== undefined)
    .slice(0, most.dates);
  const mondays = [someMonday, ...dates, ...dates.map((date) => date - 7 * day)];
  const moments = new Set<number>(dates.flatMap((date) => [date - 1, date]));
  for (const { timezone, hours = [{ start: 720, end: 720 }] } of windows) {
    for (const minute of hours.flatMap(({ start, end }) => [start, end])) {
      for (const monday of mondays) {
        const midnight = Math.floor(monday / day) * day;
        for (let count = 0; count < 7; count++) {
          moments.add(wallToInstant(midnight + count * day + minute * 60_000, timezone));
        }
      }
    }
  }
  return [...moments];
}

/** Returns the instant at which a moment of every year comes in a leap year. */
function inSomeYear(minuteOfYear: number, timezone: string): number {
  const days = Math.floor(minuteOfYear / 1440);
  const midnight = Date.UTC(2024, Math.floor(days / 32) - 1, days % 32);
  return wallToInstant(midnight + (minuteOfYear % 1440) * 60_000, timezone);
}
