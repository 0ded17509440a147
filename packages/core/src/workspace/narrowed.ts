import type { Writable } from '../testing/write-yaml.js';
import { isSameData, type PlainData } from './changed-data.js';
import type { PartPath } from './outline.js';

/** One change of a part. */
export type PartStep =
  | { readonly kind: 'set'; readonly path: PartPath; readonly value: Writable }
  | {
      readonly kind: 'insert';
      readonly path: PartPath;
      readonly at: number;
      readonly value: Writable;
    }
  | { readonly kind: 'rename'; readonly path: PartPath; readonly to: string }
  | { readonly kind: 'remove'; readonly path: PartPath };

/** Returns the smallest changes that turn a value into another one. */
export function narrowed(path: PartPath, before: PlainData, value: Writable): readonly PartStep[] {
  if (isSameData(before, value)) return [];
  if (Array.isArray(before) && Array.isArray(value)) return ofLists(path, before, value);
  if (!isMap(before) || !isMap(value)) return [{ kind: 'set', path, value }];
  const now = value as { readonly [key: string]: Writable };
  const keys = Object.keys(now).filter((key) => now[key] !== undefined);
  const gone = Object.keys(before).filter((key) => !keys.includes(key));
  const fresh = keys.filter((key) => !Object.hasOwn(before, key));
  const both = keys.filter((key) => Object.hasOwn(before, key));
  const inner = both.flatMap((key) => narrowed([...path, key], before[key], now[key]));
  if (gone.length === 0) {
    return [
      ...inner,
      ...fresh.map((key): PartStep => ({ kind: 'set', path: [...path, key], value: now[key] })),
    ];
  }
  const [from, to] = [gone[0]!, fresh[0]];
  if (gone.length === 1 && fresh.length === 1) {
    return [
      ...inner,
      { kind: 'rename', path: [...path, from], to: to! },
      ...narrowed([...path, from], before[from], now[to!]),
    ];
  }
  if (gone.length === 1 && fresh.length === 0 && both.length > 0) {
    return [...inner, { kind: 'remove', path: [...path, from] }];
  }
  return [{ kind: 'set', path, value }];
}

function ofLists(
  path: PartPath,
  before: readonly PlainData[],
  value: readonly Writable[],
): readonly PartStep[] {
  if (before.length === value.length) {
    return before.flatMap((each, at) => narrowed([...path, at], each, value[at]));
  }
  const differs = (long: readonly PlainData[], short: readonly PlainData[]) => {
    const at = long.findIndex((each, index) => !isSameData(each, short[index]));
    const isRest = long.slice(at + 1).every((each, index) => isSameData(each, short[at + index]));
    return isRest ? at : -1;
  };
  const isOneMore = value.length === before.length + 1 && before.length > 0;
  const more = isOneMore ? differs(value, before) : -1;
  if (more >= 0) return [{ kind: 'insert', path, at: more, value: value[more] }];
  const isOneLess = value.length === before.length - 1 && value.length > 0;
  const less = isOneLess ? differs(before, value) : -1;
  return less >= 0 ? [{ kind: 'remove', path: [...path, less] }] : [{ kind: 'set', path, value }];
}

function isMap(data: PlainData): data is { readonly [key: string]: PlainData } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
