import {
  accountFindings,
  type CheckResult,
  type CheckTools,
  fail,
  get,
  ok,
  printable,
  textOf,
  warn,
  wordsOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { TelegramAccount } from '../account.js';
import { classify } from '../outbound/classify.js';
import { createBotApi } from '../outbound/client.js';
import { allowedUpdates } from './updates.js';

/** From this number of waiting updates on, somebody should look. */
const manyPending = 100;
/** An error of the webhook that was longer ago is over. */
const recentMs = 3_600_000;

/** Asks the platform about a bot: its token, its name, and where its updates go. */
export async function checkBot(
  account: TelegramAccount,
  { fetch, now }: CheckTools,
): Promise<readonly CheckResult[]> {
  const ask = createBotApi(account, fetch);
  const named = say`Bot ${account.id ?? ''}`;
  try {
    const me = await ask('getMe', {});
    const info = await ask('getWebhookInfo', {});
    return [...checkMe(named, account, me), ...checkWebhookInfo(named, info, now())];
  } catch (error) {
    const { reason } = classify(error);
    if (reason === 'no-answer') {
      const hint = say`Check TELEGRAM_API_URL, the network and the firewall.`;
      return [fail(say`The Bot API cannot be reached: ${wordsOf(error)}`, hint)];
    }
    const hint = say`Ask @BotFather for the token (/mybots, the bot, API Token), and set TELEGRAM_TOKEN.`;
    return [fail(accountFindings.refusal(named, reason, wordsOf(error)), hint)];
  }
}

function checkMe(named: string, { username }: TelegramAccount, me: unknown): CheckResult[] {
  const found = [ok(accountFindings.takesToken(named))];
  const real = textOf(get(me, 'username'));
  if (real === undefined) return found;
  if (username === undefined) {
    const hint = say`Set TELEGRAM_USERNAME to ${printable(real)}, or "username" in botrules.yaml.`;
    const what = say`${named} does not know its name, so in groups it answers commands to other bots.`;
    return [...found, warn(what, hint)];
  }
  if (username.toLowerCase() === real.toLowerCase())
    return [...found, ok(say`${named} is @${username}.`)];
  const hint = say`Set TELEGRAM_USERNAME to ${printable(real)}.`;
  return [
    ...found,
    fail(say`${named} is @${printable(real)}, and the settings say @${username}.`, hint),
  ];
}

function checkWebhookInfo(named: string, info: unknown, now: number): CheckResult[] {
  const connect = say`Run "botrules connect telegram --url https://…/webhook".`;
  const url = textOf(get(info, 'url')) ?? '';
  if (url === '') return [fail(accountFindings.noWebhook(named), connect)];
  const found = [ok(say`${named}: its updates are posted to ${printable(url)}.`)];
  const allowed = get(info, 'allowed_updates');
  const missing = Array.isArray(allowed)
    ? allowedUpdates.filter((kind) => !allowed.includes(kind))
    : [];
  if (missing.length > 0) {
    const what = say`${named} is not sent ${missing.join(', ')}: what people do there is lost.`;
    found.push(fail(what, connect));
  }
  const failed = Number(get(info, 'last_error_date')) * 1000;
  if (failed > now - recentMs) {
    const words = printable(textOf(get(info, 'last_error_message')) ?? accountFindings.noReason());
    const hint = say`Look whether the service runs, and whether its secret is the one that was set.`;
    found.push(fail(say`${named}: the webhook failed lately: ${words}.`, hint));
  }
  const pending = Number(get(info, 'pending_update_count'));
  if (pending >= manyPending) {
    const hint = say`Look whether the service answers; what waits is posted when it does.`;
    found.push(warn(say`${named}: ${pending} updates wait to be posted.`, hint));
  }
  return found;
}
