import {
  addButton,
  addRule,
  applyEdits,
  deleteRule,
  duplicateRule,
  type Edits,
  type FileText,
  insertPart,
  itemsOf,
  movePart,
  moveRule,
  type OutlineItem,
  outline,
  type PartPath,
  partAt,
  removePart,
  renamePayload,
  setDisabled,
  setPart,
  type TextEdit,
} from '@botrules/core/tooling';
import { difference } from '../difference.js';
import type { Plain } from './card.js';
import { writtenAt, writtenIn } from './written.js';

/** A button that is added, and where it leads. */
export interface AddedButton {
  /** The rule or default, and the message of it. */
  readonly id: string;
  readonly path: PartPath;
  readonly key: 'buttons' | 'quick_replies';
  readonly title: string;
  /** What a tap does: sends a payload, opens a page, calls a number, or leads to a rule that is made. */
  readonly to:
    | { readonly payload: string }
    | { readonly url: string }
    | { readonly phone: string }
    | { readonly answer: string };
}

/** What somebody does to a card. */
export type CardAct =
  | { readonly kind: 'set'; readonly id: string; readonly path: PartPath; readonly value: Plain }
  | { readonly kind: 'remove'; readonly id: string; readonly path: PartPath }
  | {
      readonly kind: 'insert';
      readonly id: string;
      readonly path: PartPath;
      readonly at: number;
      readonly value: Plain;
    }
  | { readonly kind: 'move'; readonly id: string; readonly path: PartPath; readonly to: number }
  | {
      /** A rule behind another item, or at the end of the file. */
      readonly kind: 'rule';
      readonly after: string | null;
      readonly payload: string;
      readonly words: string;
      readonly answer: string;
    }
  | { readonly kind: 'up' | 'down' | 'duplicate' | 'delete'; readonly id: string }
  | { readonly kind: 'disable'; readonly id: string; readonly disabled: boolean }
  /** Another condition that will do as well as all that are there. */
  | { readonly kind: 'or'; readonly id: string; readonly field: string; readonly value: Plain }
  | {
      /** A key with another name and value. */
      readonly kind: 'swap';
      readonly id: string;
      readonly path: PartPath;
      readonly key: string;
      readonly value: Plain;
    }
  | ({ readonly kind: 'button' } & AddedButton)
  | {
      /** A button that is there leads to a rule that is made. */
      readonly kind: 'lead';
      readonly id: string;
      readonly path: PartPath;
      readonly title: string;
      readonly answer: string;
    }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** The edits that an act takes, and the item that it made. */
export interface CardChange {
  readonly edits: readonly TextEdit[];
  readonly made?: string;
}

/**
 * The edits of texts that do what somebody wants of a card; nothing where an edit cannot do it.
 *
 * @param names the names that rules have already
 * @param all every file in which payloads may stand
 */
export function changeFor(
  of: FileText,
  act: CardAct,
  names: ReadonlySet<string>,
  all: readonly FileText[],
): CardChange | undefined {
  switch (act.kind) {
    case 'set':
      return plain(setPart(of, act.id, act.path, act.value));
    case 'remove':
      return plain(removePart(of, act.id, act.path));
    case 'insert':
      return plain(insertPart(of, act.id, act.path, act.at, act.value));
    case 'move':
      return plain(movePart(of, act.id, act.path, act.to));
    case 'disable':
      return plain(setDisabled(of, act.id, act.disabled));
    case 'delete':
      return plain(deleteRule(of, act.id));
    case 'rename':
      return plain(renamePayload(all, act.from, act.to));
    case 'up':
    case 'down':
      return plain(moved(of, act.id, act.kind));
    case 'duplicate':
      return copied(of, act.id, names);
    case 'rule':
      return ruleAdded(of, act, names);
    case 'or':
      return plain(orElse(of, act));
    case 'swap':
      return plain(swapped(of, act));
    case 'lead':
      return ledOn(of, act, names, all);
    case 'button':
      return buttonAdded(of, act, names, all);
  }
}

function plain(edits: Edits): CardChange | undefined {
  return edits && { edits };
}

function moved(of: FileText, id: string, way: 'up' | 'down'): Edits {
  const root = outline(of.file, of.text);
  const around = root && itemsOf(root).find(({ items }) => items.some((item) => item.id === id));
  const items = around?.items.filter(({ kind }) => kind !== 'default') ?? [];
  const at = items.findIndex((item) => item.id === id);
  const [before, after] = [items[at - 1], items[at + 1]];
  if (way === 'up') return before && moveRule(of, before.id, id);
  return after && moveRule(of, id, after.id);
}

function copied(of: FileText, id: string, names: ReadonlySet<string>): CardChange | undefined {
  const item = itemOf(of, id);
  if (item?.name == null) return undefined;
  const name = freeName(`${item.name} copy`, names);
  const edits = duplicateRule(of, id, name);
  return edits && { edits, made: `rule ${name}` };
}

function ruleAdded(
  of: FileText,
  { after, payload, words, answer }: Extract<CardAct, { kind: 'rule' }>,
  names: ReadonlySet<string>,
): CardChange | undefined {
  const name = freeName(nameFrom(payload || words), names);
  const when = payload !== '' ? { payload } : { text: { words: wordList(words) } };
  const edits = addRule(of, { name, when, reply: answer }, after ?? lastOf(of));
  return edits && { edits, made: `rule ${name}` };
}

function orElse(of: FileText, { id, field, value }: Extract<CardAct, { kind: 'or' }>): Edits {
  const item = itemOf(of, id);
  const when = item && writtenIn(item, of.text).get('when');
  if (when?.kind !== 'map') return undefined;
  return setPart(of, id, ['when'], { any: [when.data, { [field]: value }] });
}

function swapped(of: FileText, act: Extract<CardAct, { kind: 'swap' }>): Edits {
  const { id, path, key, value } = act;
  const item = itemOf(of, id);
  const above = path.slice(0, -1);
  const around = item && writtenAt(item, of.text, above);
  if (around?.kind !== 'map') return undefined;
  const entries = around.entries.map(([name, inner]) =>
    name === path.at(-1) ? [key, value] : [String(name), inner.data],
  );
  return setPart(of, id, above, Object.fromEntries(entries) as { readonly [key: string]: Plain });
}

function buttonAdded(
  of: FileText,
  { id, path, key, title, to }: AddedButton,
  names: ReadonlySet<string>,
  all: readonly FileText[],
): CardChange | undefined {
  const payload = freePayload(title, all);
  const edits = onMessage(of, id, path, key, {
    title,
    ...('answer' in to ? { payload } : to),
  });
  if (!edits || !('answer' in to)) return plain(edits);
  return withRule(of, edits, id, { title, payload, answer: to.answer }, names);
}

function ledOn(
  of: FileText,
  { id, path, title, answer }: Extract<CardAct, { kind: 'lead' }>,
  names: ReadonlySet<string>,
  all: readonly FileText[],
): CardChange | undefined {
  const payload = freePayload(title, all);
  const edits = setPart(of, id, path, { title, payload });
  return edits && withRule(of, edits, id, { title, payload, answer }, names);
}

/** Edits with a rule behind the one that they are of, as one edit. */
function withRule(
  of: FileText,
  edits: readonly TextEdit[],
  id: string,
  rule: { readonly title: string; readonly payload: string; readonly answer: string },
  names: ReadonlySet<string>,
): CardChange | undefined {
  const { title, payload, answer } = rule;
  const name = freeName(nameFrom(title), names);
  const text = applyEdits(of.text, edits);
  const after = itemOf(of, id)?.kind === 'rule' ? id : lastOf(of);
  const more = addRule({ ...of, text }, { name, when: { payload }, reply: answer }, after);
  if (!more) return undefined;
  const edit = { file: of.file, ...difference(of.text, applyEdits(text, more)) };
  return { edits: [edit], made: `rule ${name}` };
}

/** A button below the words of a message. */
function onMessage(
  of: FileText,
  id: string,
  path: PartPath,
  key: AddedButton['key'],
  button: { readonly title: string; readonly [does: string]: string },
): Edits {
  const item = itemOf(of, id);
  const message = item && partAt(item, path);
  if (!item || !message) return undefined;
  if (message.kind === 'map') {
    const list = partAt(item, [...path, key]);
    const count = item.parts.filter(
      (part) => part.path.length === path.length + 2 && isBelow(part.path, [...path, key]),
    ).length;
    return insertPart(of, id, [...path, key], list ? count : 0, button);
  }
  const { payload } = button;
  const at = path.at(-1);
  if (key === 'buttons' && payload !== undefined) {
    const edits = addButton(
      of,
      id,
      { title: button.title, payload },
      typeof at === 'number' ? at : 0,
    );
    if (edits) return edits;
  }
  return setPart(of, id, path, { text: message.text ?? '', [key]: [button] });
}

function isBelow(path: PartPath, above: PartPath): boolean {
  return above.every((key, at) => path[at] === key);
}

function itemOf({ file, text }: FileText, id: string): OutlineItem | undefined {
  const root = outline(file, text);
  return root && itemsOf(root).find((item) => item.id === id);
}

function lastOf({ file, text }: FileText): string | null {
  const items = outline(file, text)?.items.filter(({ kind }) => kind !== 'default');
  return items?.at(-1)?.id ?? null;
}

function nameFrom(words: string): string {
  const name = words
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return name === '' ? 'new rule' : name.slice(0, 60);
}

function wordList(words: string): string | readonly string[] {
  const list = words
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
  return list.length === 1 ? list[0]! : list;
}

function freeName(name: string, names: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; names.has(free); number++) free = `${name} ${number}`;
  return free;
}

/** A payload for a button, from its words: one that stands nowhere yet. */
function freePayload(title: string, all: readonly FileText[]): string {
  const word = title
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  const name = word === '' ? 'BUTTON' : word;
  const isThere = (payload: string) => all.some(({ text }) => text.includes(payload));
  let free = name;
  for (let number = 2; isThere(free); number++) free = `${name}_${number}`;
  return free;
}
