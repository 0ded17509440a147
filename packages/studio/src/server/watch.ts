import { watch as watchFiles } from 'chokidar';
import { etagOf, roleOf, type StudioFolder } from './files.js';

/** What happened to a file on the disk. */
export type FileChange =
  | { readonly kind: 'change'; readonly path: string; readonly etag: string }
  | { readonly kind: 'removed'; readonly path: string };

/** How long after the last change a file is read, in milliseconds: editors save in several steps. */
const settled = 60;

/** Tells of each change of a file that the Studio shows. */
export class FolderWatch {
  readonly #listeners = new Set<(change: FileChange) => void>();
  readonly #due = new Set<string>();
  readonly #watcher;
  readonly #ready: Promise<void>;
  readonly #folder: StudioFolder;
  #timer: NodeJS.Timeout | undefined;
  /** What was told last of each file: nothing is told twice. */
  readonly #told = new Map<string, string>();

  constructor(folder: StudioFolder) {
    this.#folder = folder;
    this.#watcher = watchFiles(folder.root, {
      ignoreInitial: true,
      ignored: (path) =>
        path !== folder.root &&
        /[\\/](?:node_modules|\.[^\\/]*)(?:[\\/]|$)/.test(path.slice(folder.root.length)),
    });
    this.#ready = new Promise((resolve) => {
      this.#watcher.once('ready', () => resolve());
    });
    this.#watcher.on('all', (_, path) => {
      if (roleOf(path) === undefined) return;
      this.#due.add(path);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#tell(), settled);
    });
    // A folder that cannot be watched any more: the page still compares when it comes back.
    this.#watcher.on('error', () => undefined);
  }

  /** Resolves when no change is missed any more. */
  async ready(): Promise<void> {
    await this.#ready;
  }

  /** @returns what ends it */
  listen(listener: (change: FileChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  async #tell(): Promise<void> {
    const due = [...this.#due];
    this.#due.clear();
    for (const file of due) {
      const path = this.#folder.shown(file);
      const now = await this.#folder.read(path);
      const etag = now === undefined ? '' : now.etag === '""' ? etagOf(String(now.size)) : now.etag;
      if (this.#told.get(path) === etag) continue;
      this.#told.set(path, etag);
      const change: FileChange =
        now === undefined ? { kind: 'removed', path } : { kind: 'change', path, etag };
      for (const listener of this.#listeners) listener(change);
    }
  }
}
