import type { Event } from '../event.js';
import { needArray, needShape } from '../report/argument.js';
import { quote } from '../report/problems.js';
import { toPlace } from '../report/report.js';
import { say } from '../report/say.js';
import type { Span } from '../report/source.js';
import { routerSteps } from '../router/indexed-router.js';
import type { Router } from '../router/router.js';
import type { RuleSet } from '../rules/model.js';
import { needRuleSet } from '../rules/need-rule-set.js';
import { finish, type Steps } from '../steps.js';
import { entryOf } from '../syntax/node.js';
import { type Ran, runConversation } from './conversation.js';
import { Judge } from './judge.js';
import { Player } from './player.js';
import type { GivenBody, TestCase, TestFile } from './test-file.js';
import { needTestFile } from './test-file.js';
import type {
  TestOptions,
  TestProblem,
  TestResult,
  TestRun,
  WebhookEvents,
} from './test-result.js';

/** Runs tests against their rules. Whatever a test names, nothing is thrown. */
export function runTests(
  files: readonly TestFile[],
  ruleSet: RuleSet,
  options: TestOptions,
): TestRun {
  return finish(testSteps(files, ruleSet, options));
}

/** `runTests` in steps, one for each test, for a program that has other things to do in between. */
export function* testSteps(
  files: readonly TestFile[],
  ruleSet: RuleSet,
  options: TestOptions,
): Steps<TestRun> {
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
  const runner = new Runner(rules, options, yield* routerSteps(rules));
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
      yield;
    }
  }
  return { results, passed: results.length - failed, failed, skipped };
}

class Runner {
  readonly #router: Router;
  readonly #judge: Judge;
  readonly #options: TestOptions;

  constructor(ruleSet: RuleSet, options: TestOptions, router: Router) {
    this.#router = router;
    this.#judge = new Judge(ruleSet);
    this.#options = options;
  }

  run(test: TestCase): TestResult {
    const { given, name, span, setting } = test;
    const conversation = given.kind === 'conversation';
    const { problem, doubt, events } = conversation
      ? runConversation(given.steps, new Player(this.#router, setting), this.#judge, (body) =>
          this.#webhook(body, true),
        )
      : this.#each(test);
    const passed = problem === null && events.every(({ differences }) => differences.length === 0);
    const unfinished = passed ? unfinishedOf(test) : null;
    return {
      name,
      place: toPlace(span),
      passed: passed && unfinished === null,
      problem: problem ?? unfinished,
      ...(passed && unfinished === null && doubt !== undefined && { doubt }),
      conversation,
      events,
    };
  }

  /** Plays each event by itself, after the state that the test describes. */
  #each(test: TestCase): Ran {
    const given = this.#given(test);
    if ('message' in given) return { problem: given, events: [] };
    const { setting, expect } = test;
    let asked: Span | undefined;
    const events = given.map((event) => {
      const { at } = setting;
      const timed =
        at === undefined || event.timestamp !== undefined ? event : { ...event, timestamp: at };
      const played = new Player(this.#router, setting, timed).play(timed);
      if (timed.timestamp === undefined) asked ??= this.#judge.askedTime(played);
      return this.#judge.judge(played, expect);
    });
    return { problem: null, doubt: asked && withoutTime(test, asked), events };
  }

  #given({ given, expect }: TestCase): readonly Event[] | TestProblem {
    const mayBeNone = expect !== undefined && entryOf(expect, 'nothing') !== undefined;
    const events: Event[] = [];
    if (given.kind === 'conversation') return events;
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
          say`The webhook is broken at ${quote(broken.at)}: ${broken.message}`,
        );
      }
      // A body without events is a test as well: nothing should happen.
      if (events.length > 0 || mayBeNone) return events;
      return webhookProblem(
        span,
        say`The webhook holds no event that rules see${besides(skipped)}.`,
      );
    } catch (error) {
      return webhookProblem(span, (error as Error).message);
    }
  }
}

/** Returns the problem of a test that expects nothing: in a conversation, one step with `expect` is enough. */
function unfinishedOf({ name, span, given, expect }: TestCase): TestProblem | null {
  const isConversation = given.kind === 'conversation';
  if (expect || (isConversation && given.steps.some((step) => step.expect))) return null;
  return {
    kind: 'no-expect',
    message: say`The test ${quote(name)} does not say what it expects.`,
    hint: isConversation
      ? say`Add "expect:" to a step.`
      : say`Add "expect:", or let "botrules test --update" fill in what happens now.`,
    place: toPlace(span),
  };
}

/** Returns what is to be said of a test without a time that passes although a test of the time decides something. */
function withoutTime({ span }: TestCase, asked: Span): TestProblem {
  const { file, line } = toPlace(asked);
  return {
    kind: 'time',
    message: say`This passes whatever days or hours stand in ${file}:${line}, since the test does not say when it is.`,
    hint: say`Add a time beside "expect", such as at: 2026-06-02T08:00:00Z`,
    place: toPlace(span),
  };
}

function webhookProblem(span: TestCase['span'], message: string): TestProblem {
  const hint = say`Give a body as the platform sends it, as JSON in a file or as YAML in place.`;
  return { kind: 'webhook', message, hint, place: toPlace(span) };
}

function besides(skipped: WebhookEvents['skipped']): string {
  const kinds = Object.entries(skipped).map(([kind, count]) => `${count} × ${quote(kind)}`);
  return kinds.length === 0 ? '' : say`, only ${kinds.join(', ')}`;
}
