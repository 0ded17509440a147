import { type Form, forms } from '../../rules/forms.js';
import type { List } from '../../rules/model.js';
import type { Steps } from '../../steps.js';
import type { FieldIndex } from './field-index.js';
import { type FieldPostings, makeFieldIndex } from './field-index-builder.js';
import type { ListTables } from './list-tables.js';
import type { Posting } from './posting.js';
import { type Probe, type ProbeCell, type ProbeKind, probeKinds } from './probe.js';

/** Entries by the probes that find them, collected before the tables are built. */
export class PostingBuilder {
  /** By field, form, and kind of probe. */
  readonly #channels: (Map<string | List, ProbeCell> | undefined)[] = [];

  /** Returns the cell for a probe in this index. */
  cellOf({ slot, form, kind, key }: Probe): ProbeCell {
    const channel = channelOf(slot, form, kind);
    let cells = this.#channels[channel];
    if (cells === undefined) {
      cells = new Map();
      this.#channels[channel] = cells;
    }
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { sharers: 0, entries: undefined, value: 0, least: 0 };
      cells.set(key, cell);
    }
    return cell;
  }

  /**
   * Builds the tables.
   *
   * @param toPosting returns the value to post for the entries of one probe
   */
  *build(toPosting: ToPosting, tables: ListTables): Steps<FieldIndex[]> {
    const fields: FieldIndex[] = [];
    for (let channel = 0; channel < this.#channels.length; channel += kindCount) {
      const slot = Math.floor(channel / kindCount / forms.length);
      const form = forms[(channel / kindCount) % forms.length]!;
      const of = <Key extends string | List>(kind: ProbeKind) =>
        toPostings(
          (this.#channels[channelOf(slot, form, kind)] ?? new Map()) as Map<Key, ProbeCell>,
          toPosting,
        );
      const lists = [...(yield* of<List>('in'))].map(([list, posting]) => ({
        table: tables.numberOf(list, form),
        posting,
      }));
      const postings: FieldPostings = {
        is: yield* of('is'),
        starts_with: yield* of('starts_with'),
        ends_with: yield* of('ends_with'),
        contains: yield* of('contains'),
        slip: yield* of('slip'),
        in: lists,
        present: (yield* of('present')).get(''),
      };
      const field = yield* makeFieldIndex(slot, form, postings, tables);
      if (!field.isEmpty) fields.push(field);
    }
    return fields;
  }
}

type ToPosting = (entries: number | number[]) => Posting | Steps<Posting>;

/** How many cells are looked at in one step. */
const eachStep = 256;

/** Makes a posting for each cell. Empty cells are dropped. */
function* toPostings<Key extends string | List>(
  cells: Map<Key, ProbeCell>,
  toPosting: ToPosting,
): Steps<ReadonlyMap<Key, Posting>> {
  let count = 0;
  for (const [key, cell] of cells) {
    if (cell.entries === undefined) cells.delete(key);
    else {
      const made = toPosting(cell.entries);
      const { value, least } = 'value' in made ? made : yield* made;
      cell.value = value;
      cell.least = least;
    }
    if (++count % eachStep === 0) yield;
  }
  return cells;
}

const kindCount = probeKinds.length;
const formNumbers: Readonly<Record<Form, number>> = { written: 0, folded: 1, loose: 2, words: 3 };
const kindNumbers = Object.fromEntries(
  probeKinds.map((kind, number) => [kind, number]),
) as Readonly<Record<ProbeKind, number>>;

function channelOf(slot: number, form: Form, kind: ProbeKind): number {
  return (slot * forms.length + formNumbers[form]) * kindCount + kindNumbers[kind];
}

/** Puts an entry under a probe; only once, if all its postings come in a row. */
export function post(cell: ProbeCell, entry: number): void {
  const { entries } = cell;
  if (entries === undefined) cell.entries = entry;
  else if (typeof entries === 'number') {
    if (entries !== entry) cell.entries = [entries, entry];
  } else if (entries.at(-1) !== entry) entries.push(entry);
}
