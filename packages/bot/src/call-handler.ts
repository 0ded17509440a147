import {
  type Call,
  type PayloadStore,
  type Planner,
  type Problem,
  type Signal,
  shortenPayloads,
} from '@botrules/channel';
import type { Decision, HandlerChanges, Message, Step } from '@botrules/core';
import type { Handler, HandlerContext, Sendable } from './handlers.js';
import { keepPayloads } from './payloads.js';

/** What a handler is called for, and how what it sends goes out. */
export interface HandlerCall {
  /** The step that named the route. */
  readonly step: Step;
  /** The decision that it is part of. */
  readonly decision: Decision;
  /** How the channel of the event sends. */
  readonly outbound: Planner;
  /** Keeps payloads that are too long for a button. */
  readonly payloads?: PayloadStore | undefined;
  /** Aborted when the handler is no longer waited for: nothing is sent from then on. */
  readonly signal: Signal;
  /** Makes one call; what it rejects with, the handler gets. */
  readonly send: (call: Call) => Promise<void> | undefined;
  /** Called with what was cut or left out of a message. */
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
  return beginHandler(handler, call);
}

/**
 * Calls a handler as `callHandler` does. Returns a promise only if there is something to wait for: for a handler that has
 * ended, neither a promise nor a time limit need be made. Throws what the handler throws before it waits.
 */
export function beginHandler(
  handler: Handler,
  call: HandlerCall,
): HandlerChanges | undefined | Promise<HandlerChanges | undefined> {
  const returned = handler(new CallContext(call));
  return isPromise(returned) ? Promise.resolve(returned).then(changesIn) : changesIn(returned);
}

/** What a context is made from. No private field, since what a handler makes of its context has none: a proxy, for example. */
const madeFrom = Symbol('madeFrom');

/**
 * What a handler gets. A class, since V8 makes a slow and large object of a literal with a getter, for each one anew. The
 * getter is the object's own all the same: a handler may copy what it gets.
 */
class CallContext implements HandlerContext {
  static readonly #signal: PropertyDescriptor & ThisType<CallContext> = {
    get() {
      return this[madeFrom].signal;
    },
    enumerable: true,
    configurable: true,
  };
  declare readonly [madeFrom]: HandlerCall;
  readonly event: HandlerContext['event'];
  readonly params: HandlerContext['params'];
  readonly captures: HandlerContext['captures'];
  readonly step: HandlerContext['step'];
  readonly decision: HandlerContext['decision'];
  readonly send: HandlerContext['send'];
  declare readonly signal: HandlerContext['signal'];

  constructor(call: HandlerCall) {
    const { step, decision } = call;
    this.event = decision.event;
    this.params = step.params;
    this.captures = step.captures;
    this.step = step;
    this.decision = decision;
    this.send = (message) => sendAll(message, call);
    // It is made only when asked for.
    Object.defineProperty(this, 'signal', CallContext.#signal);
    // Nobody sees it who prints or copies the rest.
    Object.defineProperty(this, madeFrom, { value: call });
  }
}

function isPromise(returned: unknown): returned is PromiseLike<unknown> {
  return typeof (returned as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}

/** The changes that a handler returned, if what it returned has a key of changes: it may return anything else. */
function changesIn(returned: unknown): HandlerChanges | undefined {
  if (typeof returned !== 'object' || returned === null || Array.isArray(returned))
    return undefined;
  return Object.keys(returned).some((key) => changeKeys.has(key))
    ? (returned as HandlerChanges)
    : undefined;
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
  const { outbound, payloads, decision } = call;
  const list = (Array.isArray(message) ? message : [message]) as readonly (string | Message)[];
  const reply = list.map((one): Message => (typeof one === 'string' ? { text: one } : one));
  const short = shortenPayloads(reply, outbound.payload);
  if (payloads !== undefined) await keepPayloads(payloads, short.long, decision.event);
  const { calls, warnings } = outbound.plan({ reply: short.reply }, decision.event);
  call.onWarnings(warnings);
  for (const one of calls) {
    call.signal.throwIfAborted();
    await call.send(one);
  }
}
