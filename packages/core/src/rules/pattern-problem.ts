import type { Finding } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import { type TextNode, within } from '../syntax/node.js';

/** What is wrong with a text that was written for a pattern, a time or the like. */
export interface PatternProblem {
  /** Where in the text the mistake begins, in UTF-16 units from 0. */
  readonly at: number;
  /** How long the mistake is, in UTF-16 units; 0 if something is missing. */
  readonly length: number;
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint?: string;
  /** What was meant, if that is sure. */
  readonly instead?: string;
}

/** Returns whether the result of parsing a text is a problem. */
export function isProblem(result: unknown): result is PatternProblem {
  return typeof result === 'object' && result !== null && 'at' in result && 'message' in result;
}

/** Returns the finding for a problem, at its place in the file. */
export function toFinding(
  code: 'bad-pattern' | 'bad-regex' | 'bad-time',
  node: TextNode,
  { at, length, message, hint, instead }: PatternProblem,
): Finding {
  const finding = problems.badText(code, within(node, at, at + length), message, hint);
  return instead === undefined ? finding : { ...finding, instead, insteadOf: node.span };
}
