import { createReadStream } from 'node:fs';
import { access, constants, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest, say, translated } from '@botrules/core/tooling';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';

/** The text of a file. Throws a `UsageError` that says why it cannot be read. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw await unreadable(path, error);
  }
}

/** All of standard input, as text. */
export async function readAll({ stdin }: Pick<Io, 'stdin'>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** The bytes of a file as they are read, or of standard input where `path` is `-`. */
export async function openInput(path: string, io: Io): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return io.stdin;
  await readable(path);
  if ((await stat(path)).isDirectory()) {
    throw new UsageError(say`"${path}" is a folder; a file is due.`);
  }
  return createReadStream(path, { highWaterMark: 256 * 1024 });
}

/** Throws a `UsageError` where there is no file or folder that can be read. */
export async function readable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw await unreadable(path, error);
  }
}

/** Writes a file; its folder is made where it is missing. Throws a `UsageError` that says why it cannot. */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  await write(path, text, 'w');
}

/** Writes a file that is not there yet; `false` if there is something of this name, which stays as it is. */
export function createText(path: string, text: string): Promise<boolean> {
  return write(path, text, 'wx');
}

async function write(path: string, text: string | Uint8Array, flag: 'w' | 'wx'): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag });
    return true;
  } catch (error) {
    if (flag === 'wx' && codeOf(error) === 'EEXIST' && basename(path) === basename(pathOf(error))) {
      return false;
    }
    throw new UsageError(say`Cannot write "${path}": ${reasonOf(error)}.`);
  }
}

/** Why a file or folder cannot be read, as a `UsageError`. */
export async function unreadable(path: string, error: unknown): Promise<UsageError> {
  if (codeOf(error) !== 'ENOENT') {
    return new UsageError(say`Cannot read "${path}": ${reasonOf(error)}.`);
  }
  const neighbours = await readdir(dirname(path)).catch((): string[] => []);
  if (neighbours.includes(basename(path))) {
    return new UsageError(say`"${path}" is a link that leads nowhere.`);
  }
  const meant = nearest(basename(path), neighbours);
  const isInIt = dirname(path) === '.' && basename(path) === basename(resolve('.'));
  const hint =
    meant !== undefined
      ? say` Did you mean "${join(dirname(path), meant)}"?`
      : isInIt
        ? say` You are in a folder of this name: write "." for it.`
        : '';
  return new UsageError(say`There is no file or folder "${path}".${hint}`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: /* say */ 'you are not allowed to',
  EPERM: /* say */ 'you are not allowed to',
  EROFS: /* say */ 'the disk is read-only',
  EISDIR: /* say */ 'it is a folder, and a file is due',
  ENOTDIR: /* say */ 'a part of its path is a file, and a folder is due',
  EEXIST: /* say */ 'there is one already',
  ENAMETOOLONG: /* say */ 'its name is too long',
  ELOOP: /* say */ 'its links lead in a circle',
  ENOSPC: /* say */ 'the disk is full',
  EMFILE: /* say */ 'too many files are open',
};

/** Whether the system refused something: a file or socket, not a fault of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** Why the system refused something, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return translated(reasons[code]) ?? (code === '' ? String(error) : code);
}

function pathOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).path ?? '');
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}
