import { redoEdit, undoEdit } from './documents.js';

/** Takes back the last edit of a file, or does it again, if a key is for that. */
export function undoByKey(
  { ctrlKey, metaKey, shiftKey, key }: KeyboardEvent,
  path: string,
): boolean {
  const letter = key.toLowerCase();
  if (!(ctrlKey || metaKey) || (letter !== 'z' && letter !== 'y')) return false;
  if (letter === 'y' || shiftKey) redoEdit(path);
  else undoEdit(path);
  return true;
}
