import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Season, TimeTest, TimeWindow } from './model.js';
import { ownDate, ownHours } from './other-times.js';
import type { PatternProblem } from './pattern-problem.js';
import { localDate, localTime, wallToInstant } from './timezone.js';

export { parseDays } from './parse-days.js';
export { isTimezone } from './timezone.js';

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?$/;
const dayOfYear = /^(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?$/;
const span = /^(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)$/;

/**
 * Reads `2026-12-24` or `2026-12-24 18:00` in a timezone. A time that is skipped in spring is moved forward by the
 * length of the jump; of a time that occurs twice in autumn, the earlier one is meant.
 *
 * @returns milliseconds since 1970-01-01 UTC
 */
export function parseInstant(text: string, timezone: string): number | PatternProblem {
  const match = moment.exec(text);
  if (match === null) {
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && moment.test(text.slice(0, 10));
    return problem(
      text,
      say`${quote(text)} is not a date or a date and time.`,
      zoned
        ? say`Leave the offset out, and name a "timezone" next to it.`
        : say`Write ${ownDate(text) ?? say`2026-12-24 or 2026-12-24 18:00`}.`,
    );
  }
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0)) as [number, number, number, number, number, number];
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  if (wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) {
    return problem(
      text,
      say`"${text.slice(0, 10)}" is not a day of the calendar.`,
      say`Write year, month and day, as in 2026-12-24.`,
    );
  }
  if (hour > 23 || minute > 59 || second > 59) {
    return problem(
      text,
      say`"${text.slice(11)}" is not a time of the day.`,
      say`Write hours from 00 to 23 and minutes from 00 to 59.`,
      11,
    );
  }
  return wallToInstant(wall.setUTCHours(hour, minute, second), timezone);
}

/** Returns whether a text is meant as a date of every year: `12-24` or `12-24 18:00`. */
export function isYearly(text: string): boolean {
  return dayOfYear.test(text);
}

/** Reads `12-24` or `12-24 18:00`, a moment of every year, as its `minuteOfYear`. */
export function parseYearly(text: string): number | PatternProblem {
  const [month, day, hour, minute] = dayOfYear
    .exec(text)!
    .slice(1)
    .map((digits) => Number(digits ?? 0)) as [number, number, number, number];
  // In a leap year, which has all days.
  const date = new Date(Date.UTC(2024, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return problem(
      text,
      say`"${text.slice(0, 5)}" is not a day of the year.`,
      say`Write month and day, as in 12-24.`,
    );
  }
  if (hour > 23 || minute > 59) {
    return problem(
      text,
      say`"${text.slice(6)}" is not a time of the day.`,
      say`Write hours from 00 to 23 and minutes from 00 to 59.`,
      6,
    );
  }
  return minuteOfYear(month, day, 60 * hour + minute);
}

/** Returns minutes of a year in which every month has 32 days: they grow with the date, and are the same every year. */
export function minuteOfYear(month: number, day: number, minute: number): number {
  return (32 * month + day) * 1440 + minute;
}

/** Reads `09:00-18:00` as minutes from midnight. `22:00-06:00` crosses midnight: its start is above its end. */
export function parseHours(text: string): { start: number; end: number } | PatternProblem {
  const match = span.exec(text);
  if (match === null) {
    const meant = ownHours(text);
    return problem(
      text,
      say`${quote(text)} is not hours of the day.`,
      say`Write ${meant ?? say`two times with a dash between them: 09:00-18:00`}.`,
    );
  }
  const start = Number(match[1]) * 60 + Number(match[2]);
  const end = Number(match[3]) * 60 + Number(match[4]);
  if (start >= 1440 || end > 1440 || Number(match[2]) > 59 || Number(match[4]) > 59) {
    return problem(
      text,
      say`${quote(text)} has a time that the day does not have.`,
      say`Write times from 00:00 to 23:59; 24:00 may be the end.`,
    );
  }
  if (start === end) {
    return problem(
      text,
      say`${quote(text)} ends when it begins.`,
      say`Write 00:00-24:00 for the whole day, or leave "hours" out.`,
    );
  }
  return { start, end };
}

function problem(text: string, message: string, hint: string, at = 0): PatternProblem {
  return { at, length: text.length - at, message, hint };
}

/** Returns whether a test of `time` holds at an instant. Without one, only a `not` holds. */
export function timeHolds(test: TimeTest, timestamp: number | undefined): boolean {
  switch (test.kind) {
    case 'all':
      return test.of.every((part) => timeHolds(part, timestamp));
    case 'any':
      return test.of.some((part) => timeHolds(part, timestamp));
    case 'not':
      return !timeHolds(test.of, timestamp);
    case 'window':
      return timestamp !== undefined && isInstant(timestamp) && windowHolds(test, timestamp);
  }
}

/** Returns whether a number is a time that a `Date` can hold. */
function isInstant(timestamp: number): boolean {
  return Math.abs(timestamp) <= 8.64e15;
}

function windowHolds(window: TimeWindow, timestamp: number): boolean {
  if (window.from !== undefined && timestamp < window.from) return false;
  if (window.until !== undefined && timestamp >= window.until) return false;
  const { yearly, days, hours } = window;
  if (yearly !== undefined && !seasonHolds(yearly, timestamp, window.timezone)) return false;
  if (days === undefined && hours === undefined) return true;
  const { day, minute } = localTime(timestamp, window.timezone);
  const isDay = (wanted: number) => days === undefined || ((days >> wanted) & 1) === 1;
  if (hours === undefined) return isDay(day);
  // A span across midnight belongs to the day on which it starts.
  return hours.some(({ start, end }) =>
    start < end
      ? minute >= start && minute < end && isDay(day)
      : (minute >= start && isDay(day)) || (minute < end && isDay((day + 6) % 7)),
  );
}

function seasonHolds({ from, until }: Season, timestamp: number, timezone: string): boolean {
  const { month, date, minute } = localDate(timestamp, timezone);
  const now = minuteOfYear(month, date, minute);
  return from < until ? now >= from && now < until : now >= from || now < until;
}
