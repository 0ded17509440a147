import type { Progress, State } from '../model/entry.js';
import type { Change, ChangeOutcome, MemoryChange, NewEntry, Update } from '../model/flow-store.js';

// A batch as one flat list of texts and numbers: threads copy that several times as fast as objects.

export type Flat = readonly (string | number | boolean | null | undefined)[];
type Flattening = (string | number | boolean | null | undefined)[];

/** Reads a flat list from its start. */
class FlatReader {
  readonly #flat: readonly unknown[];
  #at = 0;

  constructor(flat: readonly unknown[]) {
    this.#flat = flat;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#flat.length;
  }

  next<T>(): T {
    return this.#flat[this.#at++] as T;
  }

  /** Reads a count, and then that number of items. */
  list<T>(read: () => T): readonly T[] {
    const count = this.next<number>();
    const list: T[] = [];
    for (let index = 0; index < count; index++) list.push(read());
    return list;
  }
}

export function encodeChanges(changes: readonly Change[]): Flat {
  const flat: Flattening = [];
  for (const change of changes) {
    const { conversation, hold, entries, updates, open, memories, parkUntil, tries } = change;
    const { channel, account, conversation: other } = conversation;
    flat.push(channel, account, other, hold, open?.id, open?.position);
    flat.push(parkUntil, tries, memories.length);
    for (const { person, memory, due, from, stamp } of memories)
      flat.push(person, memory, due, from, stamp);
    flat.push(entries.length);
    for (const entry of entries) encodeEntry(entry, flat);
    flat.push(updates.length);
    for (const { position, progress, decided } of updates) {
      flat.push(position, decided);
      encodeProgress(progress, decided, flat);
    }
  }
  return flat;
}

function encodeEntry(entry: NewEntry, flat: Flattening): void {
  const { id, person, happened, received, body, unheard, progress } = entry;
  flat.push(id, person, happened, received, body, unheard, progress !== undefined);
  if (progress !== undefined) encodeProgress(progress, true, flat);
}

/** Leaves the decision out where the event was decided before: it is on the disk. */
function encodeProgress(progress: Progress, decided: boolean, flat: Flattening): void {
  const { state, attempts, version, decision, steps, reason } = progress;
  flat.push(state, attempts, steps, reason);
  if (decided) flat.push(version, decision);
}

export function decodeChanges(flat: Flat): readonly Change[] {
  const reader = new FlatReader(flat);
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
    memory: reader.next(),
    due: reader.next(),
    from: reader.next(),
    stamp: reader.next(),
  };
}

function decodeEntry(reader: FlatReader): NewEntry {
  return {
    id: reader.next(),
    person: reader.next(),
    happened: reader.next(),
    received: reader.next(),
    body: reader.next(),
    unheard: reader.next(),
    progress: reader.next<boolean>() ? decodeProgress(reader, true) : undefined,
  };
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
    steps: reader.next(),
    reason: reader.next(),
    version: decided ? reader.next() : null,
    decision: decided ? reader.next() : null,
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
