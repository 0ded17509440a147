import { equalDigits, type RawRequest, type Verified } from '@botrules/channel';
import type { TelegramAccount } from '../account.js';

/** The header in which the platform sends what `setWebhook` was told. Nothing is signed. */
export const secretHeader = 'x-telegram-bot-api-secret-token';

/** By the secret that comes along, which also tells whose update it is where each bot has its own. */
export function verify({ header }: RawRequest, accounts: readonly TelegramAccount[]): Verified {
  const given = header(secretHeader);
  if (given === undefined || given === '') {
    return { ok: false, why: 'The X-Telegram-Bot-Api-Secret-Token header is missing.' };
  }
  // The time depends on what came alone, so it tells nothing about a secret.
  const right = accounts.filter(
    ({ proves, secretTokens }) =>
      proves && secretTokens.filter((secret) => equalDigits(given, secret)).length > 0,
  );
  const [only] = right;
  if (only === undefined) {
    return { ok: false, why: 'The X-Telegram-Bot-Api-Secret-Token header is not ours.' };
  }
  return {
    ok: true,
    ...(right.length === 1 && { account: only.id }),
    refuses: (bot) => refusalOf(right, bot),
  };
}

function refusalOf(right: readonly TelegramAccount[], bot: string | undefined): string | undefined {
  if (right.some(({ id }) => id === bot)) return undefined;
  return bot === undefined
    ? 'Several bots have this secret: give each its own, or the address of each its id.'
    : "The X-Telegram-Bot-Api-Secret-Token header is another bot's.";
}
