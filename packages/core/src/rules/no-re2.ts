/** Rules with regular expressions were given to a bundle that was built without the engine for them. */
export class NoRegexError extends Error {
  /** For programs. */
  readonly code = 'no-regex';
  override readonly name = 'NoRegexError';
}

/**
 * Stands in for re2js in a bundle that is built with the condition `no-regex`: two thirds of what a bundle of
 * `@botrules/core/compiled` weighs is that engine, and many rules have no regular expression.
 */
export const RE2JS = {
  /** @throws {NoRegexError} always */
  compile(): never {
    throw new NoRegexError(
      'These rules have a regular expression, and the bundle was built without the engine for them. Build it without the condition "no-regex".',
    );
  },
};

/** What the engine throws of an expression that it cannot read. */
export class RE2JSSyntaxException extends Error {}
