import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';

/** Rules made ready to answer. */
export interface Router {
  /** The routes that the rules name, each once, in the order of the rules. Those of disabled rules aside. */
  readonly routes: readonly string[];
  /** Whether a rule file has a `max_age`: then the caller of `route` gives the event's `age`. */
  readonly asksForAge?: boolean;
  /** Rules that forward, and defaults that do under the name `default`: the first hundred of them. */
  readonly forwards?: readonly MatchedRule[];
  /**
   * Whether decisions hang on a person's memory. Where they do not, `route` needs none and `remember` need not be called.
   */
  readonly asksForMemory?: boolean;
  /** Whether rules ask who the person is: `person.first_name`. Then `withPerson` puts it into the memory. */
  readonly asksForPerson?: boolean;
  /**
   * The answer to one event. Synchronous and pure; never throws because of an event.
   *
   * @param memory what is remembered of this person in this conversation: what `remember` gave, or a copy of it. Without
   *   one it is as if it were the first event.
   * @param options how long a memory lasts
   */
  route(event: Event, memory?: Memory, options?: MemoryOptions): Decision;
}
