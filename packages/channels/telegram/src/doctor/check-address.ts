import { askPlatform, type CheckResult, type CheckTools, fail, ok } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { TelegramAccount } from '../account.js';
import { secretHeader } from '../inbound/verify.js';

/** An update with nothing in it, of which nothing is decided. */
const nothing = { update_id: 0 };

/** Asks the public address of the webhook what the platform will ask it: with the secret, and without. */
export async function checkAddress(
  address: string,
  accounts: readonly TelegramAccount[],
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const found: CheckResult[] = [];
  const post = async (secret: string | undefined) => {
    const headers = secret === undefined ? undefined : { [secretHeader]: secret };
    const secrets = [secret];
    const asked = { fetch, body: nothing, headers, secrets, timeoutMs: 20_000 };
    return (await askPlatform(address, asked)).status;
  };
  const bare = await post(undefined);
  found.push(
    bare === 401
      ? ok(say`The webhook refuses what comes without the secret.`)
      : fail(
          say`The webhook answered a post without the secret with ${bare}.`,
          say`Set TELEGRAM_SECRET, and give the address of the webhook itself, path and all.`,
        ),
  );
  for (const { id, secretTokens } of accounts) {
    const status = await post(secretTokens[0]);
    found.push(
      status === 200
        ? ok(say`The webhook takes the secret of bot ${id ?? ''}.`)
        : fail(
            say`The webhook answered the secret of bot ${id ?? ''} with ${status}.`,
            say`Give the service and this command the same TELEGRAM_SECRET.`,
          ),
    );
  }
  return found;
}
