import type { Decision, Message, Step } from '@botrules/core';
import {
  type Call,
  type Calls,
  type Problem,
  type SendClient,
  type Signal,
  toCalls,
} from '@botrules/messenger';
import type { Handler, Sendable } from './handlers.js';
import { type Logger, type MessageFirstLogger, readLogger } from './logger.js';
import type { Stop } from './stop.js';

/** One thing to do about a decision, as plain data. `step` is an index into the decision's steps. */
export type Action =
  | { readonly kind: 'send'; readonly step: number; readonly call: Call }
  | { readonly kind: 'handle'; readonly step: number; readonly route: string }
  | { readonly kind: 'forward'; readonly step: number; readonly url: string }
  | { readonly kind: 'handover'; readonly step: number; readonly call: Call };

/** Posts the event and the decision to a URL; rejects where that was not taken. */
export type Forward = (request: {
  readonly url: string;
  readonly decision: Decision;
  readonly step: Step;
  readonly signal: Signal;
}) => Promise<void>;

/** The client of a page, or `undefined` where there is none for it. */
export type ClientOf = (pageId: string | undefined) => SendClient | undefined;

/** What acting takes. */
export interface Tools {
  /** Handlers by route, as `readHandlers` gives them. */
  readonly handlers: ReadonlyMap<string, Handler>;
  /** Without it nothing is sent: what would be is logged. */
  readonly clientOf: ClientOf | undefined;
  /** Without it, what would be forwarded is logged. */
  readonly forward: Forward | undefined;
  /** Told of what fails and of what has nobody to do it. */
  readonly logger: Logger | MessageFirstLogger;
  /** Once stopped, nothing more is begun. */
  readonly stop: Stop;
  /** Waits while typing dots are seen; unless given, as long as they are to be. */
  readonly pause?: ((milliseconds: number, signal: Signal) => Promise<void>) | undefined;
}

/** What acting takes, with a logger that is called as ours are. */
type AtHand = Tools & { readonly logger: Logger };

function atHand(tools: Tools): AtHand {
  const logger = readLogger(tools.logger);
  return logger === tools.logger ? (tools as AtHand) : { ...tools, logger };
}

/**
 * All that a decision wants done, in the order in which it is to be done: step by step, and in each the reply,
 * then the handler, then the forward, then the handover. Pure, and the same for the same decision, so that
 * whoever keeps a record of what is done can go on from there.
 */
export function actionsOf(decision: Decision): {
  readonly actions: readonly Action[];
  readonly warnings: readonly Problem[];
} {
  const actions: Action[] = [];
  const warnings: Problem[] = [];
  const { event, steps } = decision;
  const add = (kind: 'send' | 'handover', step: number, made: Calls) => {
    for (const call of made.calls) actions.push({ kind, step, call });
    warnings.push(...made.warnings);
  };
  for (let step = 0; step < steps.length; step++) {
    const { reply, route, forward, handover } = steps[step]!;
    if (reply.length > 0) add('send', step, toCalls({ reply }, event));
    if (route !== null) actions.push({ kind: 'handle', step, route });
    if (forward !== null) actions.push({ kind: 'forward', step, url: forward });
    if (handover !== null) add('handover', step, toCalls({ handover }, event));
  }
  return { actions, warnings };
}

/**
 * Does all of a decision's actions, one after the other. What fails is logged and hurts nothing else, but that
 * the rest of its reply is not sent: half a conversation in the wrong order is worse than none. Returns nothing
 * where all is done at once, as it is where nothing is sent, and else a promise that never rejects.
 */
export function act(decision: Decision, given: Tools): Promise<void> | undefined {
  const tools = atHand(given);
  const { logger, stop } = tools;
  const { actions, warnings } = actionsOf(decision);
  logWarnings(warnings, decision, logger);
  let next = 0;
  let failedReply: number | undefined;

  /** Goes as far as there is nothing to wait for, and on from there. */
  function goOn(): Promise<void> | undefined {
    while (next < actions.length && !stop.stopped) {
      const action = actions[next++]!;
      if (action.kind === 'send' && action.step === failedReply) continue;
      try {
        const doing = perform(action, decision, tools);
        if (doing !== undefined) return doing.catch((error) => failed(action, error)).then(goOn);
      } catch (error) {
        failed(action, error);
      }
    }
    return undefined;
  }

  function failed(action: Action, error: unknown): void {
    // Typing dots that are not shown are no message that is missed.
    if (action.kind === 'send' && action.call.kind !== 'typing') failedReply = action.step;
    const { rule } = decision.steps[action.step]!;
    const route = action.kind === 'handle' ? { route: action.route } : {};
    logger.error({ err: error, event: decision.event.id, rule, ...route }, failure[action.kind]);
  }

  return goOn();
}

const failure: { readonly [kind in Action['kind']]: string } = {
  send: 'the reply failed',
  handle: 'the handler failed',
  forward: 'the forward failed',
  handover: 'the handover failed',
};

/** Does one action: nothing comes of one that is done at once. Throws or rejects with what went wrong. */
export function perform(
  action: Action,
  decision: Decision,
  given: Tools,
): Promise<void> | undefined {
  const tools = atHand(given);
  const step = decision.steps[action.step]!;
  const { forward, logger, stop } = tools;
  const { id } = decision.event;
  switch (action.kind) {
    case 'send':
    case 'handover':
      return deliver(action.call, decision, tools);
    case 'handle':
      return handle(action.route, step, decision, tools);
    case 'forward':
      if (forward !== undefined)
        return forward({ url: action.url, decision, step, signal: stop.signal });
      logger.warn(
        { event: id, rule: step.rule, url: action.url },
        'nothing was given that forwards',
      );
      return undefined;
  }
}

async function handle(route: string, step: Step, decision: Decision, tools: AtHand): Promise<void> {
  const { handlers, logger, stop } = tools;
  const { event } = decision;
  const { params, captures, rule } = step;
  const handler = handlers.get(route);
  if (handler === undefined) {
    logger.warn({ event: event.id, rule, route }, 'the route has no handler');
    return;
  }
  await handler({
    event,
    params,
    captures,
    step,
    decision,
    send: (message) => sendAll(message, decision, tools),
    get signal() {
      return stop.signal;
    },
  });
}

/** Sends a handler's messages, in order. */
async function sendAll(message: Sendable, decision: Decision, tools: AtHand): Promise<void> {
  const list = (Array.isArray(message) ? message : [message]) as readonly (string | Message)[];
  const reply = list.map((one) => (typeof one === 'string' ? { text: one } : one));
  const { calls, warnings } = toCalls({ reply }, decision.event);
  logWarnings(warnings, decision, tools.logger);
  for (const call of calls) {
    tools.stop.signal.throwIfAborted();
    await deliver(call, decision, tools);
  }
}

function deliver(call: Call, decision: Decision, tools: AtHand): Promise<void> | undefined {
  const { clientOf, logger } = tools;
  const { id, recipient } = decision.event;
  if (clientOf !== undefined) return send(call, clientOf(recipient?.id), decision, tools);
  logger.info(
    { event: id, page: recipient?.id, path: call.path, body: call.body },
    'dry run: would send',
  );
  return undefined;
}

async function send(
  call: Call,
  client: SendClient | undefined,
  { event }: Decision,
  { stop, pause = wait }: AtHand,
): Promise<void> {
  if (client === undefined)
    throw new Error(`There is no client for page "${event.recipient?.id ?? ''}".`);
  await client.send(call, { signal: stop.signal });
  if (call.waitMs !== undefined) await pause(call.waitMs, stop.signal);
}

/** Waits so that typing dots are seen; not beyond the signal's abort. */
function wait(milliseconds: number, signal: Signal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}

function logWarnings(
  warnings: readonly Problem[],
  { event, rule }: Decision,
  logger: Logger,
): void {
  for (const { at, message } of warnings) logger.warn({ event: event.id, rule, at }, message);
}
