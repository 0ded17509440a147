/** What is kept of one person in one conversation. */
export interface MemoryEntry {
  /** All of it, as a JSON text. It is personal data. */
  readonly text: string;
  /** When the first of its follow-ups is due, in milliseconds since 1970-01-01 UTC; absent where none waits. */
  readonly due?: number | undefined;
  /** A new text with each write. */
  readonly version: string;
}

/**
 * Where a bot keeps what it remembers of people: a table, or keys of a server. Keys are texts of any characters. Each
 * method may give a promise or, where nothing is waited for, the value.
 */
export interface MemoryStore {
  /** The entry under a key, where there is one. */
  get(key: string): MemoryEntry | undefined | Promise<MemoryEntry | undefined>;
  /**
   * Writes an entry, unless the one under this key has changed meanwhile; returns whether it was written. `before` is the
   * version of the entry that this one was made from, and absent where there was none. The comparison and the write are
   * one step: of two processes that write at once, one is told `false`, and makes its entry again.
   */
  put(key: string, entry: MemoryEntry, before: string | undefined): boolean | Promise<boolean>;
  /**
   * The keys of entries with a follow-up that is due at a time, the first due first, a few hundred at the most.
   *
   * @param now milliseconds since 1970-01-01 UTC
   */
  due(now: number): readonly string[] | Promise<readonly string[]>;
}

/** How much a store in memory holds. */
export interface MemoryStoreOptions {
  /** How many people are remembered; 100,000 unless given. Beyond that, those who were silent for longest are forgotten. */
  readonly most?: number | undefined;
}

const dueAtOnce = 200;

/** A store that lives and dies with the process. */
export function createMemoryStore({ most = 100_000 }: MemoryStoreOptions = {}): MemoryStore {
  const entries = new Map<string, MemoryEntry>();
  /** When follow-ups are due, by key: few people have one. */
  const due = new Map<string, number>();

  return {
    get: (key) => entries.get(key),

    put(key, entry, before) {
      if (entries.get(key)?.version !== before) return false;
      // Written anew, it stands behind the others.
      entries.delete(key);
      entries.set(key, entry);
      if (entry.due === undefined) due.delete(key);
      else due.set(key, entry.due);
      if (entries.size > most) {
        const [oldest] = entries.keys();
        entries.delete(oldest!);
        due.delete(oldest!);
      }
      return true;
    },

    due: (now) =>
      [...due]
        .filter(([, at]) => at <= now)
        .sort(([, one], [, other]) => one - other)
        .slice(0, dueAtOnce)
        .map(([key]) => key),
  };
}
