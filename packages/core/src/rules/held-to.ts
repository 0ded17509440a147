import type { ChannelProfile, ReplyLimits } from '../channel-profile.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import { say } from '../report/say.js';

/** The channels that rules are held to. */
export interface HeldTo {
  readonly profiles: readonly ChannelProfile[];
  /** Whether findings name the channel. For the default profiles they say "the platform". */
  readonly named: boolean;
}

/** What rules are held to if no profiles are given. */
export const heldToDefault: HeldTo = { profiles: defaultProfiles, named: false };

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
