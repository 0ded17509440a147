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
import type { LineAccount } from '../account.js';
import { classify } from '../outbound/classify.js';
import { createMessagingApi, type MessagingApi } from '../outbound/client.js';
import { LineApiError } from '../outbound/line-api-error.js';
import { testWebhook } from './test-webhook.js';

/** From this share of the month's messages on, somebody should know. */
const muchOfQuota = 0.9;

/** Asks the platform about an account: its token, its id, where its events go, and what it may still send. */
export async function checkAccount(
  account: LineAccount,
  { fetch }: CheckTools,
): Promise<readonly CheckResult[]> {
  const ask = createMessagingApi(account, fetch);
  const named = account.id === undefined ? say`The LINE account` : say`Account ${account.id}`;
  try {
    const info = await ask('info');
    return [
      ok(accountFindings.takesToken(named)),
      ...checkId(named, account, info),
      ...(await checkWebhook(named, ask)),
      ...(await checkQuota(named, ask)),
    ];
  } catch (error) {
    const { reason } = classify(error);
    if (reason === 'no-answer') {
      const hint = say`Check LINE_API_URL, the network and the firewall.`;
      return [fail(say`The Messaging API cannot be reached: ${wordsOf(error)}`, hint)];
    }
    const hint = say`Issue a channel access token in the console (Messaging API tab), and set LINE_CHANNEL_ACCESS_TOKEN.`;
    return [fail(accountFindings.refusal(named, reason, wordsOf(error)), hint)];
  }
}

function checkId(named: string, { id }: LineAccount, info: unknown): CheckResult[] {
  const real = textOf(get(info, 'userId'));
  if (real === undefined) return [];
  const name = printable(textOf(get(info, 'displayName')) ?? textOf(get(info, 'basicId')) ?? '');
  if (id === undefined) return [ok(say`${named} is ${name}; its id is ${printable(real)}.`)];
  if (id === real) return [ok(say`${named} is ${name}.`)];
  const hint = say`Set its id to ${printable(real)}, or leave it out where there is one account.`;
  return [fail(say`The token of account ${id} is that of ${printable(real)}.`, hint)];
}

async function checkWebhook(named: string, ask: MessagingApi): Promise<CheckResult[]> {
  const connect = say`Run "botrules connect line --url https://…/webhook".`;
  const set = await ask('channel/webhook/endpoint').catch((error: unknown) => {
    if (error instanceof LineApiError && error.status === 404) return undefined;
    throw error;
  });
  const endpoint = textOf(get(set, 'endpoint')) ?? '';
  if (endpoint === '') return [fail(accountFindings.noWebhook(named), connect)];
  const where = printable(endpoint);
  if (get(set, 'active') !== true) {
    const hint = say`Switch "Use webhook" on, in the Messaging API tab of the console.`;
    return [fail(say`${named}: the webhook ${where} is switched off, so nothing comes.`, hint)];
  }
  return [ok(say`${named}: its events are posted to ${where}.`), await testWebhook(named, ask)];
}

/** Messages that answer by a reply token do not count; those that are pushed do. */
async function checkQuota(named: string, ask: MessagingApi): Promise<CheckResult[]> {
  const quota = await ask('message/quota');
  const most = Number(get(quota, 'value'));
  if (get(quota, 'type') !== 'limited' || !(most >= 0)) return [];
  const used = Number(get(await ask('message/quota/consumption'), 'totalUsage'));
  if (used < most * muchOfQuota)
    return [ok(say`${named}: ${used} of ${most} messages of this month are used.`)];
  const hint = say`Answers by reply token go on for free. For more, take a larger plan at LINE.`;
  return [
    warn(
      say`${named}: ${used} of ${most} messages of this month are used: what is pushed beyond that is refused.`,
      hint,
    ),
  ];
}
