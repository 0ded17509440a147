import type { Checked, Router, RuleSet } from '@botrules/core';
import type { Prints } from '../watch/file-watch.js';
import { Reloader } from '../watch/reloader.js';
import type { Told } from './told-again.js';

/** Rules that decide, and their version. */
export interface Rules {
  readonly router: Router;
  readonly ruleSet: RuleSet;
  readonly version: string;
}

/** What came of reading the rules, and the prints of the files and folders that they come from. */
export interface LoadedRules {
  readonly checked: Checked<RuleSet>;
  readonly told?: Told<RuleSet>;
  readonly prints: Prints;
}

export interface LiveRulesOptions {
  /** Reads the rules; if those in force are the same, it may return these. Rejects with the error of a disk that fails. */
  readonly load: (inForce: RuleSet) => Promise<LoadedRules>;
  /** Called with the reason why they could not be read, or are not watched just now. */
  readonly onTrouble: (error: unknown) => void;
  /** Makes rules ready. */
  readonly compile: (ruleSet: RuleSet) => Router;
  /** Called after each try to load them anew: which rules are in force, and what was found. */
  readonly onReload: (reload: {
    readonly outcome: 'swapped' | 'same' | 'refused';
    readonly rules: Rules;
    readonly checked: Checked<RuleSet>;
    readonly told: Told<RuleSet> | undefined;
  }) => void;
  /** How often to look for changes, in milliseconds. */
  readonly everyMs?: number;
}

/**
 * The rules in force. New ones are loaded next to them and take their place whole, between two events; wrong ones
 * never do.
 */
export class LiveRules {
  readonly #options: LiveRulesOptions;
  readonly #reloader: Reloader;
  #closed = false;
  #rules: Rules;

  /** Starts with rules that were loaded and found right. */
  constructor(options: LiveRulesOptions, ruleSet: RuleSet) {
    this.#options = options;
    this.#rules = toRules(ruleSet, options.compile(ruleSet));
    const { onTrouble, everyMs } = options;
    this.#reloader = new Reloader({
      read: (tellSame) => this.#load(tellSame),
      onTrouble,
      ...(everyMs !== undefined && { everyMs }),
    });
  }

  get current(): Rules {
    return this.#rules;
  }

  /** Loads them anew; one load at a time. Resolves when that is done, whatever came of it. */
  reload(): Promise<void> {
    return this.#reloader.reload();
  }

  /**
   * Loads them anew whenever a file or folder changes that they come from. Resolves when changes are seen, those
   * since the first load among them.
   */
  watch(): Promise<void> {
    return this.#reloader.watch();
  }

  /** Ends a load that is under way; the rules in force stay. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#reloader.close();
  }

  /** Whether they could be read, right or wrong. */
  async #load(tellSame: boolean): Promise<boolean> {
    const { load, compile, onReload, onTrouble } = this.#options;
    if (this.#closed) return false;
    let loaded: LoadedRules;
    let outcome: 'swapped' | 'same' | 'refused';
    try {
      loaded = await load(this.#rules.ruleSet);
      if (this.#closed) return false;
      const { value } = loaded.checked;
      outcome =
        value === undefined
          ? 'refused'
          : value.version === this.#rules.version
            ? 'same'
            : 'swapped';
      if (value !== undefined && outcome === 'swapped') {
        this.#rules = toRules(value, compile(value));
      }
    } catch (error) {
      if (!this.#closed) onTrouble(error);
      return false;
    }
    const { checked, told, prints } = loaded;
    this.#reloader.expect(prints);
    if (tellSame || outcome !== 'same') onReload({ outcome, rules: this.#rules, checked, told });
    return true;
  }
}

function toRules(ruleSet: RuleSet, router: Router): Rules {
  return { router, ruleSet, version: ruleSet.version };
}
