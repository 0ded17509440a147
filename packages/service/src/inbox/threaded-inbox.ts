import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Delivery } from '@botrules/bot';
import { arrivalsOf } from './arrivals.js';
import { gather } from './gather.js';
import { bodyOf } from './journal-body.js';
import { JournalWriter } from './journal-writer.js';
import { isFile, type OpenInbox, type OpenInboxOptions, openInbox } from './open-inbox.js';
import { lockOwner } from './owner-lock.js';
import type { Records } from './records.js';
import type { InboxStore } from './store.js';
import {
  type Asked,
  type Call,
  fromPlain,
  type Part,
  type Told,
  threadCalls,
} from './thread-calls.js';

/** What a service needs of an inbox. */
export interface WorkingInbox {
  /** Takes all of a delivery or nothing: it is on the disk when this resolves. Those that come together share a sync. */
  readonly accept: (delivery: Delivery) => Promise<void>;
  readonly store: InboxStore;
  readonly records: Pick<Records, (typeof threadCalls)['records'][number]>;
}

/** So many deliveries do not wait for the end of their turn: the disk has them while those behind them are read. */
const enoughDeliveries = 32;

export type WorkingInboxOptions = Omit<OpenInboxOptions, 'create'>;

/**
 * Opens an inbox for a service, as `openInbox` does, a file in a thread of its own. SQLite waits for the disk where it
 * stands: there it is a thread that does nothing else. Calls of one turn of the event loop go over together and share
 * a commit. What is accepted is written to the journal beside the file, from here, and waits for none of that.
 */
export async function openWorkingInbox(
  address: string,
  options: WorkingInboxOptions = {},
): Promise<WorkingInbox> {
  if (!isFile(address)) return toWorkWith(await openInbox(address, options));
  const { now = Date.now } = options;
  const calls = new Calls(address, now, options);
  const remote = <P extends Part>(part: P) =>
    Object.fromEntries(
      threadCalls[part].map((method) => [
        method,
        (...args: readonly unknown[]) => calls.make(part, method, args),
      ]),
    );
  const [journal, unlock] = await openJournal(address, calls);
  const store = {
    ...remote('store'),
    now,
    async close() {
      try {
        await journal.close();
      } finally {
        await calls.close().finally(unlock);
      }
    },
  };
  const records = {
    ...remote('records'),
    async prune(before: number) {
      const count = await calls.make('records', 'prune', [before]);
      await journal.turnOver();
      return count;
    },
  };
  return {
    accept: gather(
      async (deliveries: readonly Delivery[]) => {
        await journal.append({
          received: now(),
          events: deliveries.reduce((sum, { events }) => sum + events.length, 0),
          bodies: deliveries.map(bodyOf),
        });
        return deliveries.map(() => undefined);
      },
      { most: 1000, runs: 1, enough: enoughDeliveries },
    ),
    store: store as unknown as InboxStore,
    records: records as unknown as WorkingInbox['records'],
  };
}

/** An inbox of this thread, to work with. */
export function toWorkWith({ store, records }: OpenInbox): WorkingInbox {
  return { accept: (delivery) => store.accept(arrivalsOf(delivery)), store, records };
}

async function openJournal(
  address: string,
  calls: Calls,
): Promise<readonly [JournalWriter, () => void]> {
  await calls.open();
  let unlock = () => {};
  try {
    // Whatever name it goes by, it has one journal and one owner.
    const file = await realpath(address);
    unlock = lockOwner(file);
    return [new JournalWriter(file, Number(await calls.make('store', 'intakeEnd', []))), unlock];
  } catch (error) {
    await calls.close().finally(unlock);
    throw error;
  }
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

class Calls {
  readonly #address: string;
  readonly #now: () => number;
  readonly #options: WorkingInboxOptions;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #outgoing: Call[] = [];
  #next = 0;
  #closed = false;

  constructor(address: string, now: () => number, options: WorkingInboxOptions) {
    this.#address = address;
    this.#now = now;
    this.#options = options;
  }

  /** Starts the thread. Rejects where it cannot open the inbox. */
  async open(): Promise<void> {
    const { onRepeats, onLost, notBefore, onDamage } = this.#options;
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: { address: this.#address, now: this.#now() },
    });
    this.#worker = worker;
    let opened = false;
    let reason = new Error('The thread of the inbox ended.');
    worker.on('error', (error) => {
      reason = error;
    });
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (told: Told) => {
        if ('answers' in told) this.#settle(told);
        else if ('repeats' in told) onRepeats?.(told.repeats);
        else if ('damage' in told) onDamage?.(told.damage);
        else if ('failed' in told) reason = fromPlain(told.failed);
        else {
          opened = true;
          notBefore?.(told.latest);
          resolve();
        }
      });
      worker.on('exit', () => {
        this.#worker = undefined;
        this.#fail(this.#closed ? closedError() : reason);
        if (opened && !this.#closed) onLost?.(reason);
        reject(reason);
      });
    });
  }

  /** A thread that ended is started again: what is in the file is whole, whenever that was. */
  make(part: Part, method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(closedError());
    if (this.#worker === undefined) void this.open().catch((error) => this.#fail(error));
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      if (this.#outgoing.length === 0) setImmediate(() => this.#post());
      this.#outgoing.push({ id, part, method, args });
    });
  }

  async close(): Promise<void> {
    this.#post();
    this.#closed = true;
    if (this.#worker === undefined) return;
    const exited = once(this.#worker, 'exit');
    this.#worker.postMessage({ now: this.#now(), calls: [], close: true } satisfies Asked);
    await exited;
  }

  #post(): void {
    const calls = this.#outgoing;
    if (calls.length === 0) return;
    this.#outgoing = [];
    this.#worker?.postMessage({ now: this.#now(), calls } satisfies Asked);
  }

  #settle({ answers }: Extract<Told, { readonly answers: unknown }>): void {
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(fromPlain(answer.error));
      else waiting?.resolve(answer.value as never);
    }
  }

  /** Nothing that was asked is answered any more. */
  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#outgoing = [];
    for (const { reject } of waiting.values()) reject(error);
  }
}

function closedError(): Error {
  return new Error('The inbox is closed.');
}
