import { hmacSha256 } from '../hmac.js';
import { type RawBody, rawBodyOf } from '../raw-body.js';
import { equalDigits, kindOfValue, readSecrets, type Secrets } from '../secrets.js';

/**
 * Whether `header`, the value of `X-Hub-Signature-256`, signs these very bytes with any of the app secrets. The body
 * must be as it came: parsed and written anew, it is another text, since the platform escapes what is not ASCII.
 * Takes the same time whatever is wrong.
 *
 * Throws `TypeError` for a body that is neither text nor bytes, and for secrets that are neither a text nor a list of
 * texts: nothing is ever verified with an empty or a missing one.
 */
export function verifySignature(
  rawBody: RawBody,
  header: string | null | undefined,
  appSecrets: Secrets,
): boolean {
  const secrets = readSecrets(appSecrets, 'appSecrets');
  const body = textOrBytes(rawBody);
  const hex = typeof header === 'string' ? /^sha256=([0-9a-f]{64})$/i.exec(header)?.[1] : undefined;
  if (hex === undefined) return false;
  const given = hex.toLowerCase();
  let valid = false;
  for (const secret of secrets) {
    const equal = equalDigits(given, hmacSha256(secret, body));
    valid = valid || equal;
  }
  return valid;
}

/**
 * The `X-Hub-Signature-256` of a body, for samples and tests. Throws `TypeError` for a secret that is not a text or
 * is empty, and for a body that is neither text nor bytes.
 */
export function signBody(rawBody: RawBody, appSecret: string): string {
  if (typeof appSecret !== 'string' || appSecret === '') {
    throw new TypeError(
      `The app secret is ${kindOfValue(appSecret)}. Give a text that is not empty.`,
    );
  }
  return `sha256=${hmacSha256(appSecret, textOrBytes(rawBody))}`;
}

function textOrBytes(rawBody: RawBody): string | Uint8Array {
  const body = rawBodyOf(rawBody);
  if (body !== undefined) return body;
  throw new TypeError(
    `The body is ${kindOfValue(rawBody)}. Hand over its text or its bytes as they came: what a parser made of it has lost them.`,
  );
}
