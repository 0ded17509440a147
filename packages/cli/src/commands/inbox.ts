import { say } from '@botrules/core/tooling';
import type { DeskFormat, Which } from '@botrules/service';
import { settings } from '@botrules/service/settings';
import { InvalidArgumentError } from 'commander';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
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
      ['botrules inbox list --waiting', 'What waits, and what for?'],
      ['botrules inbox retry --all', 'Try all of it again.'],
      ['botrules inbox export --since 2026-11-01 > events.jsonl', 'Keep events for a replay.'],
    ]);

  add('list', 'List dead letters, or what waits and why.')
    .option('--waiting', 'Conversations in which events wait, and what for.')
    .option(
      '--state <STATE>',
      'Events that are dead, dropped, done, waiting, or all that were decided.',
      toState,
    )
    .option('--page <PAGE>', 'Of this page, by its name in the log.')
    .option('--channel <CHANNEL>', 'Of this channel.')
    .option('--rule <RULE>', 'In which this rule had a say; "-": no rule took it.')
    .option(
      '--reason <WORDS>',
      'With these words in the reason; of what waits, such as "paused" or "page-stopped".',
    )
    .option('--person <ID>', 'Of this person, by their id or the hash that the desk shows.')
    .option('--limit <N>', 'So many at the most.', toCount)
    .option('--format <FORMAT>', 'text, or json: one item a line.', toFormat)
    .runs(async (options: Options) => {
      const { listDesk, listInbox } = await import('@botrules/service');
      const narrowing = [...texts, 'waiting', 'limit', 'format'];
      if (narrowing.every((name) => options[name] === undefined))
        return listInbox(io, toRequest(options, io));
      if (options.waiting === true && options.state !== undefined)
        throw new UsageError(say`"--state" is of events: leave "--waiting" out.`);
      return listDesk(io, {
        ...toRequest(options, io),
        ...Object.fromEntries(texts.map((name) => [name, options[name] as string | undefined])),
        waiting: options.waiting === true,
        limit: options.limit as number | undefined,
        format: formatOf(options),
      });
    });

  add('timeline', 'Show what became of each event of a conversation, step by step.')
    .argument('[ID]', 'The id or the number of one of its events.')
    .option('--conversation <N>', 'The number of the conversation, in place of an event.', toCount)
    .option('--format <FORMAT>', 'text, or json.', toFormat)
    .runs(async (event: string | undefined, options: Options) => {
      const conversation = options.conversation as number | undefined;
      if ((event === undefined) === (conversation === undefined)) {
        throw new UsageError(
          say`Name an event by its ID, or a conversation with "--conversation N".`,
        );
      }
      const { timelineOfDesk } = await import('@botrules/service');
      const format = formatOf(options);
      return timelineOfDesk(io, { ...toRequest(options, io), event, conversation, format });
    });

  add('pause', 'Have sending wait: of all, a page, a rule or a host. Alone, list what waits.')
    .argument('[WHAT]', 'all, page, rule or host.', toKind)
    .argument('[NAME]', 'The name of the page, rule or host.')
    .option('--note <TEXT>', 'Why, for the audit.')
    .option('--format <FORMAT>', 'Of the list: text, or json.', toFormat)
    .runs(async (kind: string | undefined, name: string | undefined, options: Options) => {
      const { pauseByDesk } = await import('@botrules/service');
      const note = options.note as string | undefined;
      const format = formatOf(options);
      return pauseByDesk(io, { ...toRequest(options, io), kind, name, note, format });
    });

  add('resume', 'Let what was paused go on.')
    .argument('<WHAT>', 'all, page, rule or host.', toKind)
    .argument('[NAME]', 'The name of the page, rule or host.')
    .runs(async (kind: string, name: string | undefined, options: Options) => {
      const { resumeByDesk } = await import('@botrules/service');
      return resumeByDesk(io, { ...toRequest(options, io), kind, name });
    });

  add('decide', 'Have the rules of now decide an event anew, and do all of it.')
    .argument('<ID>', 'The id or the number of an event.')
    .runs(async (id: string, options: Options) => {
      const { decideByDesk } = await import('@botrules/service');
      return decideByDesk(io, { ...toRequest(options, io), id });
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
        throw new UsageError(say`Name an event by its ID, or a person with "--person ID".`);
      }
      if (person !== undefined) return showPerson(io, { ...toRequest(options, io), person, json });
      if (json) throw new UsageError(say`"--json" goes with "--person".`);
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
        throw new UsageError(say`"--memory" has no dates: it is what is remembered now.`);
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

/** Options of `list` that are texts. */
const texts = ['state', 'page', 'channel', 'rule', 'reason', 'person'] as const;

function formatOf({ format = 'text' }: Options): DeskFormat {
  return format as DeskFormat;
}

const toState = choiceParser(['dead', 'dropped', 'done', 'waiting', 'decided']);
const toKind = choiceParser(['all', 'page', 'rule', 'host']);
const toFormat = choiceParser(['text', 'json'] satisfies readonly DeskFormat[]);

function toCount(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(say`is a whole number from 1 on, not "${text}".`);
}

/** The event that is named, or all. Leaving the id out alone does not mean all. */
function whichOf(id: string | undefined, { all }: Options): Which {
  if ((id === undefined) === (all === undefined)) {
    throw new UsageError(say`Name the event by its ID, or write "--all".`);
  }
  return id === undefined ? { all: true } : { id };
}

/** A date, or a date and a time, as milliseconds since 1970-01-01 UTC. */
function toTime(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new InvalidArgumentError(
    say`is a date such as 2026-11-23 or 2026-11-23T09:00:00Z, not "${text}".`,
  );
}
