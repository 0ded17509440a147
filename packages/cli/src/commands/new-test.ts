import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import {
  addTest,
  createRouter,
  type Event,
  isSameTest,
  newTest,
  parseTests,
  type Router,
  type TestFile,
} from '@botrules/core';
import type { Command } from '../command.js';
import { aboutEvent, readEventArgument } from '../events/event-argument.js';
import { addEventFlags, type EventFlags } from '../events/event-flags.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { readText, writeText } from '../files.js';
import type { Io } from '../io.js';
import { loadOrPrint } from '../load.js';
import { commandOf } from '../next-step.js';
import { count, oneLine } from '../style.js';
import { UsageError } from '../usage-error.js';

interface NewTestOptions extends EventFlags {
  readonly name?: string;
  readonly to?: string;
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
    .option('--to <FILE>', 'Add it to this test file, which is made where there is none.')
    .option('--name <TEXT>', 'What the test is called.');
  addEventFlags(command)
    .examples([
      ['botrules new-test rules --payload MENU', 'See the test.'],
      [
        `botrules new-test rules webhook.json --to rules/bugs.test.yaml --name "the menu opens"`,
        'Keep it.',
      ],
    ])
    .runs((rules: string, event: readonly string[], options: NewTestOptions) =>
      writeNewTest(rules, event, options, io),
    );
}

async function writeNewTest(
  rules: string,
  event: readonly string[],
  { name, to, ...flags }: NewTestOptions,
  io: Io,
): Promise<ExitCode> {
  if (to !== undefined && !/\.test\.ya?ml$/i.test(to)) {
    throw new UsageError(`"${to}" is not the name of a test file: it ends in .test.yaml.`);
  }
  const events = await readEventArgument(event, flags, io);
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
    await io.stdout.write(`${to}:${line}: "${oneLine(same)}" tests this already.\n`);
  }
  if (added === 0) return exitCode.fine;
  await writeText(to, isThere ? text : withRules(text, rules, to));
  await io.stdout.write(
    `${to}: added ${count(added, 'test')}. Run ${added === 1 ? 'it' : 'them'} with: ${commandOf(io.env)} test ${to}\n`,
  );
  return exitCode.fine;
}

interface WithTests {
  readonly text: string;
  readonly added: number;
  /** Tests that say the same already. */
  readonly known: readonly { readonly name: string; readonly line: number }[];
}

/** The text of a test file with a test more for each event; `undefined` is a file that is not there yet. */
function withTests(
  start: string | undefined,
  file: string,
  events: readonly Event[],
  router: Router,
  name: string | undefined,
): WithTests {
  let text = start;
  let added = 0;
  const known: WithTests['known'][number][] = [];
  for (const [index, event] of events.entries()) {
    // Several events of one body would bear one name.
    const wanted = name && events.length > 1 ? `${name} (${index + 1})` : name;
    const [test] = readTestFile(file, newTest(event, router, { name: wanted })).tests;
    const tests = text === undefined ? undefined : readTestFile(file, text);
    const same = tests?.tests.find((each) => isSameTest(each, test!));
    if (same !== undefined) {
      known.push({ name: same.name, line: same.span.source.position(same.span.start).line });
      continue;
    }
    const options = { name: freeName(test!.name, tests) };
    text =
      tests === undefined
        ? newTest(event, router, options)
        : withTest(tests, event, router, options);
    added++;
  }
  return { text: text ?? '', added, known };
}

/** A name that no test of the file bears. */
function freeName(name: string, file: TestFile | undefined): string {
  const taken = new Set(file?.tests.map((test) => test.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}

/** The text with one test more. Throws a `UsageError` where the file is written in a way that leaves no safe place. */
function withTest(file: TestFile, event: Event, router: Router, options: NewTestOptions): string {
  const text = addTest(file, event, router, options);
  const { value, diagnostics } = parseTests({ [file.source.file]: text });
  const after = value?.[0]?.tests ?? [];
  const isSound =
    diagnostics.every(({ severity }) => severity !== 'error') &&
    after.length === file.tests.length + 1 &&
    file.tests.every((test, at) => after[at]!.name === test.name && isSameTest(test, after[at]!));
  if (isSound) return text;
  throw new UsageError(
    `"${file.source.file}" has no place where a test can be added safely. Call new-test without --to, and paste what it prints.`,
  );
}

function readTestFile(name: string, text: string): TestFile {
  const { value, diagnostics } = parseTests({ [name]: text });
  const file = value?.[0];
  if (file !== undefined && file.tests.length > 0) return file;
  const [first] = diagnostics;
  throw new UsageError(
    first === undefined
      ? `"${name}" has no test to add one to. Delete it, and it is made anew.`
      : `${first.file}:${first.line}: ${first.message} Put that right first.`,
  );
}

/** Names the rules at the top of a new test file, unless they are those of the folder that it stands in. */
function withRules(text: string, rules: string, file: string): string {
  const path = relative(dirname(file), rules).split(sep).join('/');
  return path === '' ? text : `rules: ${JSON.stringify(path)}\n${text}`;
}
