import type { OperatedChannel } from '@botrules/channel';
import { operatedLine } from '@botrules/line/operated';
import { operatedMessenger } from '@botrules/messenger/operated';
import { operatedSlack } from '@botrules/slack/operated';
import { operatedTelegram } from '@botrules/telegram/operated';
import { operatedWhatsApp } from '@botrules/whatsapp/operated';

/** Every channel, for what is read of them and planned for them. A new one is a line here. It is heavy: load it when it is asked for. */
export const channels: readonly OperatedChannel[] = [
  operatedMessenger,
  operatedWhatsApp as OperatedChannel,
  operatedTelegram as OperatedChannel,
  operatedLine as OperatedChannel,
  operatedSlack as OperatedChannel,
];
