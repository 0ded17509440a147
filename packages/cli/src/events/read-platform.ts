import { parseBody, type Reading, redact } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { channels } from '@botrules/service/channels';

/** The events of what a platform sent, a body or a part of one; `undefined` if no channel knows it. */
export function readPlatform(data: unknown): Reading | undefined {
  return channels.find(({ inbound }) => inbound.recognizes(data))?.inbound.read(data, {});
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
  const reading = inbound.read(body, { account: about.id, about });
  const events = reading.events.map((event) => redactEvent(event, inbound.secretKeys));
  return { ...reading, events };
}

function redactEvent(event: Event, secretKeys: readonly string[] | undefined): Event {
  return event.raw === undefined ? event : { ...event, raw: redact(event.raw, secretKeys) };
}

/** The names of all channels. */
export const channelNames: readonly string[] = channels.map(({ name }) => name);

/** The same for the text of a body: of the first channel, where none knows it. Throws `WebhookError`. */
export function readBody(text: string): Reading {
  const { value } = parseBody(text);
  return readPlatform(value) ?? channels[0].inbound.read(value, {});
}
