import { type Clock, systemClock } from '../../packages/service/src/clock.js';

/** A clock by which time passes so many times as fast: for pauses and paces as they are where nobody says anything. */
export class FastClock implements Clock {
  readonly #times: number;
  #set = 0;
  readonly #began = Date.now();
  readonly #beganSteady = performance.now();

  constructor(times: number) {
    this.#times = times;
  }

  now(): number {
    return this.#began + this.#set + this.steady();
  }

  /** Sets the time, forward or back, as a person or a time server does. */
  set(milliseconds: number): void {
    this.#set += milliseconds;
  }

  steady(): number {
    return Math.floor((performance.now() - this.#beganSteady) * this.#times);
  }

  random(): number {
    return Math.random();
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return systemClock.wait(Math.ceil(milliseconds / this.#times), signal);
  }
}
