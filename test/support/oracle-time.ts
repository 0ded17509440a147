import type { TimeTest, TimeWindow } from '../../packages/core/src/rules/model.js';

export function timeHolds(test: TimeTest, timestamp: number | undefined): boolean {
  switch (test.kind) {
    case 'all':
      return test.of.every((each) => timeHolds(each, timestamp));
    case 'any':
      return test.of.some((each) => timeHolds(each, timestamp));
    case 'not':
      return !timeHolds(test.of, timestamp);
    case 'window':
      return inWindow(test, timestamp);
  }
}

function inWindow(window: TimeWindow, timestamp: number | undefined): boolean {
  if (typeof timestamp !== 'number' || Number.isNaN(new Date(timestamp).getTime())) return false;
  if (window.from !== undefined && timestamp < window.from) return false;
  if (window.until !== undefined && timestamp >= window.until) return false;

  const clock = clockIn(window.timezone).formatToParts(timestamp);
  const read = (type: string) => clock.find((part) => part.type === type)!.value;
  if (window.yearly !== undefined) {
    const { from, until } = window.yearly;
    const days = 32 * Number(read('month')) + Number(read('day'));
    const now = 1440 * days + 60 * Number(read('hour')) + Number(read('minute'));
    const isIn = from < until ? from <= now && now < until : from <= now || now < until;
    if (!isIn) return false;
  }
  const today = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(read('weekday'));
  const yesterday = (today + 6) % 7;
  const minute = Number(read('hour')) * 60 + Number(read('minute'));
  const isDay = (day: number) => window.days === undefined || ((window.days >> day) & 1) === 1;

  if (window.hours === undefined) return isDay(today);
  return window.hours.some(({ start, end }) => {
    if (start <= end) return isDay(today) && minute >= start && minute < end;
    // Crosses midnight: the evening is today's, the small hours are those of the day before.
    return (isDay(today) && minute >= start) || (isDay(yesterday) && minute < end);
  });
}

// Kept, since making one costs a hundred times what asking it does.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timezone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timezone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      calendar: 'gregory',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
  clocks.set(timezone, clock);
  return clock;
}
