import { type MapNode, type Node, toData } from '../syntax/node.js';
import type { Writable } from '../testing/write-yaml.js';
import { isInside, type PartPath } from './outline.js';

/** Plain data of a file: as it should be read after an edit, or as it is. */
export type PlainData = unknown;

type DataMap = { readonly [key: string]: PlainData };

/** Returns the data of a file with that of one map changed. If an alias repeats the map, the copy stays as it was. */
export function dataWith(
  root: Node,
  target: MapNode,
  change: (data: PlainData) => PlainData,
): PlainData {
  let isDone = false;
  const visit = (node: Node): PlainData => {
    if (node === target && !isDone) {
      isDone = true;
      return change(toData(node));
    }
    if (isDone || !isInside(target, node)) return toData(node);
    if (node.kind === 'list') return node.items.map(visit);
    if (node.kind !== 'map') return toData(node);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, visit(value)]));
  };
  return visit(root);
}

/** Returns data with another value at the end of a path; missing maps on the way are made. */
export function withPart(data: PlainData, path: PartPath, value: Writable): PlainData {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data) && typeof key === 'number') {
    const items = [...data];
    items[key] = withPart(items[key], rest, value);
    return items;
  }
  const map = (data ?? {}) as DataMap;
  const before = Object.hasOwn(map, key) ? map[key] : undefined;
  return { ...map, [key]: withPart(before, rest, value) };
}

/** Returns data without the value at the end of a path. */
export function withoutPart(data: PlainData, path: PartPath): PlainData {
  const [key, ...rest] = path;
  if (Array.isArray(data)) {
    return rest.length === 0
      ? data.filter((_, at) => at !== key)
      : data.map((each, at) => (at === key ? withoutPart(each, rest) : each));
  }
  const entries = Object.entries(data as DataMap);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return rest.length === 0 ? [] : [[name, withoutPart(value, rest)]];
    }),
  );
}

/** Returns the value at the end of a path. */
export function dataAt(data: PlainData, path: PartPath): PlainData {
  return path.reduce<PlainData>((of, key) => {
    return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
      ? (of as { readonly [key: string | number]: PlainData })[key]
      : undefined;
  }, data);
}

/** Returns whether data is equal. The order of keys does not matter, that of lists does. */
export function isSameData(a: PlainData, b: PlainData): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [keysOf(a), keysOf(b)];
  return (
    left.length === right.length &&
    left.every(
      (key) => Object.hasOwn(b, key) && isSameData((a as DataMap)[key], (b as DataMap)[key]),
    )
  );
}

function keysOf(of: object): readonly string[] {
  return Object.keys(of).filter((key) => (of as DataMap)[key] !== undefined);
}
