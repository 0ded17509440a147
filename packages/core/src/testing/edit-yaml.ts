import type { MapNode, Node } from '../syntax/node.js';

/** A text to be put in at an offset. */
export interface Insertion {
  readonly at: number;
  /** The text as it was written. */
  readonly text: string;
}

export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => b.at - a.at);
  return sorted.reduce((left, { at, text: put }) => left.slice(0, at) + put + left.slice(at), text);
}

/** Whether a list or map is written between brackets or braces. */
export function isFlow({ span }: Node): boolean {
  return /[[{]/.test(span.source.text[span.start] ?? '');
}

/** The keys that stand in the map itself, in the order written: not those that `<<` brings in from elsewhere. */
export function ownEntries(map: MapNode): MapNode['entries'] {
  return map.entries
    .filter(({ keySpan }) => keySpan.start >= map.span.start && keySpan.end <= map.span.end)
    .sort((a, b) => a.keySpan.start - b.keySpan.start);
}

/** Where the last thing that is written of a node ends; spaces, line breaks and comments after it aside. */
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
  // An alias is read as what it stands for, which stands above.
  const { text } = keySpan.source;
  const alias = /^["']?\s*:\s*\*[^\s,}\]]+/.exec(text.slice(keySpan.end, keySpan.end + 300));
  return keySpan.end + (alias?.[0].length ?? 0);
}

/** The offset behind a value. A text in lines ends with its last line. */
export function valueEnd(node: Node): number {
  const { source, start, end } = node.span;
  return node.kind === 'text' && !/[|>]/.test(source.text.charAt(start)) ? end : endOf(node);
}

/** The beginning of the line that an offset is in. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The beginning of the line below the one that an offset is in. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** The end of the line that an offset is in, its line break left out. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? Math.max(end - 1, at) : end;
}

export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** How far a key is indented, a dash before it counted as spaces. */
export function indentOf({ source, start }: Node['span']): string {
  return ' '.repeat(source.position(start).column - 1);
}
