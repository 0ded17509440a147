import { runTests, type TestCase, type TestResult } from '@botrules/core';
import { type Coverage, fillExpect, measureCoverage, say } from '@botrules/core/tooling';
import { readBody } from '../events/read-platform.js';
import { writeText } from '../files/disk.js';
import { repeatOnChange } from '../files/watch.js';
import { toHuman } from '../formats/human.js';
import { toJunit } from '../formats/junit.js';
import { toTap } from '../formats/tap.js';
import { drawCoverage, toTestHuman } from '../formats/test-human.js';
import { toTestJson } from '../formats/test-json.js';
import type { TestFormat, TestReport } from '../formats/test-report.js';
import type { Command } from '../options/command.js';
import { choice, wholeNumber } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { count } from '../terminal/style.js';
import { UsageError } from '../terminal/usage-error.js';
import { readNamedFile, readSuites, type Suite } from '../tests/test-files.js';

const formats: Readonly<Record<string, TestFormat>> = {
  human: toTestHuman,
  json: toTestJson,
  junit: toJunit,
  tap: toTap,
};

interface TestFlags {
  readonly format: string;
  readonly filter?: string;
  readonly bail?: boolean;
  readonly coverage?: boolean;
  readonly minCoverage?: number;
  readonly update?: boolean;
  readonly watch?: boolean;
}

export function addTest(program: Command, io: Io): void {
  program
    .command('test')
    .summary('Run the tests of rules.')
    .description(
      'Runs the tests in *.test.yaml files: each says what events come, and what the rules should decide on them. A test that fails is shown with what was expected, what happened, and why the rules decided so.',
    )
    .argument('[PATHS...]', 'Test files, or folders that have some; this folder unless given.')
    .option('--filter <TEXT>', 'Run only tests whose name has this text in it.')
    .option('--bail', 'Stop at the first test that fails.')
    .option('--coverage', 'Say which rules, defaults and alternatives no test reaches.')
    .option(
      '--min-coverage <PERCENT>',
      'Exit with 1 where tests reach less of the rules than this.',
      wholeNumber(0, 100),
    )
    .option('--update', 'Write what happens now into tests that expect nothing yet.')
    .option('--watch', 'Test again whenever a file changes.')
    .addOption(choice('--format <FORMAT>', 'How to print', Object.keys(formats)))
    .examples([
      ['botrules test rules', 'Run all tests of a folder.'],
      ['botrules test rules --filter menu', 'Run those about the menu.'],
      ['botrules test rules --min-coverage 90', 'Let a build fail where rules go untested.'],
    ])
    .runs((paths: readonly string[], options: TestFlags) => {
      const all = paths.length > 0 ? paths : ['.'];
      return options.watch
        ? watchPaths(all).then((watched) =>
            repeatOnChange(watched, io, () => test(all, options, io)),
          )
        : test(all, options, io);
    });
}

/** The tests, and the rules that they test, which may stand elsewhere. */
async function watchPaths(paths: readonly string[]): Promise<readonly string[]> {
  const read = await readSuites(paths);
  return 'report' in read
    ? paths
    : [...new Set([...paths, ...read.suites.map(({ path }) => path)])];
}

async function test(paths: readonly string[], options: TestFlags, io: Io): Promise<ExitCode> {
  if (options.update) await update(paths, options, io);
  const read = await readSuites(paths);
  if ('report' in read) {
    await io.stderr.write(toHuman(read.report, io.stderr, io.env));
    return exitCode.found;
  }
  if (read.doubts.diagnostics.length > 0) {
    await io.stderr.write(`${toHuman(read.doubts, io.stderr, io.env)}\n`);
  }
  const report = run(read.suites, options);
  if (report.passed + report.failed === 0) throw noTests(options);
  const { stdout, stderr, env } = io;
  await stdout.write(formats[options.format]!(report, stdout, env));
  // What a format has no place for goes where a person sees it.
  if (report.coverage && ['junit', 'tap'].includes(options.format)) {
    await stderr.write(`${drawCoverage(report.coverage, stderr, env)}\n`);
  }
  const { minCoverage = 0 } = options;
  const tooLittle = report.coverage !== undefined && report.coverage.percent < minCoverage;
  if (tooLittle) {
    await stderr.write(
      `${say`Tests reach less than ${minCoverage}% of the rules, defaults and alternatives.`}\n`,
    );
  }
  return report.failed > 0 || tooLittle ? exitCode.found : exitCode.fine;
}

function run(suites: readonly Suite[], options: TestFlags): TestReport {
  const { filter, bail = false, minCoverage, coverage = minCoverage !== undefined } = options;
  const wanted = filter?.toLowerCase();
  const results: TestResult[] = [];
  const coverages: Coverage[] = [];
  let skipped = 0;
  for (const { files, ruleSet } of suites) {
    const stopped = bail && results.some(({ passed }) => !passed);
    const ran = runTests(files, ruleSet, {
      readWebhook: readBody,
      readFile: readNamedFile,
      bail,
      filter: ({ name }: TestCase) =>
        !stopped && (wanted === undefined || name.toLowerCase().includes(wanted)),
    });
    results.push(...ran.results);
    skipped += ran.skipped;
    if (coverage) coverages.push(measureCoverage(ruleSet, ran.results));
  }
  const failed = results.filter(({ passed }) => !passed).length;
  return {
    results,
    passed: results.length - failed,
    failed,
    skipped,
    coverage: coverage ? together(coverages) : undefined,
  };
}

function together(coverages: readonly Coverage[]): Coverage {
  const points = coverages.flatMap((coverage) => coverage.points);
  const reached = points.filter(({ events }) => events > 0).length;
  const total = points.length;
  return { reached, total, percent: total === 0 ? 100 : (100 * reached) / total, points };
}

/** Writes what happens now into tests that expect nothing yet, and says where. */
async function update(paths: readonly string[], options: TestFlags, io: Io): Promise<void> {
  const read = await readSuites(paths);
  // The run that follows says what is wrong.
  if ('report' in read) return;
  for (const suite of read.suites) {
    const { results } = run([suite], { ...options, bail: false });
    for (const file of suite.files) {
      const { text, filled, left } = fillExpect(file, results);
      const name = file.source.file;
      if (filled.length > 0) {
        await writeText(name, text);
        await io.stderr.write(
          `${name}: ${say`filled in the "expect" of ${count(filled.length, say`test`, say`tests`)}.`}\n`,
        );
      }
      for (const test of left) {
        await io.stderr.write(
          `${name}: ${say`"${test}" was left: its events have nothing in common, or it has no place where "expect" can be written safely.`}\n`,
        );
      }
    }
  }
}

function noTests({ filter }: TestFlags): UsageError {
  return new UsageError(
    filter === undefined
      ? say`The test files have no tests. Add one below "tests:".`
      : say`No test has "${filter}" in its name.`,
  );
}
