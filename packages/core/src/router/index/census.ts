import type { Field } from '../../rules/model.js';
import type { PostingBuilder } from './posting-builder.js';
import type { Option, Probe, ProbeKind } from './probe.js';

/** The probes that an entry is found by. */
export interface Choice {
  readonly probes: readonly Probe[];
  readonly exact: boolean;
  /** A guess at how often entries are looked at in vain because of it. */
  readonly cost: number;
}

/**
 * Chooses how each entry is found. The best probe is not of the best kind but the one that the fewest others share
 * and the fewest events pass: `referral.source: ADS` in every rule finds nothing, and the short word that only one
 * rule looks for does. So all are counted first.
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

  /** The cheapest of several options that have been counted, or `undefined` where there is none. */
  choose(options: readonly Option[]): Choice | undefined {
    let best: Choice | undefined;
    for (const option of options) {
      const choice = this.weigh(option);
      if (choice !== undefined && (best === undefined || choice.cost < best.cost)) best = choice;
    }
    return best;
  }

  /** What one option costs; `undefined` where a branch of it cannot be found. */
  weigh(option: Option): Choice | undefined {
    if ('probes' in option) {
      const { probes, exact } = option;
      let cost = 0;
      for (const probe of probes) cost += this.#cost(probe);
      return { probes, exact, cost };
    }
    const choices = option.branches.map((branch) => this.choose(branch));
    if (choices.includes(undefined)) return undefined;
    return {
      probes: choices.flatMap((choice) => choice!.probes),
      exact: choices.every((choice) => choice!.exact),
      cost: choices.reduce((sum, choice) => sum + choice!.cost, 0),
    };
  }

  #cost(probe: Probe): number {
    // Where very many share a probe, an index inside it tells them apart.
    const looked = Math.min(probe.cell!.sharers, crowd);
    return looked * chance(probe, this.#fields[probe.slot]!.name) + effort(probe.kind);
  }
}

/** How many entries may stand under one probe before they get an index of their own by what else they ask. */
export const crowd = 24;

/** What a probe costs each event, whether it passes or not: words send every text through an automaton. */
function effort(kind: ProbeKind): number {
  return kind === 'contains' ? 0.1 : kind === 'ends_with' ? 0.001 : 0;
}

/** Fields that have but a few values. */
const fewValues: ReadonlySet<string> = new Set([
  'event',
  'channel',
  'standby',
  'referral.source',
  'referral.type',
]);

/** A guess at how many events pass a probe. Only the order of such guesses counts. */
function chance({ kind, key }: Probe, field: string): number {
  const length = typeof key === 'string' ? key.length : 0;
  switch (kind) {
    case 'is':
      return fewValues.has(field) ? 0.3 : 0.0005;
    case 'starts_with':
    case 'ends_with':
      return Math.max(0.001, 4 ** -length);
    case 'contains':
      return Math.max(0.002, Math.min(0.9, 30 * 8 ** -length));
    case 'in':
      return 0.01;
    case 'present':
      return 1;
  }
}
