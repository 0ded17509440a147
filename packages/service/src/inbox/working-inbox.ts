import { realpath } from 'node:fs/promises';
import type { PayloadStore } from '@botrules/channel';
import { isFile, isPostgres } from '../address.js';
import type { FlowStore } from './model/flow-store.js';
import { makeFile, type OpenInboxOptions, openFile, openOn } from './open-inbox.js';
import { PostgresFlowStore } from './postgres/flow-store.js';
import { openPostgres } from './postgres/postgres.js';
import type { DeskRecords } from './records/desk-records.js';
import type { PauseRecords } from './records/pause-records.js';
import type { Records } from './records/records.js';
import type { UndeliveredRecords } from './records/undelivered-records.js';
import { lockOwner } from './sqlite/owner-lock.js';
import { SqliteFlow } from './sqlite/sqlite-flow.js';
import { changedSince } from './tables/migrations.js';
import { InboxThread } from './thread/inbox-thread.js';
import type {
  deskCalls,
  pauseCalls,
  recordsCalls,
  undeliveredCalls,
} from './thread/thread-calls.js';

/** What a service needs of an inbox. */
export interface WorkingInbox {
  readonly store: FlowStore;
  readonly records: Pick<Records, (typeof recordsCalls)[number]>;
  /** Payloads that are too long for the buttons of their channel. */
  readonly payloads: PayloadStore;
  /** Messages that were not delivered, until their events are found. */
  readonly undelivered: Pick<UndeliveredRecords, (typeof undeliveredCalls)[number]>;
  /** What operators have paused. */
  readonly pauses: Pick<PauseRecords, (typeof pauseCalls)[number]>;
  /** What operators see and do, where that was asked for. */
  readonly desk?: DeskStore | undefined;
}

/** What the desk asks of an inbox. */
export type DeskStore = Pick<DeskRecords, (typeof deskCalls)[number]>;

export interface WorkingInboxOptions extends Omit<OpenInboxOptions, 'create'> {
  /** On a server: how long a process keeps its conversations after its last sign of life, in milliseconds. */
  readonly leaseMs: number;
  /** Whether operators are to look into it; no unless given. A file gets one more thread for them. */
  readonly desk?: boolean | undefined;
  /** Called with what went wrong on a server; it is tried again. */
  readonly onTrouble?: ((error: unknown, doing: string) => void) | undefined;
}

/**
 * Opens an inbox for a service, as `openInbox` does. A file gets a thread of its own, since SQLite blocks its thread while it
 * waits for the disk.
 */
export async function openWorkingInbox(
  address: string,
  options: WorkingInboxOptions,
): Promise<WorkingInbox> {
  if (isFile(address)) return openThreaded(address, options);
  if (isPostgres(address)) {
    const { leaseMs, steady, onLost, onTrouble } = options;
    const database = await openPostgres(address, {
      steady,
      onLost,
      outdated: changedSince,
      // As often as the lease is renewed, which then runs out.
      outdatedMs: leaseMs / 3,
    });
    const { records, payloads, undelivered, pauses, desk } = await openOn(
      database,
      address,
      options,
    );
    const store = new PostgresFlowStore(database, { leaseMs, onTrouble });
    return { store, records, payloads, undelivered, pauses, ...(options.desk && { desk }) };
  }
  return openInThisThread(address, options);
}

/** Opens a file, or an inbox in memory, in this thread. */
export async function openInThisThread(
  address: string,
  options: Omit<OpenInboxOptions, 'create'>,
): Promise<WorkingInbox> {
  const database = await openFile(address, options);
  const { records, payloads, undelivered, pauses, desk } = await openOn(database, address, options);
  const flow = new SqliteFlow(database.connection, database.now);
  flow.takeOver();
  const store = closing(flow, () => database.close());
  return { store, records, payloads, undelivered, pauses, desk };
}

async function openThreaded(address: string, options: WorkingInboxOptions): Promise<WorkingInbox> {
  await makeFile(address);
  // A file has one owner, whatever name it is opened by.
  const unlock = lockOwner(await realpath(address));
  try {
    const thread = await InboxThread.start(address, options);
    // A connection of its own: an operator's search keeps no event waiting.
    const looking = options.desk
      ? await InboxThread.start(address, { ...options, works: false }).catch(async (error) => {
          await thread.store.close();
          throw error;
        })
      : undefined;
    return {
      store: closing(thread.store, async () => unlock(), looking?.store),
      records: thread.records,
      payloads: thread.payloads,
      undelivered: thread.undelivered,
      pauses: thread.pauses,
      ...(looking !== undefined && { desk: looking.desk }),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A store whose `close` closes `before` first, then the store, and calls `close` last. */
function closing(
  store: FlowStore,
  close: () => Promise<void>,
  before?: Pick<FlowStore, 'close'>,
): FlowStore {
  return {
    commit: (changes) => store.commit(changes),
    claim: (limit, except) => store.claim(limit, except),
    nextReady: () => store.nextReady(),
    due: (limit) => store.due(limit),
    nextDue: () => store.nextDue(),
    now: () => store.now(),
    lastHeard: (conversation) => store.lastHeard(conversation),
    hurry: (account) => store.hurry(account),
    async close() {
      try {
        await before?.close();
        await store.close();
      } finally {
        await close();
      }
    },
  };
}
