import type { Conversation } from '@botrules/channel';
import type { Arrival, Progress, StoredEntry } from './entry.js';

/** An event that is put down for the first time, with its decision where there is one already. */
export interface NewEntry extends Arrival {
  /** Absent: it waits, undecided, for its turn. */
  readonly progress?: Progress | undefined;
}

/** How far an event has got that was put down before. */
export interface Update {
  readonly position: number;
  readonly progress: Progress;
  /** Its decision (`version`, `decision`) is new, and is written with it. */
  readonly decided: boolean;
}

/**
 * What a batch changes about one conversation: all of it is written, or nothing.
 *
 * A conversation is *free* where nothing of it waits: then any process may decide its next event at once and write it
 * down (`held: false`). With an event `open` or waiting it is *held* by the process that wrote so, until that writes its end
 * or parks it. A *parked* one has something to do and nobody holds it: it is claimed once its time has come.
 */
export interface Change {
  readonly conversation: Conversation;
  /** Whether this process holds it by what it wrote before; else it must be free. */
  readonly held: boolean;
  /** New events in the order in which they came. Those with `progress` are decided in the order in which they stand. */
  readonly entries: readonly NewEntry[];
  readonly updates: readonly Update[];
  /**
   * The event that is worked on once this is written, one of `entries` or of before. Null: none is; then what waits, if
   * anything does, comes with the answer, and this process goes on holding the conversation; else it is free.
   */
  readonly open: { readonly id: string; readonly position?: number | undefined } | null;
  /**
   * What to remember of the conversation; absent where nothing was decided by what is remembered (rules without memory):
   * what is remembered then stays, and `sequence` counts for nothing.
   */
  readonly memory?: string | null | undefined;
  /**
   * The sequence that its decisions were made from (`Remembered`); absent where it is not known: then they were made as if
   * nothing was remembered. Not looked at where the conversation is held: nobody else changes its memory meanwhile.
   */
  readonly sequence?: number | undefined;
  /** Gives it up until so many milliseconds since 1970-01-01 UTC (0: whoever is free may have it now). `open` may be null. */
  readonly parkUntil?: number | undefined;
  /** How often the work on what is open was begun without an end; 0 where it came to one. `claim` counts on from here. */
  readonly tries: number;
}

/** What a conversation remembers, and how often that was written. */
export interface Remembered {
  readonly memory: string | null;
  readonly sequence: number;
}

/** Events that wait, undecided, in order: by the platform's time, then by arrival. At most `waitingAtOnce`. */
export interface WaitingEntries {
  readonly waiting: readonly StoredEntry[];
  /** There are others behind these. */
  readonly more: boolean;
}

export const waitingAtOnce = 20;

/** What came of a change. */
export type ChangeOutcome =
  /** It is on the disk. What waits comes with it where `open` was null and it is not parked; else nothing. */
  | ({
      readonly kind: 'written';
      /** Of its entries, in order. */
      readonly positions: readonly number[];
      /** The sequence now. */
      readonly sequence: number;
    } & WaitingEntries)
  /**
   * Nothing of it was written: some of its entries were taken before (`repeats`, their ids), or its memory is another by
   * now, or it decided a waiting event though another stands before that (put there by another process: `waiting` then
   * has all in order, else it is empty). To be made again by what is said here; without the repeats there may be nothing
   * left to do.
   */
  | ({ readonly kind: 'again'; readonly repeats: readonly string[] } & Remembered & WaitingEntries)
  /**
   * Another has it (or took it from this process, or it is parked, or was erased). Its new events, but those that were
   * taken before, are on the disk as undecided; its updates are not. This process is not to work on it.
   */
  | { readonly kind: 'busy'; readonly repeats: readonly string[] };

/** A conversation with something to do, for this process to work on. */
export interface Claimed extends Remembered, WaitingEntries {
  readonly conversation: Conversation;
  /** The event that was worked on before; null where none was. */
  readonly open: StoredEntry | null;
  /** How often the work on it was begun without an end, this time counted: one more than what was written last. */
  readonly tries: number;
}

/** An account of the bot's, on its channel. */
export type AccountName = Pick<Conversation, 'channel' | 'account'>;

/**
 * Where events are kept with their decisions. One process is one holder: what it holds is its own as long as it lives and
 * reaches the database, and is another's after that. Whatever it writes is checked against that.
 */
export interface FlowStore {
  /**
   * Writes a batch in one transaction; resolves, once it is on the disk, to what came of each change, in order. A batch has at
   * most one change of a conversation. May be called again before it has resolved: batches are then written in the order
   * of the calls.
   *
   * Rejects only where it is certain that nothing of it was written: a store that cannot know (its connection broke in the
   * midst) finds out first, however long that takes. An error that `isRefused` says that something of the batch is wrong.
   */
  commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]>;
  /**
   * While it is to be found out what became of a batch, a promise that resolves once that is known, and rejects if the next try
   * fails: nothing can be written until then. Else undefined.
   */
  finding?(): Promise<void> | undefined;
  /**
   * Takes up to `limit` parked conversations whose time has come, and those of processes that died, those that have waited
   * longest first, and none of the accounts `except`.
   */
  claim(limit: number, except: readonly AccountName[]): Promise<readonly Claimed[]>;
  /** When the next parked conversation is ready, in milliseconds since 1970-01-01 UTC; undefined where none is parked. */
  nextReady(): Promise<number | undefined>;
  /** The time by which it measures, in whole milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** When the person was last heard in a conversation, in milliseconds since 1970-01-01 UTC; 0: never. */
  lastHeard(conversation: Conversation): Promise<number>;
  /** Makes parked conversations ready now, those of all accounts or of one by its name, on whatever channel. */
  hurry(account?: string): Promise<void>;
  /** Gives back what this process holds, behind all that was asked for before. */
  close(): Promise<void>;
}
