import {
  type Account,
  equalDigits,
  get,
  hmacSha256,
  type Inbound,
  isObject,
  parseBody,
  type Reading,
  textOf,
} from '@botrules/channel';
import type { Event } from '@botrules/core';

/** What proves that a delivery is Viber's, and whose it is: its bodies do not say that. */
export interface ViberAccount extends Account {
  readonly authTokens: readonly string[];
}

/** The inbound half of Viber, as an example of a channel: one event a body, signed with the bot's token. */
export const inbound: Inbound<ViberAccount> = {
  verify({ body, header }, accounts) {
    const given = header('x-viber-content-signature') ?? '';
    const signs = (token: string) => token !== '' && equalDigits(given, hmacSha256(token, body));
    const account = accounts.find(({ authTokens }) => authTokens.some(signs));
    if (account === undefined) {
      return { ok: false, why: 'The X-Viber-Content-Signature header does not fit the body.' };
    }
    return { ok: true, account: account.id };
  },

  read(body, { account }) {
    const { value } = parseBody(body);
    const kind = textOf(get(value, 'event'));
    if (!isObject(value) || kind === undefined) {
      return reading({ problems: [{ at: '', message: 'The body has no "event".' }] });
    }
    const event = toEvent(value, kind, account);
    return event === undefined ? reading({ skipped: { [kind]: 1 } }) : reading({ events: [event] });
  },

  recognizes: (value) =>
    typeof get(value, 'event') === 'string' && get(value, 'message_token') !== undefined,
  answerWithinMs: 4500,
  received: '',
};

const reading = (some: Partial<Reading>): Reading => ({
  events: [],
  skipped: {},
  problems: [],
  ...some,
});

function toEvent(value: unknown, kind: string, account: string | undefined): Event | undefined {
  const text = (key: string, of: unknown = value) => textOf(get(of, key));
  const common = (event: string, person: unknown) => ({
    id: `${event}:${text('message_token')}`,
    event,
    channel: 'viber',
    sender: { id: text('id', person) },
    ...(account !== undefined && { recipient: { id: account } }),
    standby: false,
    timestamp: Number(text('timestamp')),
    raw: value,
  });
  switch (kind) {
    case 'message': {
      const words = text('text', get(value, 'message'));
      return {
        ...common('message', get(value, 'sender')),
        ...(words !== undefined && { text: words }),
      };
    }
    case 'conversation_started': {
      const ref = text('context');
      const user = get(value, 'user');
      if (ref === undefined) return common('added', user);
      return { ...common('referral', user), referral: { ref, source: 'SHORTLINK' } };
    }
    case 'subscribed':
      return common('added', get(value, 'user'));
    default:
      return undefined;
  }
}
