import {
  addRule,
  deleteRule,
  duplicateRule,
  type Edits,
  type FileText,
  insertPart,
  itemsOf,
  movePart,
  moveRule,
  outline,
  removePart,
  renamePayload,
  say,
  setDisabled,
  setPart,
} from '@botrules/core/tooling';
import { answersTo, followsUp, sends } from '../awaited.js';
import { freeName } from '../free-name.js';
import { newName } from '../new-name.js';
import type { CardAct, CardChange } from './card-act.js';
import { buttonAdded, ledOn } from './change-buttons.js';
import { keepingComments, orElse, swapped, varied, withValues } from './change-parts.js';
import { itemOf, lastOf, wordList } from './items.js';
import { awaitedBy } from './shapes.js';
import { withRule } from './with-rule.js';

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
      return keepingComments(of, orElse(of, act));
    case 'swap':
      return keepingComments(of, swapped(of, act));
    case 'values':
      return valuesWritten(of, act, names);
    case 'vary':
      return keepingComments(of, varied(of, act));
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
  const name = freeName(say`${item.name} copy`, (each) => names.has(each));
  const edits = duplicateRule(of, id, name);
  return edits && { edits, made: `rule ${name}` };
}

function ruleAdded(
  of: FileText,
  { after, payload, words, answer }: Extract<CardAct, { kind: 'rule' }>,
  names: ReadonlySet<string>,
): CardChange | undefined {
  const name = newName(payload || words, names);
  const when = payload !== '' ? sends(payload) : { text: { words: wordList(words) } };
  const edits = addRule(of, { name, when, reply: answer }, after ?? lastOf(of));
  return edits && { edits, made: `rule ${name}` };
}

/** Values of an outcome, and a rule that answers when what they await comes. */
function valuesWritten(
  of: FileText,
  act: Extract<CardAct, { kind: 'values' }>,
  names: ReadonlySet<string>,
): CardChange | undefined {
  const { id, path, values, answer = '' } = act;
  const change = keepingComments(of, withValues(of, act));
  const key = String(path.at(-1));
  const awaited = values && awaitedBy(key, values);
  if (!change || !awaited || answer.trim() === '') return change;
  const when = key === 'ask' ? answersTo(awaited) : followsUp(awaited);
  return withRule(of, change.edits, id, { title: awaited, when, answer }, names);
}
