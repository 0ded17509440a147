import type { Finding, Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { entryOf, type MapNode, type Node, type TextNode } from '../syntax/node.js';
import type { TimeTest, TimeWindow } from './model.js';
import { ownTimezone } from './other-times.js';
import { isProblem, type PatternProblem, toFinding } from './pattern-problem.js';
import { isTimezone, isYearly, parseDays, parseHours, parseInstant, parseYearly } from './time.js';

/** Names of capitals alone that are time zones, the change to summer time included. */
const wholeZones: ReadonlySet<string> = new Set(['UTC', 'GMT', 'UCT', 'CET', 'EET', 'MET', 'WET']);
/** The places that people mostly mean by an abbreviation. */
const commonly: ReadonlyMap<string, string> = new Map([
  ['EST', 'America/New_York'],
  ['EDT', 'America/New_York'],
  ['ET', 'America/New_York'],
  ['CST', 'America/Chicago'],
  ['CDT', 'America/Chicago'],
  ['MST', 'America/Denver'],
  ['MDT', 'America/Denver'],
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
  ['PT', 'America/Los_Angeles'],
  ['AST', 'America/Halifax'],
  ['HST', 'Pacific/Honolulu'],
  ['BST', 'Europe/London'],
  ['CEST', 'Europe/Paris'],
  ['EEST', 'Europe/Athens'],
  ['WEST', 'Europe/Lisbon'],
  ['MSK', 'Europe/Moscow'],
  ['IST', 'Asia/Kolkata'],
  ['JST', 'Asia/Tokyo'],
  ['AEST', 'Australia/Sydney'],
  ['AEDT', 'Australia/Sydney'],
]);

/**
 * Reads the value of `time:`; `undefined` where nothing in it could be read. A `not` is about the same clocks as what
 * it stands in, unless it names a timezone of its own.
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
  // A zone alone is a slip, but not where it tells a "not" the clocks.
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
        'A time zone by itself is not a time.',
        'Add "from:", "until:", "days:" or "hours:".',
      ),
    );
  }
  return {
    kind: 'window',
    ...readDates(map, timezone, report),
    days: each(map, 'days', parseDays, report)?.reduce((mask, days) => mask | days, 0),
    hours: each(map, 'hours', parseHours, report),
    timezone,
  };
}

function readTimezone(map: MapNode, report: Report): string | undefined {
  return each(map, 'timezone', parseTimezone, report)?.[0];
}

/** Parses each text below a key; what is not a time is reported and left out. */
function each<T>(
  map: MapNode,
  key: string,
  parse: (text: string) => T | PatternProblem,
  report: Report,
): T[] | undefined {
  const value = entryOf(map, key)?.value;
  if (!value) return undefined;
  const nodes = value.kind === 'list' ? value.items : [value];
  return nodes
    .filter((one): one is TextNode => one.kind === 'text')
    .flatMap((one) => {
      const parsed = parse(one.text);
      if (!isProblem(parsed)) return [parsed];
      report(toFinding('bad-time', one, longDash(one.text, parse) ?? parsed));
      return [];
    });
}

/** A dash of a word processor looks like the plain one, so it is named. */
function longDash(text: string, parse: (text: string) => unknown): PatternProblem | undefined {
  const at = text.search(/[\u2010-\u2015\u2212]/);
  const meant = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (at === -1 || isProblem(parse(meant))) return undefined;
  return {
    at,
    length: 1,
    message: `${problems.quote(text.charAt(at))} is not the plain "-" that is due here.`,
    hint: `Write ${meant}.`,
  };
}

type Dates = Pick<TimeWindow, 'from' | 'until' | 'yearly' | 'written'>;

/** Reads `from` and `until`: two dates, or two days of every year. */
function readDates(map: MapNode, timezone: string, report: Report): Dates {
  const from = entryOf(map, 'from')?.value;
  const until = entryOf(map, 'until')?.value;
  const given = [from, until].filter((node): node is TextNode => node?.kind === 'text');
  const yearly = given.filter(({ text }) => isYearly(text));
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
        'A day of every year, without the year, needs both "from" and "until".',
        'Write both without the year, as in { from: 12-24, until: 12-27 }, or both with it.',
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
    'This time ends before it begins.',
    'Give an "until" that is later than "from".',
  );
}

function noTime(span: Span): Finding {
  return problems.badText(
    'bad-time',
    span,
    'This time ends when it begins.',
    'The day of "until" is not part of it: for one day, give the day after.',
  );
}

function parseTimezone(text: string): string | PatternProblem {
  const abbreviation = /^[A-Z]{2,5}$/.test(text) && !wholeZones.has(text);
  if (!abbreviation && isTimezone(text)) return text;
  const meant = commonly.get(text);
  if (abbreviation && (meant !== undefined || isTimezone(text))) {
    return {
      at: 0,
      length: text.length,
      message: `${problems.quote(text)} is an abbreviation, which does not follow the change to summer time, or stands for several places.`,
      hint: `Write the name of a place${meant === undefined ? ', such as Europe/Paris' : `: ${meant}`}.`,
    };
  }
  return {
    at: 0,
    length: text.length,
    message: `${problems.quote(text)} is not the name of a time zone.`,
    hint: `Write ${ownTimezone(text) ?? 'the name of a place, such as Europe/Paris or America/New_York, or UTC'}.`,
  };
}
