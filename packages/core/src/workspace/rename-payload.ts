import { needArray, needText } from '../report/argument.js';
import { applyEdits, type TextEdit } from '../report/text-edit.js';
import type { MapNode, Node, TextNode } from '../syntax/node.js';
import { toData } from '../syntax/node.js';
import { ownEntries, valueEnd } from '../testing/edit-yaml.js';
import { isSameData, type PlainData } from './changed-data.js';
import { type Edits, type FileText, needFile } from './checked-edits.js';
import { isInside, type ReadOutline, readOutline } from './outline.js';
import { reworded } from './write-text.js';

/** Keys with payloads below them: in rules, in the profile, and in tests. */
const payloadKeys: ReadonlySet<string> = new Set(['payload', 'click', 'cancel', 'follow_up']);
/** Keys of a test for an exact text. */
const exactly: ReadonlySet<string> = new Set(['is', 'not']);

/**
 * Gives a payload another name wherever it is written exactly: on buttons and quick replies, in conditions, for
 * follow-ups, in the profile, and in tests. Patterns such as `{ like: "BUY_{sku}" }` stay as they are.
 *
 * @param files every file that may contain it
 * @returns edits of several files; empty if no file contains it; `undefined` if a place cannot be edited, such as an
 * alias
 * @throws {TypeError} if an argument is something else
 */
export function renamePayload(files: readonly FileText[], from: string, to: string): Edits {
  needArray(
    'renamePayload',
    'files as an array',
    files,
    'Write renamePayload([{ file, text }], …).',
  );
  for (const each of files) needFile('renamePayload', each);
  needText('renamePayload', 'the payload', from, "Write renamePayload(files, 'MENU', 'START').");
  needText('renamePayload', 'its new name', to, "Write renamePayload(files, 'MENU', 'START').");
  const edits: TextEdit[] = [];
  for (const of of files) {
    const found = readOutline(of.file, of.text);
    if (!found) {
      if (of.text.includes(from)) return undefined;
      continue;
    }
    const own = inFile(of, found, from, to);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return edits;
}

function inFile(of: FileText, { map }: ReadOutline, from: string, to: string): Edits {
  const tries = payloadsIn(map)
    .filter(({ text }) => text === from)
    .map((node) => reworded(of, { from: node.span.start, to: valueEnd(node) }, to));
  const wanted = renamed(map, [], from, to);
  if (tries.length === 0) return isSameData(wanted, toData(map)) ? [] : undefined;
  return [0, 1]
    .map((way) => tries.flatMap((each) => each[way] ?? each[0]!))
    .find((edits) => {
      const now = readOutline(of.file, applyEdits(of.text, edits));
      return now !== undefined && isSameData(toData(now.map), wanted);
    });
}

/** Returns the texts of a file that are payloads, as they are written. */
function payloadsIn(root: MapNode): readonly TextNode[] {
  const texts: TextNode[] = [];
  const visit = (node: Node, keys: readonly string[]): void => {
    if (node.kind === 'text') {
      if (isPayload(keys)) texts.push(node);
    } else if (node.kind === 'list') {
      for (const item of node.items) if (isInside(item, node)) visit(item, keys);
    } else if (node.kind === 'map') {
      for (const { key, keySpan, value } of ownEntries(node)) {
        if (isInside(value, node) && value.span.start >= keySpan.end) visit(value, [...keys, key]);
      }
    }
  };
  visit(root, []);
  return texts;
}

/** Returns the data of a file in which a payload has its new name. */
function renamed(node: Node, keys: readonly string[], from: string, to: string): PlainData {
  if (node.kind === 'list') return node.items.map((item) => renamed(item, keys, from, to));
  if (node.kind === 'map') {
    return Object.fromEntries(
      node.entries.map(({ key, value }) => [key, renamed(value, [...keys, key], from, to)]),
    );
  }
  return node.kind === 'text' && node.text === from && isPayload(keys) ? to : toData(node);
}

function isPayload(keys: readonly string[]): boolean {
  const last = keys.at(-1);
  if (last !== undefined && exactly.has(last)) return isPayload(keys.slice(0, -1));
  return last !== undefined && payloadKeys.has(last);
}
