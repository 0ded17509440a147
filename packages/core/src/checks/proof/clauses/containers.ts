// Decides which fields are present whenever another one is, and what is sure of a present field's value. It never gives up.

import type { PlainField } from '../../../event-fields.js';
import type { Field, RegexPattern } from '../../../rules/model.js';
import { parseRegex } from '../../../rules/regex.js';
import { type Claim, fromGlobs, present, toClaim, toValues } from '../claims/claim.js';
import { containing, type Glob } from '../texts/glob.js';

/** A field that contains another one, and what is then sure of it. */
export interface Container {
  readonly name: string;
  readonly claim: Claim;
}

const map: Glob = { literals: ['{', '}'], gaps: [0] };
const list: Glob = { literals: ['[', ']'], gaps: [0] };
const mapText = fromGlobs([map]);
const mapOrListText = fromGlobs([map, list]);
// There may be spaces around the JSON of a payload.
const hasMap = fromGlobs([containing('{')]);
const hasMapOrList = fromGlobs([containing('{'), containing('[')]);
const hasPairs = fromGlobs([containing('=')]);

const notEmpty = fromGlobs([{ literals: ['', ''], gaps: [1] }]);
const notNegative: Claim = { kind: 'number', operator: 'at_least', bound: '0' };

const none: readonly Container[] = [];
const known = new Map<string, readonly Container[]>();
const mostKnown = 1000;

/**
 * Returns the fields that are present whenever a field is, the outermost first: `payload.json.a.b` is part of
 * `payload.json.a`, which is then the JSON of a map, and that is part of `payload`.
 */
export function containersOf(field: Field | { readonly kind: 'time' }): readonly Container[] {
  if (field.kind === 'time' || field.kind === 'custom' || field.kind === 'age') return none;
  if (field.kind === 'plain' && valuesOf[field.name] === undefined) return none;
  let containers = known.get(field.name);
  if (containers === undefined) {
    if (known.size >= mostKnown) known.clear();
    containers = toContainers(field);
    known.set(field.name, containers);
  }
  return containers;
}

function toRegexClaim(text: string): Claim {
  const pattern = parseRegex(text) as RegexPattern;
  return toClaim({ kind: 'regex', patterns: [pattern], ignoreCase: false, loose: false });
}

/** What is sure of the values of fields that are derived from memory. */
const valuesOf: { readonly [name in PlainField]?: () => readonly Claim[] } = {
  missed: () => [notNegative, toRegexClaim('^(?:0|[1-9][0-9]*)$')],
  typed: () => [toValues(['true'])],
  away: () => [notNegative],
  'arrival.age': () => [notNegative],
};

function toContainers(
  field: Exclude<Field, { readonly kind: 'custom' | 'age' }>,
): readonly Container[] {
  if (field.kind === 'plain') {
    return (valuesOf[field.name]?.() ?? []).map((claim) => ({ name: field.name, claim }));
  }
  // An empty value counts as absent.
  if (field.kind === 'memory') return [{ name: field.name, claim: notEmpty }];
  if (field.kind === 'split') {
    // A number from 0 to 99.99, computed from the person's id.
    return [
      { name: 'sender.id', claim: present },
      { name: field.name, claim: { kind: 'number', operator: 'at_least', bound: '0' } },
      { name: field.name, claim: { kind: 'number', operator: 'less_than', bound: '100' } },
    ];
  }
  if (field.kind === 'query') return [{ name: 'payload', claim: hasPairs }];
  const { path } = field;
  const prefix = field.kind === 'json' ? 'payload.json' : 'raw';
  const around = path.slice(1).map((key, index) => ({
    name: `${prefix}.${path.slice(0, index + 1).join('.')}`,
    claim: isIndex(key) ? mapOrListText : mapText,
  }));
  if (field.kind === 'raw') return around;
  return [{ name: 'payload', claim: isIndex(path[0]!) ? hasMapOrList : hasMap }, ...around];
}

/** Returns whether a key may be an index of a list; a map may have it, too. */
function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}
