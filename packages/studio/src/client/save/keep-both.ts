import { conflicts, disk, merging, say, texts } from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { settle } from './save.js';

/** Both can be kept: it is known what each is an edit of. */
export function canMerge(path: string): boolean {
  const [base, theirs] = [disk.value[path]?.text, conflicts.value[path]?.text];
  return base !== undefined && theirs !== undefined && base !== theirs;
}

/** Keeps both edits of a file. Where they touch, somebody must choose first. */
export async function keepBoth(path: string): Promise<void> {
  const { mergeTexts } = await import('./merge-texts.js');
  const theirs = conflicts.peek()[path]?.text;
  if (theirs === undefined) return;
  const parts = mergeTexts(disk.peek()[path]?.text ?? '', texts.peek()[path] ?? '', theirs);
  if (parts.some(({ kind }) => kind === 'both')) {
    merging.value = path;
    return;
  }
  settle(path, { text: parts.map((part) => (part.kind === 'settled' ? part.text : '')).join('') });
  say(words.conflict.merged(fileName(path)));
}
