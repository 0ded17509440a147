import {
  askPlatform,
  blotter,
  type Call,
  type Fetch,
  get,
  type Person,
  type Sender,
  type SendOptions,
  textOf,
} from '@botrules/channel';
import type { Json } from '@botrules/core';
import { defaultApiUrl, type TelegramAccount } from '../account.js';
import { type BotApiError, toBotApiError } from './bot-api-error.js';
import { isHarmless } from './classify.js';
import { readPerson, senderIn } from './read-person.js';

/** Asks a method of the Bot API; resolves to its `result`. Throws `BotApiError` and `SendError`. */
export type BotApi = (
  method: string,
  body: Call['body'],
  options?: SendOptions & { readonly hasInstead?: boolean },
) => Promise<unknown>;

/** How long a call may take, in milliseconds: the platform fetches pictures while we wait. */
const timeoutMs = 30_000;

/** A way to ask the Bot API for one bot. The token stands in the address, so no address is in what is thrown. */
export function createBotApi(
  {
    token,
    apiUrl = defaultApiUrl,
  }: Pick<TelegramAccount, 'token'> & Partial<Pick<TelegramAccount, 'apiUrl'>>,
  fetch?: Fetch,
): BotApi {
  // The part behind the colon by itself, too: it is all that is secret.
  const always = [token, token.slice(token.indexOf(':') + 1)];
  return async (method, body, { signal, hasInstead = false } = {}) => {
    const url = `${apiUrl}/bot${token}/${method}`;
    // The secret that proves updates goes to the platform in one call, and may be as short as a word.
    const secrets = [...always, textOf(body.secret_token)];
    const answer = await askPlatform(url, { fetch, body, timeoutMs, signal, secrets });
    const { json, status } = answer;
    if (get(json, 'ok') === true) return get(json, 'result');
    const retryAfter = answer.header('retry-after');
    throw toBotApiError({ json, status, retryAfter }, hasInstead, blotter(secrets));
  };
}

/** How many groups that moved are remembered. */
const mostMoves = 10_000;

/** The sender of one bot. Throws `TypeError` for an account that cannot be right. */
export function createClient(
  account: TelegramAccount,
  fetch?: Fetch,
): Sender & Required<Pick<Sender, 'person' | 'personIn'>> {
  if (typeof account.token !== 'string' || !/^\d+:[\w-]+$/.test(account.token)) {
    throw new TypeError("The account has no token of Telegram's: digits, a colon, letters.");
  }
  const ask = createBotApi(account, fetch);
  const moves = new Map<Json, number | string>();

  /** The body with the id that its group has now. */
  function addressed(body: Call['body']): Call['body'] {
    const moved = body.chat_id === undefined ? undefined : moves.get(body.chat_id);
    return moved === undefined ? body : { ...body, chat_id: moved };
  }

  async function made(call: Call, options: SendOptions): Promise<unknown> {
    const how = { ...options, hasInstead: call.instead !== undefined };
    try {
      return await ask(call.path, addressed(call.body), how);
    } catch (error) {
      const { movedTo } = error as Partial<BotApiError>;
      if (movedTo === undefined || call.body.chat_id === undefined) throw error;
      if (moves.size >= mostMoves) moves.delete(moves.keys().next().value!);
      moves.set(call.body.chat_id, movedTo);
      return ask(call.path, addressed(call.body), how);
    }
  }

  return {
    async send(call, options = {}) {
      const result = await made(call, options).catch((error: BotApiError) => {
        if (error.name === 'BotApiError' && isHarmless(error, call.path)) return undefined;
        throw error;
      });
      const messageId = textOf(get(result, 'message_id'));
      const recipientId = textOf(get(get(result, 'chat'), 'id'));
      return {
        ...(recipientId !== undefined && { recipientId }),
        ...(messageId !== undefined && { messageId }),
      };
    },

    async person(id, { signal } = {}): Promise<Person> {
      const chat = await ask('getChat', { chat_id: id }, { ...(signal && { signal }) });
      return readPerson(chat);
    },

    // Each update says it, even in a group.
    personIn: (event) => readPerson(senderIn(event.raw)),
  };
}
