// Decides by automata whether claims can hold together; `false`, which proves nothing, if there are too many steps or states.

import type { Program } from '../../../rules/regex-program.js';
import { Ambient } from '../../../steps.js';
import { Automaton } from '../automata/automaton.js';
import { choice, shape, text, toProgram } from '../automata/build.js';
import type { View } from '../automata/moves.js';
import { decimals } from '../automata/numbers.js';
import { type Budget, type Demand, search } from '../automata/search.js';
import { wordsOf } from '../automata/words.js';
import type { Glob } from '../texts/glob.js';
import type { Claim, RegexClaim, TextClaim } from './claim.js';

/**
 * The texts for which a claim holds, as automata: it holds for each text of `least`, and each text for which it holds
 * is in `most`. The two differ only for numbers, since no automaton can compare forms such as `1e3`.
 */
interface Language {
  readonly key: string;
  readonly view: View;
  readonly most: Automaton;
  readonly least: Automaton;
}

/** How many steps all searches of a rule set may take together, and how many more for each of its rules. */
const stepsAtFirst = 120_000;
const stepsForEach = 10;
/** What it costs to begin a search: building the automata and finding the kinds of characters. */
const stepsToBegin = 50;

/** A longer list does not become an automaton: its values are looked up one by one. */
const mostTexts = 64;
const mostCharacters = 2000;

/** What the searches for one rule set share: the steps that are left to them, and what they have worked out. */
export interface Searches {
  readonly given: number;
  readonly budget: Budget;
  readonly languages: Map<string, Language | undefined>;
  readonly ofClaims: WeakMap<Claim, Language | undefined>;
  readonly answers: Map<string, boolean>;
}

/** Begins the searches for a rule set with this number of rules. */
export function newSearches(rules: number): Searches {
  const given = stepsAtFirst + stepsForEach * rules;
  return {
    given,
    budget: { steps: given },
    languages: new Map(),
    ofClaims: new WeakMap(),
    answers: new Map(),
  };
}

/** The searches that are going on. */
export const searching = new Ambient(newSearches(0));

/** Returns the part of the steps that was taken, from 0 to 1. */
export function stepsTaken({ budget, given }: Searches): number {
  return 1 - budget.steps / given;
}

/** Returns whether any steps are left for a search. */
export function maySearch(): boolean {
  return searching.now.budget.steps > 0;
}

/**
 * Returns whether there is surely no value for which each of `are` holds and none of `areNot`. Claims without an
 * automaton are left out, which can only make the answer less sure.
 */
export function isImpossible(
  are: readonly Claim[],
  areNot: readonly Claim[],
  longest = Number.POSITIVE_INFINITY,
): boolean {
  if (searching.now.budget.steps <= 0) return false;
  const demands = new Map<string, Demand>();
  for (const claim of are) {
    const language = languageOf(claim);
    if (language === undefined) continue;
    const { key, view, most } = language;
    demands.set(`+${key}`, { automaton: most, view, holds: true });
  }
  for (const claim of areNot) {
    const language = languageOf(claim);
    if (language === undefined) continue;
    const { key, view, least } = language;
    demands.set(`-${key}`, { automaton: least, view, holds: false });
  }
  if (demands.size === 0) return false;
  const all = [...demands.values()];
  const limit = all.every(({ view }) => view === 'own') ? longest : Number.POSITIVE_INFINITY;
  const key = `${limit}\n${[...demands.keys()].sort().join('\n')}`;
  let answer = searching.now.answers.get(key);
  if (answer === undefined) {
    searching.now.budget.steps -= stepsToBegin;
    answer = search(all, limit, searching.now.budget).kind === 'none';
    searching.now.answers.set(key, answer);
  }
  return answer;
}

/**
 * Returns all texts for which each of `are` holds and none of `areNot`; `undefined` if there are more than `most`, or
 * if that is not sure.
 */
export function textsOf(
  are: readonly Claim[],
  areNot: readonly Claim[],
  most: number,
): readonly string[] | undefined {
  if (searching.now.budget.steps <= 0) return undefined;
  searching.now.budget.steps -= stepsToBegin;
  const demands: Demand[] = [];
  for (const [claims, holds] of [[are, true] as const, [areNot, false] as const]) {
    for (const claim of claims) {
      const language = languageOf(claim);
      if (language === undefined || language.view !== 'own') return undefined;
      if (language.most !== language.least) return undefined;
      demands.push({ automaton: language.most, view: 'own', holds });
    }
  }
  return wordsOf(demands, most);
}

/** Returns all texts in which a regex is found; `undefined` if there are more than `most`. */
export function wordsOfRegex(claim: RegexClaim, most: number): readonly string[] | undefined {
  return textsOf([claim], [], most);
}

/** Returns a text for which all of `are` hold and none of `areNot`; `undefined` if none was found. */
export function searchExample(are: readonly Claim[], areNot: readonly Claim[]): string | undefined {
  if (searching.now.budget.steps <= 0) return undefined;
  const demands: Demand[] = [];
  for (const [claims, holds] of [[are, true] as const, [areNot, false] as const]) {
    for (const claim of claims) {
      const language = languageOf(claim);
      if (language === undefined || language.view !== 'own') return undefined;
      demands.push({ automaton: holds ? language.least : language.most, view: 'own', holds });
    }
  }
  if (demands.length === 0) return undefined;
  searching.now.budget.steps -= stepsToBegin;
  const found = search(demands, Number.POSITIVE_INFINITY, searching.now.budget);
  return found.kind === 'text' && !halfCharacter.test(found.text) ? found.text : undefined;
}

const halfCharacter = /\p{Surrogate}/u;

/** Each claim is asked about many times, and its key is long. */
function languageOf(claim: Claim): Language | undefined {
  if (!searching.now.ofClaims.has(claim)) searching.now.ofClaims.set(claim, toLanguage(claim));
  return searching.now.ofClaims.get(claim);
}

function toLanguage(claim: Claim): Language | undefined {
  switch (claim.kind) {
    case 'text':
      return isSmall(claim) ? known(keyOf(claim), (key) => ofTexts(claim, key)) : undefined;
    case 'regex':
      return known(`regex ${claim.folded}\n${claim.texts.join('\n')}`, (key) => {
        const programs = claim.expressions.map((each) => each.program());
        if (programs.includes(undefined)) return undefined;
        const automaton = new Automaton(join(programs as Program[]));
        const view = claim.folded ? 'folded' : 'own';
        return { key, view, most: automaton, least: automaton };
      });
    case 'number':
      return known(`${claim.operator} ${claim.bound}`, (key) => {
        const { most, least } = decimals(claim.operator, claim.bound);
        return {
          key,
          view: 'own',
          most: new Automaton(toProgram(most)),
          least: new Automaton(toProgram(least)),
        };
      });
    case 'time':
      return undefined;
  }
}

function known(key: string, make: (key: string) => Language | undefined): Language | undefined {
  if (!searching.now.languages.has(key)) searching.now.languages.set(key, make(key));
  return searching.now.languages.get(key);
}

function keyOf({ values, globs, folded }: TextClaim): string {
  return `text ${folded} ${JSON.stringify([values, globs.map(({ literals, gaps }) => [literals, gaps])])}`;
}

function ofTexts({ values, globs, folded }: TextClaim, key: string): Language {
  const program = toProgram(choice(...values.map(text), ...globs.map(shape)));
  const automaton = new Automaton(program);
  return { key, view: folded ? 'folded' : 'own', most: automaton, least: automaton };
}

/** Returns whether a claim is small enough for an automaton, and in whole characters, which automata read. */
function isSmall({ values, globs }: TextClaim): boolean {
  if (values.length + globs.length > mostTexts) return false;
  let characters = 0;
  const fits = (each: string) => {
    characters += each.length;
    return characters <= mostCharacters && !halfCharacter.test(each);
  };
  return (
    values.every(fits) &&
    globs.every(
      ({ literals, gaps }: Glob) => literals.every(fits) && gaps.every((gap) => gap <= 100),
    )
  );
}

/** Returns one program that finds any of several expressions. */
function join(programs: readonly Program[]): Program {
  const [first] = programs;
  if (programs.length === 1) return first!;
  const instructions: Program['instructions'][number][] = [];
  const edges = new Set<number>();
  const starts: number[] = [];
  let tests = 0;
  for (const program of programs) {
    const base = instructions.length;
    let used = 0;
    for (const one of program.instructions) {
      switch (one.kind) {
        case 'character':
          used = Math.max(used, one.test + 1);
          instructions.push({ ...one, test: one.test + tests, next: one.next + base });
          break;
        case 'either':
          instructions.push({ ...one, next: one.next + base, other: one.other + base });
          break;
        case 'pass':
        case 'assert':
          instructions.push({ ...one, next: one.next + base });
          break;
        default:
          instructions.push(one);
      }
    }
    tests += used;
    starts.push(program.start + base);
    for (const edge of program.edges) edges.add(edge);
  }
  const start = starts.reduceRight(
    (other, next) => instructions.push({ kind: 'either', next, other }) - 1,
  );
  return { instructions, start, edges: [...edges].sort((a, b) => a - b), anywhere: true };
}
