import { declarationsOf } from '../declared.js';
import { defaultProfiles } from '../default-profiles.generated.js';
import type { Event } from '../event.js';
import { needShape } from '../report/argument.js';
import { isoTime } from '../rules/describe.js';
import { writeDuration } from '../rules/duration.js';
import { toField } from '../rules/fields.js';
import { isInSplit } from '../rules/split.js';
import { neverHas } from './kind.js';
import { readShortEvent } from './read-short-event.js';

/** An event in the short form, as data for a writer of YAML or JSON. */
export interface ShortEvent extends Partial<Omit<Event, 'id' | 'timestamp' | 'age'>> {
  /** ISO 8601 in UTC: `2026-11-23T09:30:00Z`. */
  readonly time?: string;
  /** How old it was when it was routed: `2h`, or milliseconds. */
  readonly age?: string | number;
}

/**
 * Returns an event as people write it, in the short form that `readShortEvent` reads: without its id, without what is
 * the default (`messenger`, not on standby, a kind that follows from the rest, a quick reply's title next to its text),
 * and without anything that no event of its kind has.
 *
 * @throws {TypeError} if the event is something other than an object
 */
export function writeShortEvent(event: Event): ShortEvent {
  needShape(
    'writeShortEvent',
    'an event',
    event,
    { event: 'string', channel: 'string' },
    'Write { event: "postback", channel: "messenger", … }.',
  );
  const { event: kind, channel, referral, sender, recipient, conversation, standby } = event;
  const { timestamp, age, raw, split } = event;
  const declared = declarationsOf(event);
  const isTyped = event.typed === true;
  const own = (key: 'payload' | 'title' | 'text' | 'attachment') =>
    neverHas[kind]?.includes(key) && !(key === 'text' && isTyped && kind === 'postback')
      ? undefined
      : event[key];
  const text = own('text');
  const rest = present({
    channel: channel === defaultProfiles[0].name ? undefined : channel,
    payload: own('payload'),
    title: kind === 'quick_reply' && text !== undefined && !isTyped ? undefined : own('title'),
    text,
    attachment: own('attachment'),
    referral: referral && { ...referral },
    sender: sender && { ...sender },
    recipient: recipient && { ...recipient },
    conversation: conversation && { ...conversation },
    standby: standby || undefined,
    human: kind === 'handover' ? event.human : undefined,
    typed: isTyped || undefined,
    time: timestamp === undefined ? undefined : isoTime(timestamp),
    age: age === undefined || age % 1000 !== 0 || age === 0 ? age : writeDuration(age),
    split: split && splitsOf(split),
    raw,
    ...customFields(event, declared.fields),
  });
  const read = readShortEvent(rest, declared);
  const follows = 'event' in read && read.event.event === kind;
  return follows ? rest : { event: kind, ...rest };
}

/** Returns numbers that a person can have in splits, for names that rules can test. */
function splitsOf(split: NonNullable<Event['split']>): Event['split'] {
  const known = Object.entries(split).filter(
    ([name, number]) => toField(`split.${name}`) !== undefined && isInSplit(number),
  );
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function customFields({ fields }: Event, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, fields?.[name] ?? undefined]));
}

function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
