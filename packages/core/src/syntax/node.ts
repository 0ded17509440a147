import { needShape } from '../report/argument.js';
import type { Span } from '../report/source.js';

/** A YAML document as rules need it: texts as they were written, lists and maps, each with its place. */
export type Node = TextNode | ListNode | MapNode | BrokenNode;

/** A text, quoted or not. */
export interface TextNode {
  readonly kind: 'text';
  /** The characters that were written: `007` is `007`, `yes` is `yes`. */
  readonly text: string;
  /** Whether it was written without quotes, so that an editor may see a number, a boolean or null in it. */
  readonly plain: boolean;
  /** Where it is written. */
  readonly span: Span;
}

/** Something that could not be read, which has been reported. It keeps its place, so that nothing is reported as missing. */
export interface BrokenNode {
  readonly kind: 'broken';
  /** Where it is written. */
  readonly span: Span;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  /** Its items, in order. */
  readonly items: readonly Node[];
  /** Where it is written. */
  readonly span: Span;
}

/** Keys with their values. */
export interface MapNode {
  readonly kind: 'map';
  /** In the order written, with merge keys resolved, each key once. */
  readonly entries: readonly MapEntry[];
  /** Where it is written. */
  readonly span: Span;
}

/** One key of a map with its value. */
export interface MapEntry {
  /** The key. */
  readonly key: string;
  /** Where the key is written. */
  readonly keySpan: Span;
  /** Its value. */
  readonly value: Node;
}

/** Returns whether a node is `null`, `~` or nothing at all. */
export function isNull(node: Node): boolean {
  return node.kind === 'text' && node.plain && /^(?:~|null|Null|NULL|)$/.test(node.text);
}

/** The keys of maps that are too large to be searched again and again. */
const indexes = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

/** Returns the entry of a key, or `undefined` if the map does not have it. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  if (map.entries.length < 32) return map.entries.find((entry) => entry.key === key);
  let index = indexes.get(map);
  if (!index) {
    index = new Map(map.entries.map((entry) => [entry.key, entry]));
    indexes.set(map, index);
  }
  return index.get(key);
}

/** Returns the text of a key, or `undefined` if it is missing, empty, null or something else, which the schema has reported. */
export function textAt(map: MapNode, key: string): TextNode | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'text' && value.text !== '' && !isNull(value) ? value : undefined;
}

/**
 * Returns a number or a boolean if that is exactly what was written (`5`, `true`), otherwise the text: `007`, `1e3` and
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
 * Inherits nothing, so that `__proto__` and `toString` are ordinary keys. V8 reads objects made by a constructor faster
 * than those of `Object.create(null)`.
 */
const Bag = function Bag() {} as unknown as { new (): Record<string, unknown>; prototype: unknown };
Bag.prototype = Object.create(null);

/** Returns plain data, as an editor's YAML reader would see the node; it has only own properties. */
export function toData(node: Node): unknown {
  if (node?.kind === undefined) needNode('toData', node);
  if (node.kind === 'text') return isNull(node) ? null : toScalar(node);
  if (node.kind === 'list') return node.items.map(toData);
  if (node.kind === 'broken') return null;
  const data = new Bag();
  for (const { key, value } of node.entries) data[key] = toData(value);
  return data;
}

/** Returns the place of a part of a text: exact if the text is written as it is in one line, otherwise the whole text. */
export function within(node: TextNode, start: number, end: number): Span {
  const { source, start: from, end: to } = node.span;
  const written = source.text.slice(from, to);
  const offset = written.indexOf(node.text);
  return offset === -1
    ? node.span
    : { source, start: from + offset + start, end: from + offset + end };
}

/** @throws {TypeError} if a caller passed something other than a node */
export function needNode(caller: string, node: unknown): void {
  needShape(
    caller,
    'a node',
    node,
    { kind: 'string', span: 'object' },
    'Pass what parseYaml returned.',
  );
}
