import { insideCurly } from '../report/characters.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { say } from '../report/say.js';
import { entryOf, type MapNode, type TextNode } from '../syntax/node.js';
import { ownTimezone } from './other-times.js';
import { parseDays } from './parse-days.js';
import { isProblem, type PatternProblem, toFinding } from './pattern-problem.js';
import { isTimezone } from './timezone.js';

/** Abbreviations that are the names of timezones, with their daylight saving time. */
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

/** Reads the days of the week below `days`, as the bits of a number. */
export function readDays(map: MapNode, report: Report): number | undefined {
  return each(map, 'days', parseDays, report)?.reduce((mask, days) => mask | days, 0);
}

/** Reads `timezone`. */
export function readTimezone(map: MapNode, report: Report): string | undefined {
  return each(map, 'timezone', parseTimezone, report)?.[0];
}

/** Parses each text below a key; one that is not a time is reported and left out. */
export function each<T>(
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
      const inside = insideCurly(one.text);
      if (inside !== undefined) {
        report(toFinding('bad-time', one, curlyQuotes(one.text, parse(inside), inside)));
        return [];
      }
      const parsed = parse(one.text);
      if (!isProblem(parsed)) return [parsed];
      report(toFinding('bad-time', one, longDash(one.text, parse) ?? parsed));
      return [];
    });
}

/** Says that a word processor's quotes are around a text, and what to write for what is inside them. */
function curlyQuotes(text: string, parsed: unknown, inside: string): PatternProblem {
  const at = { at: 0, length: text.length };
  const message = say`${problems.quote(text.charAt(0))} is a typographic quote, and so is part of the text.`;
  if (isProblem(parsed)) return { ...at, message, ...(parsed.hint && { hint: parsed.hint }) };
  return { ...at, message, hint: say`Write ${inside}.`, instead: inside };
}

/** Finds a word processor's dash: it looks like the plain one, so it is named. */
function longDash(text: string, parse: (text: string) => unknown): PatternProblem | undefined {
  const at = text.search(/[\u2010-\u2015\u2212]/);
  const meant = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (at === -1 || isProblem(parse(meant))) return undefined;
  return {
    at,
    length: 1,
    message: say`${problems.quote(text.charAt(at))} is not the plain "-" that is due here.`,
    hint: say`Write ${meant}.`,
    instead: meant,
  };
}

function parseTimezone(text: string): string | PatternProblem {
  const abbreviation = /^[A-Z]{2,5}$/.test(text) && !wholeZones.has(text);
  if (!abbreviation && isTimezone(text)) return text;
  const meant = commonly.get(text);
  if (abbreviation && (meant !== undefined || isTimezone(text))) {
    return {
      at: 0,
      length: text.length,
      message: say`${problems.quote(text)} is an abbreviation, which does not follow the change to summer time, or stands for several places.`,
      hint: say`Write the name of a place${meant === undefined ? say`, such as Europe/Paris` : `: ${meant}`}.`,
    };
  }
  return {
    at: 0,
    length: text.length,
    message: say`${problems.quote(text)} is not the name of a time zone.`,
    hint: say`Write ${ownTimezone(text) ?? say`the name of a place, such as Europe/Paris or America/New_York, or UTC`}.`,
  };
}
