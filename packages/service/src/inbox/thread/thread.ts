import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type NewTables, openFile, openOn } from '../open-inbox.js';
import { SqliteFlow } from '../sqlite/sqlite-flow.js';
import { decodeChanges, encodeOutcomes, type Packed } from './batch-codec.js';
import { type ThreadCall, type Told, toPlain } from './thread-calls.js';

// The other side of `inbox-thread.ts`: opens the inbox and answers calls.

const port = parentPort!;
const tell = (told: Told) => port.postMessage(told);

let now: number = workerData.now;
let latest = 0;
const options = {
  now: () => now,
  notBefore(time: number) {
    latest = time;
  },
  onTables: (tables: NewTables) => tell({ tables }),
};

try {
  const database = await openFile(workerData.address, options);
  const inbox = await openOn(database, workerData.address, options);
  const store = new SqliteFlow(database.connection, options.now);
  // A thread that only looks leaves the work on events to the other one.
  const works: boolean = workerData.works;
  if (works) store.takeOver(workerData.hold);
  const checkpointer = works ? startCheckpointer() : undefined;
  const { records, payloads, undelivered, pauses, desk } = inbox;
  const parts = { store, records, payloads, undelivered, pauses, desk };
  const answering = new Set<Promise<void>>();

  async function answer({ id, part, method, args }: ThreadCall): Promise<void> {
    try {
      if (part === 'commit') {
        const outcomes = store.commitNow(decodeChanges(args as unknown as Packed));
        tell({ id, value: encodeOutcomes(outcomes) });
        return;
      }
      const of = parts[part as keyof typeof parts] as unknown as {
        [method: string]: (...args: unknown[]) => unknown;
      };
      const value = of[method]!(...args);
      tell({ id, value: value instanceof Promise ? await value : value });
    } catch (error) {
      tell({ id, error: toPlain(error) });
    }
  }

  async function close(): Promise<void> {
    await Promise.all(answering);
    try {
      if (works) await store.close();
      // The connection that closes the file last empties its log.
      await checkpointer?.stop();
    } finally {
      await database.close();
      port.close();
    }
  }

  port.on('message', (call: ThreadCall) => {
    now = call.now;
    if (call.part === 'close') {
      void close();
      return;
    }
    const answered = answer(call).finally(() => answering.delete(answered));
    answering.add(answered);
  });
  tell({ opened: true, latest });
} catch (error) {
  tell({ failed: toPlain(error) });
  port.close();
}

/** Starts the thread that carries the log over. Without it, this thread does so, with more of the log at once. */
function startCheckpointer(): { stop(): Promise<void> } {
  const file = realpathSync(workerData.address);
  const worker = new Worker(new URL('./checkpoint-thread.js', import.meta.url), {
    workerData: { file },
  });
  worker.on('error', () => {});
  worker.unref();
  const closed = Promise.race([once(worker, 'message'), once(worker, 'exit')]).catch(() => {});
  return {
    async stop() {
      worker.postMessage('stop');
      await closed;
    },
  };
}
