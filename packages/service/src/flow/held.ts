import { type Conversation, conversationKey } from '@botrules/channel';
import { isByPerson } from '../inbox/model/arrivals.js';
import type { Change, NewEntry, Update } from '../inbox/model/flow-store.js';
import { type HeldEvent, putInOrder, type Save } from './held-event.js';
import { HeldMemories } from './held-memories.js';

/** The most events of a conversation that are kept in memory; those behind them stay in the store. */
const longestQueue = 100;

/** A change of one conversation that is on its way to the store. */
export interface SentChange {
  readonly held: Held;
  /** The value of `Held.claims` when it was sent. */
  readonly claims: number;
  readonly change: Change;
  /** The events of its entries, and of its updates, in order. */
  readonly news: readonly HeldEvent[];
  readonly updated: readonly HeldEvent[];
  /** The promises to be kept when an event is on the disk. */
  readonly saves: readonly (readonly [HeldEvent, readonly Save[]])[];
}

/** The work on an event was undone: it rested on something that turned out false, or another process has the conversation. */
export class UndoneError extends Error {
  override readonly name = 'UndoneError';

  constructor() {
    super('The work on an event was undone.');
  }
}

/** Another process took over a conversation of this one, or it was erased: this process works on it no longer. */
export class LeaseLostError extends Error {
  readonly code = 'lease-lost';
  override readonly name = 'LeaseLostError';

  // Without the conversation, which is a person: errors are logged.
  constructor() {
    super('A conversation was lost to another process.');
  }
}

/** A conversation that this process has in memory. */
export class Held {
  readonly key: string;
  readonly conversation: Conversation;
  /** The number of this process's hold on the disk; null where it has none. */
  hold: number | null = null;
  /** How many times it was claimed while it was in memory. */
  claims = 0;
  /** What is remembered of its people. */
  memories = new HeldMemories();
  open: HeldEvent | undefined;
  /** The events behind the open one, in order. */
  queue: HeldEvent[] = [];
  /** More wait in the store than in the queue. */
  more = false;
  /** What is to be written. */
  news: HeldEvent[] = [];
  changed: HeldEvent[] = [];
  /** Aborts the pause of an open event that was put off for a moment. */
  rest: AbortController | undefined;
  /** Set where it is to be parked: until when. */
  parkUntil: number | undefined;
  /** How many times work on the next or the open event was begun; see `Change.tries`. */
  tries = 0;
  /** Something was refused: events go to the store one at a time, to find the one at fault. */
  careful = false;
  sent: SentChange | undefined;

  constructor(conversation: Conversation, key = conversationKey(conversation)) {
    this.conversation = conversation;
    this.key = key;
  }

  /** Whether this process is its holder on the disk. */
  get isOurs(): boolean {
    return this.hold !== null;
  }

  /** Whether there is nothing to do and nothing to write. */
  get isIdle(): boolean {
    return (
      this.open === undefined &&
      this.queue.length === 0 &&
      this.news.length === 0 &&
      this.changed.length === 0 &&
      this.sent === undefined
    );
  }

  /** Whether an event with this id waits or is worked on in memory. */
  hasEvent(id: string): boolean {
    const is = (item: HeldEvent | undefined) => item?.arrival.id === id;
    return is(this.open) || this.queue.some(is) || this.news.some(is);
  }

  /** Takes a new event, to be decided when its turn comes. */
  take(item: HeldEvent): void {
    this.news.push(item);
    const last = this.queue.at(-1);
    if (this.queue.length >= longestQueue) this.more = true;
    // Where others wait in the store, it comes back from there, after them.
    if (this.more && (last === undefined || !item.isBefore(last))) return;
    putInOrder(this.queue, item);
  }

  /** Notes that an event's progress is to be written. */
  change(item: HeldEvent): void {
    if (!item.isNew && !this.changed.includes(item)) this.changed.push(item);
  }

  /** Takes events that waited in the store. */
  takeStored(items: readonly HeldEvent[], more: boolean): void {
    // The store still has an event that just ended as waiting, until the end is written.
    const known = new Set(
      [this.open, ...this.queue, ...this.changed].map((item) => item?.position),
    );
    for (const item of items) if (!known.has(item.position)) putInOrder(this.queue, item);
    this.more = more;
  }

  /** Makes a change of everything that is to be written; undefined where there is nothing. */
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
      hold: this.hold,
      entries: news.map(toNewEntry),
      updates: updated.map(toUpdate),
      open: isOpen ? { id: open.arrival.id, position: open.position } : null,
      tries: this.tries,
      memories: this.memories.send(),
      ...(parkUntil !== undefined && { parkUntil }),
    };
    for (const item of news) item.isNew = false;
    this.news = this.careful ? this.news.slice(news.length) : [];
    this.changed = [];
    this.sent = { held: this, claims: this.claims, change, news, updated, saves };
    return this.sent;
  }

  /** Notes that what was sent is to be sent again, except for the events `without`, which are dropped. */
  putBack(without: ReadonlySet<HeldEvent>): void {
    const { news, updated, saves, change, claims } = this.sent!;
    this.sent = undefined;
    this.news = [...news.filter((item) => !without.has(item)), ...this.news];
    for (const item of this.news) item.isNew = true;
    for (const [item, waiting] of saves) item.saves.unshift(...waiting);
    if (claims === this.claims) {
      for (const item of updated) this.change(item);
      this.memories.putBack(change.memories);
    } else {
      // It was lost and claimed again meanwhile: these events came anew, from the store.
      for (const item of updated) undo(item);
    }
    // An event that was decided while it was on its way would be an update of a row that does not exist.
    this.changed = this.changed.filter((item) => !item.isNew);
    for (const item of without) this.drop(item);
  }

  /**
   * Undoes all decisions that are not on the disk. They are made again, in order. That the open event was begun does not
   * count: the store failed, or another event goes first, and the event made nothing go wrong.
   */
  undecide(): void {
    for (const item of [...this.news, ...this.changed, ...(this.sent?.news ?? [])]) {
      if (!item.isDecidedInMemory) continue;
      undo(item);
      item.progress = item.written;
      this.changed = this.changed.filter((other) => other !== item);
      if (item === this.open) {
        this.open = undefined;
        this.parkUntil = undefined;
        this.tries = Math.max(0, this.tries - 1);
      }
      if (!this.queue.includes(item)) putInOrder(this.queue, item);
    }
    this.memories.undo();
  }

  /** Removes an event. */
  drop(item: HeldEvent): void {
    undo(item);
    if (this.open === item) {
      this.open = undefined;
      this.parkUntil = undefined;
      this.tries = 0;
    }
    this.queue = this.queue.filter((other) => other !== item);
    this.changed = this.changed.filter((other) => other !== item);
  }

  /** Forgets everything that another process has now; keeps what is new and not sent. */
  letGo(): void {
    for (const item of [this.open, ...this.queue, ...this.changed, ...this.news])
      if (item) undo(item);
    this.hold = null;
    this.open = undefined;
    this.queue = [];
    this.more = false;
    this.changed = [];
    this.memories.clear();
    this.tries = 0;
    for (const item of this.news) item.progress = item.written;
  }
}

function takeSaves(item: HeldEvent, into: [HeldEvent, readonly Save[]][]): void {
  if (item.saves.length === 0) return;
  into.push([item, item.saves]);
  item.saves = [];
}

/** From now on, nothing that the event's run does counts. */
function undo(item: HeldEvent): void {
  item.run = undefined;
  for (const { reject } of item.saves.splice(0)) reject(new UndoneError());
}

function toNewEntry({ arrival, progress, event }: HeldEvent): NewEntry {
  const { id, person, happened, received, body } = arrival;
  const isUntouched = progress.decision === null && progress.state === 'waiting';
  const unheard = isByPerson(event) ? undefined : true;
  return { id, person, happened, received, body, unheard, ...(!isUntouched && { progress }) };
}

function toUpdate({ position, progress, written }: HeldEvent): Update {
  return {
    position: position!,
    progress,
    decided: written.decision === null && progress.decision !== null,
  };
}
