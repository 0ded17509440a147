import {
  type Call,
  createDeadline,
  type Fetch,
  get,
  hmacSha256,
  isObject,
  kindOfValue,
  needOptions,
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

/** No answer that could be read: the network failed, or time was up. */
export class SendError extends Error {
  override readonly name = 'SendError';
  /** Whether time was up, the caller gave up, or the network failed. */
  readonly code: 'timeout' | 'aborted' | 'network';
  /** The call may have been carried out all the same: made again, the person may get the message twice. */
  readonly ambiguous: boolean;

  constructor(code: SendError['code'], message: string, ambiguous: boolean, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.ambiguous = ambiguous;
  }
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
  const request = options.fetch ?? fetch;
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
  const clean = cleaner([accessToken, proof, ...appSecrets]);

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
    if (signal?.aborted) throw givenUp(false, signal.reason, clean);
    const deadline = createDeadline(timeoutMs, signal);
    let response: Response;
    let text: string;
    try {
      response = await request(url, {
        method: body === undefined ? 'GET' : 'POST',
        // Not in the address, as the platform's samples have it: addresses are printed and logged.
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // A call that is sent elsewhere has no business with our token.
        redirect: 'manual',
        signal: deadline.signal,
      });
      text = await response.text();
    } catch (error) {
      throw sendError(error, deadline.timedOut, signal, clean);
    } finally {
      deadline.end();
    }
    return readAnswer(response, text, clean);
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

function readAnswer(response: Response, text: string, clean: Clean) {
  const json = jsonOf(text);
  const pauseMs = readPause(response.headers);
  const error = readGraphError(json, response.status, pauseMs, clean);
  if (error !== undefined) throw error;
  if (!response.ok) throw statusError(response.status, pauseMs);
  return { json, pauseMs };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Codes of a connection that was never made, so that nothing was sent. */
const neverConnected: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function sendError(
  error: unknown,
  timedOut: boolean,
  signal: Signal | undefined,
  clean: Clean,
): SendError {
  const root = rootCause(error);
  if (timedOut) {
    return new SendError(
      'timeout',
      'The platform did not answer in time.',
      true,
      bare(root, clean),
    );
  }
  if (signal?.aborted) return givenUp(true, root, clean);
  const cause = bare(root, clean);
  const message = `The platform could not be reached: ${cause.message}`;
  return new SendError('network', message, !neverConnected.has(cause.code), cause);
}

function givenUp(begun: boolean, cause: unknown, clean: Clean): SendError {
  const message = `The call was given up ${begun ? 'before an answer came' : 'before it was made'}.`;
  return new SendError('aborted', message, begun, bare(cause, clean));
}

/** An error of the same words and code and nothing else: what a `fetch` throws may hold the whole request. */
function bare(error: unknown, clean: Clean): Error & { readonly code?: string } {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  const words = typeof message === 'string' ? message : typeof error === 'string' ? error : '';
  const made = new Error(clean(words === '' ? 'no reason was given' : words));
  return typeof code === 'string' ? Object.assign(made, { code }) : made;
}

/** `fetch failed` says nothing; what it was caused by does. Several attempts (IPv4, IPv6) come as a list. */
function rootCause(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5; depth++) {
    if (root instanceof AggregateError && root.errors.length > 0) root = root.errors[0];
    else if (root instanceof Error && root.cause instanceof Error) root = root.cause;
    else break;
  }
  return root;
}

type Clean = (text: string) => string;

/** A function that blots the secrets out of a text. */
function cleaner(secrets: readonly (string | undefined)[]): Clean {
  const hidden = secrets.filter((secret) => secret !== undefined);
  return (text) => hidden.reduce((cleaned, secret) => cleaned.replaceAll(secret, '[secret]'), text);
}
