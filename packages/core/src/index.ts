export type {
  Button,
  Card,
  Decision,
  Json,
  MatchedRule,
  Message,
  Outcome,
  QuickReply,
  Step,
} from './decision.js';
export type { Channel, Event, EventKind, Referral } from './event.js';
export {
  type Comparison,
  type ComparisonGroup,
  type ComparisonOptions,
  type ComparisonResult,
  type ComparisonSample,
  createComparison,
} from './replay/comparison.js';
export { type DecisionDifference, diffDecisions } from './replay/diff-decisions.js';
export { createTally, type Tally, type TallyLine, type TallyResult } from './replay/tally.js';
export type {
  Checked,
  Diagnostic,
  DiagnosticCode,
  ErrorCode,
  Place,
  Related,
  Severity,
  WarningCode,
} from './report/diagnostic.js';
export type { RuleSet } from './rules/model.js';
export { readShortEvent, type ShortEventProblem } from './short-event.js';
