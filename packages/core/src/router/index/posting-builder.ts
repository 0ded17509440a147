import type { List } from '../../rules/model.js';
import type { Pace, Slices } from '../slices.js';
import { FieldIndex, type FieldPostings } from './field-index.js';
import type { Posting } from './posting.js';
import { type Cell, type Probe, type ProbeKind, probeKinds } from './probe.js';

/** Entries by the probes that they are found by, gathered before the tables are made. */
export class PostingBuilder {
  /** By field, folded or not, and kind of probe. */
  readonly #channels: (Map<string | List, Cell> | undefined)[] = [];

  /** What stands under a probe, in this index. */
  cellOf({ slot, folded, kind, key }: Probe): Cell {
    const channel = channelOf(slot, folded, kind);
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
   * Makes the tables.
   *
   * @param toPosting what stands for the entries of one probe; in slices where they are many
   * @param valuesOf the values of a list as texts are compared with them
   */
  *build(toPosting: ToPosting, valuesOf: ValuesOf, pace: Pace): Slices<FieldIndex[]> {
    const fields: FieldIndex[] = [];
    for (let channel = 0; channel < this.#channels.length; channel += kindCount) {
      const slot = Math.floor(channel / kindCount / 2);
      const folded = (channel / kindCount) % 2 === 1;
      const of = (kind: ProbeKind) =>
        toPostings(this.#channels[channelOf(slot, folded, kind)] ?? new Map(), toPosting, pace);
      const lists = (yield* of('in')) as ReadonlyMap<unknown, Posting> as ReadonlyMap<
        List,
        Posting
      >;
      const inLists: { values: ReadonlySet<string>; posting: Posting }[] = [];
      for (const [list, posting] of lists) {
        inLists.push({ values: yield* valuesOf(list, folded), posting });
      }
      const postings: FieldPostings = {
        is: yield* of('is'),
        starts_with: yield* of('starts_with'),
        ends_with: yield* of('ends_with'),
        contains: yield* of('contains'),
        in: inLists,
        present: (yield* of('present')).get(''),
      };
      const field = yield* FieldIndex.of(slot, folded, postings, pace);
      if (!field.isEmpty) fields.push(field);
    }
    return fields;
  }
}

/** The values of a list as texts are compared with them: folded, or as they are. */
export type ValuesOf = (list: List, folded: boolean) => Slices<ReadonlySet<string>>;

type ToPosting = (entries: number | number[]) => Posting | Slices<Posting>;

/** Makes cells what is posted for what stands in them; those in which nothing stands go. */
function* toPostings(
  cells: Map<string | List, Cell>,
  toPosting: ToPosting,
  pace: Pace,
): Slices<ReadonlyMap<string, Posting>> {
  for (const [key, cell] of cells) {
    if (pace.fills()) yield;
    if (cell.entries === undefined) cells.delete(key);
    else {
      const posting = toPosting(cell.entries);
      const { value, least } = 'value' in posting ? posting : yield* posting;
      cell.value = value;
      cell.least = least;
    }
  }
  return cells as ReadonlyMap<unknown, Posting> as ReadonlyMap<string, Posting>;
}

const kindCount = probeKinds.length;
const kindNumbers = Object.fromEntries(
  probeKinds.map((kind, number) => [kind, number]),
) as Readonly<Record<ProbeKind, number>>;

function channelOf(slot: number, folded: boolean, kind: ProbeKind): number {
  return (slot * 2 + (folded ? 1 : 0)) * kindCount + kindNumbers[kind];
}

/** Puts an entry under a probe, once if all its postings come one after the other. */
export function post(cell: Cell, entry: number): void {
  const { entries } = cell;
  if (entries === undefined) cell.entries = entry;
  else if (typeof entries === 'number') {
    if (entries !== entry) cell.entries = [entries, entry];
  } else if (entries.at(-1) !== entry) entries.push(entry);
}
