import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { readWebhook } from '@botrules/messenger';
import { arrivalsOf } from './arrivals.js';
import type { Database, Query } from './database.js';
import type { Intake, PutDown, Taken } from './intake.js';
import { beginsOf, pathOf, readBatch, readHead, type WrittenBatch } from './journal.js';

interface File {
  readonly begin: number;
  readonly descriptor: number;
}

/**
 * Reads the journal of an inbox, while it is written or not. How far it has been read stands in the table `journal`
 * and is changed by the transaction that sorts in what was read: so each batch is sorted in once, whatever happens.
 */
export class JournalReader implements Intake {
  readonly #inbox: string;
  #file: File | undefined;
  /** No file is left that begins before this one. */
  #first: number | undefined;

  constructor(inbox: string) {
    this.#inbox = inbox;
  }

  async take(query: Query, most: number): Promise<Taken> {
    const from = await positionOf(query);
    const rows: PutDown[] = [];
    let at = from;
    for (let events = 0; events < most; ) {
      const { begin, batch } = this.#find(at);
      at = begin;
      if (batch === undefined) break;
      rows.push(putDownOf(batch));
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
    const position = await database.transaction(async (query) => {
      // Something must be written, or nothing is synced.
      await query('update journal set settled = settled + 1');
      return positionOf(query);
    });
    const begins = beginsOf(this.#inbox);
    const first = begins.findLast((begin) => begin <= position);
    for (const begin of begins) {
      if (first !== undefined && begin < first) rmSync(pathOf(this.#inbox, begin), { force: true });
    }
    this.#first = first;
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
    }
    const next = begins.find((begin) => begin > at);
    return next === undefined ? { begin: at } : this.#find(next);
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

function putDownOf({ received, bodies }: WrittenBatch): PutDown {
  const events = bodies.flatMap((body) => readWebhook(body).events);
  return { received, arrivals: arrivalsOf({ events, receivedAt: received }) };
}

async function positionOf(query: Query): Promise<number> {
  const [row] = await query('select position from journal');
  return Number(row?.position ?? 0);
}
