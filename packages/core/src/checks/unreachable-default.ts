import type { Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import type { Group } from '../rules/model.js';
import { walkEntries } from '../rules/walk-rules.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { nameTakers } from './name-takers.js';
import type { Standing } from './proof/survey.js';

/** Checks defaults: the rules above may take everything that enters the group. */
export const unreachableDefault: Check = {
  code: 'unreachable-default',
  proves: 'no event reaches this default',
  run: report,
};

function* report(given: CheckContext, tell: Report): Steps<void> {
  for (const { standing, takers } of (yield* given.reach()).of) {
    const { of, groups } = standing;
    if (of.kind !== 'default' || takers === undefined) continue;
    // If everything is taken before the group, each of its rules is reported.
    const group = groups.at(-1)!;
    if (hasRule(group) && !takers.some((taker) => taker.groups.includes(group))) continue;
    const { words, only, related } = nameTakers(takers, say`takes its events`);
    tell({
      code: 'unreachable-default',
      span: of.span,
      message:
        only !== undefined
          ? say`This default is never reached: ${words} takes everything that would reach it.`
          : say`This default is never reached: ${words} together take everything that would reach it.`,
      hint: say`Delete it, or narrow ${only === undefined ? say`one of them` : nameToNarrow(only)}.`,
      related,
    });
  }
}

function hasRule(group: Group): boolean {
  return [...walkEntries(group)].some(({ of }) => of.kind === 'rule');
}

function nameToNarrow({ of }: Standing): string {
  return of.kind === 'default' ? say`the group that has the other one` : quote(of.name);
}
