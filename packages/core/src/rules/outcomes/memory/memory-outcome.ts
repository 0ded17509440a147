import type { MemoryChanges } from '../../../memory/memory.js';
import type { Report } from '../../../report/diagnostic.js';
import type { Node, TextNode } from '../../../syntax/node.js';
import { parseDuration } from '../../duration.js';
import type { Filling } from '../../fill-text.js';
import type { TextReaders } from '../../messages/message.js';
import type { Reader } from '../../shape.js';
import type { Names, Template } from '../../template.js';

/** Changes that are still being collected. */
export type ChangesToBe = { -readonly [key in keyof MemoryChanges]: MemoryChanges[key] };

/** What a router, and whatever else works with rules that have been read, needs of an outcome that changes the memory. */
export interface MemoryKind<T> {
  /** Returns a reader of what a rule says, for rule sets from elsewhere. */
  reader(shared: TextReaders): Reader<T>;
  /** Returns every text in it in which placeholders can be. */
  templates(template: T): Iterable<Template>;
  /** Adds what it does to the changes of a step. */
  fill(template: T, names: Filling, changes: ChangesToBe): void;
}

/** An outcome that writes values. */
export interface ValueKind<T> extends MemoryKind<T> {
  /** The same; returns how many characters the values need for it at most. */
  fill(template: T, names: Filling, changes: ChangesToBe): number;
}

/** A key of a rule that changes the memory, as rule writers know it. */
export interface MemoryKey<T> {
  /** The key as an order: `call your code`. */
  readonly said: string;
  /** What editors show about it. */
  readonly schema: { readonly description: string; readonly examples: readonly unknown[] };
  /** The schema of its value. */
  readonly shape: object;
  /** What people try instead of it. */
  readonly synonyms: readonly string[];
  /** Reads its value; what has the wrong shape has been reported, and is left out. */
  read(value: Node, names: Names, report: Report): T | undefined;
  /** Describes what a step does; `undefined` if it does nothing of this kind. */
  describe(changes: MemoryChanges): string | undefined;
}

/** Returns the milliseconds of a written span. */
export function spanOf(node: Node | undefined): number | undefined {
  return node?.kind === 'text' ? parseDuration(node.text) : undefined;
}

/** Returns one text, or the texts of a list. */
export function textsOf(node: Node): readonly TextNode[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.filter((one): one is TextNode => one.kind === 'text');
}

/** Returns a name of the memory without the parts of the field that reads it; writing `memory.size` has been reported. */
export function nameIn(written: string): string {
  return /^\{?\s*(?:memory\.)?([\w-]+)\s*(?:\|[^{}]*)?\}?$/.exec(written)?.[1] ?? written;
}
