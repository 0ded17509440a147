import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import type { KnownChannels } from './ground.js';

/** What a pasted delivery holds; or why it cannot be read. */
export type DeliveryRead =
  | { readonly channel: string; readonly events: readonly Event[]; readonly skipped: number }
  | { readonly problem: string };

/**
 * Reads what a platform posted, as somebody pasted it: a whole body, or a part of one.
 *
 * @param text the body
 * @param receivedAt the time of events without one, in milliseconds since 1970-01-01 UTC
 */
export function readDelivery(
  text: string,
  receivedAt: number,
  channels: KnownChannels,
): DeliveryRead {
  const value = valueIn(text);
  const channel = channels.find(({ inbound }) => inbound.recognizes(value));
  if (channel === undefined) {
    return {
      problem:
        typeof value === 'string'
          ? say`This is not JSON. Paste the body of a delivery as the platform posted it.`
          : say`This is not a delivery of a channel that Botrules knows.`,
    };
  }
  try {
    const { events, skipped, problems } = channel.inbound.read(value, { receivedAt });
    const [problem] = problems;
    if (events.length > 0) {
      const count = Object.values(skipped).reduce((sum, each) => sum + each, 0);
      return { channel: events[0]!.channel, events, skipped: count };
    }
    if (problem !== undefined) return { problem: say`It could not be read: ${problem.message}` };
    const kinds = Object.keys(skipped).join(', ');
    return {
      problem: kinds
        ? say`There is nothing in it for rules, only: ${kinds}.`
        : say`There is nothing in it for rules.`,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** JSON where it is such; Slack posts forms, which are texts. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim();
  }
}
