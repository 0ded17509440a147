import { Worker } from 'node:worker_threads';
import { type Checked, loadCompiled, type RuleSet } from '@botrules/core';
import { Source } from '@botrules/core/tooling';
import type { Prints } from './file-watch.js';
import type { LoadedRules } from './live-rules.js';

/** What the thread hands over. */
export interface RulesRead extends Pick<Checked<RuleSet>, 'diagnostics' | 'omitted'> {
  readonly prints: Prints;
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** The rules as `botrules build` writes them; `undefined` where they are wrong, or are those in force. */
  readonly compiled: string | undefined;
  /** They are those in force. */
  readonly same: boolean;
}

/**
 * Reads rules in a thread of its own, which ends with the reading and gives its memory back: thousands of rules take
 * seconds to read, and meanwhile deliveries are answered. What is left to do here is to take them over.
 */
export class ThreadedRules {
  readonly #path: string;
  #worker: Worker | undefined;

  /** @param path a file or folder, as diagnostics are to name it */
  constructor(path: string) {
    this.#path = path;
  }

  /** Reads the rules; where they are those in force, they are handed back. Rejects with what ended the thread. */
  async load(inForce: RuleSet): Promise<LoadedRules> {
    const worker = new Worker(new URL('./rules-thread.js', import.meta.url), {
      workerData: { path: this.#path, version: inForce.version },
    });
    this.#worker = worker;
    try {
      const { prints, diagnostics, omitted, texts, compiled, same } = await answerOf(worker);
      const value = same ? inForce : compiled === undefined ? undefined : loadCompiled(compiled);
      const sources = new Map(texts.map(([file, text]) => [file, new Source(file, text)]));
      return { checked: { value, diagnostics, omitted, sources }, prints };
    } finally {
      this.#worker = undefined;
      void worker.terminate();
    }
  }

  /** Ends a reading that is under way; it rejects. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

function answerOf(worker: Worker): Promise<RulesRead> {
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`The thread that reads the rules ended with code ${code}.`));
    });
  });
}
