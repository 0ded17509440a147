import type { MapNode, Node } from '../syntax/node.js';

/** A text to insert at an offset. */
export interface Insertion {
  readonly at: number;
  /** The text as it is written. */
  readonly text: string;
}

export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => b.at - a.at);
  return sorted.reduce((left, { at, text: put }) => left.slice(0, at) + put + left.slice(at), text);
}

/** Returns whether a list or map is written in brackets or braces. */
export function isFlow({ span }: Node): boolean {
  return /[[{]/.test(span.source.text[span.start] ?? '');
}

/** Returns the keys that are written in the map itself, in order, without those that `<<` merges. */
export function ownEntries(map: MapNode): MapNode['entries'] {
  return map.entries
    .filter(({ keySpan }) => keySpan.start >= map.span.start && keySpan.end <= map.span.end)
    .sort((a, b) => a.keySpan.start - b.keySpan.start);
}

/** Returns where the last part of a node ends, without spaces, line breaks and comments after it. */
export function endOf(node: Node): number {
  const { source, start, end } = node.span;
  if (!isFlow(node)) {
    const item = node.kind === 'list' ? node.items.at(-1) : undefined;
    if (item && item.span.start >= start) return endOf(item);
    const entry = node.kind === 'map' ? ownEntries(node).at(-1) : undefined;
    if (entry) return endOfEntry(entry);
  }
  return start + source.text.slice(start, end).trimEnd().length;
}

export function endOfEntry({ keySpan, value }: MapNode['entries'][number]): number {
  if (value.span.start >= keySpan.end) return endOf(value);
  // An alias is read as the node it refers to, which is written further above.
  const { text } = keySpan.source;
  const alias = /^["']?\s*:\s*\*[^\s,}\]]+/.exec(text.slice(keySpan.end, keySpan.end + 300));
  return keySpan.end + (alias?.[0].length ?? 0);
}

/** Returns the offset after a value. A text in lines ends with its last line. */
export function valueEnd(node: Node): number {
  const { source, start, end } = node.span;
  return node.kind === 'text' && !/[|>]/.test(source.text.charAt(start)) ? end : endOf(node);
}

/** Returns the start of the line with an offset. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Returns the start of the line after the one with an offset. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** Returns the end of the line with an offset, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? Math.max(end - 1, at) : end;
}

export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Returns the indentation of a key; a dash before it counts as spaces. */
export function indentOf({ source, start }: Node['span']): string {
  return ' '.repeat(source.position(start).column - 1);
}
