// Decides which proofs about a rule set hold of the next one, too: those that nothing which has changed could end otherwise.

import type { FieldCondition, List, Test } from '../../../rules/model.js';
import type { Clause } from '../clauses/clause.js';
import type { Standing } from '../survey.js';
import type { Trail } from './cover.js';
import { mayTake } from './witness.js';

/** Where more clauses than this came or went, everything is proved anew. */
const mostChanged = 64;

/** What a rule or default takes beyond those above it. */
export interface Reached {
  readonly standing: Standing;
  /** Those above it that take everything that it would: none of its events reaches it. `undefined` where that is not sure. */
  readonly takers: readonly Standing[] | undefined;
  /** Lines of which alternatives never reach it, though it is reached. */
  readonly lost: readonly LostLine[];
}

/** A line of a rule's `when`, and those of its alternatives that those above take whatever else is true. */
export interface LostLine {
  readonly line: FieldCondition;
  /** Values, beginnings, patterns …, each as a test by itself. */
  readonly lost: readonly Test[];
  /** They are all the alternatives there, and more than one. */
  readonly isWholeList: boolean;
  readonly takers: readonly Standing[];
}

/** What was found of a rule or default, and what that hangs on. */
export interface Proved extends Reached {
  /** What it takes is kept from those below. */
  readonly takes: boolean;
  readonly trail: Trail;
  /** Of the alternatives of its lines. */
  readonly lostTrail: Trail;
  /** How many alternatives could still be looked at, and how many were. */
  readonly tried: { readonly before: number; readonly of: number };
  /** Lists of its lines, and whether other lines share them. */
  readonly lists: ReadonlyMap<List, boolean>;
}

/** What was proved of rules and defaults the last time, in their order. */
export class KeptReach {
  #proved: readonly Proved[] = [];

  /** Keeps what was proved, unless so much was looked at that the order of looking may have counted. */
  keep(proved: readonly Proved[], isTired: boolean): void {
    this.#proved = isTired ? [] : proved;
  }

  /** Holds what there is now against what there was. */
  compare(standings: readonly Standing[]): ReachComparison {
    return new ReachComparison(this.#proved, standings);
  }
}

/** Which proofs still hold, asked from top to bottom. */
class ReachComparison {
  readonly #old: readonly Proved[];
  /** How many stand as they stood, from the top and from the bottom. */
  readonly #above: number;
  readonly #below: number;
  readonly #count: number;
  /** What those that stand as they stood are now, which may answer something else. */
  readonly #now = new Map<Standing, Standing>();
  /** Ways to take events that came or went above what is asked about. */
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

  /** What was proved of the one at a place; `undefined` where it may be otherwise now. */
  at(place: number): Proved | undefined {
    if (place === this.#above) {
      for (const gone of this.#old.slice(place, this.#old.length - this.#below)) this.#change(gone);
    }
    const old = this.#oldAt(place);
    return old && this.#mayKeep(old) ? this.#updated(old) : undefined;
  }

  /** Takes what is proved of the one at a place now. */
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

  /** The same with those that take from it as they stand now. */
  #updated(old: Proved): Proved {
    const now = (takers: readonly Standing[]) => takers.map((taker) => this.#now.get(taker)!);
    if (old.takers === undefined && old.lost.length === 0) return old;
    const lost = old.lost.map((line) => ({ ...line, takers: now(line.takers) }));
    return { ...old, takers: old.takers && now(old.takers), lost };
  }
}

/** Whether something stands as it stood: with the same ways to hold, and what comes of that is the same for those below. */
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
