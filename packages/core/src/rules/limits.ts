import type { ReplyLimits, TextLimit } from '../channel-profile.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import { needText } from '../report/argument.js';
import { say } from '../report/say.js';

/** Limits of a platform that counts the characters of texts, as the default profiles do. */
type LimitsInCharacters = { readonly [limit in keyof ReplyLimits]: number };

/** What a platform takes if nobody says which platform it is. */
export const replyLimits: LimitsInCharacters & {
  /** Instagram counts the bytes of a text in UTF-8. */
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

/** Returns how much of a limit a text uses, and how much there is. */
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

/** Returns the largest number of characters within a limit: each takes at least one byte or unit. A grapheme has any number. */
export function mostCharacters(limit: TextLimit): number {
  if (typeof limit === 'number') return limit;
  return limit.in === 'graphemes' ? Number.POSITIVE_INFINITY : limit.most;
}

/** Returns the number of bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** Returns the number of characters of a text (Unicode code points): an emoji of two UTF-16 units is one. */
export function countCharacters(text: string): number {
  needText('countCharacters', 'a text', text, 'Write countCharacters("…").');
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Returns how many characters a text has as people see them: a family of emojis is one, and so is a letter with its marks. */
export function countGraphemes(text: string): number {
  needText('countGraphemes', 'a text', text, 'Write countGraphemes("…").');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Made when it is first needed: most channels count in another way. */
let segmenter: Intl.Segmenter | undefined;

/** Returns the longest emoji of a text among those of several characters: a family has seven. */
export function longestEmoji(text: string): string | undefined {
  const member = '\\p{Extended_Pictographic}(?:\\p{M}|\\p{Emoji_Modifier})*';
  const several = new RegExp(`${member}(?:\\u200d${member})+|\\p{Regional_Indicator}{2}`, 'gu');
  return [...text.matchAll(several)].map(([emoji]) => emoji).sort((a, b) => b.length - a.length)[0];
}
