import type { MemoryChange, Remembered } from '../inbox/model/flow-store.js';
import type { StoredMemory } from '../rules/stored-memory.js';

/** What code wants changed about a memory, whatever it is then. */
export type MemoryUpdate = (memory: StoredMemory | null) => StoredMemory | null;

/** A person's memory: as it is on the disk, and after the decisions so far. */
interface HeldMemory {
  /** Its stamp on the disk; null where there is none, or none is known of. */
  from: number | null;
  firm: StoredMemory | null;
  now: StoredMemory | null;
  /** It is to be written. */
  changed: boolean;
  /** What handlers changed: that stays where decisions are undone. */
  readonly updates: MemoryUpdate[];
  /** Those of the updates that are on their way to the store. */
  sent: number;
}

/** The memories of the people of a conversation: one, or those of a group that did something lately. */
export class HeldMemories {
  readonly #memories = new Map<string, HeldMemory>();

  get size(): number {
    return this.#memories.size;
  }

  /** What is remembered of a person after the decisions so far. */
  of(person: string): StoredMemory | null {
    return this.#memories.get(person)?.now ?? null;
  }

  /** Notes what a decision remembered of a person. */
  set(person: string, memory: StoredMemory | null): void {
    const known = this.#take(person);
    known.now = memory;
    known.changed = true;
  }

  /** Notes what a handler changed. It has run, so that counts even where later decisions are undone. */
  update(person: string, update: MemoryUpdate): void {
    const known = this.#take(person);
    known.updates.push(update);
    known.now = update(known.now);
    known.changed = true;
  }

  /** What is to be written, as a change of it; from now on it is on its way. */
  send(): readonly MemoryChange[] {
    const changes: MemoryChange[] = [];
    for (const [person, memory] of this.#memories) {
      if (!memory.changed) continue;
      const { now, from } = memory;
      memory.changed = false;
      memory.sent = memory.updates.length;
      const due = now?.due ?? null;
      changes.push({ person, memory: now?.text ?? null, due, from, stamp: newStamp() });
    }
    return changes;
  }

  /** Notes that a change is on the disk. */
  settle(changes: readonly MemoryChange[]): void {
    for (const { person, memory, due, stamp } of changes) {
      const known = this.#take(person);
      known.from = stamp;
      known.firm = memory === null ? null : { text: memory, due };
      known.updates.splice(0, known.sent);
      known.sent = 0;
    }
  }

  /** What was on its way was not written, and is to be written again. */
  putBack(changes: readonly MemoryChange[]): void {
    for (const { person } of changes) {
      const known = this.#take(person);
      known.sent = 0;
      known.changed = true;
    }
  }

  /** Learns what is on the disk: memories that are there, and of whom of those asked for there is none. */
  learn(found: readonly Remembered[], asked: readonly Pick<MemoryChange, 'person'>[] = []): void {
    for (const { person } of asked) this.#place(person, null, null);
    for (const { person, memory, stamp } of found) {
      this.#place(person, stamp, memory === null ? null : { text: memory, due: null });
    }
  }

  /** Takes back all decisions that are not on the disk. */
  undo(): void {
    for (const memory of this.#memories.values()) bring(memory);
  }

  clear(): void {
    this.#memories.clear();
  }

  #place(person: string, from: number | null, firm: StoredMemory | null): void {
    const known = this.#take(person);
    known.from = from;
    known.firm = firm;
    bring(known);
  }

  #take(person: string): HeldMemory {
    let known = this.#memories.get(person);
    if (known === undefined) {
      known = { from: null, firm: null, now: null, changed: false, updates: [], sent: 0 };
      this.#memories.set(person, known);
    }
    return known;
  }
}

/** Makes of what is on the disk what is remembered with the changes of handlers. */
function bring(memory: HeldMemory): void {
  memory.now = memory.updates.reduce((now, update) => update(now), memory.firm);
  memory.changed = memory.updates.length > 0;
}

/** Another number each time: that two of them are alike is not to be expected in the life of an inbox. */
function newStamp(): number {
  return Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
}
