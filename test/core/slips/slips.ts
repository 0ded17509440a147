import { type Diagnostic, parseRules } from '@botrules/core';

/** What a load says of rules with one code. */
export function findingsOf(code: string, text: string): readonly Diagnostic[] {
  return parseRules({ 'rules.yaml': text }).diagnostics.filter((each) => each.code === code);
}

/** A rule with these lines, indented, as its `when`. */
export function whenRules(...lines: readonly string[]): string {
  return [
    'rules:',
    '  - name: a',
    '    when:',
    ...lines.map((line) => `      ${line}`),
    '    route: a',
    'default: { route: fallback }',
    '',
  ].join('\n');
}

/** A rule with these lines, indented, as its `reply`. */
export function replyRules(...lines: readonly string[]): string {
  return [
    'rules:',
    '  - name: a',
    '    when: { payload: A }',
    '    reply:',
    ...lines.map((line) => `      ${line}`),
    'default: { route: fallback }',
    '',
  ].join('\n');
}
