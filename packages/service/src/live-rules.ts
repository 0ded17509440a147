import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Checked, Decision, Event, RuleSet } from '@botrules/core';
import { type FSWatcher, watch } from 'chokidar';

/** Rules that decide, and their version. */
export interface Rules {
  readonly router: { route(event: Event): Decision };
  readonly ruleSet: RuleSet;
  readonly version: string;
}

export interface LiveRulesOptions {
  /** The file or folder. */
  readonly path: string;
  /** May throw what the disk throws. */
  readonly load: () => Checked<RuleSet>;
  readonly onTrouble: (error: unknown) => void;
  readonly compile: (ruleSet: RuleSet) => Rules['router'];
  /** Told of each try to load them anew: which rules are in force, and what was found. */
  readonly onReload: (reload: {
    readonly outcome: 'swapped' | 'same' | 'refused';
    readonly rules: Rules;
    readonly checked: Checked<RuleSet>;
  }) => void;
}

/** How long a folder must have been quiet before it is read, in milliseconds: editors and `git pull` write in bursts. */
const quietMs = 100;

/**
 * The rules in force. New ones are loaded beside them and take their place whole, between two events; wrong ones
 * never do.
 */
export class LiveRules {
  readonly #options: LiveRulesOptions;
  #rules: Rules;
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #loading: Promise<void> = Promise.resolve();

  /** Starts with rules that were loaded and found right. */
  constructor(options: LiveRulesOptions, ruleSet: RuleSet) {
    this.#options = options;
    this.#rules = this.#compile(ruleSet);
  }

  get current(): Rules {
    return this.#rules;
  }

  /** Loads them anew; one load at a time. Resolves when that is done, whatever came of it. */
  reload(): Promise<void> {
    this.#loading = this.#loading.then(() => this.#load());
    return this.#loading;
  }

  /** Loads them anew whenever a file changes. Resolves when changes are seen. */
  async watch(): Promise<void> {
    const { path } = this.#options;
    // What a file includes or lists lies in its folder or below.
    const folder = (await stat(path)).isDirectory() ? path : dirname(path);
    const watcher = watch(folder, {
      ignoreInitial: true,
      ignored: /(?:^|[\\/])(?:\.git|node_modules)(?:$|[\\/])/,
    });
    this.#watcher = watcher;
    watcher.on('all', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.reload(), quietMs);
    });
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher?.close();
    await this.#loading;
  }

  async #load(): Promise<void> {
    const { load, onReload, onTrouble } = this.#options;
    let checked: Checked<RuleSet>;
    try {
      checked = load();
    } catch (error) {
      // A file that vanished while it was read, for example: the next change brings another try.
      onTrouble(error);
      return;
    }
    const { value } = checked;
    const outcome =
      value === undefined ? 'refused' : value.version === this.#rules.version ? 'same' : 'swapped';
    if (value !== undefined && outcome === 'swapped') this.#rules = this.#compile(value);
    onReload({ outcome, rules: this.#rules, checked });
  }

  #compile(ruleSet: RuleSet): Rules {
    return { router: this.#options.compile(ruleSet), ruleSet, version: ruleSet.version };
  }
}
