import { listed, number, quote } from '../../report/problems.js';
import { say } from '../../report/say.js';
import type { TextComparison } from '../forms.js';

/** How many values are named; the rest is counted. */
const mostValues = 4;

/** Returns texts in a row: `"A", "B" or "C"`. If there are many, the first ones and the number of others. */
export function sayTexts(texts: readonly string[]): string {
  const named = texts
    .slice(0, texts.length > mostValues + 1 ? mostValues : texts.length)
    .map(quote);
  const more = texts.length - named.length;
  if (more > 0) return say`${named.join(', ')} or one of ${sayCount(more)} more`;
  return listed(named);
}

/** Returns what is said after a test that does not compare letter by letter. */
export function sayComparison(how: TextComparison): string {
  return how.loose ? say`, loosely` : how.ignoreCase ? say`, in any case` : '';
}

/** Returns a number such as `1,000`. */
export function sayCount(many: number): string {
  return number(many);
}
