import type { Report } from '../report/diagnostic.js';
import type { Span } from '../report/source.js';
import type { HeldTo } from './held-to.js';
import { type Knowledge, type KnownMemory, nothingKnown } from './knowledge.js';
import type { Lists } from './lists.js';
import type { Condition } from './model.js';

/** What a group passes down to everything inside it. */
export interface Scope {
  readonly lists: Lists;
  /** What the conditions of the groups around it guarantee. */
  readonly known: Knowledge;
  /** Those conditions, the outermost first. */
  readonly when: readonly Condition[];
  /** Where those conditions are written. */
  readonly conditions: readonly Span[];
  /** Names of declared fields. */
  readonly fields: readonly string[];
  /** What rules of the set remember; known once all rules have been read. */
  readonly remembered: KnownMemory;
  /** The channels whose events get here, as far as those conditions show. */
  readonly heldTo: HeldTo;
}

/** A condition, and what it guarantees. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly known: Knowledge;
}

/** What surrounds a condition while it is read. */
export interface Context {
  readonly scope: Scope;
  readonly report: Report;
  /** Whether it is inside a `not`, where nothing can be captured. */
  readonly negated: boolean;
  readonly depth: number;
}

/** Returns whether nothing around a file affects its meaning. */
export function standsAlone({ known, when, conditions, lists }: Scope): boolean {
  return known === nothingKnown && when.length === 0 && conditions.length === 0 && lists.isEmpty;
}
