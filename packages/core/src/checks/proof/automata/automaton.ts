// Decides where a text leads: the deterministic automaton of a program, built while it is walked (subset construction).
// Once it has too many states, the next state is `tooMany`.

import { isWordCharacter, newline, type Program, place } from '../../../rules/regex-program.js';

/** No text is accepted from here on. */
export const takesNone = 0;
/** Every text is accepted from here on. */
export const takesAll = 1;
/** There are too many states to go on. */
export const tooMany = -1;

const mostStates = 2000;

/** Facts about a place in a text that are decided by the text before it. */
const known = place.beginLine | place.beginText;

interface AutomatonState {
  /** Instructions to go on from here, in order: those that take a character, end, or wait for what comes next. */
  readonly at: readonly number[];
  /** Facts about the place, as far as the text before it decides them. */
  readonly facts: number;
  readonly afterWord: boolean;
  readonly waits: boolean;
  readonly next: number[];
  accepts: boolean | undefined;
}

/**
 * The deterministic automaton of a program: its states are sets of places in the program (the subset construction),
 * each built when a search first reaches it.
 */
export class Automaton {
  /** The code points at which a new kind of characters may begin, in order. */
  readonly edges: readonly number[];
  readonly start: number;
  readonly #program: Program;
  readonly #states: (AutomatonState | undefined)[] = [undefined, undefined];
  readonly #numbers = new Map<string, number>();
  readonly #asserts: boolean;
  /** A match may begin after the beginning of the text. */
  readonly #startsAgain: boolean;
  #classes: readonly number[] | undefined;
  #kinds = 0;
  #ascii: readonly number[] | undefined;

  constructor(program: Program) {
    this.#program = program;
    this.#asserts = program.instructions.some(({ kind }) => kind === 'assert');
    this.edges = program.edges;
    this.#startsAgain =
      program.anywhere && this.#reach([program.start], place.beginLine, ~known).length > 0;
    this.start = this.#toState([program.start], place.beginText | place.beginLine, false);
  }

  /** How many kinds of characters the automaton distinguishes. */
  get kinds(): number {
    this.#classes ??= this.#toClasses();
    return this.#kinds;
  }

  /** Returns a number below `kinds`: two characters that the automaton does not distinguish have the same one. */
  classOf(character: number): number {
    this.#classes ??= this.#toClasses();
    if (character < 128) {
      this.#ascii ??= Array.from({ length: 128 }, (_, each) => this.#lookUp(each));
      return this.#ascii[character]!;
    }
    return this.#lookUp(character);
  }

  #lookUp(character: number): number {
    let low = 0;
    let high = this.edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edges[middle]! <= character) low = middle + 1;
      else high = middle;
    }
    return this.#classes![low]!;
  }

  /** Returns the state after a character (a code point), or `tooMany` if there are too many states. */
  next(from: number, character: number): number {
    if (from <= takesAll) return from;
    const state = this.#states[from]!;
    const kind = this.classOf(character);
    let to = state.next[kind];
    if (to === undefined) {
      to = this.#follow(state, character);
      state.next[kind] = to;
    }
    return to;
  }

  /** Returns whether a text that ends here is accepted. */
  accepts(at: number): boolean {
    if (at <= takesAll) return at === takesAll;
    const state = this.#states[at]!;
    state.accepts ??= this.#ends(state);
    return state.accepts;
  }

  #follow(state: AutomatonState, character: number): number {
    const { instructions, start, anywhere } = this.#program;
    const isWord = isWordCharacter(character);
    let { at } = state;
    if (state.waits) {
      at = this.#reach(at, state.facts | boundary(state.afterWord, isWord) | endLine(character), 0);
      if (this.#takesRest(at)) return takesAll;
    }
    const after: number[] = [];
    for (const index of at) {
      const one = instructions[index]!;
      if (one.kind === 'character' && one.takes(character)) after.push(one.next);
    }
    if (anywhere) after.push(start);
    return this.#toState(after, character === newline ? place.beginLine : 0, isWord);
  }

  #ends(state: AutomatonState): boolean {
    const facts = state.facts | place.endLine | place.endText | boundary(state.afterWord, false);
    return this.#hasMatch(state.waits ? this.#reach(state.at, facts, 0) : state.at);
  }

  #takesRest(at: readonly number[]): boolean {
    const end = this.#program.anywhere ? 'match' : 'rest';
    return at.some((index) => this.#program.instructions[index]!.kind === end);
  }

  #hasMatch(at: readonly number[]): boolean {
    return at.some((index) => this.#program.instructions[index]!.kind === 'match');
  }

  #toState(from: readonly number[], facts: number, afterWord: boolean): number {
    const at = this.#reach(from, facts, ~known);
    if (at.length === 0 && !this.#startsAgain) return takesNone;
    const { instructions } = this.#program;
    if (this.#takesRest(at)) return takesAll;
    const waits = this.#asserts && at.some((index) => instructions[index]!.kind === 'assert');
    const key = waits ? `${at.join()} ${facts} ${afterWord}` : at.join();
    const before = this.#numbers.get(key);
    if (before !== undefined) return before;
    if (this.#states.length > mostStates) return tooMany;
    this.#numbers.set(key, this.#states.length);
    const state = { at, facts, afterWord, waits, next: [], accepts: undefined };
    return this.#states.push(state) - 1;
  }

  /** Returns the instructions that can be reached without a character; one that asks for a fact in `open` stays where it is. */
  #reach(from: readonly number[], facts: number, open: number): readonly number[] {
    const { instructions } = this.#program;
    const seen = new Set<number>();
    const reached: number[] = [];
    const stack = [...from];
    while (stack.length > 0) {
      const index = stack.pop()!;
      if (seen.has(index)) continue;
      seen.add(index);
      const one = instructions[index]!;
      switch (one.kind) {
        case 'either':
          stack.push(one.other, one.next);
          break;
        case 'pass':
          stack.push(one.next);
          break;
        case 'assert': {
          const missing = one.facts & ~facts;
          if (missing === 0) stack.push(one.next);
          else if ((missing & ~open) === 0) reached.push(index);
          break;
        }
        case 'character':
        case 'match':
        case 'rest':
          reached.push(index);
          break;
        case 'fail':
          break;
      }
    }
    return reached.sort((a, b) => a - b);
  }

  #toClasses(): readonly number[] {
    const tests = new Map<number, (character: number) => boolean>();
    for (const one of this.#program.instructions) {
      if (one.kind === 'character') tests.set(one.test, one.takes);
    }
    const numbers = new Map<string, number>();
    const classes = [0, ...this.edges].map((character) => {
      let key = this.#asserts ? `${isWordCharacter(character)}${character === newline}` : '';
      for (const takes of tests.values()) key += takes(character) ? '1' : '0';
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    this.#kinds = numbers.size;
    return classes;
  }
}

function boundary(afterWord: boolean, beforeWord: boolean): number {
  return afterWord === beforeWord ? place.noWordBoundary : place.wordBoundary;
}

function endLine(character: number): number {
  return character === newline ? place.endLine : 0;
}
