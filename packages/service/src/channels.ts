import type { Account, OperatedChannel } from '@botrules/channel';
import { operatedLine } from '@botrules/line/operated';
import { accountsOfApps, operatedMessenger } from '@botrules/messenger/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';

export { postWebhook, webhookOf } from '@botrules/messenger/operated';

/** A list of channels. The first answers at the path of the webhook itself. */
export type Channels = readonly [OperatedChannel, ...OperatedChannel[]];

/** Every channel that the service and the command know. A new one is a line here. */
export const channels: Channels = [
  operatedMessenger,
  operatedSlack as OperatedChannel,
  operatedTelegram as OperatedChannel,
  operatedWhatsApp as OperatedChannel,
  operatedLine as OperatedChannel,
];

/** What people call a channel, or one of its names: `Telegram`. */
export function titleOf(
  { name, profiles }: Pick<OperatedChannel, 'name' | 'profiles'>,
  called: string = name,
): string {
  return profiles.find((profile) => profile.name === called)?.title ?? called;
}

/** The channel whose accounts may stand at the top of the settings (`verify_token`, `apps`, `pages`, `graph`). */
export const shortForm: {
  readonly channel: OperatedChannel;
  readonly accountsOf: (...settings: Parameters<typeof accountsOfApps>) => readonly Account[];
} = { channel: operatedMessenger, accountsOf: accountsOfApps };
