import { equalDigits, hmacSha256, type RawRequest, type Verified } from '@botrules/channel';
import type { SlackAccount } from '../account.js';

/** The header with the signature: `v0=` and 64 hexadecimal digits of lower case. */
export const signatureHeader = 'x-slack-signature';
/** The header with the second in which it was signed. */
export const timeHeader = 'x-slack-request-timestamp';

/** A signature from further back, or from further ahead, may be a copy. */
const windowMs = 300_000;

const encoder = new TextEncoder();

/** By the signature over the time and the bytes as they came. It also tells whose delivery it is. */
export function verify(
  { header, body, receivedAt }: RawRequest,
  accounts: readonly SlackAccount[],
): Verified {
  const given = header(signatureHeader) ?? '';
  const time = header(timeHeader) ?? '';
  if (given === '') return { ok: false, why: 'The X-Slack-Signature header is missing.' };
  if (!/^\d{1,12}$/.test(time)) {
    return { ok: false, why: 'The X-Slack-Request-Timestamp header is not a time in seconds.' };
  }
  if (Math.abs((receivedAt ?? Date.now()) - Number(time) * 1000) > windowMs) {
    const why =
      'The X-Slack-Request-Timestamp header is more than five minutes off: look at the clock.';
    return { ok: false, why };
  }
  const signed = signedBytes(time, body);
  // Every secret is tried, so that the time tells nothing of which one was right.
  const right = accounts.filter(
    ({ proves, signingSecrets }) =>
      proves &&
      signingSecrets.filter(
        (secret) => secret !== '' && equalDigits(given, `v0=${hmacSha256(secret, signed)}`),
      ).length > 0,
  );
  const [only] = right;
  if (only === undefined) {
    return { ok: false, why: 'The X-Slack-Signature header does not fit the body.' };
  }
  return {
    ok: true,
    ...(right.length === 1 && { account: only.id }),
    refuses: (app) =>
      // An event that does not name its app belongs to the one whose secret signed it.
      right.some(
        ({ id }) => id === undefined || id === app || (app === undefined && right.length === 1),
      )
        ? undefined
        : 'The X-Slack-Signature header is that of another app.',
  };
}

/** The signature of a body, as the platform makes it. */
export function sign(secret: string, time: string, body: string): string {
  return `v0=${hmacSha256(secret, signedBytes(time, body))}`;
}

function signedBytes(time: string, body: string | Uint8Array): Uint8Array | string {
  const head = `v0:${time}:`;
  if (typeof body === 'string') return head + body;
  const whole = new Uint8Array(head.length + body.length);
  encoder.encodeInto(head, whole);
  whole.set(body, head.length);
  return whole;
}
