import { LeftOutError } from '../report/left-out.js';

// Stands in for everything that compares words in a bundle that is built with the condition `no-words`.

function leftOut(): never {
  throw new LeftOutError(
    'words',
    'These rules use "words", "typos" or "loose", and the bundle was built without what compares words.',
  );
}

export const cutWords = leftOut;
export const partOf = leftOut;
export const parsePhrase = leftOut;
export const foldLoose = leftOut;
export const foldLoosePart = leftOut;
export const sliceLoose = leftOut;
export const cellWordsOf = leftOut;
export const exactWordsOf = leftOut;
export const SlipIndex = { open: leftOut };
export const words = { properties: () => ({}), matchers: leftOut, takes: leftOut };

/** @throws {LeftOutError} always */
export function typedTap(): never {
  throw new LeftOutError(
    'words',
    'A typed title counts as a tap, and the bundle was built without what compares words. Say "typed_taps: false" in the rules, build it with the condition "no-memory" too if you keep no memory, or:',
  );
}
