import { LeftOutError } from '../report/left-out.js';

/**
 * Stands in for re2js in a bundle that is built with the condition `no-regex`: that engine is two thirds of a bundle of
 * `@botrules/core/compiled`, and many rules have no regular expression.
 */
export const RE2JS = {
  /** @throws {LeftOutError} always */
  compile(): never {
    throw new LeftOutError(
      'regex',
      'These rules have a regular expression, and the bundle was built without the engine for them.',
    );
  },
};

/** What the engine throws for an expression that it cannot read. */
export class RE2JSSyntaxException extends Error {}
