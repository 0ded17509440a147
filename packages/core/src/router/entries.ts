import type { Condition, Default, Group, Rule, RuleSet } from '../rules/model.js';
import { testsStandby } from '../rules/tests-standby.js';
import { isDisabled, walkRules } from '../rules/walk-rules.js';
import type { Pace, Slices } from './slices.js';

/** A group as its rules see it: what must hold before they are looked at. */
export interface Enclosing {
  readonly when: Condition;
  /** The next group outwards that has a `when`. */
  readonly outer: Enclosing | undefined;
  /** It, or a group around it, tests `standby`. */
  readonly standby: boolean;
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
  static *of({ root }: RuleSet, pace: Pace): Slices<Entries> {
    const entries = new Entries();
    for (const { of, around } of walkRules<Enclosing | undefined>(root, undefined, enclose)) {
      if (pace.fills()) yield;
      if (!isDisabled(of)) entries.#add(of, around);
    }
    return entries;
  }

  #add(of: Rule | Default, around: Enclosing | undefined): void {
    this.from.push(of);
    this.groups.push(around);
    this.standby.push(around?.standby === true || (of.kind === 'rule' && testsStandby(of.when)));
  }
}

function enclose({ when }: Group, outer: Enclosing | undefined): Enclosing | undefined {
  if (when === undefined) return outer;
  return { when, outer, standby: outer?.standby === true || testsStandby(when) };
}
