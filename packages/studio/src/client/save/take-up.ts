import { takeText } from '../editor/documents.js';
import { addFile } from '../editor/file-set.js';
import { conflicts, disk, drafts, type KeptEdit, texts } from '../store.js';

/** Goes on with edits that were kept. What changed on the disk since becomes a question. */
export function takeUp(list: readonly KeptEdit[]): void {
  for (const { path, base, text } of list) {
    const now = disk.peek()[path];
    if (texts.peek()[path] === undefined) addFile(path, text);
    else takeText(path, text);
    if ((now?.etag ?? null) === base) continue;
    conflicts.value = { ...conflicts.peek(), [path]: now ?? { etag: null, text: undefined } };
  }
  drafts.value = [];
}
