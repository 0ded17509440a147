import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';

/** A text, or why there is none. */
export type TextReading =
  | { readonly text: string }
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'not-text';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file of settings or of a secret, without a byte order mark. Rejects if the system cannot read any
 * file just now: that says nothing about this one, and without it other settings would be in force.
 */
export async function readText(path: string): Promise<TextReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR'].includes(code)) return 'missing';
    if (code === 'EISDIR') return 'folder';
    if (['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG'].includes(code)) return 'unreadable';
    throw error;
  }
  try {
    const text = utf8.decode(bytes);
    // UTF-16 without its mark is valid UTF-8 with a NUL next to each letter.
    return text.includes('\0') ? 'not-text' : { text };
  } catch {
    return 'not-text';
  }
}

/** A path as it was written, from the folder of the file or command that it was written in; `~` is the home of this user. */
export function pathFrom(folder: string, written: string): string {
  const home = /^~(?=$|[/\\])/.test(written) ? homedir() : undefined;
  return home === undefined ? resolve(folder, written) : resolve(home, `.${written.slice(1)}`);
}
