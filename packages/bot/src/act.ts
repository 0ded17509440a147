import {
  type Call,
  type PayloadStore,
  type Problem,
  redact,
  type Sender,
  type Signal,
  type SpokenChannel,
  secretsIn,
} from '@botrules/channel';
import type { Decision, HandlerChanges, Step } from '@botrules/core';
import { type Action, actionsOf, channelFor, isSpoiled } from './actions.js';
import { blotted } from './blotted.js';
import { callHandler, type HandlerCall } from './call-handler.js';
import type { Handler } from './handlers.js';
import { type Logger, type MessageFirstLogger, readLogger } from './logger.js';
import { keepPayloads } from './payloads.js';
import type { Stop } from './stop.js';

/** Posts the event and the decision to a URL; rejects where that was not taken. */
export type Forward = (request: {
  readonly url: string;
  readonly decision: Decision;
  readonly step: Step;
  readonly signal: Signal;
}) => Promise<void>;

/** The client of a page, or `undefined` where there is none for it. */
export type ClientOf = (pageId: string | undefined) => Sender | undefined;

/** What acting on a decision needs. */
export interface Tools {
  /** Handlers by route, as `readHandlers` gives them. */
  readonly handlers: ReadonlyMap<string, Handler>;
  /** Without it nothing is sent: what would be is logged. */
  readonly clientOf: ClientOf | undefined;
  /** The channels that events come by; Messenger and Instagram unless given. */
  readonly channels?: readonly SpokenChannel[] | undefined;
  /** Without it, what would be forwarded is logged. */
  readonly forward: Forward | undefined;
  /** Keeps payloads that are too long for the buttons of their channel. Without it they go out with keys that nobody knows. */
  readonly payloads?: PayloadStore | undefined;
  /** Carries out what a handler wants remembered. Without it, that is logged. */
  readonly remember?: ((change: HandlerChanges, decision: Decision) => Promise<void>) | undefined;
  /** Where failures are logged, and actions that nothing can carry out. */
  readonly logger: Logger | MessageFirstLogger;
  /** Once stopped, nothing more is begun. */
  readonly stop: Stop;
  /** Waits while typing dots are shown; by default for their full time. */
  readonly pause?: ((milliseconds: number, signal: Signal) => Promise<void>) | undefined;
}

/** What acting takes, with a logger that is called as ours are. */
type AtHand = Tools & { readonly logger: Logger };

function atHand(tools: Tools): AtHand {
  const logger = readLogger(tools.logger);
  return logger === tools.logger ? (tools as AtHand) : { ...tools, logger };
}

/**
 * Does all of a decision's actions, one after the other. What fails is logged and hurts nothing else, except that
 * the rest of its reply is not sent: half a conversation in the wrong order is worse than none. Returns nothing
 * where all is done at once, as it is where nothing is sent, and else a promise that never rejects.
 */
export function act(decision: Decision, given: Tools): Promise<void> | undefined {
  const tools = atHand(given);
  const { channels, logger, stop } = tools;
  const { actions, warnings, payloads } = actionsOf(decision, channels);
  logWarnings(warnings, decision, logger);
  let next = 0;
  let broken: Action | undefined;

  /** Goes on until there is something to wait for, and from there once that is done. */
  function goOn(): Promise<void> | undefined {
    while (next < actions.length && !stop.stopped) {
      const action = actions[next++]!;
      if (broken !== undefined && isSpoiled(action, broken)) continue;
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
    broken = action;
    const rule = decision.steps[action.step]?.rule;
    const route = action.kind === 'handle' ? { route: action.route } : {};
    const { event } = decision;
    const { secretKeys } = channelFor(channels, event.channel).inbound;
    const err = blotted(error, secretsIn(event, secretKeys));
    logger.error({ err, event: event.id, rule, ...route }, failure[action.kind]);
  }

  function begin(): Promise<void> | undefined {
    const keeping =
      tools.payloads === undefined
        ? undefined
        : keepPayloads(tools.payloads, payloads, decision.event);
    return keeping === undefined ? goOn() : keeping.then(goOn);
  }

  try {
    return begin()?.catch(unkept);
  } catch (error) {
    unkept(error);
    return undefined;
  }

  function unkept(error: unknown): void {
    const fields = { err: error, event: decision.event.id };
    logger.error(fields, 'what the buttons stand for could not be kept: nothing was sent');
  }
}

const failure: { readonly [kind in Action['kind']]: string } = {
  acknowledge: 'the platform was not told that the event came',
  send: 'the reply failed',
  handle: 'the handler failed',
  forward: 'the forward failed',
  handover: 'the handover failed',
};

/** Does one action; returns `undefined` if it is done at once. Throws or rejects with what went wrong. */
export function perform(
  action: Action,
  decision: Decision,
  given: Tools,
): Promise<void> | undefined {
  const tools = atHand(given);
  const { forward, logger, stop } = tools;
  switch (action.kind) {
    case 'acknowledge':
    case 'send':
    case 'handover':
      return deliver(action.call, decision, tools);
    case 'handle':
      return handle(action.route, decision.steps[action.step]!, decision, tools);
    case 'forward': {
      const { url } = action;
      const step = decision.steps[action.step]!;
      if (forward !== undefined) return forward({ url, decision, step, signal: stop.signal });
      const fields = { event: decision.event.id, rule: step.rule, url };
      logger.warn(fields, 'nothing was given that forwards');
      return undefined;
    }
  }
}

async function handle(route: string, step: Step, decision: Decision, tools: AtHand): Promise<void> {
  const { handlers, logger } = tools;
  const { event } = decision;
  const handler = handlers.get(route);
  if (handler === undefined) {
    logger.warn({ event: event.id, rule: step.rule, route }, 'the route has no handler');
    return;
  }
  const change = await callHandler(handler, new BotCall(step, decision, tools));
  if (change === undefined) return;
  if (tools.remember !== undefined) await tools.remember(change, decision);
  else logger.warn({ event: event.id, route }, 'nothing was given that remembers');
}

/** One call of a handler. Its signal is made only when asked for. */
class BotCall implements HandlerCall {
  readonly step: Step;
  readonly decision: Decision;
  readonly #tools: AtHand;

  constructor(step: Step, decision: Decision, tools: AtHand) {
    this.step = step;
    this.decision = decision;
    this.#tools = tools;
  }

  get outbound(): HandlerCall['outbound'] {
    return channelFor(this.#tools.channels, this.decision.event.channel).outbound;
  }

  get payloads(): HandlerCall['payloads'] {
    return this.#tools.payloads;
  }

  get signal(): HandlerCall['signal'] {
    return this.#tools.stop.signal;
  }

  send(call: Call): Promise<void> | undefined {
    return deliver(call, this.decision, this.#tools);
  }

  onWarnings(warnings: readonly Problem[]): void {
    logWarnings(warnings, this.decision, this.#tools.logger);
  }
}

function deliver(call: Call, decision: Decision, tools: AtHand): Promise<void> | undefined {
  const { clientOf, channels, logger } = tools;
  const { id, recipient, channel } = decision.event;
  if (clientOf !== undefined) return send(call, clientOf(recipient?.id), decision, tools);
  const { secretKeys } = channelFor(channels, channel).inbound;
  logger.info(
    { event: id, page: recipient?.id, path: call.path, body: redact(call.body, secretKeys) },
    'dry run: would send',
  );
  return undefined;
}

async function send(
  call: Call,
  client: Sender | undefined,
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
