export type {
  BotCommand,
  BotProfile,
  IceBreaker,
  MenuEntry,
  ProfileTexts,
  SentByProfile,
} from './bot-profile.js';
export {
  type AmountToCount,
  changeMemory,
  type FollowUpToSet,
  type HandlerChanges,
  type ValueToRemember,
} from './change-memory.js';
export type {
  ChannelProfile,
  ProfileLimits,
  ReplyLimits,
  SentValues,
  TextForm,
  TextLimit,
} from './channel-profile.js';
export { analyze, type CheckOptions, type ProfilePayload } from './checks/index.js';
export { CompiledRulesError } from './compiled/built-file.js';
export { loadCompiled } from './compiled/load-any.js';
export { type SerializeOptions, serialize } from './compiled/serialize.js';
export type { Decision, MatchedRule } from './decision.js';
export type { Declarations, Declared } from './declared.js';
export type { ChannelName, Event, EventKind, FieldValue, Referral } from './event.js';
export {
  createExplainer,
  type Explainer,
  type ExplainOptions,
  explain,
} from './explain/explain.js';
export type {
  CombinedTrial,
  ConditionTrial,
  DefaultTrial,
  Explanation,
  GroupTrial,
  RuleTrial,
  TestTrial,
  Verdict,
} from './explain/explanation.js';
export { type RenderExplanationOptions, renderExplanation } from './explain/render-explanation.js';
export type { LoadOptions } from './load/load-options.js';
export { due, followUpEvent, followUps } from './memory/follow-ups.js';
export type {
  CameBy,
  Counted,
  FollowUp,
  KnownPerson,
  Memory,
  MemoryChanges,
  MemoryOptions,
  OfferedTap,
  Offers,
  OnceMark,
  OpenQuestion,
  RememberedValue,
  RememberedValues,
} from './memory/memory.js';
export { withoutMarksOf } from './memory/write.js';
export type { Button, Card, Json, Message, QuickReply } from './message.js';
export { type ParseOptions, parseRules } from './parse-rules.js';
export { remember, withPerson } from './remember.js';
export type {
  Checked,
  Diagnostic,
  DiagnosticCode,
  ErrorCode,
  Finding,
  Place,
  Related,
  Severity,
  WarningCode,
} from './report/diagnostic.js';
export { type RenderOptions, renderDiagnostic } from './report/render.js';
export { inLanguage, type Translation } from './report/say.js';
export type { Source, Span } from './report/source.js';
export { createRouter } from './router/indexed-router.js';
export { createLinearRouter } from './router/linear-router.js';
export type { Router } from './router/router.js';
export type {
  ButtonTemplate,
  CardTemplate,
  Condition,
  Default,
  Field,
  FieldCondition,
  Group,
  Item,
  JsonTemplate,
  LikePart,
  LikePattern,
  List,
  MessageTemplate,
  NumberOperator,
  OutcomeTemplate,
  ParamTemplate,
  Pause,
  PlainField,
  QuickReplyTemplate,
  RegexPattern,
  Rule,
  RuleSet,
  Season,
  Template,
  TemplatePart,
  Test,
  TextOperator,
  TimeCondition,
  TimeTest,
  TimeWindow,
} from './rules/model.js';
export { type Handover, handoverTo } from './rules/outcomes/handover.js';
export type { Outcome, Step } from './rules/outcomes/list.js';
export { type ReadMemory, readMemory } from './rules/read-memory.js';
export type { ShortEventProblem } from './short-event/problem.js';
export { readShortEvent } from './short-event/read-short-event.js';
export { type ShortEvent, writeShortEvent } from './short-event/write-short-event.js';
export { type ParseTestsOptions, parseTests } from './testing/parse-tests.js';
export { runTests } from './testing/run-tests.js';
export type {
  ConversationStep,
  Doing,
  Given,
  GivenBody,
  GivenEvent,
  TestCase,
  TestFile,
  TestSetting,
} from './testing/test-file.js';
export type {
  Difference,
  EventResult,
  TestOptions,
  TestProblem,
  TestResult,
  TestRun,
  WebhookEvents,
} from './testing/test-result.js';
export { version } from './version.js';
