import type { ReplyLimits, TextLimit } from '../channel-profile.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import { needText } from '../report/argument.js';
import { say } from '../report/say.js';

/** Limits of a platform that counts texts in characters, as those of the default profiles do. */
type LimitsInCharacters = { readonly [limit in keyof ReplyLimits]: number };

/** What a platform takes where nobody says which. */
export const replyLimits: LimitsInCharacters & {
  /** On Instagram a text is counted in bytes of UTF-8. */
  readonly instagramTextBytes: number;
} = {
  ...(defaultProfiles[0].limits as LimitsInCharacters),
  instagramTextBytes: defaultProfiles.find(({ sentTextBytes }) => sentTextBytes)!.sentTextBytes!,
};

/** The limits of texts, and those of numbers. */
export type LimitOfText = {
  [limit in keyof ReplyLimits]: ReplyLimits[limit] extends number ? never : limit;
}[keyof ReplyLimits];
export type LimitOfCount = Exclude<keyof ReplyLimits, LimitOfText | 'typingMilliseconds'>;

/** How much of a limit a text takes, and how much there is. */
export function measure(
  text: string,
  limit: TextLimit,
): { readonly length: number; readonly most: number; readonly unit: string } {
  if (typeof limit === 'number') {
    return { length: countCharacters(text), most: limit, unit: say`characters` };
  }
  const { most } = limit;
  switch (limit.in) {
    case 'units':
      return { length: text.length, most, unit: say`units of UTF-16` };
    case 'bytes':
      return { length: utf8Length(text), most, unit: say`bytes` };
    case 'graphemes':
      return { length: countGraphemes(text), most, unit: say`characters` };
  }
}

/** How many characters a text of this limit has at the most: one takes a byte or a unit at least. A grapheme has any number. */
export function mostCharacters(limit: TextLimit): number {
  if (typeof limit === 'number') return limit;
  return limit.in === 'graphemes' ? Number.POSITIVE_INFINITY : limit.most;
}

/** The bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** How many characters a text has, as people count them: an emoji of two UTF-16 units is one. */
export function countCharacters(text: string): number {
  needText('countCharacters', 'a text', text, 'Write countCharacters("…").');
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** How many characters a text has, as people see them: a family of emojis is one, and so is a letter with its marks. */
export function countGraphemes(text: string): number {
  needText('countGraphemes', 'a text', text, 'Write countGraphemes("…").');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Made when it is first asked for: most channels count in another way. */
let segmenter: Intl.Segmenter | undefined;

/** The emoji of a text that counts as most characters, where one counts as several: a family is seven. */
export function longestEmoji(text: string): string | undefined {
  const member = '\\p{Extended_Pictographic}(?:\\p{M}|\\p{Emoji_Modifier})*';
  const several = new RegExp(`${member}(?:\\u200d${member})+|\\p{Regional_Indicator}{2}`, 'gu');
  return [...text.matchAll(several)].map(([emoji]) => emoji).sort((a, b) => b.length - a.length)[0];
}
