import { type CheckReport, countBySeverity } from './check-report.js';

/** One JSON object, for scripts. */
export function toJson({ diagnostics, omitted, rules, files }: CheckReport): string {
  const { errors, warnings } = countBySeverity(diagnostics);
  const report = { errors, warnings, omitted, rules: rules ?? null, files, diagnostics };
  return `${JSON.stringify(report, null, 2)}\n`;
}
