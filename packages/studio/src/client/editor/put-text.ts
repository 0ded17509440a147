import { tellEdit } from '../ask.js';
import { disk, files, texts } from '../store.js';
import { applyTextEdits } from './documents.js';

/**
 * Gives a file another text: only what differs is changed, as one step of its undo. A file that is not there is new, until
 * it is saved.
 */
export function putText(path: string, text: string): void {
  const before = texts.peek()[path];
  if (before === undefined) {
    const kind = /\.test\.ya?ml$/.test(path) ? 'test' : 'rules';
    files.value = [...files.peek(), { path, kind, size: text.length } as const].sort(
      (one, other) => (one.path < other.path ? -1 : 1),
    );
    disk.value = { ...disk.peek(), [path]: { etag: null, text: undefined } };
    texts.value = { ...texts.peek(), [path]: text };
    tellEdit(path, text);
    return;
  }
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before[from] === text[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === text.at(-1 - same)) same++;
  const edit = {
    file: path,
    from,
    to: before.length - same,
    text: text.slice(from, text.length - same),
  };
  if (edit.from < edit.to || edit.text !== '') applyTextEdits([edit]);
}
