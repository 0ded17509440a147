import { say, translated } from './say.js';

/** Characters that are invisible or look like others: their names, and what is most likely meant by them. */

const names: ReadonlyMap<number, string> = new Map([
  [0x00a0, /* say */ 'no-break space'],
  [0x00ad, /* say */ 'soft hyphen'],
  [0x061c, /* say */ 'direction mark'],
  [0x1680, /* say */ 'odd space'],
  [0x180e, /* say */ 'zero-width space'],
  [0x2007, /* say */ 'no-break space'],
  [0x200b, /* say */ 'zero-width space'],
  [0x200c, /* say */ 'zero-width non-joiner'],
  [0x200d, /* say */ 'zero-width joiner'],
  [0x200e, /* say */ 'left-to-right mark'],
  [0x200f, /* say */ 'right-to-left mark'],
  [0x2028, /* say */ 'line separator'],
  [0x2029, /* say */ 'paragraph separator'],
  [0x202f, /* say */ 'no-break space'],
  [0x205f, /* say */ 'odd space'],
  [0x2060, /* say */ 'zero-width no-break space'],
  [0x3000, /* say */ 'wide space'],
  [0x3164, /* say */ 'blank letter'],
  [0xfeff, /* say */ 'zero-width no-break space'],
]);

/** Spaces other than the plain one. */
export const oddSpace = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Characters that nobody sees. */
export const unseen =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff]/;

/** Quotes as a word processor types them. */
export const curly = '“”„‟‘’‚‛«»‹›';
const around = new RegExp(`^[${curly}](.+)[${curly}]$`, 's');

/** Returns what stands between two such quotes, if they are around all of a text. */
export function insideCurly(text: string): string | undefined {
  return around.exec(text)?.[1];
}

/** Returns a name such as `no-break space (U+00A0)`. */
export function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  const name =
    translated(names.get(code)) ??
    (code >= 0x2000 && code <= 0x200a
      ? say`odd space`
      : /[\u202a-\u202e\u2066-\u2069]/.test(character)
        ? say`direction mark`
        : say`character that is not seen`);
  return `${name} (${codePoint(character)})`;
}

/** Returns a code point such as `U+00A0`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters of other scripts that look like Latin ones. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx', 'Cyrillic'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι', 'ABEZHIKMNOPTYXovi', 'Greek'],
  ].flatMap(([letters = '', latin = '']) =>
    [...letters].map((letter, at) => [letter, latin.charAt(at)] as const),
  ),
);

/** A letter that only looks as if it belonged to the script of its word. */
export interface LookAlike {
  readonly letter: string;
  readonly latin: string;
  readonly script: 'Cyrillic' | 'Greek';
  /** Its place in the text. */
  readonly at: number;
}

/** Finds the first letter of another script in a word of Latin letters, if all such letters of the word look Latin. */
export function findLookAlike(text: string): LookAlike | undefined {
  if (!/[\u0370-\u052f]/.test(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const others = [...word.matchAll(/[\u0370-\u052f]/g)];
    if (others.length === 0 || !/[A-Za-z]/.test(word)) continue;
    if (!others.every(([letter]) => lookAlikes.has(letter))) continue;
    const { 0: letter, index: at } = others[0]!;
    return { letter, latin: lookAlikes.get(letter)!, script: scriptOf(letter), at: index + at };
  }
  return undefined;
}

function scriptOf(letter: string): 'Cyrillic' | 'Greek' {
  return /\p{Script=Greek}/u.test(letter) ? /* say */ 'Greek' : /* say */ 'Cyrillic';
}

/** Returns a text as it looks: letters that look Latin are Latin, odd spaces are spaces, and invisible characters are removed. */
export function asItLooks(text: string): string {
  // Nearly all words are plain, and a file with many mistakes asks for each name and mistake.
  if (/^[!-~]*$/.test(text)) return text;
  return [...text.normalize('NFC')]
    .map((character) => lookAlikes.get(character) ?? character)
    .join('')
    .replace(new RegExp(unseen, 'g'), '')
    .replace(new RegExp(oddSpace, 'g'), ' ')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .trim();
}

/** Describes, in a sentence about the first text, how two texts differ that look the same; `undefined` if they look different. */
export function hiddenDifference(written: string, meant: string): string | undefined {
  if (written === meant || asItLooks(written) !== asItLooks(meant)) return undefined;
  const [there, here] = [[...written], [...meant]];
  const at = there.findIndex((character, index) => character !== here[index]);
  const letter = at === -1 ? undefined : there[at];
  if (letter === undefined) return undefined;
  if (lookAlikes.has(letter)) {
    return say`The "${letter}" that is written is ${translated(scriptOf(letter))} (${codePoint(letter)}).`;
  }
  const other = here[at];
  if (other !== undefined && lookAlikes.has(other)) {
    return say`The "${other}" in it is ${translated(scriptOf(other))} (${codePoint(other)}).`;
  }
  if (oddSpace.test(letter) || unseen.test(letter))
    return say`There is a ${nameOf(letter)} in what is written.`;
  return say`What is written has "${letter}" (${codePoint(letter)}).`;
}
