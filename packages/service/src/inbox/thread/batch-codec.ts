import type { Progress, State } from '../model/entry.js';
import type { Change, ChangeOutcome, MemoryChange, NewEntry, Update } from '../model/flow-store.js';

// A batch as one flat list of texts and numbers: threads copy that several times as fast as objects. All that may be longer is
// in one text, since each text by itself takes as long to copy as dozens of numbers.

type FlatItem = string | number | boolean | null | undefined;

/** A batch as it goes to the thread: a flat list, and longer texts behind one another, whose lengths are in the list. */
export type Packed = readonly [flat: readonly FlatItem[], texts: string];

/** The longest text that goes with the others: all of them together must not be longer than a text of V8 may be. */
const longestJoined = 10_000;

/** Writes a flat list. */
class FlatWriter {
  readonly #flat: FlatItem[] = [];
  readonly #texts: string[] = [];

  push(...items: readonly FlatItem[]): void {
    this.#flat.push(...items);
  }

  /** Writes a text that may be long. */
  text(text: string | null): void {
    if (text === null || text.length > longestJoined) this.#flat.push(text);
    else {
      this.#flat.push(text.length);
      this.#texts.push(text);
    }
  }

  packed(): Packed {
    return [this.#flat, this.#texts.join('')];
  }
}

/** Reads a flat list from its start. */
class FlatReader {
  readonly #flat: readonly unknown[];
  readonly #texts: string;
  #at = 0;
  #textAt = 0;

  constructor(flat: readonly unknown[], texts = '') {
    this.#flat = flat;
    this.#texts = texts;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#flat.length;
  }

  next<T>(): T {
    return this.#flat[this.#at++] as T;
  }

  /** Reads what `FlatWriter.text` wrote. It is a part of the whole text, and holds all of it in memory: not to be kept. */
  text<T extends string | null>(): T {
    const item = this.next<number | T>();
    if (typeof item !== 'number') return item;
    this.#textAt += item;
    return this.#texts.slice(this.#textAt - item, this.#textAt) as T;
  }

  /** Reads a count, and then that number of items. */
  list<T>(read: () => T): readonly T[] {
    const count = this.next<number>();
    const list: T[] = [];
    for (let index = 0; index < count; index++) list.push(read());
    return list;
  }
}

export function encodeChanges(changes: readonly Change[]): Packed {
  const flat = new FlatWriter();
  for (const change of changes) {
    const { conversation, hold, entries, updates, open, memories, parkUntil, tries } = change;
    const { channel, account, conversation: other } = conversation;
    flat.push(channel, account, other, hold, open?.id, open?.position);
    flat.push(parkUntil, tries, memories.length);
    for (const { person, memory, due, from, stamp } of memories) {
      flat.push(person, due, from, stamp);
      flat.text(memory);
    }
    flat.push(entries.length);
    for (const entry of entries) encodeEntry(entry, flat);
    flat.push(updates.length);
    for (const { position, progress, decided } of updates) {
      flat.push(position, decided);
      encodeProgress(progress, decided, flat);
    }
  }
  return flat.packed();
}

function encodeEntry(entry: NewEntry, flat: FlatWriter): void {
  const { id, person, happened, received, body, unheard, progress } = entry;
  flat.push(id, person, happened, received, unheard, progress !== undefined);
  flat.text(body);
  if (progress !== undefined) encodeProgress(progress, true, flat);
}

/** Leaves the decision out where the event was decided before: it is on the disk. */
function encodeProgress(progress: Progress, decided: boolean, flat: FlatWriter): void {
  const { state, attempts, version, decision, steps, reason } = progress;
  flat.push(state, attempts);
  flat.text(steps);
  flat.text(reason);
  if (!decided) return;
  flat.push(version);
  flat.text(decision);
}

export function decodeChanges([flat, texts]: Packed): readonly Change[] {
  const reader = new FlatReader(flat, texts);
  const changes: Change[] = [];
  while (!reader.isAtEnd) {
    const conversation = {
      channel: reader.next<string>(),
      account: reader.next<string>(),
      conversation: reader.next<string>(),
    };
    const hold = reader.next<number | null>();
    const id = reader.next<string | undefined>();
    const position = reader.next<number | undefined>();
    changes.push({
      conversation,
      hold,
      open: id === undefined ? null : { id, position },
      parkUntil: reader.next(),
      tries: reader.next(),
      memories: reader.list(() => decodeMemory(reader)),
      entries: reader.list(() => decodeEntry(reader)),
      updates: reader.list(() => decodeUpdate(reader)),
    });
  }
  return changes;
}

function decodeMemory(reader: FlatReader): MemoryChange {
  return {
    person: reader.next(),
    due: reader.next(),
    from: reader.next(),
    stamp: reader.next(),
    memory: reader.text(),
  };
}

function decodeEntry(reader: FlatReader): NewEntry {
  const id = reader.next<string>();
  const person = reader.next<string | null>();
  const happened = reader.next<number>();
  const received = reader.next<number>();
  const unheard = reader.next<boolean | undefined>();
  const hasProgress = reader.next<boolean>();
  const body = reader.text<string>();
  const progress = hasProgress ? decodeProgress(reader, true) : undefined;
  return { id, person, happened, received, body, unheard, progress };
}

function decodeUpdate(reader: FlatReader): Update {
  const position = reader.next<number>();
  const decided = reader.next<boolean>();
  return { position, decided, progress: decodeProgress(reader, decided) };
}

function decodeProgress(reader: FlatReader, decided: boolean): Progress {
  return {
    state: reader.next<State>(),
    attempts: reader.next(),
    steps: reader.text(),
    reason: reader.text(),
    version: decided ? reader.next() : null,
    decision: decided ? reader.text() : null,
  };
}

/** Stands for what most outcomes are: written, and nothing waits. The hold and the positions of the entries follow. */
const justWritten = 1;

/** Outcomes as a flat list, those of the usual kind as numbers, any other as it is. */
export function encodeOutcomes(outcomes: readonly ChangeOutcome[]): readonly unknown[] {
  const flat: unknown[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind === 'written' && outcome.waiting.length === 0) {
      const { hold, positions } = outcome;
      flat.push(justWritten, hold, positions.length, ...positions);
    } else flat.push(outcome);
  }
  return flat;
}

export function decodeOutcomes(flat: readonly unknown[]): readonly ChangeOutcome[] {
  const reader = new FlatReader(flat);
  const outcomes: ChangeOutcome[] = [];
  while (!reader.isAtEnd) {
    const next = reader.next<ChangeOutcome | number>();
    if (next !== justWritten) {
      outcomes.push(next as ChangeOutcome);
      continue;
    }
    const hold = reader.next<number>();
    const positions = reader.list(() => reader.next<number>());
    outcomes.push({ kind: 'written', hold, positions, waiting: [], more: false });
  }
  return outcomes;
}
