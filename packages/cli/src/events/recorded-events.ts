import { createHmac, randomBytes } from 'node:crypto';
import type { Event } from '@botrules/core';
import { openInput } from '../files/disk.js';
import type { Io } from '../terminal/io.js';
import { readEventStream } from './event-stream.js';

/** How recorded events are handed on. */
export interface RecordedOptions {
  /** Whether the ids of people and all that the platform sent are in them; else ids are replaced, and the latter is left out. */
  readonly personalData: boolean;
}

/**
 * The events of a file, a line of JSON each. In place of what cannot be read stands a line that is not JSON, to be counted.
 *
 * @returns reads the file from its beginning, each time that it is called
 */
export function recordedEvents(
  path: string,
  { personalData }: RecordedOptions,
  io: Io,
): () => AsyncIterable<string> {
  // The ids differ each time that the program starts, so nobody can look up whose they are.
  const key = randomBytes(32);
  const hashed = (id: string | undefined) =>
    id && createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
  return async function* lines() {
    for await (const items of readEventStream(await openInput(path, io))) {
      for (const { events, problems } of items) {
        for (const event of events) {
          yield JSON.stringify(personalData ? event : withoutIds(event, hashed));
        }
        for (const problem of problems) yield problem;
      }
    }
  };
}

function withoutIds(
  { raw: _, ...event }: Event,
  hashed: (id: string | undefined) => string | undefined,
): Event {
  const { sender, conversation, id } = event;
  return {
    ...event,
    ...(id === undefined ? {} : { id: hashed(id) }),
    ...(sender && {
      sender: {
        ...sender,
        ...(sender.id !== undefined && { id: hashed(sender.id) }),
        ...(sender.user_ref !== undefined && { user_ref: hashed(sender.user_ref) }),
      },
    }),
    ...(conversation?.id !== undefined && {
      conversation: { ...conversation, id: hashed(conversation.id) },
    }),
  };
}
