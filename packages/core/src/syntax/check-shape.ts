import type { Finding, Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import { nearest } from '../report/suggest.js';
import { type Entry, entryOf, isNull, type MapNode, type Node, toData } from './node.js';

/** A validator that `scripts/compile-schemas.js` made of a JSON Schema. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ShapeError[] | null | undefined;
}

interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema?: Words;
  readonly propertyName?: string;
  readonly schemaPath: string;
}

/** What our schemas say to a person beside what they say to a validator. */
interface Words {
  readonly properties?: { readonly [key: string]: unknown };
  readonly anyOf?: readonly { readonly required?: readonly string[] }[];
  /** What the map is: `a rule`. */
  readonly 'x-what'?: string;
  /** What is due: `a list of rules`. */
  readonly 'x-kind'?: string;
  /** The code for a key that it does not have, where that is not `unknown-key`. */
  readonly 'x-unknown'?: string;
  /** Keys of what else could have been meant to stand here. */
  readonly 'x-also'?: readonly string[];
  /** What is wrong where none of `anyOf` is there. */
  readonly 'x-missing'?: string;
  /** What the text must look like. */
  readonly 'x-pattern'?: string;
}

/** Says what is wrong with a key that the schema does not have, for maps with a code of their own (`x-unknown`). */
export type UnknownWord = (code: string, entry: Entry, known: readonly string[]) => Finding;

/**
 * Holds a document against a schema and reports each mistake once, in our own words and at its place. Whoever reads
 * the nodes afterwards can pass over whatever has not the kind that is due: it has been said here.
 */
export function checkShape(
  node: Node,
  validate: Validator,
  report: Report,
  unknownWord?: UnknownWord,
): void {
  if (validate(toData(node))) return;
  const errors = (validate.errors ?? []).filter(
    ({ keyword, propertyName, schemaPath }) =>
      keyword !== 'if' && propertyName === undefined && !/\/anyOf\/\d+\//.test(schemaPath),
  );
  const misspelt = misspeltKeys(errors);
  for (const error of errors) {
    const found = locate(node, error.instancePath);
    const finding = toFinding(error, found, misspelt.get(error.instancePath) ?? [], unknownWord);
    if (finding) report(finding);
  }
}

/** By map: what its unknown keys were most likely meant to be. A key that is there, misspelt, is not missing. */
function misspeltKeys(errors: readonly ShapeError[]): ReadonlyMap<string, string[]> {
  const misspelt = new Map<string, string[]>();
  for (const { keyword, instancePath, params, parentSchema = {} } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const meant = nearest(String(params.additionalProperty), knownKeys(parentSchema));
    if (meant === undefined) continue;
    const others = misspelt.get(instancePath);
    if (others) others.push(meant);
    else misspelt.set(instancePath, [meant]);
  }
  return misspelt;
}

function knownKeys(words: Words): string[] {
  return [...Object.keys(words.properties ?? {}), ...(words['x-also'] ?? [])];
}

interface Located {
  readonly node: Node;
  /** The key that the node stands under, or that the list stands under of which it is an item. */
  readonly key: string;
  readonly keySpan: Span | undefined;
}

function toFinding(
  error: ShapeError,
  { node, key, keySpan }: Located,
  misspelt: readonly string[],
  unknownWord: UnknownWord | undefined,
): Finding | undefined {
  const words = error.parentSchema ?? {};
  const label = key === '' ? 'A file' : problems.quote(key);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(
        String(error.params.additionalProperty),
        node as MapNode,
        words,
        unknownWord,
      );
    case 'type':
      return isNull(node)
        ? problems.nullValue(node.span, key, (node as { text: string }).text)
        : problems.wrongKind(node.span, label, words['x-kind'] ?? 'something else', kindOf(node));
    case 'required': {
      const missing = String(error.params.missingProperty);
      if (misspelt.some((meant) => meant === missing || words['x-also']?.includes(meant))) return;
      const what = words['x-what'] ?? 'This map';
      return problems.missingKey(
        head(node, keySpan),
        `${capital(what)} needs ${problems.quote(missing)}.`,
        `Add "${missing}:".`,
      );
    }
    case 'anyOf': {
      const choices = (words.anyOf ?? []).flatMap((choice) => choice.required ?? []);
      if (misspelt.some((meant) => choices.includes(meant) || words['x-also']?.includes(meant))) {
        return;
      }
      const hint = `Add ${problems.listed(choices.map((choice) => `"${choice}:"`))}.`;
      return problems.missingKey(
        head(node, keySpan),
        words['x-missing'] ?? 'A key is missing.',
        hint,
      );
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return problems.emptyValue(node.span, label, words['x-kind'] ?? 'a value');
    case 'pattern':
      return problems.wrongValue(
        node.span,
        `${problems.quote((node as { text: string }).text)} does not fit ${problems.quote(key)}.`,
        `${words['x-pattern'] ?? 'Write it in another way'}.`,
      );
    case 'propertyNames': {
      const name = String(error.params.propertyName);
      const entry = entryOf(node as MapNode, name);
      return problems.wrongValue(
        entry?.keySpan ?? node.span,
        `${problems.quote(name)} cannot be a name in ${problems.quote(key)}.`,
        'Use letters, digits and "_", and begin with a letter.',
      );
    }
    default:
      return problems.wrongKind(
        node.span,
        label,
        words['x-kind'] ?? 'something else',
        kindOf(node),
      );
  }
}

function unknownKey(
  name: string,
  map: MapNode,
  words: Words,
  unknownWord: UnknownWord | undefined,
): Finding {
  const entry = entryOf(map, name)!;
  const known = Object.keys(words.properties ?? {});
  const what = words['x-what'] ?? 'this map';
  if (words['x-unknown'] && unknownWord) return unknownWord(words['x-unknown'], entry, known);
  if (words['x-also']?.includes(name)) {
    return problems.keyOfAnother(entry.keySpan, name, what, [...known]);
  }
  const also = nearest(name, known) === undefined ? (words['x-also'] ?? []) : [];
  return problems.unknownKey(entry.keySpan, name, what, [...known, ...also]);
}

/** Walks down a JSON pointer. */
function locate(root: Node, pointer: string): Located {
  let found: Located = { node: root, key: '', keySpan: undefined };
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const { node } = found;
    if (node.kind === 'list') {
      found = { ...found, node: node.items[Number(step)]! };
    } else if (node.kind === 'map') {
      const entry = entryOf(node, step)!;
      found = { node: entry.value, key: entry.key, keySpan: entry.keySpan };
    }
  }
  return found;
}

/** Where something is missing, the first word of the map shows which map it is. */
function head(node: Node, keySpan: Span | undefined): Span {
  if (node.kind === 'map' && node.entries[0]) return node.entries[0].keySpan;
  return keySpan ?? { ...node.span, end: node.span.start + 1 };
}

function kindOf(node: Node): string {
  if (node.kind !== 'text') return node.kind === 'list' ? 'a list' : 'a map';
  return problems.quote(node.text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
