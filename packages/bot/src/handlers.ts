import type { Signal } from '@botrules/channel';
import type { Decision, Event, Message, Step } from '@botrules/core';
import { nearest } from '@botrules/core/tooling';
import type { Logger } from './logger.js';

/** A message for `send`: a plain string is a text. */
export type Sendable = string | Message | readonly (string | Message)[];

/** What a handler of one route gets of the rules. `botrules types` writes it for each route. */
export interface RouteTypes {
  /** What conditions captured, by name. */
  readonly captures: object;
  /** What rules give by name: texts, numbers, `true` and `false`. */
  readonly params: object;
}

/** A route of which nothing is known. */
export interface AnyRoute {
  /** What conditions captured, by name. */
  readonly captures: Step['captures'];
  /** What rules give, by name. */
  readonly params: Step['params'];
}

/** What a handler is called with. With a route of `Routes` its captures and params are known by name. */
export interface HandlerContext<Route extends RouteTypes = AnyRoute> {
  /** What the person did. */
  readonly event: Event;
  /** The step's own: constants of the rule, and texts that were filled. */
  readonly params: Route['params'];
  /** What the step's conditions captured. */
  readonly captures: Route['captures'];
  /** The step that named the route, and the decision that it is part of. */
  readonly step: Step;
  /** The whole decision about the event. */
  readonly decision: Decision;
  /** Sends messages to the person that the event came from, in order; rejects when the platform refuses. */
  readonly send: (message: Sendable) => Promise<void>;
  /** Aborted when the handler has taken too long and its conversation goes on without it. */
  readonly signal: Signal;
}

/** Takes the events of one route. What it returns is ignored; what it throws is logged. */
export type Handler<Route extends RouteTypes = AnyRoute> = (
  context: HandlerContext<Route>,
) => unknown;

/**
 * Handlers by the route that the rules name. `Handlers<Routes>`, with the `Routes` that `botrules types` writes, has one
 * for each route, and each knows its captures and params: a slip in a name is an error of the compiler. Take
 * `Partial<Handlers<Routes>>` where some routes have no handler on purpose.
 */
export type Handlers<Routes extends RoutesOf<Routes> = { readonly [route: string]: AnyRoute }> = {
  readonly [Route in keyof Routes]: Handler<Routes[Route]>;
} & HandlersOfRoutes;

type RoutesOf<Routes> = { readonly [Route in keyof Routes]: RouteTypes };

declare const ofRoutes: unique symbol;

/**
 * Handlers of any routes. There is nothing in it but a mark that no object has: which handlers fit which routes is
 * known where they are written.
 */
export interface HandlersOfRoutes {
  readonly [ofRoutes]?: never;
}

/** The handlers as a map, so that a route named `constructor` finds none unless it was given. */
export function readHandlers(handlers: Handlers | HandlersOfRoutes): ReadonlyMap<string, Handler> {
  const isObject = typeof handlers === 'object' && handlers !== null && !Array.isArray(handlers);
  if (!isObject || handlers instanceof Map) {
    throw new TypeError(
      'The handlers are not an object of functions, by the routes that rules name.',
    );
  }
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
