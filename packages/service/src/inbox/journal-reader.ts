import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { arrivalsOf } from './arrivals.js';
import type { Database, Query } from './database.js';
import type { Intake, PutDown, Taken } from './intake.js';
import {
  beginsOf,
  damagedFiles,
  damagedPathOf,
  findBehind,
  pathOf,
  readBatch,
  readHead,
  readRest,
  type WrittenBatch,
} from './journal.js';
import { eventsOf } from './journal-body.js';
import { privateMode } from './private-file.js';

interface File {
  readonly begin: number;
  readonly descriptor: number;
}

/** A part of the journal that cannot be read. */
export interface Damage {
  /** Whether something whole stands behind it; else it may be a delivery that was never written whole, nor answered. */
  readonly certain: boolean;
  readonly bytes: number;
  /** The file in which it was set aside; absent where that could not be written. */
  readonly file?: string;
}

/**
 * Reads the journal of an inbox, while it is written or not. How far it has been read stands in the table `journal`
 * and is changed by the transaction that sorts in what was read: so each batch is sorted in once, whatever happens.
 */
export class JournalReader implements Intake {
  readonly #inbox: string;
  readonly #onDamage: (damage: Damage) => void;
  /** The places at which damage was found. */
  readonly #damaged = new Set<number>();
  #file: File | undefined;
  /** No file is left that begins before this one. */
  #first: number | undefined;

  constructor(inbox: string, onDamage: (damage: Damage) => void = () => {}) {
    this.#inbox = inbox;
    this.#onDamage = onDamage;
  }

  async take(query: Query, most: number): Promise<Taken> {
    const from = await positionOf(query);
    const rows: PutDown[] = [];
    let at = from;
    for (let events = 0; events < most; ) {
      const { begin, batch } = this.#find(at);
      at = begin;
      if (batch === undefined) break;
      rows.push(this.#putDownOf(batch, at));
      events += batch.events;
      at += batch.length;
    }
    if (at !== from) await query('update journal set position = $1', [at]);
    return { rows, upTo: at };
  }

  async isEmpty(query: Query): Promise<boolean> {
    return this.#find(await positionOf(query)).batch === undefined;
  }

  async waiting(query: Query): Promise<{ readonly events: number; readonly oldest?: number }> {
    let { begin, batch } = this.#find(await positionOf(query));
    const oldest = batch?.received;
    let events = 0;
    while (batch !== undefined) {
      // Heads alone, since a flood has left many. Of a file's last one it is to be seen whether all of it is there.
      const { descriptor, begin: fileBegin } = this.#file!;
      let last = { at: begin, events: batch.events };
      let end = begin + batch.length;
      for (let head = readHead(descriptor, end - fileBegin); head !== undefined; ) {
        events += last.events;
        last = { at: end, events: head.events };
        end += head.length;
        head = readHead(descriptor, end - fileBegin);
      }
      const whole = this.#read(last.at) !== undefined;
      if (whole) events += last.events;
      ({ begin, batch } = this.#find(whole ? end : last.at));
    }
    return { events, ...(oldest !== undefined && { oldest }) };
  }

  async end(query: Query): Promise<number> {
    const last = beginsOf(this.#inbox).at(-1);
    const position = await positionOf(query);
    if (last === undefined) return position;
    const size = statSync(pathOf(this.#inbox, last), { throwIfNoEntry: false })?.size ?? 0;
    // One that is empty has its name too, which is not to be given to another.
    return Math.max(position, last + Math.max(1, size));
  }

  /** Passes over all that is there. */
  async skipAll(query: Query): Promise<void> {
    await query('update journal set position = $1', [await this.end(query)]);
  }

  /** Removes the files that have been read whole, once it is on the disk that they have. */
  async settle(database: Database): Promise<void> {
    if (this.#first === this.#file?.begin) return;
    const position = await syncedPosition(database);
    const begins = beginsOf(this.#inbox);
    const first = begins.findLast((begin) => begin <= position);
    for (const begin of begins) {
      if (first !== undefined && begin < first) rmSync(pathOf(this.#inbox, begin), { force: true });
    }
    this.#first = first;
  }

  /** Writes zeros over what has been read of the file that is still written to: nobody reads that again. */
  async forget(database: Database, person: string): Promise<void> {
    for (const file of damagedFiles(this.#inbox)) {
      if (readFileSync(file).includes(person)) rmSync(file, { force: true });
    }
    const position = await syncedPosition(database);
    for (const begin of beginsOf(this.#inbox)) {
      if (begin >= position) return;
      writeZeros(pathOf(this.#inbox, begin), position - begin);
    }
  }

  prune(before: number): void {
    for (const file of damagedFiles(this.#inbox)) {
      const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Number.NaN };
      if (mtimeMs < before) rmSync(file, { force: true });
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file.descriptor);
    this.#file = undefined;
  }

  /** The batch at a place, or the first of the next file where no more will come there; and where it begins. */
  #find(at: number): { readonly begin: number; readonly batch?: WrittenBatch | undefined } {
    const batch = this.#read(at);
    if (batch !== undefined) return { begin: at, batch };
    // Looked for before it is read once more: a file that another follows gets no more, while a batch may just have been
    // on its way into one that is the last.
    const begins = beginsOf(this.#inbox);
    const own = begins.findLast((begin) => begin <= at);
    if (own !== undefined) {
      if (!this.#open(own)) return this.#find(at);
      const late = this.#read(at);
      if (late !== undefined) return { begin: at, batch: late };
      const behind = this.#findBehind(at);
      if (behind !== undefined) return behind;
    }
    const next = begins.find((begin) => begin > at);
    if (next !== undefined && own !== undefined) this.#setAside(at);
    return next === undefined ? { begin: at } : this.#find(next);
  }

  /** A delivery of which an earlier Botrules could read more than this one is set aside with its batch, and told of. */
  #putDownOf({ received, bodies, length }: WrittenBatch, at: number): PutDown {
    const events = bodies.flatMap((body) => {
      try {
        return eventsOf(body);
      } catch {
        this.#setAside(at, at + length);
        return [];
      }
    });
    return { received, arrivals: arrivalsOf({ events, receivedAt: received }) };
  }

  /** The next whole batch behind one that is damaged, which is set aside. */
  #findBehind(at: number): { readonly begin: number; readonly batch?: WrittenBatch } | undefined {
    const { begin, descriptor } = this.#file!;
    const place = findBehind(descriptor, at - begin);
    if (place === undefined) return undefined;
    // It may have been on its way until now, and what is behind it too.
    const late = this.#read(at);
    if (late !== undefined) return { begin: at, batch: late };
    this.#setAside(at, begin + place);
    return { begin: begin + place, batch: this.#read(begin + place)! };
  }

  /** Keeps what cannot be read for a person to look at, and tells of it, once. */
  #setAside(from: number, to?: number): void {
    if (this.#damaged.has(from) || this.#file === undefined) return;
    const { begin, descriptor } = this.#file;
    const bytes = readRest(descriptor, from - begin, to && to - begin);
    if (bytes.length === 0) return;
    this.#damaged.add(from);
    const file = damagedPathOf(this.#inbox, from);
    const damage = { certain: to !== undefined, bytes: bytes.length };
    try {
      writeFileSync(file, bytes, { mode: privateMode });
      this.#onDamage({ ...damage, file });
    } catch {
      this.#onDamage(damage);
    }
  }

  #read(at: number): WrittenBatch | undefined {
    if (this.#file === undefined || this.#file.begin > at) return undefined;
    return readBatch(this.#file.descriptor, at - this.#file.begin);
  }

  /** Opens a file, anew where it was open: it may be another by now. Says whether it is there. */
  #open(begin: number): boolean {
    this.close();
    try {
      this.#file = { begin, descriptor: openSync(pathOf(this.#inbox, begin), 'r') };
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    }
  }
}

/** How far it has been read, once that is on the disk. */
function syncedPosition(database: Database): Promise<number> {
  return database.transaction(async (query) => {
    // Something must be written, or nothing is synced.
    await query('update journal set settled = settled + 1');
    return positionOf(query);
  });
}

/** Writes zeros over the first so many bytes of a file, where it has as many. */
function writeZeros(path: string, length: number): void {
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    // It has been read whole and was let go.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    const end = Math.min(length, fstatSync(file).size);
    const zeros = Buffer.alloc(Math.min(end, 2 ** 20));
    for (let at = 0; at < end; )
      at += writeSync(file, zeros, 0, Math.min(zeros.length, end - at), at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function positionOf(query: Query): Promise<number> {
  const [row] = await query('select position from journal');
  return Number(row?.position ?? 0);
}
