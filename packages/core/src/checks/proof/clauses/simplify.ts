// Decides whether a regex says the same as a list of texts or shapes; if it is not sure, it stays a regex.

import { type Claim, fromGlobs, present, toValues } from '../claims/claim.js';
import { isImpossible, wordsOfRegex } from '../claims/languages.js';
import { isAnything } from '../texts/glob.js';

/** A regex that only this number of texts match becomes a list. */
const mostWords = 32;

/** A regex that may only match a whole text, from its beginning to its end. */
const mayBeList = /^(?:\(\?[imsU]+\))?(?:\((?:\?:|\?P?<\w+>)?)*(?:\^|\\A).*(?:\$|\\z)\)*$/s;
/** Signs that a regex is neither a list of texts nor one of shapes, so that a closer look would not pay. */
const manyTexts = /[*+]|\{\d+,\}|\\[dDsSwWpPC]|(?:^|[^\\])\./;
const noShapes = /\\[^.]|[[+?{]/;

/**
 * Returns the same claim in a form by which rules can be found: `^(yes|no)$` is a list of two texts, `^ORDER_` a
 * beginning, `help|support` two parts.
 */
export function simplify(claim: Claim): Claim {
  if (claim.kind !== 'regex' || claim.folded) return claim;
  if (claim.texts.every((text) => mayBeList.test(text) && !manyTexts.test(text))) {
    const words = wordsOfRegex(claim, mostWords);
    if (words !== undefined && words.length > 0) return toValues(words);
  }
  if (claim.texts.some((text) => noShapes.test(text))) return claim;
  // A text in which the regex is found has one of the shapes. If the converse is proved, they are the same.
  const shapes = claim.shapes.some(isAnything) ? present : fromGlobs(claim.shapes);
  return isImpossible([shapes], [claim]) ? shapes : claim;
}
