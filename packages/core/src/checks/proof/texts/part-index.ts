// Finds what is filed under the beginnings, ends and parts of a text; `undefined` if there are too many parts.

/** The largest number of places at which parts of one text are looked up. */
const maxPlaces = 4096;

/** Finds what is filed under the beginnings, ends and parts of a text: a look-up for each length that occurs. */
export class PartIndex<V> {
  readonly #make: () => V;
  readonly #filed = new Map<string, V>();
  readonly #lengths = new Set<number>();

  constructor(make: () => V) {
    this.#make = make;
  }

  /** Returns what is filed under a text; if there is nothing yet, it is made. */
  at(part: string): V {
    let filed = this.#filed.get(part);
    if (filed === undefined) {
      filed = this.#make();
      this.#filed.set(part, filed);
      this.#lengths.add(part.length);
    }
    return filed;
  }

  keys(): Iterable<string> {
    return this.#filed.keys();
  }

  all(): Iterable<V> {
    return this.#filed.values();
  }

  get(part: string): V | undefined {
    return this.#filed.get(part);
  }

  *atStartOf(text: string): Generator<V> {
    for (const length of this.#lengths) {
      const filed = length <= text.length ? this.#filed.get(text.slice(0, length)) : undefined;
      if (filed !== undefined) yield filed;
    }
  }

  *atEndOf(text: string): Generator<V> {
    for (const length of this.#lengths) {
      const filed = length <= text.length ? this.#filed.get(text.slice(-length)) : undefined;
      if (filed !== undefined) yield filed;
    }
  }

  /** Returns what is filed under parts of a text; `undefined` if there are too many places to look at. */
  inside(text: string): Iterable<V> | undefined {
    return this.#lengths.size * text.length > maxPlaces ? undefined : this.#insideOf(text);
  }

  *#insideOf(text: string): Generator<V> {
    for (const length of this.#lengths) {
      for (let at = 0; at + length <= text.length; at++) {
        const filed = this.#filed.get(text.slice(at, at + length));
        if (filed !== undefined) yield filed;
      }
    }
  }
}
