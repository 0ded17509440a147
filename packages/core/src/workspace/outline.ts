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

/** Where something is written: offsets in UTF-16 units, `to` after its last character; line and column from 1. */
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

/** A value in a rule, such as a text to send, a condition or an outcome. */
export interface OutlinePart extends WrittenPlace {
  /** The path to it from the rule. */
  readonly path: PartPath;
  /** The kind of value. */
  readonly kind: 'text' | 'list' | 'map';
  /** What a text is read as: without its quotes, and with lines as they are sent. */
  readonly text?: string;
  /** How a text is written: in the line as it is, in quotes, or in lines below `|` or `>`. */
  readonly style?: 'plain' | 'quoted' | 'lines';
}

/** A file, or a part of one: a group, an include, a rule or a default. */
export interface OutlineItem extends WrittenPlace {
  /** The kind of item. */
  readonly kind: 'file' | 'group' | 'include' | 'rule' | 'default';
  /**
   * What identifies it, the same as `key` in a graph. It stays the same while other things change: for a rule, it
   * depends on its name; for a group, on its name, or on the first rule in it.
   */
  readonly id: string;
  /** Its name; for a file or an include, the path as it is known or written; `null` if it has none. */
  readonly name: string | null;
  /** Whether it is a disabled rule. */
  readonly disabled: boolean;
  /** The items in it. */
  readonly items: readonly OutlineItem[];
  /** The values in it, each after the one that contains it; without those of `items` and those behind aliases. */
  readonly parts: readonly OutlinePart[];
}

/**
 * Returns what is where in a rule file: groups, rules and defaults, and in them every condition, outcome and text, with
 * exact places. The rules may contain mistakes.
 *
 * @param file the name of the file, as in diagnostics
 * @param text its text
 * @returns `undefined` if the text is not YAML, or has no map
 * @throws {TypeError} if the name or the text is not a string
 */
export function outline(file: string, text: string): OutlineItem | undefined {
  needText('outline', 'the name of a file', file, 'Write outline("rules.yaml", text).');
  needText('outline', 'the text of the file', text, 'Write outline("rules.yaml", text).');
  return readOutline(file, text)?.root;
}

/** An item of an outline and the node that it was read from. */
export interface WrittenItem {
  readonly item: OutlineItem;
  readonly map: MapNode;
  /** The list that contains it, if one does. */
  readonly list: ListNode | undefined;
}

/** An outline, and the nodes of each item of it, by its id. */
export interface ReadOutline {
  readonly root: OutlineItem;
  readonly map: MapNode;
  readonly written: ReadonlyMap<string, WrittenItem>;
}

/** `outline` with the nodes that it was read from. */
export function readOutline(file: string, text: string): ReadOutline | undefined {
  const source = new Source(file, text);
  const findings = new Findings();
  const map = parseYaml(source, findings.report, { quoteLines: false, wholeCharacters: true });
  if (map?.kind !== 'map') return undefined;
  const whole = { file, from: 0, to: text.length, line: 1, column: 1 };
  const reader = new OutlineReader(source);
  const root = reader.group(map, 'file', whole, `file ${file}`, file, undefined);
  return { root, map, written: reader.written };
}

/**
 * Returns the part of an item at the end of a path.
 *
 * @throws {TypeError} if it is given something other than an item and a path
 */
export function partAt(item: OutlineItem, path: PartPath): OutlinePart | undefined {
  needItem('partAt', item);
  needArray('partAt', 'the path of a part as an array', path, "Write partAt(item, ['reply']).");
  return item.parts.find(
    (part) => part.path.length === path.length && part.path.every((key, at) => key === path[at]),
  );
}

/**
 * Returns every item of an outline, each after the one that contains it.
 *
 * @throws {TypeError} if it is given something else
 */
export function itemsOf(item: OutlineItem): readonly OutlineItem[] {
  needItem('itemsOf', item);
  return [item, ...item.items.flatMap(itemsOf)];
}

/** @throws {TypeError} if a caller passed something other than an item of an outline */
export function needItem(caller: string, item: unknown): void {
  needShape(
    caller,
    'an item of an outline',
    item,
    { items: 'object', parts: 'object' },
    'Pass what outline(file, text) returned, or an item of it.',
  );
}

/** Keys with other items below them. */
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

  /** Returns an id that nothing else in the file has. */
  #id(wanted: string): string {
    const count = (this.#ids.get(wanted) ?? 0) + 1;
    this.#ids.set(wanted, count);
    return count === 1 ? wanted : `${wanted} ${count}`;
  }
}

/** Returns the name of the first rule in a group, at any depth. */
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

/** Returns whether a node is written inside another: the node of an alias is written elsewhere. */
export function isInside(node: Node, { span }: Node): boolean {
  return node.span.start >= span.start && node.span.end <= Math.max(span.end, span.start);
}
