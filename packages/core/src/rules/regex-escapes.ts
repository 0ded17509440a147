import { say } from '../report/say.js';

/** What other engines have after a backslash and RE2 does not, and what to write in RE2. */
const others: ReadonlyMap<string, string> = new Map([
  ['\\h', '[ \\t]'],
  ['\\H', '[^ \\t]'],
  ['\\R', '(?:\\r?\\n)'],
  ['\\N', '.'],
  ['\\X', '.'],
  ['\\Z', '$'],
  ['\\G', '^'],
  ['\\e', '\\x1B'],
  ['\\l', '\\p{Ll}'],
  ['\\L', '\\p{Lu}'],
]);

/** Returns what to write instead of an escape such as `\h`. */
export function insteadOfEscape(written: string): string {
  const name = written.slice(0, 2);
  if (/^\\[uco]$/.test(name)) {
    return say`Write \\x{00E9} for the character U+00E9, or the character itself.`;
  }
  const other = others.get(name);
  return other === undefined
    ? say`Write "\\\\" for a backslash.`
    : say`Write ${other} in its place.`;
}

/**
 * Returns what to write instead of `\101`, which some engines read as a character by its octal number, if it cannot
 * refer to a group, since there are not enough groups. `undefined` if a reference is meant.
 */
export function insteadOfOctal(expression: string, at: number): string | undefined {
  const [, digits] = /^\\([1-3][0-7]{1,2})(?!\d)/.exec(expression.slice(at, at + 5)) ?? [];
  if (digits === undefined) return undefined;
  const groups = expression.match(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?P?<(?![=!])/gs) ?? [];
  if (groups.filter((each) => each.startsWith('(')).length >= Number(digits)) return undefined;
  const code = Number.parseInt(digits, 8);
  const hex = code.toString(16).toUpperCase().padStart(2, '0');
  const printed =
    code > 0x20 && code < 0x7f ? say` for the character "${String.fromCharCode(code)}"` : '';
  return say`Write \\x${hex}${printed || say` for the character with the octal number ${digits}`}.`;
}
