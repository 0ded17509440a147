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
