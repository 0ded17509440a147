import { kindOfValue } from '@botrules/channel';
import { KeptMemory, type MemoryEntry } from './memory-record.js';

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
  const kept = new Map<string, KeptMemory>();
  /** When follow-ups are due, by key: few people have one. */
  const due = new Map<string, number>();

  function keep(key: string, memory: KeptMemory): void {
    // Written anew, it stands behind the others.
    kept.delete(key);
    kept.set(key, memory);
    const at = memory.due;
    if (at !== undefined) due.set(key, at);
    else if (due.size > 0) due.delete(key);
    if (kept.size > most) {
      const [oldest] = kept.keys();
      kept.delete(oldest!);
      due.delete(oldest!);
    }
  }

  const store: MemoryStore = {
    get: (key) => kept.get(key)?.entry,

    put(key, entry, before) {
      if (kept.get(key)?.entry.version !== before) return false;
      keep(key, KeptMemory.stored(entry));
      return true;
    },

    due: (now) =>
      [...due]
        .filter(([, at]) => at <= now)
        .sort(([, one], [, other]) => one - other)
        .slice(0, dueAtOnce)
        .map(([key]) => key),
  };

  const { get, put } = store;
  inThisProcess.set(store, {
    // Who replaces a function of the store, as to write memories down as well, is asked.
    isAsMade: () => store.get === get && store.put === put,
    get: (key) => kept.get(key),
    put(key, memory, before) {
      if (kept.get(key) !== before) return false;
      keep(key, memory);
      return true;
    },
  });
  return store;
}

/** A store by what is in its entries. */
export interface KeptMemories {
  /** What is kept under a key, where something is. */
  get(key: string): KeptMemory | undefined | Promise<KeptMemory | undefined>;
  /** As `put` of a store does; `before` is what `get` gave. */
  put(key: string, memory: KeptMemory, before: KeptMemory | undefined): boolean | Promise<boolean>;
}

/** Of stores that were made here, whose memories need be no texts. */
const inThisProcess = new WeakMap<
  MemoryStore,
  KeptMemories & { readonly isAsMade: () => boolean }
>();

/** A store by what is in its entries: of a store of this process, without a text. */
export function keptIn(store: MemoryStore): KeptMemories {
  const own = inThisProcess.get(store);
  if (own?.isAsMade()) return own;
  return {
    get: (key) => whenGiven(store.get(key), readEntry),
    put: (key, memory, before) =>
      whenGiven(store.put(key, memory.entry, before?.entry.version), readWritten),
  };
}

/** The keys that a store gave as due. Throws `TypeError` for anything else. */
export function readKeys(given: unknown): readonly string[] {
  const isRight = Array.isArray(given) && given.every((key) => typeof key === 'string');
  if (isRight) return given;
  const what = Array.isArray(given) ? 'a list of other things' : kindOfValue(given);
  throw new TypeError(`"due" of the memory gave ${what}. Give a list of keys, which are texts.`);
}

/** Stores that are not checked by a compiler may give null. */
function readEntry(given: unknown): KeptMemory | undefined {
  if (given === undefined || given === null) return undefined;
  const { text, version } = given as { readonly [key in keyof MemoryEntry]?: unknown };
  if (typeof text === 'string' && typeof version === 'string') {
    return KeptMemory.stored(given as MemoryEntry);
  }
  throw new TypeError(
    `"get" of the memory gave ${kindOfValue(given)}. Give the entry as it was put, with its "text" and "version", or undefined.`,
  );
}

/** The result of a driver would be taken for true, and what another process wrote would be lost. */
function readWritten(given: unknown): boolean {
  if (typeof given === 'boolean') return given;
  throw new TypeError(
    `"put" of the memory gave ${kindOfValue(given)}. Give true where it wrote the entry, and else false.`,
  );
}

/** Goes on at once with a value, and later with what is promised. Query builders promise without a `Promise`. */
function whenGiven<T, U>(given: T | PromiseLike<T>, read: (value: T) => U): U | Promise<U> {
  const isPromised =
    typeof (given as Partial<PromiseLike<T>> | undefined | null)?.then === 'function';
  return isPromised ? Promise.resolve(given).then(read) : read(given as T);
}
