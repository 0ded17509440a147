import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { ownDays } from './other-times.js';
import type { PatternProblem } from './pattern-problem.js';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Returns what to write for a name in full: `mon-fri` for `Monday to Friday`, `[sat, sun]` for `weekend`. */
function daysInFull(text: string): string | undefined {
  const lower = text.toLowerCase().trim();
  if (/^weekends?$|^wochenende$|^week-end$|^fin de semana$/.test(lower))
    return say`Write [sat, sun].`;
  if (/^(?:weekdays?|working days?|workdays?|werktags?)$/.test(lower)) return say`Write mon-fri.`;
  const days = ownDays(lower);
  return days && say`Write ${days}.`;
}

/** Returns what to write for days by their numbers: `mon-fri` for `1-5`. */
function daysByNumber(text: string): string | undefined {
  const [, first, last] = /^([1-7])\s*[-–]\s*([1-7])$/.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined || first === last) return undefined;
  return say`Write ${`${dayNames[Number(first) - 1]}-${dayNames[Number(last) - 1]}`}.`;
}

/** A date, or one and another: `24.12.2026`, `12-24`, `24/12-26/12`, `24.-26.12.` */
const datesWritten = (() => {
  const date = /(?:\d+\/\d+(?:\/\d*)?|\d+\.\d+(?:\.\d*)?|\d+-\d+(?:-\d*)?)/.source;
  const between = /\s*(?:[-–—]|to|until|bis)\s*/.source;
  return new RegExp(`^(?:(?:${date}|\\d+\\.)${between})?${date}$`);
})();

/** Returns what to write for a date in place of a day of the week. */
function dateInstead(text: string): string | undefined {
  if (!datesWritten.test(text.trim())) return undefined;
  return say`One day is from its beginning until the day after, as in { from: 2026-12-24, until: 2026-12-25 }; several are a list of these below "time:".`;
}

/** Reads `mon` or `mon-fri`, ignoring case; `sat-mon` wraps around. Bit 0 is Monday, bit 6 Sunday. */
export function parseDays(text: string): number | PatternProblem {
  const [first, last, ...more] = text
    .toLowerCase()
    .split('-')
    .map((name) => dayNames.indexOf(name.trim()));
  if (first === undefined || first === -1 || last === -1 || more.length > 0) {
    return {
      at: 0,
      length: text.length,
      message: say`${quote(text)} is not a day of the week, or days such as mon-fri.`,
      hint:
        daysByNumber(text) ??
        dateInstead(text) ??
        daysInFull(text) ??
        say`Write mon, tue, wed, thu, fri, sat, sun, or two of them as in mon-fri.`,
    };
  }
  const end = last ?? first;
  let days = 0;
  for (let day = first; day !== end; day = (day + 1) % 7) days |= 1 << day;
  return days | (1 << end);
}
