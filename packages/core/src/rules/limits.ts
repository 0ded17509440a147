import { needText } from '../report/argument.js';
/**
 * What the Messenger Platform takes, counted in characters (Unicode code points) or items. A load holds constant
 * texts to these; whoever sends cuts the others. Sources: the send-messages reference of the platform's documents,
 * November 2026.
 */
export const replyLimits = {
  /** A text by itself. No number stands in the documents now; 2,000 is what has been seen to be taken. */
  text: 2000,
  /** A text above buttons: button template. */
  textWithButtons: 640,
  buttons: 3,
  /** A button's or quick reply's words. */
  buttonTitle: 20,
  payload: 1000,
  quickReplies: 13,
  /** Generic template. */
  cards: 10,
  cardTitle: 80,
  cardSubtitle: 80,
  /** The typing bubble goes out after 20 seconds by itself. */
  typingMilliseconds: 20_000,
  /** On Instagram a text is counted in bytes of UTF-8. */
  instagramTextBytes: 1000,
} as const;

/** How many characters a text has, as people count them: an emoji of two UTF-16 units is one. */
export function countCharacters(text: string): number {
  needText('countCharacters', 'a text', text, 'Write countCharacters("…").');
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The emoji of a text that counts as most characters, where one counts as several: a family is seven. */
export function longestEmoji(text: string): string | undefined {
  const member = '\\p{Extended_Pictographic}(?:\\p{M}|\\p{Emoji_Modifier})*';
  const several = new RegExp(`${member}(?:\\u200d${member})+|\\p{Regional_Indicator}{2}`, 'gu');
  return [...text.matchAll(several)].map(([emoji]) => emoji).sort((a, b) => b.length - a.length)[0];
}
