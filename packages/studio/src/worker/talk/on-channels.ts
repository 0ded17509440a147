import { channelOf, shortenPayloads } from '@botrules/channel';
import type { Decision, Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { Ground, KnownChannels } from './ground.js';
import type { Talk } from './talk.js';
import { answerAt, type WhichAnswer } from './why.js';

/** How one channel shows an answer. */
export interface OnChannel {
  readonly channel: string;
  /** What people call it: `Telegram`. */
  readonly title: string;
  /** What a person sees, a list of lines for each call. */
  readonly messages: readonly (readonly string[])[];
  /** What was changed to fit, a sentence each. */
  readonly changed: readonly string[];
}

/**
 * One answer of a conversation as channels show it: what `botrules preview` tells of a rule.
 *
 * @param only the name of one channel; all of them unless given
 */
export function onChannels(
  ground: Ground,
  talk: Talk,
  which: WhichAnswer,
  channels: KnownChannels,
  only?: string,
): readonly OnChannel[] {
  const answer = answerAt(ground, talk, which, channels);
  if (answer === undefined) return [];
  return channels
    .flatMap(({ names }) => names)
    .filter((name) => only === undefined || name === only)
    .map((name) => onChannel(name, answer.decision, channels));
}

function onChannel(
  name: string,
  { reply: whole, handover, event: { timestamp = 0 } }: Decision,
  channels: KnownChannels,
): OnChannel {
  const channel = channelOf(channels, name)!;
  const { inbound, outbound, sandbox, profiles } = channel;
  // What is sent back may need what came with the words of a person.
  const click = { page: 'ACCOUNT', person: 'PERSON', text: 'Hi', id: '1' };
  const { body } = sandbox.post(click, undefined, timestamp);
  const [read] = inbound.read(body, { account: 'ACCOUNT', receivedAt: timestamp }).events;
  const event = { ...read, channel: name } as Event;
  const { reply, long } = shortenPayloads(whole, outbound.payload);
  const plans = [
    outbound.plan({ reply }, event),
    ...(handover === null ? [] : [outbound.plan({ handover }, event)]),
  ];
  return {
    channel: name,
    title: profiles.find((profile) => profile.name === name)?.title ?? name,
    messages: plans.flatMap(({ calls }) => calls.map((call) => channel.describe(call))),
    changed: [
      ...plans
        .flatMap(({ warnings }) => warnings)
        .map(({ at, message }) => (at ? `${at}: ${message}` : message)),
      ...long.map(
        ({ payload }) =>
          say`The payload "${payload}" is kept here: the button carries a short key.`,
      ),
    ],
  };
}
