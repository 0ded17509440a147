import type { Conjunct } from './conjunct.js';
import type { Option } from './probe.js';

/** An entry, and what is still to be shown of it. */
export interface IndexItem {
  /** Its place in the order in which entries are tried. */
  readonly entry: number;
  readonly own: readonly Conjunct[];
  /** The conjuncts of the groups around it: it can be found by them, and its gate checks them. */
  readonly outer: readonly Conjunct[];
  /** Options by which an outer index has found it. */
  readonly spent: readonly Option[];
  /** The bits of its own conjuncts that those options show. */
  readonly shown: number;
}

/** Items by number, in the order of their entries. Each is made when it is asked for, and mostly dropped at once. */
export interface Items {
  readonly length: number;
  entryOf(number: number): number;
  at(number: number): IndexItem;
}
