import type { Which } from '@botrules/service';
import { settings } from '@botrules/service/settings';
import { InvalidArgumentError } from 'commander';
import type { Command } from '../options/command.js';
import { addSettingFlags, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { UsageError } from '../terminal/usage-error.js';

type Options = Readonly<Record<string, unknown>>;

export function addInbox(program: Command, io: Io): void {
  const inbox = program
    .command('inbox')
    .summary('Look after the events of the service.')
    .description(
      'Shows and changes what the service keeps: events that could not be dealt with (dead letters), and those of the last days. The service may run meanwhile.',
    )
    .helpCommand(false)
    .examples([
      ['botrules inbox list', 'Is there anything that could not be sent?'],
      ['botrules inbox retry --all', 'Try all of it again.'],
      ['botrules inbox export --since 2026-11-01 > events.jsonl', 'Keep events for a replay.'],
    ]);

  add('list', 'List the dead letters, oldest first.').runs(async (options: Options) => {
    const { listInbox } = await import('@botrules/service');
    return listInbox(io, toRequest(options, io));
  });

  add('show', 'Show everything known about an event, or what is remembered of a person.')
    .argument('[ID]', 'The id of an event, as the log has it.')
    .option('--person <ID>', 'The id of a person, as in sender.id, in place of an event.')
    .option('--json', 'Of a person: one JSON a line, for programs.')
    .runs(async (id: string | undefined, options: Options) => {
      const { showInbox, showPerson } = await import('@botrules/service');
      const person = options.person as string | undefined;
      const json = options.json === true;
      if ((id === undefined) === (person === undefined)) {
        throw new UsageError('Name an event by its ID, or a person with "--person ID".');
      }
      if (person !== undefined) return showPerson(io, { ...toRequest(options, io), person, json });
      if (json) throw new UsageError('"--json" goes with "--person".');
      return showInbox(io, { ...toRequest(options, io), id: id! });
    });

  add('retry', 'Try dead letters again, from the step that failed.')
    .argument('[ID]', 'The id of an event.')
    .option('--all', 'All of them.')
    .runs(async (id: string | undefined, options: Options) => {
      const { retryInbox } = await import('@botrules/service');
      return retryInbox(io, { ...toRequest(options, io), which: whichOf(id, options) });
    });

  add('drop', 'Set dead letters aside; they are not tried again.')
    .argument('[ID]', 'The id of an event.')
    .option('--all', 'All of them.')
    .runs(async (id: string | undefined, options: Options) => {
      const { dropInbox } = await import('@botrules/service');
      return dropInbox(io, { ...toRequest(options, io), which: whichOf(id, options) });
    });

  add('export', 'Write events, one JSON a line, as "botrules replay" reads them.')
    .option('--since <DATE>', 'Those that came at or after this date or time.', toTime)
    .option('--until <DATE>', 'Those that came before it.', toTime)
    .option('--person <ID>', 'Those of this person.')
    .option('--memory', 'What is remembered of people, in place of events.')
    .runs(async (options: Options): Promise<ExitCode> => {
      const { exportInbox } = await import('@botrules/service');
      const since = options.since as number | undefined;
      const until = options.until as number | undefined;
      const person = options.person as string | undefined;
      const memory = options.memory === true;
      if (memory && (since ?? until) !== undefined) {
        throw new UsageError('"--memory" has no dates: it is what is remembered now.');
      }
      return exportInbox(io, { ...toRequest(options, io), since, until, person, memory });
    });

  add('erase', 'Forget a person: their events, and what is remembered of them.')
    .requiredOption('--person <ID>', 'The id of the person, as in sender.id.')
    .runs(async (options: Options) => {
      const { eraseInbox } = await import('@botrules/service');
      return eraseInbox(io, { ...toRequest(options, io), person: options.person as string });
    });

  function add(name: string, description: string): Command {
    const command = inbox.command(name).description(description) as Command;
    addSettingFlags(command, [settings.inbox]);
    return command;
  }
}

/** The event that is named, or all: never all by leaving something out. */
function whichOf(id: string | undefined, { all }: Options): Which {
  if ((id === undefined) === (all === undefined)) {
    throw new UsageError('Name the event by its ID, or write "--all".');
  }
  return id === undefined ? { all: true } : { id };
}

/** A date, or a date and a time, as milliseconds since 1970-01-01 UTC. */
function toTime(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new InvalidArgumentError(
    `is a date such as 2026-11-23 or 2026-11-23T09:00:00Z, not "${text}".`,
  );
}
