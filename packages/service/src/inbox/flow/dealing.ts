/**
 * What waits in line, a line an account, dealt out in turn: an account with a flood delays itself and nobody else.
 */
export class Dealing<T> {
  readonly #sizeOf: (item: T) => number;
  readonly #lines = new Map<string, T[]>();

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

  /** Who has waited for longest in an account's line. */
  first(account: string): T | undefined {
    return this.#lines.get(account)?.[0];
  }

  /** Takes out one of each line in turn, until they have this size together. */
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
    for (const [account, count] of counts) {
      const line = this.#lines.get(account)!;
      this.#lines.delete(account);
      // Behind the others: who was dealt to first this time is not the next time.
      if (count < line.length) this.#lines.set(account, line.slice(count));
    }
    return dealt;
  }
}
