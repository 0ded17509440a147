import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';
import type { Memory, MemoryOptions } from '../memory/memory.js';

/** Rules that are ready to answer events. */
export interface Router {
  /** The routes that the rules name, each once, in the order of the rules. Disabled rules are left out. */
  readonly routes: readonly string[];
  /** Whether a rule file has a `max_age`: the caller of `route` must then give the event's `age`. */
  readonly asksForAge?: boolean;
  /** The first hundred of the rules that forward, and of the defaults that do, under the name `default`. */
  readonly forwards?: readonly MatchedRule[];
  /** Whether decisions depend on a person's memory. If not, `route` needs no memory and `remember` need not be called. */
  readonly asksForMemory?: boolean;
  /** Whether rules use data about the person, such as `person.first_name`. Then `withPerson` puts it into the memory. */
  readonly asksForPerson?: boolean;
  /**
   * Returns the answer to one event. Synchronous and pure; never throws because of an event.
   *
   * @param memory what is remembered of this person in this conversation: what `remember` returned, or a copy of it.
   *   Without one, the event is decided as if it were the first.
   * @param options how long a memory lasts
   */
  route(event: Event, memory?: Memory, options?: MemoryOptions): Decision;
}
