import {
  type Call,
  get,
  isObject,
  kindOfValue,
  needOptions,
  type Sender,
  type SendOptions,
  type SendResult,
} from '@botrules/channel';
import { createGraphClient, type GraphClientOptions } from '@botrules/channel/graph';
import { ownMetadata } from '../inbound/of-the-page.js';
import { errorMeanings } from './error-meanings.js';
import { readPerson } from './read-person.js';

/** Whose calls a client makes, and how. */
export interface SendClientOptions extends GraphClientOptions {
  /** The page's id; unless given, the token says which page (`me`). An Instagram account's id does not work. */
  readonly pageId?: string;
}

/** Makes calls to the Send API for one page. */
export interface SendClient extends Sender {
  /**
   * Makes one call. Throws `GraphError` where the platform refuses it and `SendError` where no answer came that
   * could be read. Neither has a secret in it.
   */
  send(call: Call, options?: SendOptions): Promise<SendResult>;
}

/** A client for one page. Throws `TypeError` for a token, secret, address or version that cannot be right. */
export function createSendClient(
  options: SendClientOptions,
): SendClient & Required<Pick<Sender, 'person'>> {
  needOptions('createSendClient', options);
  const { pageId = 'me' } = options;
  if (typeof pageId !== 'string' || pageId === '') {
    throw new TypeError(`pageId is ${kindOfValue(pageId)}. Give the page's id as a text.`);
  }
  const ask = createGraphClient(options, errorMeanings, 'page');
  const page = encodeURIComponent(pageId);

  return {
    async send(call, { signal } = {}) {
      const { json, pauseMs } = await ask(`${page}/${call.path}`, {
        body: marked(call),
        signal,
      });
      const recipientId = get(json, 'recipient_id');
      const messageId = get(json, 'message_id');
      return {
        ...(typeof recipientId === 'string' ? { recipientId } : {}),
        ...(typeof messageId === 'string' ? { messageId } : {}),
        ...(pauseMs === undefined ? {} : { pauseMs }),
      };
    },

    person(id, { channel = 'messenger', signal } = {}) {
      return readPerson(channel, async (fields) => {
        return (await ask(encodeURIComponent(id), { query: { fields }, signal })).json;
      });
    },
  };
}

/** Marks a message, so that its echo tells who sent it. Metadata that its writer put there stays. */
function marked({ kind, body }: Call): Call['body'] {
  const { message } = body;
  if (kind !== 'message' || !isObject(message) || message.metadata !== undefined) return body;
  return { ...body, message: { ...(message as Call['body']), metadata: ownMetadata } };
}
