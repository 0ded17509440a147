// Decides what events of the platform are like: which kinds, channels and fields there are. It always can; of what is
// declared beside the known, nothing is sure.

import { type Declared, nothingDeclared } from '../../../declared.js';
import { defaultProfiles } from '../../../default-profiles.generated.js';
import type { EventKind } from '../../../event.js';
import { eventField } from '../../../event-fields.js';
import { isInPayload } from '../../../rules/fields.js';

/** The five kinds of event, each a bit of a set in this order. */
export const eventKinds: readonly EventKind[] = [
  'postback',
  'quick_reply',
  'message',
  'referral',
  'optin',
];

/** The fields that every event has, and everything that they can hold. A set of these is a number, a bit for each. */
export const closedFields: { readonly [field in ClosedField]: readonly string[] } = {
  get event() {
    return events;
  },
  get channel() {
    return channels;
  },
  standby: ['false', 'true'],
};

export type ClosedField = 'event' | 'channel' | 'standby';

const knownChannels: readonly string[] = defaultProfiles.map(({ name }) => name);
let events: readonly string[];
let channels: readonly string[];
/** All kinds of event, and all channels, as sets. */
export let allEvents: number;
export let allChannels: number;

function know(declared: Declared): void {
  events = [...new Set([...eventKinds, ...declared.events])];
  channels = [...new Set([...knownChannels, ...declared.channels])];
  allEvents = 2 ** events.length - 1;
  allChannels = 2 ** channels.length - 1;
}
know(nothingDeclared);

/**
 * Runs something that looks at rules with the channels and kinds of event in mind that are declared for them. They are
 * kept here and not handed from proof to proof: each asks for them, and no two look at once, since none waits.
 */
export function withDeclared<T>(declared: Declared, look: () => T): T {
  const before: Declared = { ...nothingDeclared, events, channels };
  know(declared);
  try {
    return look();
  } finally {
    know(before);
  }
}

export function isClosed(name: string): name is ClosedField {
  return Object.hasOwn(closedFields, name);
}

export const onlyPostback = 0b00001;
export const onlyQuickReply = 0b00010;
/** `standby` is `false`. */
export const notOnStandby = 0b01;

const platformEvents = 0b11111;

/** The kinds of event that can have a field, as a set. */
export function kindsThatHave(field: string): number {
  const kinds = eventField(isInPayload(field) ? 'payload' : field)?.kinds;
  // Of kinds that are declared nothing is known.
  return kinds === undefined ? allEvents : toSet(kinds) | (allEvents & ~platformEvents);
}

/** The kinds of event that always have a field, as a set. */
export function kindsThatAlwaysHave(field: string): number {
  const always = eventField(field)?.always;
  return always === undefined || always === 'all' ? 0 : toSet(always);
}

function toSet(kinds: readonly EventKind[]): number {
  return kinds.reduce((set, kind) => set | (1 << eventKinds.indexOf(kind)), 0);
}
