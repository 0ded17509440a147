import {
  askPlatform,
  blotter,
  type Call,
  type Fetch,
  get,
  type Person,
  personOf,
  SendError,
  type Sender,
  type SendOptions,
  type SendResult,
  sha256,
} from '@botrules/channel';
import { defaultApiUrl, type LineAccount } from '../account.js';
import { descriptionOf, LineApiError } from './line-api-error.js';
import { ReplyTokens } from './reply-tokens.js';

/** How the Messaging API is asked. */
export interface MessagingRequest {
  /** `POST` where there is a body, else `GET`, unless given. */
  readonly method?: string;
  /** What is sent as JSON. */
  readonly body?: Call['body'];
  /** What is sent in place of that, as it is. */
  readonly bytes?: Uint8Array;
  /** What the bytes are, such as `image/png`. */
  readonly type?: string;
  /** Gives it up when it is aborted. */
  readonly signal?: SendOptions['signal'];
  /** The same UUID each time, by which the platform knows that it did it before; for pushes alone. */
  readonly retryKey?: string;
}

/** Asks the Messaging API for one account; resolves to its JSON. Throws `LineApiError` and `SendError`, with no secret in them. */
export type MessagingApi = (path: string, request?: MessagingRequest) => Promise<unknown>;

/** How long a call may take, in milliseconds. */
const timeoutMs = 15_000;

/** A way to ask the Messaging API: `ask('message/push', { body: { to, messages } })`. */
export function createMessagingApi(
  {
    token,
    channelSecrets = [],
    apiUrl = defaultApiUrl,
  }: Pick<LineAccount, 'token'> & Partial<Pick<LineAccount, 'apiUrl' | 'channelSecrets'>>,
  fetch?: Fetch,
): MessagingApi {
  return async (path, { method, body, bytes, type, signal, retryKey } = {}) => {
    const isRepeatable = retryKey !== undefined;
    // A reply token is a secret as well, while it lasts.
    const replyToken = typeof body?.replyToken === 'string' ? body.replyToken : undefined;
    const secrets = [token, ...channelSecrets, replyToken];
    const headers = {
      authorization: `Bearer ${token}`,
      ...(type !== undefined && { 'content-type': type }),
      ...(isRepeatable && { 'x-line-retry-key': retryKey }),
    };
    const asked = { fetch, method, body, bytes, headers, signal, secrets, timeoutMs };
    const { json, status } = await askPlatform(
      `${hostOf(apiUrl, bytes)}/v2/bot/${path}`,
      asked,
    ).catch((error: unknown) => {
      throw isRepeatable && error instanceof SendError
        ? new SendError(error.code, error.message, false, error.cause)
        : error;
    });
    // It was done the time before.
    if ((status >= 200 && status < 300) || (status === 409 && isRepeatable)) return json;
    const description = descriptionOf(json, status, blotter(secrets));
    throw new LineApiError({ status, description, path, isRepeatable });
  };
}

/** Files go to a host of their own. */
function hostOf(apiUrl: string, bytes: Uint8Array | undefined): string {
  return bytes !== undefined && apiUrl === defaultApiUrl ? 'https://api-data.line.me' : apiUrl;
}

/** The sender of one account. Throws `TypeError` for an account that cannot be right. */
export function createClient(
  account: LineAccount,
  fetch?: Fetch,
  now: () => number = Date.now,
): Sender & Required<Pick<Sender, 'person'>> {
  if (typeof account.token !== 'string' || !/^[!-~]+$/.test(account.token)) {
    throw new TypeError('The account has no channel access token.');
  }
  const ask = createMessagingApi(account, fetch);
  const tokens = new ReplyTokens(now);

  async function answer(call: Call, token: string, signal: SendOptions['signal']) {
    const by = digestOf(call.body);
    const taken = tokens.takenBy(token, by);
    if (taken !== undefined) return taken;
    const { path, body } = call;
    if (tokens.isSpent(token, by)) {
      const description = 'Invalid reply token (it answered this event before)';
      throw new LineApiError({ status: 400, description, path, isRepeatable: false });
    }
    try {
      const id = messageIdOf(await ask(path, { body, ...(signal && { signal }) }));
      tokens.take(token, by, id);
      return id;
    } catch (error) {
      if (error instanceof LineApiError) {
        if (error.isTokenSpent && tokens.refuse(token, by)) return '';
        if (error.status >= 500) tokens.doubt(token, by);
      } else if (error instanceof SendError && error.ambiguous) tokens.doubt(token, by);
      throw error;
    }
  }

  return {
    async send(call, { signal, key } = {}): Promise<SendResult> {
      const { path, body } = call;
      const { replyToken } = body;
      if (path === 'message/reply' && typeof replyToken === 'string') {
        return resultOf(await answer(call, replyToken, signal));
      }
      const isPush = path === 'message/push' && key !== undefined;
      const request = { body, ...(signal && { signal }) };
      const json = await ask(path, isPush ? { ...request, retryKey: uuidOf(key, body) } : request);
      return resultOf(messageIdOf(json));
    },

    async person(id, { signal } = {}): Promise<Person | undefined> {
      try {
        const path = `profile/${encodeURIComponent(id)}`;
        const profile = await ask(path, { ...(signal && { signal }) });
        // There is one name, as the person shows it, and the language of their app.
        return personOf({
          first_name: get(profile, 'displayName'),
          locale: get(profile, 'language'),
        });
      } catch (error) {
        // It tells nothing about people who have not added the account.
        if (error instanceof LineApiError && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}

function messageIdOf(json: unknown): string | undefined {
  const sent = get(json, 'sentMessages');
  const id = Array.isArray(sent) ? get(sent[0], 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function resultOf(id: string | undefined): SendResult {
  return id === undefined || id === '' ? {} : { messageId: id };
}

const encoder = new TextEncoder();

function digestOf(body: Call['body']): string {
  return sha256(encoder.encode(JSON.stringify(body)), 'base64url');
}

/** A UUID for a call. Its body is part of it: a call with other words does not pass for a repeat. */
function uuidOf(key: string, body: Call['body']): string {
  const digits = sha256(encoder.encode(`${key}\n${JSON.stringify(body)}`), 'hex');
  const part = (from: number, to: number) => digits.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-5${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`;
}
