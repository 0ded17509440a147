import { sentInstead } from '@botrules/channel';
import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Bot API's documents and server, 2026; see docs/channels/telegram.md. */
export const limits = {
  text: 4096,
  textWithButtons: 4096,
  // All rows of one keyboard together.
  buttons: 100,
  // No number is documented; a row shows about 40.
  buttonTitle: 256,
  payload: { most: 64, in: 'bytes' },
  quickReplies: 100,
  // Each is a message of its own.
  cards: 10,
  // Together, with the link, they are within the 1024 of a caption.
  cardTitle: 256,
  cardSubtitle: 512,
  typingMilliseconds: 20_000,
} as const;

/** The words below a picture. */
export const captionLimit = 1024;

/** Telegram, as rules are held to it. */
export const profile: ChannelProfile = {
  name: 'telegram',
  title: 'Telegram',
  otherNames: ['tg'],
  events: ['message', 'postback', 'added'],
  fields: {
    payload: { kinds: ['postback', 'follow_up'], always: ['postback', 'follow_up'] },
    title: { kinds: ['postback'] },
    text: { kinds: ['message'] },
    'referral.ref': { kinds: ['message'] },
    'referral.source': { kinds: ['message'] },
    'referral.type': { kinds: [] },
    'referral.ad_id': { kinds: [] },
    'referral.referer_uri': { kinds: [] },
    'sender.user_ref': { kinds: [] },
  },
  // What a Mini App sends, in bytes.
  longestPayload: 4096,
  handover: false,
  // Kinds that it never shows as they are. Files and sounds depend on their address; the plan warns of those.
  instead: {
    cards: /* say */ 'a message each, one below the other',
    phone: sentInstead.phone,
  },
  limits,
  shows: {
    // The description, which stands in an empty chat.
    greeting: 512,
    commands: {
      most: 100,
      name: 32,
      description: 256,
      form: {
        pattern: '^[a-z0-9_]+$',
        write: /* say */ 'Write it in small letters without accents, digits and "_"',
      },
    },
  },
  values: {
    attachment: { sent: ['image', 'video', 'audio', 'file', 'sticker', 'location', 'contact'] },
    'referral.ref': { pattern: '^[A-Za-z0-9_-]{1,64}$' },
    'referral.source': { sent: ['SHORTLINK'] },
  },
};
