import { due, type Event, type Memory, readMemory } from '@botrules/core';

/** A memory as it is stored. */
export interface StoredMemory {
  /** JSON of `MemoryRecord`. */
  readonly text: string;
  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC. */
  readonly due: number | null;
}

/** Whose a memory is, as events say it, for the events that its follow-ups become. */
export type Whose = Pick<Event, 'channel' | 'sender' | 'recipient' | 'conversation'>;

/** What stands in the text of a stored memory. */
export interface MemoryRecord {
  readonly of: Whose;
  readonly memory: Memory;
}

/** Reads a stored memory. Throws where it is broken, or was written by a newer Botrules. */
export function readRecord(text: string): MemoryRecord {
  const { of, memory } = JSON.parse(text) as { readonly of: Whose; readonly memory: unknown };
  const read = readMemory(memory);
  if ('problem' in read) throw new Error(`What is remembered cannot be read: ${read.problem}`);
  return { of, memory: read.memory! };
}

/** What is in a stored memory. */
export function memoryIn(stored: StoredMemory | null): Memory | undefined {
  return stored === null ? undefined : readRecord(stored.text).memory;
}

/** A memory as it is to be stored; null where there is none. */
export function toStored(memory: Memory | undefined, whose: Whose): StoredMemory | null {
  if (memory === undefined) return null;
  const { channel, sender, recipient, conversation } = whose;
  const record: MemoryRecord = {
    of: { channel, sender, recipient, conversation } as Whose,
    memory,
  };
  return { text: JSON.stringify(record), due: due(memory) ?? null };
}
