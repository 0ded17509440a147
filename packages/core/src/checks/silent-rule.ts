import type { Report } from '../report/diagnostic.js';
import { quote, together } from '../report/problems.js';
import { say, translated } from '../report/say.js';
import { type OutcomeTemplate, outcomeNames } from '../rules/outcomes/list.js';
import { isUnsaid } from '../rules/outcomes/outcome.js';
import type { Check, CheckContext } from './check.js';
import { type Clause, conjoin } from './proof/clauses/clause.js';
import { notHuman, notOnStandby, ofThePerson } from './proof/clauses/platform.js';
import type { Standing } from './proof/survey.js';

/** Checks rules that only change the memory: they take what a person said, and the person hears nothing. */
export const silentRule: Check = {
  code: 'silent-rule',
  proves: 'nobody answers what this rule takes',
  run: report,
};

function report({ standings }: CheckContext, tell: Report): void {
  const answering: Standing[] = [];
  for (const standing of standings) {
    const { of, takes } = standing;
    if (!takes && answers(of.outcome)) answering.push(standing);
    if (of.kind !== 'rule' || !takes || !isSilent(of.outcome)) continue;
    // Only what a person said or tapped needs an answer, and only while nobody else has the conversation.
    const ways = standing.ways?.filter(
      ({ event, human, standby }) =>
        event & ofThePerson && human & notHuman && standby & notOnStandby,
    );
    if (ways === undefined || ways.length === 0) continue;
    if (answering.some((before) => mayAnswer(before, ways))) continue;
    tell({
      code: 'silent-rule',
      span: of.span,
      message: say`Rule ${quote(of.name)} answers nobody: it only ${doing(of.outcome)}, and no rule below gets its events.`,
      hint: say`Add "reply:", or "continue: true" so that the rules below get the event, too.`,
    });
  }
}

/** Returns whether a rule answers nothing; one that sets a follow-up answers later. */
function isSilent(outcome: OutcomeTemplate): boolean {
  const { memory } = outcome;
  return memory !== undefined && memory.follow_up === undefined && !answers(outcome);
}

function answers(outcome: OutcomeTemplate): boolean {
  return outcomeNames().some((name) => name !== 'params' && !isUnsaid(outcome[name]));
}

/** Returns whether a rule before it, with `continue`, may take part of what one of these ways takes. */
function mayAnswer({ ways: others }: Standing, ways: readonly Clause[]): boolean {
  if (others === undefined) return true;
  return others.some((other) => ways.some((way) => meet(way, other)));
}

function meet(way: Clause, { literals }: Clause): boolean {
  let both: Clause | undefined = way;
  for (const literal of literals) both = both && conjoin(both, literal);
  return both !== undefined;
}

const verbs = {
  remember: /* say */ 'remembers',
  count: /* say */ 'counts',
  forget: /* say */ 'forgets',
  ask: /* say */ 'opens a question',
  cancel: /* say */ 'calls follow-ups off',
} as const;

function doing({ memory = {} }: OutcomeTemplate): string {
  const said = Object.entries(verbs).flatMap(([name, verb]) =>
    memory[name as keyof typeof verbs] === undefined ? [] : [translated(verb)],
  );
  return together(said);
}
