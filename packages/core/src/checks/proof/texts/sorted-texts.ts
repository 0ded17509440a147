// Finds the texts that begin alike. It never gives up.

/** Texts in order, so that those that begin alike are next to each other. */
export class SortedTexts {
  readonly #texts: readonly string[];

  constructor(texts: Iterable<string>) {
    this.#texts = [...new Set(texts)].sort();
  }

  *startingWith(head: string): Generator<string> {
    for (let at = this.#firstFrom(head); this.#texts[at]?.startsWith(head); at++) {
      yield this.#texts[at]!;
    }
  }

  #firstFrom(head: string): number {
    let low = 0;
    let high = this.#texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#texts[middle]! < head) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
