import { setTimeout as sleep } from 'node:timers/promises';
import type { Conversation } from '@botrules/channel';
import { placesFor, type Row, storable, type Value } from '../model/database.js';
import {
  type AccountName,
  type Change,
  type ChangeOutcome,
  type Claimed,
  type DueMemory,
  type FlowStore,
  waitingAtOnce,
} from '../model/flow-store.js';
import { type BatchRowType, batchRowTypes } from './batch-rows.js';
import { encodeBatch } from './encode-batch.js';
import { timeOf } from './functions.js';
import { isStandoff, type PostgresDatabase, UnansweredError } from './postgres.js';
import { conversationIn, readClaims, readOutcomes, rememberedIn } from './read-rows.js';

export interface PostgresFlowOptions {
  /** How long this process keeps its conversations after its last sign of life, in milliseconds. */
  readonly leaseMs: number;
  /** Called with what went wrong while renewing the lease, or while finding out whether a batch was written. */
  readonly onTrouble?: ((error: unknown, doing: string) => void) | undefined;
  /** What time it is, instead of the server's clock. For tests. */
  readonly now?: (() => number) | undefined;
}

const commitSql = `select * from botrules_commit_v8(${placesFor(9)})`;
const claimSql = `select * from botrules_claim_v8(${placesFor(7)})`;
/** How many times a transaction is tried that others get in the way of. */
const attempts = 5;

/**
 * The flow on a PostgreSQL server, for any number of processes. This one is a *holder*: a row with a lease. While
 * the row is there, the holder keeps its conversations. A process that finds the lease over deletes the row and parks its
 * conversations. What a holder without a row still writes does not count; it goes on as a new holder with nothing.
 */
export class PostgresFlowStore implements FlowStore {
  readonly #database: PostgresDatabase;
  readonly #options: PostgresFlowOptions;
  readonly #renewing: NodeJS.Timeout;
  #holder: Promise<number> | undefined;
  #types: Readonly<Record<BatchRowType, number>> | undefined;
  /** How many batches were written, and how many times conversations were claimed: a number for each. */
  #turns = 0;
  #last: Promise<unknown> = Promise.resolve();
  #closing = false;
  /** Whether it is unknown if the last batch was written, or what was claimed last. */
  #unsure = false;
  /** Callers that wait for the next try to find out. */
  #finding: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];

  constructor(database: PostgresDatabase, options: PostgresFlowOptions) {
    this.#database = database;
    this.#options = options;
    this.#renewing = setInterval(() => this.#renew(), options.leaseMs / 3).unref();
  }

  now(): number {
    return this.#options.now?.() ?? this.#database.now();
  }

  finding(): Promise<void> | undefined {
    if (!this.#unsure) return undefined;
    return new Promise((resolve, reject) => {
      this.#finding.push({ resolve, reject });
    });
  }

  commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]> {
    return this.#next(() => this.#commit(changes));
  }

  claim(limit: number, except: readonly AccountName[]): Promise<readonly Claimed[]> {
    // Never while a batch is on its way: nobody would know whether it was claimed as it was before the batch or after.
    return this.#next(() =>
      this.#numbered(
        'finding out what was claimed',
        (hold, nth) =>
          this.#call(claimSql, [
            hold,
            nth,
            this.#given(),
            limit,
            waitingAtOnce,
            except.map(({ channel }) => channel),
            except.map(({ account }) => account),
          ]),
        readClaims,
      ),
    );
  }

  async nextReady(): Promise<number | undefined> {
    const [row] = await this.#call('select botrules_next_ready_v6($1, $2) as at', [
      await this.#identity(),
      this.#given(),
    ]);
    return row?.at == null ? undefined : Number(row.at);
  }

  async due(limit: number): Promise<readonly DueMemory[]> {
    const rows = await this.#call(
      `select k.channel, k.account, k.conversation, m.person, m.memory, m.stamp from memory m
        join conversation k on k.number = m.conversation where m.due <= $1 order by m.due limit $2`,
      storable([this.now(), limit]),
    );
    return rows.map((row) => ({ conversation: conversationIn(row), ...rememberedIn(row) }));
  }

  async nextDue(): Promise<number | undefined> {
    const [row] = await this.#call('select min(due) as at from memory where due is not null', []);
    return row?.at == null ? undefined : Number(row.at);
  }

  async lastHeard({ channel, account, conversation }: Conversation): Promise<number> {
    const [row] = await this.#call(
      'select heard from conversation where channel = $1 and account = $2 and conversation = $3',
      storable([channel, account, conversation]),
    );
    return Number(row?.heard ?? 0);
  }

  async hurry(account?: string): Promise<void> {
    // After the batch that is on its way, which may park something.
    await this.#next(() => this.#hurry(account));
  }

  async #hurry(account: string | undefined): Promise<void> {
    await this.#call(
      `with parked as materialized (
        select number from conversation
        where ready_at is not null and ready_at > $1 and ($2::text is null or account = $2)
        order by number for no key update
      ) update conversation k set ready_at = $1::bigint from parked p where k.number = p.number`,
      storable([this.now(), account ?? null]),
    );
  }

  close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#renewing);
    return this.#next(async () => {
      try {
        if (this.#holder !== undefined) {
          await this.#call('select botrules_give_back_v6($1, $2, false)', [
            await this.#holder,
            this.#given(),
          ]);
        }
      } finally {
        await this.#database.close();
      }
    });
  }

  /** Runs work one after the other, in the order of the calls. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]> {
    if (changes.length === 0) return [];
    expectNoDoubles(changes);
    const arrays = encodeBatch(changes, await this.#rowTypes());
    const { leaseMs } = this.#options;
    return this.#numbered(
      'finding out what was written',
      (hold, nth) =>
        this.#call(commitSql, [hold, nth, leaseMs, this.#given(), waitingAtOnce, ...arrays]),
      (rows, hold) => readOutcomes(changes, rows, hold),
    );
  }

  /**
   * Makes a call that the server makes once for each number of a holder, and answers the same way where it is made again.
   * Where it was sent, and nobody knows whether it was made, it is made again until that is known.
   */
  async #numbered<T>(
    finding: string,
    call: (hold: number, nth: number) => Promise<readonly Row[]>,
    read: (rows: readonly Row[], hold: number) => T,
  ): Promise<T> {
    let nth = ++this.#turns;
    try {
      for (let attempt = 1; ; attempt++) {
        const holder = this.#identity();
        try {
          const hold = await holder;
          const rows = await call(hold, nth);
          if (!isFenced(rows)) return read(rows, hold);
          this.#forget(holder);
          nth = ++this.#turns;
        } catch (error) {
          if (isStandoff(error) && attempt < attempts) continue;
          // It was sent, and nobody knows whether it was done.
          this.#unsure ||= error instanceof UnansweredError;
          if (!this.#unsure || this.#closing) throw error;
          for (const { reject } of this.#finding.splice(0)) reject(error);
          if (attempt % 20 === 1) this.#options.onTrouble?.(error, finding);
          await sleep(50);
        }
      }
    } finally {
      this.#unsure = false;
      for (const { resolve } of this.#finding.splice(0)) resolve();
    }
  }

  /** The numbers that types have in this database. */
  async #rowTypes(): Promise<Readonly<Record<BatchRowType, number>>> {
    if (this.#types !== undefined) return this.#types;
    const columns = batchRowTypes.map((name) => `'${name}'::regtype::oid::bigint as ${name}`);
    const [row] = await this.#call(`select ${columns.join(', ')}`, []);
    this.#types = row as Readonly<Record<BatchRowType, number>>;
    return this.#types;
  }

  /** The number of this holder. Once its row is deleted, this process gets a number that was never used before. */
  #identity(): Promise<number> {
    if (this.#holder !== undefined) return this.#holder;
    const holder = this.#call(
      `insert into holder (until) values (${timeOf('$1::bigint')} + $2::bigint) returning number`,
      [this.#given(), this.#options.leaseMs],
    ).then(([row]) => Number(row!.number));
    this.#holder = holder;
    holder.catch(() => this.#forget(holder));
    return holder;
  }

  #forget(holder: Promise<number>): void {
    if (this.#holder === holder) this.#holder = undefined;
  }

  async #renew(): Promise<void> {
    if (this.#holder === undefined) return;
    try {
      await this.#call(
        `update holder set until = ${timeOf('$1::bigint')} + $2::bigint where number = $3`,
        [this.#given(), this.#options.leaseMs, await this.#holder],
      );
    } catch (error) {
      this.#options.onTrouble?.(error, 'renewing leases');
    }
  }

  #given(): number | null {
    return this.#options.now?.() ?? null;
  }

  #call(
    sql: string,
    values: readonly (Value | Buffer | readonly string[])[],
  ): Promise<readonly Row[]> {
    return this.#database.call(sql, values);
  }
}

/** Whether the first row says that the holder is gone. */
function isFenced([row]: readonly Row[]): boolean {
  return row?.what === 'fenced' || row?.number === null;
}

/** A batch has each event once: repeats in one batch are removed before this. */
function expectNoDoubles(changes: readonly Change[]): void {
  const ids = new Set<string>();
  for (const { entries } of changes) {
    for (const { id } of entries) {
      if (ids.has(id)) throw new TypeError('An event stands twice in a batch.');
      ids.add(id);
    }
  }
}
