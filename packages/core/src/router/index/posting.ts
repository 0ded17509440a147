/** Whom an index tells what it finds. */
export interface Visitor {
  /** Postings whose `least` is not below this need not be visited. It may fall while they are. */
  readonly limit: number;
  visit(value: number): void;
}

/** What was posted under one probe: a number to visit, and the least of the entries that are found by it. */
export interface Posting {
  readonly value: number;
  readonly least: number;
}

// What is posted under a probe, in the low bits of a number: one item, a list of items, or an index.
export const oneItem = 0;
export const aList = 1;
export const anIndex = 2;
/** An entry with nothing left to ask. */
export const anEntry = 3;
