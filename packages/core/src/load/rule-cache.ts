import type { ChecksShelf } from '../checks/index.js';
import type { Source, Span } from '../report/source.js';
import type { Files } from '../rules/files.js';
import type { Group, Item } from '../rules/model.js';
import type { GroupFrame } from '../rules/read-group.js';
import type { Table } from '../rules/tables/table.js';
import type { CutText } from '../syntax/cut-at-items.js';
import type { LoadTrace } from './trace.js';

/** A file that was read, and means the same next to any other files. */
export interface KeptFile {
  readonly source: Source;
  /** `undefined` where nothing could be read. */
  readonly group: Group | undefined;
  /** What reading it left behind, in order; `undefined` where some of it has to be read again. */
  readonly traces: readonly LoadTrace[] | undefined;
  /** Its parts, where it was read rule by rule. */
  readonly parts?: KeptParts;
}

/** The parts of a file that was read rule by rule. */
export interface KeptParts {
  readonly cut: CutText;
  /** What is around its rules. */
  readonly frame: KeptFrame;
  /** `undefined` for what has to be read again, such as an include. */
  readonly items: readonly (KeptItem | undefined)[];
}

/** Something that was read, and the spans in it. */
interface KeptPart {
  readonly trace: LoadTrace;
  /** Lists and tables of its file that it looks at. */
  readonly uses: ReadonlySet<string>;
  /** Found when they are first to be moved. */
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

/** Whether the files that a file asked for are still the same. */
export function asksForTheSame({ traces, parts }: KeptFile, files: Files): boolean {
  const asked = parts ? parts.frame.trace.asked : (traces?.flatMap((each) => each.asked) ?? []);
  return asked.every(({ path, source }) => {
    const file = files.read(path);
    return typeof file === 'object' && file.text === source.text;
  });
}

interface CachedTable {
  readonly text: string;
  readonly table: Table;
}

/**
 * What a program that loads the same rules again and again keeps between two loads: a file that has not changed is not
 * read again, and of one that has changed only the rules that did. That is so for files that stand by themselves, not
 * where an include has conditions or lists around it.
 *
 * Rules that have not changed are the same objects in each rule set, and say where they stand in the last text: of the
 * rule sets that come of one cache only the last one is to be used.
 */
export class RuleCache {
  #files = new Map<string, KeptFile>();
  #used = new Map<string, KeptFile>();
  #tables = new Map<string, CachedTable>();
  #usedTables = new Map<string, CachedTable>();
  #declared = '';
  /** The names that rules remember: findings that are kept look there for what was meant. */
  readonly remembered = new Set<string>();
  /** Where checks keep what they prove; unless they are to, nowhere. */
  readonly checks: ChecksShelf | undefined;

  /** @param keepsChecks that checks keep what they prove, which takes about as much memory as the rules do */
  constructor({ keepsChecks = false }: { readonly keepsChecks?: boolean } = {}) {
    this.checks = keepsChecks ? {} : undefined;
  }

  /** Begins a load. What was read under other declarations is forgotten. */
  begin(declared: string): void {
    if (declared !== this.#declared) {
      this.#files.clear();
      if (this.checks) this.checks.kept = undefined;
    }
    this.#declared = declared;
    this.#used = new Map();
    this.#usedTables = new Map();
  }

  /** The file of this name, as it was read last. */
  take(name: string): KeptFile | undefined {
    return this.#files.get(name);
  }

  /** Keeps a file that was read. */
  put(file: KeptFile): void {
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
