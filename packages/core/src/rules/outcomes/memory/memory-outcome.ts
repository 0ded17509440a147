import type { MemoryChanges } from '../../../memory/memory.js';
import type { Report } from '../../../report/diagnostic.js';
import type { Node, TextNode } from '../../../syntax/node.js';
import { parseDuration } from '../../duration.js';
import type { Filling } from '../../fill-text.js';
import type { TextReaders } from '../../messages/message.js';
import type { Reader } from '../../shape.js';
import type { Names, Template } from '../../template.js';

/** Changes while they are put together. */
export type ChangesToBe = { -readonly [key in keyof MemoryChanges]: MemoryChanges[key] };

/** What an outcome that changes the memory is to a router, and to whatever looks at rules that have been read. */
export interface MemoryKind<T> {
  /** A reader of what a rule says, for rule sets that come from elsewhere. */
  reader(shared: TextReaders): Reader<T>;
  /** Every text in it that placeholders can stand in. */
  templates(template: T): Iterable<Template>;
  /** Adds what it does to the changes of a step. */
  fill(template: T, names: Filling, changes: ChangesToBe): void;
}

/** A key of a rule that changes the memory, as who writes rules knows it. */
export interface MemoryKey<T> {
  /** The same as an order: `call your code`. */
  readonly said: string;
  /** What an editor explains. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of what stands below it. */
  readonly shape: object;
  /** What people try in its place. */
  readonly synonyms: readonly string[];
  /** Reads what stands below it; what has the wrong shape has been said, and is left out. */
  read(value: Node, names: Names, report: Report): T | undefined;
  /** What a step does, as one says it; `undefined` where it does nothing of it. */
  describe(changes: MemoryChanges): string | undefined;
}

/** Milliseconds of a span that is written. */
export function spanOf(node: Node | undefined): number | undefined {
  return node?.kind === 'text' ? parseDuration(node.text) : undefined;
}

/** One text, or a list of them. */
export function textsOf(node: Node): readonly TextNode[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.filter((one): one is TextNode => one.kind === 'text');
}

/** A name of the memory, without what belongs to the field that reads it: of `memory.size` that has been said. */
export function nameIn(written: string): string {
  return /^\{?\s*(?:memory\.)?([\w-]+)\s*(?:\|[^{}]*)?\}?$/.exec(written)?.[1] ?? written;
}
