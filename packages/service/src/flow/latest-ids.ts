/** Ids of the latest events, so that most repeats are recognized without asking the store. */
export class LatestIds {
  readonly #most: number;
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(most = 100_000) {
    this.#most = most / 2;
  }

  has(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  add(id: string): void {
    this.#young.add(id);
    if (this.#young.size < this.#most) return;
    this.#old = this.#young;
    this.#young = new Set();
  }
}
