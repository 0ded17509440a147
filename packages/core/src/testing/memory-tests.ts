import { memoryName } from '../memory/memory.js';
import type { Report } from '../report/diagnostic.js';
import { quote, wrongValue } from '../report/problems.js';
import { say } from '../report/say.js';
import { Facts, FieldSlots } from '../router/facts.js';
import { makeListTables } from '../router/index/list-tables-builder.js';
import { addEveryPart } from '../router/parts/every.js';
import { PredicateCompiler } from '../router/predicates.js';
import { Lists } from '../rules/lists.js';
import type { Field, Test } from '../rules/model.js';
import { readTest } from '../rules/read-test.js';
import { validate } from '../rules/rules-schema.generated.js';
import { unknownWord } from '../rules/unknown-words.js';
import { checkShape, type Validator } from '../syntax/check-shape.js';
import type { MapEntry, MapNode, Node } from '../syntax/node.js';

// Tests of a memory may have any part of the language.
addEveryPart();

// `expect: { memory: { size: L } }` is read like a test in a rule.

/** Reports mistakes in tests of what is remembered. */
export function checkMemoryTests(tests: MapNode, report: Report): void {
  for (const { key, keySpan } of tests.entries) {
    if (memoryName.test(key)) continue;
    report(
      wrongValue(
        keySpan,
        say`Nothing can be remembered as ${quote(key)}.`,
        say`Use letters, digits, "_" and "-", 64 of them at most.`,
      ),
    );
    return;
  }
  let isSound = true;
  const tell: Report = (finding) => {
    isSound = false;
    report(finding);
  };
  // The schema of rules knows what a test is: it is given a rule with these tests.
  const asRule = (when: MapNode) => inFile(when);
  checkShape(asRule(tests), validate as Validator, tell, {
    unknownWord,
    seen: asRule({
      ...tests,
      entries: tests.entries.map((entry) => ({ ...entry, key: `raw.${entry.key}` })),
    }),
  });
  if (!isSound) return;
  for (const { value } of tests.entries) readTest(value, { ...context(), report });
}

function inFile(when: MapNode): Node {
  const { span } = when;
  const entry = (key: string, value: Node): MapEntry => ({ key, keySpan: span, value });
  const text = (written: string): Node => ({ kind: 'text', text: written, plain: true, span });
  const rule: Node = {
    kind: 'map',
    entries: [entry('name', text('a')), entry('when', when), entry('route', text('a'))],
    span,
  };
  return {
    kind: 'map',
    entries: [entry('rules', { kind: 'list', items: [rule], span })],
    span,
  };
}

function context() {
  return { lists: new Lists(), fields: [], isSpan: false, negated: true, report: () => {} };
}

/** Returns whether a value passes a test; it is `undefined` if nothing is remembered. */
export function passesTest(test: Node, value: string | undefined): boolean {
  const read = readTest(test, context());
  if (read === undefined) return false;
  const field: Field = { kind: 'custom', name: 'value' };
  const slots = new FieldSlots();
  const predicate = new PredicateCompiler(slots, makeListTables()).condition({
    kind: 'field',
    field,
    test: read.test as Test,
    span: test.span,
  });
  const facts = new Facts(slots);
  facts.reset({
    event: 'message',
    channel: 'messenger',
    standby: false,
    fields: { [field.name]: value },
  });
  return predicate.holds(facts);
}
