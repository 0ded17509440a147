import type { Channel } from '@botrules/channel';
import { classifyGraph } from '@botrules/channel/graph';
import type { MessengerAccount } from './account.js';
import { createSendClient } from './outbound/send-client.js';
import { spokenMessenger } from './spoken.js';

/** The Messenger Platform: Messenger, and Instagram, which speaks the same way. */
export const messenger: Channel<MessengerAccount> = {
  ...spokenMessenger,
  outbound: {
    ...spokenMessenger.outbound,
    connect({ id, token = '', appSecret, graph }, { fetch } = {}) {
      return createSendClient({
        accessToken: token,
        ...(graph && { graphUrl: graph.url, version: graph.version, timeoutMs: graph.timeoutMs }),
        ...(id !== undefined && { pageId: id }),
        ...(appSecret !== undefined && { appSecret }),
        ...(fetch && { fetch }),
      });
    },
    classify: classifyGraph,
  },
};
