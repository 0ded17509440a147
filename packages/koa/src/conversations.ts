import type { Event } from '@botrules/core';
import { conversationOf } from './inbox.js';

interface Task {
  readonly event: Event;
  readonly done: () => void;
}

/**
 * Works on events: those of one conversation one at a time and in order, different conversations side by side,
 * as many at once as `concurrency` says. What waits is in memory alone.
 */
export class Conversations {
  readonly #work: (event: Event) => Promise<void>;
  readonly #concurrency: number;
  /** Every conversation that has something to do, with what waits in it. */
  readonly #open = new Map<string, Task[]>();
  /** Those of them that wait for a place, in order. */
  readonly #parked = new Set<string>();
  #running = 0;
  #size = 0;
  #whenIdle: (() => void)[] = [];

  /** `work` must not reject: whoever knows the event and the rule has to catch and log. */
  constructor(work: (event: Event) => Promise<void>, concurrency: number) {
    this.#work = work;
    this.#concurrency = concurrency;
  }

  /** Events that wait or are being worked on. */
  get size(): number {
    return this.#size;
  }

  /** Resolves when this event, and with it all earlier ones of its conversation, has been worked on. */
  add(event: Event): Promise<void> {
    return new Promise((done) => {
      this.#size += 1;
      const conversation = conversationOf(event);
      const waiting = this.#open.get(conversation);
      if (waiting !== undefined) {
        waiting.push({ event, done });
        return;
      }
      this.#open.set(conversation, [{ event, done }]);
      if (this.#running < this.#concurrency) void this.#run(conversation);
      else this.#parked.add(conversation);
    });
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  async #run(conversation: string): Promise<void> {
    this.#running += 1;
    const waiting = this.#open.get(conversation)!;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      await this.#work(task.event);
      this.#size -= 1;
      task.done();
    }
    this.#open.delete(conversation);
    this.#running -= 1;
    const [next] = this.#parked;
    if (next !== undefined) {
      this.#parked.delete(next);
      void this.#run(next);
    } else if (this.#size === 0) {
      for (const resolve of this.#whenIdle.splice(0)) resolve();
    }
  }
}
