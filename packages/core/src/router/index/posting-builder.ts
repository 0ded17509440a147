import type { List } from '../../rules/model.js';
import { FieldIndex, type FieldPostings, type Posting } from './field-index.js';
import { keyOf, type Probe, type ProbeKind } from './probe.js';

/** Entries by the probes that they are found by, gathered before the tables are made. */
export class PostingBuilder {
  readonly #fields = new Map<string, FieldBuilder>();

  /** Entries have to come in ascending order. */
  post(probe: Probe, entry: number): void {
    const key = `${probe.slot} ${probe.folded}`;
    let field = this.#fields.get(key);
    if (field === undefined) {
      field = { slot: probe.slot, folded: probe.folded, kinds: new Map() };
      this.#fields.set(key, field);
    }
    let entries = field.kinds.get(probe.kind);
    if (entries === undefined) {
      entries = new Map();
      field.kinds.set(probe.kind, entries);
    }
    const known = entries.get(keyOf(probe));
    if (known === undefined) entries.set(keyOf(probe), entry);
    else if (typeof known === 'number') {
      if (known !== entry) entries.set(keyOf(probe), [known, entry]);
    } else if (known.at(-1) !== entry) known.push(entry);
  }

  /**
   * Makes the tables.
   *
   * @param toPosting what stands for the entries of one probe
   * @param valuesOf the values of a list as texts are compared with them
   */
  build(
    toPosting: (entries: number | readonly number[]) => Posting,
    valuesOf: (list: List, folded: boolean) => ReadonlySet<string>,
  ): FieldIndex[] {
    return [...this.#fields.values()].map(({ slot, folded, kinds }) => {
      const texts = (kind: ProbeKind): ReadonlyMap<string, Posting> => {
        const postings = new Map<string, Posting>();
        for (const [key, entries] of kinds.get(kind) ?? []) {
          postings.set(key as string, toPosting(entries));
        }
        return postings;
      };
      const postings: FieldPostings = {
        is: texts('is'),
        starts_with: texts('starts_with'),
        ends_with: texts('ends_with'),
        contains: texts('contains'),
        in: [...(kinds.get('in') ?? [])].map(([list, entries]) => ({
          values: valuesOf(list as List, folded),
          posting: toPosting(entries),
        })),
        present: texts('present').get(''),
      };
      return new FieldIndex(slot, folded, postings);
    });
  }
}

interface FieldBuilder {
  readonly slot: number;
  readonly folded: boolean;
  /** By kind and key: one entry, or several in order. */
  readonly kinds: Map<ProbeKind, Map<string | List, number | number[]>>;
}
