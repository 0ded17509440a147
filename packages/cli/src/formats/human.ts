import { type Checked, renderDiagnostic } from '@botrules/core';
import { docsLink } from '../terminal/docs-link.js';
import type { Io, Output } from '../terminal/io.js';
import { count, paint, wantsColor, wrap } from '../terminal/style.js';
import { type CheckReport, countBySeverity, toReport } from './check-report.js';

/** Diagnostics with their code frames, then how many there are. */
export function toHuman(report: CheckReport, output: Output, env: Io['env']): string {
  const drawn = report.diagnostics.map((diagnostic) =>
    renderDiagnostic(diagnostic, report.sources, {
      color: wantsColor(output, env),
      width: output.columns,
      link: docsLink(output, env) ?? (() => undefined),
    }),
  );
  const text = `${[...drawn, summary(report, output, env)].join('\n\n')}\n`;
  // In a pipe a line stays a line, so that it can be searched for.
  return output.isTTY
    ? text
        .split('\n')
        .flatMap((line) => fit(line, output.columns))
        .join('\n')
    : text;
}

/** Breaks a sentence that is too wide; lines of code have been cut already. */
function fit(line: string, columns: number): readonly string[] {
  return / \| /.test(line) ? [line] : wrap(line, columns, '  ');
}

function summary(report: CheckReport, output: Output, env: Io['env']): string {
  const { diagnostics, omitted, rules, files, tests = [] } = report;
  const { bold, green, red, yellow } = paint(output, env);
  if (diagnostics.length === 0) {
    const fine = `${count(rules ?? 0, 'rule')} in ${count(files, 'file')}: no problems found.`;
    if (tests.length === 0) return green(fine);
    const several = `${count(tests.length, 'file')} of tests ${tests.length === 1 ? 'is' : 'are'} written as ${tests.length === 1 ? 'it' : 'they'} should be; "botrules test" runs ${tests.length === 1 ? 'it' : 'them'}.`;
    return `${green(fine)}\n${several}`;
  }
  const { errors, warnings } = countBySeverity(diagnostics);
  const parts = [
    ...(errors > 0 ? [red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [yellow(count(warnings, 'warning'))] : []),
  ];
  const where = new Set(diagnostics.map(({ file }) => file)).size;
  const more = omitted > 0 ? ` ${count(omitted, 'more', 'more')} not shown.` : '';
  return `${bold(`${parts.join(' and ')} in ${count(where, 'file')}.`)}${more}`;
}

/** Prints what was found in rules or settings on stderr, as `check` does. */
export async function printFindings(
  { diagnostics, omitted, sources }: Checked<unknown>,
  io: Io,
): Promise<void> {
  const report = toReport({ value: undefined, diagnostics, omitted, sources });
  await io.stderr.write(toHuman(report, io.stderr, io.env));
}
