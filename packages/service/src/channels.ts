import type { Account, OperatedChannel } from '@botrules/channel';
import { accountsOfApps, operatedMessenger } from '@botrules/messenger/operated';

export { type Channels, channels } from '@botrules/channels';
export { postWebhook, webhookOf } from '@botrules/messenger/operated';

/** What people call a channel, or one of its names: `Telegram`. */
export function titleOf(
  { name, profiles }: Pick<OperatedChannel, 'name' | 'profiles'>,
  called: string = name,
): string {
  return profiles.find((profile) => profile.name === called)?.title ?? called;
}

/** Whether the environment has an account of a channel: a field that every account needs, or the file that has it. */
export function isInEnvironment(
  { accounts }: OperatedChannel,
  env: { readonly [name: string]: string | undefined },
): boolean {
  return accounts.fields.some(({ needed, env: variable }) => needed && isSet(variable, env));
}

/** Whether a variable has a value, or names the file that has it, as `NAME_FILE`. */
export function isSet(
  variable: string,
  env: { readonly [name: string]: string | undefined },
): boolean {
  return Boolean(env[variable]?.trim() || env[`${variable}_FILE`]);
}

/** The channel whose accounts may stand at the top of the settings (`verify_token`, `apps`, `pages`, `graph`). */
export const shortForm: {
  readonly channel: OperatedChannel;
  readonly accountsOf: (...settings: Parameters<typeof accountsOfApps>) => readonly Account[];
} = { channel: operatedMessenger, accountsOf: accountsOfApps };
