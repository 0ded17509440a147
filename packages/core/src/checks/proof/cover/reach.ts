// Decides what reaches each rule, default and value; where it is not sure, it takes it for reached.

import type { Condition, FieldCondition, List, Test } from '../../../rules/model.js';
import type { Clause } from '../clauses/clause.js';
import { normalize } from '../clauses/normal-form.js';
import type { Standing } from '../survey.js';
import { ClauseIndex } from './clause-index.js';
import { Cover } from './cover.js';

/** Of one line, this number of alternatives is looked at. */
const mostOfLine = 512;
/** How many alternatives of a rule set are looked at, and how many more for each of its rules. */
const alternativesAtFirst = 2000;
const alternativesForEach = 2;

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

  constructor(standings: readonly Standing[]) {
    this.#isShared = (list) => {
      this.#lists ??= countLists(standings);
      return this.#lists.get(list)! > 1;
    };
    this.#left = alternativesAtFirst + alternativesForEach * standings.length;
    for (const standing of standings) {
      const { ways } = standing;
      if (covers(standing)) for (const clause of ways ?? []) this.#index.count(clause);
    }
    this.of = standings.map((standing) => {
      const { ways = [] } = standing;
      const takers = ways.length > 0 ? this.#cover.of(ways) : undefined;
      const lost = takers === undefined ? this.#lostOf(standing) : [];
      // What nothing reaches takes nothing from those below it that the others leave to it.
      if (covers(standing) && takers === undefined) {
        for (const clause of ways) this.#index.add(clause, standing);
      }
      return { standing, takers, lost };
    });
  }

  /** Who takes everything that a clause takes, all rules and defaults together. */
  takersOf(clause: Clause): readonly Standing[] | undefined {
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
    return narrowed?.length ? this.#coverOfOne.of(narrowed) : undefined;
  }
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
