import { type Decision, type Event, type Message, nearest, type Step } from '@botrules/core';
import type { Signal } from '@botrules/messenger';
import type { Logger } from './logger.js';

/** A message for `send`: a plain string is a text. */
export type Sendable = string | Message | readonly (string | Message)[];

/** What a handler is called with. */
export interface HandlerContext {
  readonly event: Event;
  /** The step's own: constants of the rule, and what its condition captured. */
  readonly params: Step['params'];
  readonly captures: Step['captures'];
  /** The step that named the route, and the decision that it is part of. */
  readonly step: Step;
  readonly decision: Decision;
  /** Sends messages to the person that the event came from, in order; rejects when the platform refuses. */
  readonly send: (message: Sendable) => Promise<void>;
  /** Aborted when the handler has taken too long and its conversation goes on without it. */
  readonly signal: Signal;
}

/** Takes the events of one route. What it returns is ignored; what it throws is logged. */
export type Handler = (context: HandlerContext) => unknown;

/** Handlers by the route that the rules name. */
export type Handlers = { readonly [route: string]: Handler };

/** The handlers as a map, so that a route named `constructor` finds none unless it was given. */
export function readHandlers(handlers: Handlers): ReadonlyMap<string, Handler> {
  for (const [route, handler] of Object.entries(handlers)) {
    if (typeof handler !== 'function') {
      throw new TypeError(`The handler of route "${route}" is not a function.`);
    }
  }
  return new Map(Object.entries(handlers));
}

/** The routes that have no handler. */
export function findMissing(
  routes: readonly string[],
  handlers: ReadonlyMap<string, Handler>,
): readonly string[] {
  return routes.filter((route) => !handlers.has(route));
}

/** Says which routes have no handler and which handlers no rule names, with what was likely meant. */
export function warnOfMissing(
  missing: readonly string[],
  unused: readonly string[],
  logger: Logger,
): void {
  for (const route of missing) {
    const like = nearest(route, unused);
    const hint = like === undefined ? '' : ` Did you mean it by the handler "${like}"?`;
    logger.warn({ route }, `The rules name the route "${route}", and it has no handler.${hint}`);
  }
  for (const name of unused) {
    const like = nearest(name, missing);
    const hint = like === undefined ? '' : ` Did you mean "${like}"?`;
    logger.warn({ route: name }, `No rule names the route "${name}", which has a handler.${hint}`);
  }
}
