import { oneOf, type Readers } from '../shape.js';
import { atLeast, atLeastKeyword } from './at-least.js';
import { atMost, atMostKeyword } from './at-most.js';
import { contains, containsKeyword } from './contains.js';
import { endsWith, endsWithKeyword } from './ends-with.js';
import { exists, existsKeyword } from './exists.js';
import { ignoreCaseKeyword } from './ignore-case.js';
import { inKeyword, inList } from './in.js';
import { is, isKeyword } from './is.js';
import { lessThan, lessThanKeyword } from './less-than.js';
import { like, likeKeyword } from './like.js';
import { lookupKeyword } from './lookup.js';
import { looseKeyword } from './loose.js';
import { moreThan, moreThanKeyword } from './more-than.js';
import { notKeyword } from './not.js';
import type { Keyword, Operator, SharedReaders } from './operator.js';
import { regexKeyword } from './regex.js';
import { lookup, regex, words } from './slots.js';
import { startsWith, startsWithKeyword } from './starts-with.js';
import { typosKeyword } from './typos.js';
import { wordsKeyword } from './words.js';

/** Every operator, by its name. Those that a bundle may lack are taken from their slots each time. */
const operators = {
  get words() {
    return words;
  },
  is,
  in: inList,
  get lookup() {
    return lookup;
  },
  starts_with: startsWith,
  ends_with: endsWith,
  contains,
  like,
  get regex() {
    return regex;
  },
  at_least: atLeast,
  at_most: atMost,
  more_than: moreThan,
  less_than: lessThan,
  exists,
};

/** Every key of a test, in the order in which people are told about them. */
const keys = {
  words: wordsKeyword,
  is: isKeyword,
  in: inKeyword,
  lookup: lookupKeyword,
  starts_with: startsWithKeyword,
  ends_with: endsWithKeyword,
  contains: containsKeyword,
  like: likeKeyword,
  regex: regexKeyword,
  at_least: atLeastKeyword,
  at_most: atMostKeyword,
  more_than: moreThanKeyword,
  less_than: lessThanKeyword,
  exists: existsKeyword,
  not: notKeyword,
  typos: typosKeyword,
  loose: looseKeyword,
  ignore_case: ignoreCaseKeyword,
} satisfies { readonly [name in OperatorName]: Keyword<TestOf<(typeof operators)[name]>> } & {
  readonly [name: string]: Keyword<never>;
};

/** The name of an operator, which is also the kind of its tests. */
export type OperatorName = keyof typeof operators;

type TestOf<One> = One extends Operator<infer Test> ? Test : never;

/** A test that one operator makes. */
export type LeafTest = TestOf<(typeof operators)[OperatorName]>;

/** Returns the operator of a test. */
export function operatorOf<T extends LeafTest>({ kind }: T): Operator<T> {
  return operators[kind] as unknown as Operator<T>;
}

/** Returns readers of the tests of all operators, by the kind of test. */
export function operatorProperties(shared: SharedReaders) {
  return Object.fromEntries(
    Object.entries(operators).map(([kind, { properties }]) => [
      kind,
      { kind: oneOf(kind), ...properties(shared) },
    ]),
  ) as { readonly [name in OperatorName]: Readers<LeafTest & { readonly kind: name }> };
}

/** Returns the key of a test with this name, if there is one. */
export function keywordOf(name: string): Keyword<LeafTest> | undefined {
  return Object.hasOwn(keys, name) ? (keys[name as keyof typeof keys] as Keyword) : undefined;
}

/** Returns the names of all keys that a test can have. */
export const keywordNames = (): readonly string[] => Object.keys(keys);
