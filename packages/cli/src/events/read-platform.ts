import { type Inbound, parseBody, type Reading, withoutSecrets } from '@botrules/channel';
import { channels } from '@botrules/service/channels';

/** The events of what a platform sent, a body or a part of one; `undefined` if no channel knows it. */
export function readPlatform(data: unknown): Reading | undefined {
  const inbound = channels.find((each) => each.inbound.recognizes(data))?.inbound;
  return inbound && unseen(inbound.read(data, {}), inbound);
}

/** Without what its channel calls secrets, as rules see it. */
function unseen(reading: Reading, { secretKeys }: Pick<Inbound, 'secretKeys'>): Reading {
  return { ...reading, events: reading.events.map((event) => withoutSecrets(event, secretKeys)) };
}

/** A delivery as a platform made it: the name of its channel, its headers and the very text of its body. */
export interface WrittenDelivery {
  readonly channel: string;
  readonly body: string;
  /** What the channel's reader must be told of the account. */
  readonly account?: { readonly [key: string]: string };
  readonly headers?: object;
}

/** Whether data is such a delivery. */
export function isDelivery(data: unknown): data is WrittenDelivery {
  if (typeof data !== 'object' || data === null) return false;
  const { channel, body } = data as Partial<WrittenDelivery>;
  return typeof channel === 'string' && typeof body === 'string';
}

/** The events of a delivery, without what is secret in it; `undefined` where there is no such channel. Throws `WebhookError`. */
export function readDelivery({
  channel: name,
  body,
  account = {},
}: WrittenDelivery): Reading | undefined {
  const channel = channels.find((each) => each.name === name || each.names.includes(name));
  if (channel === undefined) return undefined;
  const { inbound } = channel;
  const texts = Object.entries(account).filter(([, value]) => typeof value === 'string');
  const about = Object.fromEntries(texts);
  return unseen(inbound.read(body, { account: about.id, about }), inbound);
}

/** The names of all channels. */
export const channelNames: readonly string[] = channels.map(({ name }) => name);

/** The same for the text of a body: of the first channel, where none knows it. Throws `WebhookError`. */
export function readBody(text: string): Reading {
  // A form is no JSON, and its text is known by itself.
  const form = readPlatform(text);
  if (form !== undefined) return form;
  const { value } = parseBody(text);
  return readPlatform(value) ?? channels[0].inbound.read(value, {});
}
