import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { testsStandby } from '../rules/tests-standby.js';
import type { Pace, Slices } from './slices.js';

/** A group as its rules see it: what must hold before they are looked at. */
export interface Enclosing {
  readonly when: Condition;
  /** The next group outwards that has a `when`. */
  readonly outer: Enclosing | undefined;
}

/**
 * All rules that are not disabled, and all defaults, in the order in which they are tried. By the number of an entry
 * what it is, and no object each: a start would spend more on keeping 100,000 of them than on reading them.
 */
export class Entries {
  readonly from: (Rule | Default)[] = [];
  /** The nearest group around an entry that has a `when`. */
  readonly groups: (Enclosing | undefined)[] = [];
  /** It, or a group around it, tests `standby`: it may take an event of another app's conversation. */
  readonly standby: boolean[] = [];

  /** Lays the rules flat. */
  static *of(ruleSet: RuleSet, pace: Pace): Slices<Entries> {
    const entries = new Entries();
    yield* entries.#walk(ruleSet.root, undefined, false, pace);
    return entries;
  }

  *#walk(group: Group, outer: Enclosing | undefined, standby: boolean, pace: Pace): Slices<void> {
    const enclosing = group.when === undefined ? outer : { when: group.when, outer };
    const tested = standby || (group.when !== undefined && testsStandby(group.when));
    for (const item of group.items) {
      if (pace.fills()) yield;
      if (item.kind === 'group') yield* this.#walk(item, enclosing, tested, pace);
      else if (!item.disabled) this.#add(item, enclosing, tested || testsStandby(item.when));
    }
    if (group.default !== undefined) this.#add(group.default, enclosing, tested);
  }

  #add(from: Rule | Default, group: Enclosing | undefined, standby: boolean): void {
    this.from.push(from);
    this.groups.push(group);
    this.standby.push(standby);
  }
}
