import { needFunction } from '../report/argument.js';
import type { Finding, Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { inQuotes } from '../report/quoted-line.js';
import { say, translated } from '../report/say.js';
import { meantBoolean, nearest, trueOrFalse } from '../report/suggest.js';
import { meantText, memoryName } from './meant-text.js';
import {
  entryOf,
  isNull,
  type MapEntry,
  type MapNode,
  type Node,
  needNode,
  type TextNode,
  toData,
} from './node.js';
import { type Located, locate, type SchemaWords, type ShapeError } from './shape-error.js';
import { hasNoValue, slipOfKey } from './slip-of-key.js';
import { findElsewhere, findMisplaced, strangeMaps } from './strange-keys.js';

/** A validator made from a JSON Schema by `scripts/compile-schemas.js`. */
export interface Validator {
  (data: unknown): boolean;
  /** What was wrong with the data of the last call. */
  errors?: readonly ShapeError[] | null | undefined;
}

/** Returns the finding about a key that the schema does not have, for maps with a code of their own (`x-unknown`). */
export type UnknownWord = (code: string, entry: MapEntry, known: readonly string[]) => Finding;

/** How a document is checked against a schema. */
export interface ShapeOptions {
  /** For keys of maps that have a code of their own. */
  readonly unknownWord?: UnknownWord | undefined;
  /** The document as the schema should see it: the same except for the names of keys. */
  readonly seen?: Node | undefined;
  /** Whether a hint may quote the writer's line, corrected; by default `true`. It is `false` for files that hold secrets. */
  readonly quoteLines?: boolean;
}

/**
 * Checks a document against a schema and reports each mistake once, in our own words and at its place. Code that reads
 * the nodes afterwards can skip anything of the wrong kind: it has been reported here.
 */
export function checkShape(
  node: Node,
  validate: Validator,
  report: Report,
  { unknownWord, seen = node, quoteLines = true }: ShapeOptions = {},
): void {
  needNode('checkShape', node);
  needFunction('checkShape', 'a validator', validate, 'Pass a function that a schema was made to.');
  needFunction('checkShape', 'a report', report, 'Pass the "report" of a Findings.');
  if (validate(toData(seen))) return;
  const errors = (validate.errors ?? []).filter(
    ({ keyword, propertyName, schemaPath }) =>
      keyword !== 'if' && propertyName === undefined && !/\/anyOf\/\d+\//.test(schemaPath),
  );
  const strange = strangeMaps(errors);
  const misplaced = findMisplaced(node, seen, errors);
  const elsewhere = findElsewhere(errors);
  const missing = new Map<string, ShapeError[]>();
  const said = new Set<string>();
  for (const finding of misplaced.findings) report(finding);
  for (const error of errors) {
    if (misplaced.errors.has(error) || elsewhere.has(error)) continue;
    const habit = habitOf(error, locate(node, seen, error.instancePath).node);
    if (habit !== undefined && said.has(habit)) continue;
    if (habit !== undefined) said.add(habit);
    if (error.keyword === 'required' || error.keyword === 'anyOf') {
      const others = missing.get(error.instancePath);
      if (others) others.push(error);
      else missing.set(error.instancePath, [error]);
      continue;
    }
    const located = locate(node, seen, error.instancePath);
    const finding = toFinding(error, located, strange, { unknownWord, quoteLines });
    if (finding) report(finding);
  }
  for (const [path, some] of missing) {
    // A key that is there under another name is not missing.
    if (!strange.has(path)) report(missingFinding(some, locate(node, seen, path)));
  }
}

/**
 * Returns a key for a mistake that runs through a list or a map, which counts as one mistake: `[Menu, Hours]` instead
 * of two buttons, `{title:Menu, payload:MENU}`, `{ payload: A, B, C }`.
 */
function habitOf({ keyword, instancePath, params }: ShapeError, node: Node): string | undefined {
  if (keyword === 'type' && node.kind === 'text' && params.type === 'object') {
    const [, list] = /^(.*)\/\d+$/.exec(instancePath) ?? [];
    return list === undefined ? undefined : `${list} has texts`;
  }
  if (keyword !== 'additionalProperties' || node.kind !== 'map') return undefined;
  const entry = entryOf(node, String(params.additionalProperty));
  return entry && hasNoValue(entry) ? `${instancePath} has keys without values` : undefined;
}

function toFinding(
  error: ShapeError,
  { node, key, item }: Located,
  strange: ReadonlyMap<string, boolean>,
  options: KeyOptions,
): Finding | undefined {
  if (node.kind === 'broken') return undefined;
  const words = error.parentSchema ?? {};
  const bare = barePlaceholder(node, words);
  if (bare !== undefined) return bare;
  const due = translated(words['x-kind']) ?? say`something else`;
  const label = key === '' ? say`A file` : `${item ? say`An item of ` : ''}${problems.quote(key)}`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      // `ruls:` next to `default:` is a group whose `rules` are misspelt, not a rule with a default.
      if (strange.get(error.instancePath) && words['x-also']?.includes(name)) return undefined;
      return unlessThere(unknownKey(name, node as MapNode, words, options), node as MapNode);
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problems.emptyValue(node.span, label, due);
    case 'pattern':
    case 'x-pattern': {
      const { text } = node as TextNode;
      // Whatever is seen fits a pattern that has no words.
      if (words['x-pattern'] === undefined)
        return text === ''
          ? problems.emptyValue(node.span, label, due)
          : problems.blankValue(node.span, label, due);
      const finding = problems.wrongValue(
        node.span,
        say`${problems.quote(key)} does not take ${problems.quote(text)}.`,
        patternHint(text, words),
      );
      return { ...finding, instead: meantBy(text, words) };
    }
    case 'propertyNames': {
      const name = String(error.params.propertyName);
      return problems.wrongValue(
        entryOf(node as MapNode, name)?.keySpan ?? node.span,
        say`${problems.quote(name)} cannot be a name in ${problems.quote(key)}.`,
        patternHint(name, words.propertyNames ?? {}),
      );
    }
    default:
      return wrongKind(node, key, label, words);
  }
}

/** Finds `{text}` without quotes where a text is wanted: YAML reads a key without a value. */
function barePlaceholder(node: Node, words: SchemaWords): Finding | undefined {
  // A key of a message may be misspelt, but has no dot.
  const isMessage = words['x-what'] === 'a message';
  const takesText = words['x-kind'] === 'a text' || words['x-what'] === 'what is remembered';
  if (!(takesText || isMessage) || !(node.kind === 'map' || (node.kind === 'text' && isNull(node))))
    return undefined;
  // Of `reply: {text}`, which may be a message, only the value that is missing is wrong.
  const { span } = node;
  const { source } = span;
  const from = node.kind === 'map' ? span.start : source.text.lastIndexOf('{', span.start);
  const behind = from < 0 ? '' : source.text.slice(from, from + 200);
  const [written] = (isMessage ? showsMore : placeholder).exec(behind) ?? [];
  if (written === undefined || from + written.length < span.end) return undefined;
  return problems.wrongValue(
    { source, start: from, end: from + written.length },
    say`A text cannot begin with ${problems.quote(written.charAt(0))} unless it is quoted.`,
    say`Write ${inQuotes(written)}.`,
  );
}

const placeholder = /^\{[\w.-]+(?:\|[^{},\n]*)?\}/;
const showsMore = /^\{\w+(?:\.[\w.-]+(?:\|[^{},\n]*)?|\|[^{},\n]*)\}/;

/** Returns what to write instead of a text that does not fit. Each schema with a pattern describes it in words. */
function patternHint(text: string, words: PatternWords): string {
  const meant = meantBy(text, words);
  return meant === undefined ? `${translated(words['x-pattern'])}.` : say`Write ${meant}.`;
}

type PatternWords = Pick<SchemaWords, 'pattern' | 'x-pattern'>;

function meantBy(text: string, { pattern }: PatternWords): string | undefined {
  return (pattern && meantText(text, pattern)) || undefined;
}

function wrongKind(node: Node, key: string, label: string, words: SchemaWords): Finding {
  const kind = words['x-kind'] ?? /* say */ 'something else';
  if (node.kind === 'text' && isNull(node)) {
    return problems.nullValue(node.span, key, kind, node.text);
  }
  const isBoolean =
    kind === 'true or false' && node.kind === 'text' && words['x-write'] === undefined;
  const write = words['x-write'];
  const first = words.required?.[0] ?? words.anyOf?.[0]?.required?.[0];
  const hint =
    key === '' && first !== undefined
      ? say`Begin the file with "${first}:".`
      : write !== undefined
        ? toWrite(write, node)
        : isBoolean
          ? trueOrFalse(node.text)
          : undefined;
  const instead = isBoolean ? meantBoolean(node.text)?.toString() : undefined;
  return { ...problems.wrongKind(node.span, label, translated(kind), kindOf(node), hint), instead };
}

/** Returns the hint with the writer's own text in it. */
function toWrite(hint: string, node: Node): string {
  const [, form] = /^Write: (.*)$/s.exec(hint) ?? [];
  if (form === undefined) return translated(hint);
  if (form.includes('$NAME')) {
    return say`Write: ${form.replaceAll('$NAME', nameIn(node) ?? 'size')}`;
  }
  if (node.kind !== 'text' || node.text.length > 60 || /[\n\r]/.test(node.text)) {
    const example = form.replaceAll(/\$ID|(?<=payload: )\$/g, 'MENU').replaceAll('$', 'Menu');
    return say`Write it like this: ${example}`;
  }
  // `when: payload is MENU` is a line of its own.
  const [, field, value] =
    /^([a-z_]+(?:\.[a-z_]+)*) (?:is|=|==|equals) (\S+)$/.exec(node.text) ??
    /^(payload|title|event|channel|referral\.[a-z_]+)\s*[ =：]\s*(\S+)$/u.exec(node.text) ??
    [];
  const isCondition = form.includes('{ payload: $ }');
  if (isCondition && /^(?:always|true|all|any|everything|\*)$/i.test(node.text)) {
    return say`Write {} for a rule that always holds.`;
  }
  if (field && isCondition) return say`Write: ${`{ ${field}: ${value} }`}`;
  if (form === '[$]' && /^[\p{L}\p{N}_-]+(?:, ?[\p{L}\p{N}_-]+)+$/u.test(node.text)) {
    return say`Write: ${`[${node.text}]`}`;
  }
  const id = node.text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
  const safe = /^[\p{L}\p{N}_][\p{L}\p{N}_ .!?'-]*$/u.test(node.text);
  const text = safe ? node.text : inQuotes(node.text);
  return say`Write: ${form.replaceAll('$ID', () => id || 'MENU').replaceAll('$', () => text)}`;
}

/** Returns the name in a text, with or without braces; for a list, the name in its first text. */
function nameIn(node: Node): string | undefined {
  const first = node.kind === 'list' ? node.items[0] : node;
  return first?.kind === 'text' ? meantText(first.text, memoryName) : undefined;
}

/** Reports everything that one map lacks, in one sentence. */
function missingFinding(errors: readonly ShapeError[], { node, item, keySpan }: Located): Finding {
  const map = node as MapNode;
  const span = map.entries[0]?.keySpan ?? (item ? undefined : keySpan) ?? map.span;
  const words = errors[0]?.parentSchema ?? {};
  const missing = errors.map(({ params, parentSchema = {} }) =>
    params.missingProperty === undefined
      ? (parentSchema.anyOf ?? []).flatMap(({ required }) => required ?? [])
      : [String(params.missingProperty)],
  );
  if (errors.length === 1 && errors[0]!.keyword === 'anyOf' && words['x-missing']) {
    const keys = missing[0]!.map((key) => problems.quote(`${key}:`));
    // It may be there, but indented too far: `reply` below `when`.
    const below = map.entries.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []));
    const follows = below.filter(({ key }) => missing[0]!.includes(key)).map((one) => one.keySpan);
    const finding = problems.missingKey(
      span,
      translated(words['x-missing']),
      say`Add ${problems.listed(keys)}.`,
    );
    return follows.length > 0 ? { ...finding, follows } : finding;
  }
  const choicesLast = missing.sort((a, b) => Number(a.length > 1) - Number(b.length > 1));
  return problems.missingKeys(span, translated(words['x-what']) ?? say`this map`, choicesLast);
}

/** Returns a finding about a key with another hint where the key that was meant stands in the map already. */
function unlessThere(finding: Finding, map: MapNode): Finding {
  const { instead } = finding;
  if (instead === undefined || !entryOf(map, instead)) return finding;
  const hint = say`${problems.quote(instead)} stands here already: write this there, or delete it.`;
  return { ...finding, instead: undefined, hint };
}

type KeyOptions = Pick<ShapeOptions, 'unknownWord'> & { readonly quoteLines: boolean };

/** Keys, besides the fields and operators of conditions, whose value may be several. */
const listKeys: ReadonlySet<string> = new Set(['days', 'dates', 'hours', 'rules']);

function unknownKey(
  name: string,
  map: MapNode,
  words: SchemaWords,
  { unknownWord, quoteLines }: KeyOptions,
): Finding {
  const entry = entryOf(map, name)!;
  const known = Object.keys(words.properties ?? {});
  const what = translated(words['x-what']) ?? say`this map`;
  const slip = slipOfKey(entry, map, {
    known,
    takesList: (key) => words['x-unknown'] !== undefined || listKeys.has(key),
    quote: quoteLines,
  });
  if (words['x-unknown'] && unknownWord) {
    const finding = unknownWord(words['x-unknown'], entry, known);
    return slip === undefined ? finding : { ...finding, hint: slip };
  }
  if (slip !== undefined) {
    return { ...problems.unknownKey(entry.keySpan, name, what, known, undefined), hint: slip };
  }
  if (words['x-also']?.includes(name)) {
    return problems.keyOfAnother(entry.keySpan, name, what, [...known]);
  }
  const belongs = Object.entries(words['x-elsewhere'] ?? {}).find(([word]) => word === name)?.[1];
  if (belongs !== undefined) {
    return {
      ...problems.unknownKey(entry.keySpan, name, what, known, undefined),
      hint: translated(belongs),
    };
  }
  const meant = Object.entries(words['x-synonyms'] ?? {}).find(([word]) => word === name)?.[1];
  const other = nearest(name, words['x-also'] ?? []);
  return problems.unknownKey(
    entry.keySpan,
    name,
    what,
    known,
    meant ?? nearest(name, known) ?? other,
  );
}

function kindOf(node: Node): string {
  if (node.kind === 'text') return problems.quote(node.text);
  if (node.kind === 'list') return say`a list`;
  const [first] = node.kind === 'map' ? node.entries : [];
  return first ? say`keys such as ${problems.quote(`${first.key}:`)}` : '{}';
}
