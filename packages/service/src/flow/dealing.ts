/**
 * One line for each account, served in turn: an account that is flooded delays only itself.
 */
export class Dealing<T> {
  readonly #sizeOf: (item: T) => number;
  /** A new map after each deal, so that nothing that was dealt lives longer because of it, see `FleetingMap`. */
  #lines = new Map<string, T[]>();

  constructor(sizeOf: (item: T) => number) {
    this.#sizeOf = sizeOf;
  }

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  add(account: string, item: T): void {
    const line = this.#lines.get(account);
    if (line === undefined) this.#lines.set(account, [item]);
    else line.push(item);
  }

  /** The item that has waited longest in an account's line. */
  first(account: string): T | undefined {
    return this.#lines.get(account)?.[0];
  }

  /** Takes out one item of each line in turn, until their sizes add up to `most`. */
  deal(most: number): readonly T[] {
    const dealt: T[] = [];
    let size = 0;
    const counts = new Map<string, number>();
    for (let turn = 0; size < most; turn++) {
      const before = dealt.length;
      for (const [account, line] of this.#lines) {
        const item = line[turn];
        if (item === undefined) continue;
        dealt.push(item);
        counts.set(account, turn + 1);
        size += this.#sizeOf(item);
        if (size >= most) break;
      }
      if (dealt.length === before) break;
    }
    const before = this.#lines;
    this.#lines = new Map();
    for (const [account, line] of before) if (!counts.has(account)) this.#lines.set(account, line);
    // Behind the others: an account that was first this time is not first the next time.
    for (const [account, count] of counts) {
      const line = before.get(account)!;
      if (count < line.length) this.#lines.set(account, line.slice(count));
    }
    return dealt;
  }
}
