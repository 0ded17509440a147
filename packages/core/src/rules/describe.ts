import { say, translated } from '../report/say.js';
import { writeDuration } from './duration.js';
import type { Condition, FieldCondition, Test, TimeTest, TimeWindow } from './model.js';
import { keywordOf } from './operators/list.js';

/** Returns a condition as one would read it aloud: `payload is "HUMAN" or "AGENT", and title contains "help"`. */
export function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      if (condition.of.length === 0) return say`anything`;
      return condition.of.map((part) => inParts(part, 'all')).join(say`, and `);
    case 'any':
      return condition.of.map((part) => inParts(part, 'any')).join(say`, or `);
    case 'not': {
      const { of } = condition;
      const most = of.kind === 'field' && ageOf(of);
      return most ? say`the event is no older than ${most}` : say`not (${describeCondition(of)})`;
    }
    case 'field':
      return `${condition.field.name} ${describeTest(condition.test)}`;
    case 'time':
      return say`time ${describeTime(condition.test)}`;
  }
}

function inParts(condition: Condition, within: 'all' | 'any'): string {
  const text = describeCondition(condition);
  const mixed = condition.kind === 'all' || condition.kind === 'any';
  return mixed && condition.kind !== within && condition.of.length > 1 ? `(${text})` : text;
}

/** Returns the age that `max_age` allows, as one writes it. */
function ageOf({ field, test }: FieldCondition): string | undefined {
  if (field.kind !== 'age' || test.kind !== 'more_than') return undefined;
  return writeDuration(Number(test.bound));
}

/** Returns a test as what is said of its field: `starts with "summer-"`. */
export function describeTest(test: Test, negated = false): string {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const text = test.of
        .map((part) => aside(part, test.kind))
        .join(translated(joints[test.kind]));
      return negated ? say`not (${text})` : text;
    }
    case 'not':
      return describeTest(test.of, !negated);
    default:
      return keywordOf(test.kind)!.describe!(test, negated);
  }
}

const joints = { all: /* say */ ' and ', any: /* say */ ' or ' } as const;

function aside(test: Test, within: 'all' | 'any'): string {
  const text = describeTest(test);
  return (test.kind === 'all' || test.kind === 'any') && test.kind !== within ? `(${text})` : text;
}

// ── Time ────────────────────────────────────────────────────────────────────────────────────────────

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Returns a time test as what is said of the time: `is on mon-fri, 09:00-18:00 (Europe/Paris)`. */
export function describeTime(test: TimeTest): string {
  switch (test.kind) {
    case 'all':
      return test.of.map(describeTime).join(say` and `);
    case 'any':
      return test.of.map(describeTime).join(say` or `);
    case 'not':
      return say`not (${describeTime(test.of)})`;
    case 'window':
      return say`is ${describeWindow(test)}`;
  }
}

/** Returns a window with its dates as they were written: `from 2026-12-24, until 2026-12-27, on mon-fri (Europe/Rome)`. */
function describeWindow(window: TimeWindow): string {
  const { from, until, days, hours = [], timezone, written } = window;
  const start = written?.from ?? (from === undefined ? undefined : isoTime(from));
  const end = written?.until ?? (until === undefined ? undefined : isoTime(until));
  const each = window.yearly === undefined ? '' : say` of every year`;
  const parts = [
    start === undefined ? [] : say`from ${start}`,
    end === undefined ? [] : say`until ${end}${each}`,
    days === undefined ? [] : say`on ${daysOfWeek(days)}`,
    hours.map((stretch) => `${clock(stretch.start)}-${clock(stretch.end)}`).join(say` or `),
  ];
  return `${parts.flat().filter(Boolean).join(', ')} (${timezone})`;
}

/** Returns `2026-11-23T09:30:00Z`, with a fraction of a second only if there is one. */
export function isoTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return String(milliseconds);
  return date.toISOString().replace('.000Z', 'Z');
}

function daysOfWeek(bits: number): string {
  const runs: string[] = [];
  for (let day = 0; day < 7; day++) {
    if (!(bits & (1 << day))) continue;
    let last = day;
    while (last < 6 && bits & (1 << (last + 1))) last++;
    runs.push(last === day ? dayNames[day]! : `${dayNames[day]}-${dayNames[last]}`);
    day = last;
  }
  return runs.join(', ');
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const months = [
  /* say */ 'January',
  /* say */ 'February',
  /* say */ 'March',
  /* say */ 'April',
  /* say */ 'May',
  /* say */ 'June',
  /* say */ 'July',
  /* say */ 'August',
  /* say */ 'September',
  /* say */ 'October',
  /* say */ 'November',
  /* say */ 'December',
];

/** Returns a time test as one would say it: `from 24 to 26 December`, `on mon-fri, 09:00-18:00 (Europe/Rome)`. */
export function describeSpell(test: TimeTest): string {
  if (test.kind !== 'window') return say`when time ${describeTime(test)}`;
  return daysOfYear(test) ?? describeWindow(test);
}

/** Returns the days of a window of whole days: `from 24 to 26 December`, with the year if it has one. */
function daysOfYear({ days, hours, written }: TimeWindow): string | undefined {
  if (days !== undefined || hours !== undefined || !written?.from || !written.until)
    return undefined;
  const [from, until] = [written.from, written.until].map((text) =>
    /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(text),
  );
  if (!from || !until) return undefined;
  // The last day is the one before "until". Most years have no 29 February.
  const someYear = from[2] === '02' && from[3] === '29' ? 2024 : 2025;
  const last = new Date(
    Date.UTC(Number(until[1] ?? someYear), Number(until[2]) - 1, Number(until[3]) - 1),
  );
  const year = from[1] === undefined ? '' : ` ${from[1]}`;
  const endYear = from[1] === undefined ? '' : ` ${last.getUTCFullYear()}`;
  const [month, endMonth] = [Number(from[2]) - 1, last.getUTCMonth()];
  const [day, endDay] = [Number(from[3]), last.getUTCDate()];
  const endName = translated(months[endMonth]!);
  const end = say`${endDay} ${endName}${endYear}`;
  if (month !== endMonth || year !== endYear) {
    return say`from ${day} ${translated(months[month]!)}${year === endYear ? '' : year} to ${end}`;
  }
  return day === endDay ? say`on ${endDay} ${endName}${endYear}` : say`from ${day} to ${end}`;
}
