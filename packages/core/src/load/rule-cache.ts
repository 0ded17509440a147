import type { ChecksShelf } from '../checks/index.js';
import type { Source, Span } from '../report/source.js';
import type { Files } from '../rules/files.js';
import { LearnedMemory } from '../rules/learned-memory.js';
import type { Group, Item } from '../rules/model.js';
import type { GroupFrame } from '../rules/read-group.js';
import type { Table } from '../rules/tables/table.js';
import type { CutText } from '../syntax/cut-at-items.js';
import type { LoadTrace } from './trace.js';

/** A file that was read, and that means the same next to any other files. */
export interface KeptFile {
  readonly source: Source;
  /** `undefined` if nothing could be read. */
  readonly group: Group | undefined;
  /** What reading it recorded, in order; `undefined` if some of it must be read again. */
  readonly traces: readonly LoadTrace[] | undefined;
  /** Its parts, if it was read rule by rule. */
  readonly parts?: KeptParts;
  /** The file as it was when it was last read rule by rule, if it cannot be now: somebody is writing in it. */
  readonly sound?: KeptFile | undefined;
}

/** The parts of a file that was read rule by rule. */
export interface KeptParts {
  readonly cut: CutText;
  /** What is around its rules. */
  readonly frame: KeptFrame;
  /** `undefined` for what must be read again, such as an include. */
  readonly items: readonly (KeptItem | undefined)[];
}

/** Something that was read, and the spans in it. */
interface KeptPart {
  readonly trace: LoadTrace;
  /** Lists and tables of its file that it uses. */
  readonly uses: ReadonlySet<string>;
  /** Collected when they must first be moved. */
  spans?: readonly Span[];
}

/** What a file says around its rules. */
export interface KeptFrame extends KeptPart {
  readonly group: GroupFrame;
  readonly default: Group['default'];
  readonly defaultTrace: LoadTrace;
  readonly defaultUses: ReadonlySet<string>;
  /** From its first key to its end. */
  readonly map: Span;
}

/** A rule, or a group with what is in it. */
export interface KeptItem extends KeptPart {
  readonly items: readonly Item[];
}

/** Returns whether the files that a file asked for are unchanged. */
export function asksForTheSame({ traces, parts }: KeptFile, files: Files): boolean {
  const asked = parts ? parts.frame.trace.asked : (traces?.flatMap((each) => each.asked) ?? []);
  return asked.every(({ path, source }) => {
    const file = files.read(path);
    return typeof file === 'object' && file.text === source.text;
  });
}

/** Returns a file as it was when it was last read rule by rule, if the files that it asked for are still the same. */
export function soundBefore(file: KeptFile | undefined, files: Files): KeptFile | undefined {
  return file?.sound && asksForTheSame(file.sound, files) ? file.sound : undefined;
}

interface CachedTable {
  readonly text: string;
  readonly table: Table;
}

/**
 * What a program that loads the same rules again and again keeps between two loads: an unchanged file is not read
 * again, and in a changed file only the rules that changed are. This works for files that stand alone, not for an
 * include with conditions or lists around it.
 *
 * Unchanged rules are the same objects in each rule set, and have their places in the latest text: of the rule sets
 * made with one cache, only use the latest.
 */
export class RuleCache {
  #files = new Map<string, KeptFile>();
  #used = new Map<string, KeptFile>();
  #tables = new Map<string, CachedTable>();
  #usedTables = new Map<string, CachedTable>();
  #declared = '';
  /** What rules remember: kept findings search it for what was meant. */
  readonly remembered = new LearnedMemory();
  /** Where checks keep what they prove, if they are to keep it. */
  readonly checks: ChecksShelf | undefined;

  /** @param keepsChecks whether checks keep what they prove, which takes about as much memory as the rules do */
  constructor({ keepsChecks = false }: { readonly keepsChecks?: boolean } = {}) {
    this.checks = keepsChecks ? {} : undefined;
  }

  /** Begins a load. What was read with other declarations is forgotten. */
  begin(declared: string): void {
    if (declared !== this.#declared) {
      this.#files.clear();
      if (this.checks) this.checks.kept = undefined;
    }
    this.#declared = declared;
    this.#used = new Map();
    this.#usedTables = new Map();
  }

  /** Returns the file of this name, as it was last read. */
  take(name: string): KeptFile | undefined {
    return this.#files.get(name);
  }

  /** Keeps a file that was read, for the next load even if this one does not go on: its unchanged parts have moved. */
  put(file: KeptFile): void {
    this.#used.set(file.source.file, file);
    this.#files.set(file.source.file, file);
  }

  /** Returns the table of this name if it was read from this text, else what `read` returns. One with mistakes is not kept. */
  table(id: string, text: string, read: () => Table | undefined): Table | undefined {
    const known = this.#tables.get(id);
    const table = known?.text === text ? known.table : read();
    if (table) this.#usedTables.set(id, { text, table });
    return table;
  }

  /** Ends a load: files that were not part of it are forgotten. */
  finish(): void {
    this.#files = this.#used;
    this.#tables = this.#usedTables;
  }
}
