import type { Finding } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { inQuotes, lineStart } from '../report/quoted-line.js';
import type { Source } from '../report/source.js';
import { entryOf, isNull, type MapEntry, type MapNode, type Node } from './node.js';
import { locate, type SchemaWords, type ShapeError } from './shape-error.js';

// What an unknown key of a map says about the mistake as a whole.

/** Returns the maps with unknown keys, and whether one of these keys is not even known nearby. */
export function strangeMaps(errors: readonly ShapeError[]): ReadonlyMap<string, boolean> {
  const maps = new Map<string, boolean>();
  for (const { keyword, instancePath, params, parentSchema = {} } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const stranger = !parentSchema['x-also']?.includes(String(params.additionalProperty));
    maps.set(instancePath, stranger || (maps.get(instancePath) ?? false));
  }
  return maps;
}

/** Returns the errors that need no report, since another key of their map belongs elsewhere: that one is reported. */
export function findElsewhere(errors: readonly ShapeError[]): ReadonlySet<ShapeError> {
  const told = new Map<string, ShapeError>();
  const strangers = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  for (const error of strangers) {
    const { params, parentSchema = {}, instancePath } = error;
    const key = String(params.additionalProperty);
    const belongs = Object.hasOwn(parentSchema['x-elsewhere'] ?? {}, key);
    if (belongs && !told.has(instancePath)) told.set(instancePath, error);
  }
  return new Set(strangers.filter((error) => (told.get(error.instancePath) ?? error) !== error));
}

/**
 * Finds keys that are next to the key that they belong below: `payload` next to a `when:` without a value. There is one
 * finding for all keys of a map that belong below the same one; it also covers the errors that result.
 */
export function findMisplaced(root: Node, seen: Node, errors: readonly ShapeError[]) {
  const findings: Finding[] = [];
  const answered = new Set<ShapeError>();
  const said = new Set<string>();
  const byPath = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const others = byPath.get(error.instancePath);
    if (others) others.push(error);
    else byPath.set(error.instancePath, [error]);
  }
  for (const [path, some] of byPath) {
    const strangers = some.filter(({ keyword }) => keyword === 'additionalProperties');
    const map = strangers.length > 0 ? locate(root, seen, path).node : undefined;
    if (map?.kind !== 'map') continue;
    const words = strangers[0]!.parentSchema ?? {};
    const tests: MapEntry[] = [];
    const places = new Map(map.entries.map(({ key }, at) => [key, at]));
    const known = Object.keys(words.properties ?? {}).filter((key) => places.has(key));
    for (const error of strangers) {
      const name = String(error.params.additionalProperty);
      const at = places.get(name);
      if (at === undefined) continue;
      const last = known
        .filter((key) => places.get(key)! < at)
        .sort((a, b) => places.get(a)! - places.get(b)!)
        .at(-1);
      const needsKeys = byPath
        .get(`${path}/${last}`)
        ?.some(({ params }) => params.type === 'object');
      const parent = parentOf(name, map, words, needsKeys ? last : undefined);
      if (!parent) {
        if (!lacksWhen(map, words) || !isTest(name, map, words)) continue;
        answered.add(error);
        tests.push(map.entries[at]!);
        continue;
      }
      answered.add(error);
      const below = `${path}/${parent.key}`;
      if (said.has(below)) continue;
      said.add(below);
      for (const other of byPath.get(below) ?? []) answered.add(other);
      findings.push(problems.standsBeside(map.entries[at]!, parent));
    }
    if (tests.length > 0) findings.push(needsWhen(tests, map));
  }
  return { findings, errors: answered };
}

function lacksWhen(map: MapNode, { properties = {} }: SchemaWords): boolean {
  return Object.hasOwn(properties, 'when') && entryOf(map, 'when') === undefined;
}

/**
 * Returns whether a key of a rule is a field. One that may be a part of the reply, too, is a field only where there is a
 * reply, or where the rule answers in another way.
 */
function isTest(name: string, map: MapNode, words: SchemaWords): boolean {
  const { when = [], ...others } = words['x-below'] ?? {};
  const fits = (keys: readonly string[]) =>
    keys.includes(name) || keys.includes(name.split('.')[0]!);
  const answers = ['route', 'handover', 'forward'].some((key) => entryOf(map, key) !== undefined);
  return (
    fits(when) &&
    (answers ||
      Object.keys(others).every((key) => !fits(others[key]!) || entryOf(map, key) !== undefined))
  );
}

/** Returns the one finding for all tests of a rule that has no `when:`. If they stand in one place, they can be put below one. */
function needsWhen(tests: readonly MapEntry[], map: MapNode): Finding {
  const [first, last] = [tests[0]!, tests.at(-1)!];
  const at = map.entries.indexOf(first);
  const { source, start } = first.keySpan;
  const { end } = last.value.span;
  const isBraced = source.text.charAt(map.span.start) === '{';
  const areMovable = tests.every(isMovable);
  const areShort = areMovable && tests.every(isInOneLine);
  const gaps = tests.slice(1).map((each, index) => between(tests[index]!, each));
  const areNext = tests.every((each, index) => each === map.entries[at + index]);
  const isOnePlace =
    areMovable && areNext && gaps.every((gap) => /^(?:[\s,]|(?<=\s)#[^\n]*\n)*$/.test(gap));
  const when = areShort ? `when: { ${tests.map((each) => inBraces(each)).join(', ')} }` : undefined;
  const withoutComments = isOnePlace && gaps.every((gap) => !gap.includes('#'));
  const below = isOnePlace && !isBraced ? belowWhen(source, start, end) : undefined;
  return problems.needsWhen(first, {
    when,
    place: areNext && !isBraced ? 'lines' : withoutComments ? 'line' : 'apart',
    instead: withoutComments && when !== undefined ? when : below,
    of: { source, start, end },
  });
}

/** Returns lines with `when:` above them, indented further. */
function belowWhen(source: Source, start: number, end: number): string {
  const indent = ' '.repeat(start - lineStart(source, start) + 2);
  const lines = source.text.slice(start, end).replaceAll(/\n(?=[^\r\n])/g, '\n  ');
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  return `when:${lineBreak}${indent}${lines}`;
}

const between = (one: MapEntry, next: MapEntry) =>
  one.keySpan.source.text.slice(one.value.span.end, next.keySpan.start);

/** Returns whether a key and its value can be moved as they are written: an empty value is not a test, and an anchor or alias would be lost. */
function isMovable({ keySpan: { source, end }, value }: MapEntry): boolean {
  return (
    value.kind !== 'broken' &&
    !isNull(value) &&
    value.span.start >= end &&
    /^["']?\s*:\s*$/.test(source.text.slice(end, value.span.start))
  );
}

function isInOneLine({ keySpan: { source, start }, value }: MapEntry): boolean {
  return !source.text.slice(start, value.span.end).includes('\n');
}

/** Returns an entry as it is written between braces: there, a comma would end a text without quotes. */
function inBraces({ keySpan, value }: MapEntry): string {
  const { source, start, end } = keySpan;
  const written = source.text.slice(value.span.start, value.span.end);
  const needsQuotes = value.kind === 'text' && value.plain && /[,[\]{}]/.test(written);
  return `${source.text.slice(start, end)}: ${needsQuotes ? inQuotes(written) : written}`;
}

/** Returns the adjacent entry that a key belongs below. `last` is the key before it, if that should have keys. */
function parentOf(
  name: string,
  map: MapNode,
  words: SchemaWords,
  last: string | undefined,
): MapEntry | undefined {
  const below = words['x-below'] ?? {};
  const first = name.split('.')[0]!;
  const fits = Object.keys(below).filter(
    (key) => below[key]!.includes(name) || below[key]!.includes(first),
  );
  const isOpen = ({ value }: Pick<MapEntry, 'value'>) => value.kind === 'text' && isNull(value);
  const all = fits.flatMap((key) => entryOf(map, key) ?? []);
  // `text` next to `when: { … }` and `reply: Hi`: where a text stands, no key can.
  const maps = all.filter(
    ({ key, value }) => key !== 'reply' || value.kind === 'map' || isOpen({ value }),
  );
  const entries = maps.length > 0 ? maps : all;
  const open = entries.find(isOpen);
  if (open || entries.length > 0)
    return (
      open ??
      (fits.length === 1 || (entries.length === 1 && maps.length > 0) ? entries[0] : undefined)
    );
  // What comes directly after a key that has no value, but should have keys, belongs below it.
  const before = last === undefined ? undefined : entryOf(map, last);
  return before && isOpen(before) ? before : undefined;
}
