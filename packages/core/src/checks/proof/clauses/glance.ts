// Decides how many literals of a clause another surely leaves open, at a glance, where `judge` would compare each with each.

import type { Claim, TextClaim } from '../claims/claim.js';
import { relate, relateOne } from '../claims/relate.js';
import { type Clause, factsOf, type OpenLiteral } from './clause.js';
import { containersOf } from './containers.js';
import { absent, type FieldFacts } from './field-facts.js';
import { kindsThatHave } from './platform.js';

/**
 * One clause, to look at many others next to it. It sees only literals that `judge` answers without a search: so what
 * need not be judged saves no steps, which other proofs would then have.
 */
export class Glance {
  readonly #clause: Clause;
  readonly #fields = new Map<string, Seen | undefined>();

  constructor(clause: Clause) {
    this.#clause = clause;
  }

  /**
   * Returns how many literals of another clause are surely left open, two at most: for these, `judge` answers `maybe`.
   * It is `undefined` if a glance does not show it.
   */
  countOpen({ literals }: Clause): number | undefined {
    let open = 0;
    for (const literal of literals) {
      if (literal.kind === 'closed') continue;
      const { field, claim } = literal;
      const seen = this.#fieldOf(field);
      if (seen === undefined) return undefined;
      const { are, areNot } = seen.facts;
      if (seen.facts.absent) continue;
      if (seen.isOfLists && isListed(claim)) {
        if (are.length > 0 || !goesBeyond(areNot, claim)) continue;
        if (++open === 2) break;
      } else if (!are.some((yes) => relate(yes, claim) !== 'maybe')) {
        return undefined;
      }
    }
    return open;
  }

  /** Returns what the clause says of a field; `undefined` if it also says something of what is around the field. */
  #fieldOf(field: OpenLiteral['field']): Seen | undefined {
    if (!this.#fields.has(field.name)) this.#fields.set(field.name, this.#look(field));
    return this.#fields.get(field.name);
  }

  #look(field: OpenLiteral['field']): Seen | undefined {
    const { event, channel, fields } = this.#clause;
    if (containersOf(field).some(({ name }) => fields.has(name))) return undefined;
    const isNowhere = (event & kindsThatHave(field.name, channel)) === 0;
    const facts = isNowhere ? absent : factsOf(this.#clause, field);
    return { facts, isOfLists: facts.are.every(isListed) && facts.areNot.every(isListed) };
  }
}

/** What is known of a field. */
interface Seen {
  readonly facts: FieldFacts;
  /** Whether all of it only lists texts. */
  readonly isOfLists: boolean;
}

/** Returns whether a claim only lists texts. */
function isListed(claim: Claim): claim is TextClaim {
  return claim.kind === 'text' && claim.globs.length === 0;
}

/** Returns whether a claim lists a text that is in none of the others. */
function goesBeyond(others: readonly Claim[], { values, folded }: TextClaim): boolean {
  return values.some((value) => others.every((other) => relateOne(value, folded, other) !== 'in'));
}
