import { RE2JS } from './no-re2.js';

// Stands in for `regex-run.ts` in a bundle that is built with the condition `no-regex`, which has none of what reads,
// folds and runs expressions.

/** @throws {NoRegexError} always */
export function readRegexAgain(): never {
  return RE2JS.compile();
}

/** @throws {NoRegexError} always */
export function compileRegex(): never {
  return RE2JS.compile();
}
