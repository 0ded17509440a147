import { type Call, type Fetch, get, personOfName, type Sender, textOf } from '@botrules/channel';
import { createGraphClient, type GraphClient } from '@botrules/channel/graph';
import type { WhatsAppAccount } from '../account.js';
import { errorMeanings } from '../error-meanings.js';
import { listButton } from '../profile.js';

/** A way to ask the Graph API for a number. Throws `TypeError` for an account that cannot be right. */
export function createCloudApi(
  { token = '', appSecret, graph }: Pick<WhatsAppAccount, 'token' | 'appSecret' | 'graph'>,
  fetch?: Fetch,
): GraphClient {
  const { url, version, timeoutMs } = graph ?? {};
  const options = { accessToken: token, appSecret, graphUrl: url, version, timeoutMs, fetch };
  return createGraphClient(options, errorMeanings, 'number');
}

/** The sender of one number. Throws `TypeError` for an account that cannot be right. */
export function createClient(
  account: WhatsAppAccount,
  fetch?: Fetch,
): Sender & Required<Pick<Sender, 'personIn'>> {
  const ask = createCloudApi(account, fetch);
  const number = encodeURIComponent(account.id);
  const word = account.listButton;
  return {
    async send({ path, body }, { signal } = {}) {
      const posted = word === undefined ? body : withWord(body, word);
      const { json, pauseMs } = await ask(`${number}/${path}`, { body: posted, signal });
      const contact = firstOf(get(json, 'contacts'));
      const recipientId = textOf(get(contact, 'wa_id')) ?? textOf(get(contact, 'user_id'));
      const messageId = textOf(get(firstOf(get(json, 'messages')), 'id'));
      return {
        ...(recipientId !== undefined && { recipientId }),
        ...(messageId !== undefined && { messageId }),
        ...(pauseMs !== undefined && { pauseMs }),
      };
    },

    // Nobody can be asked for: what a person calls themselves comes with their messages.
    personIn(event) {
      const name = get(get(get(event.raw, 'contact'), 'profile'), 'name');
      return personOfName(typeof name === 'string' ? name : undefined);
    },
  };
}

/** A list whose button has the account's own word, where it has the usual one. */
function withWord(body: Call['body'], word: string): Call['body'] {
  const { interactive } = body;
  const action = get(interactive, 'action');
  if (get(interactive, 'type') !== 'list' || get(action, 'button') !== listButton) return body;
  const list = {
    ...(interactive as Call['body']),
    action: { ...(action as Call['body']), button: word },
  };
  return { ...body, interactive: list };
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
