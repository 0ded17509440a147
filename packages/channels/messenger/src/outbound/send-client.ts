import {
  askPlatform,
  type Blotter,
  blotter,
  type Call,
  type Fetch,
  get,
  hmacSha256,
  isObject,
  kindOfValue,
  needOptions,
  type PlatformAnswer,
  readSecrets,
  type Secrets,
  type Sender,
  type SendOptions,
  type SendResult,
  type Signal,
} from '@botrules/channel';
import { ownMetadata } from '../inbound/of-the-page.js';
import { readGraphError, statusError } from './graph-error.js';
import { readPerson } from './read-person.js';
import { readPause } from './usage.js';

/** Whose calls a client makes, and how. */
export interface SendClientOptions {
  /** The page's access token. */
  readonly accessToken: string;
  /** With it each call proves that it comes from the app (`appsecret_proof`). Of several the first proves it. */
  readonly appSecret?: Secrets | undefined;
  /** The page's id, where the token is not to say which page (`me`). An Instagram account's id will not do. */
  readonly pageId?: string;
  /** `https://graph.facebook.com` unless said. */
  readonly graphUrl?: string;
  /** `v26.0` unless said. */
  readonly version?: string;
  /** How long a call may take, in milliseconds: 10,000 unless said. */
  readonly timeoutMs?: number;
  /** What makes the requests: the global `fetch` unless said. */
  readonly fetch?: Fetch;
}

/** Makes calls to the Send API for one page. */
export interface SendClient extends Sender {
  /**
   * Makes one call. Throws `GraphError` where the platform refuses it and `SendError` where no answer came that
   * could be read. Neither has a secret in it.
   */
  send(call: Call, options?: SendOptions): Promise<SendResult>;
}

/** Where the Graph API is unless said. */
export const defaultGraph = {
  url: 'https://graph.facebook.com',
  version: 'v26.0',
  timeoutMs: 10_000,
} as const;

/** What a timer can hold. */
const longestTimeoutMs = 2 ** 31 - 1;

/** A client for one page. Throws `TypeError` for a token, secret, address or version that cannot be right. */
export function createSendClient(
  options: SendClientOptions,
): SendClient & Required<Pick<Sender, 'person'>> {
  needOptions('createSendClient', options);
  const { accessToken, timeoutMs = defaultGraph.timeoutMs } = options;
  if (typeof accessToken !== 'string') {
    throw new TypeError(
      `accessToken is ${kindOfValue(accessToken)}. Give the page's access token.`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    throw new TypeError('accessToken is empty or has characters that no token has.');
  }
  const appSecrets =
    options.appSecret === undefined ? [] : readSecrets(options.appSecret, 'appSecret');
  if (!(typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= longestTimeoutMs)) {
    throw new TypeError(
      `timeoutMs is ${typeof timeoutMs === 'number' ? timeoutMs : kindOfValue(timeoutMs)}. Give milliseconds as a number, such as 10000.`,
    );
  }
  const page = pageUrl(options);
  const [appSecret] = appSecrets;
  const proof = appSecret === undefined ? undefined : secretProof(accessToken, appSecret);
  const secrets = [accessToken, proof, ...appSecrets];
  const clean = blotter(secrets);

  /** Resolves to what the platform answered; rejects if it refused, or did not answer. */
  async function ask(
    address: string,
    query: { readonly [name: string]: string },
    body: Call['body'] | undefined,
    signal: Signal | undefined,
  ): Promise<{ readonly json: unknown; readonly pauseMs: number | undefined }> {
    const url = new URL(address);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    if (proof !== undefined) url.searchParams.set('appsecret_proof', proof);
    // Not in the address, as the platform's samples have it: addresses are printed and logged.
    const headers = { authorization: `Bearer ${accessToken}` };
    const answer = await askPlatform(url, {
      ...options,
      headers,
      body,
      timeoutMs,
      signal,
      secrets,
    });
    return readAnswer(answer, clean);
  }

  return {
    async send(call, { signal } = {}) {
      const { json, pauseMs } = await ask(`${page}/${call.path}`, {}, marked(call), signal);
      const recipientId = get(json, 'recipient_id');
      const messageId = get(json, 'message_id');
      return {
        ...(typeof recipientId === 'string' ? { recipientId } : {}),
        ...(typeof messageId === 'string' ? { messageId } : {}),
        ...(pauseMs === undefined ? {} : { pauseMs }),
      };
    },

    person(id, { channel = 'messenger', signal } = {}) {
      const address = `${page.slice(0, page.lastIndexOf('/'))}/${encodeURIComponent(id)}`;
      return readPerson(channel, async (fields) => {
        return (await ask(address, { fields }, undefined, signal)).json;
      });
    },
  };
}

/** A message that comes back as an echo tells whose it is. What who wrote it put there stays. */
function marked({ kind, body }: Call): Call['body'] {
  const { message } = body;
  if (kind !== 'message' || !isObject(message) || message.metadata !== undefined) return body;
  return { ...body, message: { ...(message as Call['body']), metadata: ownMetadata } };
}

function pageUrl({
  graphUrl,
  version = defaultGraph.version,
  pageId = 'me',
}: SendClientOptions): string {
  const base = String(graphUrl ?? defaultGraph.url);
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) {
    throw new TypeError(`"${base}" is not the address of a Graph API.`);
  }
  if (!/^v\d+\.\d+$/.test(version)) {
    throw new TypeError(`"${version}" is not a version of the Graph API, such as v26.0.`);
  }
  if (typeof pageId !== 'string' || pageId === '') {
    throw new TypeError(`pageId is ${kindOfValue(pageId)}. Give the page's id as a text.`);
  }
  return `${base.replace(/\/+$/, '')}/${version}/${encodeURIComponent(pageId)}`;
}

/** The hex HMAC-SHA256 of the token, keyed with the app secret. */
function secretProof(accessToken: string, appSecret: string): string {
  return hmacSha256(appSecret, accessToken);
}

function readAnswer({ json, status, header }: PlatformAnswer, clean: Blotter) {
  const pauseMs = readPause({ get: header });
  const error = readGraphError(json, status, pauseMs, clean);
  if (error !== undefined) throw error;
  if (status < 200 || status > 299) throw statusError(status, pauseMs);
  return { json, pauseMs };
}
