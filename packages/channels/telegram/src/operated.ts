import type { OperatedChannel } from '@botrules/channel';
import { type TelegramAccount, telegramAccounts } from './account.js';
import { telegramProfile } from './bot-profile.js';
import { telegram } from './channel.js';
import { checkAddress } from './doctor/check-address.js';
import { checkBot } from './doctor/check-bot.js';
import { connectWebhook } from './doctor/connect-webhook.js';
import { looks } from './looks.js';
import { describeCall } from './outbound/describe-call.js';
import { profile } from './profile.js';
import { telegramSandbox } from './sandbox/sandbox.js';

/** Telegram with what the service and the command need as well. */
export const operatedTelegram: OperatedChannel<TelegramAccount> = {
  ...telegram,
  profiles: [profile],
  looks,
  accounts: telegramAccounts,
  describe: describeCall,
  sandbox: telegramSandbox,
  checks: { account: checkBot, webhook: checkAddress },
  botProfile: telegramProfile,
  connectWebhook,
};
