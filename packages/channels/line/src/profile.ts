import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Messaging API's reference, 2026; see docs/channels/line.md. */
export const limits = {
  text: { most: 5000, in: 'units' },
  // A longer text stands in a message of its own above the buttons.
  textWithButtons: { most: 5000, in: 'units' },
  // A bubble is as high as it need be; more than that nobody scrolls through.
  buttons: 10,
  // The platform counts characters as people see them; no text of 20 code points has more.
  buttonTitle: 20,
  payload: { most: 300, in: 'units' },
  quickReplies: 13,
  cards: 12,
  cardTitle: { most: 240, in: 'units' },
  cardSubtitle: { most: 960, in: 'units' },
  typingMilliseconds: 20_000,
} as const;

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
    video: 'its link as text',
    audio: 'its link as text',
    file: 'its link as text',
  },
  limits,
};
