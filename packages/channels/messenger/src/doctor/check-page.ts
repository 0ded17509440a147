import {
  accountFindings,
  type CheckResult,
  type CheckTools,
  fail,
  ok,
  warn,
  wordsOf,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
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
  const named = page.id === undefined ? say`The page` : say`Page ${page.id}`;
  const ask = (path: string, query = {}) => get(path, query, token, page.appSecret);
  let me: GraphAnswer;
  try {
    me = await ask('me', { fields: 'id,name' });
  } catch (error) {
    return [
      fail(
        say`The Graph API cannot be reached: ${wordsOf(error)}.`,
        say`Check GRAPH_API_URL, the network and the firewall.`,
      ),
    ];
  }
  const findings = checkClock(me.date, now());
  if (me.status !== 200) {
    const words = String(me.body?.error?.message ?? say`status ${me.status}`);
    const hint = say`Make a new page token in the app dashboard and set PAGE_ACCESS_TOKEN to it.`;
    return [...findings, fail(accountFindings.refusal(named, 'token-dead', words), hint)];
  }
  const id = String(me.body?.id ?? '');
  if (page.id !== undefined && id !== page.id) {
    const what = say`${named}: the token is that of page ${id}.`;
    return [...findings, fail(what, say`Give each page its own token, and check the page's id.`)];
  }
  findings.push(ok(accountFindings.takesToken(named)));
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
  if (off < farOffMs) return [ok(say`The clock is right.`)];
  const hint = say`Set it by the network, with chrony or systemd-timesyncd.`;
  return [fail(say`The clock is off by ${Math.round(off / 1000)} seconds.`, hint)];
}

function checkToken(
  named: string,
  { status, body }: GraphAnswer,
  now: number,
): { readonly app: string | undefined; readonly found: CheckResult[] } {
  const data = body?.data;
  if (status !== 200 || typeof data !== 'object' || data === null) {
    const hint = say`Look at the token in the Access Token Debugger of the platform.`;
    return {
      app: undefined,
      found: [warn(say`${named}: what the token may do is not known.`, hint)],
    };
  }
  const found: CheckResult[] = [];
  const scopes: readonly unknown[] = Array.isArray(data.scopes) ? data.scopes : [];
  if (scopes.includes(neededScope)) found.push(ok(say`${named}: the token may send messages.`));
  else {
    const hint = say`Make a token with the permission ${neededScope}.`;
    found.push(fail(say`${named}: the token may not send messages.`, hint));
  }
  const expires = Number(data.expires_at ?? 0) * 1000;
  if (expires > 0 && expires < now + weekMs) {
    const day = new Date(expires).toISOString().slice(0, 10);
    const hint = say`Make a page token from a long-lived user token: it does not expire.`;
    found.push(warn(say`${named}: the token expires on ${day}.`, hint));
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
    const hint = say`Make a token with the permission pages_manage_metadata.`;
    return [warn(say`${named}: what it is subscribed to is not known.`, hint)];
  }
  const own = app === undefined ? apps[0] : apps.find(({ id }) => id === app);
  const subscribed = Array.isArray(own?.subscribed_fields) ? own.subscribed_fields : [];
  const at = say`In the app dashboard, under Messenger, Webhooks, add to the page`;
  return missing(
    say`${named} is not subscribed to`,
    at,
    subscribed,
    say`${named}: its webhook fields are subscribed.`,
  );
}

function checkAppFields(app: string, { status, body }: GraphAnswer): CheckResult[] {
  if (status !== 200) {
    const hint = say`Check that APP_SECRET is the secret of this app.`;
    return [fail(say`App ${app}: the platform refuses its secret.`, hint)];
  }
  const list: readonly { object?: unknown; active?: unknown; fields?: unknown }[] = Array.isArray(
    body?.data,
  )
    ? body.data
    : [];
  const page = list.find(({ object }) => object === 'page');
  if (page === undefined || page.active === false) {
    const hint = say`In the app dashboard, under Webhooks, set the callback address and verify it.`;
    return [fail(say`App ${app}: its webhook is not active.`, hint)];
  }
  const fields = (Array.isArray(page.fields) ? page.fields : []).map((field) =>
    typeof field === 'string' ? field : String(field?.name),
  );
  const at = say`In the app dashboard, under Webhooks, Page, subscribe to`;
  return missing(
    say`App ${app} is not subscribed to`,
    at,
    fields,
    say`App ${app}: its webhook fields are subscribed.`,
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
    findings.push(warn(say`${what} ${list}: what people do there is lost.`, `${at}: ${list}.`));
  }
  const human = lacking(humanFields);
  if (human.length > 0) {
    const list = human.join(', ');
    findings.push(
      warn(
        say`${what} ${list}: the bot does not see when a person of the page writes, and goes on talking.`,
        `${at}: ${list}.`,
      ),
    );
  }
  return findings.length > 0 ? findings : [ok(fine)];
}
