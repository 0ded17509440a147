import {
  accountFindings,
  type CheckResult,
  type CheckTools,
  fail,
  get,
  ok,
  warn,
  wordsOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { LineAccount } from '../account.js';
import { createMessagingApi } from '../outbound/client.js';
import { testWebhook } from './test-webhook.js';

/** The longest address that the platform takes. */
const longestAddress = 500;

/** `botrules connect`: makes the platform post the account's events to this address, and tries whether it gets there. */
export async function connectWebhook(
  account: LineAccount,
  address: string,
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const named = account.id === undefined ? say`The LINE account` : say`Account ${account.id}`;
  if (!address.startsWith('https://') || address.length > longestAddress) {
    const hint = say`Give an address that begins with https:// and has at most ${longestAddress} characters.`;
    return [fail(say`${named}: LINE takes no such address.`, hint)];
  }
  const ask = createMessagingApi(account, fetch);
  try {
    await ask('channel/webhook/endpoint', { method: 'PUT', body: { endpoint: address } });
    const found = [ok(say`${named}: its events are posted to ${address}.`)];
    if (get(await ask('channel/webhook/endpoint'), 'active') !== true) {
      const hint = say`Switch "Use webhook" on, in the Messaging API tab of the console.`;
      return [
        ...found,
        warn(say`${named}: its webhook is switched off, so nothing comes yet.`, hint),
      ];
    }
    return [...found, await testWebhook(named, ask)];
  } catch (error) {
    const hint = say`Look at the token, and that the address is one that LINE can reach by https.`;
    return [fail(accountFindings.webhookRefused(named, wordsOf(error)), hint)];
  }
}
