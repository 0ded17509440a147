import type { ChannelProfile, ReplyLimits } from '../channel-profile.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import { say } from '../report/say.js';

/** The channels that rules are held to. */
export interface HeldTo {
  readonly profiles: readonly ChannelProfile[];
  /** A finding says of which of them it is. The default ones go by "the platform". */
  readonly named: boolean;
}

/** What rules are held to unless profiles are given. */
export const heldToDefault: HeldTo = { profiles: defaultProfiles, named: false };

/**
 * The tightest limit that is passed, and whose it is, for a sentence: `Telegram takes`. `only` is that channel's name where
 * others take what this one does not.
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
