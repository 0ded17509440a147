import { relative } from 'node:path';

/** A path as one would write it in this folder, for diagnostics to name files by. */
export function fromHere(path: string): string {
  const shown = relative('', path);
  return shown.startsWith('..') ? path : shown || '.';
}
