import {
  accountFindings,
  askPlatform,
  type CheckResult,
  type CheckTools,
  fail,
  get,
  ok,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { nameOf, type SlackAccount } from '../account.js';
import { sign, signatureHeader, timeHeader } from '../inbound/verify.js';

/** Asks the public address of the webhook what the platform asks it, signed and unsigned. */
export async function checkAddress(
  address: string,
  accounts: readonly SlackAccount[],
  { fetch, now }: CheckTools,
): Promise<readonly CheckResult[]> {
  const challenge = crypto.randomUUID();
  const body = { type: 'url_verification', challenge };
  const time = `${Math.floor(now() / 1000)}`;
  const post = (secret: string | undefined) => {
    const headers =
      secret === undefined
        ? undefined
        : { [timeHeader]: time, [signatureHeader]: sign(secret, time, JSON.stringify(body)) };
    return askPlatform(address, { fetch, body, headers, secrets: [secret], timeoutMs: 3000 });
  };
  const bare = await post(undefined);
  const found: CheckResult[] = [
    bare.status === 401
      ? ok(accountFindings.refusesUnsigned())
      : fail(
          accountFindings.takesUnsigned(bare.status),
          say`Set SLACK_SIGNING_SECRET, and give the address of the webhook itself, path and all.`,
        ),
  ];
  for (const { id, signingSecrets } of accounts) {
    const { status, json } = await post(signingSecrets[0]);
    const named = id === undefined ? say`the app` : nameOf(id);
    found.push(
      status === 200 && get(json, 'challenge') === challenge
        ? ok(say`The webhook answers the challenge of ${named}.`)
        : fail(
            say`The webhook answered the challenge of ${named} with ${status}.`,
            say`Give the service and this command the same SLACK_SIGNING_SECRET, and look whether the clocks of both are right.`,
          ),
    );
  }
  return found;
}
