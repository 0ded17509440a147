import type { Report } from '../report/diagnostic.js';
import type { Span } from '../report/source.js';
import type { HeldTo } from './held-to.js';
import { type Knowledge, nothingKnown } from './knowledge.js';
import type { Lists } from './lists.js';
import type { Condition } from './model.js';

/** What a group hands to everything inside it. */
export interface Scope {
  readonly lists: Lists;
  /** What the conditions of the groups around have made known. */
  readonly known: Knowledge;
  /** Those conditions, the outermost first. */
  readonly when: readonly Condition[];
  /** Where they stand. */
  readonly conditions: readonly Span[];
  /** Names of the custom fields that are declared. */
  readonly fields: readonly string[];
  /** Names that rules of the set remember or count under: known once all of them have been read. */
  readonly remembered: () => ReadonlySet<string>;
  /** The channels whose events come here, as far as those conditions tell. */
  readonly heldTo: HeldTo;
}

/** A condition with what it makes known. */
export interface ReadCondition {
  readonly condition: Condition;
  readonly known: Knowledge;
}

/** What surrounds a condition while it is read. */
export interface Context {
  readonly scope: Scope;
  readonly report: Report;
  /** Inside a `not`, where nothing can be captured. */
  readonly negated: boolean;
  readonly depth: number;
}

/** Whether nothing around a file has a say in what it means. */
export function standsAlone({ known, when, conditions, lists }: Scope): boolean {
  return known === nothingKnown && when.length === 0 && conditions.length === 0 && lists.isEmpty;
}
