import { type MapNode, type Node, toData } from '../syntax/node.js';

/** Keys with conditions below them. */
const conditionKeys: ReadonlySet<string> = new Set(['all', 'any', 'not']);

/**
 * Returns a rule file as its schema must see it. The schema does not know declared fields: in a condition, such a field
 * becomes one of `raw.`, which takes any name and the same tests. Entries keep their order.
 */
export function rulesAsSchemaSees(file: Node, fields: readonly string[]): Node {
  if (fields.length === 0) return file;
  const declared = new Set(fields);
  const walk = (node: Node, isCondition: boolean): Node => {
    if (node.kind === 'list') {
      return { ...node, items: node.items.map((item) => walk(item, isCondition)) };
    }
    if (node.kind !== 'map') return node;
    const seen = isCondition ? belowRaw(node, (key) => declared.has(key)) : node;
    return {
      ...seen,
      entries: seen.entries.map((entry) => {
        if (!isCondition) return { ...entry, value: walk(entry.value, entry.key === 'when') };
        return conditionKeys.has(entry.key) ? { ...entry, value: walk(entry.value, true) } : entry;
      }),
    };
  };
  return walk(file, false);
}

/**
 * Returns a test file as its schema must see it: in an event, a declared field or a map of them becomes a part of
 * `raw`. An event that a platform sent becomes empty.
 */
export function testsAsSchemaSees(
  file: Node,
  fields: readonly string[],
  isOfPlatform: (data: unknown) => boolean,
): Node {
  const declared = new Set(['fields', ...fields, ...fields.map((name) => name.split('.')[0]!)]);
  const walk = (node: Node, isEvent: boolean): Node => {
    if (node.kind === 'list') {
      return { ...node, items: node.items.map((item) => walk(item, isEvent)) };
    }
    if (node.kind !== 'map') return node;
    if (isEvent && isOfPlatform(toData(node))) return { ...node, entries: [] };
    if (isEvent && fields.length > 0) return belowRaw(node, (key) => declared.has(key));
    if (isEvent) return node;
    return {
      ...node,
      entries: node.entries.map((entry) => ({
        ...entry,
        value: walk(entry.value, /^events?$/.test(entry.key)),
      })),
    };
  };
  return walk(file, false);
}

function belowRaw(map: MapNode, isDeclared: (key: string) => boolean): MapNode {
  return {
    ...map,
    entries: map.entries.map((entry) =>
      isDeclared(entry.key) ? { ...entry, key: `raw.${entry.key}` } : entry,
    ),
  };
}
