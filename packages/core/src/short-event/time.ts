import { insideCurly } from '../report/characters.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { parseDuration } from '../rules/duration.js';
import { type ShortEventProblem, slip, type Texts } from './problem.js';

/** A number below this is in seconds: 10^12 milliseconds is 2001, 10^12 seconds is the year 33658. */
const firstMillisecond = 1e12;
/** The last millisecond that a date can hold. */
const lastTime = 8.64e15;

const writtenTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)? ?(Z|[+-]\d\d:\d\d)?$/;

/** Returns when the event happened, in milliseconds since 1970; `undefined` if it does not say. */
export function toTime(texts: Texts): number | undefined | ShortEventProblem {
  const key = texts.has('time') ? 'time' : 'timestamp';
  const text = texts.get(key);
  if (text === undefined) return undefined;
  const count = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  const milliseconds = count < firstMillisecond ? count * 1000 : count;
  if (milliseconds <= lastTime) return milliseconds;
  const time = key === 'time' ? parseIso(text) : undefined;
  if (time !== undefined) return time;
  const inside = insideCurly(text);
  const isMeant = inside !== undefined && typeof parseIso(inside) === 'number';
  return key === 'time'
    ? slip(
        ['time'],
        say`${quote(text)} is not a time.`,
        isMeant ? say`Write ${inside}.` : say`Write it as 2026-11-23T09:30:00Z.`,
      )
    : slip(
        ['timestamp'],
        say`${quote(text)} is not a count of milliseconds.`,
        say`Write time: 2026-11-23T09:30:00Z, or the milliseconds since 1970.`,
      );
}

/** Returns how old the event is when it is routed, in milliseconds: from `2h`, or from a number of them. */
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

/** Returns the milliseconds of a date and time with its timezone, or of a date, which is in UTC; `undefined` if there is none. */
function parseIso(text: string): number | undefined | ShortEventProblem {
  const match = writtenTime.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00', second = '00', fraction = '', zone] = match;
  const local = `${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second}`;
  const time = Date.parse(`${local}Z`);
  // Engines move a date that does not exist to one that does, or refuse it.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(local)) return undefined;
  // The same hour differs between timezones, and a rule names its own. A date alone is in UTC.
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
