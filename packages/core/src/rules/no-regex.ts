import { RE2JS } from './no-re2.js';

// Stands in for everything that reads, folds and runs expressions in a bundle that is built with the condition `no-regex`.

export const readRegexAgain = RE2JS.compile;
export const compileRegex = RE2JS.compile;
export const regex = {
  properties: () => ({}),
  matchers: RE2JS.compile,
  takes: RE2JS.compile,
};
