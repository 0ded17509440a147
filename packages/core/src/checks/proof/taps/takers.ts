// Decides which rules may take a tap. If it is not sure, or there are too many, the tap counts as asked for.

import type { Default, Rule } from '../../../rules/model.js';
import { inSteps, type Steps } from '../../../steps.js';
import { type TextClaim, toValues } from '../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { ChangingIndex } from '../cover/changing-index.js';
import { ClauseIndex } from '../cover/clause-index.js';
import { Cover } from '../cover/cover.js';
import type { Standing } from '../survey.js';
import { judgeCondition } from './judge-condition.js';
import { isMet, mayMeet, payloadOf, type Tap, type TapWay, toClause, wordsOf } from './tap.js';

/** After this number of rules that might take a tap and do not, the search ends without an answer. */
const maxTried = 2000;

/** A rule that may take a tap although it does not ask for it, and one way in which it does. */
export interface Taker {
  readonly rule: Rule;
  readonly standing: Standing;
  readonly clause: Clause;
  /** Whether it takes every such tap. */
  readonly always: boolean;
}

/** What is known of a tap. */
interface KnownTap {
  /** The way that asks for it, if one does. */
  readonly by?: Clause;
  /** If no way asks for it: the ways of those that may take it. If this is missing, one does ask. */
  readonly strays?: readonly Clause[];
}

/** What is known of a tap, and the last check in which that was sure. */
interface DatedTap extends KnownTap {
  look: number;
}

/** What is known of taps, from one check of the rules to the next. */
export class KeptTaps {
  readonly asking = new ChangingIndex(['payload', 'title', 'text']);
  #others: readonly unknown[] = [];
  #look = 0;
  #known = new WeakMap<object, Map<string, DatedTap>>();

  /** Begins a check of the rules. If the ways that ask for no payload have changed, what depends on them is forgotten. */
  *begin(asking: readonly Clause[], others: readonly unknown[]): Steps<void> {
    // If this check is left off, no tap was looked at in it.
    this.#look++;
    yield* this.asking.update(asking);
    const isSame =
      others.length === this.#others.length &&
      others.every((each, at) => each === this.#others[at]);
    if (!isSame || this.asking.cameLast > mostCame) this.#known = new WeakMap();
    this.#others = others;
  }

  /**
   * Returns what is known of a tap; it is worked out again if it may have changed.
   *
   * @param of what is tapped, the same object each time
   */
  of(
    of: object,
    key: string,
    mayKeep: (known: KnownTap) => boolean,
    find: () => KnownTap,
  ): KnownTap {
    const all = this.#known.get(of) ?? new Map<string, DatedTap>();
    this.#known.set(of, all);
    const known = all.get(key);
    if (known?.look === this.#look) return known;
    if (known?.look === this.#look - 1 && mayKeep(known)) {
      known.look = this.#look;
      return known;
    }
    const found = { ...find(), look: this.#look };
    all.set(key, found);
    return found;
  }
}

/** If more ways than this were added, everything is worked out anew. */
const mostCame = 256;

/** The rules of a set as takers of taps: some ask for a tap's payload or words, others take it along with much else. */
export class Takers {
  readonly #kept: KeptTaps;
  /** Those that ask for a payload or words. */
  readonly #asking: readonly TapWay[];
  /** Rules that take taps without asking for a payload or words. */
  readonly #others: readonly TapWay[];
  /** What takes every event of some kind that a tap can be, whatever its payload. */
  readonly #everyTap: Cover<Standing>;
  readonly #index = new ClauseIndex<Standing>();
  /** Rules with too many ways to follow. */
  readonly #unfollowed: readonly Standing[];

  constructor(ofRules: readonly TapWay[], standings: readonly Standing[], kept: KeptTaps) {
    this.#kept = kept;
    this.#asking = ofRules.filter(isAsking);
    this.#others = ofRules.filter((way) => !isAsking(way));
    this.#everyTap = new Cover(this.#index);
    this.#unfollowed = standings.filter(
      ({ of, takes, ways: own }) => of.kind === 'rule' && takes && own === undefined,
    );
  }

  /** Files them, for those that are asked for. */
  *file(): Steps<void> {
    const ofTaps = this.#others.filter(({ asks }) => asks.has('kind'));
    yield* inSteps(ofTaps, eachStep, ({ clause }) => this.#index.count(clause));
    yield* inSteps(ofTaps, eachStep, ({ clause, standing }) => this.#index.add(clause, standing));
    yield* this.#kept.begin(
      this.#asking.map(({ clause }) => clause),
      [
        ...this.#others.map(({ clause }) => clause),
        ...this.#unfollowed.flatMap(({ of, groups }) => [of, ...groups.map(({ when }) => when)]),
      ],
    );
  }

  /**
   * Returns the rules that may take a tap although none asks for it, in their order, up to a limit; `undefined` if a
   * rule asks for it or takes every tap.
   *
   * @param of what is tapped: what is known of the tap is stored under this object
   */
  straysOf(of: object, tap: Tap, most: number): readonly Taker[] | undefined {
    const mayKeep = ({ by, strays }: KnownTap) => {
      if (by) return this.#kept.asking.has(by);
      return strays !== undefined && !this.#isAskedSince(tap);
    };
    const key = `${tap.onStandby} ${tap.channels}`;
    const { strays } = this.#kept.of(of, key, mayKeep, () => this.#find(tap, most));
    return strays && this.#toTakers(tap, strays);
  }

  #isAskedSince(tap: Tap): boolean {
    if (this.#kept.asking.cameLast === 0) return false;
    for (const came of this.#kept.asking.candidatesThatCame(claimsOf(tap))) {
      const clause = toClause(tap);
      if (clause === undefined || mayMeet(clause, came)) return true;
    }
    return false;
  }

  #find(tap: Tap, most: number): KnownTap {
    const clause = toClause(tap);
    if (clause === undefined) return {};
    let tried = 0;
    for (const asking of this.#kept.asking.candidates(claimsOf(tap))) {
      if (tried++ === maxTried) return {};
      if (mayMeet(clause, asking)) return { by: asking };
    }
    const isTaken =
      this.#unfollowed.some((standing) => mayHold(standing, clause)) ||
      this.#everyTap.of([clause]) !== undefined;
    return isTaken ? {} : { strays: this.#straysOf(clause, most) };
  }

  /** Returns the ways of rules that may take a tap without asking for it, one for each rule. */
  #straysOf(tap: Clause, most: number): readonly Clause[] {
    const found = new Map<Rule | Default, Clause>();
    for (const { standing, clause } of this.#others) {
      if (found.has(standing.of) || !mayMeet(tap, clause)) continue;
      found.set(standing.of, clause);
      if (found.size === most) break;
    }
    return [...found.values()];
  }

  #toTakers(tap: Tap, strays: readonly Clause[]): readonly Taker[] {
    const clause = strays.length > 0 && toClause(tap);
    if (!clause) return [];
    return this.#others.flatMap(({ standing, clause: own }) =>
      standing.of.kind === 'rule' && strays.includes(own)
        ? [{ rule: standing.of, standing, clause: own, always: isMet(clause, own) }]
        : [],
    );
  }
}

/** Returns the rules among these that take taps. */
export function* takersAmong(
  ways: readonly TapWay[],
  standings: readonly Standing[],
  kept: KeptTaps,
): Steps<Takers> {
  // A default would answer the tap, too.
  const ofRules = ways.filter(({ standing }) => standing.of.kind === 'rule');
  const takers = new Takers(ofRules, standings, kept);
  yield* takers.file();
  return takers;
}

function isAsking({ asks }: TapWay): boolean {
  return asks.has('payload') || asks.has('words');
}

/** How many ways are filed in one step. */
const eachStep = 64;

/** Returns what is known of the payload of a tap and of its words: its title, and the text of a quick reply. */
function claimsOf({ style, payload, title }: Tap): readonly TextClaim[] {
  const words = wordsOf(title);
  const claims = words === undefined ? [] : [toValues([words]), toValues([words])];
  if (style === 'typed') claims.push(payloadOf(payload));
  return [payloadOf(payload), ...claims];
}

/** Returns whether a rule with too many ways to follow may take what a clause takes. */
export function mayHold({ of, groups }: Standing, tap: Clause): boolean {
  const conditions = [...groups.map(({ when }) => when), of.kind === 'rule' ? of.when : undefined];
  return conditions.every(
    (condition) => condition === undefined || judgeCondition(tap, condition) !== 'out',
  );
}
