import { type EventResult, type Place, renderExplanation, type TestResult } from '@botrules/core';
import type { Coverage } from '@botrules/core/tooling';
import { say } from '@botrules/core/tooling';
import type { Io, Output } from '../terminal/io.js';
import { count, inPercent, paint, wantsColor, wrap } from '../terminal/style.js';
import { words } from '../terminal/words.js';
import { drawChat } from './chat-lines.js';
import { inWords } from './path-words.js';
import { groupByFile, show, type TestReport } from './test-report.js';

/** A line a file, then each test that failed: what differs, and why the rules decided so. Then those that show little. */
export function toTestHuman(report: TestReport, output: Output, env: Io['env']): string {
  const { green, red } = paint(output, env);
  const { results, coverage } = report;
  const files = [...groupByFile(results)].map(([file, inFile]) => {
    const failed = inFile.filter(({ passed }) => !passed).length;
    return failed === 0
      ? `${green('✓')} ${file}  ${words().someTests(inFile.length)}`
      : `${red('✗')} ${file}  ${words().failed(failed, inFile.length)}`;
  });
  const failures = results
    .filter(({ passed }) => !passed)
    .map((result) => drawFailure(result, output, env));
  const doubts = results.flatMap((result) => drawDoubt(result, output, env));
  return [
    files.join('\n'),
    ...failures,
    ...doubts,
    ...(coverage === undefined ? [] : [drawCoverage(coverage, output, env)]),
    summary(report, output, env),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function drawDoubt(result: TestResult, output: Output, env: Io['env']): readonly string[] {
  const { bold, dim, yellow } = paint(output, env);
  const { name, place, doubt } = result;
  if (doubt === undefined) return [];
  const { indented, hinted } = paragraphs(output, env);
  return [
    [
      `${yellow('!')} ${bold(name)}  ${dim(at(place))}`,
      '',
      ...indented(doubt.message, 2),
      ...hinted(doubt.hint, 2),
    ].join('\n'),
  ];
}

/** Lines of a text, and of a hint, that begin some columns further in. */
function paragraphs(output: Output, env: Io['env']) {
  const { cyan } = paint(output, env);
  const indented = (text: string, by: number): readonly string[] =>
    wrap(text, output.columns - by).map((line) => ' '.repeat(by) + line);
  const hinted = (text: string, by: number): readonly string[] =>
    indented(`${words().hint} ${text}`, by).map((line) =>
      line.replace(words().hint, cyan(words().hint)),
    );
  return { indented, hinted };
}

function drawFailure(result: TestResult, output: Output, env: Io['env']): string {
  const { bold, dim, green, red } = paint(output, env);
  const { name, place, problem, events, conversation } = result;
  const { indented, hinted } = paragraphs(output, env);
  const lines = [`${red('✗')} ${bold(name)}  ${dim(at(place))}`];
  if (conversation && events.length > 0) {
    // Where it could not go on, the last event is the last that was right.
    const isRight = ({ differences }: EventResult) => differences.length === 0;
    lines.push('', ...drawChat(events, isRight, output, env));
  }
  if (problem !== null) {
    const { line } = problem.place;
    const where = conversation && line !== place.line ? dim(`  ${at(problem.place)}`) : '';
    const message = indented(problem.message, 2).join('\n') + where;
    lines.push('', message, ...hinted(problem.hint, 2));
  }
  for (const { differences, explanation } of events) {
    if (differences.length === 0) continue;
    lines.push('');
    for (const { path, expected, actual, place: written, hint } of differences) {
      lines.push(
        `  ${inWords(path)}  ${dim(at(written))}`,
        green(`    ${words().expected} ${show(expected)}`),
        red(`    ${words().butItIs} ${show(actual)}`),
        ...(hint === undefined ? [] : hinted(hint, 4)),
      );
    }
    if (explanation !== null) {
      const tree = renderExplanation(explanation, {
        color: wantsColor(output, env),
        width: output.columns - 4,
      });
      lines.push('', ...tree.split('\n').map((line) => `    ${line}`.trimEnd()));
    }
  }
  return lines.join('\n');
}

/** What no test reached. */
export function drawCoverage(coverage: Coverage, output: Output, env: Io['env']): string {
  const { bold, dim } = paint(output, env);
  const { percent, reached, total, points } = coverage;
  const share = bold(
    say`${reached} of ${count(total, say`rule, default or alternative`, say`rules, defaults and alternatives`)}`,
  );
  const head = say`Tests reach ${share} (${inPercent(percent)}%).`;
  const missed = points
    .filter(({ events }) => events === 0)
    .map(({ kind, name, place }) => {
      const what = {
        rule: say`rule "${name}"`,
        default: 'default',
        alternative: say`alternative of "any": ${name}`,
      }[kind];
      return `  ${what}  ${dim(at(place))}`;
    });
  return [head, ...(missed.length > 0 ? [say`Not reached:`, ...missed] : [])].join('\n');
}

function summary({ passed, failed, skipped }: TestReport, output: Output, env: Io['env']): string {
  const { bold, green, red } = paint(output, env);
  const rest = skipped > 0 ? words().notRun(skipped) : '';
  return failed === 0
    ? `${green(words().passed(passed))}${rest}`
    : `${bold(red(`${words().failed(failed, passed + failed)}.`))}${rest}`;
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}
