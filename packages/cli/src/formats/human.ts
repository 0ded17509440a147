import { renderDiagnostic } from '@botrules/core';
import { docsLink } from '../docs-link.js';
import type { Io, Output } from '../io.js';
import { count, paint, wantsColor } from '../style.js';
import { type CheckReport, countBySeverity } from './check-report.js';

/** Diagnostics with their code frames, then how many there are. */
export function toHuman(report: CheckReport, output: Output, env: Io['env']): string {
  const drawn = report.diagnostics.map((diagnostic) =>
    renderDiagnostic(diagnostic, report.sources, {
      color: wantsColor(output, env),
      width: output.columns,
      link: docsLink(output, env) ?? (() => undefined),
    }),
  );
  return `${[...drawn, summary(report, output, env)].join('\n\n')}\n`;
}

function summary(report: CheckReport, output: Output, env: Io['env']): string {
  const { diagnostics, omitted, rules, files } = report;
  const { bold, green, red, yellow } = paint(output, env);
  if (diagnostics.length === 0) {
    return green(`${count(rules ?? 0, 'rule')} in ${count(files, 'file')}: no problems found.`);
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
