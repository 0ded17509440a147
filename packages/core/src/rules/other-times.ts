import { nearest } from '../report/suggest.js';

// Recognizes times as people write them in their own language, and returns them as rules have them.

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const locales = 'en de fr es it pt nl tr pl sv da nb fi cs ro hu id ru uk el'.split(' ');
/** Other ways to write each day. */
const more: readonly (readonly [form: RegExp, day: number])[] = [
  [/^mondays?$|^mo$/, 0],
  [/^tue?s?$|^tuesdays?$|^di$/, 1],
  [/^wedn?e?s?$|^wednesdays?$|^mi$/, 2],
  [/^thu?r?s?$|^thursdays?$|^do$/, 3],
  [/^fridays?$|^fr$/, 4],
  [/^sa?tu?r?$|^saturdays?$|^sa$|^sonnabend$/, 5],
  [/^sundays?$|^so$/, 6],
];

let known: ReadonlyMap<string, number> | undefined;

/** Returns the names of days, long and short, in many languages; without those that mean different days in two languages. */
function foreignDays(): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const locale of locales) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        // The first of January 2024 was a Monday.
        const name = plain(format.format(Date.UTC(2024, 0, 1 + day)));
        days.set(name, (days.get(name) ?? day) === day ? day : Number.NaN);
      }
    }
  }
  return days;
}

function plain(name: string): string {
  return name.trim().replace(/\.$/, '').toLowerCase();
}

function dayOf(name: string): string | undefined {
  known ??= foreignDays();
  const written = plain(name);
  const day = more.find(([form]) => form.test(written))?.[1] ?? known.get(written);
  return day === undefined ? undefined : dayNames[day];
}

/** Returns `mon-fri` for `Montag bis Freitag`, `Lu-Ve`, `pazartesi-cuma`; `[mon, wed]` for `Mo, Mi`. */
export function ownDays(text: string): string | undefined {
  const list = text.split(/\s*[,;/+&]\s*|\s+(?:und|and|et|y|e|en|ve|i)\s+/u);
  const each = list.map((part) => {
    const names = part.split(/\s*[-–—]\s*|\s+(?:to|till|until|bis|à|au|al?|até|tot|do)\s+/u);
    const days = names.map(dayOf);
    return names.length <= 2 && days.every((day) => day !== undefined) ? days.join('-') : undefined;
  });
  if (each.some((part) => part === undefined)) return undefined;
  return each.length === 1 ? each[0] : `[${each.join(', ')}]`;
}

/** Returns `09:00-18:00` for `9am-6pm`, `9h-18h`, `9.00 - 18.00 Uhr`; `undefined` for anything else. */
export function ownHours(text: string): string | undefined {
  const time = /(\d{1,2})(?:[:.,h](\d\d)?)?\s*(?:h|uhr|u|o'clock)?\s*([ap])?\.?(?:m\.?)?/.source;
  const between = /\s*(?:[-–—~]|to|till|until|bis|à|a|até|tot)\s*/.source;
  const match = new RegExp(`^${time}${between}${time}$`, 'i').exec(text.trim());
  if (!match) return undefined;
  const [, hour = '', minute, half, lastHour = '', lastMinute, lastHalf] = match;
  // It is not clear in which half of the day "6-9pm" begins.
  if (half === undefined && lastHalf !== undefined) return undefined;
  const first = clock(hour, minute, half);
  const last = clock(lastHour, lastMinute, lastHalf);
  return first === undefined || last === undefined || first === last
    ? undefined
    : `${first}-${last}`;
}

function clock(hour: string, minute = '00', half?: string): string | undefined {
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 24 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** Returns `2026-12-24` for `24.12.2026` and `2026/12/24`. In `01/06/2026` it is not clear which is the month. */
export function ownDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text.trim()) ?? [];
  const [, y = year, m = month, d = day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return undefined;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** Returns `Europe/Berlin` for `Berlin` and for `Europe/Berln`. */
export function ownTimezone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = text.trim().replaceAll(' ', '_').toLowerCase();
  const named = zones.filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  if (named.length === 1) return named[0];
  return text.includes('/') ? nearest(text, zones) : undefined;
}
