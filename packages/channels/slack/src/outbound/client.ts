import {
  askPlatform,
  blotter,
  type Call,
  type Fetch,
  get,
  type Person,
  type PlatformAnswer,
  personOf,
  type Sender,
  type SendOptions,
  textOf,
} from '@botrules/channel';
import { defaultApiUrl, type SlackAccount } from '../account.js';
import { SlackError, toSlackError } from './slack-error.js';
import { asidePath, waitPath } from './to-calls.js';

/** Asks a method of the Web API; resolves to its answer. Throws `SlackError` and `SendError`. */
export type WebApi = (
  method: string,
  /** What is posted as JSON; for a method that only reads, the query. */
  asked?: { readonly body: Call['body'] } | { readonly query: { readonly [key: string]: string } },
  options?: SendOptions & { readonly hasInstead?: boolean },
) => Promise<PlatformAnswer>;

/** How long a call may take, in milliseconds: the platform fetches pictures while we wait. */
const timeoutMs = 30_000;

type ApiAccount = Pick<SlackAccount, 'token'> & Partial<Pick<SlackAccount, 'apiUrl'>>;

/** A way to ask the Web API for one app. The token is in nothing that is thrown. */
export function createWebApi({ token, apiUrl = defaultApiUrl }: ApiAccount, fetch?: Fetch): WebApi {
  const blot = blotter([token]);
  return async (method, asked = { body: {} }, { signal, hasInstead = false } = {}) => {
    const query = 'query' in asked ? `?${new URLSearchParams(asked.query)}` : '';
    const answer = await askPlatform(`${apiUrl}/api/${method}${query}`, {
      fetch,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json; charset=utf-8',
      },
      ...('body' in asked && { body: asked.body }),
      timeoutMs,
      signal,
      secrets: [token],
    });
    // Refusals come with the status 200, too.
    if (answer.status === 200 && get(answer.json, 'ok') === true) return answer;
    throw toSlackError(answer, hasInstead, blot);
  };
}

/** The sender of one app. Throws `TypeError` for an account that cannot be right. */
export function createClient(
  account: SlackAccount,
  fetch?: Fetch,
): Sender & Required<Pick<Sender, 'person'>> {
  if (typeof account.token !== 'string' || !/^xox[\w.-]+$/.test(account.token)) {
    throw new TypeError("The account has no token of Slack's, such as xoxb-….");
  }
  const ask = createWebApi(account, fetch);

  return {
    async send(call, options = {}) {
      if (call.path === waitPath) return {};
      const hasInstead = call.instead !== undefined;
      if (call.path === asidePath) {
        await postAside(call, account.apiUrl, { fetch, hasInstead, signal: options.signal });
        return {};
      }
      try {
        const { json } = await ask(call.path, { body: call.body }, { ...options, hasInstead });
        const messageId = textOf(get(json, 'ts'));
        const recipientId = textOf(get(json, 'channel'));
        return {
          ...(recipientId !== undefined && { recipientId }),
          ...(messageId !== undefined && { messageId }),
        };
      } catch (error) {
        // Typing is shown in an assistant's thread alone, and not seeing it harms nobody.
        if (call.kind === 'typing' && error instanceof SlackError) return {};
        throw error;
      }
    },

    async person(id, { signal } = {}): Promise<Person> {
      const query = { user: id, include_locale: 'true' };
      const { json } = await ask('users.info', { query }, { ...(signal && { signal }) });
      const user = get(json, 'user');
      const profile = get(user, 'profile');
      return personOf({
        first_name: get(profile, 'first_name'),
        last_name: get(profile, 'last_name'),
        locale: get(user, 'locale'),
      });
    },
  };
}

/** The hosts that take what is for one person's eyes. */
const asideHosts: ReadonlySet<string> = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);

/** Posts to the address that came with a tap or a command. It needs no token, and is a secret itself. */
async function postAside(
  { body: { response_url: address, ...body } }: Call,
  apiUrl: string,
  how: {
    readonly fetch: Fetch | undefined;
    readonly signal: SendOptions['signal'];
    readonly hasInstead: boolean;
  },
): Promise<void> {
  const { fetch, signal, hasInstead } = how;
  const url = asideUrl(address, apiUrl);
  // An address that is hidden, or not the platform's, counts as gone.
  const refusal = (error: string, status: number) =>
    new SlackError({ error, status, retryAfterMs: undefined, hasInstead, details: '' });
  if (url === undefined) throw refusal('expired_url', 404);
  const secrets = [String(address), url.href, url.pathname];
  const answer = await askPlatform(url, { fetch, body, timeoutMs, signal, secrets });
  const { status, json } = answer;
  // It answers "ok", which is not JSON.
  if (status === 200 && get(json, 'ok') !== false) return;
  if (status === 404 || status === 410) throw refusal('expired_url', status);
  throw toSlackError(answer, hasInstead, blotter(secrets));
}

/** What stands in for the Web API stands in for these addresses, too. */
function asideUrl(address: unknown, apiUrl: string): URL | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || !asideHosts.has(url.host)) return undefined;
  const api = new URL(apiUrl);
  return /(?:^|\.)slack(?:-gov)?\.com$/.test(api.hostname)
    ? url
    : new URL(`${url.pathname}${url.search}`, api.origin);
}
