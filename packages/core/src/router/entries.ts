import { guardsTested } from '../rules/guards-tested.js';
import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { isDisabled, walkRules } from '../rules/walk-rules.js';

/** What a router is made of, by number; read when it is first asked for. */
export interface EntryStore {
  /** What an entry is; `undefined` where it cannot be read any more. */
  at(entry: number): Rule | Default | undefined;
  /** What the group of a gate asks; `undefined` likewise. */
  gate(gate: number): Condition | undefined;
}

/** A bit next to those of `guard`: what has it does not hold again for a while. */
export const hasOnce = 16;

/** A group that asks something, as its rules see it. */
interface Enclosing {
  readonly gate: number;
  /** What it, or a group around it, tests for, as bits of `guard`. */
  readonly guards: number;
}

/**
 * All rules that are not disabled, and all defaults, in the order in which they are tried. Everything is found by the number
 * of an entry, and no entry is an object: a start would spend more on keeping 100,000 objects than on reading the rules.
 */
export class Entries implements EntryStore {
  readonly from: (Rule | Default)[] = [];
  /** By entry: the gate of the nearest group around it that has a `when`, or -1. */
  readonly gateOf: number[] = [];
  /** By gate: the group. */
  readonly gates: Group[] = [];
  /** By gate: that of the next group outwards, which is a lesser number, or -1. */
  readonly outer: number[] = [];
  /** By entry: what it, or a group around it, tests for, as bits of `guard`, and whether it has a `once`. */
  readonly traits: number[] = [];

  /** Lays the rules flat. */
  constructor({ root }: RuleSet) {
    const enter = (group: Group, around: Enclosing) => this.#enter(group, around);
    for (const { of, around } of walkRules(root, { gate: -1, guards: 0 }, enter)) {
      if (isDisabled(of)) continue;
      this.from.push(of);
      this.gateOf.push(around.gate);
      const own = of.kind === 'rule' ? guardsTested(of.when) : 0;
      this.traits.push(around.guards | own | (of.once === undefined ? 0 : hasOnce));
    }
  }

  at(entry: number): Rule | Default {
    return this.from[entry]!;
  }

  gate(gate: number): Condition {
    return this.gates[gate]!.when!;
  }

  #enter(group: Group, around: Enclosing): Enclosing {
    if (group.when === undefined) return around;
    this.outer.push(around.gate);
    const gate = this.gates.push(group) - 1;
    return { gate, guards: around.guards | guardsTested(group.when) };
  }
}
