import type { Checked, Decision, Event, RuleSet } from '@botrules/core';
import { FileWatch, type Prints } from './file-watch.js';

/** Rules that decide, and their version. */
export interface Rules {
  readonly router: { readonly asksForAge?: boolean; route(event: Event): Decision };
  readonly ruleSet: RuleSet;
  readonly version: string;
}

/** What came of reading the rules, and what the files and folders were like that they come from. */
export interface LoadedRules {
  readonly checked: Checked<RuleSet>;
  readonly prints: Prints;
}

export interface LiveRulesOptions {
  /** Reads the rules, of which those in force may be the same; rejects with what a disk that fails says. */
  readonly load: (inForce: RuleSet) => Promise<LoadedRules>;
  /** Told why they could not be read, or are not watched just now. */
  readonly onTrouble: (error: unknown) => void;
  readonly compile: (ruleSet: RuleSet) => Rules['router'];
  /** Told of each try to load them anew: which rules are in force, and what was found. */
  readonly onReload: (reload: {
    readonly outcome: 'swapped' | 'same' | 'refused';
    readonly rules: Rules;
    readonly checked: Checked<RuleSet>;
  }) => void;
  /** How often to look for changes, in milliseconds. */
  readonly everyMs?: number;
}

/**
 * The rules in force. New ones are loaded beside them and take their place whole, between two events; wrong ones
 * never do.
 */
export class LiveRules {
  readonly #options: LiveRulesOptions;
  readonly #watch: FileWatch;
  #rules: Rules;
  #loading: Promise<unknown> = Promise.resolve();

  /** Starts with rules that were loaded and found right. */
  constructor(options: LiveRulesOptions, ruleSet: RuleSet) {
    this.#options = options;
    this.#rules = this.#compile(ruleSet);
    const { onTrouble, everyMs } = options;
    this.#watch = new FileWatch({
      onChange: () => this.#reload(),
      onTrouble,
      ...(everyMs !== undefined && { everyMs }),
    });
  }

  get current(): Rules {
    return this.#rules;
  }

  /** Loads them anew; one load at a time. Resolves when that is done, whatever came of it. */
  async reload(): Promise<void> {
    await this.#reload();
  }

  /**
   * Loads them anew whenever a file or folder changes that they come from. Resolves when changes are seen, those
   * since the first load among them.
   */
  async watch(): Promise<void> {
    await this.#reload({ tellSame: false });
    this.#watch.start();
  }

  async close(): Promise<void> {
    await this.#watch.close();
    await this.#loading;
  }

  /** Whether they could be read, right or wrong. */
  #reload(how?: { readonly tellSame: boolean }): Promise<boolean> {
    const loading = this.#loading.then(() => this.#load(how));
    this.#loading = loading;
    return loading;
  }

  async #load({ tellSame = true } = {}): Promise<boolean> {
    const { load, onReload, onTrouble } = this.#options;
    let loaded: LoadedRules;
    try {
      loaded = await load(this.#rules.ruleSet);
    } catch (error) {
      onTrouble(error);
      return false;
    }
    const { checked, prints } = loaded;
    this.#watch.expect(prints);
    const { value } = checked;
    const outcome =
      value === undefined ? 'refused' : value.version === this.#rules.version ? 'same' : 'swapped';
    if (value !== undefined && outcome === 'swapped') this.#rules = this.#compile(value);
    if (tellSame || outcome !== 'same') onReload({ outcome, rules: this.#rules, checked });
    return true;
  }

  #compile(ruleSet: RuleSet): Rules {
    return { router: this.#options.compile(ruleSet), ruleSet, version: ruleSet.version };
  }
}
