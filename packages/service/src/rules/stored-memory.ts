import { readMemoryRecord, type Whose, writeMemoryRecord } from '@botrules/bot';
import type { Memory } from '@botrules/core';

/** A memory as it is stored. */
export interface StoredMemory {
  /** What `writeMemoryRecord` makes of it. */
  readonly text: string;
  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC. */
  readonly due: number | null;
  /** What is in the text, where that is known: reading it takes longer than deciding. */
  readonly memory?: Memory;
}

/** What is in a stored memory. */
export function memoryIn(stored: StoredMemory | null): Memory | undefined {
  if (stored === null) return undefined;
  return stored.memory ?? readMemoryRecord(stored.text).memory;
}

/** Whether a memory could not be read because a newer Botrules wrote it. */
export function isOfNewerMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'newer-memory';
}

/** A memory as it is to be stored; null where there is none. */
export function toStored(memory: Memory | undefined, whose: Whose): StoredMemory | null {
  if (memory === undefined) return null;
  const { text, due = null } = writeMemoryRecord(memory, whose);
  return { text, due, memory };
}
