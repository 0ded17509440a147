import { eventField } from '../../event-fields.js';
import type { Field } from '../../rules/model.js';
import type { PostingBuilder } from './posting-builder.js';
import type { Option, Probe, ProbeKind } from './probe.js';

/** The probes that an entry is found by. */
export interface Choice {
  readonly probes: readonly Probe[];
  /** Whether the test holds whenever one of its probes does. */
  readonly exact: boolean;
}

/**
 * Chooses how each entry is found: by its most selective probe. That is not the probe of the best kind, but the one
 * that the fewest other entries share and the fewest events pass. `referral.source: ADS` in every rule distinguishes
 * nothing; a short word that only one rule looks for does. So all probes are counted first.
 */
export class Census {
  readonly #fields: readonly Field[];
  readonly #cells: PostingBuilder;

  constructor(fields: readonly Field[], cells: PostingBuilder) {
    this.#fields = fields;
    this.#cells = cells;
  }

  count(option: Option): void {
    if ('branches' in option) {
      for (const branch of option.branches) for (const each of branch) this.count(each);
      return;
    }
    for (const probe of option.probes) {
      probe.cell = this.#cells.cellOf(probe);
      probe.cell.sharers++;
    }
  }

  /** Returns the cost of an option that has been counted; infinite if a branch of it cannot be found. */
  cost(option: Option): number {
    let cost = 0;
    if ('probes' in option) for (const probe of option.probes) cost += this.#cost(probe);
    else for (const branch of option.branches) cost += this.#least(branch)[1];
    return cost;
  }

  /** Returns the probes of an option; for branches, those of the cheapest way to find each. */
  choose(option: Option): Choice {
    if ('probes' in option) return option;
    const choices = option.branches.map((branch) => this.choose(this.#least(branch)[0]!));
    return {
      probes: choices.flatMap(({ probes }) => probes),
      exact: choices.every(({ exact }) => exact),
    };
  }

  #least(options: readonly Option[]): readonly [Option | undefined, number] {
    let best: Option | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const option of options) {
      const cost = this.cost(option);
      if (cost < least) {
        least = cost;
        best = option;
      }
    }
    return [best, least];
  }

  #cost(probe: Probe): number {
    // If very many entries share a probe, an index inside it separates them.
    const looked = Math.min(probe.cell!.sharers, crowd);
    return looked * chance(probe, this.#fields[probe.slot]!.name) + effort(probe.kind);
  }
}

/** How many entries may share one probe before they get an index of their own by their other tests. */
export const crowd = 24;

/** Returns what a probe costs for each event, whether or not it passes: words send every text through an automaton. */
function effort(kind: ProbeKind): number {
  return kind === 'contains' ? 0.1 : kind === 'slip' ? 0.15 : kind === 'ends_with' ? 0.001 : 0;
}

/** Guesses the share of events that pass a probe. Only the order of these guesses matters. */
function chance({ kind, key }: Probe, field: string): number {
  const length = typeof key === 'string' ? key.length : 0;
  switch (kind) {
    case 'is':
      return eventField(field)?.value === 'few' ? 0.3 : 0.0005;
    case 'starts_with':
    case 'ends_with':
      return length > 4 ? 0.001 : 4 ** -length;
    case 'slip':
      return 0.002;
    case 'contains':
      return length > 4 ? 0.002 : Math.min(0.9, 30 * 8 ** -length);
    case 'in':
      return 0.01;
    case 'present':
      return 1;
  }
}
