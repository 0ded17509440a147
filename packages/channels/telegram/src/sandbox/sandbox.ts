import { type ChannelSandbox, textOf } from '@botrules/channel';
import type { TelegramAccount } from '../account.js';
import { secretHeader } from '../inbound/verify.js';
import { describeCall } from '../outbound/describe-call.js';
import { refusalNames, refusalOf } from './refusals.js';
import { createStandIn } from './stand-in.js';
import { updateOf } from './update-of.js';

/** Telegram from outside: its Bot API, and what it posts. */
export const telegramSandbox: ChannelSandbox<TelegramAccount> = {
  api: /* say */ 'the Bot API',
  environment: (url) => ({
    TELEGRAM_API_URL: url,
    TELEGRAM_TOKEN: '1000:sandbox',
    TELEGRAM_SECRET: 'sandbox',
  }),
  post(click, account, now) {
    const secret = account?.secretTokens[0];
    const proof = secret === undefined ? {} : { [secretHeader]: secret };
    return {
      headers: { 'content-type': 'application/json', ...proof },
      body: JSON.stringify(updateOf(click, now)),
    };
  },
  plays: ['added', 'blocked', 'group'],
  blockedError: 'blocked',
  errors: refusalNames,
  error: refusalOf,
  standIn: createStandIn,
  show: (call) => ({
    person: textOf(call.body.chat_id) ?? 'nobody',
    typing: call.path === 'sendChatAction',
    lines: describeCall(call),
  }),
};
