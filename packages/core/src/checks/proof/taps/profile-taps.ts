// Decides what people can send by means of a bot's profile, and on which channels. It never gives up.

import { type BotProfile, flatMenu, type ProfileTexts } from '../../../bot-profile.js';
import type { ChannelProfile, ProfileLimits } from '../../../channel-profile.js';
import { quote } from '../../../report/problems.js';
import { say } from '../../../report/say.js';
import type { Span } from '../../../report/source.js';
import type { Tap } from './tap.js';

/** Something in a profile that people can send. */
export interface SentOfProfile {
  /** What it is, for the beginning of a sentence. */
  readonly what: string;
  readonly span: Span | undefined;
  /** The taps that this makes: on all channels that show it, and on each of them. */
  readonly taps: readonly Tap[];
}

/** Returns all that people can send by means of a profile, in its order. What no channel shows is left out. */
export function sentByProfile(
  profile: BotProfile,
  channels: readonly ChannelProfile[],
): readonly SentOfProfile[] {
  const all = [profile as ProfileTexts, ...Object.values(profile.languages ?? {})];
  const { getStarted } = profile;
  return [
    ...(getStarted === undefined
      ? []
      : [
          {
            what: say`The payload in get_started`,
            span: getStarted.span,
            taps: tapsOn(
              channelsThat(channels, ({ getStarted }) => getStarted),
              getStarted.payload,
            ),
          },
        ]),
    ...all.flatMap((texts) => sentByTexts(texts, channels)),
  ].filter(({ taps }) => taps.length > 0);
}

function sentByTexts(
  { menu = [], iceBreakers = [], commands = [] }: ProfileTexts,
  channels: readonly ChannelProfile[],
): readonly SentOfProfile[] {
  const withMenu = channelsThat(channels, (shows) => shows.menu);
  const asTap = channelsThat(channels, ({ iceBreakers }) => iceBreakers?.payload);
  const asText = channelsThat(
    channels,
    ({ iceBreakers }) => iceBreakers !== undefined && iceBreakers.payload === undefined,
  );
  const withCommands = channelsThat(
    channels,
    ({ commands }) => commands && !(commands.hideMenu && menu.length > 0),
  );
  return [
    ...flatMenu(menu).flatMap(({ title, payload, span }) =>
      payload === undefined
        ? []
        : [{ what: say`Menu entry ${quote(title)}`, span, taps: tapsOn(withMenu, payload, title) }],
    ),
    ...iceBreakers.map(({ title, payload, span }) => ({
      what: say`Ice breaker ${quote(title)}`,
      span,
      taps: [...tapsOn(asTap, payload, title), ...textsOn(asText, title)],
    })),
    ...commands.map(({ name, span }) => ({
      what: say`Command ${quote(`/${name}`)}`,
      span,
      taps: textsOn(withCommands, `/${name}`),
    })),
  ];
}

/** Returns the channels that show something, as a set. */
function channelsThat(
  channels: readonly ChannelProfile[],
  have: (shows: ProfileLimits) => unknown,
): number {
  return channels.reduce(
    (set, { shows }, at) => (shows !== undefined && have(shows) ? set | (1 << at) : set),
    0,
  );
}

/** Returns a tap on all of some channels, and on each by itself. */
function tapsOn(channels: number, payload: string, title?: string): readonly Tap[] {
  return setsOf(channels).map((each) => ({ style: 'profile', payload, title, channels: each }));
}

function textsOn(channels: number, text: string): readonly Tap[] {
  return setsOf(channels).map((each) => ({
    style: 'typed',
    payload: text,
    title: undefined,
    channels: each,
  }));
}

function setsOf(channels: number): readonly number[] {
  const each: number[] = [];
  for (let bit = 1; bit > 0 && bit <= channels; bit <<= 1) if (channels & bit) each.push(bit);
  return each.length > 1 ? [channels, ...each] : each;
}
