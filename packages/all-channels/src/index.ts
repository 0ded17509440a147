import type { OperatedChannel } from '@botrules/channel';
import { operatedLine } from '@botrules/line/operated';
import { operatedMessenger } from '@botrules/messenger/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';

/** A list of channels. The first answers at the path of the webhook itself. */
export type Channels = readonly [OperatedChannel, ...OperatedChannel[]];

/** Every channel that the service, the command and the Studio know. A new one is a line here. */
export const channels: Channels = [
  operatedMessenger,
  operatedWhatsApp as OperatedChannel,
  operatedTelegram as OperatedChannel,
  operatedLine as OperatedChannel,
  operatedSlack as OperatedChannel,
];
