import { needOptions } from '../report/argument.js';
import type { Diagnostic, Report } from '../report/diagnostic.js';
import { unlessIgnored } from '../report/ignore-comments.js';
import { Findings } from '../report/report.js';
import type { HeldTo } from '../rules/held-to.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { finish, type Steps } from '../steps.js';
import { type Check, checkSteps, type ProfilePayload } from './check.js';
import { deadButton } from './dead-button.js';
import { endlessFollowUp } from './endless-follow-up.js';
import { exactCase } from './exact-case.js';
import { idleTypos } from './idle-typos.js';
import { neverBegins } from './never-begins.js';
import { neverHolds } from './never-holds.js';
import { neverRemembered } from './never-remembered.js';
import { noDefault } from './no-default.js';
import { noFollowUp } from './no-follow-up.js';
import { notOnChannel } from './not-on-channel.js';
import { outsideWindow } from './outside-window.js';
import { pointlessTest } from './pointless-test.js';
import { KeptChecks } from './proof/kept-checks.js';
import { silentRule } from './silent-rule.js';
import { takenByWords } from './taken-by-words.js';
import { unaskedQuestion } from './unasked-question.js';
import { unreachableDefault } from './unreachable-default.js';
import { unreachableRule } from './unreachable-rule.js';
import { unreachableValue } from './unreachable-value.js';
import { unrememberedValue } from './unremembered-value.js';
import { unusedMemory } from './unused-memory.js';
import { wordsOfThePage } from './words-of-the-page.js';

export type { ProfilePayload };

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  unreachableRule,
  unreachableValue,
  unreachableDefault,
  neverHolds,
  pointlessTest,
  deadButton,
  takenByWords,
  neverRemembered,
  unrememberedValue,
  neverBegins,
  unusedMemory,
  unaskedQuestion,
  noFollowUp,
  endlessFollowUp,
  outsideWindow,
  silentRule,
  wordsOfThePage,
  noDefault,
  exactCase,
  idleTypos,
  notOnChannel,
];

/** What a check looks at besides the rules. */
export interface CheckOptions {
  /** Payloads that are sent from outside the rules, such as by a Messenger profile. */
  readonly profile?: readonly ProfilePayload[];
}

/** Holds what checks keep between two runs. */
export interface ChecksShelf {
  kept?: KeptChecks | undefined;
}

/** Reports everything that is proved wrong with the rules, one kind after the other. */
export function runChecks(...of: Parameters<typeof checkedInSteps>): void {
  finish(checkedInSteps(...of));
}

/** `runChecks` in steps. Meanwhile the rules must not change. */
export function checkedInSteps(
  ruleSet: RuleSet,
  report: Report,
  options: CheckOptions = {},
  channels?: HeldTo,
  shelf?: ChecksShelf,
): Steps<void> {
  if (shelf) shelf.kept ??= new KeptChecks();
  return checkSteps(checks, ruleSet, options.profile ?? [], report, channels, shelf?.kept);
}

/**
 * Returns what a load would warn of, and findings about a profile; not what is seen only while rules are read. Sorted
 * by place, at most 100, without those that a comment ignores.
 *
 * @throws {TypeError} if it is given something other than a rule set
 */
export function analyze(ruleSet: RuleSet, options: CheckOptions = {}): readonly Diagnostic[] {
  const rules = needRuleSet('analyze', ruleSet);
  needOptions('analyze', options, '{ profile: [{ payload: "MENU" }] }');
  const findings = new Findings();
  runChecks(rules, unlessIgnored(findings.report), options);
  return findings.finish().diagnostics;
}
