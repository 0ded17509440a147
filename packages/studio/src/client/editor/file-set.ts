import { difference } from '../../worker/difference.js';
import { tellEdit } from '../ask.js';
import { current, type FileEntry, files, texts } from '../store.js';
import { applyTextEdits, forgetFile, openFile, renameFile } from './documents.js';

const kinds: readonly (readonly [RegExp, FileEntry['kind']])[] = [
  [/\.test\.ya?ml$/, 'test'],
  [/\.ya?ml$/, 'rules'],
  [/\.csv$/, 'table'],
  [/\.json$/, 'fixture'],
];

function kindOf(path: string): FileEntry['kind'] {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'list';
}

/** Files in the order in which rules are read: folder by folder, by their names. */
function inOrder(list: readonly FileEntry[]): readonly FileEntry[] {
  const parts = new Map(list.map(({ path }) => [path, path.split('/')]));
  return list.toSorted((a, b) => {
    const [left, right] = [parts.get(a.path)!, parts.get(b.path)!];
    const at = left.findIndex((name, index) => name !== right[index]);
    return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
  });
}

/** Takes in a file that was not there before. */
export function addFile(path: string, text: string): void {
  const entry: FileEntry = { path, kind: kindOf(path), size: text.length };
  files.value = inOrder([...files.peek().filter((each) => each.path !== path), entry]);
  texts.value = { ...texts.peek(), [path]: text };
  tellEdit(path, text);
  if (current.peek() === '') openFile(path);
}

/** Drops a file that is gone. */
export function dropFile(path: string): void {
  const { [path]: _, ...rest } = texts.peek();
  texts.value = rest;
  files.value = files.peek().filter((each) => each.path !== path);
  forgetFile(path);
  tellEdit(path, undefined);
  if (path === current.peek())
    openFile(files.peek().find((each) => rest[each.path] !== undefined)?.path ?? '');
}

/** A file has another name, and is what it was: its edits and their undo stay. */
export function moveFile(from: string, to: string): void {
  const { [from]: text = '', ...rest } = texts.peek();
  texts.value = { ...rest, [to]: text };
  const entry: FileEntry = { path: to, kind: kindOf(to), size: text.length };
  files.value = inOrder([...files.peek().filter(({ path }) => path !== from), entry]);
  renameFile(from, to);
  tellEdit(from, undefined);
  tellEdit(to, text);
}

/**
 * Gives a file another text: only what differs is changed, as one step of its undo. A file that is not there is new, until
 * it is saved.
 *
 * @param path with the prefix, such as `rules/10-deals.test.yaml`
 */
export function putText(path: string, text: string): void {
  const before = texts.peek()[path];
  if (before === undefined) addFile(path, text);
  else if (before !== text) applyTextEdits([{ file: path, ...difference(before, text) }]);
}
