import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { isFile, type OpenInboxOptions, openInbox } from './open-inbox.js';
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
  readonly store: InboxStore;
  readonly records: Pick<Records, (typeof threadCalls)['records'][number]>;
}

/**
 * Opens an inbox for a service, as `openInbox` does, a file in a thread of its own. SQLite waits for the disk where it
 * stands: there it is a thread that does nothing else, so a disk that is slow, or stands still for seconds, holds
 * up no answer. Calls of one turn of the event loop go over together and share a commit.
 */
export async function openWorkingInbox(
  address: string,
  options: OpenInboxOptions = {},
): Promise<WorkingInbox> {
  if (!isFile(address)) return openInbox(address, options);
  const { now = Date.now } = options;
  const worker = new Worker(new URL('./thread.js', import.meta.url), {
    workerData: { address, now: now() },
  });
  const calls = new Calls(worker, now, options);
  const remote = <P extends Part>(part: P) =>
    Object.fromEntries(
      threadCalls[part].map((method) => [
        method,
        (...args: readonly unknown[]) => calls.make(part, method, args),
      ]),
    );
  await calls.opened;
  return {
    store: { ...remote('store'), now, close: () => calls.close() } as unknown as InboxStore,
    records: remote('records') as unknown as WorkingInbox['records'],
  };
}

/** How many calls wait for the end of the turn. */
const callsAMessage = 32;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

class Calls {
  readonly #worker: Worker;
  readonly #now: () => number;
  readonly #waiting = new Map<number, Waiting>();
  readonly opened: Promise<void>;
  #outgoing: Call[] = [];
  #next = 0;
  #ended: Error | undefined;

  constructor(worker: Worker, now: () => number, { onRepeats, onLost }: OpenInboxOptions) {
    this.#worker = worker;
    this.#now = now;
    this.opened = new Promise((resolve, reject) => {
      worker.on('message', (told: Told) => {
        if ('answers' in told) this.#settle(told);
        else if ('repeats' in told) onRepeats?.(told.repeats);
        else if ('failed' in told) reject(fromPlain(told.failed));
        else resolve();
      });
      worker.on('error', (error) => {
        this.#end(error);
        onLost?.(error);
        reject(error);
      });
    });
    worker.on('exit', () => this.#end(new Error('The inbox is closed.')));
  }

  make(part: Part, method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      if (this.#outgoing.length === 0) setImmediate(() => this.#post());
      this.#outgoing.push({ id, part, method, args });
      // The thread commits these while this one reads on.
      if (this.#outgoing.length === callsAMessage) this.#post();
    });
  }

  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    const exited = once(this.#worker, 'exit');
    this.#post();
    this.#worker.postMessage({ now: this.#now(), calls: [], close: true } satisfies Asked);
    await exited;
  }

  #post(): void {
    const calls = this.#outgoing;
    if (calls.length === 0) return;
    this.#outgoing = [];
    this.#worker.postMessage({ now: this.#now(), calls } satisfies Asked);
  }

  #settle({ answers }: Extract<Told, { readonly answers: unknown }>): void {
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(fromPlain(answer.error));
      else waiting?.resolve(answer.value as never);
    }
  }

  /** The thread is gone: nothing is answered any more. */
  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
