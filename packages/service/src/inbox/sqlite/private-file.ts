import { chmod, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** For its owner and nobody else: people's words are in it. */
export const privateMode = 0o600;

/**
 * Makes an empty file if it is missing, and makes it and every file next to it under its name (`NAME-wal`,
 * `NAME-intake-…`) private. Files that this user may not change stay as they are. A file that cannot be made is
 * reported by the code that opens it.
 */
export async function makePrivate(path: string): Promise<void> {
  const made = await open(path, 'wx', privateMode).catch(() => undefined);
  await made?.close();
  const file = await realpath(path).catch(() => undefined);
  if (file === undefined) return;
  const names = await readdir(dirname(file)).catch(() => []);
  const own = names.filter(
    (name) => name === basename(file) || name.startsWith(`${basename(file)}-`),
  );
  for (const name of own) await takeFromOthers(join(dirname(file), name)).catch(() => {});
}

async function takeFromOthers(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o777 & ~privateMode) !== 0) await chmod(path, mode & privateMode);
}
