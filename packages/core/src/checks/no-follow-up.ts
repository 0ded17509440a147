import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote } from '../report/problems.js';
import { nearest } from '../report/suggest.js';
import { inWords } from '../rules/clicks.js';
import type { Check, CheckContext } from './check.js';
import { onlyFollowUp } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';

/** Of follow-ups that rules set: each comes as an event of its own, which a rule must ask for. */
export const noFollowUp: Check = {
  code: 'no-follow-up',
  proves: 'no rule takes the follow-up that is set here',
  run: report,
};

function report({ followUps, standings }: CheckContext, tell: Report): void {
  for (const { template, takers, isUnsure } of followUps) {
    if (takers.length > 0 || isUnsure) continue;
    const payload = inWords(template.payload);
    const like =
      typeof template.payload === 'string'
        ? nearest(payload, payloadsOfFollowUps(standings))
        : undefined;
    tell({
      code: 'no-follow-up',
      span: template.span,
      message: `No rule takes the follow-up ${quote(payload)}, so nothing happens when it comes.`,
      hint: ruleNamed(standings, payload)
        ? `${quote(payload)} is the name of a rule: write the payload that this rule tests, next to "event: follow_up".`
        : (didYouMean(like, payload) ??
          `Add a rule with "when: { event: follow_up, payload: ${payload} }".`),
    });
  }
}

function ruleNamed(standings: readonly Standing[], name: string): boolean {
  return standings.some(({ of }) => of.kind === 'rule' && of.name === name);
}

/** Payloads that rules test of follow-ups. */
function payloadsOfFollowUps(standings: readonly Standing[]): readonly string[] {
  const payloads = new Set<string>();
  for (const clause of standings.flatMap(({ ways }) => ways ?? [])) {
    if (clause.event !== onlyFollowUp) continue;
    for (const literal of clause.literals) {
      if (literal.kind !== 'open' || literal.field.name !== 'payload' || !literal.holds) continue;
      if (literal.claim.kind === 'text') for (const one of literal.claim.values) payloads.add(one);
    }
  }
  return [...payloads];
}
