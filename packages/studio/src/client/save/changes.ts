import { ApiError, call, openChanges, type WorkspaceAnswer } from '../api.js';
import { conflicts, disk, git, lost } from '../store.js';
import { lookAt } from './save.js';

/** How long after the server was lost it is looked for again, in milliseconds. */
const again = 1500;

/** A file as the server has it; without an etag it is gone. */
interface FileNow {
  readonly path: string;
  readonly etag?: string;
}

/**
 * Follows what changes on the disk, for as long as the page is open. The stream begins with all files as they are
 * then: what changed before it was there, or while the server was lost, is seen, too.
 */
export function followChanges(): void {
  const stream = openChanges();
  const on = <T>(kind: 'files' | 'change' | 'removed', hear: (data: T) => void) =>
    stream.addEventListener(kind, ({ data }: MessageEvent<string>) => hear(JSON.parse(data)));
  on<readonly FileNow[]>('files', (files) => {
    const there = new Set(files.map(({ path }) => path));
    for (const file of files) hearOf(file);
    for (const path of Object.keys(disk.peek())) if (!there.has(path)) hearOf({ path });
  });
  on<FileNow>('change', hearOf);
  on<FileNow>('removed', hearOf);
  stream.onopen = () => {
    lost.value = undefined;
  };
  stream.onerror = () => {
    stream.close();
    void findAgain();
  };
}

/** Looks at a file if it is not the one that the page knows. */
function hearOf({ path, etag }: FileNow): void {
  const known = conflicts.peek()[path] ?? disk.peek()[path];
  if ((known?.etag ?? undefined) !== etag) void lookAt(path);
}

/** Looks for the server until it is there, and then follows it again. */
async function findAgain(): Promise<void> {
  for (;;) {
    try {
      git.value = await call<WorkspaceAnswer['git']>('git');
      followChanges();
      return;
    } catch (error) {
      lost.value = error instanceof ApiError && error.status === 401 ? 'key' : 'server';
    }
    await new Promise((resolve) => setTimeout(resolve, again));
  }
}
