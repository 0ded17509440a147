import type { EventKind } from '../event.js';
import { isInPayload } from '../rules/fields.js';
import type { PlainField } from '../rules/model.js';

/** The five kinds of event, each a bit of a set in this order. */
export const eventKinds: readonly EventKind[] = [
  'postback',
  'quick_reply',
  'message',
  'referral',
  'optin',
];

/** The fields that every event has, and all that they can hold. A set of these is a number, a bit for each. */
export const closedFields = {
  event: eventKinds,
  channel: ['messenger', 'instagram'],
  standby: ['false', 'true'],
} as const;

export type ClosedField = keyof typeof closedFields;

export function isClosed(name: string): name is ClosedField {
  return Object.hasOwn(closedFields, name);
}

export const allEvents = 0b11111;
export const onlyPostback = 0b00001;
export const onlyQuickReply = 0b00010;
/** `standby` is `false`. */
export const notOnStandby = 0b01;

/** Which kinds of event can have a field: the table of the language page. All that is not here, every kind can. */
const kindsWith: { readonly [name in PlainField]?: number } = {
  payload: toSet('postback', 'quick_reply', 'optin'),
  title: toSet('postback', 'quick_reply', 'optin'),
  text: toSet('quick_reply', 'message'),
};

/** The kinds of event that can have a field, as a set. */
export function kindsThatHave(field: string): number {
  return kindsWith[(isInPayload(field) ? 'payload' : field) as PlainField] ?? allEvents;
}

function toSet(...kinds: readonly EventKind[]): number {
  return kinds.reduce((set, kind) => set | (1 << eventKinds.indexOf(kind)), 0);
}
