import { recordedEvents } from '../events/recorded-events.js';
import { readable } from '../files/disk.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

interface StudioFlags {
  readonly port?: string;
  readonly readOnly?: boolean;
  readonly events?: string;
  readonly personalData?: boolean;
}

export function addStudio(program: Command, io: Io): void {
  program
    .command('studio')
    .summary('Write, try and see rules in a browser.')
    .description(
      'Opens the rules in a page of this machine: an editor that says what is wrong, a conversation that answers while you type, a map, tests and recorded events. Files change when you save.',
    )
    .argument('[RULES]', 'A folder of *.yaml files, or a file; rules unless given.')
    .option('--port <PORT>', 'Listen on this port; a free one unless given.')
    .option('--read-only', 'Show the files, and write nothing.')
    .option('--events <FILE>', 'Show what an edit would change for these recorded events.')
    .option('--personal-data', 'Leave the ids of people in them, and what the platform sent.')
    .examples([
      ['botrules studio rules', 'Work on the rules in this folder.'],
      ['botrules studio rules --events events.jsonl', 'See what an edit does to recorded events.'],
    ])
    .runs((rules: string | undefined, flags: StudioFlags) => studio(rules ?? 'rules', flags, io));
}

async function studio(rules: string, flags: StudioFlags, io: Io): Promise<ExitCode> {
  const { startStudio } = await import('@botrules/studio');
  const { events, personalData = false } = flags;
  // A file that is not there is said at once, and not in the page.
  if (events !== undefined) await readable(events);
  const running = await startStudio({
    rules,
    port: Number(flags.port ?? 0),
    readOnly: flags.readOnly ?? false,
    ...(events !== undefined && { events: recordedEvents(events, { personalData }, io) }),
  });
  await io.stdout.write(`The Studio is open at ${running.address}\nCtrl-C ends it.\n`);
  const { signal } = io;
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  await running.close();
  return exitCode.fine;
}
