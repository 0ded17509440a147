import type { Report } from '../report/diagnostic.js';
import * as problems from '../report/problems.js';
import type { Span } from '../report/source.js';
import type { Table } from './tables/table.js';

/** A name that a condition captures. */
export interface Capture {
  /** Where it stands. */
  readonly span: Span;
  /** Every event that passes the condition has it. */
  readonly always: boolean;
  /** The row of a table that is known by this name. */
  readonly row?: KnownRow;
  /** The name is that of a row alone: what was written is not kept. */
  readonly isRow?: boolean;
}

/** A row that a condition makes known. */
export interface KnownRow {
  /** The tables that it may be of. */
  readonly tables: readonly Table[];
  /** Every event that passes the condition has one. */
  readonly always: boolean;
  /** The row that stands for one that was not found: of the first of the tables. */
  readonly instead?: number | undefined;
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
      captures.set(name, { span, ...anyOf(any.map((one) => one.captures.get(name))) });
    }
  }
  return { captures };
}

/** One name in several conditions of which one holds, whichever it is. */
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
