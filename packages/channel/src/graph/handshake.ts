import { type Answer, type RawRequest, refusal, textAnswer } from '../request.js';
import { equalSecrets } from '../secrets.js';
import type { GraphAccount } from './account.js';

/** The platform asks once whether this address is ours: the token proves it, the challenge goes back. */
export function answerHandshake(
  request: RawRequest,
  accounts: readonly GraphAccount[],
): Answer | undefined {
  if (request.method !== 'GET') return undefined;
  const challenge = request.query('hub.challenge');
  const token = request.query('hub.verify_token');
  if (request.query('hub.mode') !== 'subscribe' || !token || !challenge) {
    return refusal(
      403,
      'This is not a handshake: hub.mode, hub.verify_token or hub.challenge is missing.',
    );
  }
  const right = accounts.flatMap(({ verifyTokens }) => verifyTokens);
  if (right.some((one) => equalSecrets(token, one))) return textAnswer(challenge);
  const log = 'handshake refused: the verify token is not the one that was set';
  return { ...refusal(403, 'The verify token is wrong.'), log };
}
