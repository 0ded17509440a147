import * as problems from '../../report/problems.js';
import { type Node, type TextNode, within } from '../../syntax/node.js';
import type { TextComparison } from '../forms.js';
import { type Capture, knownOfAny } from '../knowledge.js';
import { isProblem, type PatternProblem, toFinding } from '../pattern-problem.js';
import {
  type CaptureName,
  comparisonOf,
  type KeywordContext,
  noCaptures,
  type ReadTest,
  textNodes,
} from './operator.js';

/** A test of several patterns; the first that fits does the capturing. */
export interface PatternTest<Kind extends string, Pattern> extends TextComparison {
  readonly kind: Kind;
  readonly patterns: readonly Pattern[];
}

/** Reads one pattern or a list of them, with the names that they capture. */
export function readPatterns<Kind extends string, Pattern>(
  kind: Kind,
  value: Node,
  context: KeywordContext,
  code: 'bad-pattern' | 'bad-regex',
  parse: (text: string) => Pattern | PatternProblem,
  capturesOf: (pattern: Pattern) => readonly CaptureName[],
  complete: (pattern: Pattern, node: TextNode, context: KeywordContext) => Pattern | undefined = (
    pattern,
  ) => pattern,
): readonly ReadTest[] {
  const { negated, report } = context;
  const read = textNodes(value).flatMap((node) => {
    if (node.text === '') return [];
    const parsed = parse(node.text);
    if (isProblem(parsed)) {
      report(toFinding(code, node, parsed));
      return [];
    }
    const pattern = complete(parsed, node, context) ?? parsed;
    const captures = new Map<string, Capture>();
    let at = 0;
    for (const { name, always, table, isUnread } of capturesOf(pattern)) {
      const written = new RegExp(`\\{${name}(?:\\s[^}]*)?\\}|<${name}>`, 'g');
      written.lastIndex = at;
      const found = written.exec(node.text);
      at = found ? written.lastIndex : at;
      const span = found ? within(node, found.index, at) : node.span;
      const first = captures.get(name);
      if (negated) report(problems.captureInNot(span, name));
      else if (first) report(problems.captureClash(span, name, first.span));
      const row = { tables: table ? [table] : [], always };
      captures.set(name, { span, always, ...((table || isUnread) && { row }) });
    }
    return [{ pattern, captures }];
  });
  if (read.length === 0) return [];
  const test: PatternTest<Kind, Pattern> = {
    kind,
    patterns: read.map(({ pattern }) => pattern),
    ...comparisonOf(context),
  };
  return [{ test, captures: negated ? noCaptures : knownOfAny(read).captures }];
}
