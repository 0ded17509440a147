import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Core from '@botrules/core';
import type * as Tooling from '@botrules/core/tooling';
import { expect } from 'chai';
import { build } from 'esbuild';

// The language grows by a file for an operator or an outcome, and a row for a field. Here a copy of core gets all three,
// and nothing else is changed by hand: it is generated, compiled, and used from the schema to the decision.

const root = fileURLToPath(new URL('../..', import.meta.url));

const longerThan = `import { textThat } from '../shape.js';
import { type Keyword, noCaptures, type Operator } from './operator.js';

/** A text has more characters than so many. */
export interface LengthTest {
  readonly kind: 'longer_than';
  readonly characters: string;
}

const isCount = (text: string) => /^[0-9]{1,4}$/.test(text);

export const longerThan: Operator<LengthTest> = {
  properties: () => ({ characters: textThat(isCount, 'a number of characters') }),
  matchers: ({ characters }) => [{ test: toTest(characters), capture: undefined }],
  takes: ({ characters }) => ({
    kind: 'some',
    key: characters,
    passes: toTest(characters),
    form: 'written',
  }),
};

function toTest(characters: string): (text: string) => boolean {
  return (text) => [...text].length > Number(characters);
}

export const longerThanKeyword: Keyword<LengthTest> = {
  schema: { description: 'Has more characters than this.', examples: [20] },
  shape: { type: ['string', 'number'], pattern: '^[0-9]{1,4}$', 'x-kind': 'a number', 'x-pattern': 'Write a number' },
  said: { so: 'has more characters than', not: 'has no more characters than' },
  takes: 'number',
  synonyms: ['longer'],
  read: (value) =>
    value.kind === 'text' && isCount(value.text)
      ? [{ test: { kind: 'longer_than', characters: value.text } as LengthTest, captures: noCaptures }]
      : [],
  describe: ({ characters }, negated) => \`has \${negated ? 'no ' : ''}more than \${characters} characters\`,
  examples: [{ test: '{ longer_than: 2 }', takes: 'abc', leaves: 'ab' }],
};
`;

const rules = `
rules:
  - { name: story, when: { text: { longer_than: 20, not: { contains: spam, ignore_case: true } } }, route: story }
  - { name: long, when: { text.length: { at_least: 10 } }, reply: "That is {text.length|some} characters." }
  - { name: night, when: { text: { is: wake up, ignore_case: true } }, escalate: on_call }
  - { name: short, when: { any: [{ text: { longer_than: 2 } }, { payload: { longer_than: 2 } }] }, route: short }
default: { route: other }
`;

const escalate = `import { optional, text } from '../shape.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

export const escalate: OutcomeKind<string | undefined, string | null> = {
  reader: () => optional(text),
  templates: () => [],
  fill: (template) => template ?? null,
  sum: lastOf,
};

export const escalateKey: OutcomeKey<string | undefined, string | null> = {
  schema: { description: 'Wakes somebody up.', examples: ['on_call'] },
  shape: { type: 'string', 'x-kind': 'a text' },
  expected: {
    schema: { description: 'Who is woken up.', examples: ['on_call'] },
    shape: expectedText,
    isWritten: true,
  },
  said: 'wake somebody up',
  synonyms: ['wake'],
  isEnough: true,
  read: (value) => writtenText(value)?.text,
  describe: (who) => (who === null ? undefined : \`wakes \${who}\`),
};
`;

/** Adds a line before or behind the first one that has a text. */
function insert(file: string, mark: string, line: string): void {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(mark);
  expect(at, mark).to.be.above(-1);
  writeFileSync(file, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
}

describe('A language with one operator, one field and one outcome more', () => {
  let home: string;
  let core: typeof Core & typeof Tooling;

  before(async function () {
    this.timeout(60_000);
    home = mkdtempSync(join(tmpdir(), 'botrules-growth-'));
    for (const path of ['packages/core', 'scripts', 'tsconfig.json', 'biome.json', '.gitignore']) {
      cpSync(join(root, path), join(home, path), {
        recursive: true,
        filter: (from) => !/\/(?:dist|node_modules)$|\.tsbuildinfo$/.test(from),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
    const source = join(home, 'packages/core/src');

    // One new file, and its lines in the list.
    const list = join(source, 'rules/operators/list.ts');
    writeFileSync(join(source, 'rules/operators/longer-than.ts'), longerThan);
    insert(
      list,
      'import { moreThan,',
      "import { longerThan, longerThanKeyword } from './longer-than.js';",
    );
    insert(list, '  exists,\n', '  longer_than: longerThan,');
    insert(list, '  exists: existsKeyword,', '  longer_than: longerThanKeyword,');

    // One new file, and its name wherever the list has another.
    const outcomes = join(source, 'rules/outcomes/list.ts');
    writeFileSync(join(source, 'rules/outcomes/escalate.ts'), escalate);
    const listed = readFileSync(outcomes, 'utf8').replace(/^.*\bhandover.*\n/gm, (line) =>
      line.includes('forward, handover')
        ? line.replace('handover', 'handover, escalate')
        : line + line.replaceAll('handover', 'escalate'),
    );
    writeFileSync(outcomes, listed);

    // One row, here for what runs and there for what writers are told.
    const fields = join(source, 'event-fields.ts');
    insert(
      fields,
      "  'referral.ref': { get",
      "  'text.length': { get: ({ text }) => text && [...text].length, value: 'text', kinds: ['message'] },",
    );
    insert(
      fields,
      "  'referral.ref': {\n    description",
      "  'text.length': { description: 'How many characters the text has.', examples: [{ at_most: 5 }] },",
    );

    execFileSync(process.execPath, ['scripts/compile-schemas.js'], { cwd: home });
    const bundle = join(home, 'packages/core/core.mjs');
    await build({
      stdin: {
        contents: "export * from './index.ts'; export * from './tooling.ts';",
        resolveDir: source,
      },
      bundle: true,
      conditions: ['botrules-source'],
      format: 'esm',
      packages: 'external',
      outfile: bundle,
      logLevel: 'silent',
    });
    core = await import(pathToFileURL(bundle).href);
  });

  after(() => rmSync(home, { recursive: true, force: true }));

  it('is a file more for an operator and an outcome, their lines in two lists, a row, and what is generated', () => {
    const sources = (folder: string) =>
      readdirSync(join(folder, 'packages/core'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /^(?:src|schema)\/.*\.(?:ts|json)$/.test(name))
        .filter((name) => !/\.generated\.ts$|^schema\//.test(name));
    const before = new Set(sources(root));
    const changed = sources(home).filter(
      (name) =>
        !before.has(name) ||
        readFileSync(join(root, 'packages/core', name), 'utf8') !==
          readFileSync(join(home, 'packages/core', name), 'utf8'),
    );
    expect(changed.sort()).to.deep.equal([
      'src/event-fields.ts',
      'src/rules/operators/list.ts',
      'src/rules/operators/longer-than.ts',
      'src/rules/outcomes/escalate.ts',
      'src/rules/outcomes/list.ts',
    ]);
  });

  it('has no type error', function () {
    this.timeout(60_000);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', 'packages/core', '--noEmit'], {
      cwd: home,
      encoding: 'utf8',
    });
  });

  it('is explained by the schema', () => {
    const { definitions } = JSON.parse(
      readFileSync(join(home, 'packages/core/schema/rules.schema.json'), 'utf8'),
    );
    expect(definitions.operators.properties.longer_than.description).to.contain('more characters');
    expect(definitions.condition.properties['text.length'].description).to.contain('How many');
  });

  const message = (text: string): Core.Event => ({
    event: 'message',
    channel: 'messenger',
    standby: false,
    text,
  });

  it('decides, from the rules and from a compiled file', () => {
    const { value, diagnostics } = core.parseRules(rules);
    expect(diagnostics).to.deep.equal([]);
    const ruleSet = value!;
    for (const router of [
      core.createRouter(ruleSet),
      core.createRouter(core.loadCompiled(core.serialize(ruleSet))),
      core.createRouter(structuredClone(ruleSet)),
    ]) {
      const takers = ['once upon a time there was', 'once upon a', 'wake up', 'abc', 'ab'].map(
        (text) => router.route(message(text)).rule,
      );
      expect(takers).to.deep.equal(['story', 'long', 'night', 'short', 'default']);
      expect(router.route(message('0123456789')).reply).to.deep.equal([
        { text: 'That is 10 characters.' },
      ]);
    }
  });

  it('says what to do, in rules, decisions and tests', () => {
    const decide = (text: string) =>
      core.createRouter(core.parseRules(text).value!).route(message('wake up'));
    const { steps, ...decision } = decide(rules);
    const wakes = { rule: 'night', escalate: 'on_call', handover: null };
    expect(decision).to.include(wakes);
    expect(steps[0]).to.include(wakes);
    expect(steps.map((step) => core.describeStep(step))).to.deep.equal([['wakes on_call']]);
    const otherwise = decide(rules.replace('on_call', 'the_boss'));
    expect(core.diffDecisions(decide(rules), otherwise)).to.deep.equal([
      { path: 'escalate', before: 'on_call', after: 'the_boss' },
    ]);
    const tests = `
tests:
  - { name: right, event: { text: wake up }, expect: { rule: night, escalate: on_call } }
  - { name: wrong, event: { text: wake up }, expect: { escalate: the_boss } }
`;
    const parsed = core.parseTests({ 'a.test.yaml': tests });
    expect(parsed.diagnostics).to.deep.equal([]);
    const noFiles = () => expect.fail('no test names a file');
    const { results } = core.runTests(parsed.value!, core.parseRules(rules).value!, {
      readWebhook: noFiles,
      readFile: noFiles,
    });
    expect(results.map(({ passed }) => passed)).to.deep.equal([true, false]);
  });

  it('is proved about', () => {
    const findings = (text: string) =>
      core.parseRules(text).diagnostics.map(({ code, message }) => `${code}: ${message}`);
    const shadowed = `rules:
  - { name: a, when: { text: { longer_than: 5 } }, route: a }
  - { name: b, when: { text: { longer_than: 5 } }, route: b }
  - { name: c, when: { text: abcdefgh }, route: c }
  - { name: d, when: { text: abc }, route: d }
  - { name: e, when: { event: postback, text.length: 3 }, route: e }
default: { route: other }
`;
    const codes = findings(shadowed).filter((each) => !each.startsWith('exact-case'));
    expect(codes.map((each) => each.split('"', 2).join(''))).to.deep.equal([
      'unreachable-rule: Rule b',
      'unreachable-rule: Rule c',
      'never-holds: Rule e',
    ]);
  });

  it('is explained, and its slips are told', () => {
    const ruleSet = core.parseRules(rules).value!;
    const told = core.renderExplanation(core.explain(ruleSet, message('abcdefghij')));
    expect(told).to.contain('text has more than 20 characters').and.contain('text.length');
    const slip = core.parseRules('rules: [{ name: a, when: { text: { longer: 5 } }, route: a }]');
    expect(slip.diagnostics[0]?.hint).to.contain('longer_than');
  });
});
