import { say } from '../../report/say.js';
import type { Node } from '../../syntax/node.js';
import { isProblem, toFinding } from '../pattern-problem.js';
import { flag, optional, someOf } from '../shape.js';
import { isSlip, slipsOf } from '../typos.js';
import {
  isPhraseWord,
  type Phrase,
  type PhraseWord,
  parsePhrase,
  parseRowWords,
  partsOf,
} from '../words.js';
import { readRowWords } from './lookup.js';
import {
  type Keyword,
  type KeywordContext,
  noCaptures,
  type Operator,
  type ReadTest,
  someParts,
  textNodes,
  type Values,
} from './operator.js';
import { sayTexts } from './say.js';

/** Holds if a text has one of some phrases among its words. */
export interface WordsTest {
  readonly kind: 'words';
  readonly patterns: readonly Phrase[];
  /** Whether words may be misspelt. */
  readonly typos?: boolean;
}

export const words: Operator<WordsTest> = {
  properties: (shared) => ({ patterns: someOf(shared.phrase), typos: optional(flag) }),
  matchers: ({ patterns, typos = false }, shared) =>
    patterns.map((phrase) => ({
      test: toTest(phrase, typos, shared),
      capture: undefined,
    })),
  takes: ({ patterns, typos = false }) => ({ kind: 'phrases', patterns, typos, form: 'words' }),
};

/** Returns a test of whether the words of a text, as `cutWords` returns them, contain a phrase. */
export function toTest(
  phrase: Phrase,
  typos: boolean,
  shared: { readonly exactWords: Pick<Values, 'has'> },
): (cut: string) => boolean {
  const slips = typos ? phrase.words.map(slipsOf) : [];
  if (slips.some((most) => most > 0)) {
    return (cut) => hasWords(cut, phrase.words, slips, shared.exactWords);
  }
  const parts = partsOf(phrase.words);
  const [only = ''] = parts;
  return parts.length === 1 ? (cut) => cut.includes(only) : (cut) => hasParts(cut, parts);
}

/** Returns whether a text has these parts in order, with only the rest of one word between two of them. */
function hasParts(cut: string, [first = '', ...more]: readonly string[]): boolean {
  for (let start = cut.indexOf(first); start !== -1; start = cut.indexOf(first, start + 1)) {
    let at = start + first.length;
    const fits = more.every((part) => {
      at = cut.indexOf(' ', at);
      if (!cut.startsWith(part, at)) return false;
      at += part.length;
      return true;
    });
    if (fits) return true;
  }
  return false;
}

function hasWords(
  cut: string,
  phrase: readonly PhraseWord[],
  slips: readonly number[],
  exactWords: Pick<Values, 'has'>,
): boolean {
  if (splitBefore?.cut !== cut) splitBefore = { cut, words: cut.slice(1, -1).split(' ') };
  const { words: written } = splitBefore;
  const last = phrase.length - 1;
  for (let start = 0; start + last < written.length; start++) {
    let at = 0;
    while (at <= last) {
      const one = written[start + at]!;
      const word = phrase[at]!;
      const most = slips[at]!;
      const fits =
        isPhraseWord(one, word, at === 0, at === last) ||
        (most > 0 && isSlip(one, word.text, most) && !exactWords.has(one));
      if (!fits) break;
      at++;
    }
    if (at > last) return true;
  }
  return false;
}

/** Split once: all rules with typos need the same words of an event. */
let splitBefore: { readonly cut: string; readonly words: readonly string[] } | undefined;

/** `words: [address, where are you, "direction*"]` */
export const wordsKeyword: Keyword<WordsTest> = {
  said: { so: /* say */ 'has the words', not: /* say */ 'has none of the words' },
  takes: 'texts',
  schema: {
    description:
      'Has this word, or these words in a row, as whole words; `*` at the end of a word is any ending. `{shop in shops.town}` by itself finds the words of a cell of this column, whose row is known as `shop`. Upper or lower case, accents and punctuation make no difference.',
    examples: [['address', 'where are you', 'direction*'], '{shop in shops.town}'],
  },
  shape: someParts,
  synonyms: ['word', 'keyword', 'keywords', 'phrase', 'phrases', 'contains_word'],
  texts: 'phrase',
  read: readPhrases,
  describe({ patterns, typos }, negated) {
    const texts = sayTexts(patterns.map(({ text }) => text));
    return say`${negated ? say`does not have` : say`has`} the words ${texts}${typos ? say`, with typos` : ''}`;
  },
  examples: [
    { test: '{ words: pizza }', takes: 'A PIZZA, please!', leaves: 'pizzas' },
    { test: '{ words: "pizza*" }', takes: 'two pizzas', leaves: 'pizzicato' },
    {
      test: '{ words: [address, where are you] }',
      takes: 'so WHERE are you?',
      leaves: 'where you are',
    },
    { test: "{ words: can't }", takes: 'I can’t', leaves: 'cant' },
  ],
};

function readPhrases(value: Node, context: KeywordContext): readonly ReadTest[] {
  const { report, typos } = context;
  const rows: ReadTest[] = [];
  const patterns = textNodes(value).flatMap((node) => {
    if (node.text === '') return [];
    const row = parseRowWords(node.text);
    if (row !== undefined) {
      rows.push(readRowWords(row, node, context));
      return [];
    }
    const phrase = parsePhrase(node.text);
    if (!isProblem(phrase)) return [phrase];
    report(toFinding('bad-pattern', node, phrase));
    return [];
  });
  if (patterns.length === 0) return rows;
  const test: WordsTest = { kind: 'words', patterns, ...(typos ? { typos } : {}) };
  return [{ test, captures: noCaptures }, ...rows];
}
