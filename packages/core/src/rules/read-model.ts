import { areDeclarable, type Declared, nothingDeclared } from '../declared.js';
import { Source, type SourceText, type Span } from '../report/source.js';
import { ageField, toField } from './fields.js';
import { cutLike, withinOf, withLists } from './like.js';
import type { TextReaders } from './messages/message.js';
import type {
  Condition,
  Default,
  Field,
  Group,
  Item,
  LikePattern,
  List,
  Pause,
  RegexPattern,
  Rule,
  Season,
  Table,
  TemplatePart,
  Test,
  TimeTest,
  TimeWindow,
} from './model.js';
import { operatorProperties } from './operators/list.js';
import { readRegexAgain } from './operators/slots.js';
import { outcomeReader } from './outcomes/list.js';
import {
  byKind,
  flag,
  listOf,
  nested,
  numberWithin,
  object,
  oneOf,
  optional,
  type Reader,
  refuse,
  text,
  textThat,
  wholeNumber,
} from './shape.js';
import { isTimezone } from './timezone.js';
import type { Phrase } from './words.js';
import { parsePhrase } from './words-slot.js';

/** How parts that are stored once in a rule set, and shared by many places, are written at those places. */
export interface Shared {
  /** Where it is written. */
  readonly span: Reader<Span>;
  readonly list: Reader<List>;
  readonly field: Reader<Field>;
}

/** Deeper than a rule file can nest, and shallow enough for the stack. */
const maxDepth = 250;
/** Each included file is a group, so a chain of includes counts, too. */
const maxGroups = 1000;
const maxTime = 8.64e15;
const minutesOfDay = 1440;
/** See `minuteOfYear` of `time.ts`. */
const minutesOfYear = 32 * 13 * minutesOfDay;

/** Reads declared channels and fields. A rule set without them declares nothing. */
export const readDeclared: Reader<Declared> = (data) =>
  data === undefined ? nothingDeclared : declared(data);
const declarable = (key: keyof Declared): Reader<readonly string[]> => {
  const readNames = listOf(text);
  return (data) => {
    const names = readNames(data);
    return areDeclarable(key, names) ? names : refuse('names that can be declared');
  };
};
const declared = object<Declared>({
  channels: declarable('channels'),
  events: declarable('events'),
  fields: declarable('fields'),
});

/** Reads a text of a rule set's `sources`. */
export const readSource: Reader<SourceText> = object<SourceText>({ file: text, text });

/** Returns a reader of lists. A column of a table is written as the table, which `tableOf` finds, and the column's name. */
export function listReader(tableOf: (written: unknown) => Table | undefined): Reader<List> {
  const list = object<Pick<List, 'name' | 'values'>>({ name: text, values: listOf(text) });
  return (data) => {
    const { table, column } = (data ?? {}) as {
      readonly table?: unknown;
      readonly column?: unknown;
    };
    if (table === undefined) return list(data);
    return tableOf(table)?.column(text(column)) ?? refuse('a column of a table');
  };
}

/** Returns a reader of the names of fields, which gives one object for each name. */
export function fieldNames(fields: readonly string[]): Reader<Field> {
  const known = new Map<string, Field>();
  return (data) => {
    const name = text(data);
    const field =
      known.get(name) ??
      (name === ageField.name ? ageField : toField(name, fields)) ??
      refuse('a field of an event');
    known.set(name, field);
    return field;
  };
}

/**
 * Returns readers of a group or an item and everything in it, which check data from anywhere against the model.
 * Patterns are parsed from their texts again, so that what was written next to them need not be trusted. What one part
 * says about another, such as a placeholder about its rule's captures, is checked by `checkNames`.
 */
export function modelReaders({ span, list, field }: Shared): {
  readonly group: Reader<Group>;
  readonly item: Reader<Item>;
} {
  const patterns = once<LikePattern>(cutLike, 'a pattern');
  const like: Reader<LikePattern> = (data) => {
    const pattern = patterns(data);
    const expected = withinOf(pattern).length;
    if (expected === 0) return pattern;
    const lists = listsOfPattern(data).map(list);
    return lists.length === expected
      ? withLists(pattern, lists)
      : refuse('a pattern of these lists');
  };
  const regex = once<RegexPattern>(readRegexAgain, 'a regular expression that RE2 can run');
  const phrase = once<Phrase>(parsePhrase, 'words');
  const timezone = textThat(isTimezone, 'a time zone');

  const tests = nested<Test>(maxDepth);
  tests.define(
    byKind<Test>({
      all: { kind: oneOf('all'), of: listOf(tests.reader) },
      any: { kind: oneOf('any'), of: listOf(tests.reader) },
      not: { kind: oneOf('not'), of: tests.reader },
      ...operatorProperties({ list, like, regex, phrase }),
    }),
  );

  const instant = optional(numberWithin(-maxTime, maxTime));
  const minute = wholeNumber(0, minutesOfDay);
  const minuteOfYear = wholeNumber(0, minutesOfYear);
  const times = nested<TimeTest>(maxDepth);
  times.define(
    byKind<TimeTest>({
      all: { kind: oneOf('all'), of: listOf(times.reader) },
      any: { kind: oneOf('any'), of: listOf(times.reader) },
      not: { kind: oneOf('not'), of: times.reader },
      window: {
        kind: oneOf('window'),
        from: instant,
        until: instant,
        days: optional(wholeNumber(0, 0b1111111)),
        hours: optional(listOf(object({ start: minute, end: minute }))),
        timezone,
        yearly: optional(object<Season>({ from: minuteOfYear, until: minuteOfYear })),
        written: optional(
          object<NonNullable<TimeWindow['written']>>({
            from: optional(text),
            until: optional(text),
          }),
        ),
      },
    }),
  );

  const conditions = nested<Condition>(maxDepth);
  conditions.define(
    byKind<Condition>({
      all: { kind: oneOf('all'), of: listOf(conditions.reader) },
      any: { kind: oneOf('any'), of: listOf(conditions.reader) },
      not: { kind: oneOf('not'), of: conditions.reader },
      field: { kind: oneOf('field'), field, test: tests.reader, span },
      time: { kind: oneOf('time'), test: times.reader, span },
    }),
  );

  const pause = optional<Pause>((data) =>
    data === 'ever' ? data : wholeNumber(1, Number.MAX_SAFE_INTEGER)(data),
  );
  const outcome = outcomeReader(textReaders({ span, list, field }));
  const rule = object<Rule>({
    kind: oneOf('rule'),
    name: text,
    span,
    description: optional(text),
    disabled: flag,
    continue: flag,
    once: pause,
    when: conditions.reader,
    outcome,
  });
  const groups = nested<Group>(maxGroups);
  const item: Reader<Item> = (data) =>
    (data as Item | null | undefined)?.kind === 'group' ? groups.reader(data) : rule(data);
  groups.define(
    object<Group>({
      kind: oneOf('group'),
      span,
      name: optional(text),
      typedTaps: optional(flag),
      when: optional(conditions.reader),
      items: listOf(item),
      default: optional(
        object<Default>({
          kind: oneOf('default'),
          span,
          once: pause,
          mark: optional(text),
          outcome,
        }),
      ),
    }),
  );
  return { group: groups.reader, item };
}

function textReaders({ span, field }: Shared): TextReaders {
  const otherwise = optional(text);
  const placeholder = byKind<Exclude<TemplatePart, string>>({
    capture: { kind: oneOf('capture'), name: text, otherwise, encode: flag },
    param: { kind: oneOf('param'), name: text, otherwise, encode: flag },
    cell: {
      kind: oneOf('cell'),
      name: text,
      column: text,
      instead: otherwise,
      otherwise,
      encode: flag,
    },
    field: { kind: oneOf('field'), field, otherwise, encode: flag },
  });
  const parts = listOf<TemplatePart>((data) =>
    typeof data === 'string' ? data : placeholder(data),
  );
  return { span, parts, template: (data) => (typeof data === 'string' ? data : parts(data)) };
}

/** Returns the lists of a pattern as they are written: next to it in a built file, in its parts in a copy. */
function listsOfPattern(data: unknown): readonly unknown[] {
  const { lists, parts } = data as { readonly lists?: unknown; readonly parts?: unknown };
  if (Array.isArray(lists)) return lists;
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: { readonly list?: unknown } | null) => part?.list ?? []);
}

/** Returns a reader of something that is fully described by its own `text`; equal texts are read once. */
function once<T extends { readonly text: string }>(
  parse: (text: string) => T | { readonly at: number } | undefined,
  expected: string,
): Reader<T> {
  const known = new Map<string, T>();
  return (data) => {
    const written = text((data as { readonly text?: unknown } | null | undefined)?.text);
    let pattern = known.get(written);
    if (pattern === undefined) {
      const parsed = parse(written);
      if (parsed === undefined || 'at' in parsed) return refuse(expected);
      pattern = parsed;
      known.set(written, pattern);
    }
    return pattern;
  };
}

/** Returns a reader of spans in these sources, which are found by the name of the file. */
export function spansOf(sources: readonly SourceText[]): Reader<Span> {
  const known = new Map(sources.map(({ file, text }) => [file, new Source(file, text)]));
  return (data) => {
    if (typeof data !== 'object' || data === null) return refuse('a place in a file');
    const { source: written, start, end } = data as { readonly [key in keyof Span]: unknown };
    const source =
      written instanceof Source ? written : known.get((written as Source | null)?.file ?? '');
    if (source === undefined) return refuse('a place in a file that "sources" has');
    const offset = wholeNumber(0, source.text.length);
    return { source, start: offset(start), end: offset(end) };
  };
}
