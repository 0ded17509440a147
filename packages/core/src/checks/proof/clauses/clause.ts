// Decides what literals say of an event together, and whether another literal follows: `maybe` if it is not sure. A
// clause that no event satisfies is `undefined`, if that is found out; otherwise it stays.

import type { Span } from '../../../report/source.js';
import { isInPayload } from '../../../rules/fields.js';
import { countCharacters } from '../../../rules/limits.js';
import type { Field } from '../../../rules/model.js';
import { parseJson, parseQuery, readPath } from '../../../rules/structured.js';
import { type Claim, present, type TextClaim, toValues } from '../claims/claim.js';
import { isImpossible } from '../claims/languages.js';
import { type Relation, without } from '../claims/relate.js';
import { shortest } from '../texts/glob.js';
import { type Container, containersOf } from './containers.js';
import {
  absent,
  assume,
  deny,
  type FieldFacts,
  judgeClaim,
  knownText,
  nothingKnown,
} from './field-facts.js';
import {
  allChannels,
  allEvents,
  type ClosedField,
  channelsThatHave,
  kindsThatAlwaysHave,
  kindsThatHave,
  longestPayload,
  mayBeTyped,
  onlyQuickReply,
  sentBy,
  sureFields,
} from './platform.js';

/** One thing that a condition demands. */
export type Literal = OpenLiteral | ClosedLiteral;

/** A claim holds for a field, or does not. The time of an event counts as the field `time`. */
export interface OpenLiteral {
  readonly kind: 'open';
  readonly field: Field | TimeField;
  /** Whether the claim must hold. */
  readonly holds: boolean;
  readonly claim: Claim;
  /** Where it is written. */
  readonly span: Span;
}

/** A field with few values has one of these. */
interface ClosedLiteral {
  readonly kind: 'closed';
  readonly field: ClosedField;
  /** A bit for each value, in the order of `closedFields`. */
  readonly values: number;
  readonly span: Span;
}

export interface TimeField {
  readonly kind: 'time';
  readonly name: 'time';
}

/** All literals of one way in which a condition holds, taken together. */
export interface Clause {
  /** What was demanded, in order. */
  readonly literals: readonly Literal[];
  readonly event: number;
  readonly channel: number;
  readonly standby: number;
  readonly human: number;
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

/** Every event. */
export const everything: Clause = {
  literals: [],
  get event() {
    return allEvents;
  },
  get channel() {
    return allChannels;
  },
  standby: 0b11,
  human: 0b11,
  fields: new Map(),
};

/** Returns the clause with one more literal; `undefined` if no event can satisfy it. */
export function conjoin(clause: Clause, literal: Literal): Clause | undefined {
  const literals = clause.literals.concat(literal);
  if (literal.kind === 'closed') {
    const narrowed = restrict(clause, literal.field, literal.values);
    return narrowed && withLiterals(narrowed, literals);
  }
  const known = know(clause, literal.field, literal.holds, literal.claim);
  return known && withLiterals(known, literals);
}

// Clauses are made by the thousand, and object spread would take several times as long.
function withLiterals(
  { event, channel, standby, human, fields }: Clause,
  literals: readonly Literal[],
): Clause {
  return { literals, event, channel, standby, human, fields };
}

function withFields(
  { literals, event, channel, standby, human }: Clause,
  fields: ReadonlyMap<string, FieldFacts>,
): Clause {
  return { literals, event, channel, standby, human, fields };
}

/** Returns the clause in which a field with few values has one of these; `undefined` if none are left. */
export function restrict(clause: Clause, field: ClosedField, values: number): Clause | undefined {
  const left = clause[field] & values;
  if (left === 0) return undefined;
  if (left === clause[field]) return clause;
  const { literals, standby, human, fields } = clause;
  if (field === 'standby') return { ...clause, standby: left };
  if (field === 'human') return { ...clause, human: left };
  const { channel, event } =
    field === 'event' ? sentBy(clause.channel, left) : sentBy(left, clause.event);
  if (event === 0) return undefined;
  const narrowed: Clause = { literals, event, channel, standby, human, fields };
  if (event === clause.event && channel === clause.channel) return narrowed;
  let sure: Clause | undefined = hasSameWords(narrowed) ? joinTitleAndText(narrowed) : narrowed;
  for (const name of sureFields(channel, event)) sure = sure && learn(sure, name, true, present);
  return sure;
}

/** Returns the clause in which a claim holds for a field, or does not; `undefined` if no event can satisfy it. */
export function know(
  clause: Clause,
  field: Field | TimeField,
  holds: boolean,
  claim: Claim,
): Clause | undefined {
  const possible = holds ? withinLimits(field.name, claim) : claim;
  if (possible === undefined) return undefined;
  let known: Clause | undefined = clause;
  if (holds) {
    known = restrict(clause, 'event', kindsThatHave(field.name, clause.channel));
    const channels = known && channelsThatHave(field.name, known.channel, known.event);
    known = known && channels !== undefined ? restrict(known, 'channel', channels) : known;
    for (const { name, claim: around } of containersOf(field)) {
      known = known && learn(known, name, true, around);
    }
  }
  known = known && learn(known, nameIn(known, field.name), holds, possible);
  if (known !== undefined && field.name === 'typed' && hasSameWords(known)) {
    known = joinTitleAndText(known);
  }
  if (known?.fields.get(field.name)?.absent) {
    known = restrict(known, 'event', ~kindsThatAlwaysHave(field.name, known.channel));
  }
  if (known !== undefined && field.name === 'payload' && holds && isTooLong(known))
    return undefined;
  return known && agreesWithPayload(known, field) ? known : undefined;
}

/** Returns whether a payload with all that is demanded is longer than the platform lets through. */
function isTooLong(clause: Clause): boolean {
  const { are, areNot } = clause.fields.get('payload') ?? nothingKnown;
  const least = are.reduce((sum, claim) => sum + longestText(claim), 0);
  return least > longestPayload() && isImpossible(are, areNot, longestPayload());
}

function longestText(claim: Claim): number {
  if (claim.kind !== 'text') return 0;
  const lengths = claim.globs.map(({ literals }) => literals.join('').length);
  return Math.max(0, ...lengths);
}

function learn(clause: Clause, name: string, holds: boolean, claim: Claim): Clause | undefined {
  const before = clause.fields.get(name) ?? nothingKnown;
  const after = holds ? assume(before, claim) : deny(before, claim);
  if (after === before) return clause;
  return after && withFields(clause, new Map(clause.fields).set(name, after));
}

/** Returns whether a literal surely holds for everything that a clause takes (`in`), for nothing (`out`), or neither. */
export function judge(clause: Clause, literal: Literal): Relation {
  if (literal.kind === 'closed') {
    const left = clause[literal.field];
    if ((left & literal.values) === 0) return 'out';
    return (left & ~literal.values) === 0 ? 'in' : 'maybe';
  }
  const { field, holds, claim } = literal;
  const relation =
    (clause.event & kindsThatHave(field.name, clause.channel)) === 0
      ? 'out'
      : judgeClaim(factsOf(clause, field), claim);
  return holds || relation === 'maybe' ? relation : relation === 'in' ? 'out' : 'in';
}

/** Returns what a clause says of a field. */
export function factsOf(clause: Clause, field: Field | TimeField): FieldFacts {
  const { name } = field;
  const inside = isInPayload(name) ? factsInside(clause, name) : undefined;
  if (inside !== undefined) return inside;
  const isNone = ({ name: around, claim }: Container) => {
    const facts = clause.fields.get(around);
    return facts !== undefined && judgeClaim(facts, claim) === 'out';
  };
  if (containersOf(field).some(isNone)) return absent;
  return clause.fields.get(nameIn(clause, name)) ?? nothingKnown;
}

/** Returns the clause in which a literal does not hold; `undefined` if no event can satisfy it. */
export function refute(clause: Clause, literal: Literal): Clause | undefined {
  return literal.kind === 'closed'
    ? restrict(clause, literal.field, ~literal.values)
    : know(clause, literal.field, !literal.holds, literal.claim);
}

// ── What the platform sends ─────────────────────────────────────────────────────────────────────────

/**
 * Returns whether `title` and `text` are the same words, so that what is known of one is known of the other. They are
 * for a quick reply that was tapped. One that was typed has the title that was meant, and the text as it was typed.
 */
export function hasSameWords({ event, fields }: Pick<Clause, 'event' | 'fields'>): boolean {
  return event === onlyQuickReply && (!mayBeTyped || fields.get('typed')?.absent === true);
}

function nameIn(clause: Clause, name: string): string {
  return name === 'title' && hasSameWords(clause) ? 'text' : name;
}

function joinTitleAndText(clause: Clause): Clause | undefined {
  const title = clause.fields.get('title');
  if (title === undefined) return clause;
  let text: FieldFacts | undefined = clause.fields.get('text') ?? nothingKnown;
  if (title.absent) text = deny(text, present);
  for (const claim of title.are) text = text && assume(text, claim);
  for (const claim of title.areNot) text = text && deny(text, claim);
  if (text === undefined) return undefined;
  const fields = new Map(clause.fields).set('text', text);
  fields.delete('title');
  return { ...clause, fields };
}

/** Returns what is left of a claim on a payload within the characters that the platform lets through. */
function withinLimits(name: string, claim: Claim): Claim | undefined {
  if (name !== 'payload' || claim.kind !== 'text') return claim;
  return without(claim, (one, folded) => leastCharacters(one, folded) > longestPayload());
}

// Folding may join two characters, but never two ASCII characters.
function leastCharacters(one: TextClaim['globs'][number] | string, folded: boolean): number {
  const count = folded ? countAscii : countCharacters;
  if (typeof one === 'string') return one.length <= longestPayload() ? 0 : count(one);
  return folded ? one.literals.reduce((sum, text) => sum + countAscii(text), 0) : shortest(one);
}

function countAscii(text: string): number {
  return text.replace(/[^\0-\x7f]+/g, '').length;
}

function agreesWithPayload(clause: Clause, field: Field | TimeField): boolean {
  if (field.name !== 'payload' && !isInPayload(field.name)) return true;
  for (const [name, facts] of clause.fields) {
    if (!isInPayload(name)) continue;
    const inside = factsInside(clause, name);
    if (inside === undefined) continue;
    const agree =
      facts.are.every((claim) => judgeClaim(inside, claim) === 'in') &&
      facts.areNot.every((claim) => judgeClaim(inside, claim) === 'out') &&
      (!facts.absent || inside.absent);
    if (!agree) return false;
  }
  return true;
}

/** Returns what the payload says of a value inside it: everything, if it is known to the letter or cannot be JSON. */
function factsInside(clause: Clause, name: string): FieldFacts | undefined {
  const facts = clause.fields.get('payload');
  if (facts === undefined) return undefined;
  if (facts.absent) return absent;
  const payload = knownText(facts);
  if (payload === undefined) {
    return name.startsWith('payload.json.') && facts.are.some(isWord) ? absent : undefined;
  }
  const value = readInside(payload, name);
  return value === undefined ? absent : assume(nothingKnown, toValues([value]));
}

/** Returns the text of a field inside a payload; `undefined` if it is absent. */
export function readInside(payload: string, name: string): string | undefined {
  // Most payloads have nothing inside, which shows without parsing them.
  if (name.startsWith('payload.json.')) {
    if (!/[{[]/.test(payload)) return undefined;
    return readPath(parseJson(payload), name.slice('payload.json.'.length).split('.'));
  }
  return payload.includes('=')
    ? parseQuery(payload).get(name.slice('payload.query.'.length))
    : undefined;
}

/** Returns whether a payload surely has no JSON fields, since it begins with a letter, a digit, `_` or `-`. */
function isWord(claim: Claim): boolean {
  const isOne = (text: string) => /^[\w-]/.test(text);
  return (
    claim.kind === 'text' &&
    !claim.folded &&
    claim.values.every(isOne) &&
    claim.globs.every((glob) => isOne(glob.literals[0]!))
  );
}
