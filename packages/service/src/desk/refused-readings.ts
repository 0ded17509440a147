import type { Checked } from '@botrules/core';
import { spokenTag } from '@botrules/core/tooling';
import type { Told } from '../rules/told-again.js';

/** New rules or settings that were wrong. */
export interface RefusedReading {
  readonly at: string;
  readonly what: 'rules' | 'settings';
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly hint: string | null;
  }[];
}

/** How many are kept, and how many findings of each. */
const most = 20;
const mostFindings = 100;

type ShownFindings = RefusedReading['findings'];

interface KeptReading extends Omit<RefusedReading, 'findings'> {
  readonly english: ShownFindings;
  /** The findings in other languages, by their tags. */
  readonly told: ReadonlyMap<string, ShownFindings>;
}

/** New rules and settings that were refused, as long as the process lives, the latest first. */
export class RefusedReadings {
  #kept: readonly KeptReading[] = [];

  /** In the language that is spoken, where it was told in that. */
  get all(): readonly RefusedReading[] {
    const tag = spokenTag();
    return this.#kept.map(({ at, what, english, told }) => ({
      at,
      what,
      findings: told.get(tag) ?? english,
    }));
  }

  add(
    what: RefusedReading['what'],
    now: number,
    checked: Checked<unknown>,
    told: Told = new Map(),
  ): void {
    const kept = {
      at: new Date(now).toISOString(),
      what,
      english: findingsOf(checked),
      told: new Map([...told].map(([tag, found]) => [tag, findingsOf(found)])),
    };
    this.#kept = [kept, ...this.#kept].slice(0, most);
  }
}

function findingsOf({ diagnostics }: Checked<unknown>): ShownFindings {
  return diagnostics
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
}
