// Makes the program of an automaton from texts, shapes and numbers. It never gives up; the caller keeps them small.

import type { Instruction, Program } from '../../../rules/regex-program.js';
import type { Glob } from '../texts/glob.js';

/** How a text is composed, piece by piece. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** One character of these ranges of code points, ends included. */
  | { readonly kind: 'character'; readonly ranges: readonly (readonly [number, number])[] }
  /** Anything up to the end. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'sequence'; readonly of: readonly Piece[] }
  | { readonly kind: 'choice'; readonly of: readonly Piece[] }
  | { readonly kind: 'repeat'; readonly of: Piece; readonly least: number; readonly most: number };

export function text(of: string): Piece {
  return { kind: 'text', text: of };
}

export function character(...ranges: readonly (readonly [number, number])[]): Piece {
  return { kind: 'character', ranges };
}

export function sequence(...of: readonly Piece[]): Piece {
  return { kind: 'sequence', of };
}

export function choice(...of: readonly Piece[]): Piece {
  return { kind: 'choice', of };
}

export function repeat(of: Piece, least = 0, most = Number.POSITIVE_INFINITY): Piece {
  return { kind: 'repeat', of, least, most };
}

const anyCharacter = character([0, 0x10ffff]);

/** Returns the piece for texts of a shape. */
export function shape({ literals, gaps }: Glob): Piece {
  const pieces = literals.flatMap((literal, index) =>
    index === 0 ? [text(literal)] : [repeat(anyCharacter, gaps[index - 1]!), text(literal)],
  );
  if (gaps.length === 0 || literals[gaps.length] !== '') return sequence(...pieces);
  const last = gaps[gaps.length - 1]!;
  return sequence(...pieces.slice(0, -2), repeat(anyCharacter, last, last), { kind: 'rest' });
}

/** Returns the program that accepts exactly the texts composed in this way. */
export function toProgram(piece: Piece): Program {
  const builder = new Builder();
  const start = builder.add(piece, builder.match());
  return { instructions: builder.instructions, start, edges: builder.edges(), anywhere: false };
}

/** Builds from the end backwards: each piece is told where to go on. */
class Builder {
  readonly instructions: Instruction[] = [];
  readonly #edges = new Set<number>();
  readonly #tests = new Map<string, number>();

  match(): number {
    return this.instructions.push({ kind: 'match' }) - 1;
  }

  edges(): readonly number[] {
    this.#edges.delete(0);
    return [...this.#edges].sort((a, b) => a - b);
  }

  add(piece: Piece, next: number): number {
    switch (piece.kind) {
      case 'text':
        return [...piece.text].reduceRight((to, each) => {
          const code = each.codePointAt(0)!;
          return this.#character([[code, code]], to);
        }, next);
      case 'character':
        return this.#character(piece.ranges, next);
      case 'rest':
        return this.instructions.push({ kind: 'rest' }) - 1;
      case 'sequence':
        return piece.of.reduceRight((to, each) => this.add(each, to), next);
      case 'choice':
        return this.#choice(piece.of.map((each) => this.add(each, next)));
      case 'repeat':
        return this.#repeat(piece.of, piece.least, piece.most, next);
    }
  }

  #character(ranges: readonly (readonly [number, number])[], next: number): number {
    for (const [first, last] of ranges) this.#edges.add(first).add(last + 1);
    const key = ranges.join(' ');
    const test = this.#tests.get(key) ?? this.#tests.size;
    this.#tests.set(key, test);
    const takes = (each: number) => ranges.some(([first, last]) => first <= each && each <= last);
    return this.instructions.push({ kind: 'character', takes, test, next }) - 1;
  }

  #choice(starts: readonly number[]): number {
    if (starts.length === 0) return this.instructions.push({ kind: 'fail' }) - 1;
    return starts.reduceRight(
      (other, next) => this.instructions.push({ kind: 'either', next, other }) - 1,
    );
  }

  #repeat(piece: Piece, least: number, most: number, next: number): number {
    let start = next;
    if (most === Number.POSITIVE_INFINITY) {
      // The loop gets its number before its body is built, so that the body can lead back to it.
      start = this.instructions.push({ kind: 'fail' }) - 1;
      const round = this.add(piece, start);
      this.instructions[start] = { kind: 'either', next: round, other: next };
    } else {
      for (let count = least; count < most; count++) {
        start = this.#choice([this.add(piece, start), next]);
      }
    }
    for (let count = 0; count < least; count++) start = this.add(piece, start);
    return start;
  }
}
