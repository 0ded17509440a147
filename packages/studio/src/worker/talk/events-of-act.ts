import { channelOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import type { KnownChannels } from './ground.js';
import type { Talk, TalkAct } from './talk.js';

/** Channels whose events have the very form that rules are written in. */
const ofMeta: ReadonlySet<string> = new Set(['messenger', 'instagram']);

/** Whether events on this channel can be told without the channel itself. */
export function isPlain(channel: string): boolean {
  return ofMeta.has(channel);
}

/** Who it is on every channel: no platform gives this id to anybody. */
export const person = '1';
const account = '2';
const group = '3';

/** What all events of a conversation share. */
export function sharedOf({ channel, group: isGroup }: Talk): Partial<Event> {
  return {
    channel,
    sender: { id: person },
    ...(isGroup ? { conversation: { id: group, type: 'group' } } : {}),
  };
}

/**
 * What the platform would send for an act, without a time where that is now.
 *
 * @param number the number of the act, which tells its event from others
 */
export function eventsOfAct(
  act: TalkAct,
  talk: Talk,
  number: number,
  now: number,
  channels: KnownChannels,
): readonly Partial<Event>[] {
  const standby = act.standby === true ? { standby: true } : {};
  const id = act.chance ? { id: `${number}.${act.chance}` } : {};
  return plainEvents(act, talk, number, now, channels).map((event) => ({
    ...event,
    ...standby,
    ...id,
  }));
}

function plainEvents(
  act: TalkAct,
  talk: Talk,
  number: number,
  now: number,
  channels: KnownChannels,
): readonly Partial<Event>[] {
  switch (act.does) {
    case 'wait':
      return [];
    case 'deliver':
      return act.events.map(({ id: _, ...event }) => ({ ...event, timestamp: now }));
    // These have one form on all channels.
    case 'send':
      return [{ event: 'message', attachment: act.attachment }];
    case 'colleague':
      return [{ event: 'human_reply', text: act.text }];
    case 'give-back':
      return [{ event: 'handover', human: false }];
    default:
      return isPlain(talk.channel)
        ? [ofMessenger(act)]
        : asPosted(act, talk, number, now, channels);
  }
}

type PersonAct = Extract<TalkAct, { readonly does: 'say' | 'tap' | 'click' | 'come' | 'add' }>;

function ofMessenger(act: PersonAct): Partial<Event> {
  switch (act.does) {
    case 'say':
      return { event: 'message', text: act.text };
    case 'tap': {
      const { title, payload, quick } = act;
      return quick
        ? { event: 'quick_reply', payload, title, text: title }
        : { event: 'postback', payload, title };
    }
    case 'click':
      return { event: 'postback', payload: act.payload, title: act.title };
    case 'come': {
      const { referral, known, payload } = act;
      return known
        ? { event: 'referral', referral }
        : { event: 'postback', payload, title: 'Get Started', referral };
    }
    case 'add':
      return { event: 'added' };
  }
}

/** What the platform itself would post, read as the service reads it. */
function asPosted(
  act: PersonAct,
  { channel: name, group: isGroup }: Talk,
  number: number,
  now: number,
  channels: KnownChannels,
): readonly Partial<Event>[] {
  const channel = channelOf(channels, name);
  if (channel === undefined) return [ofMessenger(act)];
  const { sandbox, inbound } = channel;
  const click = {
    page: account,
    person,
    id: `${number + 1}`,
    ...(isGroup && sandbox.plays?.includes('group') ? { group } : {}),
    ...clickOf(act),
  };
  const { body } = sandbox.post(click, undefined, now);
  const { events } = inbound.read(body, { account, receivedAt: now });
  // The platform's own ids would differ each time, and would make tests long.
  return events.map(({ id: _, raw: __, sender: ___, recipient: ____, ...event }) => ({
    ...event,
    timestamp: now,
  }));
}

function clickOf(act: PersonAct) {
  switch (act.does) {
    case 'say':
      return { text: act.text };
    case 'tap':
      return { payload: act.payload, title: act.title, quickReply: act.quick };
    case 'click':
      return { payload: act.payload, title: act.title };
    case 'come': {
      const { ref, source, ad_id: adId } = act.referral;
      return { ref, source, adId };
    }
    case 'add':
      return { added: true };
  }
}
