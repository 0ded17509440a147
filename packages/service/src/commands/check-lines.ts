import { type CheckResult, printable } from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** What was looked at, and what came of it, as a line; what to do about it stands below. */
export function drawCheck({ level, what, hint }: CheckResult): string {
  const marks = { ok: say`ok`, warn: say`warn`, fail: say`FAIL` };
  const width = Math.max(...Object.values(marks).map((mark) => mark.length)) + 2;
  const more = hint === undefined ? '' : `${' '.repeat(width)}${printable(hint)}\n`;
  return `${marks[level].padEnd(width)}${printable(what)}\n${more}`;
}
