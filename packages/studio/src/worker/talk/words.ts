import {
  itemsOf,
  type OutlineItem,
  type OutlinePart,
  outline,
  type PartPath,
  partAt,
  setText,
  type TextEdit,
} from '@botrules/core/tooling';
import type { Ground } from './ground.js';
import type { RulePlace } from './talk.js';

/** Which message: of which rule, and its number in the reply of that rule, from 0. */
export interface WhichMessage extends RulePlace {
  readonly message: number;
}

/** Words that a person reads, as they are written in a rule. */
export interface WrittenWords {
  /** Where they stand in the rule. */
  readonly path: PartPath;
  /** What they are in the message. */
  readonly kind: 'text' | 'title' | 'subtitle' | 'button' | 'quick';
  /** With placeholders in braces, as written. */
  readonly text: string;
  /** Several lines can stand there. */
  readonly long: boolean;
}

/** All words of a message that can be changed where they stand. */
export interface MessageWords {
  /** The rule or default, by its id in the outline. */
  readonly id: string;
  readonly words: readonly WrittenWords[];
}

/** The words of a message as they are written, those of its buttons and cards too; none where an alias stands for them. */
export function wordsOf(ground: Pick<Ground, 'texts'>, which: WhichMessage): MessageWords | null {
  const item = itemOf(ground, which);
  if (item === undefined) return null;
  const reply = partAt(item, ['reply']);
  const start: PartPath = reply?.kind === 'list' ? ['reply', which.message] : ['reply'];
  const root = partAt(item, start);
  if (root === undefined) return null;
  const words = item.parts.flatMap((part) => {
    const below = part.path.slice(start.length);
    const isBelow = start.every((key, at) => part.path[at] === key);
    const kind = isBelow && part.kind === 'text' ? kindOf(below) : undefined;
    return kind === undefined ? [] : [toWords(part, kind)];
  });
  return words.length === 0 ? null : { id: item.id, words };
}

/** What words at the end of a path are to a person who reads the message. */
function kindOf(path: PartPath): WrittenWords['kind'] | undefined {
  const own = path[0] === 'one_of' ? path.slice(2) : path;
  const last = own.at(-1);
  if (own.length === 0 || (own.length === 1 && last === 'text')) return 'text';
  if (last === 'subtitle') return 'subtitle';
  if (last !== 'title') return undefined;
  if (own.includes('quick_replies')) return 'quick';
  return own.includes('buttons') ? 'button' : own[0] === 'cards' ? 'title' : undefined;
}

function toWords({ path, text = '' }: OutlinePart, kind: WrittenWords['kind']): WrittenWords {
  return { path, kind, text, long: kind === 'text' };
}

/** The rule or default of a step of a decision, in the file as it is now. */
function itemOf(
  { texts }: Pick<Ground, 'texts'>,
  { rule, file, line }: RulePlace,
): OutlineItem | undefined {
  const text = texts.get(file);
  const root = text === undefined ? undefined : outline(file, text);
  const items = root === undefined ? [] : itemsOf(root);
  return rule === 'default'
    ? (items.find((item) => item.kind === 'default' && item.line === line) ??
        items.find(({ kind }) => kind === 'default'))
    : items.find(({ kind, name }) => kind === 'rule' && name === rule);
}

/** New words for some of those of a message. */
export interface NewWords {
  readonly path: PartPath;
  readonly text: string;
}

/**
 * Changes words where they stand; nothing else in the file changes.
 *
 * @returns the edits, none where the words are the same; `null` where they have to be written by hand
 */
export function changeWords(
  { texts }: Pick<Ground, 'texts'>,
  file: string,
  id: string,
  changes: readonly NewWords[],
): readonly TextEdit[] | null {
  const text = texts.get(file);
  if (text === undefined) return null;
  const item = outline(file, text);
  const known = item && itemsOf(item).find((each) => each.id === id);
  if (known === undefined) return null;
  const edits: TextEdit[] = [];
  for (const { path, text: words } of changes) {
    if (partAt(known, path)?.text === words) continue;
    const made = setText({ file, text }, id, path, words);
    if (made === undefined) return null;
    edits.push(...made);
  }
  return edits;
}
