import { guardsTested } from '../rules/guards-tested.js';
import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { isDisabled } from '../rules/walk-rules.js';

/** The parts of a router by their numbers; each is read when it is first asked for. */
export interface EntryStore {
  /** Returns an entry; `undefined` if it can no longer be read. */
  at(entry: number): Rule | Default | undefined;
  /** Returns the condition of a gate's group; `undefined` if it can no longer be read. */
  gate(gate: number): Condition | undefined;
}

/** A bit next to those of `guard`: an entry with it does not hold again for a while. */
export const hasOnce = 16;

/** The nearest group with a condition, as the rules in it see it. */
interface Enclosing {
  readonly gate: number;
  /** The guards that it or a group around it tests for, as bits of `guard`. */
  readonly guards: number;
}

/**
 * All rules that are not disabled, and all defaults, in the order in which they are tried. Everything is found by the
 * number of its entry, and entries are not objects: with 100,000 of them, keeping the objects would take longer at
 * start than reading the rules.
 */
export class Entries implements EntryStore {
  readonly from: (Rule | Default)[] = [];
  /** By entry: the gate of the nearest group around it with a `when`, or -1. */
  readonly gateOf: number[] = [];
  /** By gate: the group. */
  readonly gates: Group[] = [];
  /** By gate: the gate of the next group outwards, which has a lower number, or -1. */
  readonly outer: number[] = [];
  /** By entry: the guards that it or a group around it tests for, as bits of `guard`, and whether it has a `once`. */
  readonly traits: number[] = [];

  /** Puts the rules of all groups into one list. */
  constructor({ root }: RuleSet) {
    this.#addGroup(root, { gate: -1, guards: 0 });
  }

  at(entry: number): Rule | Default {
    return this.from[entry]!;
  }

  gate(gate: number): Condition {
    return this.gates[gate]!.when!;
  }

  // In the order of `walkRules`, which takes three times as long.
  #addGroup(group: Group, outer: Enclosing): void {
    const around = this.#enter(group, outer);
    for (const item of group.items) {
      if (item.kind === 'group') this.#addGroup(item, around);
      else if (!isDisabled(item)) this.#add(item, around, guardsTested(item.when));
    }
    if (group.default !== undefined) this.#add(group.default, around, 0);
  }

  #add(of: Rule | Default, { gate, guards }: Enclosing, own: number): void {
    this.from.push(of);
    this.gateOf.push(gate);
    this.traits.push(guards | own | (of.once === undefined ? 0 : hasOnce));
  }

  #enter(group: Group, around: Enclosing): Enclosing {
    if (group.when === undefined) return around;
    this.outer.push(around.gate);
    const gate = this.gates.push(group) - 1;
    return { gate, guards: around.guards | guardsTested(group.when) };
  }
}
