// Decides which rules name a payload, whether or not they can take what brings it. It never gives up.

import type { Clause } from '../clauses/clause.js';
import type { Standing } from '../survey.js';

/** A rule that tests a payload, and all kinds of event with which it does, as a set. */
export interface AskingRule {
  readonly name: string;
  /** Whether it takes events: it has no `continue`. */
  readonly takes: boolean;
  readonly events: number;
}

/** Returns the first rule that tests this very payload; `undefined` if there is none. */
export function ruleAsking(
  standings: readonly Standing[],
  payload: string,
): AskingRule | undefined {
  for (const { of, takes, ways = [] } of standings) {
    if (of.kind !== 'rule') continue;
    const asking = ways.filter((way) => payloadsIn(way).includes(payload));
    if (asking.length === 0) continue;
    return { name: of.name, takes, events: asking.reduce((all, { event }) => all | event, 0) };
  }
  return undefined;
}

/** Returns the whole texts that one way to hold demands of the payload. */
export function payloadsIn({ literals }: Clause): readonly string[] {
  return literals.flatMap((literal) =>
    literal.kind === 'open' &&
    literal.field.name === 'payload' &&
    literal.holds &&
    literal.claim.kind === 'text' &&
    !literal.claim.folded
      ? [...literal.claim.values]
      : [],
  );
}
