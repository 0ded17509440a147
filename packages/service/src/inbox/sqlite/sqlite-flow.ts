import { type Conversation, conversationKey } from '@botrules/channel';
import type Libsql from 'libsql';
import type { Value } from '../model/database.js';
import { type StoredEntry, untouched } from '../model/entry.js';
import type {
  AccountName,
  Change,
  ChangeOutcome,
  Claimed,
  DueMemory,
  FlowStore,
  NewEntry,
  Update,
  WaitingEntries,
} from '../model/flow-store.js';
import { waitingAtOnce } from '../model/flow-store.js';
import { heardIn } from '../model/heard.js';
import { type IdRoom, KnownIds } from './known-ids.js';
import { type FlowStatements, flowStatements, me } from './sqlite-flow-statements.js';
import { SqliteMemories } from './sqlite-memories.js';

/** A row of `conversation`, as its statement gives it. */
interface ConversationRow {
  readonly number: number;
  readonly waiting: number;
  readonly holder: number | null;
  readonly ready_at: number | null;
}

/** What `#write` writes, in order. */
type RowValues = [
  open: number | null,
  waiting: number,
  holder: number | null,
  ready_at: number | null,
  tries: number,
  heard: number,
  number: number,
];

/** The most rows of conversations that are kept in memory. */
const mostKnown = 20_000;

const nothingWaits: WaitingEntries = { waiting: [], more: false };

/**
 * The flow's store in a SQLite file, for one process. Every call blocks until it is done: the thread that runs this does
 * nothing else.
 */
export class SqliteFlow implements FlowStore {
  readonly #connection: Libsql.Database;
  readonly #sql: FlowStatements;
  readonly #memories: SqliteMemories;
  readonly #ids: KnownIds;
  readonly now: () => number;
  /** Rows of conversations, valid while only commits of this process change the file; `#stamp` tells. */
  readonly #known = new Map<string, ConversationRow>();
  #stamp = '';
  #nextPosition = 1;
  #nextNumber = 1;
  #hold = 0;

  constructor(connection: Libsql.Database, now: () => number, room: IdRoom = {}) {
    this.#connection = connection;
    this.#sql = flowStatements(connection);
    this.#memories = new SqliteMemories(this.#sql);
    this.#ids = new KnownIds(this.#sql, room);
    this.now = now;
  }

  /** Takes over what was held before: all of it is ready now, and is held by the number `hold` once it is claimed. */
  takeOver(hold = this.#hold + 1): void {
    this.#hold = hold;
    while (this.#transaction(() => this.#ids.catchUp()));
    this.#transaction(() => {
      this.#sql.takeOver([this.now()]);
    });
  }

  async commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]> {
    return this.commitNow(changes);
  }

  commitNow(changes: readonly Change[]): readonly ChangeOutcome[] {
    return this.#transaction(() => {
      if (this.#stamp !== this.#sql.stamp()) this.#forget();
      this.#ids.look(changes.flatMap(({ entries }) => entries.map(({ id }) => id)));
      const outcomes = changes.map((change) => this.#apply(change));
      this.#ids.moveSome();
      this.#stamp = this.#sql.stamp();
      return outcomes;
    });
  }

  #forget(): void {
    this.#known.clear();
    const last = this.#sql.last([]);
    // Never back, though all events may have been deleted: ids that are on their way into their tables go by positions.
    const lastPosition = Math.max(Number(last![0] ?? 0), this.#ids.last);
    this.#nextPosition = Math.max(this.#nextPosition, lastPosition + 1);
    this.#nextNumber = Number(last![1] ?? 0) + 1;
    while (this.#ids.catchUp());
  }

  #apply(change: Change): ChangeOutcome {
    const row = this.#find(change.conversation);
    const isFree = row === undefined || (row.holder === null && row.ready_at === null);
    const isOurs = change.hold === this.#hold && row?.holder === me;
    if (change.hold === null ? !isFree : !isOurs) return this.#leave(change, row);
    if (this.#memories.areStale(change, row?.number)) {
      return {
        kind: 'again',
        repeats: [],
        ...this.#memories.of(change, row?.number),
        ...nothingWaits,
      };
    }
    const ids = change.entries.map(({ id }) => id);
    const repeats = ids.filter((id, at) => this.#ids.has(id) || ids.indexOf(id) < at);
    if (repeats.length > 0)
      return { kind: 'again', repeats, ...this.#memories.of(change, row?.number), ...nothingWaits };
    const number = row?.number ?? this.#nextNumber++;
    const positions = change.entries.map((entry) => this.#insert(entry, number));
    for (const update of change.updates) this.#update(update);
    this.#memories.keep(change, number, this.now());
    return this.#settle(change, row, number, positions);
  }

  /** Writes the row of a change's conversation. */
  #settle(
    { conversation, entries, updates, open, parkUntil, tries }: Change,
    row: ConversationRow | undefined,
    number: number,
    positions: readonly number[],
  ): ChangeOutcome {
    let waiting = row?.waiting ?? 0;
    for (const { progress = untouched } of entries) if (progress.state === 'waiting') waiting++;
    for (const { progress } of updates) if (progress.state !== 'waiting') waiting--;
    waiting = Math.max(0, waiting);
    const isParked = parkUntil !== undefined && waiting > 0;
    const openAt =
      open && (open.position ?? positions[entries.findIndex(({ id }) => id === open.id)]);
    const values = [
      openAt ?? null,
      waiting,
      waiting === 0 || isParked ? null : me,
      isParked ? parkUntil || this.now() : null,
      tries,
      heardIn(entries),
      number,
    ];
    this.#write(conversation, row, values);
    const asks = open === null && !isParked && waiting > 0;
    return {
      kind: 'written',
      positions,
      hold: this.#hold,
      ...(asks ? this.#waiting(number, null) : nothingWaits),
    };
  }

  #write(
    conversation: Conversation,
    row: ConversationRow | undefined,
    values: readonly Value[],
  ): void {
    const key = conversationKey(conversation);
    if (row !== undefined) this.#sql.updateConversation(values);
    else {
      const { channel, account, conversation: other } = conversation;
      this.#sql.insertConversation([...values, channel, account, other]);
    }
    const [, waiting, holder, ready_at, , , number] = values as RowValues;
    this.#known.set(key, { number, waiting, holder, ready_at });
    if (this.#known.size > mostKnown) this.#known.clear();
  }

  /** Writes a change's new events, undecided, to a conversation that another process has, or that is parked or gone. */
  #leave({ conversation, entries }: Change, row: ConversationRow | undefined): ChangeOutcome {
    const number = row?.number ?? this.#nextNumber++;
    const repeats: string[] = [];
    let waiting = row?.waiting ?? 0;
    for (const entry of entries) {
      if (this.#ids.has(entry.id)) repeats.push(entry.id);
      else {
        this.#insert({ ...entry, progress: undefined }, number);
        waiting++;
      }
    }
    if (repeats.length < entries.length) {
      const isFree = row === undefined || (row.holder === null && row.ready_at === null);
      if (row === undefined) {
        const values = [null, waiting, null, this.now(), 0, heardIn(entries), number];
        this.#write(conversation, row, values);
      } else {
        const readyAt = isFree ? this.now() : row.ready_at;
        this.#sql.leaveWaiting([waiting, readyAt, heardIn(entries), number]);
        this.#known.delete(conversationKey(conversation));
      }
    }
    return { kind: 'busy', repeats };
  }

  /** Writes an event, and returns its position. */
  #insert(entry: NewEntry, number: number): number {
    const { id, person, happened, received, body, progress = untouched } = entry;
    const { state, attempts, version, decision, steps, reason } = progress;
    const position = this.#nextPosition++;
    const event = [position, id, number, person, happened, received, body, version, decision];
    this.#sql.insertEvent(event);
    this.#ids.add(id, position);
    const finished = this.#finished(state);
    this.#sql.insertProgress([
      position,
      number,
      happened,
      state,
      attempts,
      steps,
      reason,
      finished,
    ]);
    return position;
  }

  #update({ position, progress, decided }: Update): void {
    const { state, attempts, version, decision, steps, reason } = progress;
    const finished = this.#finished(state);
    this.#sql.updateProgress([state, attempts, steps, reason, finished, position]);
    if (decided) this.#sql.updateEvent([version, decision, position]);
  }

  #finished(state: string): number | null {
    return state === 'waiting' ? null : this.now();
  }

  async claim(limit: number, except: readonly AccountName[]): Promise<readonly Claimed[]> {
    return this.#transaction(() => {
      const ready = this.#ready(limit, except);
      return ready.map((number) => this.#claim(number));
    });
  }

  /** The conversations that are ready: accounts take turns, each with the conversation that has waited longest. */
  #ready(limit: number, except: readonly AccountName[]): readonly number[] {
    const now = this.now();
    const left = new Set(except.map(({ channel, account }) => `${channel}\n${account}`));
    const accounts = this.#parkedAccounts().filter(
      ([channel, account, readyAt]) =>
        Number(readyAt) <= now && !left.has(`${channel}\n${account}`),
    );
    const found: { readonly number: number; readonly readyAt: number; readonly turn: number }[] =
      [];
    for (const [channel, account] of accounts) {
      const rows = this.#sql.readyOf([channel!, account!, now, limit]);
      for (const [turn, [number, readyAt]] of rows.entries())
        found.push({ number: Number(number), readyAt: Number(readyAt), turn });
    }
    // One of each account, then a second of each: a flood on one account does not keep others waiting.
    found.sort((a, b) => a.turn - b.turn || a.readyAt - b.readyAt);
    return found.slice(0, limit).map(({ number }) => number);
  }

  /** Accounts with parked conversations, and when the first of these is ready. */
  #parkedAccounts(): readonly (readonly Value[])[] {
    return this.#sql.parkedAccounts([]);
  }

  #claim(number: number): Claimed {
    const row = this.#sql.claim([number]);
    const [channel, account, conversation, open, tries] = row!;
    return {
      conversation: {
        channel: String(channel),
        account: String(account),
        conversation: String(conversation),
      },
      hold: this.#hold,
      memories: this.#memories.ofUnfinished(number),
      open: open === null ? null : (this.#sql.unfinishedAt([open!]).map(toStoredEntry)[0] ?? null),
      tries: Number(tries),
      ...this.#waiting(number, open as number | null),
    };
  }

  #waiting(number: number, open: number | null): WaitingEntries {
    const rows = this.#sql.unfinishedOf([number, open ?? 0, waitingAtOnce + 1]);
    const entries = rows.map(toStoredEntry);
    return { waiting: entries.slice(0, waitingAtOnce), more: entries.length > waitingAtOnce };
  }

  async nextReady(): Promise<number | undefined> {
    const times = this.#parkedAccounts().map(([, , readyAt]) => Number(readyAt));
    return times.length === 0 ? undefined : Math.min(...times);
  }

  async due(limit: number): Promise<readonly DueMemory[]> {
    return this.#memories.due(this.now(), limit);
  }

  async nextDue(): Promise<number | undefined> {
    return this.#memories.nextDue();
  }

  async lastHeard({ channel, account, conversation }: Conversation): Promise<number> {
    const row = this.#sql.heard([channel, account, conversation]);
    return Number(row?.[0] ?? 0);
  }

  async hurry(account?: string): Promise<void> {
    const now = this.now();
    this.#transaction(() => {
      if (account === undefined) this.#sql.hurryAll([now, now]);
      else this.#sql.hurry([now, now, account]);
    });
  }

  async close(): Promise<void> {
    this.takeOver();
  }

  #find(named: Conversation): ConversationRow | undefined {
    const key = conversationKey(named);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { channel, account, conversation } = named;
    const row = this.#sql.find([channel, account, conversation]);
    if (row === undefined) return undefined;
    const [number, waiting, holder, ready_at] = row as [
      number,
      number,
      number | null,
      number | null,
    ];
    const found: ConversationRow = { number, waiting, holder, ready_at };
    this.#known.set(key, found);
    return found;
  }

  #transaction<T>(work: () => T): T {
    this.#sql.begin();
    try {
      const result = work();
      this.#sql.commit();
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (this.#connection.inTransaction) this.#sql.rollback();
      this.#stamp = '';
      this.#ids.forget();
      throw error;
    }
  }
}

function toStoredEntry(row: readonly Value[]): StoredEntry {
  const text = (value: Value | undefined) => (value == null ? null : String(value));
  const [
    position,
    id,
    person,
    happened,
    received,
    body,
    state,
    attempts,
    version,
    decision,
    steps,
    reason,
  ] = row;
  return {
    position: Number(position),
    id: String(id),
    person: text(person),
    happened: Number(happened),
    received: Number(received),
    body: String(body),
    state: String(state) as StoredEntry['state'],
    attempts: Number(attempts),
    version: text(version),
    decision: text(decision),
    steps: text(steps),
    reason: text(reason),
  };
}
