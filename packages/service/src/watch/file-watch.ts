import { readdirSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What files and folders were like, by their paths: a print for each, which is another once it has changed. */
export type Prints = ReadonlyMap<string, string>;

export interface FileWatchOptions {
  /** Something has changed. Resolves to `false` if it could not be read just now and is to be tried again. */
  readonly onChange: () => Promise<boolean>;
  /** Called with the reason why files cannot be looked at, once until they can be again. */
  readonly onTrouble: (error: unknown) => void;
  /** The pause between two looks, in milliseconds. */
  readonly everyMs?: number;
  /** How long files must have been quiet before they are read: editors and `git pull` write in bursts. */
  readonly quietMs?: number;
}

/** A burst of changes that does not end is read after this number of milliseconds all the same. */
const longestBurst = 5000;
const longestPause = 60_000;

/**
 * Watches files and folders by looking at them again and again. The system's own notices end for good
 * when a folder is replaced or a link above it is changed, do not come from network file systems and from other
 * containers, and come for every file in the folder, the inbox too. A look follows links and costs a few
 * microseconds a file.
 */
export class FileWatch {
  readonly #options: FileWatchOptions;
  readonly #everyMs: number;
  readonly #quietMs: number;
  /** What was there when it was last read. */
  #known: Prints = new Map();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #closed = false;
  #inTrouble = false;
  /** What was there at the last look, while it changes. */
  #burst: { readonly began: number; readonly prints: Prints } | undefined;
  /** How long to wait before what could not be read is tried again. */
  #again = 0;

  constructor(options: FileWatchOptions) {
    this.#options = options;
    this.#everyMs = options.everyMs ?? 500;
    this.#quietMs = options.quietMs ?? 100;
  }

  /** From now on these are watched, and no others; what is unlike these prints has changed. */
  expect(prints: Prints): void {
    this.#known = prints;
  }

  start(): void {
    this.#wait(this.#everyMs);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  #wait(milliseconds: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().then((pause) => {
        this.#looking = undefined;
        this.#wait(pause);
      });
    }, milliseconds);
    this.#timer.unref();
  }

  /** Looks once; resolves to how long to wait for the next look. Never rejects. */
  async #look(): Promise<number> {
    const now = performance.now();
    let prints: Prints;
    try {
      prints = await printsOf(this.#known.keys());
      this.#inTrouble = false;
    } catch (error) {
      if (!this.#inTrouble) this.#options.onTrouble(error);
      this.#inTrouble = true;
      return this.#everyMs;
    }
    if (same(prints, this.#known)) {
      this.#burst = undefined;
      // Thousands of files are looked at less often: that takes a twentieth of the time at the most.
      return Math.max(this.#everyMs, 20 * (performance.now() - now));
    }
    const { began, prints: before } = this.#burst ?? { began: now, prints: this.#known };
    if (!same(prints, before) && now - began < longestBurst) {
      this.#burst = { began, prints };
      return this.#quietMs;
    }
    this.#burst = undefined;
    const known = this.#known;
    if (await this.#options.onChange().catch(() => false)) {
      // The reader may have said what to expect now; if not, this is it.
      if (this.#known === known) this.#known = prints;
      this.#again = 0;
      return this.#everyMs;
    }
    this.#again = Math.min(longestPause, Math.max(this.#everyMs, this.#again * 2));
    return this.#again;
  }
}

/** What these files and folders are like now. Rejects if that cannot be found out just now. */
export async function printsOf(paths: Iterable<string>): Promise<Prints> {
  const prints = new Map<string, string>();
  // One after the other, which leaves the threads that wait for the disk free for others.
  for (const path of paths) prints.set(path, await printOf(path));
  return prints;
}

async function printOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? folderPrint(found, await readdir(path)) : filePrint(found);
  } catch (error) {
    return absent(error);
  }
}

/** Takes the prints of files at the moment before each is read, so that no later change of it goes unseen. */
export class PrintTaker {
  readonly prints = new Map<string, string>();

  take(path: string): void {
    const whole = resolve(path);
    if (this.prints.has(whole)) return;
    this.prints.set(whole, printNow(whole));
  }
}

function printNow(path: string): string {
  try {
    const found = statSync(path);
    return found.isDirectory() ? folderPrint(found, readdirSync(path)) : filePrint(found);
  } catch (error) {
    return absent(error);
  }
}

interface Stat {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

function filePrint({ dev, ino, size, mtimeMs, ctimeMs }: Stat): string {
  return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}

/** The print of a folder is the names of its rule files: what else comes and goes there, such as an inbox, changes no rule. */
function folderPrint({ dev, ino }: Stat, names: readonly string[]): string {
  return [`${dev}:${ino}`, ...names.filter((name) => /\.ya?ml$/i.test(name)).sort()].join('/');
}

/** Why a file cannot be seen. Throws an error that says nothing about the file: too many open files, a disk that fails. */
function absent(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && lasting.has(code)) return code;
  throw error;
}

const lasting: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'ELOOP',
  'ENAMETOOLONG',
]);

function same(a: Prints, b: Prints): boolean {
  if (a.size !== b.size) return false;
  for (const [path, print] of a) if (b.get(path) !== print) return false;
  return true;
}
