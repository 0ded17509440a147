import { existsSync } from 'node:fs';
import { createRouter, type Event } from '@botrules/core';
import { say } from '@botrules/core/tooling';
import { aboutEvent, readEventArgument } from '../events/event-argument.js';
import { addEventFlags, type EventFlags } from '../events/event-flags.js';
import { readEventStream } from '../events/event-stream.js';
import { openInput, readText, writeText } from '../files/disk.js';
import { loadOrPrint } from '../files/load.js';
import type { Command } from '../options/command.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { commandOf } from '../terminal/next-step.js';
import { oneLine } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';
import { withRules, withTests } from '../tests/add-tests.js';

interface NewTestFlags extends EventFlags {
  readonly name?: string;
  readonly to?: string;
  readonly conversation?: boolean;
  readonly person?: string;
}

export function addNewTest(program: Command, io: Io): void {
  const command = program
    .command('new-test')
    .summary('Make a test of an event just seen.')
    .description(
      'Writes a test of an event, which expects what the rules decide on it now. If that is wrong, write into "expect" what is right: a bug report has become a test. Who clicked and when stay out of it, unless the decision hangs on them.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('[EVENT...]', aboutEvent)
    .option('--conversation', 'Make one test of all events of one person, in order.')
    .option('--person <ID>', 'The same, of the events of this person alone.')
    .option('--to <FILE>', 'Add it to this test file, which is made where there is none.')
    .option('--name <TEXT>', 'What the test is called.');
  addEventFlags(command)
    .examples([
      ['botrules new-test rules --payload MENU', 'See the test.'],
      [
        `botrules new-test rules webhook.json --to rules/bugs.test.yaml --name "the menu opens"`,
        'Keep it.',
      ],
      [
        'botrules new-test rules export.jsonl --person 1254459154682919',
        'Make a conversation of what a person said, from what "inbox export" wrote.',
      ],
    ])
    .runs((rules: string, event: readonly string[], options: NewTestFlags) =>
      writeNewTest(rules, event, options, io),
    );
}

async function writeNewTest(
  rules: string,
  event: readonly string[],
  { name, to, conversation, person, ...flags }: NewTestFlags,
  io: Io,
): Promise<ExitCode> {
  if (to !== undefined && !/\.test\.ya?ml$/i.test(to)) {
    throw new UsageError(say`"${to}" is not the name of a test file: it ends in .test.yaml.`);
  }
  const isConversation = conversation === true || person !== undefined;
  const events = isConversation
    ? [await readConversation(event, person, io)]
    : await readEventArgument(event, flags, io);
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  const router = createRouter(ruleSet);
  const isThere = to !== undefined && existsSync(to);
  const start = isThere ? await readText(to) : undefined;
  const { text, added, known } = withTests(start, to ?? 'new.test.yaml', events, router, name);
  if (to === undefined) {
    await io.stdout.write(text);
    return exitCode.fine;
  }
  for (const { line, name: same } of known) {
    await io.stdout.write(`${to}:${line}: ${say`"${oneLine(same)}" tests this already.`}\n`);
  }
  if (added === 0) return exitCode.fine;
  await writeText(to, isThere ? text : withRules(text, rules, to));
  const command = `${commandOf(io.env)} test ${to}`;
  await io.stdout.write(
    `${to}: ${added === 1 ? say`added 1 test. Run it with: ${command}` : say`added ${added} tests. Run them with: ${command}`}\n`,
  );
  return exitCode.fine;
}

/** The events of one person in a file of them, in order. */
async function readConversation(
  [file, second]: readonly string[],
  person: string | undefined,
  io: Io,
): Promise<readonly Event[]> {
  if (file === undefined || second !== undefined) {
    throw new UsageError(
      say`Name the file of events, such as export.jsonl; "-" is standard input.`,
    );
  }
  const all: Event[] = [];
  for await (const items of readEventStream(await openInput(file, io))) {
    for (const { events, problems, number } of items) {
      if (problems[0] !== undefined) throw new UsageError(`${file}:${number}: ${problems[0]}`);
      all.push(...events);
    }
  }
  const idOf = ({ sender }: Event) => sender?.id ?? sender?.user_ref;
  const wanted = all.filter((event) => person === undefined || idOf(event) === person);
  if (wanted.length === 0) {
    throw new UsageError(
      person === undefined
        ? say`There is no event in "${file}".`
        : say`No event in "${file}" is of "${person}".`,
    );
  }
  const people = new Set(wanted.map(idOf));
  if (people.size > 1) {
    throw new UsageError(
      say`There are events of ${people.size} people in "${file}". Say whose: --person ${[...people][0] ?? ''}`,
    );
  }
  return wanted.sort((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
}
