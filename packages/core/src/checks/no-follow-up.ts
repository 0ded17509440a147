import type { Report } from '../report/diagnostic.js';
import { didYouMean, quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { nearest } from '../report/suggest.js';
import { inWords } from '../rules/clicks.js';
import type { MemoryUses } from '../rules/memory-uses.js';
import { patternFor } from '../rules/pattern-for.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { relate } from './proof/claims/relate.js';
import { onlyFollowUp } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';
import { payloadsIn, ruleAsking } from './proof/taps/asking.js';
import { payloadOf } from './proof/taps/tap.js';

/** Checks follow-ups both ways: each one that is set needs a rule that takes it, and each one cancelled must be set. */
export const noFollowUp: Check = {
  code: 'no-follow-up',
  proves:
    'no rule takes the follow-up that is set here, or none sets the one that is called off here',
  run: report,
};

function* report(context: CheckContext, tell: Report): Steps<void> {
  yield* reportUntaken(context, tell);
  reportUnset(context.memory, tell);
}

/** What people write when they mean all follow-ups. */
const allOfThem: ReadonlySet<string> = new Set(['true', 'all', 'any', '*', 'yes']);

/** Reports follow-ups that are cancelled and never set. If handlers may set more, only misspellings are reported. */
function reportUnset({ cancelled, followUps, callsCode }: MemoryUses, tell: Report): void {
  const set = followUps.map(payloadOf);
  const known = new Set(followUps.filter((payload) => typeof payload === 'string'));
  const told = new Set<string>();
  for (const { payload, span, isOn } of cancelled) {
    const place = `${span.source.file}:${span.start}`;
    if (!isOn || told.has(place)) continue;
    const claim = payloadOf(payload);
    if (set.some((each) => relate(each, claim) !== 'out')) continue;
    const words = inWords(payload);
    const isAll = allOfThem.has(words.toLowerCase()) || nearest(words, ['everything']);
    const like = typeof payload === 'string' ? nearest(words, known) : undefined;
    if (callsCode && !isAll && like === undefined) continue;
    told.add(place);
    tell({
      code: 'no-follow-up',
      span,
      message: say`No rule sets a follow-up ${quote(words)}, so there is nothing to call off.`,
      hint: isAll
        ? say`Write "cancel: everything" for all of them.`
        : (didYouMean(like, words) ??
          say`Write the payload of a "follow_up", or delete this "cancel".`),
    });
  }
}

function* reportUntaken(context: CheckContext, tell: Report): Steps<void> {
  const { standings } = context;
  for (const { template, takers, isUnsure } of yield* context.followUps()) {
    if (takers.length > 0 || isUnsure) continue;
    const payload = inWords(template.payload);
    tell({
      code: 'no-follow-up',
      span: template.span,
      message: say`No rule takes the follow-up ${quote(payload)}, so nothing happens when it comes.`,
      hint: hintFor(payload, typeof template.payload === 'string', standings),
    });
    // The hint is searched for among all rules.
    yield;
  }
}

function hintFor(payload: string, isWhole: boolean, standings: readonly Standing[]): string {
  const asking = isWhole ? ruleAsking(standings, payload) : undefined;
  if (asking !== undefined) {
    const rule = quote(asking.name);
    if ((asking.events & onlyFollowUp) === 0)
      return say`Rule ${rule} tests this payload, but takes a follow-up only with "event: follow_up" beside it.`;
    return say`Rule ${rule} tests this payload, but what else it tests never comes with a follow-up.`;
  }
  if (ruleNamed(standings, payload))
    return say`${quote(payload)} is the name of a rule: write the payload that this rule tests, next to "event: follow_up".`;
  const like = isWhole ? nearest(payload, payloadsOfFollowUps(standings)) : undefined;
  return (
    didYouMean(like, payload) ??
    say`Add a rule with "when: { event: follow_up, payload: ${isWhole ? payload : patternOf(payload)} }".`
  );
}

/** Returns the test that takes what a payload with placeholders becomes. */
function patternOf(payload: string): string {
  return `{ like: '${(patternFor(payload) ?? payload).replaceAll("'", "''")}' }`;
}

function ruleNamed(standings: readonly Standing[], name: string): boolean {
  return standings.some(({ of }) => of.kind === 'rule' && of.name === name);
}

/** Returns the payloads of follow-ups that rules test for. */
function payloadsOfFollowUps(standings: readonly Standing[]): readonly string[] {
  const payloads = new Set<string>();
  for (const clause of standings.flatMap(({ ways }) => ways ?? [])) {
    if (clause.event !== onlyFollowUp) continue;
    for (const one of payloadsIn(clause)) payloads.add(one);
  }
  return [...payloads];
}
