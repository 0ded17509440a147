import type { CheckOptions } from '../checks/index.js';
import type { Declarations } from '../declared.js';
import type { Translation } from '../report/say.js';
import type { RuleCache } from './rule-cache.js';

/** How rules are loaded. */
export interface LoadOptions extends Declarations {
  /**
   * Whether the checker looks for warnings in rules without errors, such as rules that can never take an event; by
   * default `true`. It takes about half as long as the load itself, so a program that shows nobody its warnings leaves
   * it out. With `profile`, the buttons of a Messenger profile are checked, too.
   */
  readonly checks?: boolean | CheckOptions;
  /** How many findings are returned at the most; by default 100, which is more than people read at one sitting. */
  readonly most?: number;
  /** The language of the findings: `de` of `@botrules/core/de`; by default English. */
  readonly language?: Translation;
  /** What was read before, for a program that loads the same rules again and again. */
  readonly cache?: RuleCache;
}
