import { insideCurly } from '../report/characters.js';
import type { Finding, Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { entryOf, type MapNode, type Node, type TextNode } from '../syntax/node.js';
import type { TimeTest, TimeWindow } from './model.js';
import { each, readDays, readTimezone } from './read-clock.js';
import { isYearly, parseHours, parseInstant, parseYearly } from './time.js';

/**
 * Reads the value of `time:`; `undefined` if nothing in it could be read. A `not` uses the timezone of what it is in,
 * unless it names its own.
 */
export function readTime(node: Node, report: Report, around = 'UTC'): TimeTest | undefined {
  if (node.kind === 'list') {
    const of = node.items.flatMap((item) => readTime(item, report, around) ?? []);
    return of.length < 2 ? of[0] : { kind: 'any', of };
  }
  if (node.kind !== 'map') return undefined;
  const timezone = readTimezone(node, report) ?? around;
  const not = entryOf(node, 'not');
  const inner = not && readTime(not.value, report, timezone);
  const negation: TimeTest[] = inner ? [{ kind: 'not', of: inner }] : [];
  const says = node.entries.some(({ key }) => key !== 'not' && key !== 'timezone');
  // A timezone alone is a mistake, unless it is for a "not".
  const positive =
    says || (!not && node.entries.length > 0) ? [readWindow(node, timezone, report)] : [];
  const of = [...positive, ...negation];
  return of.length < 2 ? of[0] : { kind: 'all', of };
}

function readWindow(map: MapNode, timezone: string, report: Report): TimeWindow {
  if (map.entries.every(({ key }) => key === 'timezone')) {
    report(
      problems.missingKey(
        map.entries[0]!.keySpan,
        say`A time zone by itself is not a time.`,
        say`Add "from:", "until:", "days:" or "hours:".`,
      ),
    );
  }
  return {
    kind: 'window',
    ...readDates(map, timezone, report),
    days: readDays(map, report),
    hours: each(map, 'hours', parseHours, report),
    timezone,
  };
}

type Dates = Pick<TimeWindow, 'from' | 'until' | 'yearly' | 'written'>;

/** Reads `from` and `until`: two dates, or two days of every year. */
function readDates(map: MapNode, timezone: string, report: Report): Dates {
  const from = entryOf(map, 'from')?.value;
  const until = entryOf(map, 'until')?.value;
  const given = [from, until].filter((node): node is TextNode => node?.kind === 'text');
  const yearly = given.filter(({ text }) => isYearly(insideCurly(text) ?? text));
  const written = {
    ...(from?.kind === 'text' && { from: from.text }),
    ...(until?.kind === 'text' && { until: until.text }),
  };
  if (yearly.length === 0) {
    const dates = {
      from: each(map, 'from', (text) => parseInstant(text, timezone), report)?.[0],
      until: each(map, 'until', (text) => parseInstant(text, timezone), report)?.[0],
    };
    if (dates.from !== undefined && dates.until !== undefined && dates.from >= dates.until) {
      report(dates.from === dates.until ? noTime(until!.span) : endsFirst(until!.span));
    }
    return given.length === 0 ? dates : { ...dates, written };
  }
  const nothing = { from: undefined, until: undefined };
  if (yearly.length < 2) {
    report(
      problems.badText(
        'bad-time',
        yearly[0]!.span,
        say`A day of every year, without the year, needs both "from" and "until".`,
        say`Write both without the year, as in { from: 12-24, until: 12-27 }, or both with it.`,
      ),
    );
    return nothing;
  }
  const first = each(map, 'from', parseYearly, report)?.[0];
  const last = each(map, 'until', parseYearly, report)?.[0];
  if (first === undefined || last === undefined) return nothing;
  if (first === last) report(noTime(until!.span));
  return { ...nothing, yearly: { from: first, until: last }, written };
}

function endsFirst(span: Span): Finding {
  return problems.badText(
    'bad-time',
    span,
    say`This time ends before it begins.`,
    say`Give an "until" that is later than "from".`,
  );
}

function noTime(span: Span): Finding {
  return problems.badText(
    'bad-time',
    span,
    say`This time ends when it begins.`,
    say`The day of "until" is not part of it: for one day, give the day after.`,
  );
}
