import { type ChannelSandbox, textOf } from '@botrules/channel';
import type { SlackAccount } from '../account.js';
import { isForm } from '../inbound/read-body.js';
import { sign, signatureHeader, timeHeader } from '../inbound/verify.js';
import { describeCall } from '../outbound/describe-call.js';
import { bodyOf, personAside, personOf } from './post-of.js';
import { refusalNames, refusalOf } from './refusals.js';
import { createStandIn } from './stand-in.js';

/** Slack from outside: its Web API, and what it posts. */
export const slackSandbox: ChannelSandbox<SlackAccount> = {
  api: /* say */ 'the Web API',
  environment: (url) => ({
    SLACK_API_URL: url,
    SLACK_TOKEN: 'xoxb-sandbox',
    SLACK_SIGNING_SECRET: 'sandbox',
  }),
  post(click, account, now) {
    const body = bodyOf(click, now);
    const [secret] = account?.signingSecrets ?? [];
    const time = `${Math.floor(now / 1000)}`;
    const proof =
      secret === undefined
        ? {}
        : { [timeHeader]: time, [signatureHeader]: sign(secret, time, body) };
    const type = isForm(body) ? 'application/x-www-form-urlencoded' : 'application/json';
    return { headers: { 'content-type': type, ...proof }, body };
  },
  plays: ['group'],
  errors: refusalNames,
  error: refusalOf,
  standIn: createStandIn,
  show: (call) => ({
    person: personAside(call.path) ?? personOf(textOf(call.body.channel) ?? 'nobody'),
    typing: call.path === 'assistant.threads.setStatus',
    lines: describeCall(call),
  }),
};
