import * as problems from '../report/problems.js';
import {
  type Entry,
  entryOf,
  type MapNode,
  type Node,
  type TextNode,
  within,
} from '../syntax/node.js';
import { isDecimal } from './decimal.js';
import { parseLike } from './like.js';
import type { LikePattern, NumberOperator, RegexPattern, Test, TextOperator } from './model.js';
import { isProblem, type PatternProblem, toFinding } from './pattern-problem.js';
import { parseRegex } from './regex.js';
import { type Capture, type Context, knownOfAll, knownOfAny } from './scope.js';

export interface TestContext extends Context {
  readonly ignoreCase: boolean;
}

/** A test with what it makes known of the field that it is put to. */
export interface ReadTest {
  readonly test: Test;
  readonly captures: ReadonlyMap<string, Capture>;
}

const none: ReadonlyMap<string, Capture> = new Map();

/** Reads a scalar, a list of tests or a map of operators; `undefined` where nothing in it could be read. */
export function readTest(node: Node, context: TestContext): ReadTest | undefined {
  switch (node.kind) {
    case 'text':
      return text('is', [node.text], context);
    case 'list':
      return readTests(node.items, context);
    case 'map':
      return readOperators(node, context);
    case 'broken':
      return undefined;
  }
}

function text(operator: TextOperator, values: readonly string[], context: TestContext): ReadTest {
  const { ignoreCase } = context;
  const test: Test = { kind: 'text', operator, values: [...new Set(values)], ignoreCase };
  return { test, captures: none };
}

function readTests(items: readonly Node[], context: TestContext): ReadTest | undefined {
  if (items.every((item): item is TextNode => item.kind === 'text')) {
    return text(
      'is',
      items.map((item) => item.text),
      context,
    );
  }
  return anyOf(items.flatMap((item) => readTest(item, context) ?? []));
}

function anyOf(tests: readonly ReadTest[]): ReadTest | undefined {
  if (tests.length < 2) return tests[0];
  return {
    test: { kind: 'any', of: tests.map(({ test }) => test) },
    captures: knownOfAny(tests).captures,
  };
}

function allOf(tests: readonly ReadTest[], context: TestContext): ReadTest | undefined {
  if (tests.length < 2) return tests[0];
  return {
    test: { kind: 'all', of: tests.map(({ test }) => test) },
    captures: knownOfAll(tests, context.report).captures,
  };
}

function readOperators(map: MapNode, outer: TestContext): ReadTest | undefined {
  const said = entryOf(map, 'ignore_case')?.value;
  const ignoreCase = said?.kind === 'text' ? said.text === 'true' : outer.ignoreCase;
  const context = { ...outer, ignoreCase };
  const operators = map.entries.filter(({ key }) => key !== 'ignore_case');
  if (operators.length === 0 && map.entries.length > 0) {
    context.report(
      problems.missingKey(
        map.entries[0]!.keySpan,
        '"ignore_case" stands alone, without an operator that it could be said of.',
        'Add an operator beside it, such as "is" or "contains".',
      ),
    );
  }
  return allOf(
    operators.flatMap((entry) => readOperator(entry, context) ?? []),
    context,
  );
}

function readOperator({ key, value }: Entry, context: TestContext): ReadTest | undefined {
  switch (key) {
    case 'is':
    case 'starts_with':
    case 'ends_with':
    case 'contains': {
      const values = texts(value);
      if (values.length === 0 || (key !== 'is' && values.some((one) => one.text === ''))) return;
      return text(
        key,
        values.map((one) => one.text),
        context,
      );
    }
    case 'in':
      return anyOf(texts(value).flatMap((name) => readIn(name, context) ?? []));
    case 'like':
      return patterns(value, parseLike, 'bad-pattern', likeCaptures, context, (some) => ({
        kind: 'like',
        patterns: some,
        ignoreCase: context.ignoreCase,
      }));
    case 'regex':
      return patterns(
        value,
        (text) => parseRegex(text, context.ignoreCase),
        'bad-regex',
        regexCaptures,
        context,
        (some) => ({
          kind: 'regex',
          patterns: some,
          ignoreCase: context.ignoreCase,
        }),
      );
    case 'at_least':
    case 'at_most':
    case 'more_than':
    case 'less_than':
      return readBound(key, value);
    case 'exists': {
      if (value.kind !== 'text') return;
      const present = value.text === 'true';
      return { test: { kind: 'exists', present }, captures: none };
    }
    case 'not': {
      const inner = readTest(value, { ...context, negated: true });
      return inner && { test: { kind: 'not', of: inner.test }, captures: none };
    }
    default:
      return undefined;
  }
}

/** One text, or a list of them. */
function texts(node: Node): TextNode[] {
  const items = node.kind === 'list' ? node.items : [node];
  return items.filter((item): item is TextNode => item.kind === 'text');
}

function readIn(name: TextNode, context: TestContext): ReadTest | undefined {
  const list = context.scope.lists.find(name, context.report);
  if (!list) return undefined;
  const { ignoreCase } = context;
  return { test: { kind: 'in', list, ignoreCase }, captures: none };
}

function readBound(operator: NumberOperator, value: Node): ReadTest | undefined {
  if (value.kind !== 'text' || !isDecimal(value.text)) return undefined;
  const test: Test = { kind: 'number', operator, bound: value.text };
  return { test, captures: none };
}

function patterns<P extends { readonly text: string }>(
  value: Node,
  parse: (text: string) => P | PatternProblem,
  code: 'bad-pattern' | 'bad-regex',
  capturesOf: (pattern: P) => readonly { readonly name: string; readonly always: boolean }[],
  context: TestContext,
  toTest: (patterns: readonly P[]) => Test,
): ReadTest | undefined {
  const read = texts(value).flatMap((node) => {
    if (node.text === '') return [];
    const pattern = parse(node.text);
    if (isProblem(pattern)) {
      context.report(toFinding(code, node, pattern));
      return [];
    }
    const captures = new Map<string, Capture>();
    let at = 0;
    for (const { name, always } of capturesOf(pattern)) {
      const written = new RegExp(`\\{${name}\\}|<${name}>`, 'g');
      written.lastIndex = at;
      const found = written.exec(node.text);
      at = found ? written.lastIndex : at;
      const span = found ? within(node, found.index, at) : node.span;
      const first = captures.get(name);
      if (context.negated) context.report(problems.captureInNot(span, name));
      else if (first) context.report(problems.captureClash(span, name, first.span));
      captures.set(name, { span, always });
    }
    return [{ pattern, captures }];
  });
  if (read.length === 0) return undefined;
  return {
    test: toTest(read.map(({ pattern }) => pattern)),
    captures: context.negated
      ? none
      : knownOfAny(read.map(({ captures }) => ({ captures }))).captures,
  };
}

function likeCaptures(pattern: LikePattern) {
  return pattern.parts.flatMap((part) =>
    part.kind === 'capture' ? [{ name: part.name, always: true }] : [],
  );
}

function regexCaptures(pattern: RegexPattern) {
  return pattern.captures.map((name) => ({ name, always: !pattern.optional.includes(name) }));
}
