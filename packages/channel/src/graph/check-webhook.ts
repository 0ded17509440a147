import { say } from '@botrules/core/tooling';
import { accountFindings } from '../account-findings.js';
import { type ChannelChecks, type CheckResult, fail, ok } from '../check.js';
import { createDeadline } from '../deadline.js';
import type { Fetch } from '../web.js';
import type { GraphAccount } from './account.js';

/** What a check of a webhook says of a channel. */
export interface WebhookWords {
  /** The `object` of its bodies. */
  readonly object: string;
  /** The variable of the verify token. */
  readonly verifyToken: string;
  /** The variable of the app secret. */
  readonly appSecret: string;
  /** An address as its webhook has it. */
  readonly example: string;
}

/** Asks the public address what the platform will ask it: the handshake, and whether it takes unsigned posts. */
export function webhookCheck(
  words: WebhookWords,
): Required<ChannelChecks<GraphAccount>>['webhook'] {
  return async (address, accounts, { fetch }) => {
    const [verifyToken] = accounts.flatMap(({ verifyTokens }) => verifyTokens);
    if (verifyToken === undefined) {
      const hint = say`Set ${words.verifyToken} to a text of your own, and type the same into the app dashboard.`;
      return [fail(say`No verify token is set, so the handshake cannot succeed.`, hint)];
    }
    const deadline = createDeadline(20_000);
    const request: Fetch = (url, init) => fetch(url, { ...init, signal: deadline.signal });
    try {
      return [
        await handshake(address, verifyToken, request, words),
        await unsigned(address, request, words),
      ];
    } finally {
      deadline.end();
    }
  };
}

async function handshake(
  address: string,
  token: string,
  request: Fetch,
  { verifyToken, example }: WebhookWords,
): Promise<CheckResult> {
  const challenge = crypto.randomUUID();
  const url = new URL(address);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.verify_token', token);
  url.searchParams.set('hub.challenge', challenge);
  const response = await request(url, { redirect: 'manual' });
  const body = (await response.text()).slice(0, 1000);
  if (response.status === 200 && body === challenge) {
    return ok(say`The webhook answers the handshake.`);
  }
  if (response.status === 403) {
    const hint = say`Give the service and this command the same ${verifyToken}.`;
    return fail(say`The webhook does not know the verify token.`, hint);
  }
  const hint = say`Give the address of the webhook itself, path and all, such as ${example}.`;
  return fail(
    say`The handshake was answered with ${response.status} and not with its challenge.`,
    hint,
  );
}

async function unsigned(
  address: string,
  request: Fetch,
  { object, appSecret }: WebhookWords,
): Promise<CheckResult> {
  const response = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ object, entry: [] }),
    redirect: 'manual',
  });
  await response.text();
  return response.status === 401
    ? ok(accountFindings.refusesUnsigned())
    : fail(
        accountFindings.takesUnsigned(response.status),
        say`Set ${appSecret}, and see that nothing between changes the request.`,
      );
}
