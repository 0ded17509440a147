import type { BotProfile } from '../bot-profile.js';
import type { MatchedRule } from '../decision.js';
import type { Declared } from '../declared.js';
import { LeftOutError } from '../report/left-out.js';
import { Source, type SourceText, type Span } from '../report/source.js';
import type { Asks } from '../router/asks.js';
import type { EntryStore } from '../router/entries.js';
import type { BlockReader } from '../router/index/blocks.js';
import { need, needEach } from '../router/index/blocks.js';
import type { TableHead } from '../router/index/built-tables.js';
import { openTable, readTableHead } from '../router/index/slots.js';
import { utf8Decoder } from '../router/index/utf8.js';
import { needTypedTaps } from '../router/memory-slot.js';
import { ReadyRules } from '../router/ready-rules.js';
import { withCaptures, wrongDefault, wrongRule } from '../rules/check-names.js';
import type {
  Condition,
  Default,
  Group,
  Item,
  List,
  Rule,
  Table,
  TableText,
} from '../rules/model.js';
import { readRegexAgain } from '../rules/operators/slots.js';
import { memoryTemplatesOf } from '../rules/outcomes/memory/slot.js';
import { profileReader } from '../rules/profile-reader.js';
import { fieldNames, listReader, modelReaders, readDeclared } from '../rules/read-model.js';
import {
  flag,
  inside,
  listOf,
  Misshapen,
  object,
  optional,
  type Reader,
  refuse,
  text,
  wholeNumber,
} from '../rules/shape.js';
import { hasWords } from '../rules/words-slot.js';
import { CompiledRulesError, damage } from './built-file.js';

/** What is known of built rules without reading any of them. Each rule, group and list is a record of its own. */
export interface BuiltHead {
  readonly version: string;
  readonly declared: Declared;
  /** Each file, and its number of lines. Spans are only kept as lines: `[number of the file, line]` in one number. */
  readonly files: readonly (readonly [file: string, lines: number])[];
  /** How many records are rules and groups; those after them are lists. */
  readonly rules: number;
  /** The fields that rules test, by their slots. */
  readonly fields: readonly string[];
  readonly asks: Asks;
  /** Tables, whose rows are stored separately. */
  readonly tables: readonly TableHead[];
  /** Which of the lists are columns of these tables. */
  readonly columns: readonly number[];
  /** Whether any rule has a regular expression; a program may be built without them. */
  readonly regex: boolean;
  /** Whether any rule compares words; a program may be built without that, too. */
  readonly words: boolean;
  /** What the bot shows before anybody has written, if it is in the rules. */
  readonly profile?: unknown;
}

/** The factor that puts a span into one number. A file has fewer lines than this. Line 0 is the file as a whole. */
export const lineRange = 2 ** 26;
const lines = wholeNumber(1, lineRange - 1);
/** Each included file is a group, so a chain of includes counts, too. */
const maxGroups = 1000;

/** The rules in a built file, each read when it is first needed. */
export class BuiltRules implements EntryStore {
  readonly version: string;
  readonly declared: Declared;
  /** The files of the rules. Only the lines of their texts are known: each is one space. */
  readonly sources: readonly SourceText[];
  readonly ready: ReadyRules;
  readonly profile: BotProfile | undefined;
  readonly #ends: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #rules: number;
  readonly #entries: Int32Array;
  readonly #gates: Int32Array;
  readonly #tables: readonly Table[];
  readonly #lists: readonly List[];
  readonly #readItem: Reader<Item>;
  readonly #decoder = utf8Decoder();

  /** @throws what a reader of untrusted data throws, if the file was not built but crafted */
  constructor(from: BlockReader) {
    const head = inside(readHead, JSON.parse(this.#decoder.decode(from.bytes())), '');
    this.version = inside(text, head.version, '.version');
    this.declared = inside(readDeclared, head.declared, '.declared');
    this.#ends = from.numbers();
    this.#bytes = from.bytes();
    this.#entries = from.numbers();
    this.#gates = from.numbers();
    const records = this.#ends.length - 1;
    this.#rules = inside(wholeNumber(1, records), head.rules, '.rules');
    from.verify(() => {
      needEach(this.#ends, 0, this.#bytes.length);
      for (let at = 1; at <= records; at++) need(this.#ends[at]! >= this.#ends[at - 1]!);
      needEach(this.#entries, 0, this.#rules - 1);
      needEach(this.#gates, 0, this.#rules - 1);
    });
    // If a bundle lacks a part of the language, it is reported here.
    const asks = inside(readAsks, head.asks, '.asks');
    if (inside(flag, head.regex, '.regex')) readRegexAgain('a');
    if (inside(optional(flag), head.words, '.words') !== false && !hasWords) {
      throw new LeftOutError('words');
    }
    if (asks.remembers) memoryTemplatesOf({});
    if (asks.typedTaps) needTypedTaps();
    const field = fieldNames(this.declared.fields);
    const sources = inside(listOf(readFile), head.files, '.files');
    this.#tables = inside(listOf(readTableHead), head.tables, '.tables').map((table) =>
      openTable(table, from),
    );
    const readColumn = listReader((number) => this.#tables[number as number]);
    const columns = inside(
      listOf(wholeNumber(0, records - this.#rules - 1)),
      head.columns,
      '.columns',
    );
    const isColumn = new Set(columns);
    this.#lists = Array.from({ length: records - this.#rules }, (_, number) => {
      const record = () => this.#record(this.#rules + number);
      return isColumn.has(number) ? readColumn(record()) : lazyList(() => readNamed(record()));
    });
    this.sources = sources;
    const span = linesOf(sources.map(({ file, text }) => new Source(file, text)));
    this.profile = inside(optional(profileReader(span)), head.profile, '.profile');
    this.#readItem = modelReaders({
      span,
      field,
      list: (data) => this.#lists[data as number] ?? refuse('the number of a list'),
    }).item;
    this.ready = ReadyRules.open(from, {
      store: this,
      entries: this.#entries.length,
      gates: this.#gates.length,
      fields: inside(listOf(field), head.fields, '.fields'),
      lists: this.#lists,
      asks,
    });
  }

  /** The tables, as a load returns them. */
  get tables(): readonly TableText[] {
    return this.#tables.map(({ plain }) => plain);
  }

  at(entry: number): Rule | Default | undefined {
    const item = this.#itemOf(this.#entries[entry]!);
    return item?.kind === 'group' ? item.default : item;
  }

  gate(gate: number): Condition | undefined {
    return this.#itemOf(this.#gates[gate]!)?.when;
  }

  /**
   * Returns all rules as one tree.
   *
   * @throws {CompiledRulesError} if they are not what was built
   */
  readAll(): Group {
    for (const list of this.#lists) if (list.table === undefined) void list.values;
    return refusingDamage(() => toTree(this.#rules, (number) => this.#read(number)));
  }

  /** Returns one item as it was written: a rule, or a group without its items; `undefined` where a group ends. */
  #read(number: number): Item | undefined {
    const data = this.#record(number);
    return data === undefined ? undefined : inside(this.#readItem, data, '.rules');
  }

  // A file that was crafted with the right digest is found out here at the latest. It may decide anything, but nothing
  // is thrown while an event is routed.
  #itemOf(number: number): Item | undefined {
    try {
      return refusingDamage(() => this.#read(number));
    } catch (error) {
      if (error instanceof CompiledRulesError) return undefined;
      throw error;
    }
  }

  #record(number: number): unknown {
    const start = this.#ends[number]!;
    const end = this.#ends[number + 1]!;
    if (start === end) return undefined;
    return JSON.parse(this.#decoder.decode(this.#bytes.subarray(start, end)));
  }
}

/** Makes a tree of `length` items in order. */
function toTree(length: number, read: (number: number) => Item | undefined): Group {
  const names = new Set<string>();
  /** Groups that have begun and not ended, the outermost first, with what they and the groups around them capture. */
  const open: { readonly group: Group; readonly captures: ReadonlySet<string> }[] = [];
  let root: Group | undefined;
  for (let number = 0; number < length; number++) {
    const item = read(number);
    if (item === undefined) {
      const { group, captures } = open.pop() ?? missing('the beginning of a group');
      if (group.default !== undefined) refuseWrong(wrongDefault(group.default, captures));
      continue;
    }
    const around = open.at(-1);
    if (around !== undefined) (around.group.items as Item[]).push(item);
    else if (item.kind === 'group' && root === undefined) root = item;
    else missing('the beginning of a group');
    const captures = around?.captures ?? new Set();
    if (item.kind === 'rule') refuseWrong(wrongRule(item, captures, names));
    else if (open.push({ group: item, captures: withCaptures(captures, item.when) }) > maxGroups) {
      throw new Misshapen('groups stand too deep inside each other');
    }
  }
  if (root === undefined || open.length > 0) return missing('the end of a group');
  return root;
}

function refuseWrong(wrong: string | undefined): void {
  if (wrong !== undefined) throw new Misshapen(wrong);
}

function missing(what: string): never {
  throw new Misshapen(`${what} is missing`);
}

/** @throws {CompiledRulesError} instead of what a reader of untrusted data throws */
export function refusingDamage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // The digest is right but the content is not: somebody else wrote it. It may even overflow the stack.
    const isKnown =
      error instanceof Misshapen || error instanceof RangeError || error instanceof SyntaxError;
    if (!isKnown) throw error;
    const what = error instanceof Misshapen ? ` (${error.message.replace(/^\./, '')})` : '';
    throw damage(what.replace(/\s+/g, ' ').slice(0, 300));
  }
}

/** Returns a list whose name and values are read when they are first needed: events are looked up in its table. */
function lazyList(read: () => List): List {
  let known: List | undefined;
  const list = () => (known ??= refusingDamage(read));
  return {
    get name() {
      return list().name;
    },
    get values() {
      return list().values;
    },
  };
}

const readHead: Reader<{ readonly [key in keyof BuiltHead]?: unknown }> = (data) =>
  typeof data === 'object' && data !== null ? data : refuse('a head');

const readNamed = listReader(() => undefined);

const readAsks = object<Asks>({
  routes: listOf(text),
  forwards: listOf(object<MatchedRule>({ name: text, file: text, line: lines })),
  remembers: flag,
  person: flag,
  typedTaps: flag,
});

const readFile: Reader<SourceText> = (data) => {
  if (!Array.isArray(data)) return refuse('a file with its lines');
  return { file: text(data[0]), text: `${' \n'.repeat(lines(data[1]) - 1)} ` };
};

// Neighbours mostly have the same line: a rule in one line has one span for all its parts.
function linesOf(sources: readonly Source[]): Reader<Span> {
  let last: unknown;
  let span: Span | undefined;
  return (data) => {
    if (data === last && span !== undefined) return span;
    if (!Number.isSafeInteger(data)) return refuse('a line of a file');
    const line = (data as number) % lineRange;
    const source = sources[Math.floor((data as number) / lineRange)];
    const start = Math.max(0, 2 * (line - 1));
    if (source === undefined || line < 0 || start > source.text.length) {
      return refuse('a line of a file');
    }
    last = data;
    span = { source, start, end: line === 0 ? 0 : start + 1 };
    return span;
  };
}
