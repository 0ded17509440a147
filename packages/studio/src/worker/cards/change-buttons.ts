import {
  addButton,
  type Edits,
  type FileText,
  insertPart,
  type PartPath,
  partAt,
  setPart,
} from '@botrules/core/tooling';
import type { AddedButton, CardAct, CardChange } from './card-act.js';
import { freePayload, itemOf } from './items.js';
import { withRule } from './with-rule.js';

export function buttonAdded(
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
  if (!edits || !('answer' in to)) return edits && { edits };
  return withRule(of, edits, id, { title, when: { payload }, answer: to.answer }, names);
}

export function ledOn(
  of: FileText,
  { id, path, title, answer, payload: kept }: Extract<CardAct, { kind: 'lead' }>,
  names: ReadonlySet<string>,
  all: readonly FileText[],
): CardChange | undefined {
  const payload = kept ?? freePayload(title, all);
  const edits = kept === undefined ? setPart(of, id, path, { title, payload }) : [];
  return edits && withRule(of, edits, id, { title, when: { payload }, answer }, names);
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
