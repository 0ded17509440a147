import type { List } from '../../rules/model.js';

/** `present`: the field is there. `in`: a list that is too long to look for each of its values. */
export type ProbeKind = 'is' | 'starts_with' | 'ends_with' | 'contains' | 'in' | 'present';

/** A question about one field that the index answers for many rules at once. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly slot: number;
  /** Asked of the text as `ignore_case` compares it. */
  readonly folded: boolean;
  /** Folded where `folded`; empty for `in` and `present`. */
  readonly text: string;
  readonly list: List | undefined;
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

/** What of a probe is looked up: probes of one channel are answered by one table. */
export function channelOf({ kind, slot, folded }: Probe): string {
  return `${slot} ${folded ? 'folded' : 'own'} ${kind}`;
}

/** What tells probes of one channel apart. */
export function keyOf(probe: Probe): string | List {
  return probe.list ?? probe.text;
}
