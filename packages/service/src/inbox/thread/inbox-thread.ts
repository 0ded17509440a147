import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PayloadStore } from '@botrules/channel';
import { FleetingMap } from '../../fleeting-map.js';
import type { FlowStore } from '../model/flow-store.js';
import type { OpenInboxOptions } from '../open-inbox.js';
import type { DeskRecords } from '../records/desk-records.js';
import type { PauseRecords } from '../records/pause-records.js';
import type { Records } from '../records/records.js';
import type { UndeliveredRecords } from '../records/undelivered-records.js';
import { decodeOutcomes, encodeChanges } from './batch-codec.js';
import {
  deskCalls,
  fromPlain,
  pauseCalls,
  payloadCalls,
  recordsCalls,
  storeCalls,
  type ThreadCall,
  type ThreadPart,
  type Told,
  toPlain,
  undeliveredCalls,
} from './thread-calls.js';

interface WaitingCall {
  readonly call: ThreadCall;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export interface InboxThreadOptions extends OpenInboxOptions {
  /** Whether it works on events; yes unless given. One that does not serves operators, and holds up no event. */
  readonly works?: boolean | undefined;
}

/** A SQLite file in a thread of its own. */
export class InboxThread {
  readonly store: FlowStore;
  readonly records: Pick<Records, (typeof recordsCalls)[number]>;
  readonly payloads: PayloadStore;
  readonly undelivered: Pick<UndeliveredRecords, (typeof undeliveredCalls)[number]>;
  readonly pauses: Pick<PauseRecords, (typeof pauseCalls)[number]>;
  readonly desk: Pick<DeskRecords, (typeof deskCalls)[number]>;
  readonly #address: string;
  readonly #now: () => number;
  readonly #options: InboxThreadOptions;
  readonly #waiting = new FleetingMap<number, WaitingCall>();
  #worker: Worker | undefined;
  #starting: Promise<void> | undefined;
  #next = 0;
  /** How many threads there were, which numbers their holds: what one thread held, the next has not claimed. */
  #starts = 0;
  #closed = false;

  private constructor(address: string, options: InboxThreadOptions) {
    const { now = Date.now } = options;
    this.#address = address;
    this.#now = now;
    this.#options = options;
    this.store = {
      ...(this.#remote('store', storeCalls) as Pick<FlowStore, (typeof storeCalls)[number]>),
      now,
      commit: async (changes) =>
        decodeOutcomes(
          (await this.#call('commit', '', encodeChanges(changes))) as readonly unknown[],
        ),
      close: () => this.#close(),
    };
    this.records = this.#remote('records', recordsCalls) as InboxThread['records'];
    this.payloads = this.#remote('payloads', payloadCalls) as PayloadStore;
    this.undelivered = this.#remote('undelivered', undeliveredCalls) as InboxThread['undelivered'];
    this.pauses = this.#remote('pauses', pauseCalls) as InboxThread['pauses'];
    this.desk = this.#remote('desk', deskCalls) as InboxThread['desk'];
  }

  /** Rejects if it cannot open the inbox. */
  static async start(address: string, options: InboxThreadOptions): Promise<InboxThread> {
    const thread = new InboxThread(address, options);
    await thread.#start();
    return thread;
  }

  #remote(part: ThreadPart, methods: readonly string[]): object {
    return Object.fromEntries(
      methods.map((method) => [
        method,
        (...args: readonly unknown[]) => this.#call(part, method, args),
      ]),
    );
  }

  async #start(): Promise<void> {
    const { onLost, notBefore, onTables, works = true } = this.#options;
    const worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: { address: this.#address, now: this.#now(), hold: ++this.#starts, works },
    });
    let reason = new Error('The thread of the inbox ended.');
    worker.on('error', (error) => {
      reason = error;
    });
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (told: Told) => {
        if ('failed' in told) reason = fromPlain(told.failed);
        else if ('tables' in told) onTables?.(told.tables);
        else if ('id' in told) this.#settle(told);
        else {
          notBefore?.(told.latest);
          this.#worker = worker;
          // At once: a call that is made after this goes to the thread by itself.
          for (const { call } of this.#waiting.values()) this.#post(worker, call);
          resolve();
        }
      });
      worker.on('exit', () => {
        const wasOpen = this.#worker === worker;
        this.#worker = undefined;
        reject(reason);
        if (this.#closed) this.#fail(closedError());
        else if (wasOpen) {
          onLost?.(reason);
          this.#restart();
        }
      });
    });
  }

  /**
   * Starts a thread again that died: the file is whole, whenever that was. All calls without an answer are made again. If a
   * batch was written before the thread died, its events are recognized as repeats.
   */
  #restart(): void {
    this.#starting ??= this.#start()
      .catch((error: Error) => error)
      .then((error) => {
        this.#starting = undefined;
        if (error !== undefined) this.#fail(error);
      });
  }

  #call(part: ThreadCall['part'], method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(closedError());
    return new Promise((resolve, reject) => {
      const call: ThreadCall = { id: this.#next++, now: this.#now(), part, method, args };
      this.#waiting.set(call.id, { call, resolve, reject });
      if (this.#worker === undefined) this.#restart();
      else this.#post(this.#worker, call);
    });
  }

  /** What a thread cannot take is rejected, and not made again. */
  #post(worker: Worker, call: ThreadCall): void {
    try {
      worker.postMessage(call);
    } catch (error) {
      this.#settle({ id: call.id, error: toPlain(error) });
    }
  }

  #settle(told: Extract<Told, { readonly id: number }>): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if ('error' in told) waiting?.reject(fromPlain(told.error));
    else waiting?.resolve(told.value as never);
  }

  /** Rejects all calls that have no answer yet. */
  #fail(error: Error): void {
    const waiting = this.#waiting.values();
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }

  async #close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#starting;
    const worker = this.#worker;
    const exited = worker && once(worker, 'exit');
    worker?.postMessage({ id: -1, now: this.#now(), part: 'close', method: '', args: [] });
    await exited;
  }
}

function closedError(): Error {
  return new Error('The inbox is closed.');
}
