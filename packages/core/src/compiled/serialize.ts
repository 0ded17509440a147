import { needOptions } from '../report/argument.js';
import type { Source, Span } from '../report/source.js';
import { BlockWriter } from '../router/index/blocks.js';
import { headOf, saveTable } from '../router/index/built-tables.js';
import { utf8Encoder } from '../router/index/utf8.js';
import { makeReady } from '../router/make-ready.js';
import { listsOf } from '../rules/like.js';
import type {
  Default,
  Field,
  Group,
  Item,
  LikePattern,
  List,
  RegexPattern,
  Rule,
  RuleSet,
  TableColumn,
} from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { isDisabled, walkRules } from '../rules/walk-rules.js';
import { headWords, toJsonFile, writeBuiltFile } from './built-file.js';
import { type BuiltHead, lineRange } from './built-rules.js';
import { listsAsked } from './lists-asked.js';
import { builtFileOf } from './load-compiled.js';

/** The form in which a built file is written. */
export interface SerializeOptions {
  /** JSON text, if a file of bytes cannot be imported; by default bytes. */
  readonly as: 'json';
}

/**
 * Writes a checked rule set, and the index over it, as a file from which `loadCompiled` starts at once, without YAML
 * and without the schema. Of places it keeps only the lines, and not the texts that were read.
 *
 * @returns the bytes of the file
 * @throws {TypeError} if it is given something other than a rule set
 */
export function serialize(ruleSet: RuleSet): Uint8Array<ArrayBuffer>;
/**
 * Does what `serialize` does, and returns JSON text, if a file of bytes cannot be imported.
 *
 * @throws {TypeError} if it is given something other than a rule set, or another form is asked for
 */
export function serialize(ruleSet: RuleSet, options: SerializeOptions): string;
/** Writes a rule set as bytes or as JSON text. */
export function serialize(
  ruleSet: RuleSet,
  options?: SerializeOptions,
): Uint8Array<ArrayBuffer> | string {
  const rules = needRuleSet('serialize', ruleSet);
  if (options !== undefined) {
    needOptions('serialize', options, "{ as: 'json' }");
    if (options.as !== 'json') {
      throw new TypeError(`serialize writes bytes, or a text with { as: 'json' }.`);
    }
  }
  const file = writeBuiltFile(builtFileOf(rules) ?? write(rules));
  return options === undefined ? file : toJsonFile(file);
}

/**
 * Returns a `serialize` for a program that writes rules again and again: groups that are the same objects as before, as
 * a `RuleCache` keeps them, are not written again.
 */
export function createSerializer(): (ruleSet: RuleSet) => Uint8Array<ArrayBuffer> {
  const known: KnownGroups = new WeakMap();
  return (ruleSet) => {
    const rules = needRuleSet('serialize', ruleSet);
    return writeBuiltFile(builtFileOf(rules) ?? write(rules, known));
  };
}

function write(ruleSet: RuleSet, known?: KnownGroups): Int32Array<ArrayBuffer> {
  const { version, declared } = ruleSet;
  const records = new RecordWriter();
  const { entries, gates } = writeRules(ruleSet.root, records, known);
  const profile = ruleSet.profile && records.plain(ruleSet.profile);
  const rules = records.length;
  const { files, lists } = records.shared;
  const columns = lists.filter((list): list is TableColumn => list.table !== undefined);
  const tables = [...new Set(columns.map(({ table }) => table))];
  for (const list of lists) {
    const { table, column, name } = list;
    const written = table
      ? { table: tables.indexOf(table), column }
      : { name, values: list.values };
    records.add(JSON.stringify(written));
  }
  const ready = makeReady(ruleSet);
  const head: BuiltHead = {
    version,
    declared,
    files: files.map((source) => [source.file, source.position(source.text.length).line]),
    rules,
    fields: ready.slots.fields.map(({ name }) => name),
    tables: tables.map(headOf),
    columns: columns.map((column) => lists.indexOf(column)),
    asks: ready.asks,
    regex: records.uses.has('regex'),
    words: records.uses.has('words'),
    profile,
  };
  const to = new BlockWriter();
  to.bytes(utf8Encoder.encode(JSON.stringify(head)));
  records.save(to);
  to.numbers(Int32Array.from(entries));
  to.numbers(Int32Array.from(gates));
  for (const table of tables) saveTable(table, to);
  ready.save(to, (list) => lists.indexOf(list), lists.length > 0 ? listsAsked(ruleSet.root) : []);
  return to.finish(headWords);
}

/**
 * Writes each rule as a record, in order; a group becomes a record without its items before them, and an empty record
 * after them.
 *
 * @returns the records of entries and of gates, numbered as in `Entries`
 */
function writeRules(root: Group, records: RecordWriter, known?: KnownGroups) {
  const entries: number[] = [];
  const gates: number[] = [];
  const enter = (group: Group) => {
    const record = records.write({ ...group, items: [] });
    if (group.when !== undefined) gates.push(record);
    return record;
  };
  const leave = () => void records.add('');
  const add = (of: Rule | Default, around: number) => {
    const record = of.kind === 'rule' ? records.write(of) : around;
    if (!isDisabled(of)) entries.push(record);
  };
  const write = (group: Group) => {
    for (const { of, around } of walkRules(group, -1, enter, leave)) add(of, around);
  };
  if (known === undefined) {
    write(root);
    return { entries, gates };
  }
  const outermost = enter(root);
  for (const item of root.items) {
    const start = { record: records.length, entries: entries.length, gates: gates.length };
    const group = item.kind === 'group' ? known.get(item) : undefined;
    if (item.kind === 'rule') add(item, outermost);
    // A group that was moved belongs to another text, and has other lines.
    else if (group !== undefined && group.source === item.span.source && records.append(group)) {
      for (const record of group.entries) entries.push(start.record + record);
      for (const record of group.gates) gates.push(start.record + record);
    } else {
      records.begin();
      write(item);
      const written = records.end();
      if (written === undefined) continue;
      const back = (record: number) => record - start.record;
      known.set(item, {
        ...written,
        entries: entries.slice(start.entries).map(back),
        gates: gates.slice(start.gates).map(back),
      });
    }
  }
  if (root.default !== undefined) add(root.default, outermost);
  leave();
  return { entries, gates };
}

/** A group as it was written; its numbers count from its first record. */
interface WrittenGroup extends WrittenRecords {
  readonly entries: readonly number[];
  readonly gates: readonly number[];
}

type KnownGroups = WeakMap<Group, WrittenGroup>;

/** Records one after the other. */
interface Stretch {
  readonly bytes: Uint8Array;
  /** By record: where it ends. */
  readonly ends: readonly number[];
}

/** Records that refer only to one file, by its number. */
interface WrittenRecords extends Stretch {
  readonly source: Source;
  readonly sourceNumber: number;
  readonly uses: readonly Used[];
}

/** What a bundle can be built without if no rule uses it. */
type Used = 'regex' | 'words';

/** Writes parts of one rule set as JSON, one after the other. Shared parts are written as numbers. */
class RecordWriter {
  readonly #sources = new Numbers<Source>();
  readonly #lists = new Numbers<List>();
  /** What was written and is not added to any more, and how many records that is. */
  readonly #written: Stretch[] = [];
  #before = 0;
  /** The stretch that is being written. */
  #ends: number[] = [];
  #bytes = new Uint8Array(1 << 14);
  readonly uses = new Set<Used>();
  /** What was used since the last `begin`. */
  readonly #recentUses = new Set<Used>();

  /** What records refer to, by number. */
  get shared(): { readonly files: readonly Source[]; readonly lists: readonly List[] } {
    return { files: this.#sources.all, lists: this.#lists.all };
  }

  get length(): number {
    return this.#before + this.#ends.length;
  }

  /** Adds a part; returns its number. */
  write(part: Item): number {
    return this.add(JSON.stringify(part, this.#replace));
  }

  /** Returns a part as a record would have it, to be stored elsewhere. */
  plain(part: object): unknown {
    return JSON.parse(JSON.stringify(part, this.#replace));
  }

  /** Begins a stretch of records, which `end` returns. */
  begin(): void {
    this.#endStretch();
    this.#sources.recent.clear();
    this.#lists.recent.clear();
    this.#recentUses.clear();
  }

  /** Returns the records since `begin`; `undefined` if they refer to more than one file. */
  end(): WrittenRecords | undefined {
    const { bytes, ends } = this.#endStretch();
    const [source, ...others] = this.#sources.recent;
    if (source === undefined || others.length + this.#lists.recent.size > 0) return undefined;
    const sourceNumber = this.#sources.of(source);
    return { source, sourceNumber, bytes, ends, uses: [...this.#recentUses] };
  }

  /** Adds records that were written before; returns `false` if their file now has another number. */
  append({ source, sourceNumber, bytes, ends, uses }: WrittenRecords): boolean {
    if (this.#sources.of(source) !== sourceNumber) return false;
    this.#endStretch();
    this.#add({ bytes, ends });
    for (const used of uses) this.#use(used);
    return true;
  }

  /** Adds a text; returns its number. */
  add(text: string): number {
    const start = this.#ends.at(-1) ?? 0;
    this.#makeRoom(start, 3 * text.length);
    const { written } = utf8Encoder.encodeInto(text, this.#bytes.subarray(start));
    this.#ends.push(start + written);
    return this.length - 1;
  }

  save(to: BlockWriter): void {
    this.#endStretch();
    const ends = new Int32Array(this.#before + 1);
    let at = 0;
    for (const stretch of this.#written) {
      const start = ends[at]!;
      for (const end of stretch.ends) ends[++at] = start + end;
    }
    to.numbers(ends);
    to.stretches(this.#written.map(({ bytes }) => bytes));
  }

  #makeRoom(end: number, more: number): void {
    if (end + more <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * (end + more));
    grown.set(this.#bytes.subarray(0, end));
    this.#bytes = grown;
  }

  #endStretch(): Stretch {
    const stretch = { bytes: this.#bytes.slice(0, this.#ends.at(-1) ?? 0), ends: this.#ends };
    this.#ends = [];
    if (stretch.ends.length > 0) this.#add(stretch);
    return stretch;
  }

  #add(stretch: Stretch): void {
    this.#before += stretch.ends.length;
    this.#written.push(stretch);
  }

  #use(used: Used): void {
    this.uses.add(used);
    this.#recentUses.add(used);
  }

  readonly #replace = (key: string, value: unknown): unknown => {
    switch (key) {
      case 'span': {
        const { source, start, end } = value as Span;
        const line = end === 0 ? 0 : source.position(start).line;
        return this.#sources.of(source) * lineRange + line;
      }
      case 'field':
        return (value as Field).name;
      case 'list':
        return this.#lists.of(value as List);
      // A pattern is fully determined by its text.
      case 'patterns':
        if ((value as readonly object[]).some((each) => 'captures' in each)) this.#use('regex');
        return (value as readonly (LikePattern | RegexPattern)[]).map((pattern) => {
          const lists = 'parts' in pattern ? listsOf(pattern) : [];
          const { text } = pattern;
          return lists.length === 0
            ? { text }
            : { text, lists: lists.map((list) => this.#lists.of(list)) };
        });
      case 'kind':
        if (value === 'words') this.#use('words');
        return value;
      case 'loose':
      case 'words':
        if (value) this.#use('words');
        return value;
      default:
        return value;
    }
  };
}

/** Numbers things in the order in which they are first asked for. */
class Numbers<T> {
  readonly #known = new Map<T, number>();
  readonly all: T[] = [];
  /** What was asked for since this was cleared. */
  readonly recent = new Set<T>();

  of(thing: T): number {
    this.recent.add(thing);
    let number = this.#known.get(thing);
    if (number === undefined) {
      number = this.all.push(thing) - 1;
      this.#known.set(thing, number);
    }
    return number;
  }
}
