import { constants } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Batch, encode, pathOf } from './journal.js';

/** Where a file has so many bytes, another begins. */
const fullAt = 16 * 2 ** 20;
/** Room is made by so many bytes, at first and at the most: a write into room that is there is synced faster. */
const leastRoom = 2 ** 14;
const mostRoom = 2 ** 20;

/** Whether the system syncs a write by itself, as part of it. */
const syncedWrites = process.platform === 'linux';

interface File {
  readonly begin: number;
  readonly handle: FileHandle;
  /** How many of its bytes are written. */
  written: number;
  /** How many it has: the rest is zeros. */
  room: number;
}

/** Writes the journal of an inbox. There must be no other, in no process. */
export class JournalWriter {
  readonly #inbox: string;
  /** Where the next file begins: each has another name than all before it, were they used or not. */
  #next: number;
  #file: File | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** Begins a file of its own at `end`, which is behind all that was ever written. */
  constructor(inbox: string, end: number) {
    this.#inbox = inbox;
    this.#next = end;
  }

  /**
   * Writes a batch behind all others. It is on the disk when this resolves. Where this rejects nothing of it is there, or
   * all of it: whoever sends it again sends a repeat then.
   */
  append(contents: Batch): Promise<void> {
    const batch = encode(contents);
    if (this.#closed) return Promise.reject(new Error('The inbox is closed.'));
    return this.#afterAll(async () => {
      this.#file ??= await this.#begin();
      try {
        await write(this.#file, batch);
      } catch (error) {
        // What of it is there nobody knows, so nothing is ever written behind it.
        await this.#end(batch.length).catch(() => {});
        throw error;
      }
      if (this.#file.written >= fullAt) await this.#end();
    });
  }

  /** Begins another file, so that what is there goes once it has been sorted in. */
  turnOver(): Promise<void> {
    return this.#afterAll(async () => {
      if (this.#closed || this.#file?.written === 0) return;
      await this.#end();
      this.#file = await this.#begin();
    });
  }

  close(): Promise<void> {
    this.#closed = true;
    return this.#afterAll(() => this.#end());
  }

  #afterAll<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #begin(): Promise<File> {
    const begin = this.#next++;
    const path = pathOf(this.#inbox, begin);
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;
    // Whoever may read the inbox may read what is put down for it.
    const { mode } = await stat(this.#inbox);
    const handle = await open(path, flags | (syncedWrites ? constants.O_DSYNC : 0), mode & 0o777);
    try {
      await syncFolder(dirname(path));
    } catch (error) {
      await handle.close();
      await rm(path, { force: true });
      throw error;
    }
    return { begin, handle, written: 0, room: 0 };
  }

  /** Writes no more to a file, not where another write to it, of so many bytes, failed either. */
  async #end(failed = 0): Promise<void> {
    const file = this.#file;
    if (file === undefined) return;
    this.#file = undefined;
    const { begin, handle, written, room } = file;
    this.#next = Math.max(this.#next, begin + room, begin + written + failed);
    await handle.close();
    // A full disk is asked again and again: nothing is left of a file that nothing of count is in.
    if (written === 0) await rm(pathOf(this.#inbox, begin), { force: true });
  }
}

async function write(file: File, batch: Buffer): Promise<void> {
  const { handle, written } = file;
  const end = written + batch.length;
  const more = Math.min(mostRoom, Math.max(leastRoom, file.room));
  const room = end <= file.room ? file.room : Math.ceil(end / more) * more;
  const bytes = room === file.room ? batch : Buffer.concat([batch], room - written);
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, written + done);
    done += bytesWritten;
  }
  if (!syncedWrites) await handle.datasync();
  file.written = end;
  file.room = room;
}

/** Keeps the name of a new file. */
async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder, and keeps names by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
