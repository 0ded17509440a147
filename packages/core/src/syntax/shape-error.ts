import type { Span } from '../report/source.js';
import type { Node } from './node.js';

/** What a validator reports of one place. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema?: SchemaWords;
  readonly propertyName?: string;
  readonly schemaPath: string;
}

/** What our schemas say to people, besides what they say to a validator. */
export interface SchemaWords {
  readonly properties?: { readonly [key: string]: unknown };
  readonly required?: readonly string[];
  readonly anyOf?: readonly { readonly required?: readonly string[] }[];
  /** What the map is: `a rule`. */
  readonly 'x-what'?: string;
  /** What is expected: `a list of rules`. */
  readonly 'x-kind'?: string;
  /** The code for an unknown key, if it is not `unknown-key`. */
  readonly 'x-unknown'?: string;
  /** Keys of what else could have been meant here. */
  readonly 'x-also'?: readonly string[];
  /** Words that people bring along from elsewhere, and the keys that they mean. */
  readonly 'x-synonyms'?: { readonly [word: string]: string };
  /** What is wrong if none of `anyOf` is there. */
  readonly 'x-missing'?: string;
  /** Keys that belong below a key of this map, and so are misplaced next to it. */
  readonly 'x-below'?: { readonly [key: string]: readonly string[] };
  /** Keys that belong elsewhere, each with where that is. One of them is reported, and no other key of its map. */
  readonly 'x-elsewhere'?: { readonly [key: string]: string };
  /** A hint that shows what to write; `$` is the writer's text, `$ID` that text in capitals, `$NAME` the name in it. */
  readonly 'x-write'?: string;
  readonly pattern?: string;
  readonly propertyNames?: { readonly pattern?: string; readonly 'x-pattern'?: string };
  /** What the text must look like. */
  readonly 'x-pattern'?: string;
}

/** Where an error is. */
export interface Located {
  readonly node: Node;
  /** The key of the node; for an item of a list, the key of the list. */
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly item: boolean;
}

/** Follows a JSON pointer down what the schema saw, and the document in step with it. */
export function locate(root: Node, seen: Node, pointer: string): Located {
  let found: Located = { node: root, key: '', keySpan: undefined, item: false };
  let beside = seen;
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const { node } = found;
    if (node.kind === 'list' && beside.kind === 'list') {
      found = { ...found, node: node.items[Number(step)]!, item: true };
      beside = beside.items[Number(step)]!;
    } else if (node.kind === 'map' && beside.kind === 'map') {
      const index = beside.entries.findIndex(({ key }) => key === step);
      const entry = node.entries[index]!;
      found = { node: entry.value, key: entry.key, keySpan: entry.keySpan, item: false };
      beside = beside.entries[index]!.value;
    }
  }
  return found;
}
