import { type Conversation, conversationKey } from '@botrules/channel';
import type { Change, NewEntry, Remembered, Update } from '../model/flow-store.js';
import { type HeldEvent, putInOrder, type Save } from './held-event.js';

/** So many events of a conversation are kept here at the most; what is behind them stays in the store. */
const longestQueue = 100;

/** What is on its way to the store of one conversation. */
export interface SentChange {
  readonly held: Held;
  /** `Held.claims` as it was sent. */
  readonly claims: number;
  readonly change: Change;
  /** Of each entry and of each update, in order. */
  readonly news: readonly HeldEvent[];
  readonly updated: readonly HeldEvent[];
  /** Who waits until each of them is on the disk. */
  readonly saves: readonly (readonly [HeldEvent, readonly Save[]])[];
}

/** The work on an event was undone: what it was based on is not so, or it is another's. */
export class UndoneError extends Error {
  override readonly name = 'UndoneError';

  constructor() {
    super('The work on an event was undone.');
  }
}

/** Another process has a conversation that this one worked on, or it was erased: nobody works on it here any more. */
export class LeaseLostError extends Error {
  readonly code = 'lease-lost';
  override readonly name = 'LeaseLostError';

  // Without the conversation, which is a person: errors are logged.
  constructor() {
    super('A conversation was lost to another process.');
  }
}

/** A conversation that this process has in its hands. */
export class Held {
  readonly key: string;
  readonly conversation: Conversation;
  /** Whether it holds it by what is on the disk. */
  isOurs = false;
  /** How often it was claimed while it was in hand. */
  claims = 0;
  /** What is remembered, by the decisions that were made, and whether any of them went by it. */
  memory: string | null = null;
  remembers = false;
  /** The same on the disk; without a sequence where that is not known. */
  firm: Partial<Remembered> = { memory: null };
  open: HeldEvent | undefined;
  /** Behind the open one, in order. */
  queue: HeldEvent[] = [];
  /** More wait in the store than in the queue. */
  more = false;
  /** What is to be written. */
  news: HeldEvent[] = [];
  changed: HeldEvent[] = [];
  /** Ends the rest of one that waits for its turn for a moment. */
  rest: AbortController | undefined;
  /** To be given up until then. */
  parkUntil: number | undefined;
  tries = 0;
  /** Something of it was refused: one event goes to the store at a time, so that it is known which one. */
  careful = false;
  sent: SentChange | undefined;

  constructor(conversation: Conversation, key = conversationKey(conversation)) {
    this.conversation = conversation;
    this.key = key;
  }

  /** Has nothing to do, and nothing to write. */
  get isIdle(): boolean {
    return (
      this.open === undefined &&
      this.queue.length === 0 &&
      this.news.length === 0 &&
      this.changed.length === 0 &&
      this.sent === undefined
    );
  }

  /** Takes a new event, to be decided when its turn comes. */
  take(item: HeldEvent): void {
    this.news.push(item);
    const last = this.queue.at(-1);
    if (this.queue.length >= longestQueue) this.more = true;
    // Where others wait in the store it comes back behind them.
    if (this.more && (last === undefined || !item.isBefore(last))) return;
    putInOrder(this.queue, item);
  }

  /** How far an event has got is to be written. */
  change(item: HeldEvent): void {
    if (!item.isNew && !this.changed.includes(item)) this.changed.push(item);
  }

  /** Takes what is in the store. */
  takeStored(items: readonly HeldEvent[], more: boolean): void {
    const known = new Set(this.queue.map(({ position }) => position));
    for (const item of items) if (!known.has(item.position)) putInOrder(this.queue, item);
    this.more = more;
  }

  /** All that is to be written; undefined where that is nothing. */
  send(): SentChange | undefined {
    const { open, isOurs, parkUntil } = this;
    const updated = this.changed;
    let news = this.news;
    if (this.careful) news = updated.length > 0 ? [] : news.slice(0, 1);
    const isOpen =
      open !== undefined &&
      open.progress.decision !== null &&
      !(open.isNew && !news.includes(open));
    const asks = isOurs && !isOpen && this.queue.length === 0;
    if (
      news.length === 0 &&
      updated.length === 0 &&
      !asks &&
      !(isOurs && parkUntil !== undefined)
    ) {
      return undefined;
    }
    const saves: [HeldEvent, readonly Save[]][] = [];
    for (const item of news) takeSaves(item, saves);
    for (const item of updated) takeSaves(item, saves);
    const change: Change = {
      conversation: this.conversation,
      held: isOurs,
      entries: news.map(toNewEntry),
      updates: updated.map(toUpdate),
      open: isOpen ? { id: open.arrival.id, position: open.position } : null,
      tries: this.tries,
      ...(this.remembers && { memory: this.memory, sequence: this.firm.sequence }),
      ...(parkUntil !== undefined && { parkUntil }),
    };
    for (const item of news) item.isNew = false;
    this.news = this.careful ? this.news.slice(news.length) : [];
    this.changed = [];
    this.remembers = false;
    this.sent = { held: this, claims: this.claims, change, news, updated, saves };
    return this.sent;
  }

  /** Has what was sent be sent again, but for what is left out. */
  putBack(without: ReadonlySet<HeldEvent>): void {
    const { news, updated, saves, change } = this.sent!;
    this.sent = undefined;
    this.news = [...news.filter((item) => !without.has(item)), ...this.news];
    for (const item of this.news) item.isNew = true;
    for (const item of updated) this.change(item);
    for (const [item, waiting] of saves) item.saves.unshift(...waiting);
    // Decided in memory while it was on its way, it would be an update of what is not there.
    this.changed = this.changed.filter((item) => !item.isNew);
    if (change.memory !== undefined) this.remembers = true;
    for (const item of without) this.drop(item);
  }

  /** Undoes all decisions that are not on the disk: they are made anew, in order. */
  undecide(): void {
    for (const item of [...this.news, ...this.changed, ...(this.sent?.news ?? [])]) {
      if (!item.isDecidedInMemory) continue;
      undo(item);
      item.progress = item.written;
      this.changed = this.changed.filter((other) => other !== item);
      if (item === this.open) {
        this.open = undefined;
        this.parkUntil = undefined;
      }
      if (!this.queue.includes(item)) putInOrder(this.queue, item);
    }
    this.memory = this.firm.memory ?? null;
    this.remembers = false;
  }

  /** Takes an event out. */
  drop(item: HeldEvent): void {
    undo(item);
    if (this.open === item) {
      this.open = undefined;
      this.parkUntil = undefined;
    }
    this.queue = this.queue.filter((other) => other !== item);
    this.changed = this.changed.filter((other) => other !== item);
  }

  /** Lets go of all that is another's now; what is new and not sent is kept. */
  letGo(): void {
    for (const item of [this.open, ...this.queue, ...this.changed, ...this.news])
      if (item) undo(item);
    this.isOurs = false;
    this.open = undefined;
    this.queue = [];
    this.more = false;
    this.changed = [];
    this.firm = { memory: null };
    this.memory = null;
    this.remembers = false;
    this.tries = 0;
    for (const item of this.news) item.progress = item.written;
  }
}

function takeSaves(item: HeldEvent, into: [HeldEvent, readonly Save[]][]): void {
  if (item.saves.length === 0) return;
  into.push([item, item.saves]);
  item.saves = [];
}

/** Whatever its run does from now on does not count. */
function undo(item: HeldEvent): void {
  item.run = undefined;
  for (const { reject } of item.saves.splice(0)) reject(new UndoneError());
}

function toNewEntry({ arrival, progress }: HeldEvent): NewEntry {
  const { id, person, happened, received, body } = arrival;
  const isUntouched = progress.decision === null && progress.state === 'waiting';
  return { id, person, happened, received, body, ...(!isUntouched && { progress }) };
}

function toUpdate({ position, progress, written }: HeldEvent): Update {
  return {
    position: position!,
    progress,
    decided: written.decision === null && progress.decision !== null,
  };
}
