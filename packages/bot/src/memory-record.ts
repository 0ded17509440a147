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

/** Reads a stored memory. Throws where it is broken, or was written by a newer Botrules. */
export function readMemoryRecord(text: string): MemoryRecord {
  const { of, memory } = JSON.parse(text) as { readonly of: Whose; readonly memory: unknown };
  const read = readMemory(memory);
  if ('problem' in read) throw new Error(`What is remembered cannot be read: ${read.problem}`);
  return { of, memory: read.memory! };
}

/** A memory as a text to be stored, and when the first of its follow-ups is due. */
export function writeMemoryRecord(
  memory: Memory,
  { channel, sender, recipient, conversation }: Whose,
): { readonly text: string; readonly due: number | undefined } {
  const record: MemoryRecord = { of: { channel, sender, recipient, conversation }, memory };
  return { text: JSON.stringify(record), due: due(memory) };
}
