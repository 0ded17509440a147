import { type Account, channelOf, type OperatedChannel } from '@botrules/channel';
import type { ChannelProfile, Declarations } from '@botrules/core';
import { type Channels, shortForm } from '../channels.js';
import type { Config } from './config.js';

/** An account and the channel that it is on. */
export interface ListedAccount {
  readonly channel: OperatedChannel;
  readonly account: Account;
}

/** The settings that make accounts. */
export type AccountSettings = Pick<Config, 'verifyToken' | 'apps' | 'pages' | 'graph' | 'channels'>;

const known = new WeakMap<AccountSettings, ReadonlyMap<string, readonly Account[]>>();

/** The accounts of each channel, by its name. Channels without settings are left out, except for the first one. */
export function accountsByChannel(
  settings: AccountSettings,
): ReadonlyMap<string, readonly Account[]> {
  const found = known.get(settings);
  if (found !== undefined) return found;
  const accounts = new Map(Object.entries(settings.channels ?? {}));
  const short = shortForm.channel.name;
  accounts.set(short, [...shortForm.accountsOf(settings), ...(accounts.get(short) ?? [])]);
  known.set(settings, accounts);
  return accounts;
}

/** Returns what rules may name: every channel that there is. They are held to those in use, and to those that they name. */
export function channelsForRules(
  settings: AccountSettings,
  channels: Channels,
): Required<Pick<Declarations, 'channels' | 'knownChannels'>> {
  return {
    channels: profilesInUse(settings, channels),
    knownChannels: channels.flatMap(({ profiles }) => profiles),
  };
}

const knownSending = new WeakMap<Channels, WeakMap<AccountSettings, readonly ListedAccount[]>>();

/**
 * What rules are held to: the profiles of the channels that something is set for. None where that is only the first channel,
 * or nothing: rules are held to its profiles by default.
 */
export function profilesInUse(
  settings: AccountSettings,
  channels: Channels,
): readonly ChannelProfile[] {
  const byChannel = accountsByChannel(settings);
  const used = channels.filter(({ name }) =>
    (byChannel.get(name) ?? []).some(({ proves, sends }) => proves || sends),
  );
  return profilesOf(used, channels);
}

/** The profiles of channels that are in use; none where that is the first one alone, or none. */
export function profilesOf(
  used: readonly OperatedChannel[],
  [first]: Channels,
): readonly ChannelProfile[] {
  const isUsual = used.every((channel) => channel === first);
  return isUsual ? [] : used.flatMap(({ profiles }) => profiles);
}

/** Every account that can send. */
export function sendingAccounts(
  settings: AccountSettings,
  channels: Channels,
): readonly ListedAccount[] {
  // Settings are replaced, never changed, and this is asked for with every call.
  let bySettings = knownSending.get(channels);
  if (bySettings === undefined) {
    bySettings = new WeakMap();
    knownSending.set(channels, bySettings);
  }
  let sending = bySettings.get(settings);
  if (sending === undefined) {
    sending = listSending(settings, channels);
    bySettings.set(settings, sending);
  }
  return sending;
}

function listSending(settings: AccountSettings, channels: Channels): readonly ListedAccount[] {
  const byChannel = accountsByChannel(settings);
  return channels.flatMap((channel) =>
    (byChannel.get(channel.name) ?? [])
      .filter(({ sends }) => sends)
      .map((account) => ({ channel, account })),
  );
}

/** What an account is called in logs, metrics and alerts; `me` is the one that came without an id. */
export function nameOfAccount(
  channels: Channels,
  channel: string | undefined,
  id: string | undefined,
): string {
  const name = channelOf(channels, channel ?? '')?.name ?? channels[0].name;
  return name === channels[0].name ? (id ?? 'me') : `${name}/${id ?? 'me'}`;
}

/** The names of all accounts that can send. */
export function namesOfSending(settings: AccountSettings, channels: Channels): readonly string[] {
  return sendingAccounts(settings, channels).map(({ channel, account }) =>
    nameOfAccount(channels, channel.name, account.id),
  );
}
