import type { Checked, Diagnostic, RuleSet } from '@botrules/core';
import { listRules } from '@botrules/core/tooling';
import type { Io, Output } from '../terminal/io.js';

/** What `check` found, before it is drawn. */
export interface CheckReport extends Pick<Checked<unknown>, 'diagnostics' | 'omitted' | 'sources'> {
  /** How many rules there are; `undefined` if errors kept them from being read. */
  readonly rules: number | undefined;
  /** How many rule files were read. */
  readonly files: number;
  /** Files of tests that were named along with rules. */
  readonly tests?: readonly string[];
}

/** A way to draw a report. It ends with a line break. */
export type CheckFormat = (report: CheckReport, output: Output, env: Io['env']) => string;

/** What a load found, as a report. */
export function toReport(checked: Checked<RuleSet>): CheckReport {
  const { value, diagnostics, omitted, sources } = checked;
  return {
    diagnostics,
    omitted,
    sources,
    rules: value && countRules(value),
    // Rules that were built come without the files that they were built from.
    files: [...sources.keys()].filter((file) => /\.ya?ml$|^stdin$/i.test(file)).length || 1,
  };
}

/** How many rules there are, those that are disabled too. */
export function countRules(ruleSet: RuleSet): number {
  return listRules(ruleSet).filter(({ kind }) => kind === 'rule').length;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
