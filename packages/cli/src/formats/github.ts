import { count } from '../terminal/style.js';
import { type CheckReport, countBySeverity } from './check-report.js';

/**
 * Workflow commands that GitHub Actions shows next to the lines of a pull request, then a summary.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function toGithub({ diagnostics, rules, files }: CheckReport): string {
  const lines = diagnostics.map(({ severity, file, line, column, length, code, message, hint }) => {
    const place = [
      `file=${property(file)}`,
      `line=${line}`,
      `col=${column}`,
      `endColumn=${column + length}`,
      `title=${property(code)}`,
    ];
    return `::${severity} ${place.join(',')}::${data(hint ? `${message}\n${hint}` : message)}`;
  });
  const { errors, warnings } = countBySeverity(diagnostics);
  lines.push(
    diagnostics.length === 0
      ? `${count(rules ?? 0, 'rule')} in ${count(files, 'file')}: no problems found.`
      : `${count(errors, 'error')} and ${count(warnings, 'warning')}.`,
  );
  return `${lines.join('\n')}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
