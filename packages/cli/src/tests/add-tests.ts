import { dirname, relative, sep } from 'node:path';
import { type Event, parseTests, type Router, type TestFile } from '@botrules/core';
import { addTest, isSameTest, newTest, say } from '@botrules/core/tooling';
import { testDeclarations } from '../options/declarations.js';
import { UsageError } from '../terminal/usage-error.js';

/** A test file with tests added. */
export interface WithTests {
  readonly text: string;
  readonly added: number;
  /** Tests that say the same already. */
  readonly known: readonly { readonly name: string; readonly line: number }[];
}

/** The text of a test file with one more test for each event or conversation (a list of events). `start` is `undefined` for a new file. */
export function withTests(
  start: string | undefined,
  file: string,
  events: readonly (Event | readonly Event[])[],
  router: Router,
  name: string | undefined,
): WithTests {
  let text = start;
  let added = 0;
  const known: WithTests['known'][number][] = [];
  for (const [index, event] of events.entries()) {
    // Several events of one body would have one name.
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

/** A name that no test of the file has. */
function freeName(name: string, file: TestFile | undefined): string {
  const taken = new Set(file?.tests.map((test) => test.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}

/** The text with one more test. Throws a `UsageError` where the way the file is written leaves no safe place for it. */
function withTest(
  file: TestFile,
  event: Event | readonly Event[],
  router: Router,
  options: { readonly name: string },
): string {
  const text = addTest(file, event, router, options);
  const { value, diagnostics } = parseTests({ [file.source.file]: text }, testDeclarations());
  const after = value?.[0]?.tests ?? [];
  const isSound =
    diagnostics.every(({ severity }) => severity !== 'error') &&
    after.length === file.tests.length + 1 &&
    file.tests.every((test, at) => after[at]!.name === test.name && isSameTest(test, after[at]!));
  if (isSound) return text;
  throw new UsageError(
    say`"${file.source.file}" has no place where a test can be added safely. Call new-test without --to, and paste what it prints.`,
  );
}

function readTestFile(name: string, text: string): TestFile {
  const { value, diagnostics } = parseTests({ [name]: text }, testDeclarations());
  const file = value?.[0];
  if (file !== undefined && file.tests.length > 0) return file;
  const [first] = diagnostics;
  throw new UsageError(
    first === undefined
      ? say`"${name}" has no test to add one to. Delete it, and it is made anew.`
      : `${first.file}:${first.line}: ${first.message} ${say`Put that right first.`}`,
  );
}

/** Names the rules at the top of a new test file, unless they are those of the folder that it stands in. */
export function withRules(text: string, rules: string, file: string): string {
  const path = relative(dirname(file), rules).split(sep).join('/');
  return path === '' ? text : `rules: ${JSON.stringify(path)}\n${text}`;
}
