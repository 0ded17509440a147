import { ApiError, call, openChanges, type WorkspaceAnswer } from '../api.js';
import { conflicts, disk, git, lost } from '../store.js';
import { lookAt, meet } from './save.js';

/** How long after the server was lost it is looked for again, in milliseconds. */
const again = 1500;

/**
 * Follows what changes on the disk, for as long as the page is open.
 *
 * @param isAgain whether something may have changed while nobody told
 */
export function followChanges(isAgain = false): void {
  const stream = openChanges();
  const on = (kind: 'change' | 'removed') =>
    stream.addEventListener(kind, ({ data }: MessageEvent<string>) => {
      const { path, etag = null } = JSON.parse(data) as { path: string; etag?: string };
      const known = conflicts.peek()[path] ?? disk.peek()[path];
      if ((known?.etag ?? null) !== etag) void lookAt(path);
    });
  on('change');
  on('removed');
  stream.onopen = () => {
    if (isAgain) void compareAll();
    lost.value = undefined;
  };
  stream.onerror = () => {
    stream.close();
    void findAgain();
  };
}

/** Looks for the server until it is there, and then follows it again. */
async function findAgain(): Promise<void> {
  for (;;) {
    try {
      await call('git');
      followChanges(true);
      return;
    } catch (error) {
      lost.value = error instanceof ApiError && error.status === 401 ? 'key' : 'server';
    }
    await new Promise((resolve) => setTimeout(resolve, again));
  }
}

/** What changed while nobody told. */
async function compareAll(): Promise<void> {
  const { files, git: now } = await call<WorkspaceAnswer>('workspace');
  git.value = now;
  const there = new Set(files.map(({ path }) => path));
  for (const { path, etag, text } of files) {
    if (disk.peek()[path]?.etag === etag) continue;
    if (text === undefined) await lookAt(path);
    else meet(path, { etag, text });
  }
  for (const path of Object.keys(disk.peek())) {
    if (!there.has(path)) meet(path, { etag: null, text: undefined });
  }
}
