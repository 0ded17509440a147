/** Calls a function after a number of milliseconds, at the earliest; what it returns calls that off. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

/** The longest pause between two looks: another process may have set a follow-up and died. */
const lookEveryMs = 60_000;

/** A timer of the system that does not keep a process alive. */
export const systemTimer: Timer = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds) as unknown as { readonly unref?: () => void };
  timer.unref?.();
  return () => clearTimeout(timer as never);
};

/** Looks for follow-ups when the next one is due, as far as this process knows, and each minute. */
export class FollowUpTimer {
  readonly #look: () => void;
  readonly #now: () => number;
  readonly #timer: Timer;
  #runs = false;
  #at = Number.POSITIVE_INFINITY;
  #end: () => void = () => {};

  constructor(look: () => void, now: () => number, timer: Timer) {
    this.#look = look;
    this.#now = now;
    this.#timer = timer;
  }

  /** Starts to look. This is for servers, which run on; functions of an edge runtime freeze. */
  start(): void {
    if (this.#runs) return;
    this.#runs = true;
    this.#set(Math.min(this.#at, this.#now() + lookEveryMs));
  }

  /** Notes that a follow-up is due at that time. */
  note(at: number): void {
    if (at >= this.#at) return;
    this.#at = at;
    if (this.#runs) this.#set(at);
  }

  stop(): void {
    this.#runs = false;
    this.#end();
  }

  #set(at: number): void {
    this.#end();
    this.#at = at;
    this.#end = this.#timer(Math.max(0, at - this.#now()), () => {
      if (!this.#runs) return;
      this.#set(this.#now() + lookEveryMs);
      this.#look();
    });
  }
}
