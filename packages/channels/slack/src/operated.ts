import type { OperatedChannel } from '@botrules/channel';
import { type SlackAccount, slackAccounts } from './account.js';
import { slack } from './channel.js';
import { checkAddress } from './doctor/check-address.js';
import { checkApp } from './doctor/check-app.js';
import { looks } from './looks.js';
import { describeCall } from './outbound/describe-call.js';
import { profile } from './profile.js';
import { slackSandbox } from './sandbox/sandbox.js';

/** Slack with what the service and the command need as well. */
export const operatedSlack: OperatedChannel<SlackAccount> = {
  ...slack,
  profiles: [profile],
  looks,
  accounts: slackAccounts,
  describe: describeCall,
  sandbox: slackSandbox,
  checks: { account: checkApp, webhook: checkAddress },
};
