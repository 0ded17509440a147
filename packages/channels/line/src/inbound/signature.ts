import { equalDigits, hmacSha256 } from '@botrules/channel';

/** The header that signs a delivery. */
export const signatureHeader = 'x-line-signature';

/** What the platform signs a body with: Base64 of the HMAC-SHA256 of its very bytes, by the channel secret. */
export function signBody(body: string | Uint8Array, channelSecret: string): string {
  const digits = hmacSha256(channelSecret, body);
  let binary = '';
  for (let at = 0; at < digits.length; at += 2) {
    binary += String.fromCharCode(16 * digitAt(digits, at) + digitAt(digits, at + 1));
  }
  return btoa(binary);
}

/** The value of a hexadecimal digit of lower case. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code < 0x3a ? code - 0x30 : code - 0x57;
}

/** Whether a header signs these very bytes. It takes the same time whatever is wrong. Nothing is signed with an empty secret. */
export function isSignedBy(
  channelSecret: string,
  body: string | Uint8Array,
  given: string,
): boolean {
  return channelSecret !== '' && equalDigits(given, signBody(body, channelSecret));
}
