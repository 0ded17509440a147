import { type Checked, renderDiagnostic } from '@botrules/core';
import { docsLink } from '../terminal/docs-link.js';
import type { Io, Output } from '../terminal/io.js';
import { paint, wantsColor, wrap } from '../terminal/style.js';
import { words } from '../terminal/words.js';
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
    const fine = green(words().fine(rules ?? 0, files));
    return tests.length === 0 ? fine : `${fine}\n${words().tests(tests.length)}`;
  }
  const { errors, warnings } = countBySeverity(diagnostics);
  const parts = [
    ...(errors > 0 ? [red(words().errors(errors))] : []),
    ...(warnings > 0 ? [yellow(words().warnings(warnings))] : []),
  ];
  const where = new Set(diagnostics.map(({ file }) => file)).size;
  const more = omitted > 0 ? words().omitted(omitted) : '';
  return `${bold(words().inFiles(parts.join(words().and), where))}${more}`;
}

/** Prints what was found in rules or settings on stderr, as `check` does. */
export async function printFindings(
  { diagnostics, omitted, sources }: Checked<unknown>,
  io: Io,
): Promise<void> {
  const report = toReport({ value: undefined, diagnostics, omitted, sources });
  await io.stderr.write(toHuman(report, io.stderr, io.env));
}
