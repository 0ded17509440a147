import type * as Engine from 're2js';
import { LatePart } from './later.js';

// Stands in for re2js in the worker (`scripts/build-studio.js`): the engine weighs 45 KB, and few rules need it.

const engine = new LatePart('regular expressions', () => import('re2js'));

/** The class of the engine, as core uses it. */
export const RE2JS = {
  /** @throws {NotThereYet} where the engine was not fetched yet */
  compile: (text: string): Engine.RE2JS => engine.module.RE2JS.compile(text),
};

/** What the engine throws for an expression that it cannot read. */
class RegexFault extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return engine.isThere && error instanceof engine.module.RE2JSSyntaxException;
  }
}

export { RegexFault as RE2JSSyntaxException };
