import type { Conversation } from '@botrules/channel';
import type { Arrival, Progress, StoredEntry } from './entry.js';

/** A new event to write, with its decision where there is one already. */
export interface NewEntry extends Arrival {
  /** Absent where the event waits, undecided, for its turn. */
  readonly progress?: Progress | undefined;
  /** Set where the person did not do it: a follow-up, or what a colleague wrote, opens no window for replies. */
  readonly unheard?: boolean | undefined;
}

/** The new progress of an event that was written before. */
export interface Update {
  readonly position: number;
  readonly progress: Progress;
  /** Its decision (`version`, `decision`) is new, so it is written too. */
  readonly decided: boolean;
}

/**
 * What a batch changes in one conversation. All of it is written, or nothing; where another process has the conversation, its
 * new events alone are written, undecided.
 *
 * A conversation is *free* when none of its events waits: any process may decide its next event at once and write it
 * (`hold: null`). While an event is open or waits, the conversation is *held* by the process that wrote it, until that
 * process writes that the last event ended, or parks the conversation. A *parked* conversation has work, and no holder: a
 * process claims it once its time has come.
 */
export interface Change {
  readonly conversation: Conversation;
  /** The hold of this process, as its last outcome or claim named it; null where the conversation must be free. */
  readonly hold: number | null;
  /** New events in the order in which they came. Those with `progress` were decided in this order. */
  readonly entries: readonly NewEntry[];
  readonly updates: readonly Update[];
  /**
   * The event that is worked on after this write: one of `entries`, or an earlier one. Null where there is none. Then
   * the outcome brings the events that wait, and this process goes on holding the conversation; with no event waiting, the
   * conversation becomes free.
   */
  readonly open: { readonly id: string; readonly position?: number | undefined } | null;
  /** The new memories, of each person in the conversation whose memory changed. */
  readonly memories: readonly MemoryChange[];
  /** Parks the conversation until this time, in milliseconds since 1970-01-01 UTC; with 0 it may be claimed now. `open` may be null. */
  readonly parkUntil?: number | undefined;
  /** How many times work on the open event began and did not end; 0 once it ended. `claim` counts on from here. */
  readonly tries: number;
}

/** The new memory of a person in a conversation: of a group, each member has their own. */
export interface MemoryChange {
  /** Whose it is, as the `person` of their events; empty if the platform did not say. */
  readonly person: string;
  /** A JSON text: a store need not know what it means. Null where nothing is remembered any more. */
  readonly memory: string | null;
  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC; null where none waits. */
  readonly due: number | null;
  /** The stamp of the memory that it was made from; null where there was none. */
  readonly from: number | null;
  /** Its own stamp: a new one with each write, so that a change is always noticed. */
  readonly stamp: number;
}

/** The memory of a person in a conversation, as it is on the disk. */
export interface Remembered extends Pick<MemoryChange, 'person' | 'memory' | 'stamp'> {}

/** A memory with a follow-up that is due. */
export interface DueMemory extends Remembered {
  readonly conversation: Conversation;
}

/** The memories on the disk of the people concerned; a person who is not among them has none. */
export interface Memories {
  readonly memories: readonly Remembered[];
}

/** Undecided events that wait, in order: by the platform's time, then by arrival. At most `waitingAtOnce`. */
export interface WaitingEntries {
  readonly waiting: readonly StoredEntry[];
  /** More wait behind these. */
  readonly more: boolean;
}

export const waitingAtOnce = 20;

/** The outcome of a change. */
export type ChangeOutcome =
  /** The change is on the disk. `waiting` is filled where `open` was null and the conversation is not parked. */
  | ({
      readonly kind: 'written';
      /** The positions of its entries, in order. */
      readonly positions: readonly number[];
      /** The hold of this process on the conversation now, where it has one. */
      readonly hold: number;
    } & WaitingEntries)
  /**
   * Nothing was written, for one of three reasons. Some entries are repeats; `repeats` has their ids. Or a memory has
   * changed, or there is one of which this process did not know. Or the change decided an event, and another process
   * wrote one that goes before it; only then `waiting` has the events that wait, in order. `memories` has those of the
   * change's people. Make the change again from this outcome. Without the repeats there may be nothing left to write.
   */
  | ({ readonly kind: 'again'; readonly repeats: readonly string[] } & Memories & WaitingEntries)
  /**
   * Another process holds the conversation, or took it over, or it is parked, or it was erased. Its new events are on the
   * disk, undecided, except for repeats. Its updates are not. This process must not work on the conversation.
   */
  | { readonly kind: 'busy'; readonly repeats: readonly string[] };

/** A conversation with work, which this process now holds, and the memories of the people whose events wait in it. */
export interface Claimed extends Memories, WaitingEntries {
  readonly conversation: Conversation;
  /** The hold of this process on it now. */
  readonly hold: number;
  /** The event whose work had begun; null where there was none. */
  readonly open: StoredEntry | null;
  /** How many times work on it began and did not end, this time included: one more than what was written last. */
  readonly tries: number;
}

/** An account of the bot on its channel. */
export type AccountName = Pick<Conversation, 'channel' | 'account'>;

/**
 * Where events are kept with their decisions. Each process is one holder. It holds its conversations while it lives and
 * reaches the database; after that, others may claim them. A fence checks each write against this.
 *
 * A process that was taken for dead goes on as a new holder. So a conversation is held by a *hold*, a number that no later
 * holder has: what was done under an earlier hold never counts, even where the process has claimed the conversation again.
 */
export interface FlowStore {
  /**
   * Writes a batch in one transaction. Resolves, once it is on the disk, to the outcome of each change, in order. A batch
   * has at most one change for each conversation. It may be called again before it has resolved; batches are written in
   * the order of the calls.
   *
   * Rejects only if it is certain that nothing was written, unless the store is closing. A store that cannot know,
   * because its connection broke during the write, finds out first, however long that takes. An error for which
   * `isRefused` is true means that something in the batch is wrong.
   */
  commit(changes: readonly Change[]): Promise<readonly ChangeOutcome[]>;
  /**
   * A promise while the store finds out whether a batch was written, or what was claimed; until then nothing else can be
   * written. It resolves once that is known, and rejects if the next try fails. At other times undefined.
   */
  finding?(): Promise<void> | undefined;
  /**
   * Claims up to `limit` conversations, those that have waited longest first: parked ones whose time has come, and those
   * of processes that died. Leaves out the accounts `except`. It takes its turn among the batches: it sees all
   * that were committed before this call, and none of those after it.
   *
   * Rejects only if it is certain that nothing was claimed, unless the store is closing: nobody would work on what a
   * process holds without knowing it.
   */
  claim(limit: number, except: readonly AccountName[]): Promise<readonly Claimed[]>;
  /** When the next parked conversation is ready, in milliseconds since 1970-01-01 UTC; undefined where none is parked. */
  nextReady(): Promise<number | undefined>;
  /**
   * Up to `limit` memories with a follow-up that is due, the first due first. Nobody holds them: an event is made of the
   * follow-up and written together with the memory, in which it no longer is. Of two processes that do so, one is told `again`.
   */
  due(limit: number): Promise<readonly DueMemory[]>;
  /** When the next follow-up is due, in milliseconds since 1970-01-01 UTC; undefined where none waits. */
  nextDue(): Promise<number | undefined>;
  /** The store's clock, in whole milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** When the person last did something in a conversation, in milliseconds since 1970-01-01 UTC; 0 for never. */
  lastHeard(conversation: Conversation): Promise<number>;
  /**
   * Makes parked conversations ready now, those of all accounts or of one by its name, on whatever channel; those too
   * that were parked by a batch which was committed before this call.
   */
  hurry(account?: string): Promise<void>;
  /** Parks everything that this process holds, after all earlier calls have been carried out. */
  close(): Promise<void>;
}
