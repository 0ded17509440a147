import { RE2JS } from '#re2';
import { sliceFolded } from './fold.js';
import type { RegexPattern } from './patterns.js';
import { foldRegex } from './regex-fold.js';
import { type Program, readProgram } from './regex-program.js';
import { type RegexNode, readRegex } from './regex-syntax.js';

/**
 * How many instructions an expression may compile to. Time is linear in the text, and this bounds the factor: the worst
 * expression found at this size takes some 90 ms on 2,000 characters, an ordinary one microseconds.
 */
export const maxProgramSize = 500;

/** How many bytes of states an expression may keep. */
const stateMemory = 64 * 1024;

/** What a named group may be called. */
export const captureName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads an expression that `parseRegex` has read before, without saying what is wrong: `undefined` if RE2 cannot, or
 * should not, run it. A bundle that only runs rules needs no sentences.
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

/** Returns whether the error only means that the bundle has no engine: the expression itself may be right. */
export function isWithoutEngine(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'no-regex';
}

/** An expression that is ready to run. It is compiled when it is first used, since a compiled one takes some 20 KB. */
export class Regex {
  readonly names: readonly string[];
  readonly #text: string;
  #compiled: RE2JS | undefined;

  constructor(pattern: RegexPattern, ignoreCase: boolean) {
    this.names = pattern.captures;
    this.#text = ignoreCase ? foldRegex(pattern.text) : pattern.text;
  }

  /** Returns whether the expression is found in the text: the folded text under `ignore_case`. */
  test(text: string): boolean {
    return this.#ready().test(text);
  }

  /**
   * Returns the texts of the named groups in the order of `names`, `undefined` for a group that took no part in the
   * match: slices of `own`, which is the composed text if `text` is its folded form.
   */
  captures(text: string, own = text): readonly (string | undefined)[] | undefined {
    const matcher = this.#ready().matcher(text);
    if (!matcher.find()) return undefined;
    return this.names.map((name) => {
      const start = matcher.start(name);
      return start === -1 ? undefined : sliceFolded(own, text, start, matcher.end(name));
    });
  }

  /** Returns what re2js runs, for proofs about all texts in which the expression is found. */
  program(): Program | undefined {
    const { prog, dfa } = this.#ready().re2();
    return readProgram(prog.inst, prog.start, [...dfa.classBounds]);
  }

  #ready(): RE2JS {
    if (this.#compiled === undefined) {
      this.#compiled = RE2JS.compile(this.#text);
      // re2js keeps the states that texts have led to, by default up to 8 MB for each expression.
      const automaton = this.#compiled.re2().dfa;
      automaton.maxMem = automaton.stateBudget = automaton.memBudget = stateMemory;
    }
    return this.#compiled;
  }
}

/** Returns an expression that is ready to run; with `known`, equal expressions share one. */
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

// ── Groups that a match can omit or leave empty ─────────────────────────────────────────────────────

/** Returns the groups that a match may omit or leave empty. */
export function optionalGroups(text: string, captures: readonly string[]): readonly string[] {
  if (captures.length === 0) return captures;
  const root = readRegex(text);
  if (root === undefined) return captures;
  const sure = new Set<string>();
  collectSure(root, sure);
  return captures.filter((name) => !sure.has(name));
}

/** Collects the groups that are in every match and take at least one character. */
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

/** Returns whether a part of an expression can match nothing; `true` if that is not sure. */
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
