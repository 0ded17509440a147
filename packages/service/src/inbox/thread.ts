import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { openInbox } from './open-inbox.js';
import { type Answered, type Asked, type Call, type Told, toPlain } from './thread-calls.js';

// The other side of `threaded-inbox.ts`: opens the inbox and answers calls, many at once.

const port = parentPort!;
const tell = (told: Told) => port.postMessage(told);

standBack();
let now: number = workerData.now;
let answers: Answered[] = [];

let latest = 0;
try {
  const inbox = await openInbox(workerData.address, {
    now: () => now,
    notBefore(time) {
      latest = time;
    },
    onRepeats: (repeats) => tell({ repeats }),
    onDamage: (damage) => tell({ damage }),
  });
  const parts = { store: inbox.store, records: inbox.records };

  const answering = new Set<Promise<void>>();

  async function answer({ id, part, method, args }: Call): Promise<void> {
    try {
      const of = parts[part] as unknown as { [method: string]: (...args: unknown[]) => unknown };
      give({ id, value: await of[method]!(...args) });
    } catch (error) {
      give({ id, error: toPlain(error) });
    }
  }

  port.on('message', (asked: Asked) => {
    now = asked.now;
    for (const call of asked.calls) {
      const answered = answer(call).finally(() => answering.delete(answered));
      answering.add(answered);
    }
    if (asked.close) void close();
  });
  async function close(): Promise<void> {
    await Promise.all(answering);
    try {
      await inbox.store.close();
    } finally {
      // Behind the last answers.
      setImmediate(() => port.close());
    }
  }
  tell({ opened: true, latest });
} catch (error) {
  tell({ failed: toPlain(error) });
  port.close();
}

/** Where there are fewer processors than work, answers come first. Linux gives a thread a priority of its own. */
function standBack(): void {
  if (process.platform !== 'linux') return;
  try {
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    const { PRIORITY_BELOW_NORMAL } = constants.priority;
    if (getPriority(thread) < PRIORITY_BELOW_NORMAL) setPriority(thread, PRIORITY_BELOW_NORMAL);
  } catch {
    // Not allowed to: then it is like the others.
  }
}

/** Those that share a commit come at once, and go back at once. */
function give(answered: Answered): void {
  if (answers.length === 0) {
    setImmediate(() => {
      tell({ answers });
      answers = [];
    });
  }
  answers.push(answered);
}
