// Decides what reaches each rule, default and value; where it is not sure, it takes it for reached.

import type { Condition, FieldCondition, List, Test } from '../../../rules/model.js';
import type { Clause } from '../clauses/clause.js';
import { normalize } from '../clauses/normal-form.js';
import type { Standing } from '../survey.js';
import { ClauseIndex } from './clause-index.js';
import { Cover, type Trail } from './cover.js';
import { KeptReach, type LostLine, type Proved, type Reached } from './kept-reach.js';

/** Of one line, this number of alternatives is looked at. */
const mostOfLine = 512;
/** How many alternatives of a rule set are looked at, and how many more for each of its rules. */
const alternativesAtFirst = 2000;
const alternativesForEach = 2;

/**
 * Goes through rules and defaults in the order in which they are tried, and proves of each what those above take of it.
 * Where no proof is found within bounds, `takers` is `undefined` and a line is left out.
 */
export class Reach {
  readonly of: readonly Reached[];
  readonly #index = new ClauseIndex<Standing>();
  readonly #cover = new Cover(this.#index);
  /** Looks for alternatives are counted apart, so that they cannot use up those for rules. */
  readonly #coverOfOne = new Cover(this.#index);
  #left: number;
  #lists: ReadonlyMap<List, number> | undefined;
  readonly #isShared: (list: List) => boolean;
  readonly #standings: readonly Standing[];
  readonly #isKept: boolean;
  /** What takes events of those that have been looked at, and how many of these can be found. */
  readonly #taking: Standing[] = [];
  #filed = 0;
  #isCounted = false;
  /** What is noted of the rule or default that is looked at. */
  #lostTrail: Trail = newTrail();
  #asked = new Map<List, boolean>();

  /** @param kept what was proved the last time, of rules that differ in little */
  constructor(standings: readonly Standing[], kept?: KeptReach) {
    this.#isShared = (list) => {
      this.#lists ??= countLists(standings);
      const isShared = this.#lists.get(list)! > 1;
      this.#asked.set(list, isShared);
      return isShared;
    };
    this.#left = alternativesAtFirst + alternativesForEach * standings.length;
    this.#standings = standings;
    this.#isKept = kept !== undefined;
    const old = (kept ?? new KeptReach()).compare(standings);
    const all = standings.map((standing, at): Proved => {
      const before = old.at(at);
      const proved = before && this.#isAsBefore(before) ? this.#again(before, standing) : undefined;
      const now = proved ?? this.#prove(standing);
      // What nothing reaches takes nothing from those below it that the others leave to it.
      if (now.takes) this.#taking.push(standing);
      old.note(at, now);
      return now;
    });
    this.of = all;
    const clauses = this.#taking.reduce((sum, { ways }) => sum + ways!.length, 0);
    kept?.keep(all, this.#cover.isTired(clauses) || this.#coverOfOne.isTired(clauses));
  }

  /** Has what takes events be found by those that come now. Where all is as it was, nothing has to be found. */
  #file(): void {
    if (!this.#isCounted) {
      this.#isCounted = true;
      for (const standing of this.#standings) {
        if (covers(standing)) for (const clause of standing.ways ?? []) this.#index.count(clause);
      }
    }
    for (; this.#filed < this.#taking.length; this.#filed++) {
      const standing = this.#taking[this.#filed]!;
      for (const clause of standing.ways!) this.#index.add(clause, standing);
    }
  }

  #prove(standing: Standing): Proved {
    const { ways = [] } = standing;
    // Of many rules they take much memory, for nothing where rules are looked at once.
    const [trail, lostTrail] = this.#isKept ? [newTrail(), newTrail()] : [none, none];
    this.#lostTrail = lostTrail;
    this.#asked = new Map();
    const left = this.#left;
    this.#file();
    const takers =
      ways.length > 0 ? this.#cover.of(ways, this.#isKept ? trail : undefined) : undefined;
    const lost = takers === undefined ? this.#lostOf(standing) : [];
    const takes = covers(standing) && takers === undefined && ways.length > 0;
    const tried = { before: left, of: left - this.#left };
    return { standing, takers, lost, takes, trail, lostTrail, tried, lists: this.#asked };
  }

  /** Whether alternatives are looked at as they were, as far as what is left of them and what others share goes. */
  #isAsBefore({ tried: { before, of }, lists }: Proved): boolean {
    const isEnough = before >= of && this.#left >= of;
    if (!isEnough && (before > 0 || this.#left > 0)) return false;
    for (const [list, isShared] of lists) if (this.#isShared(list) !== isShared) return false;
    return true;
  }

  /** What was proved, without a proof. */
  #again(before: Proved, standing: Standing): Proved {
    const { trail, lostTrail, tried } = before;
    this.#cover.replay(trail.looked);
    this.#coverOfOne.replay(lostTrail.looked);
    const left = this.#left;
    this.#left -= tried.of;
    return { ...before, standing, tried: { before: left, of: tried.of } };
  }

  /** Who takes everything that a clause takes, all rules and defaults together. */
  takersOf(clause: Clause): readonly Standing[] | undefined {
    this.#file();
    return this.#cover.of([clause]);
  }

  #lostOf({ of, ways = [] }: Standing): readonly LostLine[] {
    if (of.kind !== 'rule' || ways.length === 0) return [];
    const found: LostLine[] = [];
    // What stands alone is lost with its rule, unless the rule holds in another way.
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

const none: Trail = { witnesses: [], isUnsure: false, looked: 0 };

function newTrail(): Trail {
  return { witnesses: [], isUnsure: false, looked: 0 };
}

/** Whether what reaches it and holds never gets to those below. With `once` it does, the second time. */
function covers({ of, takes }: Standing): boolean {
  return takes && of.once === undefined;
}

/** The lines of a condition but for those below `not`. To ask for both values of `standby` is how one says "any". */
function linesOf(condition: Condition): readonly FieldCondition[] {
  if (condition.kind === 'field') return isGuard(condition.field.name) ? [] : [condition];
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(linesOf) : [];
}

function isGuard(field: string): boolean {
  return field === 'standby' || field === 'human';
}

/** Whether anything stands side by side in a test. */
function hasList(test: Test): boolean {
  if (test.kind === 'any') return true;
  if (test.kind === 'all') return test.of.some(hasList);
  if ('values' in test) return test.values.length > 1;
  return 'patterns' in test ? test.patterns.length > 1 : 'list' in test;
}

/** What stands side by side in a test, where one of it is enough: a list for each operator that has one. */
function listsOf(test: Test, isShared: (list: List) => boolean): readonly (readonly Test[])[] {
  return test.kind === 'all'
    ? test.of.flatMap((one) => listsOf(one, isShared))
    : [alternativesOf(test, isShared)];
}

function alternativesOf(test: Test, isShared: (list: List) => boolean): readonly Test[] {
  if (test.kind === 'any') return test.of.flatMap((one) => alternativesOf(one, isShared));
  // The tests of an operator take any of their values or patterns.
  if ('values' in test) return test.values.map((value) => ({ ...test, values: [value] }));
  if ('patterns' in test) {
    return test.patterns.map((pattern) => ({ ...test, patterns: [pattern] }) as Test);
  }
  if (!('list' in test)) return [test];
  const { list, ignoreCase, loose } = test;
  // A list that several lines share is as others need it, so it is one.
  if (isShared(list)) return [test];
  return list.values.map((value) => ({
    kind: 'is',
    values: [value],
    ignoreCase,
    ...(loose ? { loose } : {}),
  }));
}

/** How many lines each named list stands in. */
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
