import { existsSync } from 'node:fs';
import type { Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { readAll, readText } from '../files/disk.js';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';
import { type EventFlags, eventOfFlags } from './event-flags.js';
import { describeSkipped, readEvents } from './read-events.js';

/** What `EVENT` means to a person, for the help of the commands that take one. */
export const aboutEvent =
  'The short form of an event, { payload: MENU }, or what the platform sent: in quotes, a file of it, or "-" for standard input.';

/**
 * Reads an event that a command was called with: its words, or the flags that say the same. Throws a `UsageError` that
 * says what is wrong with it.
 */
export async function readEventArgument(
  words: readonly string[],
  flags: EventFlags,
  io: Io,
): Promise<readonly Event[]> {
  const flagged = eventOfFlags(flags);
  if (flagged !== undefined) {
    if (words.length === 0) return [flagged];
    throw new UsageError(
      say`There are two events, "${words[0] ?? ''}" and that of the options. Give one.`,
    );
  }
  const [first, second] = words;
  if (first === undefined) {
    throw new UsageError(say`EVENT is missing. Write "{ payload: MENU }", or --payload MENU.`);
  }
  // Some shells take the quotes away and then part it at its spaces; cmd.exe leaves single quotes where they are.
  const written = unquoted(words.join(' '));
  const isInline = /^\s*[{[]/.test(written);
  if (!isInline && first !== '-' && !words.some(isPath)) {
    throw new UsageError(
      say`There is no file "${written}". Write --text "${written}" if a person writes this, or --payload "${written}" if a button sends it.`,
    );
  }
  if (!isInline && second !== undefined) {
    throw new UsageError(
      say`Too many arguments: "${first}" and "${second}" where one event is due.`,
    );
  }
  const text = isInline ? written : first === '-' ? await readAll(io) : await readText(first);
  const { events, problems, skipped } = readEvents(text);
  const [problem] = problems;
  if (problem !== undefined) {
    const where = isInline || first === '-' ? '' : `${first}: `;
    throw new UsageError(`${where}${problem}`);
  }
  if (events.length > 0) return events;
  const only = describeSkipped(skipped);
  throw new UsageError(
    only === ''
      ? say`There is no event in it that rules see.`
      : say`There is no event in it that rules see, only ${only}.`,
  );
}

/** Whether a word is a file, or looks like the path of one. */
function isPath(word: string): boolean {
  return /[\\/]|\.\w+$/.test(word) || existsSync(word);
}

function unquoted(text: string): string {
  return /^'\s*[{[].*'$/s.test(text) ? text.slice(1, -1) : text;
}
