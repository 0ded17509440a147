// Decides on one value for which some claims hold and others do not; `undefined` if a quick look finds none.

import { fold } from '../../../rules/fold.js';
import { foldRegex } from '../../../rules/regex-fold.js';
import { regexExample } from '../texts/regex-example.js';
import type { Claim, FormedClaim, RegexClaim } from './claim.js';
import { relateOne } from './relate.js';

/** How many values, shapes and expressions of one claim are tried. */
const mostTried = 4;

/**
 * Returns a value for which all of `are` hold and none of `areNot`, by trying values that the claims themselves name.
 * `undefined` if none was found, which proves nothing.
 */
export function exampleOf(are: readonly Claim[], areNot: readonly Claim[]): string | undefined {
  for (const [example, from] of examplesOf(are)) {
    const fits =
      are.every((claim) => claim === from || relateOne(example, false, claim) === 'in') &&
      areNot.every((claim) => relateOne(example, false, claim) === 'out');
    if (fits) return example;
  }
  return undefined;
}

/** Yields values to try, and with each the claim that is known to hold for it. */
function* examplesOf(are: readonly Claim[]): Generator<readonly [string, Claim | undefined]> {
  for (const claim of are) for (const one of examplesOfClaim(claim)) yield [one, claim];
  if (are.length < 2) return;
  // The examples one after the other: `A` and `-5` may make `A-5`; of phrases, words stay words.
  const each = are.map((claim) => examplesOfClaim(claim).next().value ?? '');
  yield [each.join(''), undefined];
  if (are.some(isOfWords)) yield [each.join(' '), undefined];
}

function isOfWords(claim: Claim): boolean {
  return claim.kind === 'regex' && claim.formed?.form === 'words';
}

function* examplesOfClaim(claim: Claim): Generator<string, undefined> {
  switch (claim.kind) {
    case 'text':
      yield* claim.values.slice(0, mostTried);
      for (const { literals, gaps } of claim.globs.slice(0, mostTried)) {
        yield gaps.reduce(
          (text, gap, index) => text + 'x'.repeat(Math.max(gap, 1)) + literals[index + 1]!,
          literals[0]!,
        );
      }
      return undefined;
    case 'regex':
      yield* exampleOfRegex(claim);
      return undefined;
    case 'number':
      yield* neighbours(claim.bound, claim.operator);
      return undefined;
    case 'time':
      return undefined;
  }
}

const known = new WeakMap<RegexClaim, readonly string[]>();

function exampleOfRegex(claim: RegexClaim): readonly string[] {
  let examples = known.get(claim);
  if (examples === undefined) {
    examples = claim.formed ? exampleOfForm(claim, claim.formed) : exampleOfTexts(claim);
    known.set(claim, examples);
  }
  return examples;
}

function exampleOfTexts({ texts, folded }: RegexClaim): readonly string[] {
  return texts.slice(0, mostTried).flatMap((text) => {
    const example = regexExample(folded ? foldRegex(text) : text);
    return example === undefined || (folded && fold(example) !== example) ? [] : [example];
  });
}

/** Returns the words as they are written, or the text, if the test accepts them like that. */
function exampleOfForm({ expressions }: RegexClaim, formed: FormedClaim): readonly string[] {
  const texts =
    formed.form === 'words'
      ? formed.phrases
          .slice(0, mostTried)
          .map(({ words }) => words.map(({ text }) => text).join(' '))
      : [...examplesOfClaim(formed.claim)];
  return texts.filter((text) => expressions.some((expression) => expression.test(text)));
}

/** Returns numbers at a bound: the bound, or its neighbour if the bound itself is excluded. */
function neighbours(bound: string, operator: string): readonly string[] {
  const isWhole = /^-?\d{1,15}$/.test(bound);
  switch (operator) {
    case 'more_than':
      return [isWhole ? String(Number(bound) + 1) : `${bound}1`];
    case 'less_than':
      return isWhole ? [String(Number(bound) - 1)] : ['-1'];
    default:
      return [bound];
  }
}
