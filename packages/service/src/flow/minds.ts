import type { Person } from '@botrules/channel';
import type { Event, HandlerChanges } from '@botrules/core';
import type { Decided } from '../rules/decide.js';
import type { StoredMemory } from '../rules/stored-memory.js';

/** What decides events. For a memory that a newer Botrules wrote, each throws the `NewerMemoryError` of `readMemoryRecord`. */
export interface Minds {
  /** Decides by the rules as they are now. `person` is what `ask` gave. */
  decide(event: Event, memory: StoredMemory | null, person?: Person): Decided;
  /** Whether an event is a follow-up that was called off after it was given out. */
  isCalledOff(event: Event, memory: StoredMemory | null): boolean;
  /** Throws where a newer Botrules wrote the memory: asked before the steps of a decision that is on the disk go on. */
  expectKnown?(memory: StoredMemory | null): void;
  /** The memory after a handler's changes. */
  change(event: Event, memory: StoredMemory | null, change: HandlerChanges): StoredMemory | null;
  /** The follow-ups of a memory that are due at a time, as events. */
  followUps(memory: string, now: number): readonly Event[];
  /** Asks who the person is, where the rules want to know that; the promise is kept soon, and never rejects. */
  ask?(event: Event, memory: StoredMemory | null): Person | undefined | Promise<Person | undefined>;
}
