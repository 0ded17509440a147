import { needArray, needNumber } from '../report/argument.js';
import { applyEdits, type TextEdit } from '../report/text-edit.js';
import {
  entryOf,
  isNull,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Node,
  toData,
} from '../syntax/node.js';
import { isFlow } from '../testing/edit-yaml.js';
import type { Writable } from '../testing/write-yaml.js';
import {
  dataAt,
  dataWith,
  isSameData,
  type PlainData,
  withoutPart,
  withPart,
} from './changed-data.js';
import { type Edits, type FileText, needFile, needId, type Tries } from './checked-edits.js';
import { narrowed, type PartStep } from './narrowed.js';
import { isInside, type PartPath, readOutline } from './outline.js';
import {
  asList,
  itemAdded,
  itemMoved,
  itemRemoved,
  keyAdded,
  keyRemoved,
  keyRenamed,
  replaced,
} from './splices.js';

/**
 * Sets a part of a rule: a condition, what a condition compares with, an outcome, a message, a button. An existing part
 * is changed as little as possible, a missing one is written: `setPart(file, id, ['when', 'payload'], 'MENU')`. A key
 * of a group can also be set, such as its `default`.
 *
 * @param of the file
 * @param id the rule, default or group, by its id in the outline
 * @param path where the part is
 * @param value what the part should be read as
 * @throws {TypeError} if an argument is something else
 */
export function setPart(of: FileText, id: string, path: PartPath, value: Writable): Edits {
  needPart('setPart', of, id, path);
  return edited(of, id, {
    tries: (map) => {
      const before = dataAt(toData(map), path);
      const whole = { kind: 'set', path, value } as const;
      const narrow = narrowed(path, before, value);
      return [...combined(of, map, narrow), ...combined(of, map, [whole])];
    },
    wanted: (data) => withPart(data, path, value),
    mayBeSame: true,
  });
}

/**
 * Removes a part of a rule: a condition, an outcome, a message, a button. What would be left empty is removed with it,
 * except `when`, which becomes `{}`.
 *
 * @param path where the part is
 * @throws {TypeError} if an argument is something else
 */
export function removePart(of: FileText, id: string, path: PartPath): Edits {
  needPart('removePart', of, id, path);
  return edited(of, id, {
    tries: (map) => {
      const step = removal(toData(map), path);
      return step ? place(of, map, step) : [];
    },
    wanted: (data) => {
      const step = removal(data, path);
      if (step === undefined) return data;
      return step.kind === 'set'
        ? withPart(data, step.path, step.value)
        : withoutPart(data, step.path);
    },
  });
}

/**
 * Inserts a part into a list of a rule: a message into `reply`, a button into `buttons`, a text into what a condition
 * compares with. A single value becomes a list; a missing list is made.
 *
 * @param path where the list is
 * @param at the number that the part then has, from 0
 * @throws {TypeError} if an argument is something else
 */
export function insertPart(
  of: FileText,
  id: string,
  path: PartPath,
  at: number,
  value: Writable,
): Edits {
  needPart('insertPart', of, id, path);
  needNumber(
    'insertPart',
    'the place in the list',
    at,
    "Write insertPart(file, id, ['reply'], 0, 'Hi').",
  );
  return edited(of, id, {
    tries: (map) => place(of, map, { kind: 'insert', path, at, value }),
    wanted: (data) => withPart(data, path, withItem(dataAt(data, path), at, value) as Writable),
  });
}

/**
 * Moves an item of a list of a rule: a message, a button, a card.
 *
 * @param path where the item is: `['reply', 1]`
 * @param to the number that it then has, from 0
 * @throws {TypeError} if an argument is something else
 */
export function movePart(of: FileText, id: string, path: PartPath, to: number): Edits {
  needPart('movePart', of, id, path);
  needNumber('movePart', 'the place in the list', to, "Write movePart(file, id, ['reply', 1], 0).");
  const from = path.at(-1);
  const list = path.slice(0, -1);
  if (from === to) return [];
  return edited(of, id, {
    tries: (map) => {
      const node = nodeAt(map, list)?.node;
      return node?.kind === 'list' &&
        typeof from === 'number' &&
        from < node.items.length &&
        to >= 0 &&
        to < node.items.length
        ? itemMoved(of, node, from, to)
        : [];
    },
    wanted: (data) => {
      const items = dataAt(data, list);
      if (!Array.isArray(items) || typeof from !== 'number') return data;
      const moved = [...items];
      moved.splice(to, 0, ...moved.splice(from, 1));
      return withPart(data, list, moved as Writable);
    },
  });
}

interface Intended {
  readonly tries: (map: MapNode) => Tries;
  readonly wanted: (data: PlainData) => PlainData;
  /** Whether there may be nothing to do. */
  readonly mayBeSame?: boolean;
}

/** Returns the first way to write a change that reads as intended and leaves everything else in the file the same. */
function edited(of: FileText, id: string, { tries, wanted, mayBeSame = false }: Intended): Edits {
  const outline = readOutline(of.file, of.text);
  const map = outline?.written.get(id)?.map;
  if (!outline || !map) return undefined;
  const before = toData(outline.map);
  const after = dataWith(outline.map, map, wanted);
  if (isSameData(before, after)) return mayBeSame ? [] : undefined;
  return tries(map).find((edits) => {
    if (edits.length === 0) return false;
    const now = readOutline(of.file, applyEdits(of.text, edits));
    return now !== undefined && isSameData(toData(now.map), after);
  });
}

/** Combines several steps, once as nicely and once as plainly as possible. */
function combined(of: FileText, map: MapNode, steps: readonly PartStep[]): Tries {
  const each = steps.map((step) => place(of, map, step));
  if (each.length === 0 || each.some((tries) => tries.length === 0)) return [];
  const [nice, plain] = [
    each.flatMap((tries) => tries[0]!),
    each.flatMap((tries) => tries.at(-1)!),
  ];
  return [nice, plain].filter((edits) => !overlaps(edits));
}

function overlaps(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.some(({ from }, at) => at > 0 && from < sorted[at - 1]!.to);
}

interface FoundPart {
  readonly node: Node;
  readonly entry: MapEntry | undefined;
  readonly holder: MapNode | ListNode | undefined;
}

/** Returns the node at the end of a path, if it is written there. */
function nodeAt(map: MapNode, path: PartPath): FoundPart | undefined {
  let found: FoundPart = { node: map, entry: undefined, holder: undefined };
  for (const key of path) {
    const { node } = found;
    if (node.kind === 'list' && typeof key === 'number') {
      const item = node.items[key];
      if (!item || !isInside(item, node)) return undefined;
      found = { node: item, entry: undefined, holder: node };
    } else if (node.kind === 'map' && typeof key === 'string') {
      const entry = entryOf(node, key);
      if (!entry || entry.value.span.start < entry.keySpan.end) return undefined;
      if (!isInside(entry.value, node) && !isNull(entry.value)) return undefined;
      found = { node: entry.value, entry, holder: node };
    } else return undefined;
  }
  return found;
}

function place(of: FileText, map: MapNode, step: PartStep): Tries {
  const { path } = step;
  const found = nodeAt(map, path);
  if (step.kind === 'rename') return found?.entry ? [keyRenamed(of, found.entry, step.to)] : [];
  if (step.kind === 'remove') {
    if (found?.holder?.kind === 'map') return keyRemoved(of, found.holder, found.entry!);
    return found?.holder ? itemRemoved(of, found.holder, path.at(-1) as number) : [];
  }
  if (step.kind === 'insert' && found && !isNull(found.node)) {
    if (found.node.kind === 'list') return itemAdded(of, found.node, step.at, step.value);
    return found.entry ? asList(of, found.entry, step.at, step.value, isFlow(found.holder!)) : [];
  }
  const value = step.kind === 'insert' ? [step.value] : step.value;
  if (found)
    return replaced(
      of,
      found.node,
      value,
      found.entry,
      found.holder !== undefined && isFlow(found.holder),
    );
  const above = path.slice(0, -1);
  const key = path.at(-1);
  if (key === undefined) return [];
  const around = nodeAt(map, above)?.node;
  if (around?.kind === 'map' && typeof key === 'string' && !entryOf(around, key)) {
    return keyAdded(of, around, key, value);
  }
  if (around?.kind === 'list' && key === around.items.length) {
    return itemAdded(of, around, around.items.length, value);
  }
  const isMissing = around === undefined || isNull(around);
  if (!isMissing || above.length === 0 || typeof key !== 'string') return [];
  return place(of, map, { kind: 'set', path: above, value: { [key]: value } });
}

/** Returns how a part is removed: by itself, or with what would be empty without it; `undefined` if it is not there. */
function removal(
  data: PlainData,
  path: PartPath,
): Extract<PartStep, { readonly kind: 'set' | 'remove' }> | undefined {
  if (dataAt(data, path) === undefined) return undefined;
  let gone = path;
  while (gone.length > 1) {
    const around = dataAt(data, gone.slice(0, -1));
    if (Object.keys(around as object).length > 1) break;
    gone = gone.slice(0, -1);
  }
  const isAll = gone.length === 1 && gone[0] === 'when' && path.length > 1;
  return isAll ? { kind: 'set', path: gone, value: {} } : { kind: 'remove', path: gone };
}

function withItem(data: PlainData, at: number, value: Writable): PlainData {
  const items = data === undefined || data === null ? [] : Array.isArray(data) ? data : [data];
  return [...items.slice(0, at), value, ...items.slice(at)];
}

function needPart(caller: string, of: unknown, id: unknown, path: unknown): void {
  needFile(caller, of);
  needId(caller, id);
  needArray(caller, 'the path of a part as an array', path, "Write ['when', 'payload'].");
}
