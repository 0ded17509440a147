/**
 * What re2js runs for an expression: instructions that point at each other, a nondeterministic automaton. It shows
 * which texts an expression finds, not only whether it finds one.
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: number;
  /** The code points at which a new kind of characters may begin, in order. */
  readonly edges: readonly number[];
  /** Whether it may begin and end anywhere in the text; otherwise it matches the text from end to end. */
  readonly anywhere: boolean;
}

export type Instruction =
  /** Takes one character of some kind. All with the same `test` number take the same. */
  | {
      readonly kind: 'character';
      readonly takes: (character: number) => boolean;
      readonly test: number;
      readonly next: number;
    }
  | { readonly kind: 'either'; readonly next: number; readonly other: number }
  | { readonly kind: 'pass'; readonly next: number }
  /** Goes on if all of these facts of `place` hold between two characters. */
  | { readonly kind: 'assert'; readonly facts: number; readonly next: number }
  | { readonly kind: 'match' }
  /** Takes anything up to the end. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'fail' };

/** Facts about a place in a text, each a bit, as re2js numbers them. */
export const place = {
  beginLine: 1,
  endLine: 2,
  beginText: 4,
  endText: 8,
  wordBoundary: 16,
  noWordBoundary: 32,
} as const;

/** Returns whether `\b` counts a character as part of a word. */
export function isWordCharacter(character: number): boolean {
  return (
    (character >= 97 && character <= 122) ||
    (character >= 65 && character <= 90) ||
    (character >= 48 && character <= 57) ||
    character === 95
  );
}

export const newline = 10;

/** An instruction as re2js stores it. */
interface Compiled {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  readonly runes: Int32Array;
  matchRune(character: number): boolean;
}

/** Reads what re2js compiled; `undefined` if it has an unknown instruction. */
export function readProgram(
  compiled: readonly Compiled[],
  start: number,
  edges: readonly number[],
): Program | undefined {
  const tests = new Map<string, number>();
  const instructions: Instruction[] = [];
  for (const one of compiled) {
    const read = readInstruction(one, tests);
    if (read === undefined) return undefined;
    instructions.push(read);
  }
  return { instructions, start, edges, anywhere: true };
}

function readInstruction(one: Compiled, tests: Map<string, number>): Instruction | undefined {
  const { op, out: next, arg } = one;
  const character = (takes: (character: number) => boolean): Instruction => {
    const key = `${op} ${op === 8 ? arg : ''} ${one.runes.join()}`;
    const test = tests.get(key) ?? tests.size;
    tests.set(key, test);
    return { kind: 'character', takes, test, next };
  };
  switch (op) {
    case 1:
    case 2:
      return { kind: 'either', next, other: arg };
    case 3:
    case 7:
      return { kind: 'pass', next };
    case 4:
      return { kind: 'assert', facts: arg, next };
    case 5:
      return { kind: 'fail' };
    case 6:
      return { kind: 'match' };
    case 8:
      return character((each) => one.matchRune(each));
    case 9:
      return character((each) => each === one.runes[0]);
    case 10:
      return character(() => true);
    case 11:
      return character((each) => each !== newline);
    default:
      return undefined;
  }
}
