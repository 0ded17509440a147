// Decides who may take a tap. Where it is not sure, or they are too many, somebody asks for it.

import type { Rule } from '../../../rules/model.js';
import type { TextClaim } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { ClauseIndex } from '../cover/clause-index.js';
import { Cover } from '../cover/cover.js';
import { OverlapIndex } from '../cover/overlap-index.js';
import type { Standing } from '../survey.js';
import { judgeCondition } from './judge-condition.js';
import { isMet, mayMeet, type TapWay } from './tap.js';

/** After this number of rules that may take a tap and do not, the search ends without an answer. */
const maxTried = 2000;

/** A rule that may take a tap though it does not ask for it, and one way in which it does. */
export interface Taker {
  readonly rule: Rule;
  readonly standing: Standing;
  readonly clause: Clause;
  /** It takes every such tap. */
  readonly always: boolean;
}

/** The rules of a set as those who may take a tap: some ask for its payload or words, others take it with much else. */
export class Takers {
  readonly #asking: OverlapIndex;
  /** Rules that take taps without asking for a payload or words. */
  readonly #others: readonly TapWay[];
  /** What takes every event of some kind that taps are, whatever its payload. */
  readonly #everyTap: Cover<Standing>;
  /** Rules with more ways to hold than are followed. */
  readonly #unfollowed: readonly Standing[];

  constructor(ways: readonly TapWay[], standings: readonly Standing[]) {
    // The default would answer the tap as well.
    const ofRules = ways.filter(({ standing }) => standing.of.kind === 'rule');
    const isAsking = ({ asks }: TapWay) => asks.has('payload') || asks.has('words');
    this.#asking = new OverlapIndex(
      ofRules.filter(isAsking).map(({ clause }) => clause),
      ['payload', 'title', 'text'],
    );
    this.#others = ofRules.filter((way) => !isAsking(way));
    const index = new ClauseIndex<Standing>();
    const ofTaps = this.#others.filter(({ asks }) => asks.has('kind'));
    for (const { clause } of ofTaps) index.count(clause);
    for (const { clause, standing } of ofTaps) index.add(clause, standing);
    this.#everyTap = new Cover(index);
    this.#unfollowed = standings.filter(
      ({ of, takes, ways: own }) => of.kind === 'rule' && takes && own === undefined,
    );
  }

  /** Whether a rule may take a tap for its payload or its words, or takes whatever is tapped. */
  isAsked(tap: Clause, payload: TextClaim, words: readonly TextClaim[]): boolean {
    let tried = 0;
    for (const clause of this.#asking.candidates([payload, ...words])) {
      if (tried++ === maxTried || mayMeet(tap, clause)) return true;
    }
    return (
      this.#unfollowed.some((standing) => mayHold(standing, tap)) ||
      this.#everyTap.of([tap]) !== undefined
    );
  }

  /** The rules that may take a tap without asking for it, each once, in their order, up to a limit. */
  others(tap: Clause, most: number): readonly Taker[] {
    const found = new Map<Rule, Taker>();
    for (const { standing, clause } of this.#others) {
      const { of } = standing;
      if (of.kind !== 'rule' || found.has(of) || !mayMeet(tap, clause)) continue;
      found.set(of, { rule: of, standing, clause, always: isMet(tap, clause) });
      if (found.size === most) break;
    }
    return [...found.values()];
  }
}

/** Whether a rule whose ways are too many to follow may take what a clause takes. */
export function mayHold({ of, groups }: Standing, tap: Clause): boolean {
  const conditions = [...groups.map(({ when }) => when), of.kind === 'rule' ? of.when : undefined];
  return conditions.every(
    (condition) => condition === undefined || judgeCondition(tap, condition) !== 'out',
  );
}
