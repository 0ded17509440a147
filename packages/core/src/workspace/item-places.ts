import type { TextEdit } from '../report/text-edit.js';
import type { ListNode } from '../syntax/node.js';
import { endOf, isFlow, lineStart, newlineOf, nextLine } from '../testing/edit-yaml.js';
import { edit, type FileText } from './checked-edits.js';
import type { ReadOutline, WrittenItem } from './outline.js';

/** Where an item can be put into a list. */
export interface ListPlace {
  readonly at: number;
  /** How far the dash is indented. */
  readonly indent: string;
  /** What stands before the item, and what behind it, such as an empty line. */
  readonly before: string;
  readonly after: string;
}

/** The lines of an item: comments right above it, its dash, all that stands below it. */
export interface ItemLines {
  readonly from: number;
  readonly to: number;
  readonly indent: string;
}

/** The lines of an item; `undefined` where the list is not one with dashes. */
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
  // The comments above the first item are as likely those of the whole list or file.
  if (map === list.items[0]) from = Math.max(from, lineStart(text, list.span.start));
  let to = nextLine(text, endOf(map));
  while (to < text.length) {
    const comment = /^( *)#/.exec(text.slice(to, nextLine(text, to)));
    if (!comment || comment[1]!.length <= indent.length) break;
    to = nextLine(text, to);
  }
  return { from, to, indent };
}

/** The lines that go with an item, and the empty ones that would be left behind. */
export function goneLines(text: string, { from, to }: ItemLines): { from: number; to: number } {
  let end = to;
  while (end < text.length && text.slice(end, nextLine(text, end)).trim() === '') {
    end = nextLine(text, end);
  }
  return { from, to: end === text.length ? to : end };
}

/** The first place of a file's list that has items. */
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

/** The place behind an item. */
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

/** The empty line that stands between the items of a list, if one does. */
function gapIn(text: string, list: ListNode): string {
  const [one, other] = list.items;
  if (!one || !other) return '';
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(one), other.span.start)) ? newlineOf(text) : '';
}

/** Puts an item into a list. */
export function put(of: FileText, { at, before, after }: ListPlace, block: string): TextEdit {
  const isOpen = at > 0 && of.text[at - 1] !== '\n';
  const start = isOpen ? newlineOf(of.text) : '';
  // The last line of a file may have no end, and keeps it so.
  const text = isOpen ? block.replace(/\r?\n$/, '') : block;
  return edit(of, at, at, start + before + text + after);
}
