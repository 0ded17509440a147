// Decides on one event that satisfies a clause: a model. A field for which it finds no value is `undefined`.

import { isInPayload } from '../../../rules/fields.js';
import { exampleOf } from '../claims/example.js';
import { searchExample } from '../claims/languages.js';
import { relateOne } from '../claims/relate.js';
import { type Clause, hasSameWords, type Literal, readInside } from '../clauses/clause.js';
import type { FieldFacts } from '../clauses/field-facts.js';
import { longestPayload, onlyQuickReply } from '../clauses/platform.js';

/**
 * One event that satisfies a clause: a model of it. A clause that does not take this event does not take everything
 * that the first one takes, so most proofs that would fail need not begin. If no value was found for a field, nothing
 * is known of it: a literal about it may hold.
 */
export interface Witness {
  readonly event: number;
  readonly channel: number;
  readonly standby: number;
  readonly human: number;
  /** The text of each field that the clause mentions: `null` is absent, `undefined` is not known. */
  readonly values: ReadonlyMap<string, string | null | undefined>;
}

/** Returns an event that satisfies a clause. */
export function witnessOf(clause: Clause): Witness {
  const values = new Map<string, string | null | undefined>();
  let isInside = false;
  for (const [name, facts] of clause.fields) {
    values.set(name, valueFor(name, facts));
    if (isInPayload(name)) isInside = true;
  }
  const witness = {
    // A quick reply has the same words twice and always a payload; any other kind demands less.
    event: lowestBit(clause.event & ~onlyQuickReply) || clause.event,
    channel: lowestBit(clause.channel),
    standby: lowestBit(clause.standby),
    human: lowestBit(clause.human),
    values,
  };
  if (hasSameWords({ event: witness.event, fields: clause.fields }) && !values.has('title')) {
    values.set('title', values.has('text') ? values.get('text') : null);
  }
  if (isInside && isList(clause.fields.get('payload'))) agree(clause, witness, values);
  return witness;
}

/** Returns whether the payload is one of several known texts. Otherwise its parts are as free as any other field. */
function isList(payload: FieldFacts | undefined): boolean {
  return payload?.are.some((claim) => claim.kind === 'text' && claim.values.length > 0) ?? false;
}

/** Reads the parts of the payload from it; if they are not as the clause demands, neither is known. */
function agree(
  { fields }: Clause,
  witness: Witness,
  values: Map<string, string | null | undefined>,
): void {
  const inside = [...fields].filter(([name]) => isInPayload(name));
  for (const [name] of inside) values.delete(name);
  if (inside.every(([name, facts]) => isOne(valueIn(witness, name), facts))) return;
  values.set('payload', undefined);
}

function isOne(value: string | null | undefined, facts: FieldFacts): boolean {
  if (value === null) return facts.are.length === 0;
  return (
    value !== undefined &&
    !facts.absent &&
    facts.are.every((claim) => relateOne(value, false, claim) === 'in') &&
    facts.areNot.every((claim) => relateOne(value, false, claim) === 'out')
  );
}

/** Returns whether a clause may take the witness: `false` is sure. */
export function mayTake({ literals }: Clause, witness: Witness): boolean {
  for (const literal of literals) if (!mayHold(literal, witness)) return false;
  return true;
}

function mayHold(literal: Literal, witness: Witness): boolean {
  if (literal.kind === 'closed') return (witness[literal.field] & literal.values) !== 0;
  const value = valueIn(witness, literal.field.name);
  if (value === undefined) return true;
  if (value === null) return !literal.holds;
  const relation = relateOne(value, false, literal.claim);
  return relation === 'maybe' || (relation === 'in') === literal.holds;
}

/** Returns the witness's text for a field: `null` if it is absent, `undefined` if it is not known. */
export function valueIn({ values }: Witness, name: string): string | null | undefined {
  if (values.has(name)) return values.get(name);
  if (!isInPayload(name)) return null;
  const payload = values.has('payload') ? values.get('payload') : null;
  if (typeof payload !== 'string') return payload;
  return readInside(payload, name) ?? null;
}

/** Returns a value for a field: `null` if it may be absent. */
function valueFor(name: string, { are, areNot, absent }: FieldFacts): string | null | undefined {
  if (absent || are.length === 0) return null;
  const example = exampleOf(are, areNot) ?? searchExample(are, areNot);
  const isTooLong = name === 'payload' && (example?.length ?? 0) > longestPayload();
  return isTooLong ? undefined : example;
}

function lowestBit(set: number): number {
  return set & -set;
}
