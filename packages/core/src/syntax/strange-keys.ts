import type { Finding } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { entryOf, isNull, type MapEntry, type MapNode, type Node } from './node.js';
import { locate, type SchemaWords, type ShapeError } from './shape-error.js';

// What an unknown key of a map says about the mistake as a whole.

/** Returns the maps with unknown keys, and whether one of these keys is not even known nearby. */
export function strangeMaps(errors: readonly ShapeError[]): ReadonlyMap<string, boolean> {
  const maps = new Map<string, boolean>();
  for (const { keyword, instancePath, params, parentSchema = {} } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const stranger = !parentSchema['x-also']?.includes(String(params.additionalProperty));
    maps.set(instancePath, stranger || (maps.get(instancePath) ?? false));
  }
  return maps;
}

/** Returns the errors that need no report, since another key of their map belongs elsewhere: that one is reported. */
export function findElsewhere(errors: readonly ShapeError[]): ReadonlySet<ShapeError> {
  const told = new Map<string, ShapeError>();
  const strangers = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  for (const error of strangers) {
    const { params, parentSchema = {}, instancePath } = error;
    const key = String(params.additionalProperty);
    const belongs = Object.hasOwn(parentSchema['x-elsewhere'] ?? {}, key);
    if (belongs && !told.has(instancePath)) told.set(instancePath, error);
  }
  return new Set(strangers.filter((error) => (told.get(error.instancePath) ?? error) !== error));
}

/**
 * Finds keys that are next to the key that they belong below: `payload` next to a `when:` without a value. There is one
 * finding for all keys of a map that belong below the same one; it also covers the errors that result.
 */
export function findMisplaced(root: Node, seen: Node, errors: readonly ShapeError[]) {
  const findings: Finding[] = [];
  const answered = new Set<ShapeError>();
  const said = new Set<string>();
  const byPath = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const others = byPath.get(error.instancePath);
    if (others) others.push(error);
    else byPath.set(error.instancePath, [error]);
  }
  for (const [path, some] of byPath) {
    const strangers = some.filter(({ keyword }) => keyword === 'additionalProperties');
    const map = strangers.length > 0 ? locate(root, seen, path).node : undefined;
    if (map?.kind !== 'map') continue;
    const words = strangers[0]!.parentSchema ?? {};
    const places = new Map(map.entries.map(({ key }, at) => [key, at]));
    const known = Object.keys(words.properties ?? {}).filter((key) => places.has(key));
    for (const error of strangers) {
      const name = String(error.params.additionalProperty);
      const at = places.get(name);
      if (at === undefined) continue;
      const last = known
        .filter((key) => places.get(key)! < at)
        .sort((a, b) => places.get(a)! - places.get(b)!)
        .at(-1);
      const needsKeys = byPath
        .get(`${path}/${last}`)
        ?.some(({ params }) => params.type === 'object');
      const parent = parentOf(name, map, words, needsKeys ? last : undefined);
      if (!parent) continue;
      answered.add(error);
      const below = `${path}/${parent.key}`;
      if (said.has(below)) continue;
      said.add(below);
      for (const other of byPath.get(below) ?? []) answered.add(other);
      findings.push(problems.standsBeside(map.entries[at]!, parent));
    }
  }
  return { findings, errors: answered };
}

/** Returns the adjacent entry that a key belongs below. `last` is the key before it, if that should have keys. */
function parentOf(
  name: string,
  map: MapNode,
  words: SchemaWords,
  last: string | undefined,
): MapEntry | undefined {
  const below = words['x-below'] ?? {};
  const first = name.split('.')[0]!;
  const fits = Object.keys(below).filter(
    (key) => below[key]!.includes(name) || below[key]!.includes(first),
  );
  const isOpen = (entry: MapEntry) => entry.value.kind === 'text' && isNull(entry.value);
  const entries = fits.flatMap((key) => entryOf(map, key) ?? []);
  const open = entries.find(isOpen);
  if (open || entries.length > 0) return open ?? (fits.length === 1 ? entries[0] : undefined);
  // What comes directly after a key that has no value, but should have keys, belongs below it.
  const before = last === undefined ? undefined : entryOf(map, last);
  return before && isOpen(before) ? before : undefined;
}
