/**
 * Remembers at least the `max` newest ids, each for at least `milliseconds`, and at most twice as many for twice as
 * long. They are kept in two generations, and the older is dropped whole: to forget ids one by one costs more than
 * all else that is done about a repeat.
 */
export class RecentIds {
  readonly #max: number;
  readonly #milliseconds: number;
  readonly #now: () => number;
  #young = new Set<string>();
  #old: ReadonlySet<string> = new Set();
  #since: number;

  constructor(max: number, milliseconds: number, now: () => number = () => performance.now()) {
    this.#max = max;
    this.#milliseconds = milliseconds;
    this.#now = now;
    this.#since = now();
  }

  has(id: string): boolean {
    this.#turnOver();
    return this.#young.has(id) || this.#old.has(id);
  }

  /** Adds an id that was just asked for. */
  add(id: string): void {
    this.#young.add(id);
  }

  #turnOver(): void {
    const now = this.#now();
    const age = now - this.#since;
    if (age < this.#milliseconds) {
      if (this.#young.size < this.#max) return;
      this.#since = now;
    } else {
      this.#since += Math.floor(age / this.#milliseconds) * this.#milliseconds;
    }
    this.#old = age < 2 * this.#milliseconds ? this.#young : new Set();
    this.#young = new Set();
  }
}
