import type * as Engine from 're2js';

// Stands in for re2js in the worker (`scripts/build-studio.js`): the engine is a fifth of what the worker weighs, and is
// fetched when the first rule has a regular expression.

let engine: typeof Engine | undefined;

/** Fetches the engine, once. */
export async function loadRegexEngine(): Promise<void> {
  engine ??= await import('re2js');
}

/** Whether it is there. */
export function hasRegexEngine(): boolean {
  return engine !== undefined;
}

/** Whether a text may have a regular expression in it: then the engine must be there before the text is read. */
export function mayHaveRegex(text: string): boolean {
  return text.includes('regex');
}

/** The class of the engine, as core uses it. */
export const RE2JS = {
  /** @throws {Error} where the engine was not fetched before */
  compile(text: string): Engine.RE2JS {
    if (!engine) throw new Error('The engine for regular expressions is not there yet.');
    return engine.RE2JS.compile(text);
  },
};

/** What the engine throws of an expression that it cannot read. */
class RegexFault extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    return engine !== undefined && error instanceof engine.RE2JSSyntaxException;
  }
}

export { RegexFault as RE2JSSyntaxException };
