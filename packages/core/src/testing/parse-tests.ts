import {
  type Declarations,
  type Declared,
  nothingDeclared,
  readDeclarations,
} from '../declared.js';
import { needOptions, needTexts } from '../report/argument.js';
import type { Checked, Finding, Report } from '../report/diagnostic.js';
import { unlessIgnored } from '../report/ignore-comments.js';
import * as problems from '../report/problems.js';
import { Findings } from '../report/report.js';
import { Source, type Span } from '../report/source.js';
import { testsAsSchemaSees } from '../rules/as-schema-sees.js';
import { isPlatformObject } from '../short-event/platform-object.js';
import type { ShortEventProblem } from '../short-event/problem.js';
import { readShortEvent } from '../short-event/read-short-event.js';
import { findInvisibleCharacter } from '../slips/invisible-character.js';
import { reportLostTexts } from '../slips/lost-text.js';
import { checkShape, type UnknownWord, type Validator } from '../syntax/check-shape.js';
import {
  entryOf,
  type MapEntry,
  type MapNode,
  type Node,
  type TextNode,
  toData,
} from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import type { Given, GivenEvent, TestCase, TestFile } from './test-file.js';
import { validate } from './tests-schema.generated.js';

/**
 * Reads tests of rules: the texts of `*.test.yaml` files by file name. Pure; the files that they name (`rules:`,
 * `webhook: { file: … }`) are opened when the tests run.
 *
 * @param declarations what events can have besides what the language knows: that of the rules, `ruleSet.declared`
 * @returns the files in the order given, or none where any has an error
 * @throws {TypeError} where it is given something else than texts
 */
export function parseTests(
  texts: { readonly [file: string]: string },
  declarations: Declarations = nothingDeclared,
): Checked<readonly TestFile[]> {
  needTexts('parseTests', texts, 'a.test.yaml');
  needOptions('parseTests', declarations, "{ fields: ['user.language'] }");
  const declared = readDeclarations('parseTests', declarations);
  const sources = new Map<string, Source>();
  const findings = new Findings();
  const said: Span[] = [];
  const report: Report = (finding) => {
    said.push(finding.span);
    findings.report(finding);
  };
  const files: TestFile[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const source = new Source(name, text);
    sources.set(name, source);
    const node = parseYaml(source, report);
    if (!node) continue;
    if (node.kind === 'text' && node.text === '' && node.plain) {
      report(problems.missingKey(node.span, 'This file has no tests.', 'Write "tests:".'));
      continue;
    }
    const rules = rulesIn(node);
    if (rules) {
      report(fileOfRules(rules, name));
      continue;
    }
    checkShape(node, validate as Validator, report, {
      unknownWord: unknownEventKey(declared),
      seen: testsAsSchemaSees(node, declared.fields),
    });
    reportLostTexts(node, unlessIgnored(findings.report));
    // An event that the schema has found fault with is not read as well: one mistake, one message.
    const sound = (part: Node) => !said.some((span) => isInside(span, part.span));
    const file = new TestReader(report, sound, declared).file(source, node);
    if (file) files.push(file);
  }
  return {
    value: findings.hasErrors ? undefined : files,
    ...findings.finish(sources),
    sources,
  };
}

// What has not the kind that is due has been said by `checkShape`, and is passed over in silence from here on.

class TestReader {
  readonly #declared: Declared;
  readonly #report: Report;
  readonly #isSound: (node: Node) => boolean;

  constructor(report: Report, isSound: (node: Node) => boolean, declared: Declared) {
    this.#declared = declared;
    this.#report = report;
    this.#isSound = isSound;
  }

  file(source: Source, node: Node): TestFile | undefined {
    if (node.kind !== 'map') return undefined;
    const rules = entryOf(node, 'rules')?.value;
    const tests = entryOf(node, 'tests')?.value;
    return {
      source,
      rules: rules?.kind === 'text' ? { path: rules.text, span: rules.span } : undefined,
      tests: tests?.kind === 'list' ? tests.items.flatMap((item) => this.#test(item) ?? []) : [],
    };
  }

  #test(node: Node): TestCase | undefined {
    if (node.kind !== 'map') return undefined;
    const name = entryOf(node, 'name')?.value;
    const expect = entryOf(node, 'expect')?.value;
    const given = this.#given(node);
    if (expect?.kind === 'map') checkNothing(expect, this.#report);
    if (name?.kind !== 'text' || !given) return undefined;
    return {
      name: name.text,
      span: name.span,
      given,
      expect: expect?.kind === 'map' ? expect : undefined,
      node,
    };
  }

  #given(test: MapNode): Given | undefined {
    const [first, second] = test.entries.filter(({ key }) => /^(?:events?|webhook)$/.test(key));
    if (second) this.#report(oneTooMany(second, first!));
    if (!first) return undefined;
    const { key, value } = first;
    if (key === 'webhook') return this.#webhook(value);
    const nodes = value.kind === 'list' && key === 'events' ? value.items : [value];
    return { kind: 'events', events: nodes.flatMap((node) => this.#event(node) ?? []) };
  }

  #webhook(node: Node): Given | undefined {
    if (node.kind !== 'map') return undefined;
    const file = entryOf(node, 'file');
    if (file?.value.kind === 'text') {
      return { kind: 'webhook-file', path: file.value.text, span: file.value.span };
    }
    return { kind: 'webhook', body: JSON.stringify(toData(node)), span: node.span };
  }

  #event(node: Node): GivenEvent | undefined {
    if (node.kind !== 'map' || !this.#isSound(node)) return undefined;
    const data = toData(node);
    if (isPlatformObject(data)) return { body: JSON.stringify(data), span: node.span };
    const result = readShortEvent(data, this.#declared);
    if ('event' in result) {
      // No button sends such a payload, so a test with it proves nothing. Quotes around one say that it was really sent.
      for (const { key, value } of node.entries) {
        if (key !== 'payload' || value.kind !== 'text' || isQuoted(value)) continue;
        const finding = findInvisibleCharacter({ role: 'payload', node: value });
        if (finding) unlessIgnored(this.#report)(finding);
      }
      return { event: result.event, span: node.span };
    }
    this.#report(slip(node, result));
    return undefined;
  }
}

function isQuoted({ span: { source, start } }: TextNode): boolean {
  return /["']/.test(source.text.charAt(start));
}

function isInside({ source, start }: Span, outer: Span): boolean {
  return source === outer.source && start >= outer.start && start < outer.end;
}

// ── What can be wrong ───────────────────────────────────────────────────────────────────────────────

/** Where a file says that it is one of rules: in a file of tests the key names where the rules are. */
function rulesIn(node: Node): Span | undefined {
  if (node.kind !== 'map' || entryOf(node, 'tests')) return undefined;
  const rules = entryOf(node, 'rules');
  return rules?.value.kind === 'list' ? rules.keySpan : undefined;
}

function fileOfRules(span: Span, file: string): Finding {
  return {
    code: 'unknown-key',
    span,
    message: `${problems.quote(file)} is a file of rules, not of tests.`,
    hint: `Name it ${problems.quote(file.replace(/\.test(?=\.ya?ml$)/i, ''))}.`,
  };
}

/** The reader of short events knows best what an unknown key in one was meant to be. */
function unknownEventKey(declared: Declared): UnknownWord {
  return (_code, entry) => {
    const result = readShortEvent({ [entry.key]: '' }, declared);
    const { problem, hint } = 'event' in result ? { problem: '', hint: '' } : result;
    return { code: 'unknown-field', span: entry.keySpan, message: problem, hint };
  };
}

function slip(event: MapNode, { problem, hint, path }: ShortEventProblem): Finding {
  let at: Node = event;
  let span = event.span;
  for (const key of path) {
    const entry: MapEntry | undefined = at.kind === 'map' ? entryOf(at, key) : undefined;
    if (!entry) break;
    at = entry.value;
    span = at.span;
  }
  return { code: 'wrong-kind', span, message: problem, hint };
}

function oneTooMany(second: MapEntry, first: MapEntry): Finding {
  return {
    code: 'wrong-kind',
    span: second.keySpan,
    message: `A test has one of "event", "events" and "webhook", and this has two.`,
    hint: 'Make a second test of it, or put all events under "events".',
    related: [{ span: first.keySpan, message: 'The first stands here.' }],
  };
}

function checkNothing(expect: MapNode, report: Report): void {
  const nothing = entryOf(expect, 'nothing');
  const other = expect.entries.find(({ key }) => key !== 'nothing');
  if (!nothing || !other) return;
  report({
    code: 'wrong-kind',
    span: nothing.keySpan,
    message: `"nothing" leaves no room for "${other.key}".`,
    hint: 'Keep one of the two.',
  });
}
