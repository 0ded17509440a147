import type { OperatedChannel, ProfileEntry } from '@botrules/channel';
import type { Checked, Declarations, Event, Explainer, Router, RuleSet } from '@botrules/core';

/** What a conversation stands on: the last rules without errors, and the files as they are. */
export interface Ground {
  readonly ruleSet: RuleSet;
  readonly router: Router;
  readonly explain: Explainer;
  /** The file or folder that rules are read from. */
  readonly entry: string;
  /** The files of the rules by their paths: rules, lists and tables. */
  readonly texts: ReadonlyMap<string, string>;
  /** The test files by their paths. */
  readonly tests: ReadonlyMap<string, string>;
  /** What rules and tests may speak of besides the language: the channels that are known. */
  readonly declarations: Declarations;
  /** What the menu of the page sends, and the like, where that is not written in the rules. */
  readonly profile: readonly ProfileEntry[];
  /** Recorded events, if there are any. */
  readonly events: readonly Event[];
  /** Reads the rules with another text of one file, for as long as `use` runs: their rule set must not be used after that. */
  readonly withText: <T>(path: string, text: string, use: (checked: Checked<RuleSet>) => T) => T;
}

/** The channels that are known so far. */
export type KnownChannels = readonly OperatedChannel[];

/** Which of the files are rules, in the order of their names. */
export function ruleFiles({ texts }: Pick<Ground, 'texts'>): readonly string[] {
  return [...texts.keys()].filter((path) => /\.ya?ml$/i.test(path)).sort();
}
