import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { etagOf, largestFile, type StudioFile, type StudioFolder } from './files.js';

/** A file that is to be written. */
export interface FileWrite {
  readonly path: string;
  /** What the page knows to be on the disk; `null` where the file is to be new. */
  readonly base: string | null;
  readonly text: string;
}

/** What came of a save. */
export type Saved =
  | { readonly kind: 'saved'; readonly etags: { readonly [path: string]: string } }
  /** What is on the disk is not what the page knows: nothing was written. */
  | { readonly kind: 'conflict'; readonly files: readonly (StudioFile | MissingFile)[] }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string }
  | { readonly kind: 'read-only'; readonly path: string };

/** A file that is not there any more. */
export interface MissingFile {
  readonly path: string;
  readonly etag: null;
}

/** Writes all of the files or none. */
export async function saveFiles(
  folder: StudioFolder,
  writes: readonly FileWrite[],
): Promise<Saved> {
  const located: { readonly write: FileWrite; readonly file: string }[] = [];
  for (const write of writes) {
    const file = await folder.locate(write.path);
    if (file === undefined) return { kind: 'outside', path: write.path };
    if (Buffer.byteLength(write.text) > largestFile) return { kind: 'too-large', path: write.path };
    if (!(await mayBeWritten(file))) return { kind: 'read-only', path: write.path };
    located.push({ write, file });
  }
  const conflicts = await conflictsOf(folder, writes);
  if (conflicts.length > 0) return { kind: 'conflict', files: conflicts };
  const prepared: PreparedFile[] = [];
  try {
    for (const { write, file } of located) prepared.push(await prepare(file, write.text));
    // Once more, since others write as well: from here on only a rename for each file is left.
    const since = await conflictsOf(folder, writes);
    if (since.length > 0) return { kind: 'conflict', files: since };
    await putInPlace(prepared);
  } finally {
    await Promise.all(prepared.map(({ temporary }) => rm(temporary, { force: true })));
  }
  return {
    kind: 'saved',
    etags: Object.fromEntries(writes.map(({ path, text }) => [path, etagOf(text)])),
  };
}

/** Returns whether a file may be written, or is not there. A rename would put another one in its place all the same. */
async function mayBeWritten(file: string): Promise<boolean> {
  const mode = (await stat(file).catch(() => undefined))?.mode;
  if (mode === undefined) return true;
  // Of root the system asks nothing.
  if ((mode & 0o222) === 0) return false;
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function conflictsOf(
  folder: StudioFolder,
  writes: readonly FileWrite[],
): Promise<readonly (StudioFile | MissingFile)[]> {
  const now = await Promise.all(
    writes.map(async ({ path, base }) => {
      const file = await folder.read(path);
      if ((file?.etag ?? null) === base) return [];
      return [file ?? { path, etag: null }];
    }),
  );
  return now.flat();
}

/** A file that is written beside the one that it will replace. */
interface PreparedFile {
  readonly file: string;
  readonly temporary: string;
  /** What is there now; `undefined` where nothing is. */
  readonly before: Buffer | undefined;
  readonly mode: number | undefined;
}

async function prepare(file: string, text: string | Uint8Array): Promise<PreparedFile> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(
    dirname(file),
    `.${basename(file)}.${randomBytes(6).toString('hex')}.saving`,
  );
  const before = await readFile(file).catch(() => undefined);
  const mode = (await stat(file).catch(() => undefined))?.mode;
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { file, temporary, before, mode };
}

/** Renames each; where one cannot be, those before it get back what they held. */
async function putInPlace(prepared: readonly PreparedFile[]): Promise<void> {
  const done: PreparedFile[] = [];
  try {
    for (const each of prepared) {
      await rename(each.temporary, each.file);
      done.push(each);
    }
  } catch (error) {
    for (const { file, before } of done) {
      if (before === undefined) await rm(file, { force: true });
      else {
        const back = await prepare(file, before);
        await rename(back.temporary, file);
      }
    }
    throw error;
  }
  await Promise.all([...new Set(prepared.map(({ file }) => dirname(file)))].map(syncFolder));
}

/** Makes the new names reach the disk, where the system can do so for a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
