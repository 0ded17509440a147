import type { ChannelProfile, ReplyLimits } from '../channel-profile.js';
import { type Declarations, profilesOf, unprofiledOf } from '../declared.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import { say } from '../report/say.js';

/** The channels that rules are held to. */
export interface HeldTo {
  readonly profiles: readonly ChannelProfile[];
  /** Channels that are declared by name alone: their events may be anything. */
  readonly unprofiled: readonly string[];
  /** Other channels: only what names one of them is held to it. */
  readonly known: readonly ChannelProfile[];
  /** Whether findings name the channel. For the default profiles they say "the platform". */
  readonly named: boolean;
}

/** What rules are held to if no profiles are given. */
export const heldToDefault: HeldTo = {
  profiles: defaultProfiles,
  unprofiled: [],
  known: [],
  named: false,
};

/** Returns what rules are held to, by what is declared. */
export function heldToIn(declarations: Declarations): HeldTo {
  const given = profilesOf(declarations);
  const profiles = given.length > 0 ? given : defaultProfiles;
  const known = profilesOf({ channels: declarations.knownChannels }).filter(
    ({ name }) => !profiles.some((profile) => profile.name === name),
  );
  const unprofiled = unprofiledOf(declarations).filter(
    (name) => !profiles.some((profile) => profile.name === name),
  );
  return { profiles, unprofiled, known, named: given.length > 0 };
}

/**
 * Returns the tightest limit that is exceeded, and whose it is, in words: `Telegram takes`. `only` is that channel's
 * name if other channels take what this one does not.
 */
export function tightest<T extends { readonly most: number }>(
  { profiles, named }: HeldTo,
  passes: (limits: ReplyLimits, profile: ChannelProfile) => T | undefined,
): (T & { readonly takes: string; readonly only: string | undefined }) | undefined {
  const passed = profiles.flatMap((profile) => {
    const { name, title, limits } = profile;
    const found = passes(limits, profile);
    return found === undefined ? [] : [{ name, title, found }];
  });
  const most = Math.min(...passed.map(({ found }) => found.most));
  const [first, ...alike] = passed.filter(({ found }) => found.most === most);
  if (first === undefined) return undefined;
  const titles = [first, ...alike].map(({ title }) => title);
  const takes = named
    ? titles.length > 1
      ? say`${titles.join(say` and `)} take`
      : say`${titles[0]!} takes`
    : say`the platform takes`;
  const only = passed.length < profiles.length ? first.name : undefined;
  return { ...first.found, takes, only };
}
