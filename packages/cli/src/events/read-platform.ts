import { parseBody, type Reading } from '@botrules/channel';
import { channels } from '@botrules/service/channels';

/** The events of what a platform sent, a body or a part of one; `undefined` where no channel knows it. */
export function readPlatform(data: unknown): Reading | undefined {
  return channels.find(({ inbound }) => inbound.recognizes(data))?.inbound.read(data, {});
}

/** The same for the text of a body: of the first channel, where none knows it. Throws `WebhookError`. */
export function readBody(text: string): Reading {
  const { value } = parseBody(text);
  return readPlatform(value) ?? channels[0].inbound.read(value, {});
}
