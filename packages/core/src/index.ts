export { analyze, type CheckOptions, type ProfilePayload } from './checks/index.js';
export { CompiledRulesError, loadCompiled } from './compiled/load-compiled.js';
export { serialize } from './compiled/serialize.js';
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
export type { Declarations, Declared } from './declared.js';
export type { Channel, Event, EventKind, FieldValue, Referral } from './event.js';
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
export { type GraphOptions, graph } from './graph/build-graph.js';
export { toPicture } from './graph/cards.js';
export type {
  ButtonNode,
  DefaultNode,
  ExitNode,
  Graph,
  GraphEdge,
  GraphNode,
  GroupNode,
  RuleNode,
  StartNode,
} from './graph/graph.js';
export type { Arrow, Box, Card as PictureCard, Picture } from './graph/picture.js';
export { toDot } from './graph/to-dot.js';
export { toMermaid } from './graph/to-mermaid.js';
export { type LoadOptions, load as loadFiles } from './load.js';
export { type ParseOptions, parseRules } from './parse-rules.js';
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
  Finding,
  Place,
  Related,
  Report,
  Severity,
  WarningCode,
} from './report/diagnostic.js';
export { type RenderOptions, renderDiagnostic } from './report/render.js';
export { Findings } from './report/report.js';
export { Source, type Span } from './report/source.js';
export { nearest } from './report/suggest.js';
export { toRouteTypes } from './route-types.js';
export { createRouter, type Router } from './router/router.js';
export type { Files, NoText } from './rules/files.js';
export { countCharacters, replyLimits } from './rules/limits.js';
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
export { isPlatformObject } from './short-event/platform-object.js';
export type { ShortEventProblem } from './short-event/problem.js';
export { readShortEvent } from './short-event/read-short-event.js';
export { type ShortEvent, writeShortEvent } from './short-event/write-short-event.js';
export { checkShape, type Validator } from './syntax/check-shape.js';
export type { Entry, ListNode, MapNode, Node, TextNode } from './syntax/node.js';
export { parseData } from './syntax/parse-data.js';
export { parseYaml } from './syntax/parse-yaml.js';
export { type Coverage, type CoveragePoint, measureCoverage } from './testing/coverage.js';
export { type Filled, fillExpect } from './testing/fill-expect.js';
export { addTest, type NewTestOptions, newTest } from './testing/new-test.js';
export { parseTests } from './testing/parse-tests.js';
export {
  type Difference,
  type EventResult,
  runTests,
  type TestOptions,
  type TestProblem,
  type TestResult,
  type TestRun,
  type WebhookEvents,
} from './testing/run-tests.js';
export { isSameTest } from './testing/same-test.js';
export type { Given, GivenBody, GivenEvent, TestCase, TestFile } from './testing/test-file.js';
export { version } from './version.js';
