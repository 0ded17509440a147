import type { Decision, MatchedRule } from '../decision.js';
import type { Event } from '../event.js';

/** Rules made ready to answer. */
export interface Router {
  /** The routes that the rules name, each once, in the order of the rules. Those of disabled rules aside. */
  readonly routes: readonly string[];
  /** Whether a rule file has a `max_age`: then the caller of `route` gives the event's `age`. */
  readonly asksForAge?: boolean;
  /** Rules that forward, and defaults that do under the name `default`: the first hundred of them. */
  readonly forwards?: readonly MatchedRule[];
  /** The answer to one event. Synchronous and pure; throws on no event, whatever it is. */
  route(event: Event): Decision;
}
