import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';

/** A name that a condition captures. */
export interface Capture {
  /** Where it stands. */
  readonly span: Span;
  /** Every event that passes the condition has it. */
  readonly always: boolean;
}

/** What is known of an event that has passed a condition. */
export interface Knowledge {
  readonly captures: ReadonlyMap<string, Capture>;
}

export const nothingKnown: Knowledge = { captures: new Map() };

/** What is known once all of these hold; a name that two of them capture is a clash. */
export function knownOfAll(all: readonly Knowledge[], report: Report): Knowledge {
  if (all.length === 1) return all[0]!;
  const captures = new Map<string, Capture>();
  for (const knowledge of all) {
    for (const [name, capture] of knowledge.captures) {
      const first = captures.get(name);
      if (first) report(problems.captureClash(capture.span, name, first.span));
      else captures.set(name, capture);
    }
  }
  return { captures };
}

/** What is known once one of these holds, whichever it is. */
export function knownOfAny(any: readonly Knowledge[]): Knowledge {
  if (any.length === 1) return any[0]!;
  const captures = new Map<string, Capture>();
  for (const { captures: some } of any) {
    for (const [name, { span }] of some) {
      if (captures.has(name)) continue;
      captures.set(name, { span, always: any.every((one) => one.captures.get(name)?.always) });
    }
  }
  return { captures };
}
