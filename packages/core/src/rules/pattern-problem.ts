import type { Finding } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { type TextNode, within } from '../syntax/node.js';

/** What is wrong with a text that a rule writer put where a pattern, a time or the like is due. */
export interface PatternProblem {
  /** Where in the text it is wrong, in UTF-16 units from 0. */
  readonly at: number;
  /** How much of the text is wrong, in UTF-16 units; 0 where something is missing. */
  readonly length: number;
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint?: string;
}

/** Tells a problem from what a text was parsed to. */
export function isProblem(result: unknown): result is PatternProblem {
  return typeof result === 'object' && result !== null && 'at' in result && 'message' in result;
}

/** The problem at its place in the file. */
export function toFinding(
  code: 'bad-pattern' | 'bad-regex' | 'bad-time',
  node: TextNode,
  { at, length, message, hint }: PatternProblem,
): Finding {
  return problems.badText(code, within(node, at, at + length), message, hint);
}
