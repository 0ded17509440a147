/**
 * The language page as slow, obvious code: one function for each construct. Every faster matcher is held against
 * this one for good, so it shares no matching code with any of them and prefers trying everything to being
 * clever. Here are rules, groups, conditions and tests; beside it fields, operators, time and outcomes.
 */
import type { Decision, Event, MatchedRule, MemoryChanges, Step } from '@botrules/core';
import { digestOf } from '../../packages/core/src/digest.js';
import type {
  Condition,
  Default,
  Group,
  Rule,
  RuleSet,
  Test,
} from '../../packages/core/src/rules/model.js';
import { fieldValue } from './oracle-fields.js';
import { World } from './oracle-memory.js';
import {
  type Captures,
  cellsOf,
  compare,
  compareNumbers,
  type Found,
  like,
  regex,
  rowWhere,
} from './oracle-operators.js';
import { changesOf, fillOutcome, record } from './oracle-outcomes.js';
import { timeHolds } from './oracle-time.js';
import { cellByWords, exactWordsOf, hasPhrase } from './oracle-words.js';

const nothing: Captures = new Map();
/** The words that the enabled rules have under `words`. */
let exactWords: ReadonlySet<string> = new Set();

/** Answers `event` by walking every rule from top to bottom. */
export function decide(ruleSet: RuleSet, event: Event, world = new World([], event)): Decision {
  exactWords = exactWordsOf(ruleSet.root);
  const steps: Step[] = [];
  const rules: MatchedRule[] = [];
  const taker = searchGroup(ruleSet.root, event, nothing, [], steps, rules, world);
  return {
    event,
    rule: taker ?? null,
    rules,
    captures: record(steps.flatMap((step) => Object.entries(step.captures))),
    steps,
    route: last(steps.map((step) => step.route)),
    params: record(steps.flatMap((step) => Object.entries(step.params))),
    reply: steps.flatMap((step) => step.reply),
    forward: last(steps.map((step) => step.forward)),
    handover: last(steps.map((step) => step.handover)),
  };
}

function last<T>(values: readonly (T | null)[]): T | null {
  return values.findLast((value) => value !== null) ?? null;
}

// ── Rules, groups and files ─────────────────────────────────────────────────────────────────────────

/** Walks a group; the name of the rule that took the event, `"default"`, or `undefined`. */
function searchGroup(
  group: Group,
  event: Event,
  outer: Captures,
  outerTested: readonly string[],
  steps: Step[],
  rules: MatchedRule[],
  world: World,
): string | undefined {
  // Tests see the memory as it was when the event came, whatever steps did since.
  world.note([]);
  const found = group.when === undefined ? nothing : holds(group.when, event, world);
  if (found === undefined) return undefined;
  const captures = new Map([...outer, ...found]);
  const tested = [...outerTested, ...(group.when === undefined ? [] : fieldsIn(group.when))];

  for (const item of group.items) {
    if (item.kind === 'group') {
      const taker = searchGroup(item, event, captures, tested, steps, rules, world);
      if (taker !== undefined) return taker;
    } else {
      const step = tryRule(item, event, captures, tested, world, steps);
      if (step === undefined) continue;
      steps.push(step);
      rules.push({ name: item.name, file: step.file, line: step.line });
      if (!item.continue) return item.name;
    }
  }

  if (group.default === undefined) return undefined;
  if (!mayHear(event, tested, world)) return undefined;
  const { once, mark } = group.default;
  const file = group.default.span.source.file;
  if (once !== undefined && world.isMarked(`default ${mark ?? file}`)) return undefined;
  steps.push(toStep('default', group.default, event, captures, tested, world, steps));
  return 'default';
}

function tryRule(
  rule: Rule,
  event: Event,
  outer: Captures,
  outerTested: readonly string[],
  world: World,
  steps: readonly Step[],
): Step | undefined {
  if (rule.disabled) return undefined;
  const tested = [...outerTested, ...fieldsIn(rule.when)];
  if (!mayHear(event, tested, world)) return undefined;
  world.note([]);
  const found = holds(rule.when, event, world);
  if (found === undefined) return undefined;
  if (rule.once !== undefined && world.isMarked(rule.name)) return undefined;
  return toStep(rule.name, rule, event, new Map([...outer, ...found]), tested, world, steps);
}

/** Nobody talks over a person: what is guarded is heard only by rules that test for it, by themselves or by a group. */
function mayHear(event: Event, tested: readonly string[], world: World): boolean {
  const isOfThePage = ['follow_up', 'handover', 'human_reply'].includes(event.event);
  // A follow-up lapses while a person of the page is talking.
  if (event.event === 'follow_up' && world.human) return false;
  if (isOfThePage && !tested.includes('event')) return false;
  if (!isOfThePage && world.human && !tested.includes('human')) return false;
  return !isStandby(event) || tested.includes('standby');
}

function toStep(
  name: string,
  from: Rule | Default,
  event: Event,
  captures: Captures,
  tested: readonly string[],
  world: World,
  steps: readonly Step[],
): Step {
  const done = steps.flatMap(({ memory }) => memory ?? []);
  const { before, after } = changesOf(from.outcome, event, captures, world, done);
  world.note([...done, before]);
  const filled = fillOutcome(from.outcome, event, captures, name, world);
  const changes: MemoryChanges = {
    ...after(new Map(Object.entries(filled.params))),
    ...(tested.includes('answer_to') && world.answerTo !== undefined
      ? { answered: world.answerTo }
      : {}),
    ...(from.once === undefined ? {} : { once: record([markOf(from, event, world)]) }),
  };
  const isAny = Object.keys(changes).length > 1 || from.outcome.memory !== undefined;
  const isKept = isAny || from.once !== undefined || tested.includes('answer_to');
  return {
    rule: name,
    file: from.span.source.file,
    line: from.span.source.position(from.span.start).line,
    captures: record([...captures].filter(([name]) => !name.includes('.'))),
    ...filled,
    ...(isKept ? { memory: changes } : {}),
  };
}

function markOf(from: Rule | Default, event: Event, { now }: World) {
  const mark = from.kind === 'rule' ? from.name : `default ${from.mark ?? from.span.source.file}`;
  const until = from.once === 'ever' ? ('ever' as const) : now + from.once!;
  return [mark, event.id ? { until, by: digestOf(event.id).slice(0, 8) } : { until }] as const;
}

function isStandby(event: Event): boolean {
  return fieldValue({ kind: 'plain', name: 'standby' }, event) === 'true';
}

/** The fields that are tested anywhere in a condition. */
function fieldsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsIn);
    case 'not':
      return fieldsIn(condition.of);
    case 'field':
      return [condition.field.name];
    case 'time':
      return [];
  }
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

function holds(condition: Condition, event: Event, world: World): Found {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((each) => holds(each, event, world)));
    case 'any':
      return anyOf(condition.of.map((each) => holds(each, event, world)));
    case 'not':
      return holds(condition.of, event, world) === undefined ? nothing : undefined;
    case 'field':
      return passes(condition.test, fieldValue(condition.field, event, world));
    case 'time':
      return timeHolds(condition.test, event.timestamp) ? nothing : undefined;
  }
}

/** All must hold; their captures together. */
function allOf(founds: readonly Found[]): Found {
  if (founds.includes(undefined)) return undefined;
  return new Map(founds.flatMap((found) => [...found!]));
}

/** One must hold; the captures of the first that does. */
function anyOf(founds: readonly Found[]): Found {
  return founds.find((found) => found !== undefined);
}

// ── Tests ───────────────────────────────────────────────────────────────────────────────────────────

/** Every operator fails on an absent field; `exists: false` has been read as `not: { exists: true }`. */
function passes(test: Test, value: string | undefined): Found {
  switch (test.kind) {
    case 'all':
      return allOf(test.of.map((each) => passes(each, value)));
    case 'any':
      return anyOf(test.of.map((each) => passes(each, value)));
    case 'not':
      return passes(test.of, value) === undefined ? nothing : undefined;
  }
  if (value === undefined) return undefined;
  switch (test.kind) {
    case 'exists':
      return nothing;
    case 'is':
    case 'starts_with':
    case 'ends_with':
    case 'contains':
      return test.values.some((each) => compare(test.kind, value, each, test))
        ? nothing
        : undefined;
    case 'in':
      return test.list.values.some((each) => compare('is', value, each, test))
        ? nothing
        : undefined;
    case 'lookup': {
      const { table, column } = test.list;
      if (test.words !== undefined) {
        const cells = Array.from({ length: table!.size }, (_, row) => table!.cell(row, column!));
        const found = cellByWords(cells, value, test.words, test.typos === true, exactWords);
        const row = found === undefined ? undefined : cellsOf(test.list, found, test.name);
        return row && new Map(row);
      }
      const row = rowWhere(
        test.list,
        (cell) => cell !== '' && compare('is', value, cell, test),
        test.name,
      );
      return row && new Map(row);
    }
    case 'like':
      return anyOf(test.patterns.map((each) => like(each.parts, value, test)));
    case 'words':
      return test.patterns.some(({ text }) =>
        hasPhrase(value, text, test.typos === true, exactWords),
      )
        ? nothing
        : undefined;
    case 'regex':
      return anyOf(test.patterns.map((each) => regex(each.text, value, test.ignoreCase)));
    case 'at_least':
    case 'at_most':
    case 'more_than':
    case 'less_than':
      return compareNumbers(test.kind, value, test.bound) ? nothing : undefined;
  }
}
