import { link, mkdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { say } from '@botrules/core/tooling';
import { StudioError } from './answers.js';
import type { StudioFile, StudioFolder } from './files.js';

/**
 * Makes a file.
 *
 * @throws {StudioError} where there is one, or the name cannot be
 */
export async function newFile(
  folder: StudioFolder,
  path: string,
  text: string,
): Promise<StudioFile> {
  const file = await placeFor(folder, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx', flush: true });
  } catch (error) {
    throw isThere(error, path);
  }
  return (await folder.read(path))!;
}

/**
 * Gives a file another name.
 *
 * @throws {StudioError} where the new name is taken, or there is no such file
 */
export async function moveFile(
  folder: StudioFolder,
  from: string,
  path: string,
): Promise<StudioFile> {
  const file = await placeFor(folder, path);
  const [source] = await find(folder, from);
  await mkdir(dirname(file), { recursive: true });
  try {
    // A link fails where there is a file, and a rename would write over it.
    await link(source, file);
    await unlink(source);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw isThere(error, path);
    if ((await stat(file).catch(() => undefined)) !== undefined) throw isThere(error, path);
    await rename(source, file);
  }
  return (await folder.read(path))!;
}

/**
 * Deletes a file.
 *
 * @param base what the page knows to be in it, as its etag; without it only what holds nothing is deleted
 * @throws {StudioError} where it holds something else
 */
export async function deleteFile(
  folder: StudioFolder,
  path: string,
  base: string | undefined,
): Promise<void> {
  const [file, read] = await find(folder, path);
  if (base === undefined && read.text?.trim() !== '') {
    throw new StudioError(
      409,
      () => say`"${path}" is not empty.`,
      () => say`Send If-Match with its etag.`,
    );
  }
  if (base !== undefined && base !== read.etag) {
    throw new StudioError(
      412,
      () => say`"${path}" was changed outside.`,
      () => say`Look at what it holds now before you delete it.`,
    );
  }
  await rm(file);
}

/** A file that is there: where it is on the disk, and what it holds. */
async function find(folder: StudioFolder, path: string): Promise<readonly [string, StudioFile]> {
  const [file, read] = [await folder.locate(path), await folder.read(path)];
  if (file !== undefined && read !== undefined) return [file, read];
  throw new StudioError(
    404,
    () => say`There is no file ${JSON.stringify(path)} here.`,
    () => say`Reload the page.`,
  );
}

async function placeFor(folder: StudioFolder, path: string): Promise<string> {
  const file = await folder.locate(path);
  if (file !== undefined && /^[\w./-]+\.(?:ya?ml|txt|csv|json)$/.test(path)) return file;
  throw new StudioError(
    422,
    () => say`A file cannot be named ${JSON.stringify(path)}.`,
    () => say`Take letters, digits, "-", "_" and "."; the name ends in .yaml, .txt, .csv or .json.`,
  );
}

function isThere(error: unknown, path: string): Error {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
    ? new StudioError(
        409,
        () => say`There is a file "${path}" already.`,
        () => say`Take another name.`,
      )
    : (error as Error);
}
