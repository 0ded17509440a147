import { withoutSecrets } from '@botrules/channel';
import type { Decision, Event, Memory, MemoryOptions, Router } from '@botrules/core';

/** What an event is decided by, besides the rules. */
export interface RouteWith {
  /** What is remembered of the person. */
  readonly memory?: Memory | undefined;
  /** For how long things are remembered. */
  readonly options?: MemoryOptions | undefined;
  /** What the event's channel calls secrets. */
  readonly secretKeys: readonly string[] | undefined;
}

/**
 * Routes an event so that the rules see no secret of it: what they show, capture, remember and hand on has none in it. The decision
 * has the event as it came, since a reply may need one.
 */
export function routeUnseen(
  router: Pick<Router, 'route'>,
  event: Event,
  { memory, options, secretKeys }: RouteWith,
): Decision {
  const seen = withoutSecrets(event, secretKeys);
  const decision = router.route(seen, memory, options);
  return seen === event ? decision : { ...decision, event: { ...decision.event, raw: event.raw } };
}
