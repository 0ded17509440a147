import { type Click, sha256 } from '@botrules/channel';
import { sandboxToken } from './sandbox-token.js';

/** The body that the platform would post for it. */
export function webhookOf(click: Click, now: number): object {
  const { page, person, group, payload, added, blocked } = click;
  const nonce = digest(click.id ?? crypto.randomUUID());
  const event = {
    mode: 'active',
    timestamp: now,
    source:
      group === undefined
        ? { type: 'user', userId: person }
        : { type: 'group', groupId: group, userId: person },
    webhookEventId: `01${nonce.toUpperCase()}`,
    deliveryContext: { isRedelivery: false },
  };
  const answered = { ...event, replyToken: sandboxToken(group ?? person, nonce) };
  const happened = () => {
    if (blocked) return { ...event, type: 'unfollow' };
    if (added) return { ...answered, type: 'follow', follow: { isUnblocked: true } };
    if (payload !== undefined)
      return { ...answered, type: 'postback', postback: { data: payload } };
    // A link can bring words, which the person may send.
    const text = click.text ?? click.ref ?? '';
    const message = { id: nonce, type: 'text', quoteToken: `quote${nonce}`, text };
    return { ...answered, type: 'message', message };
  };
  return { destination: page, events: [happened()] };
}

/** As long as the platform's ids are. */
function digest(id: string): string {
  return sha256(new TextEncoder().encode(id), 'hex').slice(0, 24);
}
