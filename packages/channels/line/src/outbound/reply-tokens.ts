/** What is known of a reply token that was used here. */
interface UsedToken {
  /** The call that used it. */
  readonly by: string;
  /** The answer to it; nothing where none came, so that it may have been used or not. */
  readonly taken?: string | undefined;
  readonly isSpent: boolean;
  /** In milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** How many tokens are remembered. */
const mostTokens = 10_000;

/**
 * For how long a token that may have been used is taken for used where the platform calls it invalid. Later than that it may
 * be too old, and the message may never have arrived.
 */
const unsureMs = 50_000;

/**
 * The reply tokens that this process used lately. The platform takes each once: what it says of a second call tells whether the
 * first one, to which no answer came, was carried out.
 */
export class ReplyTokens {
  readonly #tokens = new Map<string, UsedToken>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What became of this very call before: its message's id, `''` if it has none; nothing where it was not taken. */
  takenBy(token: string, by: string): string | undefined {
    const used = this.#tokens.get(token);
    return used?.isSpent && used.by === by ? (used.taken ?? '') : undefined;
  }

  /** Whether the token is known to be of no use to this call. */
  isSpent(token: string, by: string): boolean {
    const used = this.#tokens.get(token);
    return used?.isSpent === true && used.by !== by;
  }

  /** The platform took a call with it. */
  take(token: string, by: string, taken: string | undefined): void {
    this.#set(token, { by, taken, isSpent: true, at: this.#now() });
  }

  /** No answer came to a call with it. */
  doubt(token: string, by: string): void {
    if (this.#tokens.get(token)?.by === by) return;
    this.#set(token, { by, isSpent: false, at: this.#now() });
  }

  /**
   * Notes that the platform calls it invalid. Returns whether that means that this very call was taken before, when no answer came.
   */
  refuse(token: string, by: string): boolean {
    const used = this.#tokens.get(token);
    const isDone = used?.by === by && this.#now() - used.at < unsureMs;
    this.#set(token, { by: isDone ? by : '', isSpent: true, at: this.#now() });
    return isDone;
  }

  #set(token: string, used: UsedToken): void {
    this.#tokens.delete(token);
    if (this.#tokens.size >= mostTokens) {
      this.#tokens.delete(this.#tokens.keys().next().value!);
    }
    this.#tokens.set(token, used);
  }
}
