import type { OperatedChannel } from '@botrules/channel';
import { type LineAccount, lineAccounts } from './account.js';
import { lineProfile } from './bot-profile.js';
import { line } from './channel.js';
import { checkAccount } from './doctor/check-account.js';
import { checkAddress } from './doctor/check-address.js';
import { connectWebhook } from './doctor/connect-webhook.js';
import { looks } from './looks.js';
import { describeCall } from './outbound/describe-call.js';
import { profile } from './profile.js';
import { lineSandbox } from './sandbox/sandbox.js';

/** LINE with what the service and the command need as well. */
export const operatedLine: OperatedChannel<LineAccount> = {
  ...line,
  profiles: [profile],
  looks,
  accounts: lineAccounts,
  describe: describeCall,
  sandbox: lineSandbox,
  checks: { account: checkAccount, webhook: checkAddress },
  botProfile: lineProfile,
  connectWebhook,
};
