import type { Field, PlainField } from './model.js';

/** Every field that has a name of its own. */
export const plainFields: readonly PlainField[] = [
  'event',
  'channel',
  'payload',
  'title',
  'text',
  'referral.ref',
  'referral.source',
  'referral.type',
  'referral.ad_id',
  'referral.referer_uri',
  'sender.id',
  'sender.user_ref',
  'recipient.id',
  'standby',
];

/** Fields that every event has. */
export const alwaysPresent: ReadonlySet<string> = new Set<PlainField>([
  'event',
  'channel',
  'standby',
]);

const plain = new Map<string, Field>(plainFields.map((name) => [name, { kind: 'plain', name }]));

/** Whether a field is a part of the payload: `payload.json.PATH`, `payload.query.KEY`. */
export function isInPayload(name: string): boolean {
  return name.startsWith('payload.');
}

/** Where custom fields can begin and what they can hold: words with dots between them, such as `user.language`. */
const customName = /^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/;

/** Names that a condition, or an event, reads as something else. */
const taken: ReadonlySet<string> = new Set([
  ...['all', 'any', 'not', 'time', 'id', 'timestamp', 'raw', 'fields'],
  ...plainFields.flatMap((name) => [name, name.split('.')[0]!]),
]);

/** Why a custom field cannot have this name; `undefined` where it can. */
export function whyNoField(name: string): string | undefined {
  if (!customName.test(name)) {
    return 'a field is named by words of letters, digits, "_" and "-", with dots between them, such as user.language';
  }
  return taken.has(name) || taken.has(name.split('.')[0]!)
    ? 'the language has a field, or another meaning, of that name'
    : undefined;
}

/**
 * The field of this name, or `undefined` where neither the language nor what is declared has one. Paths have no empty
 * parts.
 *
 * @param custom names of declared fields
 */
export function toField(name: string, custom: readonly string[] = []): Field | undefined {
  const known = plain.get(name);
  if (known) return known;
  if (custom.includes(name)) return { kind: 'custom', name };
  const [, prefix, rest] = /^(payload\.json|payload\.query|raw)\.(.+)$/s.exec(name) ?? [];
  if (!prefix || rest === undefined) return undefined;
  if (prefix === 'payload.query') return { kind: 'query', name, key: rest };
  const path = rest.split('.');
  if (path.includes('')) return undefined;
  return { kind: prefix === 'raw' ? 'raw' : 'json', name, path };
}
