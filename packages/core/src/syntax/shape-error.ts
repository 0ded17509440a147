import type { Span } from '../report/source.js';
import type { Node } from './node.js';

/** What a validator says of one place. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema?: SchemaWords;
  readonly propertyName?: string;
  readonly schemaPath: string;
}

/** What our schemas say to a person besides what they say to a validator. */
export interface SchemaWords {
  readonly properties?: { readonly [key: string]: unknown };
  readonly required?: readonly string[];
  readonly anyOf?: readonly { readonly required?: readonly string[] }[];
  /** What the map is: `a rule`. */
  readonly 'x-what'?: string;
  /** What is due: `a list of rules`. */
  readonly 'x-kind'?: string;
  /** The code for a key that it does not have, where that is not `unknown-key`. */
  readonly 'x-unknown'?: string;
  /** Keys of what else could have been meant to stand here. */
  readonly 'x-also'?: readonly string[];
  /** Words that people bring from elsewhere, and the keys that are meant by them. */
  readonly 'x-synonyms'?: { readonly [word: string]: string };
  /** What is wrong where none of `anyOf` is there. */
  readonly 'x-missing'?: string;
  /** Keys that stand below a key of this, and so are misplaced next to it. */
  readonly 'x-below'?: { readonly [key: string]: readonly string[] };
  /** Keys of what belongs elsewhere, each with where that is. One of them is told, and no other key of its map. */
  readonly 'x-elsewhere'?: { readonly [key: string]: string };
  /** A hint that shows what to write; `$` is the writer's text, `$ID` that in capitals, `$NAME` the name in it. */
  readonly 'x-write'?: string;
  readonly pattern?: string;
  readonly propertyNames?: { readonly pattern?: string; readonly 'x-pattern'?: string };
  /** What the text must look like. */
  readonly 'x-pattern'?: string;
}

/** Where an error is. */
export interface Located {
  readonly node: Node;
  /** The key that the node stands under; of an item of a list, the key of the list. */
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly item: boolean;
}

/** Walks down a JSON pointer into what the schema saw, and in step with it down the document. */
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
