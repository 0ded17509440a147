import type { Router } from '@botrules/core';
import { isRouter } from './check-options.js';
import type { Current } from './current.js';
import { findMissing, type Handler, warnOfMissing } from './handlers.js';
import type { Logger } from './logger.js';

/** The router in force, which a function may replace, and which of its routes have no handler. */
export class LiveRouter {
  readonly #given: Current<Router>;
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #logger: Logger;
  #known: Router | undefined;
  #missing: readonly string[] = [];

  /** Says which handlers are missing. Throws `TypeError` where a function returns something else than a router. */
  constructor(given: Current<Router>, handlers: ReadonlyMap<string, Handler>, logger: Logger) {
    this.#given = given;
    this.#handlers = handlers;
    this.#logger = logger;
    const { routes } = this.current;
    const unused = [...handlers.keys()].filter((name) => !routes.includes(name));
    warnOfMissing(this.#missing, unused, logger);
  }

  /** Throws `TypeError` where a function returns something else than a router. */
  get current(): Router {
    const router = typeof this.#given === 'function' ? this.#given() : this.#given;
    if (router !== this.#known || router === undefined) this.#take(router);
    return router;
  }

  /** Routes without a handler in the rules in force, even if no event has come since these were replaced. */
  get missingHandlers(): readonly string[] {
    try {
      void this.current;
    } catch {
      // The next event says what is wrong; until then those of the last router that was right.
    }
    return this.#missing;
  }

  #take(router: Router): void {
    if (!isRouter(router)) {
      throw new TypeError(
        typeof this.#given === 'function'
          ? 'The function "router" returned something else than a router. Return what createRouter returns.'
          : 'The router is something else. Give what createRouter returns, or a function that returns it.',
      );
    }
    const first = this.#known === undefined;
    const before = this.#missing;
    this.#known = router;
    this.#missing = findMissing(router.routes, this.#handlers);
    if (first) return;
    // What was missing before has been said, and a handler for rules that are gone hurts nobody.
    const added = this.#missing.filter((route) => !before.includes(route));
    warnOfMissing(added, [], this.#logger);
  }
}
