import { get, isObject, textOf } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';

/** Who did something, and where. */
export interface EventSource {
  /** Absent in a group for people whom the platform does not name. */
  readonly sender: Event['sender'];
  /** Where it is not the person's own chat. */
  readonly conversation: Event['conversation'];
}

/** Where a group's id stands, by the type of the source. */
const groups: ReadonlyMap<unknown, string> = new Map([
  ['group', 'groupId'],
  ['room', 'roomId'],
]);

/** Reads the `source` of an event, or says in a sentence what is missing. */
export function readSource(source: unknown): EventSource | string {
  if (!isObject(source)) return say`It does not say who did it ("source").`;
  const person = idOf(get(source, 'userId'));
  const sender = person === undefined ? undefined : { id: person };
  const key = groups.get(get(source, 'type'));
  if (key === undefined) {
    if (sender === undefined) return say`It does not say who did it ("source.userId").`;
    return { sender, conversation: undefined };
  }
  const group = idOf(get(source, key));
  if (group === undefined) return say`It does not say in which group ("source.${key}").`;
  return { sender, conversation: { id: group, type: 'group' } };
}

/** An id as text: a text with something in it, or a whole number of however many digits. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  const text =
    typeof value === 'boolean' || isObject(value) || Array.isArray(value)
      ? undefined
      : textOf(value);
  return text !== undefined && /^\d+$/.test(text) ? text : undefined;
}
