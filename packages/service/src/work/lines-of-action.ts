import type { Action } from '@botrules/bot';
import { channelOf, printable } from '@botrules/channel';
import { say } from '@botrules/core/tooling';
import type { Channels } from '../channels.js';

/** What an action would do about an event of this channel, as lines of text for a terminal. */
export function linesOfAction(
  action: Action,
  channel: string,
  channels: Channels,
): readonly string[] {
  switch (action.kind) {
    case 'handle':
      return [say`(calls the handler of "${printable(action.route)}")`];
    case 'forward':
      return [say`(forwards the event to ${printable(action.url)})`];
    default:
      return (channelOf(channels, channel) ?? channels[0]).describe(action.call).map(printable);
  }
}
