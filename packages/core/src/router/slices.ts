/** Work in slices: it stops after each, and goes on when `next` is called. What it returns is the result. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** How much one slice does. A rule, a text that is looked up or a state of an automaton counts one. */
export const sliceSize = 256;

/** Counts what a slice does. All parts of one work share it, so that many small parts fill a slice, too. */
export class Pace {
  #left = sliceSize;

  /** Counts some work. True where the slice is full with it: then it is time to yield. */
  fills(work = 1): boolean {
    this.#left -= work;
    if (this.#left > 0) return false;
    this.#left = sliceSize;
    return true;
  }
}

/** Does something with each of many, in slices. */
export function* inTurn<T>(
  things: Iterable<T>,
  pace: Pace,
  act: (thing: T, number: number) => void,
): Slices<void> {
  let number = 0;
  for (const thing of things) {
    act(thing, number++);
    if (pace.fills()) yield;
  }
}

/** Does all slices, one after the other. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
