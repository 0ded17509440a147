import { texts } from '../store.js';
import { applyTextEdits } from './documents.js';
import { newTextFile } from './file-set.js';

/**
 * Gives a file another text: only what differs is changed, as one step of its undo. A file that is not there is new, until
 * it is saved.
 */
export function putText(path: string, text: string): void {
  const before = texts.peek()[path];
  if (before === undefined) {
    newTextFile(path, text);
    return;
  }
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before[from] === text[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === text.at(-1 - same)) same++;
  const put = text.slice(from, text.length - same);
  const edit = { file: path, from, to: before.length - same, text: put };
  if (edit.from < edit.to || put !== '') applyTextEdits([edit]);
}
