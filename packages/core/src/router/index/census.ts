import type { Field, List } from '../../rules/model.js';
import { channelOf, keyOf, type Option, type Probe } from './probe.js';

/** The probes that an entry is found by. */
export interface Choice {
  /** Which of the options it is. */
  readonly option: Option;
  readonly probes: readonly Probe[];
  readonly exact: boolean;
  /** About how many entries are looked at in vain because of it, a million events over. */
  readonly cost: number;
}

/**
 * Chooses how each entry is found. The best probe is not of the best kind but the one that the fewest others share
 * and the fewest events pass: `referral.source: ADS` in every rule finds nothing, and the short word that only one
 * rule looks for does. So all are counted first.
 */
export class Census {
  readonly #counts = new Map<string, Map<string | List, number>>();
  readonly #fields: readonly Field[];

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
  }

  count(option: Option): void {
    if ('branches' in option) {
      for (const branch of option.branches) for (const each of branch) this.count(each);
      return;
    }
    for (const probe of option.probes) {
      const channel = channelOf(probe);
      let counts = this.#counts.get(channel);
      if (counts === undefined) {
        counts = new Map();
        this.#counts.set(channel, counts);
      }
      counts.set(keyOf(probe), (counts.get(keyOf(probe)) ?? 0) + 1);
    }
  }

  /** The cheapest of several options, or `undefined` where there is none. */
  choose(options: readonly Option[]): Choice | undefined {
    let best: Choice | undefined;
    for (const option of options) {
      const choice = this.#toChoice(option);
      if (choice !== undefined && (best === undefined || choice.cost < best.cost)) best = choice;
    }
    return best;
  }

  #toChoice(option: Option): Choice | undefined {
    if ('probes' in option) {
      const cost = option.probes.reduce((sum, probe) => sum + this.#cost(probe), 0);
      return { option, probes: option.probes, exact: option.exact, cost };
    }
    const choices = option.branches.map((branch) => this.choose(branch));
    if (choices.includes(undefined)) return undefined;
    return {
      option,
      probes: choices.flatMap((choice) => choice!.probes),
      exact: choices.every((choice) => choice!.exact),
      cost: choices.reduce((sum, choice) => sum + choice!.cost, 0),
    };
  }

  #cost(probe: Probe): number {
    const sharers = this.#counts.get(channelOf(probe))?.get(keyOf(probe)) ?? 1;
    return sharers * (chance(probe, this.#fields[probe.slot]!.name) + 1e-6);
  }
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
function chance({ kind, text }: Probe, field: string): number {
  const length = text.length;
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
