import type { Finding, Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { describeTest } from '../rules/describe.js';
import type { Rule, Test } from '../rules/model.js';
import type { Check, CheckContext } from './check.js';
import { nameTakers } from './name-takers.js';
import type { LostLine } from './proof/cover/reach.js';

/** Of many values, this number is named. */
const mostNamed = 4;

/** Of lines of rules that are reached: rules above take every event with some of their values, whatever else is true. */
export const unreachableValue: Check = {
  code: 'unreachable-value',
  proves: 'no event with these values reaches this rule and is taken by it',
  run: report,
};

function report({ reach }: CheckContext, tell: Report): void {
  for (const { standing, lost } of reach.of) {
    if (standing.of.kind !== 'rule') continue;
    for (const line of lost) tell(finding(standing.of, line));
  }
}

function finding(rule: Rule, { line, lost, isWholeList, takers }: LostLine): Finding {
  const name = quote(rule.name);
  const field = line.field.name;
  const single = lost.length === 1 ? lost[0]! : undefined;
  const value = single && plainValue(single);
  const it = single ? 'it' : 'them';
  const { words, only, before, related } = nameTakers(
    takers,
    takers.length === 1 ? `takes ${it}` : `takes some of ${it}`,
  );
  const take = only ? 'takes' : 'take';
  return {
    code: 'unreachable-value',
    span: line.span,
    message:
      value !== undefined
        ? `The ${field} ${quote(value)} never reaches rule ${name}: ${words} ${take} it before.`
        : single !== undefined
          ? `No ${field} that ${describeTest(single)} reaches rule ${name}: ${words} ${take} it before.`
          : isWholeList
            ? `Nothing in this list reaches rule ${name}: ${words} ${take} all of it before.`
            : `Of this list ${namesOf(lost)} never reach rule ${name}: ${words} ${take} them before.`,
    hint: `Delete ${isWholeList ? 'the list' : it} here, or move ${name} before ${before}.`,
    related,
  };
}

/** The text that a test compares with, where it asks for that text and nothing else. */
function plainValue(test: Test): string | undefined {
  return test.kind === 'is' ? test.values[0] : undefined;
}

function namesOf(tests: readonly Test[]): string {
  const names = tests.map((test) => {
    const value = plainValue(test);
    return value === undefined ? `what ${describeTest(test)}` : quote(value);
  });
  const shown = names.length > mostNamed ? names.slice(0, mostNamed - 1) : names.slice(0, -1);
  const last = names.length > mostNamed ? `${names.length - shown.length} more` : names.at(-1);
  return `${shown.join(', ')} and ${last}`;
}
