import type { BotProfile } from '@botrules/core';
import type { Account } from './account.js';
import type { Fetch } from './web.js';

/** How a platform keeps what a bot shows before anybody has written: its greeting, its menu, its commands. */
export interface ProfileKeeper<A extends Account = Account> {
  /**
   * What of a profile people see on the channel of this name, in the very form in which `read` tells it, and what becomes of
   * the rest. Pure; `fitProfile` does it by the `shows` of a channel's profile.
   */
  fit(profile: BotProfile, channel: string): FittedProfile;
  /**
   * What the platform has now; `undefined` where the account is not on the channel of this name, as a page without an account of
   * Instagram. Rejects with what the platform says, without a secret in it.
   */
  read(account: A, request: ProfileRequest): Promise<BotProfile | undefined>;
  /** Makes the platform have it, with calls only for what differs. Rejects likewise. */
  write(account: A, change: ProfileChange): Promise<void>;
}

/** A profile as one channel shows it. */
export interface FittedProfile {
  /** What people see there. */
  readonly shown: BotProfile;
  /** What is left out or changed, a sentence each. */
  readonly left: readonly string[];
}

/** Which profile is asked for. */
export interface ProfileRequest {
  /** The name of the channel, where a platform has several: `instagram`. */
  readonly channel: string;
  /** What it should be, as `fit` gave it: a platform that does not list its languages is asked for these. */
  readonly wanted: BotProfile;
  /** What makes the requests. */
  readonly fetch: Fetch;
}

/** How a profile is to be changed. */
export interface ProfileChange extends ProfileRequest {
  /** What the platform has now, as `read` told it. */
  readonly had: BotProfile;
  /** The image of the menu, where `wanted` has one: its bytes, as they stand in the file. */
  readonly image?: Uint8Array | undefined;
}
