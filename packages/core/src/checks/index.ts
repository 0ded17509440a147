import { needOptions } from '../report/argument.js';
import type { Diagnostic, Report } from '../report/diagnostic.js';
import { unlessIgnored } from '../report/ignore-comments.js';
import { Findings } from '../report/report.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { countRules } from '../rules/walk-rules.js';
import { checkDeadButtons, type ProfilePayload } from './dead-button.js';
import { checkExactCase } from './exact-case.js';
import { checkNeverHolds } from './never-holds.js';
import { checkNoDefault } from './no-default.js';
import { startProofs } from './proof/claims/languages.js';
import { withDeclared } from './proof/clauses/platform.js';
import { survey } from './proof/survey.js';
import { forgetSets } from './proof/texts/value-set.js';
import { checkTakenByWords } from './taken-by-words.js';
import { checkUnreachableRules } from './unreachable-rule.js';

export type { ProfilePayload };

/** What a check looks at beside the rules. */
export interface CheckOptions {
  /** Payloads that are sent from outside of the rules, from a Messenger profile for example. */
  readonly profile?: readonly ProfilePayload[];
}

/** Tells `report` of all that the rules prove to be amiss, one kind after the other. */
export function runChecks(ruleSet: RuleSet, report: Report, options: CheckOptions = {}): void {
  withDeclared(ruleSet.declared, () => runEach(ruleSet, report, options));
}

function runEach(ruleSet: RuleSet, report: Report, options: CheckOptions): void {
  startProofs(countRules(ruleSet.root));
  const standings = survey(ruleSet);
  checkUnreachableRules(standings, report);
  checkNeverHolds(standings, report);
  checkDeadButtons(ruleSet, standings, options.profile ?? [], report);
  checkTakenByWords(standings, report);
  checkNoDefault(ruleSet, standings, report);
  checkExactCase(ruleSet, report);
  startProofs(0);
  forgetSets();
}

/**
 * What a load would warn of, apart from what it sees while it reads, and of a profile: sorted by place, at most 100,
 * without what a comment passes over.
 *
 * @throws {TypeError} where it is given something else than a rule set
 */
export function analyze(ruleSet: RuleSet, options: CheckOptions = {}): readonly Diagnostic[] {
  const rules = needRuleSet('analyze', ruleSet);
  needOptions('analyze', options, '{ profile: [{ payload: "MENU" }] }');
  const findings = new Findings();
  runChecks(rules, unlessIgnored(findings.report), options);
  return findings.finish().diagnostics;
}
