import type { TextEdit } from '../report/text-edit.js';
import type { ListNode } from '../syntax/node.js';
import { endOf, isFlow, lineStart, newlineOf, nextLine } from '../testing/edit-yaml.js';
import { edit, type FileText } from './checked-edits.js';
import type { ReadOutline, WrittenItem } from './outline.js';

/** Where an item can be inserted into a list. */
export interface ListPlace {
  readonly at: number;
  /** How far the dash is indented. */
  readonly indent: string;
  /** What to write before the item and after it, such as an empty line. */
  readonly before: string;
  readonly after: string;
}

/** The lines of an item: comments directly above it, its dash, and everything below it. */
export interface ItemLines {
  readonly from: number;
  readonly to: number;
  readonly indent: string;
}

/** Returns the lines of an item; `undefined` if the list does not use dashes. */
export function linesOf(text: string, { map, list }: WrittenItem): ItemLines | undefined {
  if (!list || isFlow(list)) return undefined;
  let from = lineStart(text, map.span.start);
  const indent = /^( *)- +$/.exec(text.slice(from, map.span.start))?.[1];
  if (indent === undefined) return undefined;
  while (from > 0) {
    const before = lineStart(text, from - 1);
    const comment = /^( *)#/.exec(text.slice(before, from));
    if (!comment || comment[1]!.length > indent.length) break;
    from = before;
  }
  // Comments above the first item may as well be about the whole list or file.
  if (map === list.items[0]) from = Math.max(from, lineStart(text, list.span.start));
  let to = nextLine(text, endOf(map));
  while (to < text.length) {
    const comment = /^( *)#/.exec(text.slice(to, nextLine(text, to)));
    if (!comment || comment[1]!.length <= indent.length) break;
    to = nextLine(text, to);
  }
  return { from, to, indent };
}

/** Returns the lines to delete with an item, including empty ones that would be left over. */
export function goneLines(text: string, { from, to }: ItemLines): { from: number; to: number } {
  let end = to;
  while (end < text.length && text.slice(end, nextLine(text, end)).trim() === '') {
    end = nextLine(text, end);
  }
  return { from, to: end === text.length ? to : end };
}

/** Returns the first place of a file's list that has items. */
export function firstPlace(of: FileText, { root, written }: ReadOutline): ListPlace | undefined {
  const [item] = root.items;
  const lines =
    item && item.kind !== 'default' ? linesOf(of.text, written.get(item.id)!) : undefined;
  if (lines) {
    const gap = gapIn(of.text, written.get(item!.id)!.list!);
    return { at: lines.from, indent: lines.indent, before: '', after: gap };
  }
  return undefined;
}

/** Returns the place after an item. */
export function placeAfter(
  of: FileText,
  { written }: ReadOutline,
  id: string,
): ListPlace | undefined {
  const found = written.get(id);
  const lines = found && linesOf(of.text, found);
  if (!lines) return undefined;
  return { at: lines.to, indent: lines.indent, before: gapIn(of.text, found.list!), after: '' };
}

/** Returns the empty line between the items of a list, if there is one. */
function gapIn(text: string, list: ListNode): string {
  const [one, other] = list.items;
  if (!one || !other) return '';
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(one), other.span.start)) ? newlineOf(text) : '';
}

/** Inserts an item into a list. */
export function put(of: FileText, { at, before, after }: ListPlace, block: string): TextEdit {
  const isOpen = at > 0 && of.text[at - 1] !== '\n';
  const start = isOpen ? newlineOf(of.text) : '';
  // If the last line of a file has no line end, it stays that way.
  const text = isOpen ? block.replace(/\r?\n$/, '') : block;
  return edit(of, at, at, start + before + text + after);
}
