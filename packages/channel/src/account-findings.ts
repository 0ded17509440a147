import { say } from '@botrules/core/tooling';
import type { Reason } from './failure.js';

/** What is said of accounts and their webhooks, of several channels. `named` is the account, in front of a sentence. */
export const accountFindings = {
  takesToken: (named: string) => say`${named}: the platform takes the token.`,
  /** The platform refused a question about the account, for this reason and in these words. */
  refusal: (named: string, reason: Reason, words: string) =>
    reason === 'token-dead'
      ? say`${named}: the platform refuses the token (${words}).`
      : say`${named}: the platform does not answer as it should (${words}).`,
  noWebhook: (named: string) => say`${named} has no webhook, so nothing comes.`,
  webhookRefused: (named: string, words: string) =>
    say`${named}: the platform took no webhook: ${words}`,
  /** In place of the words with which a platform would say why. */
  noReason: () => say`it does not say why`,
  refusesUnsigned: () => say`The webhook refuses what is not signed.`,
  takesUnsigned: (status: number) =>
    say`The webhook answered a post without a signature with ${status}.`,
  /** What to do about a setting. */
  write: (value: string) => say`Write ${value}.`,
  copyAgain: () => say`Copy it again, all in one line and without blanks or quotes.`,
  gapInSecrets: () => say`The list of app secrets has a gap.`,
  writeSecrets: () => say`Write one secret, or several with one comma between two.`,
} as const;
