import { defaultProfiles } from '../default-profiles.generated.js';
import { eventKinds, plainFields } from '../event-fields.js';
import { needNumber } from '../report/argument.js';
import { say, translated } from '../report/say.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { validate } from '../rules/rules-schema.generated.js';
import type { Validator } from '../syntax/check-shape.js';
import { entryOf, type Node, toData } from '../syntax/node.js';
import { type FileText, needFile } from './checked-edits.js';
import { findCursor, marker, type WritingPlace } from './cursor.js';
import { keyDocs } from './key-docs.generated.js';
import { type KnownWord, knownWords } from './known-words.js';

/** Something that can be inserted where somebody writes. */
export interface Suggestion {
  /** The text that replaces the word that is being written. */
  readonly text: string;
  /** Where that word begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** A key of the language, a value of it, or a word of these rules. */
  readonly kind: 'key' | 'value' | 'word';
  /** What it is, in one line. */
  readonly about: string;
}

/** What a word at a place means. */
export interface Description {
  /** The word that is explained. */
  readonly word: string;
  /** What it is, in one line. */
  readonly about: string;
}

/**
 * Returns what can be written at an offset of a rule file, which may be half written: keys that are not there yet,
 * operators, fields, payloads that buttons send or rules take, lists, tables, columns, questions, names in the memory
 * and routes.
 *
 * @param of the file
 * @param offset where somebody writes, in UTF-16 units
 * @param ruleSet the rules whose words are offered: those of the last load without errors
 * @returns everything that is possible; the editor chooses those that begin like what is written
 * @throws {TypeError} if the file is something else
 */
export function complete(of: FileText, offset: number, ruleSet?: RuleSet): readonly Suggestion[] {
  const rules = given('complete', of, offset, ruleSet);
  const cursor = findCursor(of, offset);
  if (!cursor) return [];
  const { from, to } = cursor;
  const found = cursor.role === 'key' ? keysAt(cursor, rules) : valuesAt(cursor, rules);
  const seen = new Set<string>();
  return found.flatMap((each) => {
    if (seen.has(each.text)) return [];
    seen.add(each.text);
    return [{ ...each, from, to }];
  });
}

/**
 * Describes the word at an offset: a key of the language, or a payload, list, route or name of the rules.
 *
 * @throws {TypeError} if the file is something else
 */
export function describe(of: FileText, offset: number, ruleSet?: RuleSet): Description | undefined {
  const rules = given('describe', of, offset, ruleSet);
  const cursor = findCursor(of, offset);
  if (!cursor) return undefined;
  const word = of.text.slice(cursor.from, cursor.to);
  const found = cursor.role === 'key' ? keysAt(cursor, rules) : valuesAt(cursor, rules);
  const named = found.filter(({ text }) => text === word);
  if (named.length === 0) return undefined;
  return { word, about: [...new Set(named.map(({ about }) => about))].join('; ') };
}

type Offered = Omit<Suggestion, 'from' | 'to'>;

/** Returns what the validator says about the word at the cursor: it knows what could be there. */
function saidOf(
  cursor: WritingPlace,
  isOf: (error: SchemaError) => boolean,
): SchemaError | undefined {
  const check: Validator = validate;
  check(toData(cursor.root));
  return (check.errors as readonly SchemaError[] | null | undefined)?.find(isOf);
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema?: {
    readonly properties?: { readonly [key: string]: unknown };
    readonly enum?: readonly unknown[];
    readonly 'x-what'?: string;
    readonly 'x-also'?: readonly string[];
  };
}

function keysAt(cursor: WritingPlace, ruleSet: RuleSet | undefined): readonly Offered[] {
  const error = saidOf(
    cursor,
    ({ keyword, params }) =>
      keyword === 'additionalProperties' && params.additionalProperty === marker,
  );
  const { properties = {}, 'x-what': what = '', 'x-also': also = [] } = error?.parentSchema ?? {};
  const docs = keyDocs[what] ?? {};
  const words = ruleSet && what === 'a condition' ? knownWords(ruleSet).memory : [];
  return [
    ...[...Object.keys(properties), ...also].map(
      (text): Offered => ({ text, kind: 'key', about: inOneLine(docs[text] ?? aboutOf(text)) }),
    ),
    ...words.map(({ word, about }): Offered => ({ text: `memory.${word}`, kind: 'word', about })),
  ].filter(({ text }) => !cursor.beside.includes(text));
}

/** Returns the first sentence of a description, in the current language. */
function inOneLine(description: string): string {
  const text = translated(description);
  return /^.*?[.!?](?=\s+[\p{Lu}`]|$)/su.exec(text)?.[0] ?? text;
}

/** Describes a key that a group can have as well. */
function aboutOf(key: string): string {
  const docs = Object.values(keyDocs).find((each) => Object.hasOwn(each, key));
  return docs?.[key] ?? '';
}

function valuesAt(cursor: WritingPlace, ruleSet: RuleSet | undefined): readonly Offered[] {
  if (cursor.isPlaceholder) return placeholdersAt(cursor, ruleSet);
  const pointer = `/${cursor.path.map(String).join('/')}`;
  const error = saidOf(
    cursor,
    ({ keyword, instancePath }) => keyword === 'enum' && instancePath === pointer,
  );
  const choices = new Set((error?.parentSchema?.enum ?? []).map(String));
  return [
    ...[...choices].map((text): Offered => ({ text, kind: 'value', about: '' })),
    ...wordsAt(cursor, ruleSet),
  ];
}

/** Operators that compare with whole texts. */
const wholeTexts: ReadonlySet<string> = new Set(['is', 'not']);

function wordsAt(cursor: WritingPlace, ruleSet: RuleSet | undefined): readonly Offered[] {
  const keys = cursor.path.filter((key): key is string => typeof key === 'string');
  const key = keys.findLast((each) => !wholeTexts.has(each)) ?? '';
  const isCondition = keys.includes('when');
  const words = ruleSet && knownWords(ruleSet);
  const ofRules = (some: readonly KnownWord[] | undefined): readonly Offered[] =>
    (some ?? []).map(({ word, about }) => ({ text: word, kind: 'word', about }));
  if (isCondition) {
    switch (key) {
      case 'payload':
        return ofRules([...(words?.sent ?? []), ...(words?.followUps ?? [])]);
      case 'in':
        return [...namesAround(cursor), ...ofRules(words?.columns)];
      case 'event':
        return eventKinds.map((text) => ({ text, kind: 'value', about: say`a kind of event` }));
      case 'channel':
        return [
          ...defaultProfiles.map(({ name }) => name),
          ...(ruleSet?.declared.channels ?? []),
        ].map((text) => ({ text, kind: 'value', about: say`a channel` }));
      case 'answer_to':
        return ofRules(words?.questions);
      default:
        return [];
    }
  }
  switch (key) {
    case 'payload':
      return ofRules(words?.taken);
    case 'route':
      return ofRules(words?.routes);
    case 'ask':
    case 'question':
      return ofRules(words?.questions);
    case 'forget':
    case 'count':
      return ofRules(words?.memory);
    case 'cancel':
      return ofRules(words?.followUps);
    case 'list':
      return namesAround(cursor);
    default:
      return [];
  }
}

/** Returns what a text can show: what the conditions around it capture, what is remembered, fields of the event. */
function placeholdersAt(
  { around }: WritingPlace,
  ruleSet: RuleSet | undefined,
): readonly Offered[] {
  const captured = around.flatMap((node) => {
    const when = node.kind === 'map' ? entryOf(node, 'when')?.value : undefined;
    return when === undefined ? [] : textsIn(when).flatMap(namesIn);
  });
  const params = around.flatMap((node) => {
    const own = node.kind === 'map' ? entryOf(node, 'params')?.value : undefined;
    return own?.kind === 'map' ? own.entries.map(({ key }) => key) : [];
  });
  const memory = ruleSet ? knownWords(ruleSet).memory : [];
  return [
    ...captured.map(
      (text): Offered => ({ text, kind: 'word', about: say`captured by a condition` }),
    ),
    ...params.map((text): Offered => ({ text, kind: 'word', about: say`one of the params` })),
    ...memory.map(({ word, about }): Offered => ({ text: `memory.${word}`, kind: 'word', about })),
    ...plainFields.map(
      (text): Offered => ({ text, kind: 'value', about: say`a field of the event` }),
    ),
  ];
}

function textsIn(node: Node): readonly string[] {
  if (node.kind === 'text') return [node.text];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.kind === 'map' ? node.entries.flatMap(({ value }) => textsIn(value)) : [];
}

/** Returns the names that a pattern captures: `{id}`, `{shop in shops.town}`, `(?<id>…)`. */
function namesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{([\p{L}_][\w-]*)(?= in |\}|\|)|\(\?P?<([A-Za-z_]\w*)>/gu)].map(
    ([, name, group]) => (name ?? group)!,
  );
}

/** Returns the lists and tables that can be seen from here. */
function namesAround({ around }: WritingPlace): readonly Offered[] {
  return around.toReversed().flatMap((node: Node) => {
    if (node.kind !== 'map') return [];
    return (['lists', 'tables'] as const).flatMap((key) => {
      const named = entryOf(node, key)?.value;
      return named?.kind === 'map'
        ? named.entries.map(({ key: text, value }): Offered => {
            return { text, kind: 'word', about: key === 'lists' ? listed(value) : say`a table` };
          })
        : [];
    });
  });
}

/** Returns the items of a list, as many as fit into a line. */
function listed(node: Node): string {
  const texts = node.kind === 'list' ? node.items : [];
  const shown = texts.slice(0, 5).flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return shown.length === 0
    ? say`a list`
    : say`a list: ${shown.join(', ')}${texts.length > shown.length ? ', …' : ''}`;
}

/** Returns the rules that a caller passed, if any, once all arguments are checked. */
function given(
  caller: string,
  of: unknown,
  offset: unknown,
  ruleSet: RuleSet | undefined,
): RuleSet | undefined {
  needFile(caller, of);
  needNumber(caller, 'an offset in the text', offset, `Write ${caller}(file, 0).`);
  return ruleSet === undefined ? undefined : needRuleSet(caller, ruleSet);
}
