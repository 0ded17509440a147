import type { Clock } from '../../packages/service/src/clock.js';
import { patience } from '../support/measured.js';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still until the test moves it. */
export class FakeClock implements Clock {
  #now: number;
  /** How far the time that people set is from where it would be. */
  #set = 0;
  readonly #sleepers = new Set<Sleeper>();
  chance = 0.5;

  constructor(now = 1_800_000_000_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now + this.#set;
  }

  steady(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper = {
        at: this.#now + milliseconds,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', sleeper.wake, { once: true });
    });
  }

  /** Sets the time, forward or back, as a person or a time server does. */
  set(milliseconds: number): void {
    this.#set += milliseconds;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#sleepers.size;
  }

  /** Lets so many milliseconds pass and wakes whoever waited for them. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const sleeper of [...this.#sleepers]) if (sleeper.at <= this.#now) sleeper.wake();
  }
}

/** Resolves when `condition` holds; gives what runs beside the test its turns until then. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what = 'it',
  withinMs = 10_000,
): Promise<void> {
  const end = performance.now() + withinMs * patience;
  for (let turn = 0; !(await condition()); turn++) {
    if (performance.now() > end) throw new Error(`${what} did not come to pass.`);
    // What only needs its turn has it soon; what takes longer needs the processor more than this does.
    await new Promise((resolve) => (turn < 200 ? setImmediate(resolve) : setTimeout(resolve, 2)));
  }
}
