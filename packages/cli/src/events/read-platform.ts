import {
  type Inbound,
  parseBody,
  type Reading,
  WebhookError,
  withoutSecrets,
} from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import { channels } from '@botrules/service/channels';
import { quote } from '../terminal/style.js';

/** The events of what a platform sent, a body or a part of one; `undefined` if no channel knows it. */
export function readPlatform(data: unknown): Reading | undefined {
  const inbound = channels.find((each) => each.inbound.recognizes(data))?.inbound;
  return inbound && unseen(inbound.read(data, {}), inbound);
}

/** A reading without what its channel calls secrets, as rules see it. */
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

/** Whether data is meant to be such a delivery. */
export function isDelivery(data: unknown): data is { readonly channel: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, 'body') &&
    typeof (data as Partial<WrittenDelivery>).channel === 'string'
  );
}

/** What is wrong with how a delivery is written, as a sentence. */
function oddDelivery({
  body,
  account = {},
}: {
  readonly channel: string;
  readonly body?: unknown;
  readonly account?: unknown;
}) {
  if (typeof body !== 'string') {
    return say`"body" is the text that was posted, as it came, in quotes: {"channel": "telegram", "body": "{\\"update_id\\": 1}"}.`;
  }
  const isMap = typeof account === 'object' && account !== null && !Array.isArray(account);
  const isRight = isMap && Object.values(account).every((value) => typeof value === 'string');
  return isRight ? undefined : say`"account" has texts by their names: {"bot_id": "7000000001"}.`;
}

/** The events of a delivery, without what is secret in it; what is wrong with it, as a sentence, where it cannot be read. */
export function readDelivery(written: { readonly channel: string }): Reading | string {
  const { channel: name } = written;
  const channel = channels.find((each) => each.name === name || each.names.includes(name));
  if (channel === undefined) {
    const names = channels.map((each) => each.name).join(', ');
    return say`There is no channel ${quote(name)}. There are: ${names}.`;
  }
  const odd = oddDelivery(written);
  if (odd !== undefined) return odd;
  const { body, account = {} } = written as WrittenDelivery;
  const { inbound } = channel;
  try {
    return unseen(inbound.read(body, { account: account.id, about: account }), inbound);
  } catch (error) {
    if (error instanceof WebhookError) return error.message;
    throw error;
  }
}

/** The same for the text of a body; it is read as the first channel's where no channel knows it. Throws `WebhookError`. */
export function readBody(text: string): Reading {
  // A form is not JSON, and its text is recognized by itself.
  const form = readPlatform(text);
  if (form !== undefined) return form;
  const { value } = parseBody(text);
  return readPlatform(value) ?? channels[0].inbound.read(value, {});
}
