/**
 * The entry `@botrules/core/tooling`: for tools that work with rules, such as the command line. It reads YAML and files
 * from anywhere, draws rules, compares decisions, measures coverage and writes tests.
 */
export { flatMenu, withoutPlaceholders } from './bot-profile.js';
export { bundleConditions } from './compiled/conditions.js';
export { takeOver } from './compiled/load-any.js';
export { createSerializer } from './compiled/serialize.js';
export { toModule } from './compiled/to-module.js';
export { type GraphOptions, Graphs, graph } from './graph/build-graph.js';
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
export type { Arrow, Box, Picture, PictureCard } from './graph/picture.js';
export { deadEndTip, exitWord } from './graph/tips.js';
export { toDot } from './graph/to-dot.js';
export { toMermaid } from './graph/to-mermaid.js';
export { listRules } from './list-rules.js';
export { RuleCache } from './load/rule-cache.js';
export { load as loadFiles } from './load.js';
export { isForgotten } from './memory/recall.js';
export { isOfThePage } from './memory/whose-event.js';
export { parseSteps } from './parse-rules.js';
export { previewOutcome } from './preview.js';
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
export type { Report } from './report/diagnostic.js';
export { Findings } from './report/report.js';
export { say, speak, spokenLanguage, spokenTag, translated } from './report/say.js';
export { Source } from './report/source.js';
export { nearest } from './report/suggest.js';
export { applyEdits, type TextEdit } from './report/text-edit.js';
export { toRouteTypes } from './route-types.js';
export { routerSteps } from './router/indexed-router.js';
export { describeCondition } from './rules/describe.js';
export type { Files, NoText } from './rules/files.js';
export { countCharacters, countGraphemes, replyLimits } from './rules/limits.js';
export { describeStep, outcomeOf } from './rules/outcomes/list.js';
export { patternFor } from './rules/pattern-for.js';
export { finish, type Steps } from './steps.js';
export { checkShape, type Validator } from './syntax/check-shape.js';
export type { ListNode, MapEntry, MapNode, Node, TextNode } from './syntax/node.js';
export { parseData } from './syntax/parse-data.js';
export { parseYaml } from './syntax/parse-yaml.js';
export {
  type Coverage,
  type CoveragePoint,
  coverageSteps,
  measureCoverage,
} from './testing/coverage.js';
export { type Filled, fillExpect } from './testing/fill-expect.js';
export { addTest, type NewTestOptions, newTest } from './testing/new-test.js';
export { createPlayer, type Played, type Player, type PlayerOptions } from './testing/player.js';
export {
  createConversations,
  type PlayedEvent,
  type RecordedConversations,
} from './testing/recorded-conversations.js';
export { testSteps } from './testing/run-tests.js';
export { isSameTest } from './testing/same-test.js';
export { type ShownTap, tapsOf } from './testing/taps.js';
export { addButton, type NewButton, payloadTo } from './workspace/add-button.js';
export type { Edits, FileText } from './workspace/checked-edits.js';
export { complete, type Description, describe, type Suggestion } from './workspace/complete.js';
export { addColumn, deleteColumn, renameColumn } from './workspace/edit-columns.js';
export { insertPart, movePart, removePart, setPart } from './workspace/edit-parts.js';
export {
  addRule,
  deleteRule,
  duplicateRule,
  moveRule,
  type NewRule,
  setDisabled,
  setText,
} from './workspace/edit-rules.js';
export { addRow, deleteRow, readTable, type ShownTable, setCell } from './workspace/edit-table.js';
export { exactTexts } from './workspace/exact-texts.js';
export { applyFix, fixSlips } from './workspace/fixes.js';
export type { KnownWord } from './workspace/known-words.js';
export {
  type LanguageWord,
  type LanguageWords,
  language,
  type OperatorWord,
  type RuleWords,
  wordsOf,
} from './workspace/language-words.js';
export {
  itemsOf,
  type OutlineItem,
  type OutlinePart,
  outline,
  type PartPath,
  partAt,
} from './workspace/outline.js';
export { Outlines } from './workspace/outlines.js';
export { renamePayload } from './workspace/rename-payload.js';
export { createWorkspace, type Workspace } from './workspace/workspace.js';
