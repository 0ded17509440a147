import { sentInstead } from '@botrules/channel';
import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Messaging API's reference, 2026; see docs/channels/line.md. */
export const limits = {
  text: { most: 5000, in: 'units' },
  // A longer text stands in a message of its own above the buttons.
  textWithButtons: { most: 5000, in: 'units' },
  // A bubble is as high as it need be; more than that nobody scrolls through.
  buttons: 10,
  buttonTitle: { most: 20, in: 'graphemes' },
  payload: { most: 300, in: 'units' },
  quickReplies: 13,
  cards: 12,
  cardTitle: { most: 240, in: 'units' },
  cardSubtitle: { most: 960, in: 'units' },
  typingMilliseconds: 20_000,
} as const;

/** What its template of buttons takes. */
export const template = { text: { most: 160, in: 'graphemes' }, actions: 4 } as const;

/** A text in a bubble of our own. It has no documented end; a longer one reads better as a text by itself. */
export const flexTextLimit = { most: 2000, in: 'units' } as const;

/** What notifications show of a message that is more than a text. */
export const altTextLimit = { most: 400, in: 'units' } as const;

/** What a tap writes into the chat in the person's name. */
export const displayTextLimit = { most: 300, in: 'units' } as const;

/** Characters as people see them may be of any length, and a button's words are not. */
export const widestLabel = { most: 200, in: 'units' } as const;

/** An address that a button opens, and that of a picture. */
export const uriLimit = { most: 1000, in: 'units' } as const;

/** The JSON of a bubble, and of all bubbles side by side, in bytes. */
export const bubbleBytes = 30_000;
export const carouselBytes = 49_000;

/** LINE, as rules are held to it. */
export const profile: ChannelProfile = {
  name: 'line',
  title: 'LINE',
  events: ['message', 'postback', 'added'],
  fields: {
    payload: { kinds: ['postback', 'follow_up'], always: ['postback', 'follow_up'] },
    title: { kinds: [] },
    text: { kinds: ['message'] },
    'referral.ref': { kinds: [] },
    'referral.source': { kinds: [] },
    'referral.type': { kinds: [] },
    'referral.ad_id': { kinds: [] },
    'referral.referer_uri': { kinds: [] },
    'sender.user_ref': { kinds: [] },
  },
  handover: false,
  // A rule has neither the picture nor the length that the platform asks for.
  instead: {
    video: sentInstead.link,
    audio: sentInstead.link,
    file: sentInstead.link,
  },
  limits,
  // A rich menu, whose words are in its image; a label is read aloud, and stands in the chat after a tap.
  shows: {
    menu: {
      most: 20,
      title: { most: 20, in: 'graphemes' },
      payload: { most: 300, in: 'units' },
      needs: 'menu_image',
      bar: { most: 14, in: 'graphemes' },
    },
  },
  values: { attachment: { sent: ['image', 'video', 'audio', 'file', 'sticker', 'location'] } },
};
