import {
  accountFindings,
  type CheckResult,
  type CheckTools,
  fail,
  ok,
  wordsOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { TelegramAccount } from '../account.js';
import { createBotApi } from '../outbound/client.js';
import { allowedUpdates } from './updates.js';

/** The ports to which the platform posts. */
const ports: ReadonlySet<string> = new Set(['', '80', '88', '443', '8443']);

/** `botrules connect`: makes the platform post the bot's updates to this address, with the first of its secrets. */
export async function connectWebhook(
  account: TelegramAccount,
  address: string,
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const named = say`Bot ${account.id ?? ''}`;
  if (!ports.has(new URL(address).port)) {
    const hint = say`Give an address with one of these ports, or without a port.`;
    return [fail(say`Telegram posts to the ports 443, 80, 88 and 8443 alone.`, hint)];
  }
  try {
    await createBotApi(account, fetch)('setWebhook', {
      url: address,
      secret_token: account.secretTokens[0]!,
      allowed_updates: allowedUpdates,
    });
    return [ok(say`${named}: its updates are posted to ${address}.`)];
  } catch (error) {
    const hint = say`Look at the token, and that the address is one that Telegram can reach by https.`;
    return [fail(accountFindings.webhookRefused(named, wordsOf(error)), hint)];
  }
}
