import { ApiError, call, encodePath, writeFiles } from '../api.js';
import { takeText } from '../editor/documents.js';
import { addFile, dropFile } from '../editor/file-set.js';
import {
  conflicts,
  dirty,
  disk,
  failure,
  lost,
  type OnDisk,
  saving,
  say,
  texts,
} from '../store.js';
import { words } from '../words/en.js';
import { fileName } from '../words/file-name.js';
import { Latest } from './latest.js';
import { refreshGit } from './refresh-git.js';

/**
 * Writes every file that was edited: all of them, or none.
 *
 * @param isAuto whether nobody pressed anything
 */
export async function saveAll(
  paths: readonly string[] = dirty.peek(),
  isAuto = false,
): Promise<void> {
  if (paths.length === 0) return;
  saving.value = 'busy';
  const sent = paths.map((path) => ({
    path,
    base: disk.peek()[path]?.etag ?? null,
    text: texts.peek()[path]!,
  }));
  try {
    const written = await writeFiles(sent, isAuto);
    disk.value = { ...disk.peek(), ...written };
    failure.value = '';
    say(words.save.saved);
    void refreshGit();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { conflicts: found = [] } = (error.body ?? {}) as {
      readonly conflicts?: readonly (OnDisk & { readonly path: string })[];
    };
    if (error.status === 412) for (const each of found) meet(each.path, each);
    else if (error.status === 0) lost.value = 'server';
    else if (error.status === 401) lost.value = 'key';
    else failure.value = words.save.failed(`${error.message} ${error.hint}`);
  } finally {
    saving.value = 'no';
  }
}

/** Deals with a file that has something else on the disk than the page knew. */
function meet(path: string, { etag, text }: OnDisk): void {
  const [known, own] = [disk.peek()[path], texts.peek()[path]];
  if (etag !== null && etag === known?.etag) return;
  if (own === text || own === undefined || own === known?.text) {
    const isNew = own === undefined && text !== undefined;
    const isTaken = own !== text && !isNew;
    know(path, { etag, text });
    if (text === undefined) dropFile(path);
    else if (isNew) addFile(path, text);
    else takeText(path, text);
    if (isTaken && text !== undefined) say(words.conflict.taken(fileName(path)));
    return;
  }
  conflicts.value = { ...conflicts.peek(), [path]: { etag, text } };
}

/** Ends a conflict: takes what is on the disk, keeps what was edited over it, or takes a text with both. */
export function settle(path: string, take: 'theirs' | 'mine' | { readonly text: string }): void {
  const theirs = conflicts.peek()[path];
  if (!theirs) return;
  know(path, theirs);
  const { [path]: _, ...rest } = conflicts.peek();
  conflicts.value = rest;
  if (take === 'mine') return;
  if (take !== 'theirs') {
    takeText(path, take.text);
    return;
  }
  if (theirs.text === undefined) dropFile(path);
  else takeText(path, theirs.text);
}

/** What is on the disk, from now on. */
function know(path: string, now: OnDisk): void {
  if (now.etag === null) {
    const { [path]: _, ...rest } = disk.peek();
    disk.value = rest;
  } else disk.value = { ...disk.peek(), [path]: now };
}

/** What the disk has of each file: of two answers that overtake each other, the later question's counts. */
const looks = new Latest<OnDisk>();

/** Fetches a file from the disk, and takes it over or asks. */
export async function lookAt(path: string): Promise<void> {
  const now = await looks.take(path, fetchNow(path));
  if (now) meet(path, now);
}

async function fetchNow(path: string): Promise<OnDisk | undefined> {
  try {
    return await call<OnDisk>(`files/${encodePath(path)}`);
  } catch (error) {
    return error instanceof ApiError && error.status === 404
      ? { etag: null, text: undefined }
      : undefined;
  }
}
