import { needShape } from '../report/argument.js';
import type { TextEdit } from '../report/text-edit.js';
import { entryOf, type MapNode, type Node } from '../syntax/node.js';
import {
  endOf,
  endOfEntry,
  indentOf,
  isFlow,
  lineEnd,
  lineStart,
  newlineOf,
} from '../testing/edit-yaml.js';
import { writeFlow } from '../testing/write-yaml.js';
import {
  checked,
  type Edits,
  edit,
  type FileText,
  find,
  isSame,
  needFile,
  needId,
  quoted,
} from './checked-edits.js';
import { needItem, type OutlineItem, type PartPath, partAt, type ReadOutline } from './outline.js';

/** A button that sends a payload. */
export interface NewButton {
  /** The words on it. */
  readonly title: string;
  /** What it sends. */
  readonly payload: string;
}

/**
 * Adds a button to a message of a rule: below the words of the message, after the buttons that it has.
 *
 * @param id the id of the rule or default
 * @param message the number of the message in its reply, from 0; by default the last one that can have buttons
 */
export function addButton(of: FileText, id: string, button: NewButton, message?: number): Edits {
  needFile('addButton', of);
  needId('addButton', id);
  const what = { title: 'string', payload: 'string' } as const;
  needShape('addButton', 'a button', button, what, "Write { title: 'Menu', payload: 'MENU' }.");
  const found = find(of, id);
  const reply = found && entryOf(found.map, 'reply');
  if (!reply || reply.value.span.start < reply.keySpan.end) return undefined;
  const messages = reply.value.kind === 'list' ? reply.value.items : [reply.value];
  const node = message === undefined ? messages.findLast(takesButtons) : messages[message];
  if (!node || !takesButtons(node)) return undefined;
  const flow = writeFlow({ title: button.title, payload: button.payload });
  const before = sends(found.item, button);
  const isThere = (now: ReadOutline) => {
    const item = now.written.get(id)?.item;
    return item !== undefined && sends(item, button) === before + 1;
  };
  return checked(buttonEdits(of, node, flow), of, isThere);
}

/** Returns the payload by which a button leads to a rule: the first that its condition names; `undefined` if there is none. */
export function payloadTo(item: OutlineItem): string | undefined {
  needItem('payloadTo', item);
  const payload = [
    ['when', 'payload'],
    ['when', 'payload', 0],
    ['when', 'payload', 'is'],
    ['when', 'payload', 'is', 0],
  ];
  return payload.map((path) => partAt(item, path)?.text).find((text) => text !== undefined);
}

function buttonEdits(of: FileText, node: Node, flow: string): readonly TextEdit[] {
  const newline = newlineOf(of.text);
  if (node.kind === 'text') return asMessage(of, node, flow, newline);
  if (node.kind !== 'map') return [];
  const buttons = entryOf(node, 'buttons');
  if (buttons?.value.kind === 'list' && buttons.value.items.length > 0) {
    const last = buttons.value.items.at(-1)!;
    const at = endOf(last);
    if (isFlow(buttons.value)) return [edit(of, at, at, `, ${flow}`)];
    const end = lineEnd(of.text, at);
    const from = lineStart(of.text, last.span.start);
    const dash = /^ *- */.exec(of.text.slice(from, last.span.start))?.[0];
    return dash === undefined ? [] : [edit(of, end, end, `${newline}${dash.trimEnd()} ${flow}`)];
  }
  if (buttons) {
    const { start, end } = buttons.value.span;
    return [edit(of, start, end, `${start === end ? ' ' : ''}[${flow}]`)];
  }
  const text = entryOf(node, 'text')!;
  return [besides(of, node, text, `buttons: [${flow}]`)];
}

/** Turns a message that is only its words into one with a key for them. */
function asMessage(
  of: FileText,
  { span: { start, end }, text }: Extract<Node, { readonly kind: 'text' }>,
  flow: string,
  newline: string,
): readonly TextEdit[] {
  const raw = of.text.slice(start, end);
  const before = of.text.slice(lineStart(of.text, start), start);
  const isItem = /^ *- +$/.test(before);
  const isKey = /^ *(?:- +)?["']?reply["']?: +$/.test(before);
  const after = of.text.slice(end, lineEnd(of.text, end));
  const isOneLine = !/[\n\r]/.test(raw) && /^[ \t]*(?:#.*)?$/.test(after);
  if (isItem && isOneLine) {
    const inner = ' '.repeat(before.length);
    const at = lineEnd(of.text, end);
    return [
      edit(of, start, start, 'text: '),
      edit(of, at, at, `${newline}${inner}buttons:${newline}${inner}  - ${flow}`),
    ];
  }
  if (isKey && isOneLine) {
    const inner = ' '.repeat(before.indexOf('reply') - (/["']reply/.test(before) ? 1 : 0) + 2);
    const at = lineEnd(of.text, end);
    return [
      edit(of, start - before.length + before.trimEnd().length, start, `${newline}${inner}text: `),
      edit(of, at, at, `${newline}${inner}buttons:${newline}${inner}  - ${flow}`),
    ];
  }
  const end2 = raw.endsWith('\n') ? start + raw.trimEnd().length : end;
  return [edit(of, start, end2, `{ text: ${quoted(text)}, buttons: [${flow}] }`)];
}

function takesButtons(node: Node): boolean {
  if (node.kind === 'text') return node.text !== '';
  return node.kind === 'map' && entryOf(node, 'text') !== undefined;
}

function sends({ parts }: OutlineItem, { title, payload }: NewButton): number {
  const has = (path: PartPath, key: string, text: string) =>
    parts.some(
      (part) =>
        part.text === text &&
        part.path.at(-1) === key &&
        isSame(part.path.slice(0, -1), path.slice(0, -1)),
    );
  return parts.filter(
    ({ path, text }) => path.at(-1) === 'payload' && text === payload && has(path, 'title', title),
  ).length;
}

/** Adds a key after another one of a map. */
export function besides(
  of: FileText,
  map: MapNode,
  entry: MapNode['entries'][number],
  text: string,
): TextEdit {
  const end = endOfEntry(entry);
  if (isFlow(map)) return edit(of, end, end, `, ${text}`);
  const at = lineEnd(of.text, end);
  return edit(of, at, at, `${newlineOf(of.text)}${indentOf(entry.keySpan)}${text}`);
}
