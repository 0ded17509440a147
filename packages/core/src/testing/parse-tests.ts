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
import { say } from '../report/say.js';
import { Source, type Span } from '../report/source.js';
import { testsAsSchemaSees } from '../rules/as-schema-sees.js';
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
import { checkMemoryTests } from './memory-tests.js';
import { readConversation } from './read-conversation.js';
import { readSetting, reportSlip } from './read-setting.js';
import type { Given, GivenBody, GivenEvent, TestCase, TestFile, TestSetting } from './test-file.js';
import { validate } from './tests-schema.generated.js';

/** What tests may mention, and which of their events are a platform's. */
export interface ParseTestsOptions extends Declarations {
  /**
   * Returns whether an event of a test is what a platform sends, a pasted body or a part of one, which a channel then
   * reads. Pass `inbound.recognizes` of a channel; by default no event is.
   */
  readonly recognizes?: (data: unknown) => boolean;
}

/**
 * Reads tests of rules: the texts of `*.test.yaml` files by file name. Pure; the files that they name (`rules:`,
 * `webhook: { file: … }`) are opened when the tests run.
 *
 * @param declarations what events can have besides what the language knows, which is `ruleSet.declared` of the rules;
 * and
 *   which events are a platform's
 * @returns the files in the order given, or none if any has an error
 * @throws {TypeError} if it is given something other than texts
 */
export function parseTests(
  texts: { readonly [file: string]: string },
  declarations: ParseTestsOptions = nothingDeclared,
): Checked<readonly TestFile[]> {
  needTexts('parseTests', texts, 'a.test.yaml');
  needOptions('parseTests', declarations, "{ fields: ['user.language'] }");
  const declared = readDeclarations('parseTests', declarations);
  const { recognizes = () => false } = declarations;
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
      report(problems.missingKey(node.span, say`This file has no tests.`, say`Write "tests:".`));
      continue;
    }
    const rules = rulesIn(node);
    if (rules) {
      report(fileOfRules(rules, name));
      continue;
    }
    checkShape(node, validate as Validator, report, {
      unknownWord: unknownEventKey(declared),
      seen: testsAsSchemaSees(node, declared.fields, recognizes),
    });
    reportLostTexts(node, unlessIgnored(findings.report));
    // An event in which the schema found a mistake is not read as well: one mistake, one message.
    const sound = (part: Node) => !said.some((span) => isInside(span, part.span));
    const file = new TestReader(report, sound, declared, recognizes).file(source, node);
    if (file) files.push(file);
  }
  return {
    value: findings.hasErrors ? undefined : files,
    ...findings.finish(sources),
    sources,
  };
}

// `checkShape` has reported whatever has the wrong kind; it is skipped silently from here on.

class TestReader {
  readonly #declared: Declared;
  readonly #report: Report;
  readonly #isSound: (node: Node) => boolean;
  readonly #recognizes: (data: unknown) => boolean;

  constructor(
    report: Report,
    isSound: (node: Node) => boolean,
    declared: Declared,
    recognizes: (data: unknown) => boolean,
  ) {
    this.#declared = declared;
    this.#recognizes = recognizes;
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
    const setting = readSetting(node, this.#declared, this.#report);
    const given = this.#given(node, setting);
    if (expect?.kind === 'map') checkExpect(expect, this.#report);
    if (expect && given?.kind === 'conversation') {
      this.#report(
        problems.wrongValue(
          entryOf(node, 'expect')!.keySpan,
          say`In a conversation each step says what it expects.`,
          say`Move "expect" into the step that it is of.`,
        ),
      );
    }
    if (name?.kind !== 'text' || !given) return undefined;
    return {
      name: name.text,
      span: name.span,
      given,
      setting,
      expect: expect?.kind === 'map' ? expect : undefined,
      node,
    };
  }

  #given(test: MapNode, setting: TestSetting): Given | undefined {
    const [first, second] = test.entries.filter(({ key }) =>
      /^(?:events?|webhook|conversation)$/.test(key),
    );
    if (second) this.#report(oneTooMany(second, first!));
    if (!first) return undefined;
    const { key, value } = first;
    if (key === 'webhook') return this.#webhook(value);
    const event = (node: Node) => this.#event(node, setting);
    if (key === 'conversation') {
      const steps = readConversation(value, {
        report: this.#report,
        event,
        webhook: (node) => toBody(this.#webhook(node)),
        expect: (expect) => checkExpect(expect, this.#report),
      });
      return { kind: 'conversation', steps };
    }
    const nodes = value.kind === 'list' && key === 'events' ? value.items : [value];
    return { kind: 'events', events: nodes.flatMap((node) => event(node) ?? []) };
  }

  #webhook(node: Node): Given | undefined {
    if (node.kind !== 'map') return undefined;
    const file = entryOf(node, 'file');
    if (file?.value.kind === 'text') {
      return { kind: 'webhook-file', path: file.value.text, span: file.value.span };
    }
    return { kind: 'webhook', body: JSON.stringify(toData(node)), span: node.span };
  }

  #event(node: Node, { short }: TestSetting): GivenEvent | undefined {
    if (node.kind !== 'map' || !this.#isSound(node)) return undefined;
    const data = toData(node);
    if (this.#recognizes(data)) return { body: JSON.stringify(data), span: node.span };
    const result = readShortEvent(besides(short, data), this.#declared);
    if ('event' in result) {
      // No button sends such a payload, so a test with it proves nothing. Quotes around it mean that it was really sent.
      for (const { key, value } of node.entries) {
        if (key !== 'payload' || value.kind !== 'text' || isQuoted(value)) continue;
        const finding = findInvisibleCharacter({ role: 'payload', node: value });
        if (finding) unlessIgnored(this.#report)(finding);
      }
      return { event: result.event, span: node.span };
    }
    reportSlip(node, result, this.#report);
    return undefined;
  }
}

/** Adds what a test says of all events to one event; the event's own keys take precedence. */
function besides(short: TestSetting['short'], data: unknown): unknown {
  const own = data as { readonly [key: string]: unknown };
  const keys = Object.keys(own);
  const left = Object.entries(short).filter(
    ([key]) => !keys.some((one) => one === key || one.startsWith(`${key}.`)),
  );
  return { ...Object.fromEntries(left), ...own };
}

function toBody(given: Given | undefined): GivenBody | undefined {
  if (given?.kind === 'webhook') return { body: given.body, span: given.span };
  return given?.kind === 'webhook-file' ? { path: given.path, span: given.span } : undefined;
}

function isQuoted({ span: { source, start } }: TextNode): boolean {
  return /["']/.test(source.text.charAt(start));
}

function isInside({ source, start }: Span, outer: Span): boolean {
  return source === outer.source && start >= outer.start && start < outer.end;
}

// ── What can be wrong ───────────────────────────────────────────────────────────────────────────────

/** Returns where a file says that it is a file of rules: in a file of tests, this key names the place of the rules. */
function rulesIn(node: Node): Span | undefined {
  if (node.kind !== 'map' || entryOf(node, 'tests')) return undefined;
  const rules = entryOf(node, 'rules');
  return rules?.value.kind === 'list' ? rules.keySpan : undefined;
}

function fileOfRules(span: Span, file: string): Finding {
  return {
    code: 'unknown-key',
    span,
    message: say`${problems.quote(file)} is a file of rules, not of tests.`,
    hint: say`Name it ${problems.quote(file.replace(/\.test(?=\.ya?ml$)/i, ''))}.`,
  };
}

/** Reports an unknown key in a short event; the reader of short events knows best what was meant. */
function unknownEventKey(declared: Declared): UnknownWord {
  return (_code, entry) => {
    const result = readShortEvent({ [entry.key]: '' }, declared);
    const { problem, hint } = 'event' in result ? { problem: '', hint: '' } : result;
    return { code: 'unknown-field', span: entry.keySpan, message: problem, hint };
  };
}

function oneTooMany(second: MapEntry, first: MapEntry): Finding {
  return {
    code: 'wrong-kind',
    span: second.keySpan,
    message: say`A test has one of "event", "events", "webhook" and "conversation", and this has two.`,
    hint: say`Make a second test of it, or put all events under "events" or "conversation".`,
    related: [{ span: first.keySpan, message: say`The first stands here.` }],
  };
}

/** Keys that describe the state afterwards, whatever rule took the event. */
const afterwards: ReadonlySet<string> = new Set(['nothing', 'memory', 'ask']);

function checkExpect(expect: MapNode, report: Report): void {
  const memory = entryOf(expect, 'memory')?.value;
  if (memory?.kind === 'map') checkMemoryTests(memory, report);
  const nothing = entryOf(expect, 'nothing');
  const other = expect.entries.find(({ key }) => !afterwards.has(key));
  if (!nothing || !other) return;
  report({
    code: 'wrong-kind',
    span: nothing.keySpan,
    message: say`"nothing" leaves no room for "${other.key}".`,
    hint: say`Keep one of the two.`,
  });
}
