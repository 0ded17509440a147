import type { Checked, Diagnostic } from '@botrules/core';
import type { Io, Output } from '../terminal/io.js';

/** What `check` found, before it is drawn. */
export interface CheckReport extends Pick<Checked<unknown>, 'diagnostics' | 'omitted' | 'sources'> {
  /** How many rules there are; `undefined` where errors kept them from being read. */
  readonly rules: number | undefined;
  /** How many rule files were read. */
  readonly files: number;
  /** Files of tests that were named beside rules. */
  readonly tests?: readonly string[];
}

/** A way to draw a report. It ends with a line break. */
export type CheckFormat = (report: CheckReport, output: Output, env: Io['env']) => string;

export function countBySeverity(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
