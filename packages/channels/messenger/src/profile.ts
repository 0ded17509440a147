import type { ChannelProfile } from '@botrules/core';

/**
 * What the Messenger Platform takes. A load holds constant texts to these; the sender cuts the others. Sources: the
 * send-messages reference of the platform's documents, November 2026.
 */
export const limits = {
  // No number stands in the documents now; 2,000 is what has been seen to be taken.
  text: 2000,
  // Button template.
  textWithButtons: 640,
  buttons: 3,
  buttonTitle: 20,
  payload: 1000,
  quickReplies: 13,
  // Generic template.
  cards: 10,
  cardTitle: 80,
  cardSubtitle: 80,
  // The typing bubble goes out after 20 seconds by itself.
  typingMilliseconds: 20_000,
} as const;

/** On Instagram a text is counted in bytes of UTF-8. */
export const instagramTextBytes = 1000;

const values: ChannelProfile['values'] = {
  attachment: { sent: ['image', 'video', 'audio', 'file', 'sticker', 'location'] },
  'referral.ref': {
    // "Only alphanumeric characters as well as -, _, and = are supported", say the platform's documents.
    pattern: '^[A-Za-z0-9_=-]*$',
  },
  'referral.source': {
    // Documented now: ADS and SHORTLINK (messaging_referrals reference, July 2025); the rest is history, or Instagram's
    // own, or a placeholder of the documents that some apps were sent.
    sent: [
      'ADS',
      'SHORTLINK',
      'SHORTLINKS',
      'SHORT_URL',
      'SHORT-URL',
      'IGME-SOURCE-LINK',
      'CUSTOMER_CHAT_PLUGIN',
      'MESSENGER_CODE',
      'DISCOVER_TAB',
      'STORY_MENTION',
    ],
  },
  'referral.type': {
    // OPEN_THREAD is documented; the others came with lead-generation ads (November 2022).
    sent: ['OPEN_THREAD', 'LEAD_COMPLETE', 'LEAD_INCOMPLETE'],
  },
};

/** How long after a person's last word they may be written to, in milliseconds. */
export const replyWindowMs = 24 * 3_600_000;

/** `ice_breakers` and `persistent_menu` of the messenger profile, which Instagram has, too. */
const shown = {
  menu: { most: 20, title: 30, payload: 1000 },
  // No limit of a question stands in the documents.
  iceBreakers: { most: 4, payload: 1000 },
} as const;

/** What the platform sends and takes besides messages, on either. */
const platform = {
  handover: true,
  replyWindowMs,
} as const;

/** Messenger and Instagram, as rules are held to them. */
export const profiles: readonly [ChannelProfile, ChannelProfile] = [
  {
    name: 'messenger',
    title: 'Messenger',
    otherNames: ['facebook', 'fb', 'page'],
    ...platform,
    limits,
    values,
    shows: {
      ...shown,
      greeting: 160,
      greetingFills: ['{{user_first_name}}', '{{user_last_name}}', '{{user_full_name}}'],
      getStarted: 1000,
      menu: { ...shown.menu, needs: 'get_started' },
      commands: { most: 100, name: 32, description: 64, hideMenu: true },
    },
  },
  {
    name: 'instagram',
    title: 'Instagram',
    otherNames: ['ig', 'insta'],
    ...platform,
    limits,
    sentTextBytes: instagramTextBytes,
    values,
    shows: shown,
  },
];
