import type { Event } from '@botrules/core';
import { readEvents } from './event-lines.js';
import { readText } from './files.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** What `EVENT` means to a person, for the help of the commands that take one. */
export const aboutEvent =
  'A short event or a webhook body: as JSON in quotes, a file of it, or "-" for standard input.';

/** Reads the argument EVENT. Throws a `UsageError` that says what is wrong with it. */
export async function readEventArgument(written: string, io: Io): Promise<readonly Event[]> {
  const isJson = /^\s*[{[]/.test(written);
  const text = isJson ? written : written === '-' ? await readAll(io) : await readText(written);
  const { events, problems } = readEvents(text);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`${isJson ? '' : `${written}: `}${problem}`);
  if (events.length === 0) {
    throw new UsageError('There is no event in it: echoes, deliveries and the like are none.');
  }
  return events;
}

async function readAll(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
