import type { MemoryChange, Remembered } from '../inbox/model/flow-store.js';
import type { StoredMemory } from '../rules/stored-memory.js';

/** What a handler changes in a memory, whatever the memory is by then. */
export type MemoryUpdate = (memory: StoredMemory | null) => StoredMemory | null;

/** A person's memory: as it is on the disk, and after the decisions so far. */
interface HeldMemory {
  /** Its stamp on the disk; null where there is no memory, or none is known. */
  from: number | null;
  firm: StoredMemory | null;
  now: StoredMemory | null;
  /** It is to be written. */
  changed: boolean;
  /** What handlers changed; this stays when decisions are undone. */
  readonly updates: MemoryUpdate[];
  /** How many of the updates are on their way to the store. */
  sent: number;
}

/** The memories of the people in a conversation: of one person, or of those in a group who did something lately. */
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

  /** Notes what a handler changed. The handler has run, so its change counts even when later decisions are undone. */
  update(person: string, update: MemoryUpdate): void {
    const known = this.#take(person);
    known.updates.push(update);
    known.now = update(known.now);
    known.changed = true;
  }

  /** The memories to be written, as changes; from now on they are on their way. */
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

  /** Notes that changes on their way were not written, and are to be sent again. */
  putBack(changes: readonly MemoryChange[]): void {
    for (const { person } of changes) {
      const known = this.#take(person);
      known.sent = 0;
      known.changed = true;
    }
  }

  /** Learns what is on the disk: the memories found. A person who was asked for and is not among them has none. */
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

/** Makes the present memory: what is on the disk, then the changes of handlers. */
function bring(memory: HeldMemory): void {
  memory.now = memory.updates.reduce((now, update) => update(now), memory.firm);
  memory.changed = memory.updates.length > 0;
}

/** A random number: two alike are not to be expected in the life of an inbox. */
function newStamp(): number {
  return Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
}
