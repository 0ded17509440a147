import type { Conjunct } from './conjunct.js';
import type { Option } from './probe.js';

/** An entry, with what is still to be shown of it. */
export interface IndexItem {
  /** Its place in the order in which entries are tried. */
  readonly entry: number;
  readonly own: readonly Conjunct[];
  /** What the groups around it ask: it can be found by that, and its gate sees to it. */
  readonly outer: readonly Conjunct[];
  /** Options that it has been found by further out. */
  readonly spent: readonly Option[];
  /** The bits of its own conjuncts that are shown by that. */
  readonly shown: number;
}

/** Items by number, in the order of their entries. Each is made when asked for, and mostly dropped at once. */
export interface Items {
  readonly length: number;
  entryOf(number: number): number;
  at(number: number): IndexItem;
}
