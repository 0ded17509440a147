import type { Form } from '../../rules/forms.js';
import type { Steps } from '../../steps.js';
import { FieldIndex, type InList, none } from './field-index.js';
import type { ListTables } from './list-tables.js';
import type { LiteralTable } from './literal-table.js';
import { makeLiteralTable } from './literal-table-builder.js';
import type { Posting } from './posting.js';
import { SlipIndex } from './slip-index.js';
import { makeWordIndex } from './word-index-builder.js';

/** All postings for one field, by kind of probe. */
export interface FieldPostings {
  readonly is: ReadonlyMap<string, Posting>;
  readonly starts_with: ReadonlyMap<string, Posting>;
  readonly ends_with: ReadonlyMap<string, Posting>;
  readonly contains: ReadonlyMap<string, Posting>;
  readonly slip: ReadonlyMap<string, Posting>;
  readonly in: readonly InList[];
  readonly present: Posting | undefined;
}

/** Builds the tables of one field. */
export function* makeFieldIndex(
  slot: number,
  form: Form,
  postings: FieldPostings,
  tables: ListTables,
): Steps<FieldIndex> {
  const { is, starts_with, ends_with, contains, slip, in: lists, present } = postings;
  const wholes = toTable(is, { filtered: false });
  yield;
  const prefixes = toTable(starts_with);
  const suffixes = toTable(ends_with, { backwards: true });
  yield;
  const words = contains.size > 0 ? yield* makeWordIndex(contains) : undefined;
  return new FieldIndex({
    slot,
    form,
    wholes,
    prefixes,
    suffixes,
    words,
    slips: slip.size > 0 ? SlipIndex.of(slip) : undefined,
    lists,
    tables,
    present,
    leastAtStart: Math.min(
      leastOf(is.values()),
      leastOf(starts_with.values()),
      leastOf(lists.map(({ posting }) => posting)),
    ),
    leastInside: Math.min(
      leastOf(ends_with.values()),
      leastOf(contains.values()),
      leastOf(slip.values()),
    ),
  });
}

function toTable(
  postings: ReadonlyMap<string, Posting>,
  shape?: { readonly backwards?: boolean; readonly filtered?: boolean },
): LiteralTable | undefined {
  return postings.size > 0 ? makeLiteralTable(postings, shape) : undefined;
}

function leastOf(postings: Iterable<Posting>): number {
  let least = none;
  for (const posting of postings) least = Math.min(least, posting.least);
  return least;
}
