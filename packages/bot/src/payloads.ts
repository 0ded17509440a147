import { isPayloadKey, type LongPayload, type PayloadStore } from '@botrules/channel';
import type { Event } from '@botrules/core';

/** Keeps what the keys on buttons stand for, before the buttons go out to the person of an event. */
export function keepPayloads(
  store: PayloadStore,
  payloads: readonly LongPayload[],
  { channel, recipient, sender }: Event,
): void | Promise<void> {
  if (payloads.length === 0) return undefined;
  return store.keep(payloads, {
    channel,
    account: recipient?.id ?? '',
    person: sender?.id ?? '',
  });
}

/**
 * An event with the payload that its button stands for, where the button carries a key. A key that is not known stays. Returns
 * the event itself, not a promise, where there is nothing to look up.
 */
export function withPayload(store: PayloadStore, event: Event): Event | Promise<Event> {
  const { payload, channel, recipient } = event;
  if (!isPayloadKey(payload)) return event;
  const put = (found: string | undefined) =>
    found === undefined ? event : { ...event, payload: found };
  const found = store.find(payload, { channel, account: recipient?.id ?? '' });
  return found instanceof Promise ? found.then(put) : put(found);
}
