import { Source } from '../report/source.js';
import { entryOf, type MapNode, toData } from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import {
  applyInsertions,
  endOfEntry,
  type Insertion,
  indentOf,
  isFlow,
  lineEnd,
  newlineOf,
  ownEntries,
} from './edit-yaml.js';
import type { TestCase, TestFile } from './test-file.js';
import { needTestFile } from './test-file.js';
import { needResults, type TestResult } from './test-result.js';
import { toExpect } from './to-expect.js';
import { type Writable, writeEntry, writeFlow } from './write-yaml.js';

/** A test file with its expectations filled in. */
export interface Filled {
  /** The text of the test file with the new expectations; everything else is as it was. */
  readonly text: string;
  /** Names of the tests whose `expect` was filled in. */
  readonly filled: readonly string[];
  /** Names of the tests that still have none: their events have nothing in common, or there is no place to write it. */
  readonly left: readonly string[];
}

/**
 * Writes what happens now as the `expect` of every test without one; comments and layout are kept. A conversation
 * without any gets one at each step that was played.
 *
 * @param results the results of `runTests` for this file; those of other files are ignored
 */
export function fillExpect(file: TestFile, results: readonly TestResult[]): Filled {
  needTestFile('fillExpect', file);
  needResults('fillExpect', results);
  const { source } = file;
  const byPlace = new Map(results.map((result) => [placeOf(result.place), result]));
  const seen = new Set<number>();
  const wanted = file.tests.flatMap((test): readonly Wanted[] => {
    // A test written as an alias is the same test as the one it refers to.
    const isAlias = seen.has(test.node.span.start);
    seen.add(test.node.span.start);
    const place = { file: source.file, ...source.position(test.span.start) };
    const result = byPlace.get(placeOf(place));
    return isAlias || !result || saysWhatItExpects(test) ? [] : wantedOf(test, result);
  });
  const put = choosePlaces(file, wanted);
  const isLeft = (name: string) => wanted.some((one) => one.test.name === name && !put.has(one));
  const names = [...new Set(wanted.map(({ test }) => test.name))];
  return {
    text: applyInsertions(source.text, [...put.values()]),
    filled: names.filter((name) => !isLeft(name)),
    left: names.filter(isLeft),
  };
}

/** Returns whether a writer has said what is expected: then steps without `expect` only lead up to others. */
function saysWhatItExpects({ given, expect }: TestCase): boolean {
  if (given.kind !== 'conversation') return expect !== undefined;
  return given.steps.some((step) => step.expect !== undefined);
}

/** A test or step without `expect`; what it would be, and where in the text it might go, the likeliest place first. */
interface Wanted {
  readonly test: TestCase;
  readonly node: MapNode;
  readonly expect: Writable | undefined;
  readonly places: readonly Insertion[];
}

function wantedOf(test: TestCase, { events }: TestResult): readonly Wanted[] {
  if (test.given.kind !== 'conversation') {
    const { node, span } = test;
    const expect = toExpect(events.map(({ decision }) => decision));
    // A test may be an alias of another, or have its name merged in: then it has no place of its own.
    const isOwn = span.start >= node.span.start && span.end <= node.span.end;
    return [{ test, node, expect, places: expect && isOwn ? insertions(node, expect) : [] }];
  }
  const steps = new Set<number>();
  return test.given.steps.flatMap(({ does, node }, number): Wanted[] => {
    if (steps.has(node.span.start)) return [];
    steps.add(node.span.start);
    const decisions = events.flatMap(({ step, decision }) => (step === number ? [decision] : []));
    const expect =
      does.kind === 'wait' && decisions.length > 1
        ? decisions.map((decision) => toExpect([decision]) ?? {})
        : decisions.length === 0
          ? { nothing: true }
          : toExpect(decisions);
    return [{ test, node, expect, places: expect ? insertions(node, expect) : [] }];
  });
}

/**
 * Chooses for each test the first place with which the text is read as before except for this `expect`: YAML has many
 * ways to write a map, and no rule of thumb fits all of them.
 */
function choosePlaces(file: TestFile, wanted: readonly Wanted[]): ReadonlyMap<Wanted, Insertion> {
  const likeliest = new Map(
    wanted.flatMap((one) => (one.places[0] ? [[one, one.places[0]] as const] : [])),
  );
  if (likeliest.size === wanted.length && isSound(file, likeliest)) return likeliest;
  // From last to first: an `expect` is inherited by tests further down that merge its test.
  let put: ReadonlyMap<Wanted, Insertion> = new Map();
  for (const one of [...wanted].reverse()) {
    const tried = one.places.map((place) => new Map([...put, [one, place]]));
    put = tried.find((each) => isSound(file, each)) ?? put;
  }
  return put;
}

/** Returns whether a text with these insertions says the same as before, except for the insertions. */
function isSound({ source, tests }: TestFile, put: ReadonlyMap<Wanted, Insertion>): boolean {
  const after = readTests(applyInsertions(source.text, [...put.values()]));
  if (after?.length !== tests.length) return false;
  const added = new Map([...put.keys()].map(({ node, expect }) => [node.span.start, expect]));
  return tests.every(({ node, given }, index) => {
    const before = toData(node) as Data;
    const steps = given.kind === 'conversation' ? given.steps : [];
    const due = [node, ...steps.map((step) => step.node)].map(
      (each) => added.get(each.span.start) ?? (toData(each) as Data).expect,
    );
    return (
      sameData(withoutExpect(after[index]!), withoutExpect(before)) &&
      sameData(expectsOf(after[index]!), due)
    );
  });
}

function withoutExpect({ expect: _, conversation, ...others }: Data): Data {
  const steps = Array.isArray(conversation) ? conversation.map(withoutExpect) : conversation;
  return { ...others, conversation: steps };
}

/** Returns what a test and each step of its conversation expect. */
function expectsOf({ expect, conversation }: Data): readonly unknown[] {
  const steps = Array.isArray(conversation) ? (conversation as readonly Data[]) : [];
  return [expect, ...steps.map((step) => step.expect)];
}

type Data = { readonly [key: string]: unknown };

/** Returns the tests of a text as data; `undefined` if it is not valid YAML. */
function readTests(text: string): readonly Data[] | undefined {
  let isBroken = false;
  const node = parseYaml(new Source('', text), () => {
    isBroken = true;
  });
  if (isBroken || node?.kind !== 'map') return undefined;
  const tests = entryOf(node, 'tests')?.value;
  return tests?.kind === 'list' ? tests.items.map((item) => toData(item) as Data) : undefined;
}

/** Returns whether two values are equal; a number equals its text. */
function sameData(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

function textOf(data: unknown): string {
  return JSON.stringify(data, (_, value) => {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return value;
  });
}

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${line}:${column} ${file}`;
}

/** Returns where and how an `expect` might go into a test or a step, in its style. */
function insertions(node: MapNode, expect: Writable): readonly Insertion[] {
  const last = ownEntries(node).at(-1);
  if (!last) return [];
  const { span } = node;
  const { text } = span.source;
  const at = endOfEntry(last);
  if (isFlow(node)) {
    const entry = `expect: ${writeFlow(expect)}`;
    return [
      { at, text: `, ${entry}` },
      { at: node.span.start + 1, text: ` ${entry},` },
    ];
  }
  const newline = newlineOf(text);
  const indent = indentOf(node.span);
  const entry = writeEntry('expect', expect, indent).replaceAll('\n', newline);
  const end = node.span.start + text.slice(node.span.start, node.span.end).trimEnd().length;
  return [
    { at: lineEnd(text, at), text: newline + entry },
    { at: lineEnd(text, end), text: newline + entry },
    { at: node.span.start, text: entry.slice(indent.length) + newline + indent },
  ];
}
