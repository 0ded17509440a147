import type { Call, Planner, Problem, Signal } from '@botrules/channel';
import type { Decision, HandlerChanges, Message, Step } from '@botrules/core';
import type { Handler, Sendable } from './handlers.js';

/** What a handler is called for, and how what it sends goes out. */
export interface HandlerCall {
  /** The step that named the route. */
  readonly step: Step;
  /** The decision that it is part of. */
  readonly decision: Decision;
  /** How the channel of the event sends. */
  readonly outbound: Planner;
  /** Aborted when the handler is no longer waited for: nothing is sent from then on. */
  readonly signal: Signal;
  /** Makes one call; what it rejects with, the handler gets. */
  readonly send: (call: Call) => Promise<void> | undefined;
  /** Told of what was cut or left out of a message. */
  readonly onWarnings: (warnings: readonly Problem[]) => void;
}

/**
 * Calls a handler, and sends what it sends, in order. Resolves to what it wants changed in the person's memory, if that is
 * what it returned. Rejects with what the handler throws.
 */
export async function callHandler(
  handler: Handler,
  call: HandlerCall,
): Promise<HandlerChanges | undefined> {
  const { step, decision } = call;
  const { params, captures } = step;
  const returned = await handler({
    event: decision.event,
    params,
    captures,
    step,
    decision,
    send: (message) => sendAll(message, call),
    get signal() {
      return call.signal;
    },
  });
  return isChange(returned) ? returned : undefined;
}

/** What a handler returned counts where it has a key of changes: others return what they please. */
function isChange(returned: unknown): returned is HandlerChanges {
  if (typeof returned !== 'object' || returned === null || Array.isArray(returned)) return false;
  return Object.keys(returned).some((key) => changeKeys.has(key));
}

const changeKeys: ReadonlySet<string> = new Set([
  'remember',
  'count',
  'forget',
  'ask',
  'follow_up',
  'cancel',
]);

async function sendAll(message: Sendable, call: HandlerCall): Promise<void> {
  const { outbound, decision, send, onWarnings } = call;
  const list = (Array.isArray(message) ? message : [message]) as readonly (string | Message)[];
  const reply = list.map((one): Message => (typeof one === 'string' ? { text: one } : one));
  const { calls, warnings } = outbound.plan({ reply }, decision.event);
  onWarnings(warnings);
  for (const one of calls) {
    call.signal.throwIfAborted();
    await send(one);
  }
}
