import { conflicts, disk, merging, say, texts } from '../store.js';
import { conflictWords } from '../words/dialogs.js';
import { fileName } from '../words/file-name.js';
import { mergeTexts } from './merge-texts.js';
import { settle } from './save.js';

/** Keeps both edits of a file. Where they touch, somebody must choose first. */
export function keepBoth(path: string): void {
  const theirs = conflicts.peek()[path]?.text;
  if (theirs === undefined) return;
  const parts = mergeTexts(disk.peek()[path]?.text ?? '', texts.peek()[path] ?? '', theirs);
  if (parts.some(({ kind }) => kind === 'both')) {
    merging.value = path;
    return;
  }
  settle(path, { text: parts.map((part) => (part.kind === 'settled' ? part.text : '')).join('') });
  say(conflictWords.merged(fileName(path)));
}
