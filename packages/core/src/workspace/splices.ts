import type { TextEdit } from '../report/text-edit.js';
import { isNull, type ListNode, type MapEntry, type MapNode, type Node } from '../syntax/node.js';
import {
  endOf,
  endOfEntry,
  indentOf,
  isFlow,
  lineEnd,
  lineStart,
  newlineOf,
  nextLine,
  ownEntries,
  valueEnd,
} from '../testing/edit-yaml.js';
import { type Writable, writeEntry, writeFlow } from '../testing/write-yaml.js';
import { edit, type FileText, quoted, type Tries } from './checked-edits.js';
import { gapBefore, reworded } from './write-text.js';

/** A longer value is written on lines of its own. */
const lineLength = 100;

/** Keys of a rule that come before what it does. */
const headKeys = ['name', 'description', 'disabled', 'continue', 'once', 'when'];

/** Replaces a value by another one. `entry` is the entry that has the value, unless the value is in a list. */
export function replaced(
  of: FileText,
  node: Node,
  value: Writable,
  entry: MapEntry | undefined,
  isInFlow: boolean,
): Tries {
  const { start } = node.span;
  const end = valueEnd(node);
  const place = { from: start, to: end };
  if (node.kind === 'text' && typeof value === 'string') return reworded(of, place, value);
  if (hasComment(of, node)) return [];
  const flow = writeFlow(value);
  const isLong =
    start - lineStart(of.text, start) + flow.length > lineLength && typeof value === 'object';
  const isBelow = entry !== undefined && of.text.slice(entry.keySpan.end, start).includes('\n');
  const inLine = [edit(of, start, end, gapBefore(of, place) + flow)];
  if (!entry) {
    const block = blockItem(value, indentOf(node.span), newlineOf(of.text));
    return isLong && !isInFlow ? [[edit(of, start, end, block)], inLine] : [inLine];
  }
  const colon = of.text.indexOf(':', entry.keySpan.end);
  if (/#/.test(of.text.slice(colon, start))) return [];
  const indent = indentOf(entry.keySpan);
  const written = writeEntry('x', value, indent).slice(indent.length + 2);
  const below = [edit(of, colon + 1, end, written.replaceAll('\n', newlineOf(of.text)))];
  const oneLine = [edit(of, colon + 1, end, ` ${flow}`)];
  if (isInFlow) return [inLine];
  return isBelow || isLong ? [below, oneLine] : [inLine, below];
}

/** Adds a key to a map, after those that come before it in a rule. */
export function keyAdded(of: FileText, map: MapNode, key: string, value: Writable): Tries {
  const entries = ownEntries(map);
  const flow = writeFlow({ [key]: value });
  if (entries.length === 0) {
    return isFlow(map) ? [[edit(of, map.span.start, endOf(map), flow)]] : [];
  }
  const rank = headKeys.indexOf(key);
  const above = entries.findLast(
    (each) => headKeys.includes(each.key) && headKeys.indexOf(each.key) < rank,
  );
  const last = above ?? entries.at(-1)!;
  const end = endOfEntry(last);
  if (isFlow(map)) return [[edit(of, end, end, `, ${flow.slice(2, -2)}`)]];
  const at = lineEnd(of.text, end);
  const newline = newlineOf(of.text);
  const line = writeEntry(key, value, indentOf(last.keySpan)).replaceAll('\n', newline);
  const gap = key === 'default' && last.key === 'rules' ? newline : '';
  return [[edit(of, at, at, `${newline}${gap}${line}`)]];
}

/** Gives a key another name. */
export function keyRenamed(of: FileText, { keySpan }: MapEntry, key: string): readonly TextEdit[] {
  return [edit(of, keySpan.start, keySpan.end, writeFlow(key))];
}

/** Removes a key from a map that has others. */
export function keyRemoved(of: FileText, map: MapNode, entry: MapEntry): Tries {
  const entries = ownEntries(map);
  const at = entries.indexOf(entry);
  if (at < 0 || entries.length === 1) return [];
  const { start } = entry.keySpan;
  const end = endOfEntry(entry);
  if (isFlow(map))
    return [
      [
        cutFromFlow(
          of,
          entries.map(({ keySpan }) => keySpan.start),
          entries.map(endOfEntry),
          at,
        ),
      ],
    ];
  const from = lineStart(of.text, start);
  if (/^ *$/.test(of.text.slice(from, start))) {
    return [[edit(of, from, nextLine(of.text, end), '')]];
  }
  // The first key comes after a dash: the next one takes its place.
  const next = entries[at + 1];
  if (!next || /#/.test(of.text.slice(end, next.keySpan.start))) return [];
  return [[edit(of, start, next.keySpan.start, '')]];
}

/** Inserts an item into a list. */
export function itemAdded(of: FileText, list: ListNode, at: number, value: Writable): Tries {
  const { items } = list;
  if (items.length === 0) {
    return isFlow(list) ? [[edit(of, list.span.start, endOf(list), writeFlow([value]))]] : [];
  }
  if (isFlow(list)) {
    const flow = writeFlow(value);
    if (at >= items.length) {
      const end = valueEnd(items.at(-1)!);
      return [[edit(of, end, end, `, ${flow}`)]];
    }
    const { start } = items[at]!.span;
    return [[edit(of, start, start, `${flow}, `)]];
  }
  const newline = newlineOf(of.text);
  const dash = dashOf(of, items[0]!);
  if (dash === undefined) return [];
  const item = `${dash.indent}- ${blockItem(value, `${dash.indent}  `, newline)}`;
  if (at === 0) return [[edit(of, dash.from, dash.from, item + newline)]];
  const end = lineEnd(of.text, valueEnd(items[at - 1]!));
  return [[edit(of, end, end, newline + item)]];
}

/** Removes an item from a list that has others. */
export function itemRemoved(of: FileText, list: ListNode, at: number): Tries {
  const { items } = list;
  if (items.length === 1) return [];
  const ends = items.map((item) => valueEnd(item));
  if (isFlow(list))
    return [
      [
        cutFromFlow(
          of,
          items.map(({ span }) => span.start),
          ends,
          at,
        ),
      ],
    ];
  const dash = dashOf(of, items[at]!);
  return dash ? [[edit(of, dash.from, nextLine(of.text, ends[at]!), '')]] : [];
}

/** Moves an item of a list to the place of another. */
export function itemMoved(of: FileText, list: ListNode, from: number, to: number): Tries {
  const { items } = list;
  const order = items.map((_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  const places = items.map((item): { from: number; to: number } | undefined => {
    if (isFlow(list)) return { from: item.span.start, to: valueEnd(item) };
    const dash = dashOf(of, item);
    return dash && { from: dash.from, to: nextLine(of.text, valueEnd(item)) };
  });
  const edits: TextEdit[] = [];
  for (const [at, other] of order.entries()) {
    if (at === other) continue;
    const [place, source] = [places[at], places[other]];
    if (!place || !source) return [];
    const [was, put] = [of.text.slice(place.from, place.to), of.text.slice(source.from, source.to)];
    // If the last line of a file has no line end, it stays that way.
    const isLast = !was.endsWith('\n') && !isFlow(list);
    const withEnd = put.endsWith('\n') || isFlow(list) ? put : put + newlineOf(of.text);
    edits.push(edit(of, place.from, place.to, isLast ? withEnd.trimEnd() : withEnd));
  }
  return [edits];
}

/** Makes a list of a value and another one, before or after it. */
export function asList(
  of: FileText,
  { keySpan, value: node }: MapEntry,
  at: number,
  value: Writable,
  isInFlow: boolean,
): Tries {
  const { start } = node.span;
  const end = valueEnd(node);
  const written = of.text.slice(start, end);
  const newline = newlineOf(of.text);
  const flow = writeFlow(value);
  const inFlow = (old: string) => [
    edit(of, start, end, at === 0 ? `[${flow}, ${old}]` : `[${old}, ${flow}]`),
  ];
  const inLine =
    node.kind === 'text' ? [inFlow(written), inFlow(quoted(node.text))] : [inFlow(written)];
  if (isInFlow) return inLine;
  const indent = `${indentOf(keySpan)}  `;
  const item = `${indent}- ${blockItem(value, `${indent}  `, newline)}`;
  const colon = of.text.indexOf(':', keySpan.end) + 1;
  const between = of.text.slice(colon, start);
  const after = lineEnd(of.text, end);
  const isShort = typeof value !== 'object' && written.length + flow.length < 60;
  const opened = `${newline}${at === 0 ? `${item}${newline}` : ''}${indent}- `;
  const closed = at === 0 ? [] : [edit(of, after, after, newline + item)];
  if (/^[ \t]*$/.test(between) && start > colon) {
    const list = [edit(of, colon, start, opened), ...closed];
    return isShort && !/[\n#]/.test(of.text.slice(start, after)) ? [...inLine, list] : [list];
  }
  // A map on lines of its own: each line is indented further, the first gets a dash.
  const first = lineStart(of.text, start);
  const own = indentOf(node.span);
  const starts: number[] = [];
  for (let line = nextLine(of.text, start); line < end; line = nextLine(of.text, line)) {
    if (of.text.slice(line, lineEnd(of.text, line)) !== '') starts.push(line);
  }
  const put = `${own}- ${blockItem(value, `${own}  `, newline)}`;
  return [
    [
      edit(of, first, start, `${at === 0 ? put + newline : ''}${own}- `),
      ...starts.map((line) => edit(of, line, line, '  ')),
      ...(at === 0 ? [] : [edit(of, after, after, newline + put)]),
    ],
  ];
}

/** Returns whether there is a comment in a value. */
function hasComment(of: FileText, node: Node): boolean {
  if (node.kind === 'text' || node.kind === 'broken') return false;
  let rest = of.text.slice(node.span.start, endOf(node));
  const blank = (inner: Node): void => {
    if (inner.kind === 'list') for (const item of inner.items) blank(item);
    else if (inner.kind === 'map') for (const each of inner.entries) blank(each.value);
    else if (!isNull(inner)) {
      const from = inner.span.start - node.span.start;
      const to = inner.span.end - node.span.start;
      if (from >= 0) rest = rest.slice(0, from) + '_'.repeat(to - from) + rest.slice(to);
    }
  };
  blank(node);
  return /(?:^|\s)#/m.test(rest);
}

/** Returns what is written after the dash of an item. */
function blockItem(value: Writable, indent: string, newline: string): string {
  const flow = writeFlow(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return flow;
  if (indent.length + flow.length <= lineLength) return flow;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => writeEntry(key, inner as Writable, indent))
    .join('\n')
    .slice(indent.length)
    .replaceAll('\n', newline);
}

/** Returns the line of an item's dash, if nothing else is before the dash. */
function dashOf({ text }: FileText, item: Node): { from: number; indent: string } | undefined {
  const from = lineStart(text, item.span.start);
  const indent = /^( *)-[ \t]*$/.exec(text.slice(from, item.span.start))?.[1];
  return indent === undefined ? undefined : { from, indent };
}

function cutFromFlow(
  of: FileText,
  starts: readonly number[],
  ends: readonly number[],
  at: number,
): TextEdit {
  const isLast = at === starts.length - 1;
  return isLast
    ? edit(of, ends[at - 1]!, ends[at]!, '')
    : edit(of, starts[at]!, starts[at + 1]!, '');
}
