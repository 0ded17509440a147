import { type FileText, itemsOf, type OutlineItem, outline } from '@botrules/core/tooling';
import { freeName } from '../free-name.js';

export function itemOf({ file, text }: FileText, id: string): OutlineItem | undefined {
  const root = outline(file, text);
  return root && itemsOf(root).find((item) => item.id === id);
}

/** The last rule or group of a file, not counting its default; `null` where it has none. */
export function lastOf({ file, text }: FileText): string | null {
  return lastIn(outline(file, text)?.items ?? []);
}

/**
 * Finds the place of a rule that takes what comes of an item later, such as a tap on its button: behind it, or before it if it
 * is a default. A group around it may ask for what the later event has not, so the place is before such a group.
 *
 * @returns what it stands behind; `null` for the first place of the file
 */
export function placeOfNext({ file, text }: FileText, id: string): string | null {
  let list = outline(file, text);
  while (list) {
    const { items } = list;
    const at = items.findIndex((item) => itemsOf(item).some((each) => each.id === id));
    const item = items[at];
    if (item?.id === id) return item.kind === 'rule' ? id : lastIn(items);
    if (item && mayHoldNoMore(item)) return lastIn(items.slice(0, at));
    list = item;
  }
  return null;
}

/** Returns whether a group asks for something that the next event of the same person may not have. */
function mayHoldNoMore({ parts }: OutlineItem): boolean {
  return parts.some(
    ({ path: [key, field] }) => key === 'when' && field !== undefined && field !== 'channel',
  );
}

function lastIn(items: readonly OutlineItem[]): string | null {
  return items.findLast(({ kind }) => kind !== 'default')?.id ?? null;
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
