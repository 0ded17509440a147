import { Worker } from 'node:worker_threads';
import type { Checked, RuleSet } from '@botrules/core';
import { createPiecesReader, Source } from '@botrules/core/tooling';
import type { Prints } from './file-watch.js';
import type { LoadedRules } from './live-rules.js';

/** What the thread says first. Where the rules are new, it answers each message with a piece of them after that. */
export interface RulesRead extends Pick<Checked<RuleSet>, 'diagnostics' | 'omitted'> {
  readonly prints: Prints;
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** Whether the rules are wrong, those in force, or others. */
  readonly outcome: 'wrong' | 'same' | 'new';
}

/**
 * Reads rules in a thread of its own, which ends with the reading and gives its memory back: thousands of rules take
 * seconds to read, and meanwhile deliveries are answered. They are taken over in pieces of about a millisecond, each
 * asked for when the one before is done, so that neither the event loop nor the memory holds many at once.
 */
export class ThreadedRules {
  readonly #path: string;
  #thread: Thread | undefined;

  /** @param path a file or folder, as diagnostics are to name it */
  constructor(path: string) {
    this.#path = path;
  }

  /** Reads the rules; where they are those in force, they are handed back. Rejects with what ended the thread. */
  async load(inForce: RuleSet): Promise<LoadedRules> {
    const thread = new Thread({ path: this.#path, version: inForce.version });
    this.#thread = thread;
    try {
      const { prints, diagnostics, omitted, texts, outcome } = (await thread.answer()) as RulesRead;
      const value =
        outcome === 'new' ? await takeOver(thread) : outcome === 'same' ? inForce : undefined;
      const sources = new Map(texts.map(([file, text]) => [file, new Source(file, text)]));
      return { checked: { value, diagnostics, omitted, sources }, prints };
    } finally {
      this.#thread = undefined;
      void thread.end();
    }
  }

  /** Ends a reading that is under way; it rejects. */
  async close(): Promise<void> {
    await this.#thread?.end();
  }
}

async function takeOver(thread: Thread): Promise<RuleSet> {
  const reader = createPiecesReader();
  for (;;) {
    const piece = (await thread.ask()) as string | undefined;
    if (piece === undefined) return reader.finish();
    reader.add(piece);
  }
}

/** The thread, which is asked one thing at a time. */
class Thread {
  readonly #worker: Worker;
  #waiting: { resolve(answer: unknown): void; reject(error: unknown): void } | undefined;
  #ended: Error | undefined;

  constructor(workerData: { readonly path: string; readonly version: string }) {
    this.#worker = new Worker(new URL('./rules-thread.js', import.meta.url), { workerData });
    this.#worker.on('message', (answer) => {
      this.#waiting?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`The thread that reads the rules ended with code ${code}.`));
    });
  }

  /** What it says next. Rejects with what ended it. */
  answer(): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /** Its answer to a question. */
  ask(): Promise<unknown> {
    const answer = this.answer();
    this.#worker.postMessage(undefined);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
  }
}
