import { needShape } from '../report/argument.js';
import type { Span } from '../report/source.js';

/** A YAML document as rules need it: texts as they were written, lists and maps, each with its place. */
export type Node = TextNode | ListNode | MapNode | BrokenNode;

/** A text, quoted or not. */
export interface TextNode {
  readonly kind: 'text';
  /** The characters that were written: `007` is `007`, `yes` is `yes`. */
  readonly text: string;
  /** Written without quotes, so that an editor may see a number, a boolean or null in it. */
  readonly plain: boolean;
  /** Where it stands. */
  readonly span: Span;
}

/** What could not be read, which has been said. It keeps its place, so that nothing is said to be missing. */
export interface BrokenNode {
  readonly kind: 'broken';
  /** Where it stands. */
  readonly span: Span;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  /** What stands in it, in order. */
  readonly items: readonly Node[];
  /** Where it stands. */
  readonly span: Span;
}

/** Keys with their values. */
export interface MapNode {
  readonly kind: 'map';
  /** In the order written, merge keys resolved, each key once. */
  readonly entries: readonly MapEntry[];
  /** Where it stands. */
  readonly span: Span;
}

/** One key of a map with its value. */
export interface MapEntry {
  /** The key. */
  readonly key: string;
  /** Where the key stands. */
  readonly keySpan: Span;
  /** What stands under it. */
  readonly value: Node;
}

/** Whether this is `null`, `~` or nothing at all. */
export function isNull(node: Node): boolean {
  return node.kind === 'text' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}

/** The keys of maps that are too large to be looked through again and again. */
const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** The entry of a key, or `undefined` if the map does not have it. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  if (map.entries.length < 32) return map.entries.find((entry) => entry.key === key);
  let index = indexes.get(map);
  if (!index) {
    index = new Map(map.entries.map((entry) => [entry.key, entry]));
    indexes.set(map, index);
  }
  return index.get(key);
}

/** The text of a key, or `undefined` if it is missing, empty, null or something else: the schema has said so. */
export function textAt(map: MapNode, key: string): TextNode | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'text' && value.text !== '' && !isNull(value) ? value : undefined;
}

/**
 * A number or a boolean where that is what was written to the letter (`5`, `true`), else the text: `007`, `1e3` and
 * `yes` stay as they are, so nothing that a person wrote is lost.
 */
export function toScalar(node: TextNode): string | number | boolean {
  if (!node.plain) return node.text;
  if (node.text === 'true') return true;
  if (node.text === 'false') return false;
  const number = Number(node.text);
  return node.text !== '' && Number.isFinite(number) && String(number) === node.text
    ? number
    : node.text;
}

/**
 * What inherits nothing, so that `__proto__` and `toString` are keys like any others. Made by a constructor, V8 reads
 * such objects faster than those of `Object.create(null)`.
 */
const Bag = function Bag() {} as unknown as { new (): Record<string, unknown>; prototype: unknown };
Bag.prototype = Object.create(null);

/** Plain data, as an editor's YAML reader would see the node; only own properties. */
export function toData(node: Node): unknown {
  if (node?.kind === undefined) needNode('toData', node);
  if (node.kind === 'text') return isNull(node) ? null : toScalar(node);
  if (node.kind === 'list') return node.items.map(toData);
  if (node.kind === 'broken') return null;
  const data = new Bag();
  for (const { key, value } of node.entries) data[key] = toData(value);
  return data;
}

/** The place of a stretch of a text: exact where the text stands in one line as it is, else the whole text. */
export function within(node: TextNode, start: number, end: number): Span {
  const { source, start: from, end: to } = node.span;
  const written = source.text.slice(from, to);
  const offset = written.indexOf(node.text);
  return offset === -1
    ? node.span
    : { source, start: from + offset + start, end: from + offset + end };
}

/** @throws {TypeError} if a caller handed over something else than a node */
export function needNode(caller: string, node: unknown): void {
  needShape(
    caller,
    'a node',
    node,
    { kind: 'string', span: 'object' },
    'Pass what parseYaml returned.',
  );
}
