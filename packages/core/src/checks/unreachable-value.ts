import type { Finding, Report } from '../report/diagnostic.js';
import { quote, together } from '../report/problems.js';
import { say } from '../report/say.js';
import { describeTest } from '../rules/describe.js';
import type { Rule, Test } from '../rules/model.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { nameTakers } from './name-takers.js';
import type { LostLine } from './proof/cover/kept-reach.js';

/** How many of the values are named. */
const mostNamed = 4;

/** Checks lines of rules that are reached: rules above may take every event with some of the values, whatever else holds. */
export const unreachableValue: Check = {
  code: 'unreachable-value',
  proves: 'no event with these values reaches this rule and is taken by it',
  run: report,
};

function* report(given: CheckContext, tell: Report): Steps<void> {
  for (const { standing, lost } of (yield* given.reach()).of) {
    if (standing.of.kind !== 'rule') continue;
    for (const line of lost) tell(finding(standing.of, line));
  }
}

function finding(rule: Rule, { line, lost, isWholeList, takers }: LostLine): Finding {
  const name = quote(rule.name);
  const field = line.field.name;
  const single = lost.length === 1 ? lost[0]! : undefined;
  const value = single && plainValue(single);
  const it = single ? say`it` : say`them`;
  const { words, only, before, related } = nameTakers(
    takers,
    takers.length === 1 ? say`takes ${it}` : say`takes some of ${it}`,
  );
  const take = only ? say`takes` : say`take`;
  return {
    code: 'unreachable-value',
    span: line.span,
    message:
      value !== undefined
        ? say`The ${field} ${quote(value)} never reaches rule ${name}: ${words} ${take} it before.`
        : single !== undefined
          ? say`No ${field} that ${describeTest(single)} reaches rule ${name}: ${words} ${take} it before.`
          : isWholeList
            ? say`Nothing in this list reaches rule ${name}: ${words} ${take} all of it before.`
            : say`Of this list ${namesOf(lost)} never reach rule ${name}: ${words} ${take} them before.`,
    hint: say`Delete ${isWholeList ? say`the list` : it} here, or move ${name} before ${before}.`,
    related,
  };
}

/** Returns the text that a test compares with, if it asks for that text and nothing else. */
function plainValue(test: Test): string | undefined {
  return test.kind === 'is' ? test.values[0] : undefined;
}

function namesOf(tests: readonly Test[]): string {
  const names = tests.map((test) => {
    const value = plainValue(test);
    return value === undefined ? say`what ${describeTest(test)}` : quote(value);
  });
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : names.length);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, say`${more} more`] : shown;
  return together(all);
}
