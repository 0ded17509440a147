import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { entryOf, type MapNode, type Node, type TextNode } from '../syntax/node.js';
import type { TimeTest, TimeWindow } from './model.js';
import { isProblem, type PatternProblem, toFinding } from './pattern-problem.js';
import { isTimezone, parseDays, parseHours, parseInstant } from './time.js';

/** Reads the value of `time:`; `undefined` where nothing in it could be read. */
export function readTime(node: Node, report: Report): TimeTest | undefined {
  if (node.kind === 'list') {
    const of = node.items.flatMap((item) => readTime(item, report) ?? []);
    return of.length < 2 ? of[0] : { kind: 'any', of };
  }
  if (node.kind !== 'map') return undefined;
  const not = entryOf(node, 'not');
  const inner = not && readTime(not.value, report);
  const negation: TimeTest[] = inner ? [{ kind: 'not', of: inner }] : [];
  const positive = node.entries.some(({ key }) => key !== 'not') ? [readWindow(node, report)] : [];
  const of = [...positive, ...negation];
  return of.length < 2 ? of[0] : { kind: 'all', of };
}

function readWindow(map: MapNode, report: Report): TimeWindow {
  /** Parses each text below a key; what is no time is reported and left out. */
  const each = <T>(key: string, parse: (text: string) => T | PatternProblem): T[] | undefined => {
    const value = entryOf(map, key)?.value;
    if (!value) return undefined;
    const nodes = value.kind === 'list' ? value.items : [value];
    return nodes
      .filter((one): one is TextNode => one.kind === 'text')
      .flatMap((one) => {
        const parsed = parse(one.text);
        if (!isProblem(parsed)) return [parsed];
        report(toFinding('bad-time', one, parsed));
        return [];
      });
  };
  if (map.entries.every(({ key }) => key === 'timezone' || key === 'not')) {
    report(
      problems.missingKey(
        map.entries[0]!.keySpan,
        'A time zone by itself is no time.',
        'Add "from:", "until:", "days:" or "hours:".',
      ),
    );
  }
  const timezone = each('timezone', parseTimezone)?.[0] ?? 'UTC';
  const from = each('from', (text) => parseInstant(text, timezone))?.[0];
  const until = each('until', (text) => parseInstant(text, timezone))?.[0];
  if (from !== undefined && until !== undefined && from >= until) {
    report(
      problems.badText(
        'bad-time',
        entryOf(map, 'until')!.value.span,
        'This time ends before it begins.',
        'Give an "until" that is later than "from".',
      ),
    );
  }
  return {
    kind: 'window',
    from,
    until,
    days: each('days', parseDays)?.reduce((mask, days) => mask | days, 0),
    hours: each('hours', parseHours),
    timezone,
  };
}

function parseTimezone(text: string): string | PatternProblem {
  if (isTimezone(text)) return text;
  return {
    at: 0,
    length: text.length,
    message: `${problems.quote(text)} is no time zone that is known here.`,
    hint: 'Give an IANA name such as Europe/Paris, America/New_York or UTC.',
  };
}
