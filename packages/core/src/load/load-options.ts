import type { CheckOptions } from '../checks/index.js';
import type { Declarations } from '../declared.js';
import type { Translation } from '../report/say.js';
import type { RuleCache } from './rule-cache.js';

/** How rules are loaded. */
export interface LoadOptions extends Declarations {
  /**
   * Whether rules without errors are looked through for what they prove to be amiss, such as rules that can never
   * take an event; so it is unless this is `false`. It takes about half as long again as the load, so a program that
   * shows nobody its warnings leaves it out. With `profile` the buttons of a Messenger profile are looked at, too.
   */
  readonly checks?: boolean | CheckOptions;
  /** The language of what is found: `de` of `@botrules/core/de`. English unless given. */
  readonly language?: Translation;
  /** What was read before, for a program that loads the same rules again and again. */
  readonly cache?: RuleCache;
}
