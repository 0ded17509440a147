import {
  type CheckResult,
  type CheckTools,
  createDeadline,
  type Fetch,
  fail,
  ok,
} from '@botrules/channel';
import type { MessengerAccount } from '../account.js';

/** Asks the public address what the platform will ask it: the handshake, and whether it takes unsigned posts. */
export async function checkWebhook(
  address: string,
  accounts: readonly MessengerAccount[],
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const [verifyToken] = accounts.flatMap(({ verifyTokens }) => verifyTokens);
  if (verifyToken === undefined) {
    const hint =
      'Set VERIFY_TOKEN to a text of your own, and type the same into the app dashboard.';
    return [fail('No verify token is set, so the handshake cannot succeed.', hint)];
  }
  const deadline = createDeadline(20_000);
  const request: Fetch = (url, init) => fetch(url, { ...init, signal: deadline.signal });
  try {
    return [await handshake(address, verifyToken, request), await unsigned(address, request)];
  } finally {
    deadline.end();
  }
}

async function handshake(address: string, token: string, request: Fetch): Promise<CheckResult> {
  const challenge = crypto.randomUUID();
  const url = new URL(address);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.verify_token', token);
  url.searchParams.set('hub.challenge', challenge);
  const response = await request(url, { redirect: 'manual' });
  const body = (await response.text()).slice(0, 1000);
  if (response.status === 200 && body === challenge) {
    return ok('The webhook answers the handshake.');
  }
  if (response.status === 403) {
    const hint = 'Give the service and this command the same VERIFY_TOKEN.';
    return fail('The webhook does not know the verify token.', hint);
  }
  const hint =
    'Give the address of the webhook itself, path and all, such as https://bot.example/webhook.';
  return fail(
    `The handshake was answered with ${response.status} and not with its challenge.`,
    hint,
  );
}

async function unsigned(address: string, request: Fetch): Promise<CheckResult> {
  const response = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"object":"page","entry":[]}',
    redirect: 'manual',
  });
  await response.text();
  return response.status === 401
    ? ok('The webhook refuses what is not signed.')
    : fail(
        `The webhook answered a post without a signature with ${response.status}.`,
        'Set APP_SECRET, and see that nothing between changes the request.',
      );
}
