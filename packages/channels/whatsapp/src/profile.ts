import { sentInstead } from '@botrules/channel';
import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Cloud API's documents, 2026; see docs/channels/whatsapp.md. */
export const limits = {
  text: 4096,
  // What is longer than a body with buttons goes ahead as a message of its own.
  textWithButtons: 4096,
  // Three stand below a message, more in a list that a button opens.
  buttons: 10,
  // In a list; `fewButtons` has that of a button.
  buttonTitle: 24,
  // In a list; a button has 256.
  payload: 200,
  quickReplies: 10,
  cards: 10,
  // Together, with a line for each button that the platform does not have, they are within the 1,024 of a body.
  cardTitle: 256,
  cardSubtitle: 512,
  // The dots go out by themselves.
  typingMilliseconds: 25_000,
} as const;

/** A message with buttons that send something back. */
export const replyLimits = { text: 1024, buttons: 3, title: 20, id: 256 } as const;

/** A message with a list that a button opens. */
export const listLimits = { rows: 10, title: 24, description: 72, id: 200 } as const;

/** Cards side by side. How many buttons a card may have is not documented; pictures of the documents show two. */
export const carouselLimits = { text: 160, lineBreaks: 2, buttons: 2 } as const;

/** The word on the button that opens a list, where the account has none of its own. */
export const listButton = 'Choose';

/** The words below a picture, a film or a document. */
export const captionLimit = 1024;

/** How long after a person's last word they may be written to, in milliseconds. */
export const replyWindowMs = 24 * 3_600_000;

const withoutEmoji = {
  pattern: '^\\P{Extended_Pictographic}+$',
  write: /* say */ 'Write it without emoji',
} as const;

/** WhatsApp, as rules are held to it. */
export const profile: ChannelProfile = {
  name: 'whatsapp',
  title: 'WhatsApp',
  otherNames: ['wa', 'whats_app'],
  events: ['message', 'postback'],
  fields: {
    payload: { kinds: ['postback', 'follow_up'], always: ['postback', 'follow_up'] },
    title: { kinds: ['postback'] },
    text: { kinds: ['message'] },
    'referral.ref': { kinds: ['message', 'postback'] },
    'referral.source': { kinds: ['message', 'postback'] },
    'referral.type': { kinds: [] },
    'referral.ad_id': { kinds: ['message', 'postback'] },
    'referral.referer_uri': { kinds: ['message', 'postback'] },
    'sender.user_ref': { kinds: [] },
  },
  // What a form sends, as JSON.
  longestPayload: 65_536,
  handover: false,
  replyWindowMs,
  // Kinds that it never shows as they are. What depends on the rest of the message, the plan warns of.
  instead: { phone: sentInstead.phone },
  limits,
  fewButtons: { most: replyLimits.buttons, title: replyLimits.title },
  // Conversational components, in which the platform takes no emoji.
  shows: {
    iceBreakers: { most: 4, title: 80, form: withoutEmoji },
    commands: { most: 30, name: 32, description: 256, form: withoutEmoji },
  },
  values: {
    attachment: { sent: ['image', 'video', 'audio', 'file', 'sticker', 'location', 'contact'] },
    // `AD` and `POST` of the platform; ads have the same name on all channels.
    'referral.source': { sent: ['ADS', 'POST'] },
  },
};
