import { Worker } from 'node:worker_threads';
import type { Checked, Declarations, RuleSet } from '@botrules/core';
import { Source, spokenTag, takeOver } from '@botrules/core/tooling';
import type { Prints } from '../watch/file-watch.js';
import type { LoadedRules } from './live-rules.js';
import { keepTexts } from './rule-texts.js';

/** What the thread is asked for: the rules, unless they are of this version. */
export interface AskForRules {
  readonly version: string | undefined;
}

/** What the thread says of them. */
export interface RulesRead extends Pick<Checked<RuleSet>, 'diagnostics' | 'omitted'> {
  readonly prints: Prints;
  /** What the rules are wrong for, by the languages that were asked for; none where the files changed meanwhile. */
  readonly told: ReadonlyMap<string, RulesRead['diagnostics']>;
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** Whether the rules are wrong, those in force, or new ones, which come with their index as they are built. */
  readonly rules: 'wrong' | 'same' | ArrayBuffer;
  /** Whether it took so long that the next time should profit from what was read. */
  readonly isLong: boolean;
}

/** The channels that rules are held to, and those that they may name. */
type ChannelsForRules = Pick<Declarations, 'channels' | 'knownChannels'>;

/** What the thread is to read. */
export interface RulesToRead {
  readonly path: string;
  readonly channels: ChannelsForRules;
  /** Whether the texts of rules come over with them, for people who want to see them. */
  readonly withTexts: boolean;
  /** The tags of languages in which people are told what is wrong, besides English. */
  readonly languages: readonly string[];
}

/**
 * Reads rules, and makes their index, in a thread of its own: meanwhile events are answered. New rules come over as
 * one piece of memory that changes hands and is searched as it lies, so that this side has next to nothing to do.
 * The thread ends with the reading, unless that was long: then it stays, and reads only what has changed.
 */
export class ThreadedRules {
  readonly #where: RulesToRead;
  #thread: Thread | undefined;

  /**
   * @param path a file or folder, as diagnostics are to name it
   * @param channels what the rules are held to, and may name; the default ones where nothing is said
   * @param withTexts whether `textsOf` is to know what rules were read from
   * @param languages the tags of languages in which findings are told beside English
   */
  constructor(
    path: string,
    channels: ChannelsForRules = {},
    withTexts = false,
    languages: readonly string[] = [],
  ) {
    this.#where = { path, channels, withTexts, languages };
  }

  /**
   * Reads the rules. Where they are those in force, these are handed back. Rejects with what ended the thread.
   *
   * @param inForce the rules that decide so far, if any do
   */
  async load(inForce?: RuleSet): Promise<LoadedRules> {
    this.#thread ??= new Thread(this.#where);
    const thread = this.#thread;
    let stays = false;
    try {
      const read = await thread.ask({ version: inForce?.version });
      stays = read.isLong;
      const { prints, diagnostics, told, omitted, texts, rules } = read;
      const sources = new Map(texts.map(([file, text]) => [file, new Source(file, text)]));
      const value =
        rules === 'wrong'
          ? undefined
          : rules === 'same'
            ? inForce
            : takeOver(new Uint8Array(rules));
      if (value !== undefined && rules !== 'same' && this.#where.withTexts)
        keepTexts(value, [...sources.values()]);
      const checked = { value, diagnostics, omitted, sources };
      const inLanguages = [...told].map(
        ([tag, found]) => [tag, { ...checked, diagnostics: found }] as const,
      );
      return { checked, told: new Map(inLanguages), prints };
    } finally {
      if (!stays) {
        this.#thread = undefined;
        void thread.end();
      }
    }
  }

  /** Ends the thread; a reading that is under way rejects. */
  async close(): Promise<void> {
    await this.#thread?.end();
  }
}

/** How `loadInThread` reads. */
export interface LoadInThreadOptions extends ChannelsForRules {
  /** Whether the service is to show what the rules were read from, as its desk does; no unless given. */
  readonly withTexts?: boolean;
}

/**
 * Reads rules as a service does when they change: in a thread of its own, with their index. What is wrong with them is said in the
 * language that is spoken. For the rules that it is
 * started with: if there are very many, neither the work of reading them nor its garbage is left to this thread.
 *
 * @param path of a file or folder, or of a file that `botrules build` wrote, as diagnostics are to name it
 * @param options the profiles of the channels that they are held to, and whether their texts are kept
 * @throws (as a rejection) what the thread died of, such as a file that can no longer be read
 */
export async function loadInThread(
  path: string,
  { withTexts = false, ...channels }: LoadInThreadOptions = {},
): Promise<Checked<RuleSet>> {
  const language = spokenTag();
  const reader = new ThreadedRules(path, channels, withTexts, [language]);
  try {
    const { checked, told } = await reader.load();
    return told?.get(language) ?? checked;
  } finally {
    await reader.close();
  }
}

/** The thread, which is asked one thing at a time. */
class Thread {
  readonly #worker: Worker;
  #waiting: { resolve(read: RulesRead): void; reject(error: unknown): void } | undefined;
  #ended: Error | undefined;

  constructor(where: RulesToRead) {
    this.#worker = new Worker(new URL('./rules-thread.js', import.meta.url), {
      workerData: where,
    });
    // Between two readings it does not keep the process alive.
    this.#worker.unref();
    this.#worker.on('message', (read: RulesRead) => this.#waiting?.resolve(read));
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`The thread that reads the rules ended with code ${code}.`));
    });
  }

  /** Its answer. Rejects with what ended it. */
  async ask(question: AskForRules): Promise<RulesRead> {
    if (this.#ended !== undefined) throw this.#ended;
    this.#worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
        this.#worker.postMessage(question);
      });
    } finally {
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
  }
}
