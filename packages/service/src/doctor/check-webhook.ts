import { randomBytes } from 'node:crypto';
import { reasonOfRequest } from '../words.js';
import { type Finding, fail, ok, warn } from './finding.js';

export interface CheckWebhookOptions {
  readonly verifyToken: string | undefined;
  readonly request?: typeof fetch;
}

/** Asks the public address what the platform will ask it: the handshake, and whether it takes unsigned posts. */
export async function checkWebhook(
  address: string,
  { verifyToken, request = fetch }: CheckWebhookOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (!URL.canParse(address)) {
    const hint = 'Give all of it, such as https://bot.example/webhook.';
    return [fail(`"${address}" is no web address.`, hint)];
  }
  const { protocol } = new URL(address);
  if (protocol !== 'https:') {
    const hint =
      'Put a proxy with a certificate in front, such as Caddy, and give its https address.';
    findings.push(warn('The platform calls https addresses alone.', hint));
  }
  if (verifyToken === undefined) {
    const hint =
      'Set VERIFY_TOKEN to a text of your own, and type the same into the app dashboard.';
    return [...findings, fail('No verify token is set, so the handshake cannot succeed.', hint)];
  }
  try {
    findings.push(await handshake(address, verifyToken, request), await unsigned(address, request));
  } catch (error) {
    const hint =
      'Check that the service runs, that its port is open, and that the certificate is valid.';
    findings.push(fail(`${address} cannot be reached: ${reasonOfRequest(error)}.`, hint));
  }
  return findings;
}

async function handshake(address: string, token: string, request: typeof fetch): Promise<Finding> {
  const challenge = randomBytes(8).toString('hex');
  const url = new URL(address);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.verify_token', token);
  url.searchParams.set('hub.challenge', challenge);
  const response = await request(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
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

async function unsigned(address: string, request: typeof fetch): Promise<Finding> {
  const response = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"object":"page","entry":[]}',
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  });
  await response.text();
  return response.status === 401
    ? ok('The webhook refuses what is not signed.')
    : fail(
        `The webhook answered a post without a signature with ${response.status}.`,
        'Set APP_SECRET, and see that nothing between changes the request.',
      );
}
