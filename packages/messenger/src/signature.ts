import { timingSafeEqual } from 'node:crypto';
import { hmacSha256 } from './hmac.js';

/**
 * Whether `header`, the value of `X-Hub-Signature-256`, signs these very bytes with any of the app secrets
 * (several, so that one can be replaced while deliveries signed with the old one are still under way). The body
 * must be as it came: parsed and written anew, it is another text, since the platform escapes what is not ASCII.
 * Takes the same time whatever is wrong. An empty secret signs nothing.
 */
export function verifySignature(
  rawBody: Uint8Array | string,
  header: string | undefined,
  appSecrets: readonly string[],
): boolean {
  const hex = typeof header === 'string' ? /^sha256=([0-9a-f]{64})$/i.exec(header)?.[1] : undefined;
  if (hex === undefined) return false;
  given.write(hex.toLowerCase(), 'latin1');
  let valid = false;
  for (const secret of appSecrets) {
    if (secret === '') continue;
    right.write(hmacSha256(secret, rawBody), 'latin1');
    const equal = timingSafeEqual(given, right);
    valid = valid || equal;
  }
  return valid;
}

/** Written anew by each call, whole: to make two buffers costs as much as to compare them. */
const given = Buffer.alloc(64);
const right = Buffer.alloc(64);

/** The `X-Hub-Signature-256` of a body, for samples and tests. Throws `TypeError` for an empty secret. */
export function signBody(rawBody: Uint8Array | string, appSecret: string): string {
  if (appSecret === '') throw new TypeError('An app secret cannot be empty.');
  return `sha256=${hmacSha256(appSecret, rawBody)}`;
}
