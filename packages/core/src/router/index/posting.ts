/** Gets what an index finds. */
export interface Visitor {
  /** Postings whose `least` is not below this need not be visited. It may fall during a search. */
  readonly limit: number;
  visit(value: number): void;
}

/** What was posted under one probe: a number to visit, and the lowest of the entries that it finds. */
export interface Posting {
  readonly value: number;
  readonly least: number;
}

// The kinds of what is posted under a probe, in the low bits of its number: one item, a list of items, or an index.
export const oneItem = 0;
export const aList = 1;
export const anIndex = 2;
/** An entry with nothing left to try. */
export const anEntry = 3;
