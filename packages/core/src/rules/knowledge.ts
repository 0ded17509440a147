import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Table } from './tables/table.js';

/** A name that a condition captures. */
export interface Capture {
  /** Where it is written. */
  readonly span: Span;
  /** Whether every event that passes the condition has it. */
  readonly always: boolean;
  /** The row of a table that has this name. */
  readonly row?: KnownRow;
  /** Whether the name is only that of a row: the text that was written is not kept. */
  readonly isRow?: boolean;
}

/** A row that a condition finds. */
export interface KnownRow {
  /** The tables that it may belong to. */
  readonly tables: readonly Table[];
  /** Whether every event that passes the condition has one. */
  readonly always: boolean;
  /** The row that is used if none is found: one of the first table. */
  readonly instead?: number | undefined;
}

/** What is known of an event that has passed a condition. */
export interface Knowledge {
  readonly captures: ReadonlyMap<string, Capture>;
}

/** What all rules of a set remember: known once all of them have been read. */
export interface KnownMemory {
  /** The names under which rules remember or count, for those who look for what was meant. */
  readonly names: ReadonlySet<string>;
  /**
   * Returns whether a word that is kept under a name is one of several, such as `contact: text` beside `contact: call`, or one
   * that rules ask for.
   */
  isOneOfSeveral(name: string, word: string): boolean;
  /** Returns whether nothing but one word is ever kept under a name, and the name is shown: it would always show the same. */
  isAlwaysShownAs(name: string, word: string): boolean;
}

export const nothingKnown: Knowledge = { captures: new Map() };

/** Returns what is known if all of these hold; a name that two of them capture is a clash. */
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

/** Returns what is known if one of these holds, no matter which. */
export function knownOfAny(any: readonly Knowledge[]): Knowledge {
  if (any.length === 1) return any[0]!;
  const captures = new Map<string, Capture>();
  for (const { captures: some } of any) {
    for (const [name, { span }] of some) {
      if (captures.has(name)) continue;
      captures.set(name, { span, ...anyOf(any.map((one) => one.captures.get(name))) });
    }
  }
  return { captures };
}

/** Combines the captures of one name in several conditions of which one holds. */
function anyOf(each: readonly (Capture | undefined)[]): Omit<Capture, 'span'> {
  const written = each.map((one) => (one?.isRow ? undefined : one));
  const rows = each.flatMap((one) => one?.row ?? []);
  const row: KnownRow = {
    tables: [...new Set(rows.flatMap(({ tables }) => tables))],
    always: each.every((one) => one?.row?.always),
    instead: rows.find(({ instead }) => instead !== undefined)?.instead,
  };
  return {
    always: written.every((one) => one?.always),
    ...(rows.length > 0 && { row }),
    ...(written.every((one) => one === undefined) && { isRow: true }),
  };
}
