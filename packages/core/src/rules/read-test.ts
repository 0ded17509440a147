import * as problems from '../report/problems.js';
import { say } from '../report/say.js';
import type { MapNode, Node, TextNode } from '../syntax/node.js';
import { knownOfAll, knownOfAny } from './knowledge.js';
import { readTexts } from './operators/compare-texts.js';
import { keywordOf } from './operators/list.js';
import type { KeywordContext, ReadTest } from './operators/operator.js';

/** What surrounds the test of a field. */
export type TestContext = Pick<
  KeywordContext,
  'report' | 'lists' | 'fields' | 'negated' | 'isSpan'
>;

/** Reads a text, a list of tests or a map of operators; `undefined` if nothing in it could be read. */
export function readTest(node: Node, context: TestContext): ReadTest | undefined {
  const { report, lists, fields, negated, isSpan } = context;
  const plain = { ignoreCase: false, loose: false, typos: false };
  return readInner(node, { report, lists, fields, negated, isSpan, ...plain, readInner });
}

function readInner(node: Node, context: KeywordContext): ReadTest | undefined {
  switch (node.kind) {
    case 'text':
      return readTexts('is', [node.text], context);
    case 'list':
      return readTests(node.items, context);
    case 'map':
      return readKeys(node, context);
    case 'broken':
      return undefined;
  }
}

function readTests(items: readonly Node[], context: KeywordContext): ReadTest | undefined {
  if (items.every((item): item is TextNode => item.kind === 'text')) {
    return readTexts(
      'is',
      items.map((item) => item.text),
      context,
    );
  }
  return anyOf(items.flatMap((item) => readInner(item, context) ?? []));
}

function anyOf(tests: readonly ReadTest[]): ReadTest | undefined {
  if (tests.length < 2) return tests[0];
  return {
    test: { kind: 'any', of: tests.map(({ test }) => test) },
    captures: knownOfAny(tests).captures,
  };
}

function allOf(tests: readonly ReadTest[], { report }: KeywordContext): ReadTest | undefined {
  if (tests.length < 2) return tests[0];
  return {
    test: { kind: 'all', of: tests.map(({ test }) => test) },
    captures: knownOfAll(tests, report).captures,
  };
}

function readKeys(map: MapNode, outer: KeywordContext): ReadTest | undefined {
  let context = outer;
  let modifier: string | undefined;
  for (const { key, value } of map.entries) {
    const modify = keywordOf(key)?.modify;
    if (modify) {
      context = modify(value, context);
      modifier = key;
    }
  }
  const operators = map.entries.filter(({ key }) => keywordOf(key)?.modify === undefined);
  if (operators.length === 0 && modifier !== undefined) {
    context.report(
      problems.missingKey(
        map.entries[0]!.keySpan,
        say`"${modifier}" stands alone, without an operator that it could be said of.`,
        say`Add an operator next to it, such as "is" or "contains".`,
      ),
    );
  }
  for (const { key, keySpan } of map.entries) {
    const beside = keywordOf(key)?.beside;
    if (beside !== undefined && operators.length > 0 && !hasKey(map, beside)) {
      context.report(problems.besideNothing(keySpan, key, beside));
    }
  }
  return allOf(
    operators.flatMap(
      ({ key, value }) => anyOf(keywordOf(key)?.read?.(value, context) ?? []) ?? [],
    ),
    context,
  );
}

/** Returns whether a map, or a map or list inside it, has one of these keys. */
function hasKey(node: Node, keys: readonly string[]): boolean {
  switch (node.kind) {
    case 'list':
      return node.items.some((item) => hasKey(item, keys));
    case 'map':
      return node.entries.some(({ key, value }) => keys.includes(key) || hasKey(value, keys));
    default:
      return false;
  }
}
