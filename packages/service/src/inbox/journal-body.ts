import type { Delivery } from '@botrules/bot';
import type { Event } from '@botrules/core';
import { channels } from '../channels.js';

const ofEvents = '{"botrules.events":';

/**
 * A delivery as the journal keeps it: of the first channel its body as it came, of which the events are read anew; of any
 * other its events, since their reading may need what does not stand in the body.
 */
export function bodyOf({ body, channel, events }: Delivery): string {
  if (channel === undefined || channel === channels[0].name) return body;
  return `${ofEvents}${JSON.stringify(events)}}`;
}

/** The events of a delivery that `bodyOf` wrote. Throws where it cannot be read. */
export function eventsOf(body: string): readonly Event[] {
  if (!body.startsWith(ofEvents)) return channels[0].inbound.read(body, {}).events;
  return JSON.parse(body)['botrules.events'] as readonly Event[];
}
