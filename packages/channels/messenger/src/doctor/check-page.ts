import { type CheckResult, type CheckTools, fail, ok, warn, wordsOf } from '@botrules/channel';
import type { MessengerAccount } from '../account.js';
import { createGraphGet, type GraphAnswer } from './graph.js';

/** Without these a page says nothing that rules could decide on. */
const neededFields = ['messages', 'messaging_postbacks'];
/** Without these nobody knows when a person of the page writes, and the bot talks over them. */
const humanFields = ['message_echoes', 'messaging_handovers'];
/** Without these some of what people do is lost in silence. */
const usefulFields = ['messaging_referrals', 'messaging_optins'];
const neededScope = 'pages_messaging';
const weekMs = 7 * 86_400_000;
/** Rules with time windows, leases and signatures all trust the clock. */
const farOffMs = 30_000;

/** Asks the platform about a page: its token, what the token may do, and what is subscribed, at the page and at the app. */
export async function checkPage(
  page: MessengerAccount,
  { fetch, now }: CheckTools,
): Promise<readonly CheckResult[]> {
  const { token, graph } = page;
  // An app by itself, which proves deliveries and answers for no page.
  if (token === undefined) return [];
  const get = createGraphGet(graph, fetch);
  const named = page.id === undefined ? 'The page' : `Page ${page.id}`;
  const ask = (path: string, query = {}) => get(path, query, token, page.appSecret);
  let me: GraphAnswer;
  try {
    me = await ask('me', { fields: 'id,name' });
  } catch (error) {
    return [
      fail(
        `The Graph API cannot be reached: ${wordsOf(error)}.`,
        'Check GRAPH_API_URL, the network and the firewall.',
      ),
    ];
  }
  const findings = checkClock(me.date, now());
  if (me.status !== 200) {
    const words = String(me.body?.error?.message ?? `status ${me.status}`);
    const hint = 'Make a new page token in the app dashboard and set PAGE_ACCESS_TOKEN to it.';
    return [...findings, fail(`${named}: the platform refuses the token (${words}).`, hint)];
  }
  const id = String(me.body?.id ?? '');
  if (page.id !== undefined && id !== page.id) {
    const what = `${named}: the token is that of page ${id}.`;
    return [...findings, fail(what, "Give each page its own token, and check the page's id.")];
  }
  findings.push(ok(`${named}: the platform takes the token.`));
  const { app, found } = checkToken(named, await ask('debug_token', { input_token: token }), now());
  findings.push(...found);
  findings.push(...checkFields(named, await ask(`${id}/subscribed_apps`), app));
  if (app !== undefined && page.appSecret !== undefined) {
    const answer = await get(`${app}/subscriptions`, {}, `${app}|${page.appSecret}`);
    findings.push(...checkAppFields(app, answer));
  }
  return findings;
}

function checkClock(date: number | undefined, now: number): CheckResult[] {
  if (date === undefined) return [];
  const off = Math.abs(date - now);
  if (off < farOffMs) return [ok('The clock is right.')];
  const hint = 'Set it by the network, with chrony or systemd-timesyncd.';
  return [fail(`The clock is off by ${Math.round(off / 1000)} seconds.`, hint)];
}

function checkToken(
  named: string,
  { status, body }: GraphAnswer,
  now: number,
): { readonly app: string | undefined; readonly found: CheckResult[] } {
  const data = body?.data;
  if (status !== 200 || typeof data !== 'object' || data === null) {
    const hint = 'Look at the token in the Access Token Debugger of the platform.';
    return { app: undefined, found: [warn(`${named}: what the token may do is not known.`, hint)] };
  }
  const found: CheckResult[] = [];
  const scopes: readonly unknown[] = Array.isArray(data.scopes) ? data.scopes : [];
  if (scopes.includes(neededScope)) found.push(ok(`${named}: the token may send messages.`));
  else {
    const hint = `Make a token with the permission ${neededScope}.`;
    found.push(fail(`${named}: the token may not send messages.`, hint));
  }
  const expires = Number(data.expires_at ?? 0) * 1000;
  if (expires > 0 && expires < now + weekMs) {
    const day = new Date(expires).toISOString().slice(0, 10);
    const hint = 'Make a page token from a long-lived user token: it does not expire.';
    found.push(warn(`${named}: the token expires on ${day}.`, hint));
  }
  return { app: typeof data.app_id === 'string' ? data.app_id : undefined, found };
}

function checkFields(
  named: string,
  { status, body }: GraphAnswer,
  app: string | undefined,
): CheckResult[] {
  const apps: readonly { id?: unknown; subscribed_fields?: unknown }[] = Array.isArray(body?.data)
    ? body.data
    : [];
  if (status !== 200) {
    const hint = 'Make a token with the permission pages_manage_metadata.';
    return [warn(`${named}: what it is subscribed to is not known.`, hint)];
  }
  const own = app === undefined ? apps[0] : apps.find(({ id }) => id === app);
  const subscribed = Array.isArray(own?.subscribed_fields) ? own.subscribed_fields : [];
  const at = 'In the app dashboard, under Messenger, Webhooks, add to the page';
  return missing(
    `${named} is not subscribed to`,
    at,
    subscribed,
    `${named}: its webhook fields are subscribed.`,
  );
}

function checkAppFields(app: string, { status, body }: GraphAnswer): CheckResult[] {
  if (status !== 200) {
    const hint = 'Check that APP_SECRET is the secret of this app.';
    return [fail(`App ${app}: the platform refuses its secret.`, hint)];
  }
  const list: readonly { object?: unknown; active?: unknown; fields?: unknown }[] = Array.isArray(
    body?.data,
  )
    ? body.data
    : [];
  const page = list.find(({ object }) => object === 'page');
  if (page === undefined || page.active === false) {
    const hint = 'In the app dashboard, under Webhooks, set the callback address and verify it.';
    return [fail(`App ${app}: its webhook is not active.`, hint)];
  }
  const fields = (Array.isArray(page.fields) ? page.fields : []).map((field) =>
    typeof field === 'string' ? field : String(field?.name),
  );
  const at = 'In the app dashboard, under Webhooks, Page, subscribe to';
  return missing(
    `App ${app} is not subscribed to`,
    at,
    fields,
    `App ${app}: its webhook fields are subscribed.`,
  );
}

function missing(
  what: string,
  at: string,
  subscribed: readonly unknown[],
  fine: string,
): CheckResult[] {
  const lacking = (fields: readonly string[]) =>
    fields.filter((field) => !subscribed.includes(field));
  const needed = lacking(neededFields);
  const useful = lacking(usefulFields);
  const findings: CheckResult[] = [];
  if (needed.length > 0) {
    findings.push(fail(`${what} ${needed.join(', ')}.`, `${at}: ${needed.join(', ')}.`));
  }
  if (useful.length > 0) {
    const list = useful.join(', ');
    findings.push(warn(`${what} ${list}: what people do there is lost.`, `${at}: ${list}.`));
  }
  const human = lacking(humanFields);
  if (human.length > 0) {
    const list = human.join(', ');
    findings.push(
      warn(
        `${what} ${list}: the bot does not see when a person of the page writes, and goes on talking.`,
        `${at}: ${list}.`,
      ),
    );
  }
  return findings.length > 0 ? findings : [ok(fine)];
}
