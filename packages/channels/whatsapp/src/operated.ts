import type { OperatedChannel } from '@botrules/channel';
import { webhookCheck } from '@botrules/channel/graph';
import { type WhatsAppAccount, whatsappAccounts } from './account.js';
import { whatsappProfile } from './bot-profile.js';
import { whatsapp } from './channel.js';
import { checkNumber } from './doctor/check-number.js';
import { connectWebhook } from './doctor/connect-webhook.js';
import { looks } from './looks.js';
import { describeCall } from './outbound/describe-call.js';
import { profile } from './profile.js';
import { whatsappSandbox } from './sandbox/sandbox.js';

const webhook = webhookCheck({
  object: 'whatsapp_business_account',
  verifyToken: 'WHATSAPP_VERIFY_TOKEN',
  appSecret: 'WHATSAPP_APP_SECRET',
  example: 'https://bot.example/webhook',
});

/** WhatsApp with what the service and the command need as well. */
export const operatedWhatsApp: OperatedChannel<WhatsAppAccount> = {
  ...whatsapp,
  profiles: [profile],
  looks,
  accounts: whatsappAccounts,
  describe: describeCall,
  sandbox: whatsappSandbox,
  checks: { account: checkNumber, webhook },
  botProfile: whatsappProfile,
  connectWebhook,
};
