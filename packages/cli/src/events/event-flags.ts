import { type Event, readShortEvent } from '@botrules/core';
import type { Command } from '../options/command.js';
import { declarations } from '../options/declarations.js';
import { UsageError } from '../terminal/usage-error.js';

/** An event given by options, for shells in which quotes are hard to pass. */
export interface EventFlags {
  readonly payload?: string;
  readonly title?: string;
  readonly text?: string;
  readonly ref?: string;
  readonly source?: string;
  readonly channel?: string;
  readonly at?: string;
}

/** The option of each, and the key of the short form that it stands for. */
const flags = [
  ['--payload <TEXT>', 'payload', 'A click on a button with this payload.'],
  ['--title <TEXT>', 'title', 'The words on that button.'],
  ['--text <TEXT>', 'text', 'A message with these words; with --payload a quick reply.'],
  ['--ref <REF>', 'referral.ref', 'The ref of the link or ad that the person came by.'],
  ['--source <SOURCE>', 'referral.source', 'Where that was: ADS, SHORTLINK.'],
  ['--channel <CHANNEL>', 'channel', 'messenger unless given, or another, such as telegram.'],
  ['--at <TIME>', 'time', 'When it happened: 2026-12-24T18:30:00+01:00.'],
] as const;

/** Adds the options that give an event. */
export function addEventFlags(command: Command): Command {
  for (const [flag, , about] of flags) {
    command.option(flag, about);
    command.options.at(-1)!.helpGroup('The event by options:');
  }
  return command;
}

/** The event that options give; `undefined` if none is given. Throws a `UsageError` where it cannot be. */
export function eventOfFlags(given: EventFlags): Event | undefined {
  const data = Object.fromEntries(
    flags.flatMap(([flag, key]) => {
      const value = given[flag.slice(2).split(' ')[0] as keyof EventFlags];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  if (Object.keys(data).length === 0) return undefined;
  const read = readShortEvent(data, declarations());
  if ('event' in read) return read.event;
  throw new UsageError(`${read.problem} ${read.hint}`);
}
