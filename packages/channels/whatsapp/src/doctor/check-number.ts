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
import { createGraphClient, type GraphClient } from '@botrules/channel/graph';
import { say } from '@botrules/core/tooling';
import type { WhatsAppAccount } from '../account.js';
import { errorMeanings } from '../error-meanings.js';
import { classify } from '../outbound/classify.js';
import { createCloudApi } from '../outbound/client.js';
import { type CheckedToken, checkToken } from './check-token.js';

/** What is asked of a number. */
const numberFields = [
  ...['display_phone_number', 'verified_name', 'quality_rating', 'status', 'webhook_configuration'],
].join(',');

/** Asks the platform about a number: its token, the number, what is subscribed, and where its messages are posted. */
export async function checkNumber(
  account: WhatsAppAccount,
  { fetch, now }: CheckTools,
): Promise<readonly CheckResult[]> {
  const named = say`Number ${account.id}`;
  const found: CheckResult[] = [];
  try {
    const ask = createCloudApi(account, fetch);
    const node = encodeURIComponent(account.id);
    const { json: number } = await ask(node, { query: { fields: numberFields } });
    found.push(ok(accountFindings.takesToken(named)), ...ofNumber(named, number));
    const query = { input_token: account.token ?? '' };
    const { json: token } = await ask('debug_token', { query });
    const checked = checkToken(named, token, now());
    found.push(...checked.found);
    const business = account.businessAccount ?? checked.businessAccount;
    found.push(...(await ofBusiness(named, business, checked, ask)));
    found.push(...(await ofApp(account, checked.app, fetch)));
    found.push(...ofAddress(named, get(number, 'webhook_configuration')));
  } catch (error) {
    found.push(ofFailure(named, error));
  }
  return found;
}

function ofNumber(named: string, number: unknown): CheckResult[] {
  const text = (key: string) => printable(textOf(get(number, key)) ?? '');
  const phone = text('display_phone_number');
  const found = [ok(say`${named} is ${phone} (${text('verified_name')}).`)];
  if (text('quality_rating') === 'RED') {
    const hint = say`People block or report it: see the dashboard, and send less that nobody asked for.`;
    found.push(warn(say`${named}: its quality is low, and the platform may limit it.`, hint));
  }
  const status = text('status');
  if (status !== '' && status !== 'CONNECTED') {
    const hint = say`Register the number in the dashboard, and look whether it is restricted.`;
    found.push(fail(say`${named} is not connected: its status is ${status}.`, hint));
  }
  return found;
}

/** Whether the app is subscribed to the business account. Without that nothing comes, though the handshake went well. */
async function ofBusiness(
  named: string,
  business: string | undefined,
  { app }: CheckedToken,
  ask: GraphClient,
): Promise<CheckResult[]> {
  if (business === undefined) {
    const hint = say`Set WHATSAPP_BUSINESS_ACCOUNT_ID, so that this can be looked at.`;
    return [warn(say`${named}: nothing says which business account it is of.`, hint)];
  }
  const { json } = await ask(`${encodeURIComponent(business)}/subscribed_apps`);
  const data = get(json, 'data');
  const apps = (Array.isArray(data) ? data : []).map((each) =>
    textOf(get(get(each, 'whatsapp_business_api_data'), 'id')),
  );
  if (apps.length > 0 && (app === undefined || apps.includes(app))) {
    return [ok(say`${named}: the app is subscribed to the business account.`)];
  }
  const what = say`${named}: the app is not subscribed to the business account ${business}, so nothing comes.`;
  return [fail(what, say`Run "botrules connect whatsapp --url https://…/webhook".`)];
}

/** Whether the app is told of messages. Only the app itself may ask. */
async function ofApp(
  { appSecret, graph }: WhatsAppAccount,
  app: string | undefined,
  fetch: CheckTools['fetch'],
): Promise<CheckResult[]> {
  if (app === undefined || appSecret === undefined) return [];
  const { url, version, timeoutMs } = graph ?? {};
  const accessToken = `${app}|${appSecret}`;
  const options = { accessToken, graphUrl: url, version, timeoutMs, fetch };
  const { json } = await createGraphClient(options, errorMeanings, 'app')(`${app}/subscriptions`);
  const data = get(json, 'data');
  const ours = (Array.isArray(data) ? data : []).find(
    (each) => get(each, 'object') === 'whatsapp_business_account',
  );
  const fields = get(ours, 'fields');
  const names = (Array.isArray(fields) ? fields : []).map((each) => get(each, 'name'));
  if (names.includes('messages')) return [ok(say`App ${app} is told of messages.`)];
  const hint = say`In the dashboard under WhatsApp, Configuration, subscribe to the field "messages".`;
  return [fail(say`App ${app} is not subscribed to the field "messages", so nothing comes.`, hint)];
}

/** Where messages are posted: the number's own address counts, then that of the business account, then the app's. */
function ofAddress(named: string, configuration: unknown): CheckResult[] {
  const places = ['phone_number', 'whatsapp_business_account', 'application'];
  const address = places
    .map((place) => textOf(get(configuration, place)))
    .find((each) => each !== undefined && each !== '');
  return address === undefined
    ? []
    : [ok(say`${named}: its messages are posted to ${printable(address)}.`)];
}

function ofFailure(named: string, error: unknown): CheckResult {
  const { reason } = classify(error);
  const words = printable(wordsOf(error));
  switch (reason) {
    case 'no-answer':
      return fail(
        say`The Graph API cannot be reached: ${words}`,
        say`Check WHATSAPP_API_URL, the network and the firewall.`,
      );
    case 'token-dead':
      return fail(
        accountFindings.refusal(named, 'token-dead', words),
        say`Make a token of a system user in the Business settings, and set WHATSAPP_TOKEN to it.`,
      );
    default:
      return fail(
        accountFindings.refusal(named, reason, words),
        say`Look at WHATSAPP_PHONE_NUMBER_ID, and whether the system user may use the account.`,
      );
  }
}
