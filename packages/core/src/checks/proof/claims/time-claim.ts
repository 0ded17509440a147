// Decides how claims about time imply and exclude each other; a result that one claim cannot express stays the wider claim.

import type { Season, TimeWindow } from '../../../rules/model.js';
import { canonicalTimezone, localTime } from '../../../rules/timezone.js';

/** Minutes of a local week from Monday 00:00, the end not included. */
interface WeekStretch {
  readonly start: number;
  readonly end: number;
}

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

/** The claim that an event has a time, and that the time lies in a window. */
export interface TimeClaim {
  readonly kind: 'time';
  /** Milliseconds since 1970-01-01 UTC. */
  readonly from: number;
  /** Milliseconds since 1970-01-01 UTC, not included. */
  readonly until: number;
  /** In order and not overlapping; the whole week is one stretch. */
  readonly week: readonly WeekStretch[];
  /** The timezone of the week; it does not matter if that is the whole week. */
  readonly timezone: string;
  /** A part of every year, by the clocks of a timezone. */
  readonly yearly?: Season & { readonly timezone: string };
}

/** Returns what a window says. Days and hours become one set of minutes of the week, so that one comparison covers both. */
export function toTimeClaim(window: TimeWindow): TimeClaim {
  return {
    kind: 'time',
    from: window.from ?? Number.NEGATIVE_INFINITY,
    until: window.until ?? Number.POSITIVE_INFINITY,
    week: toWeek(window),
    timezone: canonicalTimezone(window.timezone),
    ...(window.yearly && {
      yearly: { ...window.yearly, timezone: canonicalTimezone(window.timezone) },
    }),
  };
}

function toWeek({ days, hours }: TimeWindow): readonly WeekStretch[] {
  const stretches: WeekStretch[] = [];
  for (let day = 0; day < 7; day++) {
    if (days !== undefined && ((days >> day) & 1) === 0) continue;
    for (const { start, end } of hours ?? [{ start: 0, end: minutesOfDay }]) {
      const from = day * minutesOfDay + start;
      const to = day * minutesOfDay + end + (start > end ? minutesOfDay : 0);
      // A stretch across midnight on Sunday goes on on Monday.
      stretches.push({ start: from, end: Math.min(to, minutesOfWeek) });
      if (to > minutesOfWeek) stretches.push({ start: 0, end: to - minutesOfWeek });
    }
  }
  return merge(stretches);
}

function merge(stretches: readonly WeekStretch[]): readonly WeekStretch[] {
  const merged: WeekStretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else if (stretch.start < stretch.end) merged.push(stretch);
  }
  return merged;
}

/** Returns whether no time at all meets the claim. */
export function isNever(claim: TimeClaim): boolean {
  const { from, until, week, timezone } = claim;
  if (from >= until || week.length === 0) return true;
  return !isWholeWeek(claim) && weekIn(claim, timezone).length === 0;
}

function isWholeWeek({ week }: TimeClaim): boolean {
  return week[0]?.start === 0 && week[0].end === minutesOfWeek;
}

function sameClocks(a: TimeClaim, b: TimeClaim): boolean {
  return a.timezone === b.timezone || isWholeWeek(a) || isWholeWeek(b);
}

/** Returns the minutes of the week that clocks in a timezone may show at the times of a claim. */
function weekIn(claim: TimeClaim, timezone: string): readonly WeekStretch[] {
  const shown = weekOfRange(claim.from, claim.until, timezone);
  if (claim.timezone !== timezone) return shown ?? [wholeWeek];
  return shown === undefined ? claim.week : meet(claim.week, shown);
}

const wholeWeek: WeekStretch = { start: 0, end: minutesOfWeek };

function meet(a: readonly WeekStretch[], b: readonly WeekStretch[]): readonly WeekStretch[] {
  return merge(
    a.flatMap((one) =>
      b.map((other) => ({
        start: Math.max(one.start, other.start),
        end: Math.min(one.end, other.end),
      })),
    ),
  );
}

const minuteLength = 60_000;
const dayLength = minutesOfDay * minuteLength;
const knownRanges = new Map<string, readonly WeekStretch[]>();
const mostKnown = 1000;

/** Returns the minutes of the week from one time to another; `undefined` for about a week or more. */
function weekOfRange(
  from: number,
  until: number,
  timezone: string,
): readonly WeekStretch[] | undefined {
  // Less than a week, since clocks may be turned back or forward.
  if (!(until - from <= 6 * dayLength)) return undefined;
  const key = `${from} ${until} ${timezone}`;
  let week = knownRanges.get(key);
  if (week === undefined) {
    if (knownRanges.size >= mostKnown) knownRanges.clear();
    week = merge([...stretchesOf(from, until, timezone)]);
    knownRanges.set(key, week);
  }
  return week;
}

function* stretchesOf(from: number, until: number, timezone: string): Generator<WeekStretch> {
  const shown = (time: number) => {
    const { day, minute } = localTime(time, timezone);
    return day * minutesOfDay + minute;
  };
  for (let start = from; start < until; ) {
    const day = Math.floor(start / dayLength) * dayLength;
    const isSteady = (shown(day) + minutesOfDay) % minutesOfWeek === shown(day + dayLength);
    // On a day on which the clocks are turned, each minute is looked at by itself.
    const length = isSteady ? dayLength : minuteLength;
    const end = Math.min((Math.floor(start / length) + 1) * length, until);
    const [first, last] = [shown(start), shown(end - 1)];
    if (first <= last) yield { start: first, end: last + 1 };
    else
      yield* [
        { start: first, end: minutesOfWeek },
        { start: 0, end: last + 1 },
      ];
    start = end;
  }
}

/** Returns whether every time of `narrow` surely lies in `wide`. */
export function impliesTime(narrow: TimeClaim, wide: TimeClaim): boolean {
  return (
    narrow.from >= wide.from &&
    narrow.until <= wide.until &&
    isWithin(narrow.yearly, wide.yearly) &&
    (isWholeWeek(wide) ||
      weekIn(narrow, wide.timezone).every((one) =>
        wide.week.some((other) => other.start <= one.start && one.end <= other.end),
      ))
  );
}

/** Returns whether surely no time lies in both. */
export function excludesTime(a: TimeClaim, b: TimeClaim): boolean {
  if (a.until <= b.from || b.until <= a.from || isNever(a) || isNever(b)) return true;
  if (seasonsApart(a.yearly, b.yearly)) return true;
  return areApart(weekIn(a, b.timezone), b.week) || areApart(a.week, weekIn(b, a.timezone));
}

function areApart(a: readonly WeekStretch[], b: readonly WeekStretch[]): boolean {
  return a.every((one) => b.every((other) => one.end <= other.start || other.end <= one.start));
}

/** Returns the times of both, if they go by the same clocks and one claim can express it. */
export function meetTimes(a: TimeClaim, b: TimeClaim): TimeClaim | undefined {
  if (!sameClocks(a, b)) return undefined;
  const isNarrow = isWithin(a.yearly, b.yearly);
  // Two parts of the year may overlap in two places.
  if (!isNarrow && !isWithin(b.yearly, a.yearly)) return undefined;
  const yearly = isNarrow ? a.yearly : b.yearly;
  return {
    kind: 'time',
    from: Math.max(a.from, b.from),
    until: Math.min(a.until, b.until),
    week: meet(a.week, b.week),
    timezone: isWholeWeek(a) ? b.timezone : a.timezone,
    ...(yearly && { yearly }),
  };
}

/** Returns the times of `claim` outside `taken` if one claim can express them; otherwise `claim` as it is. */
export function subtractTime(claim: TimeClaim, taken: TimeClaim): TimeClaim {
  if (!isWithin(claim.yearly, taken.yearly)) return claim;
  if (isWholeWeek(taken)) {
    if (taken.from <= claim.from) return { ...claim, from: Math.max(claim.from, taken.until) };
    if (taken.until >= claim.until) return { ...claim, until: Math.min(claim.until, taken.from) };
    return claim;
  }
  if (taken.from > claim.from || taken.until < claim.until || !sameClocks(claim, taken))
    return claim;
  const rest: TimeClaim = {
    ...claim,
    week: gapsOf(taken.week),
    timezone: taken.timezone,
  };
  return meetTimes(claim, rest) ?? claim;
}

/** Returns the minutes of the week outside all stretches. */
function gapsOf(week: readonly WeekStretch[]): readonly WeekStretch[] {
  const edges = [0, ...week.flatMap(({ start, end }) => [start, end]), minutesOfWeek];
  const gaps: WeekStretch[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    gaps.push({ start: edges[index]!, end: edges[index + 1]! });
  }
  return gaps.filter(({ start, end }) => start < end);
}

// ── Parts of the year ───────────────────────────────────────────────────────────────────────────────

type Yearly = TimeClaim['yearly'];

/** Returns the stretches of one year: a season across New Year is two. */
function partsOf({ from, until }: Season): readonly WeekStretch[] {
  const rest = { start: from, end: Number.POSITIVE_INFINITY };
  return from < until ? [{ start: from, end: until }] : [rest, { start: 0, end: until }];
}

function isWithin(narrow: Yearly, wide: Yearly): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined || narrow.timezone !== wide.timezone) return false;
  return partsOf(narrow).every((one) =>
    partsOf(wide).some((other) => other.start <= one.start && one.end <= other.end),
  );
}

function seasonsApart(a: Yearly, b: Yearly): boolean {
  if (a === undefined || b === undefined || a.timezone !== b.timezone) return false;
  return partsOf(a).every((one) =>
    partsOf(b).every((other) => one.end <= other.start || other.end <= one.start),
  );
}
