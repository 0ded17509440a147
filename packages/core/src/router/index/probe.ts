import type { Form } from '../../rules/forms.js';
import type { List } from '../../rules/model.js';

/**
 * `present`: the field is there. `in`: a list that is too long to look for each of its values. `slip`: a word, or a slip
 * of it, is among the text's.
 */
export const probeKinds = [
  'is',
  'starts_with',
  'ends_with',
  'contains',
  'slip',
  'in',
  'present',
] as const;
export type ProbeKind = (typeof probeKinds)[number];

/** What an index that is being made gathers under one probe. */
export interface ProbeCell {
  /** How many entries could be found by it. */
  sharers: number;
  /** Those that are: none, one, or several. */
  entries: number | number[] | undefined;
  /** What is posted for them, once the tables are made. */
  value: number;
  least: number;
}

/** A question about one field that the index answers for many rules at once. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly slot: number;
  /** The form of the text that it is asked of. */
  readonly form: Form;
  /** What tells it from others of its kind: a text in that form; empty for `present`. */
  readonly key: string | List;
  /** Where the index that is being made gathers what stands under it. */
  cell: ProbeCell | undefined;
}

/**
 * A way to find what a condition is about without asking it: where it holds, one of the probes does. Of branches
 * each is found in one of its own ways.
 */
export type Option =
  | {
      readonly probes: readonly Probe[];
      /** Where one of the probes holds, so does the condition: it need not be asked any more. */
      readonly exact: boolean;
    }
  | { readonly branches: readonly (readonly Option[])[] };
