// Decides by automata whether claims can hold together; `false`, which proves nothing, if steps or automata are too many.

import type { Program } from '../../../rules/regex-program.js';
import { Automaton } from '../automata/automaton.js';
import { choice, shape, text, toProgram } from '../automata/build.js';
import type { View } from '../automata/moves.js';
import { decimals } from '../automata/numbers.js';
import { type Budget, type Demand, search } from '../automata/search.js';
import { wordsOf } from '../automata/words.js';
import type { Glob } from '../texts/glob.js';
import type { Claim, RegexClaim, TextClaim } from './claim.js';

/**
 * The texts that a claim holds of, as automata: each text of `least` is one, and each one is of `most`. The two are one
 * automaton but for numbers, of which `1e3` is one in a form that no automaton can compare.
 */
interface Language {
  readonly key: string;
  readonly view: View;
  readonly most: Automaton;
  readonly least: Automaton;
}

/** How many steps all searches of a rule set may take, and how many more for each of its rules. */
const stepsAtFirst = 120_000;
const stepsForEach = 10;
/** How many it takes to begin a search: to make the automata, and to find which characters they tell apart. */
const stepsToBegin = 50;

/** A longer list does not become an automaton: its values are looked up one by one. */
const mostTexts = 64;
const mostCharacters = 2000;

let given = stepsAtFirst;
let budget: Budget = { steps: stepsAtFirst };
let languages = new Map<string, Language | undefined>();
let answers = new Map<string, boolean>();

/** Drops what was worked out, and gives the proofs about a rule set the steps that they may take. */
export function startProofs(rules: number): void {
  given = stepsAtFirst + stepsForEach * rules;
  budget = { steps: given };
  languages = new Map();
  answers = new Map();
}

/** Which part of the steps was taken, from 0 to 1. */
export function stepsTaken(): number {
  return 1 - budget.steps / given;
}

/** Whether steps for a search are left. */
export function maySearch(): boolean {
  return budget.steps > 0;
}

/**
 * Whether it is sure that there is no value for which each of `are` holds and none of `areNot`. Claims without an
 * automaton are left out, which can only make it less sure.
 */
export function isImpossible(
  are: readonly Claim[],
  areNot: readonly Claim[],
  longest = Number.POSITIVE_INFINITY,
): boolean {
  if (budget.steps <= 0) return false;
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
  let answer = answers.get(key);
  if (answer === undefined) {
    budget.steps -= stepsToBegin;
    answer = search(all, limit, budget).kind === 'none';
    answers.set(key, answer);
  }
  return answer;
}

/**
 * All texts for which each of `are` holds and none of `areNot`; `undefined` if there are more than `most`, or where
 * it is not sure.
 */
export function textsOf(
  are: readonly Claim[],
  areNot: readonly Claim[],
  most: number,
): readonly string[] | undefined {
  if (budget.steps <= 0) return undefined;
  budget.steps -= stepsToBegin;
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

/** All texts in which a regex is found; `undefined` if there are more than `most`. */
export function wordsOfRegex(claim: RegexClaim, most: number): readonly string[] | undefined {
  return textsOf([claim], [], most);
}

/** A text for which all of `are` hold and none of `areNot`; `undefined` if none was found. */
export function searchExample(are: readonly Claim[], areNot: readonly Claim[]): string | undefined {
  if (budget.steps <= 0) return undefined;
  const demands: Demand[] = [];
  for (const [claims, holds] of [[are, true] as const, [areNot, false] as const]) {
    for (const claim of claims) {
      const language = languageOf(claim);
      if (language === undefined || language.view !== 'own') return undefined;
      demands.push({ automaton: holds ? language.least : language.most, view: 'own', holds });
    }
  }
  if (demands.length === 0) return undefined;
  budget.steps -= stepsToBegin;
  const found = search(demands, Number.POSITIVE_INFINITY, budget);
  return found.kind === 'text' && !halfCharacter.test(found.text) ? found.text : undefined;
}

const halfCharacter = /\p{Surrogate}/u;

function languageOf(claim: Claim): Language | undefined {
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
  if (!languages.has(key)) languages.set(key, make(key));
  return languages.get(key);
}

function keyOf({ values, globs, folded }: TextClaim): string {
  return `text ${folded} ${JSON.stringify([values, globs.map(({ literals, gaps }) => [literals, gaps])])}`;
}

function ofTexts({ values, globs, folded }: TextClaim, key: string): Language {
  const program = toProgram(choice(...values.map(text), ...globs.map(shape)));
  const automaton = new Automaton(program);
  return { key, view: folded ? 'folded' : 'own', most: automaton, least: automaton };
}

/** Not too large for an automaton; and half of a character is none, which automata go by. */
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

/** One program that finds any of several expressions. */
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
