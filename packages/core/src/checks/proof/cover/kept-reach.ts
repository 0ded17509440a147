// Decides which proofs about a rule set also hold for the next one: those that no change could affect.

import type { FieldCondition, List, Test } from '../../../rules/model.js';
import type { Clause } from '../clauses/clause.js';
import type { Standing } from '../survey.js';
import type { Trail } from './cover.js';
import { mayTake } from './witness.js';

/** If more clauses than this came or went, everything is proved anew. */
const mostChanged = 64;

/** What a rule or default takes that those above it leave. */
export interface Reached {
  readonly standing: Standing;
  /** Those above that take everything that it would, so that no event reaches it; `undefined` if that is not sure. */
  readonly takers: readonly Standing[] | undefined;
  /** Lines with alternatives that never reach it, although others do. */
  readonly lost: readonly LostLine[];
}

/** A line of a rule's `when`, and those of its alternatives that the rules above take, whatever else holds. */
export interface LostLine {
  readonly line: FieldCondition;
  /** Values, beginnings, patterns, and so on, each as a test by itself. */
  readonly lost: readonly Test[];
  /** Whether these are all the alternatives of the line, and more than one. */
  readonly isWholeList: boolean;
  readonly takers: readonly Standing[];
}

/** What was found out about a rule or default, and what that depends on. */
export interface Proved extends Reached {
  /** Whether it keeps what it takes from those below. */
  readonly takes: boolean;
  readonly trail: Trail;
  /** What the proofs about the alternatives of its lines depend on. */
  readonly lostTrail: Trail;
  /** How many alternatives could still be looked at, and how many were. */
  readonly tried: { readonly before: number; readonly of: number };
  /** The lists of its lines, and whether other lines share them. */
  readonly lists: ReadonlyMap<List, boolean>;
}

/** What was proved of rules and defaults in the last check, in their order. */
export class KeptReach {
  #proved: readonly Proved[] = [];

  /** Keeps what was proved, unless with that many looks their order may have mattered. */
  keep(proved: readonly Proved[], isTired: boolean): void {
    this.#proved = isTired ? [] : proved;
  }

  /** Compares the current rules with the earlier ones. */
  compare(standings: readonly Standing[]): ReachComparison {
    return new ReachComparison(this.#proved, standings);
  }
}

/** Tells which proofs still hold; it must be asked from top to bottom. */
class ReachComparison {
  readonly #old: readonly Proved[];
  /** How many have not changed, counted from the top and from the bottom. */
  readonly #above: number;
  readonly #below: number;
  readonly #count: number;
  /** What the unchanged ones are now: the same conditions, maybe with other outcomes. */
  readonly #now = new Map<Standing, Standing>();
  /** Ways to take events that came or went above the place that is asked about. */
  readonly #changed: Clause[] = [];

  constructor(old: readonly Proved[], standings: readonly Standing[]) {
    this.#old = old;
    this.#count = standings.length;
    const most = Math.min(old.length, standings.length);
    let above = 0;
    while (above < most && isSame(old[above]!, standings[above]!)) above++;
    let below = 0;
    while (below < most - above && isSame(old.at(-1 - below)!, standings.at(-1 - below)!)) below++;
    this.#above = above;
    this.#below = below;
    for (const [place, each] of standings.entries()) {
      const before = this.#oldAt(place);
      if (before) this.#now.set(before.standing, each);
    }
  }

  /** Returns what was proved of the rule or default at a place; `undefined` if it may have changed. */
  at(place: number): Proved | undefined {
    if (place === this.#above) {
      for (const gone of this.#old.slice(place, this.#old.length - this.#below)) this.#change(gone);
    }
    const old = this.#oldAt(place);
    return old && this.#mayKeep(old) ? this.#updated(old) : undefined;
  }

  /** Takes note of what is now proved of the one at a place. */
  note(place: number, now: Proved): void {
    const old = this.#oldAt(place);
    if (old?.takes === now.takes) return;
    this.#change(old?.takes ? old : now);
  }

  #change({ takes, standing: { ways } }: Proved): void {
    if (takes) for (const clause of ways!) this.#changed.push(clause);
  }

  #oldAt(place: number): Proved | undefined {
    if (place < this.#above) return this.#old[place];
    const fromEnd = this.#count - place;
    return fromEnd <= this.#below ? this.#old.at(-fromEnd) : undefined;
  }

  #mayKeep({ trail, lostTrail }: Proved): boolean {
    const changed = this.#changed;
    if (changed.length === 0) return true;
    if (changed.length > mostChanged || trail.isUnsure || lostTrail.isUnsure) return false;
    const isMet = ({ witnesses }: Trail) =>
      witnesses.some((witness) => changed.some((clause) => mayTake(clause, witness)));
    return !isMet(trail) && !isMet(lostTrail);
  }

  /** Returns the same proof with the takers as they are now. */
  #updated(old: Proved): Proved {
    const now = (takers: readonly Standing[]) => takers.map((taker) => this.#now.get(taker)!);
    if (old.takers === undefined && old.lost.length === 0) return old;
    const lost = old.lost.map((line) => ({ ...line, takers: now(line.takers) }));
    return { ...old, takers: old.takers && now(old.takers), lost };
  }
}

/** Returns whether one is unchanged: it holds in the same ways, and that means the same for those below. */
function isSame({ standing: old }: Proved, now: Standing): boolean {
  if (old.of === now.of) return old.ways === now.ways;
  return (
    old.of.kind === 'rule' &&
    now.of.kind === 'rule' &&
    old.of.when === now.of.when &&
    old.ways === now.ways &&
    old.takes === now.takes &&
    (old.of.once === undefined) === (now.of.once === undefined)
  );
}
