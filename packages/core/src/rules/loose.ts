// Decides how texts are compared under `loose`, and which part of a written text corresponds to a part of the folded one.

const plain = /^[\0-\x7f]*$/;
/** White space that is not a single space between two other characters. */
const untidy = /^\s|\s$|\s\s|[^\S ]|\u0085/;
const space = /[\s\u0085]+/g;

/** Characters that a reader does not see, and skin tones. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]+/gu;
/** Letters of scripts in which marks are ignored, with their marks. */
const marked = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const io = /е\p{M}+/gu;
const alef = /[\u0627\u0671]\p{M}*/gu;
/** Tatweel, harakat, and the points of Hebrew. */
const points = /[\u0640\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+/g;
const apostrophes =
  /[`\u2018-\u201b\u2032\u2035\u02b9\u02bb-\u02bd\u055a\u07f4\u07f5\ua78b\ua78c]/g;
const quotes = /[\u201c-\u201f]/g;
const dashes = /[\p{Dash_Punctuation}\u2212]/gu;
const strokes = /[łøđħæœς]/g;
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/**
 * Returns the form in which texts are compared under `loose`: different ways of typing the same become one text.
 * `Ça  va ?` and `ca va ?` do.
 */
export function foldLoose(text: string): string {
  return tidy(foldCharacters(text), true, true);
}

/** Folds a part of a pattern; spaces are trimmed only at an end of the whole pattern. */
export function foldLoosePart(text: string, isFirst: boolean, isLast: boolean): string {
  return tidy(foldCharacters(text), isFirst, isLast);
}

function tidy(text: string, start: boolean, end: boolean): string {
  if (!untidy.test(text)) return text;
  const spaced = text.replace(space, ' ');
  return spaced.slice(
    start && spaced.startsWith(' ') ? 1 : 0,
    end && spaced.endsWith(' ') ? Math.max(spaced.length - 1, 0) : undefined,
  );
}

/** Folds all but white space. Folding piece by piece gives the same as folding the whole, if no piece begins with a mark. */
function foldCharacters(text: string): string {
  if (plain.test(text)) {
    const lowered = text.toLowerCase();
    return lowered.includes('`') ? lowered.replaceAll('`', "'") : lowered;
  }
  // NFKD would turn an acute accent by itself, which is typed as an apostrophe, into a space with a mark. Upper case
  // turns `ß` into `ss`.
  const seen = text.normalize('NFC').replaceAll('´', "'").replace(unseen, '').normalize('NFKD');
  const cased = seen.toLowerCase().toUpperCase().toLowerCase().normalize('NFD');
  return cased
    .replace(points, '')
    .replace(marked, '$1')
    .replace(strokes, (letter) => plainLetters[letter]!)
    .replace(io, (letter) => letter.replaceAll('\u0308', ''))
    .replace(alef, (letter) => `\u0627${letter.slice(1).replace(/[\u0653-\u0655]/g, '')}`)
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(dashes, '-')
    .normalize('NFC');
}

/** What cannot be cut without changing how its parts are folded: a character with its marks, a syllable of Hangul. */
const pieces =
  /[\s\u0085]+|[^\s\u0085][\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u0640\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb]*/gu;

/**
 * Returns the slice of a text for `start` to `end` of its folded form. A character that becomes several is included
 * whole if the slice touches a part of it.
 */
export function sliceLoose(written: string, folded: string, start: number, end: number): string {
  if (start >= end) return '';
  if (plain.test(written) && written.length === folded.length) return written.slice(start, end);
  let from: number | undefined;
  let to = 0;
  let before = 0;
  let afterSpace = true;
  for (const { 0: piece, index } of written.matchAll(pieces)) {
    let after = before;
    for (const character of foldCharacters(piece).replace(space, ' ')) {
      const isSpace = character === ' ';
      if (!isSpace || !afterSpace) after += character.length;
      afterSpace = isSpace;
    }
    if (after > start && before < end && after > before) {
      from ??= index;
      to = index + piece.length;
    }
    if (after >= end) break;
    before = after;
  }
  return from === undefined ? '' : written.slice(from, to);
}
