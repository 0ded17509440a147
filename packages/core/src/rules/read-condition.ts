import { eventField } from '../event-fields.js';
import * as problems from '../report/problems.js';
import { meantText } from '../syntax/meant-text.js';
import type { MapEntry, MapNode, Node } from '../syntax/node.js';
import { parseDuration } from './duration.js';
import { toField } from './fields.js';
import { type Knowledge, knownOfAll, knownOfAny, nothingKnown } from './knowledge.js';
import type { Condition, Field, Test } from './model.js';
import type { ReadTest } from './operators/operator.js';
import { readTest } from './read-test.js';
import { readTime } from './read-time.js';
import type { Context, ReadCondition } from './scope.js';

/** How deep `all`, `any` and `not` may be nested. */
const maxConditionDepth = 64;

/** Reads the map of a `when`: every line of it must hold. Nodes of the wrong shape are skipped. */
export function readCondition(node: Node, context: Context): ReadCondition {
  if (node.kind !== 'map') return { condition: { kind: 'all', of: [] }, known: nothingKnown };
  if (context.depth > maxConditionDepth) {
    context.report(problems.conditionsTooDeep(node.span, maxConditionDepth));
    return { condition: { kind: 'all', of: [] }, known: nothingKnown };
  }
  const lines = node.entries.flatMap((entry) => readLine(entry, context) ?? []);
  const known = knownOfAll(
    lines.map((line) => line.known),
    context.report,
  );
  const of = lines.map((line) => line.condition);
  return { condition: of.length === 1 ? of[0]! : { kind: 'all', of }, known };
}

function readLine(entry: MapEntry, context: Context): ReadCondition | undefined {
  switch (entry.key) {
    case 'all':
      return readAll(entry.value, context);
    case 'any':
      return readAny(entry.value, context);
    case 'not':
      return readNot(entry.value, context);
    case 'time':
      return readTimeLine(entry, context);
    default: {
      const field = toField(entry.key, context.scope.fields);
      return field && readField(field, entry, context);
    }
  }
}

function readAll(node: Node, context: Context): ReadCondition {
  const parts = readEach(node, context);
  const known = knownOfAll(
    parts.map((part) => part.known),
    context.report,
  );
  return { condition: { kind: 'all', of: parts.map((part) => part.condition) }, known };
}

function readAny(node: Node, context: Context): ReadCondition {
  const parts = readEach(node, context);
  const known = knownOfAny(parts.map((part) => part.known));
  return { condition: { kind: 'any', of: parts.map((part) => part.condition) }, known };
}

function readNot(node: Node, context: Context): ReadCondition {
  const { condition } = readCondition(node, { ...deeper(context), negated: true });
  return { condition: { kind: 'not', of: condition }, known: nothingKnown };
}

function readEach(node: Node, context: Context): ReadCondition[] {
  if (node.kind !== 'list') return [];
  return node.items
    .filter((item): item is MapNode => item.kind === 'map')
    .map((item) => readCondition(item, deeper(context)));
}

function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 };
}

function readField(field: Field, entry: MapEntry, context: Context): ReadCondition | undefined {
  const { report, negated, scope } = context;
  const isSpan = eventField(field.name)?.isSpan === true;
  const { lists, fields } = scope;
  const read = readTest(entry.value, { report, negated, lists, fields, isSpan });
  if (!read) return undefined;
  if (isSpan && !comparesSpans(read.test))
    report(problems.notOfSpans(entry.value.span, field.name, spanMeant(entry.value)));
  const { source, start } = entry.keySpan;
  const known: Knowledge = { captures: read.captures };
  const span = { source, start, end: Math.max(entry.keySpan.end, entry.value.span.end) };
  const condition: Condition = { kind: 'field', field, test: read.test as Test, span };
  return { condition, known };
}

/** Returns the span that a text means, such as `30d` for `30 days`. */
function spanMeant(node: Node): string | undefined {
  if (node.kind !== 'text') return undefined;
  return parseDuration(node.text) === undefined ? meantText(node.text, '^\\d+[smhd]$') : node.text;
}

function comparesSpans(test: ReadTest['test']): boolean {
  if (test.kind === 'all' || test.kind === 'any') {
    return (test as { readonly of: readonly ReadTest['test'][] }).of.every(comparesSpans);
  }
  if (test.kind === 'not') return comparesSpans((test as { readonly of: ReadTest['test'] }).of);
  return test.kind === 'exists' || 'isSpan' in test;
}

function readTimeLine(entry: MapEntry, { report }: Context): ReadCondition | undefined {
  const test = readTime(entry.value, report);
  const { source, start } = entry.keySpan;
  const span = { source, start, end: Math.max(entry.keySpan.end, entry.value.span.end) };
  return test && { condition: { kind: 'time', test, span }, known: nothingKnown };
}
