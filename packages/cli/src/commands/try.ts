import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Event, type Router, writeShortEvent } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { addEventFlags, type EventFlags, eventOfFlags } from '../events/event-flags.js';
import { readLines } from '../events/lines.js';
import { readText, writeText } from '../files/disk.js';
import { loadAgain, loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { wrap } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';
import { withRules, withTests } from '../tests/add-tests.js';
import { Chat } from '../try/chat.js';

interface TryOptions extends EventFlags {
  readonly tests?: string;
}

export function addTry(program: Command, io: Io): void {
  const command = program
    .command('try')
    .summary('Talk with the rules, here in the terminal.')
    .description(
      'A conversation with the rules: type words, tap buttons by their numbers, and see which rule answers. Changed rules count at once. Nothing is sent to anyone. It begins with a click on Get Started, unless options say what else; /help lists what can be typed.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .option(
      '--tests <FILE>',
      'Where /keep adds tests; try.test.yaml next to the rules unless given.',
    );
  addEventFlags(command)
    .examples([
      ['botrules try rules', 'Talk with the bot.'],
      ['botrules try rules --ref summer-22 --source ADS', 'Come by a click on an ad.'],
      ['botrules try rules --at 2026-12-24T18:30:00+01:00', 'Talk with it on Christmas Eve.'],
    ])
    .runs((rules: string, options: TryOptions) => talk(rules, options, io));
}

async function talk(rules: string, { tests, ...flags }: TryOptions, io: Io): Promise<ExitCode> {
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  const chat = new Chat(
    ruleSet,
    {
      load: () => loadAgain(rules, io),
      keep: (event, router, name) => keep(rules, tests, event, router, name),
      now: Date.now,
      channel: flags.channel ?? 'messenger',
    },
    io,
  );
  const first = beginning(flags);
  const words = say`Type words, tap a button by its number, or type /help. Nothing is sent to anyone; Ctrl-D ends.`;
  await io.stdout.write(`${wrap(words, io.stdout.columns).join('\n')}\n\n`);
  await chat.send(first);
  const prompt = () => (io.stdin.isTTY ? io.stdout.write('> ') : undefined);
  await prompt();
  for await (const lines of readLines(io.stdin)) {
    for (const { text } of lines) {
      if (!(await chat.type(text ?? ''))) return exitCode.fine;
    }
    await prompt();
  }
  return exitCode.fine;
}

/** What the person does first. A link or an ad leads a person who is new to Get Started. */
function beginning(flags: EventFlags): { readonly [key: string]: unknown } {
  const { payload, text, title, ...circumstances } = flags;
  const says = payload !== undefined || text !== undefined || title !== undefined;
  const event = eventOfFlags(says ? flags : { ...circumstances, payload: 'GET_STARTED' });
  return { ...writeShortEvent(event!) };
}

/** Adds a test of an event to a file, without who it was and when unless that matters. */
async function keep(
  rules: string,
  file: string | undefined,
  event: Event,
  router: Router,
  name: string | undefined,
): Promise<string> {
  const folder = statSync(rules).isDirectory() ? rules : dirname(rules);
  const to = file ?? join(folder, 'try.test.yaml');
  try {
    const isThere = existsSync(to);
    const start = isThere ? await readText(to) : undefined;
    const { text, added, known } = withTests(start, to, [event], router, name);
    const [same] = known;
    if (added === 0) return `${to}:${same!.line}: ${say`"${same!.name}" tests this already.`}`;
    await writeText(to, isThere ? text : withRules(text, rules, to));
    return `${to}: ${say`added a test. "botrules test ${to}" runs it.`}`;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
