import type { ProfileEntry } from '@botrules/channel';
import type { Checked, Declarations, Event, RuleSet } from '@botrules/core';
import {
  createWorkspace,
  finish,
  listRules,
  Outlines,
  type Workspace,
} from '@botrules/core/tooling';
import { shownChannels } from '../shown-channels.generated.js';
import type { Opening } from './protocol.js';
import type { Steps } from './steps.js';

/** Whether a path is one of tests, which are not rules. */
export function isTestPath(path: string): boolean {
  return /\.test\.ya?ml$/.test(path);
}

/** With more rules than this, what is wrong is said first, and what is proved of all of them when that is done. */
const manyRules = 1500;
/** Before the first check, their number is guessed from the length of the texts, in characters. */
const manyCharacters = 300_000;

/**
 * What the worker knows: every text, the last rules without errors, and what was made of them. A question is a pure function
 * of this and of what is asked.
 */
export class StudioState {
  /** The file or folder that rules are read from. */
  readonly entry: string;
  /** Rules, lists and tables; read again where they changed. */
  workspace: Workspace;
  /** What stands where in the files of rules. */
  readonly outlines = new Outlines();
  /** Texts of tests by their paths. */
  readonly tests = new Map<string, string>();
  /** Recorded events, in their order. */
  events: readonly Event[] = [];
  /** What the menu of the page sends, and the like, where that is not written in the rules. */
  readonly profile: readonly ProfileEntry[];
  /**
   * What rules and tests may speak of besides the language: every channel that there is, by the names that events have, and
   * what was declared when the Studio was opened.
   */
  readonly declarations: Declarations;
  /** The last rule set without errors. */
  ruleSet: RuleSet | undefined;
  /** How many rules that has. */
  rules = 0;
  /** Grows by one with each new `ruleSet`: what was made of an older one is not right any more. */
  generation = 0;
  /** How often texts were read or forgotten: a check that goes on in steps ends where there was another. */
  #turn = 0;
  /** How often a text of the rules was given, and how often it had been when they were last read. */
  #edits = 0;
  #readAt = -1;
  #made = new Map<string, { readonly generation: number; readonly value: unknown }>();

  constructor({ entry, texts, profile = [], declared }: Opening) {
    this.entry = entry;
    this.profile = profile;
    this.declarations = { knownChannels: Object.keys(shownChannels), ...declared };
    this.workspace = this.#newWorkspace();
    for (const [path, text] of Object.entries(texts)) this.set(path, text);
  }

  /** The text of a file, whatever it holds. */
  textOf(path: string): string | undefined {
    return this.workspace.texts.get(path) ?? this.tests.get(path);
  }

  /** Gives a file a text, or takes it out. */
  set(path: string, text: string | undefined): void {
    if (!isTestPath(path)) this.#edits += 1;
    if (isTestPath(path)) {
      if (text === undefined) this.tests.delete(path);
      else this.tests.set(path, text);
    } else if (text === undefined) this.workspace.remove(path);
    else this.workspace.set(path, text);
  }

  /** Whether proofs are made apart, since there are many rules. */
  get isLarge(): boolean {
    if (this.generation > 0) return this.rules > manyRules;
    let length = 0;
    for (const text of this.workspace.texts.values()) length += text.length;
    return length > manyCharacters;
  }

  /** Forgets what was read: after a check that broke off, nobody knows how far it came. */
  readAnew(): void {
    // It may have been made in another language.
    this.#made.clear();
    this.#turn += 1;
    this.#edits += 1;
    const texts = this.workspace.texts;
    this.workspace = this.#newWorkspace();
    for (const [path, text] of texts) this.workspace.set(path, text);
  }

  #newWorkspace(): Workspace {
    return createWorkspace({}, { entry: this.entry, ...this.declarations });
  }

  /** Reads what changed. Without `checks` nothing is proved. */
  check(checks: boolean): Checked<RuleSet> {
    return finish(this.checkSteps(checks))!;
  }

  /** `check` in steps, of the texts as they are at the first. If texts are read in between by others, it ends with nothing. */
  *checkSteps(checks: boolean): Steps<Checked<RuleSet> | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    const edits = this.#edits;
    const steps = this.workspace.checkSteps({ checks: checks && { profile: this.profile } });
    for (;;) {
      const { done, value: checked } = steps.next();
      if (!done) {
        yield;
        if (turn !== this.#turn) return undefined;
        continue;
      }
      // Proofs about rules that were read already do not make them others.
      if (checked.value && !(this.#readAt === edits && this.ruleSet)) {
        this.ruleSet = checked.value;
        this.rules = listRules(checked.value).length;
        this.generation += 1;
      }
      this.#readAt = edits;
      return checked;
    }
  }

  /**
   * Reads the rules with another text of one file, without proofs, and puts the text back when `use` has run. Only what
   * differs is read. Rules that do not differ are the same objects, so the rule set must not be used after that.
   */
  withText<T>(path: string, text: string, use: (checked: Checked<RuleSet>) => T): T {
    const before = this.workspace.texts.get(path);
    const read = (written: string | undefined) => {
      this.set(path, written);
      this.#turn += 1;
      return this.workspace.check({ checks: false });
    };
    try {
      const result = use(read(text));
      read(before);
      return result;
    } catch (error) {
      this.set(path, before);
      this.readAnew();
      // The last rule set has spans of the text that was tried.
      this.check(false);
      throw error;
    }
  }

  /** What was made of the rules as they are, if it was. */
  made<T>(name: string): T | undefined {
    const kept = this.#made.get(name);
    return kept?.generation === this.generation ? (kept.value as T) : undefined;
  }

  /**
   * Something that is made of the rules once, and again when they changed.
   *
   * @param name what it is kept by, and nothing else is: whatever is kept by this name is returned
   */
  madeOf<T>(name: string, make: () => T): T {
    const kept = this.made<T>(name);
    if (kept !== undefined) return kept;
    const value = make();
    this.#made.set(name, { generation: this.generation, value });
    return value;
  }
}
