import { conversationKey, conversationOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { directly, type InContext } from './async-context.js';

interface EventTask {
  readonly event: Event;
  readonly done: (() => void) | undefined;
  readonly inContext: InContext;
}

/**
 * Works on events: those of one conversation one at a time and in order, different conversations side by side,
 * as many at once as `concurrency` says. What waits is in memory alone.
 */
export class Conversations {
  readonly #work: (event: Event) => Promise<void> | undefined;
  readonly #concurrency: number;
  /** Every conversation that has something to do, with what waits in it. */
  readonly #open = new Map<string, EventTask[]>();
  /** Those of them that wait for a place, in order. */
  readonly #parked = new Set<string>();
  #running = 0;
  #size = 0;
  #whenIdle: (() => void)[] = [];

  /**
   * `work` returns nothing if it is done at once, which saves a promise. It must not throw or reject: it knows the
   * event and the rule, so it catches and logs.
   */
  constructor(work: (event: Event) => Promise<void> | undefined, concurrency: number) {
    this.#work = work;
    this.#concurrency = concurrency;
  }

  /** Events that wait or are being worked on. */
  get size(): number {
    return this.#size;
  }

  /**
   * Works on an event in its turn and in the given async context. Calls `done` when this event, and with it all
   * earlier ones of its conversation, has been worked on.
   */
  add(event: Event, done?: () => void, inContext: InContext = directly): void {
    this.#size += 1;
    const conversation = conversationKey(conversationOf(event));
    const waiting = this.#open.get(conversation);
    if (waiting !== undefined) {
      waiting.push({ event, done, inContext });
      return;
    }
    this.#open.set(conversation, [{ event, done, inContext }]);
    if (this.#running < this.#concurrency) {
      this.#running += 1;
      this.#run(conversation);
    } else this.#parked.add(conversation);
  }

  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void> {
    if (this.#size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Works on a conversation and, when it has nothing left to do, on those that wait for its place. */
  #run(conversation: string): void {
    for (let next: string | undefined = conversation; next !== undefined; next = this.#unpark()) {
      if (!this.#workOff(next)) return;
      this.#open.delete(next);
    }
    this.#running -= 1;
    if (this.#size === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  /** Works through a conversation; returns whether all is done. If not, it goes on when what it waits for is done. */
  #workOff(conversation: string): boolean {
    const waiting = this.#open.get(conversation)!;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const { event, done, inContext } = task;
      const working = inContext(this.#work, event);
      if (working !== undefined) {
        void working.then(() => {
          this.#end(done);
          this.#run(conversation);
        });
        return false;
      }
      this.#end(done);
    }
    return true;
  }

  #unpark(): string | undefined {
    const [next] = this.#parked;
    if (next !== undefined) this.#parked.delete(next);
    return next;
  }

  #end(done: (() => void) | undefined): void {
    this.#size -= 1;
    done?.();
  }
}
