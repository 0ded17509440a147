import { quote } from '../../report/problems.js';
import type { TextComparison } from '../forms.js';

/** How many values are named before the rest is counted. */
const mostValues = 4;

/** Texts in a row: `"A", "B" or "C"`. Of many the first, and how many more there are. */
export function sayTexts(texts: readonly string[]): string {
  const named = texts
    .slice(0, texts.length > mostValues + 1 ? mostValues : texts.length)
    .map(quote);
  const more = texts.length - named.length;
  if (more > 0) return `${named.join(', ')} or one of ${sayCount(more)} more`;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
}

/** What is said behind a test that does not compare letter by letter. */
export function sayComparison(how: TextComparison): string {
  return how.loose ? ', loosely' : how.ignoreCase ? ', in any case' : '';
}

/** `1,000` */
export function sayCount(many: number): string {
  return many.toLocaleString('en-US');
}
