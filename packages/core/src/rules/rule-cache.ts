import type { Source, Span } from '../report/source.js';
import type { Group } from './model.js';
import type { Table } from './tables/table.js';

/** The name of a rule as it looks, by which it is kept apart from others, and where it stands. */
export type ClaimedName = readonly [looks: string, span: Span];

/** A file in which nothing was found, and which means the same whatever else is loaded. */
export interface CachedFile {
  readonly source: Source;
  readonly group: Group;
  readonly names: readonly ClaimedName[];
  /** Payloads that its buttons send. */
  readonly sent: readonly string[];
}

interface CachedTable {
  readonly text: string;
  readonly table: Table;
}

/**
 * What a program that loads the same rules again and again keeps between two loads: a file that has not changed is not
 * read again, if nothing was found in it and it stands by itself (no includes, no tables and files of lists, not included where
 * conditions or lists are around it).
 */
export class RuleCache {
  #files = new Map<string, CachedFile>();
  #used = new Map<string, CachedFile>();
  #tables = new Map<string, CachedTable>();
  #usedTables = new Map<string, CachedTable>();
  #declared = '';

  /** Begins a load. What was read under other declarations is forgotten. */
  begin(declared: string): void {
    if (declared !== this.#declared) this.#files.clear();
    this.#declared = declared;
    this.#used = new Map();
    this.#usedTables = new Map();
  }

  /** The file of this name, if it was read with this text. */
  take(name: string, text: string): CachedFile | undefined {
    const file = this.#files.get(name);
    if (file?.source.text !== text) return undefined;
    this.#used.set(name, file);
    return file;
  }

  /** Keeps a file that was read. */
  put(file: CachedFile): void {
    this.#used.set(file.source.file, file);
  }

  /** The table of a name, if it was read from this text; else what reads it now. One with mistakes is not kept. */
  table(id: string, text: string, read: () => Table | undefined): Table | undefined {
    const known = this.#tables.get(id);
    const table = known?.text === text ? known.table : read();
    if (table) this.#usedTables.set(id, { text, table });
    return table;
  }

  /** Ends a load: files that it had nothing of are forgotten. */
  finish(): void {
    this.#files = this.#used;
    this.#tables = this.#usedTables;
  }
}
