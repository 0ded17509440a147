import { type ChannelSandbox, textOf } from '@botrules/channel';
import type { LineAccount } from '../account.js';
import { signatureHeader, signBody } from '../inbound/signature.js';
import { describeCall } from '../outbound/describe-call.js';
import { refusalNames, refusalOf } from './refusals.js';
import { answeredBy } from './sandbox-token.js';
import { createStandIn } from './stand-in.js';
import { webhookOf } from './webhook-of.js';

/** LINE from outside: its Messaging API, and what it posts. */
export const lineSandbox: ChannelSandbox<LineAccount> = {
  api: /* say */ 'the Messaging API',
  environment: (url) => ({
    LINE_API_URL: url,
    LINE_CHANNEL_ACCESS_TOKEN: 'sandbox',
    LINE_CHANNEL_SECRET: 'sandbox',
  }),
  post(click, account, now) {
    const body = JSON.stringify(webhookOf(click, now));
    const secret = account?.channelSecrets[0];
    const proof = secret === undefined ? {} : { [signatureHeader]: signBody(body, secret) };
    return { headers: { 'content-type': 'application/json', ...proof }, body };
  },
  plays: ['added', 'blocked', 'group'],
  errors: refusalNames,
  error: refusalOf,
  standIn: createStandIn,
  show: ({ path, body, refused }) => ({
    person: textOf(body.to) ?? textOf(body.chatId) ?? answeredBy(body.replyToken) ?? 'nobody',
    typing: path === 'chat/loading/start',
    lines: describeCall({ path, body, refused }),
  }),
};
