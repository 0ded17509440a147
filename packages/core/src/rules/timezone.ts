const minuteLength = 60_000;
const dayLength = 86_400_000;

/** Returns whether a text is the name of a timezone that this machine knows, such as `Europe/Paris`. */
export function isTimezone(text: string): boolean {
  return /^[A-Za-z]/.test(text) && zoneOf(text) !== undefined;
}

/** Returns the canonical name of a timezone that has several: `Europe/Paris` for `europe/paris`, `UTC` for `Etc/UTC`. */
export function canonicalTimezone(timezone: string): string {
  return zoneOf(timezone)?.format.resolvedOptions().timeZone ?? timezone;
}

/** Returns the local time in a timezone: the day of the week, where 0 is Monday, and the minute of the day. */
export function localTime(
  instant: number,
  timezone: string,
): { readonly day: number; readonly minute: number } {
  const wall = instant + offsetAt(instant, timezone);
  const days = Math.floor(wall / dayLength);
  // 1970-01-01 was a Thursday.
  const day = (((days + 3) % 7) + 7) % 7;
  return { day, minute: Math.floor((wall - days * dayLength) / minuteLength) };
}

/** Returns the local date and time in a timezone: the month from 1, the day of the month, the minute of the day. */
export function localDate(
  instant: number,
  timezone: string,
): { readonly month: number; readonly date: number; readonly minute: number } {
  const wall = new Date(clamp(instant + offsetAt(instant, timezone)));
  const minute = 60 * wall.getUTCHours() + wall.getUTCMinutes();
  return { month: wall.getUTCMonth() + 1, date: wall.getUTCDate(), minute };
}

/**
 * Returns the instant at which the local time in a timezone is `wall`, which is written as if it were UTC. A time that
 * is skipped is moved forward by the jump; of a time that occurs twice, it is the earlier.
 */
export function wallToInstant(wall: number, timezone: string): number {
  const before = wall - offsetAt(wall - dayLength, timezone);
  const after = wall - offsetAt(wall + dayLength, timezone);
  const shown = [before, after].filter((instant) => instant + offsetAt(instant, timezone) === wall);
  return shown.length === 0 ? before : Math.min(...shown);
}

// ── Offsets, remembered ─────────────────────────────────────────────────────────────────────────────
//
// Asking Intl takes microseconds, and events come minutes apart: an offset is looked up once for each UTC day, and once
// for each minute on the two days a year on which it changes.

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** UTC day to offset in milliseconds; `undefined` for a day on which the clocks change. */
  readonly days: Map<number, number | undefined>;
  readonly minutes: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();
const most = 4096;

function zoneOf(timezone: string): Zone | undefined {
  if (!zones.has(timezone)) {
    if (zones.size >= most) zones.clear();
    zones.set(timezone, createZone(timezone));
  }
  return zones.get(timezone);
}

function createZone(timezone: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { format, days: new Map(), minutes: new Map() };
  } catch {
    return undefined;
  }
}

/** Returns how far local time in a timezone is ahead of UTC, in milliseconds; 0 for an unknown timezone. */
function offsetAt(instant: number, timezone: string): number {
  const zone = zoneOf(timezone);
  if (zone === undefined) return 0;
  const day = Math.floor(instant / dayLength);
  const offset = remember(zone.days, day, () => {
    const first = askOffset(zone, day * dayLength);
    return first === askOffset(zone, (day + 1) * dayLength) ? first : undefined;
  });
  if (offset !== undefined) return offset;
  const minute = Math.floor(instant / minuteLength);
  return remember(zone.minutes, minute, () => askOffset(zone, minute * minuteLength));
}

function remember<T>(known: Map<number, T>, key: number, ask: () => T): T {
  if (known.has(key)) return known.get(key)!;
  if (known.size >= most) known.clear();
  const value = ask();
  known.set(key, value);
  return value;
}

function askOffset(zone: Zone, instant: number): number {
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  let beforeChrist = false;
  for (const { type, value } of zone.format.formatToParts(clamp(instant))) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else if (type in shown) shown[type as keyof typeof shown] = Number(value);
  }
  const wall = new Date(0);
  wall.setUTCFullYear(beforeChrist ? 1 - shown.year : shown.year, shown.month - 1, shown.day);
  wall.setUTCHours(shown.hour, shown.minute, shown.second);
  return wall.getTime() - Math.floor(clamp(instant) / 1000) * 1000;
}

/** Returns the nearest time that a `Date` can hold. */
function clamp(instant: number): number {
  return Math.min(Math.max(instant, -8.64e15), 8.64e15);
}
