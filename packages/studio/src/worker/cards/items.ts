import { type FileText, itemsOf, type OutlineItem, outline, say } from '@botrules/core/tooling';
import { freeName } from '../free-name.js';

export function itemOf({ file, text }: FileText, id: string): OutlineItem | undefined {
  const root = outline(file, text);
  return root && itemsOf(root).find((item) => item.id === id);
}

/** The last rule or group of a file, not counting its default; `null` where it has none. */
export function lastOf({ file, text }: FileText): string | null {
  return lastIn(outline(file, text));
}

/** The last rule or group in the list that an item is in. */
export function lastBeside({ file, text }: FileText, id: string): string | null {
  const root = outline(file, text);
  const lists = root ? itemsOf(root) : [];
  return lastIn(lists.find(({ items }) => items.some((item) => item.id === id)));
}

function lastIn(list: OutlineItem | undefined): string | null {
  return list?.items.findLast(({ kind }) => kind !== 'default')?.id ?? null;
}

export function nameFrom(words: string): string {
  const name = words
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return name === '' ? say`new rule` : name.slice(0, 60);
}

export function wordList(words: string): string | readonly string[] {
  const list = words
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
  return list.length === 1 ? list[0]! : list;
}

/** A payload for a button, from its words: one that stands nowhere yet. */
export function freePayload(title: string, all: readonly FileText[]): string {
  const word = title
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  const name = word === '' ? 'BUTTON' : word;
  const isThere = (payload: string) => all.some(({ text }) => text.includes(payload));
  return freeName(name, isThere, (number) => `${name}_${number}`);
}
