import { RE2JS } from '#re2';
import { sliceFolded } from './fold.js';
import type { RegexPattern } from './patterns.js';
import { foldRegex } from './regex-fold.js';
import { type Program, readProgram } from './regex-program.js';
import { type RegexNode, readRegex } from './regex-syntax.js';

/**
 * How many instructions an expression may compile to. Time is linear in the text, and this bounds the factor:
 * the worst that was found at this size takes some 90 ms on 2,000 characters, an ordinary one microseconds.
 */
export const maxProgramSize = 500;

/** How many bytes of states an expression may keep. */
const stateMemory = 64 * 1024;

/** What a named group may be called. */
export const captureName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * What `parseRegex` says of an expression that was read before, without a word on what is wrong: `undefined` if RE2 cannot, or should
 * not, run it. A bundle that only runs rules needs no sentences.
 */
export function readRegexAgain(text: string): RegexPattern | undefined {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(text);
  } catch (error) {
    if (isWithoutEngine(error)) throw error;
    return undefined;
  }
  const captures = Object.keys(compiled.namedGroups());
  if (text === '' || compiled.programSize() > maxProgramSize) return undefined;
  if (!captures.every((name) => captureName.test(name))) return undefined;
  return { text, captures, optional: optionalGroups(text, captures) };
}

/** In a bundle without the engine nothing is wrong with the expression. */
export function isWithoutEngine(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'no-regex';
}

/** An expression made ready. It compiles when it is first asked, since a compiled one takes some 20 KB. */
export class Regex {
  readonly names: readonly string[];
  readonly #text: string;
  #compiled: RE2JS | undefined;

  constructor(pattern: RegexPattern, ignoreCase: boolean) {
    this.names = pattern.captures;
    this.#text = ignoreCase ? foldRegex(pattern.text) : pattern.text;
  }

  /** Whether the expression is found in the text: the folded text under `ignore_case`. */
  test(text: string): boolean {
    return this.#ready().test(text);
  }

  /**
   * The named groups' texts in the order of `names`, `undefined` for one that took no part in the match: slices of
   * `own`, which is the composed text where `text` is that text folded.
   */
  captures(text: string, own = text): readonly (string | undefined)[] | undefined {
    const matcher = this.#ready().matcher(text);
    if (!matcher.find()) return undefined;
    return this.names.map((name) => {
      const start = matcher.start(name);
      return start === -1 ? undefined : sliceFolded(own, text, start, matcher.end(name));
    });
  }

  /** What re2js runs, for proofs about all the texts in which the expression is found. */
  program(): Program | undefined {
    const { prog, dfa } = this.#ready().re2();
    return readProgram(prog.inst, prog.start, [...dfa.classBounds]);
  }

  #ready(): RE2JS {
    if (this.#compiled === undefined) {
      this.#compiled = RE2JS.compile(this.#text);
      // re2js keeps the states that texts have led to, up to 8 MB an expression unless told otherwise.
      const automaton = this.#compiled.re2().dfa;
      automaton.maxMem = automaton.stateBudget = automaton.memBudget = stateMemory;
    }
    return this.#compiled;
  }
}

/** The expression made ready; if `known` is given, equal expressions share one. */
export function compileRegex(
  pattern: RegexPattern,
  ignoreCase: boolean,
  known: Map<string, Regex> = new Map(),
): Regex {
  const key = `${ignoreCase ? 'i' : ''}/${pattern.text}`;
  const regex = known.get(key) ?? new Regex(pattern, ignoreCase);
  known.set(key, regex);
  return regex;
}

// ── Groups that a match can leave out or empty ──────────────────────────────────────────────────────

/** Groups that a match may leave out, or empty. */
export function optionalGroups(text: string, captures: readonly string[]): readonly string[] {
  if (captures.length === 0) return captures;
  const root = readRegex(text);
  if (root === undefined) return captures;
  const sure = new Set<string>();
  collectSure(root, sure);
  return captures.filter((name) => !sure.has(name));
}

/** Groups that every match goes through, and that take a character at least. */
function collectSure(node: RegexNode, sure: Set<string>): void {
  if (node.kind === 'sequence') {
    for (const part of node.of) collectSure(part, sure);
  } else if (node.kind === 'repeat') {
    if (node.least > 0) collectSure(node.of, sure);
  } else if (node.kind === 'group') {
    if (node.name !== undefined && !canBeEmpty(node.of)) sure.add(node.name);
    collectSure(node.of, sure);
  }
}

/** Whether what a part of an expression takes can be empty; if that is not sure, the answer is yes. */
export function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'literal':
    case 'character':
      return false;
    case 'sequence':
      return node.of.every(canBeEmpty);
    case 'choice':
      return node.of.some(canBeEmpty);
    case 'repeat':
      return node.least === 0 || canBeEmpty(node.of);
    case 'group':
      return canBeEmpty(node.of);
    default:
      return true;
  }
}
