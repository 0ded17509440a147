import { type CallShown, type ChannelSandbox, printable, type ShownCall } from '@botrules/channel';
import { graphApi, signBody } from '@botrules/channel/graph';
import type { MessengerAccount } from '../account.js';
import { describeCall } from '../outbound/describe-call.js';
import { platformError, platformErrorNames } from './platform-errors.js';
import { createStandIn } from './stand-in.js';
import { webhookOf } from './webhook-of.js';

/** Messenger from outside: its Graph API, and what it posts. */
export const messengerSandbox: ChannelSandbox<MessengerAccount> = {
  api: graphApi,
  environment: (url) => ({
    GRAPH_API_URL: url,
    PAGE_ACCESS_TOKEN: 'sandbox',
    APP_SECRET: 'sandbox',
  }),
  post(click, account, now) {
    const body = webhookOf(click, now);
    const secret = account?.appSecrets[0];
    const signature = secret === undefined ? {} : { 'x-hub-signature-256': signBody(body, secret) };
    return { headers: { 'content-type': 'application/json', ...signature }, body };
  },
  errors: platformErrorNames,
  error: platformError,
  standIn: createStandIn,
  show,
};

function show({ path, body }: ShownCall): CallShown {
  const { id, user_ref } = (body.recipient ?? {}) as { id?: string; user_ref?: string };
  const kind = path === 'pass_thread_control' ? path : body.sender_action ? 'typing' : 'message';
  return {
    person: String(id ?? user_ref ?? 'nobody'),
    typing: body.sender_action === 'typing_on',
    lines: body.sender_action
      ? [`(${printable(String(body.sender_action))})`]
      : describeCall({ kind, path, body }),
  };
}
