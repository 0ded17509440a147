import {
  accountFindings,
  askPlatform,
  type CheckResult,
  type CheckTools,
  fail,
  ok,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { LineAccount } from '../account.js';
import { signatureHeader, signBody } from '../inbound/signature.js';

/** Asks the public address of the webhook what the platform's console asks it: signed, and not. */
export async function checkAddress(
  address: string,
  accounts: readonly LineAccount[],
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  async function statusOf(body: object, signature: string | undefined): Promise<number> {
    const headers = signature === undefined ? undefined : { [signatureHeader]: signature };
    return (await askPlatform(address, { fetch, body, headers, timeoutMs: 20_000 })).status;
  }
  const found: CheckResult[] = [];
  const bare = await statusOf({ destination: '', events: [] }, undefined);
  found.push(
    bare === 401
      ? ok(accountFindings.refusesUnsigned())
      : fail(
          accountFindings.takesUnsigned(bare),
          say`Set LINE_CHANNEL_SECRET, and give the address of the webhook itself, path and all.`,
        ),
  );
  for (const { id, channelSecrets } of accounts) {
    const body = { destination: id ?? '', events: [] };
    const status = await statusOf(body, signBody(JSON.stringify(body), channelSecrets[0]!));
    const whose = id === undefined ? say`of the LINE account` : say`of account ${id}`;
    found.push(
      status === 200
        ? ok(say`The webhook takes the signature ${whose}.`)
        : fail(
            say`The webhook answered the signature ${whose} with ${status}.`,
            say`Give the service and this command the same LINE_CHANNEL_SECRET.`,
          ),
    );
  }
  return found;
}
