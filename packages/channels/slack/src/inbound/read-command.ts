import { get, type JsonObject, misread, textOf } from '@botrules/channel';
import { type BodyContext, eventOf, type PartReading, placeOf, wrong } from './part.js';
import { decode, idOf } from './scalars.js';

/** Reads a slash command, which is words: `/order 1042`. */
export function readCommand(body: JsonObject, context: BodyContext): PartReading {
  const command = get(body, 'command');
  if (typeof command !== 'string' || command.trim() === '') {
    return wrong('command', misread.text('command', command));
  }
  const text = decode(`${command} ${textOf(get(body, 'text')) ?? ''}`.trim());
  const user = get(body, 'user_id');
  const id = idOf(get(body, 'trigger_id')) ?? `${idOf(user)}:${context.receivedAt}:${text}`;
  const deed = {
    kind: 'message',
    id,
    user,
    userAt: 'user_id',
    place: placeOf(get(body, 'channel_id')),
    timestamp: undefined,
  } as const;
  return eventOf(deed, body, context, { text });
}
