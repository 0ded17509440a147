// Decides what reaches each rule, default and value; if it is not sure, that counts as reached.

import type { Condition, FieldCondition, List, Test } from '../../../rules/model.js';
import { inSteps, type Steps } from '../../../steps.js';
import type { Clause } from '../clauses/clause.js';
import { normalize } from '../clauses/normal-form.js';
import type { Standing } from '../survey.js';
import { ClauseIndex } from './clause-index.js';
import { Cover, type Trail } from './cover.js';
import { KeptReach, type LostLine, type Proved } from './kept-reach.js';

/** How many rules that are known are looked at in one step. */
const eachStep = 64;
/** How many alternatives of one line are looked at. */
const mostOfLine = 512;
/** How many alternatives of a rule set are looked at, and how many more for each of its rules. */
const alternativesAtFirst = 2000;
const alternativesForEach = 2;

/**
 * Goes through rules and defaults in the order in which they are tried, and proves what those above take of each. If no
 * proof is found within bounds, `takers` is `undefined`, and a line is left out.
 */
export class Reach {
  readonly of: Proved[] = [];
  readonly #index: ClauseIndex<Standing>;
  readonly #cover: Cover<Standing>;
  /** Looks for alternatives are counted separately, so that they cannot use up those for rules. */
  readonly #coverOfOne: Cover<Standing>;
  #left: number;
  #lists: ReadonlyMap<List, number> | undefined;
  readonly #isShared: (list: List) => boolean;
  readonly #standings: readonly Standing[];
  readonly #isKept: boolean;
  readonly #kept: KeptReach | undefined;
  /** Those looked at so far that take events, and how many of them are in the index. */
  readonly #taking: Standing[] = [];
  #filed = 0;
  #isCounted = false;
  /** Notes about the rule or default that is being looked at. */
  #lostTrail: Trail = newTrail();
  #asked = nothingAsked;

  /** @param kept what was proved in the last check, of rules that differ only a little */
  constructor(standings: readonly Standing[], kept?: KeptReach) {
    this.#isShared = (list) => {
      this.#lists ??= countLists(standings);
      const isShared = this.#lists.get(list)! > 1;
      if (this.#asked === nothingAsked) this.#asked = new Map();
      this.#asked.set(list, isShared);
      return isShared;
    };
    this.#left = alternativesAtFirst + alternativesForEach * standings.length;
    this.#standings = standings;
    this.#isKept = kept !== undefined;
    this.#index = new ClauseIndex(this.#isKept);
    this.#cover = new Cover(this.#index);
    this.#coverOfOne = new Cover(this.#index);
    this.#kept = kept;
  }

  /** Proves it, from top to bottom. */
  *prove(): Steps<void> {
    const kept = this.#kept;
    const old = (kept ?? new KeptReach()).compare(this.#standings);
    for (const [at, standing] of this.#standings.entries()) {
      const before = old.at(at);
      const isKnown = before && this.#isAsBefore(before);
      if (!isKnown) yield* this.#file();
      const now = isKnown ? this.#again(before, standing) : this.#prove(standing);
      // A rule that nothing reaches takes nothing that the others would leave to those below.
      if (now.takes) this.#taking.push(standing);
      old.note(at, now);
      this.of.push(now);
      if (!isKnown || at % eachStep === 0) yield;
    }
    const clauses = this.#taking.reduce((sum, { ways }) => sum + ways!.length, 0);
    kept?.keep(this.of, this.#cover.isTired(clauses) || this.#coverOfOne.isTired(clauses));
  }

  /** Puts what takes events into the index, for those that come next. If nothing has changed, no index is needed. */
  *#file(): Steps<void> {
    if (!this.#isCounted) {
      this.#isCounted = true;
      yield* inSteps(this.#standings, eachStep, (standing) => {
        if (covers(standing)) for (const clause of standing.ways ?? []) this.#index.count(clause);
      });
    }
    for (; this.#filed < this.#taking.length; this.#filed++) {
      const standing = this.#taking[this.#filed]!;
      for (const clause of standing.ways!) this.#index.add(clause, standing);
      if (this.#filed % eachStep === 0) yield;
    }
  }

  #prove(standing: Standing): Proved {
    const { ways = [] } = standing;
    // Trails of many rules take much memory, which is wasted if the rules are checked only once.
    const [trail, lostTrail] = this.#isKept ? [newTrail(), newTrail()] : [none, none];
    this.#lostTrail = lostTrail;
    this.#asked = nothingAsked;
    const left = this.#left;
    const takers =
      ways.length > 0 ? this.#cover.of(ways, this.#isKept ? trail : undefined) : undefined;
    const lost = takers === undefined ? this.#lostOf(standing) : [];
    const takes = covers(standing) && takers === undefined && ways.length > 0;
    const tried = { before: left, of: left - this.#left };
    return { standing, takers, lost, takes, trail, lostTrail, tried, lists: this.#asked };
  }

  /** Returns whether alternatives are looked at as they were, as far as the remaining number of looks and shared lists go. */
  #isAsBefore({ tried: { before, of }, lists }: Proved): boolean {
    const isEnough = before >= of && this.#left >= of;
    if (!isEnough && (before > 0 || this.#left > 0)) return false;
    for (const [list, isShared] of lists) if (this.#isShared(list) !== isShared) return false;
    return true;
  }

  /** Takes over what was proved, without a new proof. */
  #again(before: Proved, standing: Standing): Proved {
    const { trail, lostTrail, tried } = before;
    this.#cover.replay(trail.looked);
    this.#coverOfOne.replay(lostTrail.looked);
    const left = this.#left;
    this.#left -= tried.of;
    return { ...before, standing, tried: { before: left, of: tried.of } };
  }

  /** Returns the rules and defaults that together take everything that a clause takes. */
  *takersOf(clause: Clause): Steps<readonly Standing[] | undefined> {
    yield* this.#file();
    return this.#cover.of([clause]);
  }

  #lostOf({ of, ways = [] }: Standing): readonly LostLine[] {
    if (of.kind !== 'rule' || ways.length === 0) return [];
    const found: LostLine[] = [];
    // A single value is lost together with its rule, unless the rule also holds in another way.
    const isAlone = ways.length === 1;
    for (const line of linesOf(of.when)) {
      if (isAlone && !hasList(line.test)) continue;
      for (const all of listsOf(line.test, this.#isShared)) {
        if (isAlone && all.length < 2) continue;
        const takers = new Set<Standing>();
        const lost = all.slice(0, mostOfLine).filter((test) => {
          const own = this.#takersOfOne(ways, { ...line, test });
          for (const taker of own ?? []) takers.add(taker);
          return own !== undefined;
        });
        if (lost.length === 0) continue;
        const isWholeList = lost.length === all.length && lost.length > 1;
        found.push({ line, lost, isWholeList, takers: [...takers] });
      }
    }
    return found;
  }

  #takersOfOne(ways: readonly Clause[], line: FieldCondition): readonly Standing[] | undefined {
    if (this.#left-- <= 0) return undefined;
    const narrowed = normalize(ways, line);
    return narrowed?.length
      ? this.#coverOfOne.of(narrowed, this.#isKept ? this.#lostTrail : undefined)
      : undefined;
  }
}

/** Proves what reaches each rule and default. Meanwhile they must not change. */
export function* reachOf(standings: readonly Standing[], kept?: KeptReach): Steps<Reach> {
  const reach = new Reach(standings, kept);
  yield* reach.prove();
  return reach;
}

const nothingAsked = new Map<List, boolean>();
const none: Trail = { witnesses: [], isUnsure: false, looked: 0 };

function newTrail(): Trail {
  return { witnesses: [], isUnsure: false, looked: 0 };
}

/** Returns whether no event that reaches it and satisfies it gets to those below. With `once`, the second such event does. */
function covers({ of, takes }: Standing): boolean {
  return takes && of.once === undefined;
}

/** Returns the lines of a condition that are not below `not`. Asking for both values of `standby` is how one says "any". */
function linesOf(condition: Condition): readonly FieldCondition[] {
  if (condition.kind === 'field') return isGuard(condition.field.name) ? [] : [condition];
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(linesOf) : [];
}

function isGuard(field: string): boolean {
  return field === 'standby' || field === 'human';
}

/** Returns whether a test has alternatives. */
function hasList(test: Test): boolean {
  if (test.kind === 'any') return true;
  if (test.kind === 'all') return test.of.some(hasList);
  if ('values' in test) return test.values.length > 1;
  return 'patterns' in test ? test.patterns.length > 1 : test.kind === 'in';
}

/** Returns the alternatives in a test, of which one is enough: a list for each operator that has them. */
function listsOf(test: Test, isShared: (list: List) => boolean): readonly (readonly Test[])[] {
  return test.kind === 'all'
    ? test.of.flatMap((one) => listsOf(one, isShared))
    : [alternativesOf(test, isShared)];
}

/**
 * Returns whether a test is a lookup or a part of one. Its cells are no alternatives to choose from, since it also takes
 * texts with slips, texts that have a cell's words, or any text.
 */
function isOfLookup(test: Test): boolean {
  return (
    test.kind === 'lookup' ||
    test.kind === 'exists' ||
    (test.kind === 'not' && test.of.kind === 'exists')
  );
}

function alternativesOf(test: Test, isShared: (list: List) => boolean): readonly Test[] {
  if (test.kind === 'any') {
    const isLookup = test.of.some((one) => one.kind === 'lookup') ? isOfLookup : () => false;
    const parts = test.of.filter(isLookup);
    const others = test.of.filter((one) => !isLookup(one));
    const lookup: readonly Test[] = parts.length > 0 ? [{ kind: 'any', of: parts }] : [];
    return [...lookup, ...others.flatMap((each) => alternativesOf(each, isShared))];
  }
  // An operator's test takes any of its values or patterns.
  if ('values' in test) return test.values.map((value) => ({ ...test, values: [value] }));
  if ('patterns' in test) {
    return test.patterns.map((pattern) => ({ ...test, patterns: [pattern] }) as Test);
  }
  if (test.kind !== 'in') return [test];
  const { list, ignoreCase, loose } = test;
  // A list that several lines share is written for all of them, so it counts as one.
  if (isShared(list)) return [test];
  return list.values.map((value) => ({
    kind: 'is',
    values: [value],
    ignoreCase,
    ...(loose ? { loose } : {}),
  }));
}

/** Returns how many lines use each named list. */
function countLists(standings: readonly Standing[]): ReadonlyMap<List, number> {
  const counts = new Map<List, number>();
  const visit = (test: Test): void => {
    if (test.kind === 'in') counts.set(test.list, (counts.get(test.list) ?? 0) + 1);
    else if (test.kind === 'all' || test.kind === 'any') test.of.forEach(visit);
    else if (test.kind === 'not') visit(test.of);
  };
  const walk = (condition: Condition): void => {
    if (condition.kind === 'field') visit(condition.test);
    else if (condition.kind === 'not') walk(condition.of);
    else if (condition.kind !== 'time') condition.of.forEach(walk);
  };
  const groups = new Set(standings.flatMap((standing) => standing.groups));
  for (const { when } of groups) if (when) walk(when);
  for (const { of } of standings) if (of.kind === 'rule') walk(of.when);
  return counts;
}
