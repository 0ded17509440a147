/** A map begins anew at the earliest after this many entries have gone. */
const leastGone = 32;

/**
 * A map for entries that come and go all the time, such as deliveries on their way. It lives long, and nothing that it had
 * lives longer because of it.
 *
 * A `Map` of V8 makes itself a new table whenever as many entries have gone as it has room for. The old table goes on
 * pointing to the entries that it had and to the new table. Once one such table is old enough to wait for a full
 * collection of garbage, each later table does so too, and with it nearly everything that was ever an entry: it was copied
 * twice, and collected late. So this map begins a new `Map` before that, to which nothing old points.
 */
export class FleetingMap<K, V> {
  #map = new Map<K, V>();
  #gone = 0;

  get size(): number {
    return this.#map.size;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  set(key: K, value: V): void {
    this.#map.set(key, value);
  }

  delete(key: K): void {
    if (!this.#map.delete(key)) return;
    this.#gone++;
    if (this.#gone < Math.max(leastGone, this.#map.size / 2)) return;
    this.#map = new Map(this.#map);
    this.#gone = 0;
  }

  /** The key that was set first; undefined where there is none. */
  firstKey(): K | undefined {
    return this.#map.keys().next().value;
  }

  /** The values as they are now, in the order in which their keys were set. */
  values(): readonly V[] {
    return [...this.#map.values()];
  }

  clear(): void {
    this.#map = new Map();
    this.#gone = 0;
  }
}
