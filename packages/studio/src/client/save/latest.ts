interface Underway<T> {
  answer: T | undefined;
}

/** Answers to questions that may overtake each other: the latest question that was answered counts. */
export class Latest<T extends object> {
  /** Questions that no later one has been answered of, by what they are on. */
  readonly #open = new Map<string, readonly Underway<T>[]>();

  /**
   * Waits for an answer.
   *
   * @param on what is asked about
   * @param asked the answer; `undefined` if the question failed, which then counts as not asked
   * @returns what is to be taken, which may be the answer to an earlier question; nothing while a later one is under way
   */
  async take(on: string, asked: Promise<T | undefined>): Promise<T | undefined> {
    const question: Underway<T> = { answer: undefined };
    this.#open.set(on, [...(this.#open.get(on) ?? []), question]);
    question.answer = await asked;
    const open = this.#open.get(on) ?? [];
    // A later one was answered.
    if (!open.includes(question)) return undefined;
    const left =
      question.answer === undefined
        ? open.filter((each) => each !== question)
        : open.slice(open.indexOf(question));
    const counts = left.at(-1)?.answer;
    if (counts !== undefined || left.length === 0) this.#open.delete(on);
    else this.#open.set(on, left);
    return counts;
  }
}
