// Decides which fields are there wherever another one is. It always can.

import type { Field } from '../../../rules/model.js';
import { type Claim, fromGlobs, present } from '../claims/claim.js';
import { containing, type Glob } from '../texts/glob.js';

/** A field that something else stands in, and what is sure of it then. */
export interface Container {
  readonly name: string;
  readonly claim: Claim;
}

const map: Glob = { literals: ['{', '}'], gaps: [0] };
const list: Glob = { literals: ['[', ']'], gaps: [0] };
const mapText = fromGlobs([map]);
const mapOrListText = fromGlobs([map, list]);
// Around the JSON of a payload there may be spaces.
const hasMap = fromGlobs([containing('{')]);
const hasMapOrList = fromGlobs([containing('{'), containing('[')]);
const hasPairs = fromGlobs([containing('=')]);

const none: readonly Container[] = [];
const known = new Map<string, readonly Container[]>();
const mostKnown = 1000;

/**
 * The fields that are there wherever a field is, the outermost first: `payload.json.a.b` stands in `payload.json.a`, whose
 * text is the JSON of a map then, and that in `payload`.
 */
export function containersOf(field: Field | { readonly kind: 'time' }): readonly Container[] {
  if (field.kind === 'plain' || field.kind === 'time') return none;
  if (field.kind === 'custom' || field.kind === 'age' || field.kind === 'memory') return none;
  let containers = known.get(field.name);
  if (containers === undefined) {
    if (known.size >= mostKnown) known.clear();
    containers = toContainers(field);
    known.set(field.name, containers);
  }
  return containers;
}

function toContainers(
  field: Extract<Field, { readonly kind: 'json' | 'query' | 'raw' | 'split' }>,
): readonly Container[] {
  if (field.kind === 'split') {
    // A number from 0 to 99.99, worked out of who the person is.
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

/** A key that a list may have: a map may have it, too. */
function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}
