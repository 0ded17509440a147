import { sentInstead } from '@botrules/channel';
import type { ChannelProfile } from '@botrules/core';

/** What one message can hold. Sources: the Web API's and Block Kit's documents, 2026; see docs/channels/slack.md. */
export const limits = {
  text: { most: 40_000, in: 'units' },
  textWithButtons: { most: 40_000, in: 'units' },
  buttons: 25,
  buttonTitle: 75,
  payload: 2000,
  quickReplies: 25,
  cards: 10,
  // Together, with the link, they are within the 3,000 of a section.
  cardTitle: { most: 1000, in: 'units' },
  cardSubtitle: { most: 1500, in: 'units' },
  typingMilliseconds: 20_000,
} as const;

/** Slack, as rules are held to it. */
export const profile: ChannelProfile = {
  name: 'slack',
  title: 'Slack',
  events: ['message', 'postback'],
  fields: {
    payload: { kinds: ['postback', 'follow_up'], always: ['postback', 'follow_up'] },
    title: { kinds: ['postback'] },
    text: { kinds: ['message'] },
    'referral.ref': { kinds: [] },
    'referral.source': { kinds: [] },
    'referral.type': { kinds: [] },
    'referral.ad_id': { kinds: [] },
    'referral.referer_uri': { kinds: [] },
    'sender.user_ref': { kinds: [] },
  },
  // Several choices of one menu stand there with commas between them.
  longestPayload: 20_000,
  handover: false,
  instead: {
    audio: sentInstead.link,
    video: sentInstead.link,
    file: sentInstead.link,
    cards: /* say */ 'a section each, one below the other',
    typing: /* say */ 'a pause',
    phone: sentInstead.phone,
  },
  limits,
  values: { attachment: { sent: ['image', 'video', 'audio', 'file'] } },
};
