import { eventField, type PlainField, plainFields } from '../event-fields.js';

/** What a test looks at. `name` is what was written and identifies the field; equal fields may be one object. */
export type Field =
  | { readonly kind: 'plain'; readonly name: PlainField }
  /** `payload.json.PATH` */
  | { readonly kind: 'json'; readonly name: string; readonly path: readonly string[] }
  /** `payload.query.KEY` */
  | { readonly kind: 'query'; readonly name: string; readonly key: string }
  /** `raw.PATH` */
  | { readonly kind: 'raw'; readonly name: string; readonly path: readonly string[] }
  /** `split.NAME` */
  | { readonly kind: 'split'; readonly name: string; readonly key: string }
  /** `memory.NAME` */
  | { readonly kind: 'memory'; readonly name: string; readonly key: string }
  /** How old the event is, in milliseconds: the field of `max_age`. Nobody can write it as a field. */
  | { readonly kind: 'age'; readonly name: 'age of the event' }
  /** A field that `LoadOptions.fields` declares. */
  | { readonly kind: 'custom'; readonly name: string };

/** How old an event is. No condition and no placeholder can have its name. */
export const ageField: Field = { kind: 'age', name: 'age of the event' };

const plain = new Map<string, Field>(plainFields.map((name) => [name, { kind: 'plain', name }]));

/** Names in memory are constant, too. */
const memoryField = /^memory\.([A-Za-z0-9_-]{1,64})$/;
/** Names of splits are constant, and no longer than a person would write them. */
const splitName = /^split\.([A-Za-z0-9_-]{1,64})$/;

/** Returns whether a name is the beginning of a field, such as `referral` or `payload`. */
export function beginsField(name: string, custom: readonly string[]): boolean {
  return (
    name === 'raw' || [...plainFields, ...custom].some((field) => field.split('.')[0] === name)
  );
}

/** Returns whether a field is a part of the payload: `payload.json.PATH`, `payload.query.KEY`. */
export function isInPayload(name: string): boolean {
  return name.startsWith('payload.');
}

/**
 * Returns the field of this name, or `undefined` if neither the language nor a declaration has it. Paths have no empty
 * parts.
 *
 * @param custom names of declared fields
 */
export function toField(name: string, custom: readonly string[] = []): Field | undefined {
  const known = plain.get(name);
  if (known) return known;
  if (custom.includes(name)) return { kind: 'custom', name };
  const [, remembered] = memoryField.exec(name) ?? [];
  if (remembered !== undefined) return { kind: 'memory', name, key: remembered };
  const [, key] = splitName.exec(name) ?? [];
  if (key !== undefined) return { kind: 'split', name, key };
  const [, prefix, rest] = /^(payload\.json|payload\.query|raw)\.(.+)$/s.exec(name) ?? [];
  if (!prefix || rest === undefined) return undefined;
  if (prefix === 'payload.query') return { kind: 'query', name, key: rest };
  const path = rest.split('.');
  if (path.includes('')) return undefined;
  return { kind: prefix === 'raw' ? 'raw' : 'json', name, path };
}

/** Returns whether a field can be present and empty. The platform sends none of the others empty. */
export function canBeEmpty({ kind, name }: Field): boolean {
  // A split is a number, and nothing empty is kept in memory.
  if (kind === 'split' || kind === 'memory') return false;
  return kind !== 'plain' || eventField(name)!.canBeEmpty === true;
}
