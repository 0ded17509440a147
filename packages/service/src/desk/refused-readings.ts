import type { Checked } from '@botrules/core';
import type { RefusedReading } from './desk.js';

/** How many are kept, and how many findings of each. */
const most = 20;
const mostFindings = 100;

/** New rules and settings that were refused, as long as the process lives, the latest first. */
export class RefusedReadings {
  #readings: readonly RefusedReading[] = [];

  get all(): readonly RefusedReading[] {
    return this.#readings;
  }

  add(what: RefusedReading['what'], now: number, { diagnostics }: Checked<unknown>): void {
    const findings = diagnostics
      .slice(0, mostFindings)
      .map(({ severity, code, file, line, column, message, hint }) => ({
        severity,
        code,
        file,
        line,
        column,
        message,
        hint: hint ?? null,
      }));
    const reading = { at: new Date(now).toISOString(), what, findings };
    this.#readings = [reading, ...this.#readings].slice(0, most);
  }
}
