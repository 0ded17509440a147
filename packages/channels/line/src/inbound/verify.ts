import type { RawRequest, Verified } from '@botrules/channel';
import type { LineAccount } from '../account.js';
import { isSignedBy, signatureHeader } from './signature.js';

/** By `X-Line-Signature`, which each account has a secret of its own for. */
export function verify({ header, body }: RawRequest, accounts: readonly LineAccount[]): Verified {
  const given = header(signatureHeader);
  if (given === undefined || given === '') {
    return { ok: false, why: 'The X-Line-Signature header is missing.' };
  }
  // Every account is tried, so that the time does not tell whose delivery it is.
  const signers = accounts.filter(
    ({ proves, channelSecrets }) =>
      proves && channelSecrets.filter((secret) => isSignedBy(secret, body, given)).length > 0,
  );
  if (signers.length === 0) {
    return { ok: false, why: 'The X-Line-Signature header does not fit the body.' };
  }
  return {
    ok: true,
    refuses(destination) {
      const owner = accounts.find(({ id }) => id !== undefined && id === destination);
      if (owner === undefined || signers.includes(owner)) return undefined;
      return "The X-Line-Signature header is another account's.";
    },
  };
}
