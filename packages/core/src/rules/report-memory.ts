import { memoryLimits, memoryName } from '../memory/memory.js';
import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Default, Group, Rule } from './model.js';
import { walkRules } from './walk-rules.js';

/** Reports mistakes in what rules remember that no single file shows. */
export function reportMemory(root: Group, report: Report): void {
  const marks = new Map<string, Span>();
  const names = new Set<string>();
  for (const { of } of walkRules(root)) {
    if (of.kind === 'default' && of.mark !== undefined) {
      const first = marks.get(of.mark);
      if (first) report(problems.sameMark(of.span, of.mark, first));
      else marks.set(of.mark, of.span);
    }
    // Most rules remember nothing.
    if (of.outcome.memory === undefined) continue;
    for (const { name, span } of namesWritten(of)) {
      if (names.has(name)) continue;
      names.add(name);
      if (names.size === memoryLimits.names + 1)
        report(problems.tooManyNames(span, memoryLimits.names));
    }
  }
}

/** Yields every name that rules remember or count under, including disabled rules. */
export function* namesRemembered(root: Group): Generator<string> {
  for (const { of } of walkRules(root)) {
    if (of.outcome.memory === undefined) continue;
    for (const { name } of namesWritten(of)) if (memoryName.test(name)) yield name;
  }
}

/** Yields the names that a rule or default remembers or counts under, each with its place. */
function* namesWritten({ outcome: { memory } }: Rule | Default) {
  yield* memory?.count ?? [];
  yield* memory?.remember ?? [];
}
