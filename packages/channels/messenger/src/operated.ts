import type { OperatedChannel } from '@botrules/channel';
import { webhookCheck } from '@botrules/channel/graph';
import { type MessengerAccount, messengerAccounts } from './account.js';
import { messengerProfile } from './bot-profile.js';
import { messenger } from './channel.js';
import { checkPage } from './doctor/check-page.js';
import { looks } from './looks.js';
import { describeCall } from './outbound/describe-call.js';
import { profiles } from './profile.js';
import { readProfile } from './read-profile.js';
import { messengerSandbox } from './sandbox/sandbox.js';

export { accountsOfApps } from './account.js';
export { platformError, platformErrorNames } from './sandbox/platform-errors.js';
export { type Posted, postWebhook } from './sandbox/post-webhook.js';
export { webhookOf } from './sandbox/webhook-of.js';

const webhook = webhookCheck({
  object: 'page',
  verifyToken: 'VERIFY_TOKEN',
  appSecret: 'APP_SECRET',
  example: 'https://bot.example/webhook',
});

/** Messenger and Instagram with what the service and the command need as well. */
export const operatedMessenger: OperatedChannel<MessengerAccount> = {
  ...messenger,
  profiles,
  looks,
  accounts: messengerAccounts,
  describe: describeCall,
  sandbox: messengerSandbox,
  checks: { account: checkPage, webhook },
  botProfile: messengerProfile,
  readProfile,
};
