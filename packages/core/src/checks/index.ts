import type { Report } from '../report/diagnostic.js';
import type { RuleSet } from '../rules/model.js';

/** Runs every check of a rule set that loads. */
export function runChecks(_ruleSet: RuleSet, _report: Report): void {}
