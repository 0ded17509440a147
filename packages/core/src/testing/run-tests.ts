import type { Decision } from '../decision.js';
import type { Event } from '../event.js';
import { createExplainer, type Explainer } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import type { Json } from '../message.js';
import { needArray, needShape } from '../report/argument.js';
import type { Place } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { toPlace } from '../report/report.js';
import { nearest } from '../report/suggest.js';
import { createRouter } from '../router/indexed-router.js';
import type { Router } from '../router/router.js';
import type { Rule, RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { walkRules } from '../rules/walk-rules.js';
import { entryOf, type MapNode } from '../syntax/node.js';
import { type Mismatch, mismatches } from './expectation.js';
import type { GivenBody, TestCase, TestFile } from './test-file.js';
import { needTestFile } from './test-file.js';

/** What a webhook body holds; `readWebhook` of `@botrules/messenger` gives it. */
export interface WebhookEvents {
  /** The events that rules see, in order. */
  readonly events: readonly Event[];
  /** How many updates are none that rules see, by what they are. */
  readonly skipped: { readonly [kind: string]: number };
  /** What is broken in the body. */
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** How tests are run. */
export interface TestOptions {
  /** Reads a webhook body, which is JSON text; may throw an `Error` whose message says what is wrong. */
  readonly readWebhook: (body: string) => WebhookEvents;
  /**
   * Reads a file that a test names: its path as written, and the test file that it is relative to. May throw an
   * `Error` whose message says what is wrong.
   */
  readonly readFile: (path: string, testFile: string) => string;
  /** Whether to run a test; all are unless given. */
  readonly filter?: (test: TestCase, file: TestFile) => boolean;
  /** Stop at the first test that fails. */
  readonly bail?: boolean;
}

/** How tests came out, as plain data that JSON can carry. */
export interface TestRun {
  /** Those that were run, in order. */
  readonly results: readonly TestResult[];
  /** How many passed. */
  readonly passed: number;
  /** How many failed. */
  readonly failed: number;
  /** Those that were not run, by `filter` or `bail`. */
  readonly skipped: number;
}

/** How one test came out. */
export interface TestResult {
  /** The name of the test. */
  readonly name: string;
  /** Of its name. */
  readonly place: Place;
  /** Whether all came as expected. */
  readonly passed: boolean;
  /** Why it could not be run, or could not be judged; then it has failed. */
  readonly problem: TestProblem | null;
  /** Its events, each with what became of it. */
  readonly events: readonly EventResult[];
}

/** Why a test could not be run, or could not be judged. */
export interface TestProblem {
  readonly kind: 'no-expect' | 'webhook';
  /** One sentence that quotes the writer. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly hint: string;
  /** Where it stands. */
  readonly place: Place;
}

/** What became of one event of a test. */
export interface EventResult {
  /** What the rules decided. */
  readonly decision: Decision;
  /** What should have been and is not; empty where the event met what was expected. */
  readonly differences: readonly Difference[];
  /** Why the event was taken by what took it; `null` where nothing differs. */
  readonly explanation: Explanation | null;
}

/** One thing that is not as the test expects. */
export interface Difference {
  /** What differs, as one would write it in code: `rule`, `captures.order_id`, `reply[0].text`. */
  readonly path: string;
  /** What the test expects there. */
  readonly expected: Json;
  /** Left out where the decision has nothing there. */
  readonly actual?: Json;
  /** Where the test says so. */
  readonly place: Place;
  /** What to do, as an imperative. */
  readonly hint?: string;
}

/** Runs tests against the rules that they are of. Whatever a test names, nothing is thrown. */
export function runTests(
  files: readonly TestFile[],
  ruleSet: RuleSet,
  options: TestOptions,
): TestRun {
  needArray('runTests', 'test files', files, 'Pass the value of parseTests.');
  for (const file of files) needTestFile('runTests', file);
  const rules = needRuleSet('runTests', ruleSet);
  needShape(
    'runTests',
    'its options as an object',
    options,
    { readWebhook: 'function', readFile: 'function' },
    'Say how bodies and files are read: { readWebhook, readFile }.',
  );
  const { filter = () => true, bail = false } = options;
  const runner = new Runner(rules, options);
  const results: TestResult[] = [];
  let skipped = 0;
  let failed = 0;
  for (const file of files) {
    for (const test of file.tests) {
      if ((bail && failed > 0) || !filter(test, file)) {
        skipped++;
        continue;
      }
      const result = runner.run(test);
      results.push(result);
      if (!result.passed) failed++;
    }
  }
  return { results, passed: results.length - failed, failed, skipped };
}

/** @throws {TypeError} where a caller handed over something else than results of tests */
export function needResults(caller: string, results: unknown): void {
  const hint = 'Pass the "results" of runTests.';
  needArray(caller, 'results', results, hint);
  for (const result of results) {
    needShape(caller, 'results', result, { events: 'object', place: 'object' }, hint);
  }
}

class Runner {
  readonly #router: Router;
  readonly #explain: () => Explainer;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #options: TestOptions;

  constructor(ruleSet: RuleSet, options: TestOptions) {
    this.#router = createRouter(ruleSet);
    this.#rules = new Map(
      [...walkRules(ruleSet.root)].flatMap(({ of }) => (of.kind === 'rule' ? [[of.name, of]] : [])),
    );
    this.#options = options;
    // Made ready when the first test fails.
    let explainer: Explainer | undefined;
    this.#explain = () => (explainer ??= createExplainer(ruleSet));
  }

  run(test: TestCase): TestResult {
    const given = this.#given(test);
    const problem = 'message' in given ? given : this.#unfinished(test);
    const events = ('message' in given ? [] : given).map((event) =>
      this.#judge(this.#router.route(event), test.expect),
    );
    const passed = problem === null && events.every(({ differences }) => differences.length === 0);
    return { name: test.name, place: toPlace(test.span), passed, problem, events };
  }

  #given({ given, expect }: TestCase): readonly Event[] | TestProblem {
    const mayBeNone = expect !== undefined && entryOf(expect, 'nothing') !== undefined;
    const events: Event[] = [];
    for (const one of given.kind === 'events' ? given.events : [given]) {
      const read = 'event' in one ? [one.event] : this.#webhook(one, mayBeNone);
      if ('message' in read) return read;
      events.push(...read);
    }
    return events;
  }

  #webhook(given: GivenBody, mayBeNone: boolean): readonly Event[] | TestProblem {
    const { span } = given;
    try {
      const body =
        'body' in given ? given.body : this.#options.readFile(given.path, span.source.file);
      const { events, skipped, problems } = this.#options.readWebhook(body);
      const [broken] = problems;
      if (broken) {
        return webhookProblem(
          span,
          `The webhook is broken at ${quote(broken.at)}: ${broken.message}`,
        );
      }
      // A body without events is a test as well: that nothing comes of it.
      if (events.length > 0 || mayBeNone) return events;
      return webhookProblem(span, `The webhook holds no event that rules see${besides(skipped)}.`);
    } catch (error) {
      return webhookProblem(span, (error as Error).message);
    }
  }

  #unfinished(test: TestCase): TestProblem | null {
    return test.expect
      ? null
      : {
          kind: 'no-expect',
          message: `The test ${quote(test.name)} does not say what it expects.`,
          hint: 'Add "expect:", or let "botrules test --update" fill in what happens now.',
          place: toPlace(test.span),
        };
  }

  #judge(decision: Decision, expect: MapNode | undefined): EventResult {
    const found = expect ? mismatches(expect, decision) : [];
    if (found.length === 0) return { decision, differences: [], explanation: null };
    // What is asked about is the rule that should have taken the event, or else the one that did.
    const named = found.find(({ path }) => path === 'rule')?.expected;
    const rule = [String(named), decision.rule].find((name) => this.#rules.has(name ?? ''));
    return {
      decision,
      differences: found.map((mismatch) => this.#difference(mismatch)),
      explanation: this.#explain()(decision.event, { rule: rule ?? undefined }),
    };
  }

  #difference({ path, expected, actual, span }: Mismatch): Difference {
    const isTaker = path === 'rule' || path === 'rules';
    const hint = isTaker ? this.#hint(expected) : brokenText(expected, actual);
    return {
      path,
      expected,
      ...(actual === undefined ? {} : { actual }),
      place: toPlace(span),
      ...(hint === undefined ? {} : { hint }),
    };
  }

  /** Why a rule that is named can never be what was expected. */
  #hint(expected: Json): string | undefined {
    for (const item of [expected].flat()) {
      if (item === null || item === 'default') continue;
      const name = String(item);
      const rule = this.#rules.get(name);
      if (rule?.disabled) return `The rule ${quote(name)} is disabled.`;
      if (rule) continue;
      const meant = nearest(name, [...this.#rules.keys(), 'default']);
      const instead = /^(?:none|nothing|no|null|nobody|no rule)$/i.test(name)
        ? ' For no rule and no default write: expect: { nothing: true }.'
        : meant
          ? ` Did you mean ${quote(meant)}?`
          : '';
      return `No rule is named ${quote(name)}.${instead}`;
    }
    return undefined;
  }
}

/** Between brackets a comma ends a text that is not quoted, so that one message reads as several. */
function brokenText(expected: Json, actual: Json | undefined): string | undefined {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return undefined;
  // What is a map, or a list in a list, was not parted by a comma.
  if (expected.some((item) => typeof item === 'object')) return undefined;
  const text = expected.join(', ');
  const whole = actual.some((item) => isMessage(item) && item.text === text);
  return whole && expected.length > actual.length
    ? 'Put the text in quotes: between brackets a comma ends it.'
    : undefined;
}

function isMessage(json: Json): json is { readonly text: string } {
  return typeof json === 'object' && json !== null && 'text' in json;
}

function webhookProblem(span: TestCase['span'], message: string): TestProblem {
  const hint = 'Give a body as the platform sends it, as JSON in a file or as YAML in place.';
  return { kind: 'webhook', message, hint, place: toPlace(span) };
}

function besides(skipped: WebhookEvents['skipped']): string {
  const kinds = Object.entries(skipped).map(([kind, count]) => `${count} × ${quote(kind)}`);
  return kinds.length === 0 ? '' : `, only ${kinds.join(', ')}`;
}
