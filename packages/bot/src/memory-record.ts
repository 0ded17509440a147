import { due, type Event, type Memory, readMemory } from '@botrules/core';

/** Whose a memory is, as events say it, for the events that its follow-ups become. */
export type Whose = Pick<Event, 'channel' | 'sender' | 'recipient' | 'conversation'>;

/** A memory as it is stored, and whose it is. */
export interface MemoryRecord {
  /** Who and where, for the events of follow-ups. */
  readonly of: Whose;
  /** What is remembered of them. */
  readonly memory: Memory;
}

/** What is kept of one person in one conversation. */
export interface MemoryEntry {
  /** All of it, as a JSON text. It is personal data. */
  readonly text: string;
  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC; absent where none waits. */
  readonly due?: number | undefined;
  /** A new text with each write. */
  readonly version: string;
}

/** A newer Botrules wrote what is remembered. This one must not write over it. */
export class NewerMemoryError extends Error {
  readonly code = 'newer-memory';
  override readonly name = 'NewerMemoryError';
}

/** Reads a stored memory. Throws where it is broken, and a `NewerMemoryError` where a newer Botrules wrote it. */
export function readMemoryRecord(text: string): MemoryRecord {
  const { of, memory } = JSON.parse(text) as { readonly of: Whose; readonly memory: unknown };
  const read = readMemory(memory);
  if (read.problem === undefined) return { of, memory: read.memory! };
  const words = `What is remembered cannot be read: ${read.problem}`;
  throw read.isNewer === true ? new NewerMemoryError(words) : new Error(words);
}

/** A memory as a text to be stored, and when the first of its follow-ups is due. */
export function writeMemoryRecord(
  memory: Memory,
  { channel, sender, recipient, conversation }: Whose,
): { readonly text: string; readonly due: number | undefined } {
  const record: MemoryRecord = { of: { channel, sender, recipient, conversation }, memory };
  return { text: JSON.stringify(record), due: due(memory) };
}

/**
 * What is kept of a person, as an entry of a store or as what is in it. Each is made of the other when somebody asks for it: to
 * write a text and read it again takes longer than to decide an event.
 */
export class KeptMemory {
  #entry: MemoryEntry | undefined;
  #record: MemoryRecord | undefined;

  private constructor(entry: MemoryEntry | undefined, record: MemoryRecord | undefined) {
    this.#entry = entry;
    this.#record = record;
  }

  /** As a store gave it. */
  static stored(entry: MemoryEntry): KeptMemory {
    return new KeptMemory(entry, undefined);
  }

  /** As it was just made. It shares nothing with the event, which others may change. */
  static made(memory: Memory, { channel, sender, recipient, conversation }: Whose): KeptMemory {
    const of: Whose = {
      channel,
      sender: sender && { ...sender },
      recipient: recipient && { ...recipient },
      conversation: conversation && { ...conversation },
    };
    return new KeptMemory(undefined, { of, memory });
  }

  /** What is in it. Throws where it is broken, or was written by a newer Botrules. */
  get record(): MemoryRecord {
    this.#record ??= readMemoryRecord(this.#entry!.text);
    return this.#record;
  }

  /** What a store keeps of it. */
  get entry(): MemoryEntry {
    if (this.#entry === undefined) {
      const { memory, of } = this.#record!;
      const { text, due: at } = writeMemoryRecord(memory, of);
      const version = crypto.randomUUID();
      this.#entry = { text, version, ...(at !== undefined && { due: at }) };
    }
    return this.#entry;
  }

  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC. */
  get due(): number | undefined {
    return this.#entry === undefined ? due(this.#record!.memory) : this.#entry.due;
  }
}
