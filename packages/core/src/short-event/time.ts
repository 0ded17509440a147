import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { parseDuration } from '../rules/duration.js';
import { type ShortEventProblem, slip, type Texts } from './problem.js';

/** A count below it is of seconds: 10^12 milliseconds is 2001, 10^12 seconds is the year 33658. */
const firstMillisecond = 1e12;
/** The last milliseconds that a date can hold. */
const lastTime = 8.64e15;

const writtenTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)? ?(Z|[+-]\d\d:\d\d)?$/;

/** When it happened, in milliseconds since 1970; `undefined` if it does not say. */
export function toTime(texts: Texts): number | undefined | ShortEventProblem {
  const key = texts.has('time') ? 'time' : 'timestamp';
  const text = texts.get(key);
  if (text === undefined) return undefined;
  const count = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  const milliseconds = count < firstMillisecond ? count * 1000 : count;
  if (milliseconds <= lastTime) return milliseconds;
  const time = key === 'time' ? parseIso(text) : undefined;
  if (time !== undefined) return time;
  return key === 'time'
    ? slip(['time'], say`${quote(text)} is not a time.`, say`Write it as 2026-11-23T09:30:00Z.`)
    : slip(
        ['timestamp'],
        say`${quote(text)} is not a count of milliseconds.`,
        say`Write time: 2026-11-23T09:30:00Z, or the milliseconds since 1970.`,
      );
}

/** How old it is when it is routed, in milliseconds: `2h`, or a count of them. */
export function toAge(texts: Texts): number | undefined | ShortEventProblem {
  const text = texts.get('age');
  if (text === undefined) return undefined;
  const age = parseDuration(text) ?? (/^\d{1,16}$/.test(text) ? Number(text) : undefined);
  return (
    age ??
    slip(
      ['age'],
      say`${quote(text)} is not a span of time.`,
      say`Write a whole number and s, m, h or d, such as 2h.`,
    )
  );
}

/** A date and time with its zone, or midnight UTC of a date; `undefined` if there is no such day or hour. */
function parseIso(text: string): number | undefined | ShortEventProblem {
  const match = writtenTime.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00', second = '00', fraction = '', zone] = match;
  const local = `${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second}`;
  const time = Date.parse(`${local}Z`);
  // A date that does not exist is moved on to one that does, or refused, as the engine likes.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(local)) return undefined;
  // An hour of one zone is another in the next, and a rule names its own. A day alone is one of UTC.
  if (zone === undefined && hour !== undefined) return withoutZone(text, local);
  const exact = Date.parse(`${local}.${fraction.padEnd(3, '0').slice(0, 3)}${zone ?? 'Z'}`);
  return Number.isNaN(exact) ? undefined : exact;
}

function withoutZone(text: string, local: string): ShortEventProblem {
  return slip(
    ['time'],
    say`${quote(text)} does not say in which time zone.`,
    say`Write ${local}Z for UTC, or the distance to it, such as ${local}+02:00.`,
  );
}
