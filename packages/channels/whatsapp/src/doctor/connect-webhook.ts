import {
  blotter,
  type CheckResult,
  type CheckTools,
  fail,
  ok,
  printable,
  wordsOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { WhatsAppAccount } from '../account.js';
import { createCloudApi } from '../outbound/client.js';
import { checkToken } from './check-token.js';

/**
 * `botrules connect`: subscribes the app to the business account, and makes the platform post this number's messages to this
 * address. The platform asks the address for a handshake at once, so the service must run.
 */
export async function connectWebhook(
  account: WhatsAppAccount,
  address: string,
  { fetch, now }: CheckTools,
): Promise<readonly CheckResult[]> {
  const named = say`Number ${account.id}`;
  const found: CheckResult[] = [];
  const blot = blotter(account.verifyTokens);
  try {
    const ask = createCloudApi(account, fetch);
    const business = account.businessAccount ?? (await businessOf(account, ask, now()));
    if (business === undefined) {
      const hint = say`Set WHATSAPP_BUSINESS_ACCOUNT_ID, and run this again.`;
      return [fail(say`${named}: nothing says which business account it is of.`, hint)];
    }
    await ask(`${encodeURIComponent(business)}/subscribed_apps`, { body: {} });
    found.push(ok(say`${named}: the app is subscribed to the business account.`));
    const webhook_configuration = {
      override_callback_uri: address,
      verify_token: account.verifyTokens[0],
    };
    await ask(encodeURIComponent(account.id), { body: { webhook_configuration } });
    found.push(ok(say`${named}: its messages are posted to ${address}.`));
  } catch (error) {
    const hint = say`Look at the token, whether the service runs at this address, and whether the dashboard has a webhook with the field "messages".`;
    found.push(
      fail(
        say`${named}: the platform refuses the webhook: ${blot(printable(wordsOf(error)))}`,
        hint,
      ),
    );
  }
  return found;
}

async function businessOf(
  { id, token = '' }: WhatsAppAccount,
  ask: ReturnType<typeof createCloudApi>,
  now: number,
): Promise<string | undefined> {
  const { json } = await ask('debug_token', { query: { input_token: token } });
  return checkToken(say`Number ${id}`, json, now).businessAccount;
}
