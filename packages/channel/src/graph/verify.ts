import type { RawRequest, Verified } from '../request.js';
import type { GraphAccount } from './account.js';
import { verifySignature } from './signature.js';

/** By `X-Hub-Signature-256`, which an app signs with its secret over the bytes of the body. */
export function verify(request: RawRequest, accounts: readonly GraphAccount[]): Verified {
  const { body } = request;
  const signature = request.header('x-hub-signature-256');
  if (signature === undefined) return no('The X-Hub-Signature-256 header is missing.');
  const secrets = secretsOf(accounts);
  if (secrets.length === 0 || !verifySignature(body, signature, secrets)) {
    return no('The X-Hub-Signature-256 header does not fit the body.');
  }
  if (secrets.length === 1) return right;
  let signers: readonly string[] | undefined;
  return {
    ok: true,
    refuses(of) {
      const may = secretsFor(accounts, of);
      if (may === undefined) return undefined;
      // With one hash for each secret, however many accounts the events belong to.
      signers ??= secrets.filter((secret) => verifySignature(body, signature, secret));
      if (may.some((secret) => signers!.includes(secret))) return undefined;
      return "The X-Hub-Signature-256 header is of another app than the page's.";
    },
  };
}

const right: Verified = { ok: true };

function no(why: string): Verified {
  return { ok: false, why };
}

/** Most have one account that proves, whose secrets are at hand. */
function secretsOf(accounts: readonly GraphAccount[]): readonly string[] {
  return accounts.length === 1
    ? accounts[0]!.appSecrets
    : [...new Set(accounts.flatMap(({ appSecrets }) => appSecrets))];
}

function secretsFor(
  accounts: readonly GraphAccount[],
  of: string | undefined,
): readonly string[] | undefined {
  for (const account of accounts) {
    const may = account.secretsOf?.(of);
    if (may !== undefined) return [may].flat();
  }
  return undefined;
}
