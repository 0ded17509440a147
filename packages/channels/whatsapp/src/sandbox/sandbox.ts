import type { ChannelSandbox } from '@botrules/channel';
import { graphApi, signBody } from '@botrules/channel/graph';
import type { WhatsAppAccount } from '../account.js';
import { describeCall } from '../outbound/describe-call.js';
import { refusalNames, refusalOf } from './refusals.js';
import { createStandIn, whoGets } from './stand-in.js';
import { webhookOf } from './webhook-of.js';

/** WhatsApp from outside: its Cloud API, and what it posts. */
export const whatsappSandbox: ChannelSandbox<WhatsAppAccount> = {
  api: graphApi,
  environment: (url) => ({
    WHATSAPP_API_URL: url,
    WHATSAPP_PHONE_NUMBER_ID: '1000',
    WHATSAPP_TOKEN: 'sandbox',
    WHATSAPP_APP_SECRET: 'sandbox',
    WHATSAPP_VERIFY_TOKEN: 'sandbox',
  }),
  post(click, account, now) {
    const body = webhookOf(click, now);
    const secret = account?.appSecrets[0];
    const signature = secret === undefined ? {} : { 'x-hub-signature-256': signBody(body, secret) };
    return { headers: { 'content-type': 'application/json', ...signature }, body };
  },
  plays: ['blocked', 'group'],
  blockedError: '130403',
  errors: refusalNames,
  error: refusalOf,
  standIn: createStandIn,
  show: (call) => ({
    person: whoGets(call.body) ?? 'nobody',
    typing: call.body.typing_indicator !== undefined,
    lines: describeCall(call),
  }),
};
