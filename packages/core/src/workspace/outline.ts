import { needArray, needShape, needText } from '../report/argument.js';
import { Findings } from '../report/report.js';
import { Source } from '../report/source.js';
import {
  entryOf,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Node,
  textAt,
} from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import { endOf, ownEntries, valueEnd } from '../testing/edit-yaml.js';

/** Where something is written: offsets in UTF-16 units, `to` behind its last character; line and column from 1. */
interface WrittenPlace {
  /** The file. */
  readonly file: string;
  /** The offset of its first character. */
  readonly from: number;
  /** The offset after its last character. */
  readonly to: number;
  /** The line that it begins in. */
  readonly line: number;
  /** The column that it begins in. */
  readonly column: number;
}

/** The keys, and numbers in lists, that lead to something: `['reply', 'buttons', 0, 'title']`. */
export type PartPath = readonly (string | number)[];

/** A value that stands in a rule, such as a text that is sent, a condition or an outcome. */
export interface OutlinePart extends WrittenPlace {
  /** How one gets to it from the rule. */
  readonly path: PartPath;
  /** What it is. */
  readonly kind: 'text' | 'list' | 'map';
  /** What is read of a text: without its quotes, lines as they are sent. */
  readonly text?: string;
  /** How a text is written: in the line as it is, in quotes, or in lines below `|` or `>`. */
  readonly style?: 'plain' | 'quoted' | 'lines';
}

/** A file, or what stands in one: a group, an include, a rule or a default. */
export interface OutlineItem extends WrittenPlace {
  /** What it is. */
  readonly kind: 'file' | 'group' | 'include' | 'rule' | 'default';
  /**
   * What it is known by, the same as `key` in a graph. It stays the same while other things change: of a rule it goes by its
   * name; of a group by its name, or by the first rule in it.
   */
  readonly id: string;
  /** Its name; of a file or an include the path as it is known or written; `null` where it has none. */
  readonly name: string | null;
  /** A rule that is switched off. */
  readonly disabled: boolean;
  /** What stands in it. */
  readonly items: readonly OutlineItem[];
  /** The values in it, each after the one that it stands in; without those of `items` and those that an alias stands for. */
  readonly parts: readonly OutlinePart[];
}

/**
 * What stands where in a rule file: groups, rules and defaults, and in them every condition, outcome and text, with exact
 * places. Mistakes of the rules do not matter.
 *
 * @param file the name of the file, as diagnostics have it
 * @param text its text
 * @returns `undefined` where the text is not YAML, or has no map
 * @throws {TypeError} if the name or the text is not a string
 */
export function outline(file: string, text: string): OutlineItem | undefined {
  needText('outline', 'the name of a file', file, 'Write outline("rules.yaml", text).');
  needText('outline', 'the text of the file', text, 'Write outline("rules.yaml", text).');
  return readOutline(file, text)?.root;
}

/** What an item of an outline is written as. */
export interface WrittenItem {
  readonly item: OutlineItem;
  readonly map: MapNode;
  /** The list that it stands in, if it stands in one. */
  readonly list: ListNode | undefined;
}

/** An outline, and what each item of it is written as, by its id. */
export interface ReadOutline {
  readonly root: OutlineItem;
  readonly map: MapNode;
  readonly written: ReadonlyMap<string, WrittenItem>;
}

/** `outline` with the nodes that it was read from. */
export function readOutline(file: string, text: string): ReadOutline | undefined {
  const source = new Source(file, text);
  const findings = new Findings();
  const map = parseYaml(source, findings.report, { wholeCharacters: true });
  if (map?.kind !== 'map') return undefined;
  const whole = { file, from: 0, to: text.length, line: 1, column: 1 };
  const reader = new OutlineReader(source);
  const root = reader.group(map, 'file', whole, `file ${file}`, file, undefined);
  return { root, map, written: reader.written };
}

/**
 * The part of an item at the end of a path.
 *
 * @throws {TypeError} if it is given something else than an item and a path
 */
export function partAt(item: OutlineItem, path: PartPath): OutlinePart | undefined {
  needItem('partAt', item);
  needArray('partAt', 'the path of a part as an array', path, "Write partAt(item, ['reply']).");
  return item.parts.find(
    (part) => part.path.length === path.length && part.path.every((key, at) => key === path[at]),
  );
}

/**
 * Every item of an outline, each after the one that it stands in.
 *
 * @throws {TypeError} if it is given something else
 */
export function itemsOf(item: OutlineItem): readonly OutlineItem[] {
  needItem('itemsOf', item);
  return [item, ...item.items.flatMap(itemsOf)];
}

/** @throws {TypeError} if a caller handed over something else than an item of an outline */
export function needItem(caller: string, item: unknown): void {
  needShape(
    caller,
    'an item of an outline',
    item,
    { items: 'object', parts: 'object' },
    'Pass what outline(file, text) returned, or an item of it.',
  );
}

/** Keys below which other items stand. */
const ofItems: ReadonlySet<string> = new Set(['rules', 'default']);

class OutlineReader {
  readonly #source: Source;
  readonly #ids = new Map<string, number>();
  readonly written = new Map<string, WrittenItem>();

  constructor(source: Source) {
    this.#source = source;
  }

  group(
    map: MapNode,
    kind: 'file' | 'group',
    place: WrittenPlace,
    wanted: string,
    shown: string | null,
    list: ListNode | undefined,
  ): OutlineItem {
    const id = this.#id(wanted);
    const rules = entryOf(map, 'rules')?.value;
    const items =
      rules?.kind === 'list' ? rules.items.flatMap((each) => this.#item(each, rules)) : [];
    const otherwise = entryOf(map, 'default');
    if (otherwise && this.#isOwn(otherwise, map)) items.push(this.#default(otherwise, id));
    const parts = this.#parts(map, ofItems);
    const item = { kind, id, name: shown, disabled: false, ...place, items, parts };
    return this.#keep(item, map, list);
  }

  #keep(item: OutlineItem, map: MapNode, list: ListNode | undefined): OutlineItem {
    this.written.set(item.id, { item, map, list });
    return item;
  }

  #item(node: Node, list: ListNode): OutlineItem[] {
    if (node.kind !== 'map') return [];
    const place = this.#place(node.span.start, endOf(node));
    const name = textAt(node, 'name')?.text ?? null;
    if (entryOf(node, 'rules')) {
      const id = name === null ? `group ${firstName(node)}`.trimEnd() : `group ${name}`;
      return [this.group(node, 'group', place, id, name, list)];
    }
    const parts = this.#parts(node);
    const of = { disabled: false, items: [], parts, ...place };
    const include = textAt(node, 'include');
    if (include) {
      const id = this.#id(`include ${include.text}`);
      return [this.#keep({ kind: 'include', id, name: include.text, ...of }, node, list)];
    }
    const disabled = textAt(node, 'disabled')?.text === 'true';
    const id = this.#id(`rule ${name ?? ''}`.trimEnd());
    return [this.#keep({ kind: 'rule', id, name, ...of, disabled }, node, list)];
  }

  #default({ keySpan, value }: MapEntry, group: string): OutlineItem {
    const item: OutlineItem = {
      kind: 'default',
      id: this.#id(`default of ${group}`),
      name: null,
      disabled: false,
      ...this.#place(keySpan.start, Math.max(keySpan.end, endOf(value))),
      items: [],
      parts: value.kind === 'map' ? this.#parts(value) : [],
    };
    return value.kind === 'map' ? this.#keep(item, value, undefined) : item;
  }

  #parts(map: MapNode, without: ReadonlySet<string> = new Set()): OutlinePart[] {
    const parts: OutlinePart[] = [];
    const visit = (node: Node, path: PartPath): void => {
      if (node.kind === 'broken') return;
      const { start } = node.span;
      const end = valueEnd(node);
      const place = this.#place(start, end);
      if (node.kind === 'text') {
        const { text } = node;
        const first = this.#source.text.charAt(start);
        const style = node.plain ? 'plain' : /[|>]/.test(first) ? 'lines' : 'quoted';
        parts.push({ path, kind: 'text', text, style, ...place });
        return;
      }
      parts.push({ path, kind: node.kind, ...place });
      if (node.kind === 'list') {
        node.items.forEach((item, at) => {
          if (isInside(item, node)) visit(item, [...path, at]);
        });
      } else {
        for (const { key, keySpan, value } of ownEntries(node)) {
          if (isInside(value, node) && value.span.start >= keySpan.end)
            visit(value, [...path, key]);
        }
      }
    };
    for (const { key, keySpan, value } of ownEntries(map)) {
      if (without.has(key) || !isInside(value, map) || value.span.start < keySpan.end) continue;
      visit(value, [key]);
    }
    return parts;
  }

  #isOwn({ keySpan }: MapEntry, { span }: MapNode): boolean {
    return keySpan.start >= span.start && keySpan.end <= span.end;
  }

  #place(from: number, to: number): WrittenPlace {
    return { file: this.#source.file, from, to, ...this.#source.position(from) };
  }

  /** An id that nothing else in the file has. */
  #id(wanted: string): string {
    const count = (this.#ids.get(wanted) ?? 0) + 1;
    this.#ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted} ${count}`;
  }
}

/** The name of the first rule in a group, at any depth. */
function firstName(map: MapNode): string {
  const rules = entryOf(map, 'rules')?.value;
  for (const item of rules?.kind === 'list' ? rules.items : []) {
    if (item.kind !== 'map') continue;
    const name = textAt(item, 'name')?.text;
    if (name !== undefined) return name;
    const inner = firstName(item);
    if (inner !== '') return inner;
  }
  return '';
}

/** What an alias stands for is written elsewhere. */
export function isInside(node: Node, { span }: Node): boolean {
  return node.span.start >= span.start && node.span.end <= Math.max(span.end, span.start);
}
