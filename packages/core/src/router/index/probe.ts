import type { Form } from '../../rules/forms.js';
import type { List } from '../../rules/model.js';

/**
 * `present`: the field is present. `in`: a list that is too long to look for each of its values. `slip`: a word of the
 * text is this word or a slip of it.
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

/** What is collected under one probe while an index is built. */
export interface ProbeCell {
  /** How many entries could be found by it. */
  sharers: number;
  /** The entries found by it: none, one, or several. */
  entries: number | number[] | undefined;
  /** What is posted for them, once the tables are built. */
  value: number;
  least: number;
}

/** A question about one field that the index answers for many rules at once. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly slot: number;
  /** The form of the text that it looks at. */
  readonly form: Form;
  /** Identifies it among others of its kind: a text in that form; empty for `present`. */
  readonly key: string | List;
  /** Where an index that is being built collects what belongs to this probe. */
  cell: ProbeCell | undefined;
}

/**
 * A way to find a condition without trying it: if it holds, so does one of the probes. Of branches, each is found in
 * one of its own ways.
 */
export type Option =
  | {
      readonly probes: readonly Probe[];
      /** Whether the condition holds if one of the probes does: it then need not be tried. */
      readonly exact: boolean;
    }
  | { readonly branches: readonly (readonly Option[])[] };
