import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Cloud API's documents, 2026; see docs/channels/whatsapp.md. */
export const limits = {
  text: 4096,
  // The body of a message with buttons; longer texts go ahead as a message of their own.
  textWithButtons: 1024,
  buttons: 3,
  buttonTitle: 20,
  // The id of a row in a list. A button's is 256, which of the two it is follows from how many there are.
  payload: 200,
  // Three as buttons, more as the rows of a list.
  quickReplies: 10,
  cards: 10,
  // A card's body has 1,024 characters: its title, its second line, and a line for each button that the platform does not have.
  cardTitle: 256,
  cardSubtitle: 512,
  // The dots go out by themselves.
  typingMilliseconds: 25_000,
} as const;

/** The words of a row in a list, which are longer than those on a button. */
export const rowTitleLimit = 24;

/** The words below a picture, a film or a document. */
export const captionLimit = 1024;

/** How long after a person's last word they may be written to, in milliseconds. */
export const replyWindowMs = 24 * 3_600_000;

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
  instead: { phone: 'its number as a line of the text' },
  limits,
  values: {
    // `AD` and `POST` of the platform; ads have the same name on all channels.
    'referral.source': { sent: ['ADS', 'POST'] },
  },
};
