import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  botrules,
  expectGolden,
  expectToFit,
  expectUsageError,
  type Setting,
  withFiles,
} from './harness.js';

const rules = `rules:
  - name: menu
    when: { payload: MENU }
    reply: Here is the menu.
  - name: a person
    when:
      any:
        - payload: HUMAN
        - text: { contains: human }
    handover: page_inbox
default: { reply: Pardon? }
`;

const passing = `tests:
  - { name: the menu opens, event: { payload: MENU }, expect: { rule: menu } }
  - { name: a person comes, event: { payload: HUMAN }, expect: { rule: a person, handover: page_inbox } }
`;

const failing = `tests:
  - name: the menu opens
    event: { payload: MENU }
    expect: { rule: menu, reply: Here you are. }
  - name: whoever asks gets a person
    events:
      - { payload: HUMAN }
      - { event: message, text: Human! }
    expect: { rule: a persn }
  - name: nothing expected yet
    event: { payload: HUMAN }
`;

const run = (
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  setting: Setting = {},
) => withFiles(files, (cwd) => botrules(['test', ...argv], { cwd, ...setting }));

const mixed = {
  'rules/shop.yaml': rules,
  'rules/10-good.test.yaml': passing,
  'rules/20-bad.test.yaml': failing,
};
const good = { 'rules/shop.yaml': rules, 'rules/shop.test.yaml': passing };

describe('botrules test', () => {
  it('says that all tests pass', async () => {
    expect(await run(good, [])).to.deep.equal({
      code: 0,
      stdout: '✓ rules/shop.test.yaml  2 tests\n\n2 tests passed.\n',
      stderr: '',
    });
  });

  it('shows what differs, where the test says so, and why the rules decided so', async () => {
    const { code, stdout, stderr } = await run(mixed, ['rules']);
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' });
    expectGolden('test', stdout);
  });

  it('shows a conversation that fails as a chat, with the place of the first difference', async () => {
    const shop = `rules:
  - name: buy
    when: { payload: { like: "BUY_{pizza}" } }
    remember: { pizza: "{pizza}" }
    reply: { text: "{pizza}. Which size?", quick_replies: [{ title: Small, payload: S }, { title: Large, payload: L }] }
    follow_up: { after: 1h, payload: NUDGE }
  - { name: size, when: { payload: [S, L], memory.pizza: { exists: true } }, reply: "One {memory.pizza}." }
  - { name: nudge, when: { event: follow_up, payload: NUDGE }, reply: Still hungry? }
  - { name: code, when: { text: code }, route: secret.code }
default: { reply: Sorry? }
`;
    const tests = `tests:
  - name: a pizza
    conversation:
      - click: BUY_diavola
      - wait: 2h
        expect: { rule: nudge }
      - say: code
      - say: large
        expect: { rule: size, reply: One diavola. }
      - human: This is Ann.
      - say: large
        expect: { nothing: true }
  - name: a tap of what was not shown
    conversation:
      - click: BUY_diavola
      - tap: Medium
        expect: { rule: size }
`;
    const { code, stdout } = await run({ 'shop.yaml': shop, 'shop.test.yaml': tests }, []);
    expect(code).to.equal(1);
    expectGolden('test-conversation', stdout);
  });

  it('says which tests pass whatever the opening hours are', async () => {
    const shop = `rules:
  - { name: open, when: { text: hours, time: { hours: "09:00-18:00", timezone: Europe/Paris } }, reply: Open }
default: { reply: Closed }
`;
    const tests = `tests:
  - { name: closed, event: { text: hours }, expect: { rule: default } }
  - { name: by night, at: "2026-06-02T23:00:00Z", event: { text: hours }, expect: { rule: default } }
`;
    const { code, stdout } = await run({ 'shop.yaml': shop, 'shop.test.yaml': tests }, []);
    expect(code).to.equal(0);
    expectGolden('test-without-time', stdout);
  });

  it('breaks the tree to 60 columns', async () => {
    const { stdout } = await run(mixed, ['rules'], { terminal: 60, env: { NO_COLOR: '1' } });
    expectToFit(stdout, 60);
  });

  it('stops at the first failure with --bail, across files', async () => {
    const files = { ...mixed, 'other/shop.yaml': rules, 'other/a.test.yaml': failing };
    const { stdout } = await run(files, ['other', 'rules', '--bail', '--format', 'json']);
    expect(JSON.parse(stdout)).to.include({ passed: 0, failed: 1, skipped: 7 });
  });

  it('runs the tests whose name has a text in it, in any case', async () => {
    const { code, stdout } = await run(mixed, ['rules', '--filter', 'A PERSON COMES']);
    expect(stdout).to.equal(
      '✓ rules/10-good.test.yaml  1 test\n\n1 test passed. 4 tests not run.\n',
    );
    expect(code).to.equal(0);
  });

  it('names what no test reaches', async () => {
    const { code, stdout } = await run(good, ['--coverage']);
    expect(code).to.equal(0);
    expectGolden('test-coverage', stdout);
  });

  for (const [percent, expected] of [
    ['60', 0],
    ['61', 1],
  ] as const) {
    it(`exits with ${expected} where ${percent}% are asked for and 60% reached`, async () => {
      const { code, stderr } = await run(good, ['--min-coverage', percent]);
      expect(code).to.equal(expected);
      expect(stderr).to.equal(
        expected === 0
          ? ''
          : 'Tests reach less than 61% of the rules, defaults and alternatives.\n',
      );
    });
  }

  it('writes JSON for scripts', async () => {
    const { stdout } = await run(mixed, ['rules', '--format', 'json', '--coverage']);
    const { results, coverage, ...counts } = JSON.parse(stdout);
    expect(counts).to.deep.equal({ passed: 2, failed: 3, skipped: 0 });
    expect(coverage).to.include({ reached: 4, total: 5 });
    expect(results[2]).to.deep.include({ name: 'the menu opens', passed: false });
    expect(results[2].events[0].differences[0]).to.include({
      path: 'reply[0].text',
      expected: 'Here you are.',
      actual: 'Here is the menu.',
    });
  });

  it('writes JUnit, with everything escaped that XML needs escaped', async () => {
    const files = {
      'rules/shop.yaml': rules,
      'rules/a.test.yaml':
        'tests: [{ name: "<a> & \\"b\\"\\u0001", event: { payload: MENU }, expect: { reply: "<x> & ]]>" } }]\n',
    };
    const { stdout } = await run(files, ['--format', 'junit']);
    expectGolden('test-junit', stdout);
  });

  it('writes TAP 14', async () => {
    const { stdout } = await run(mixed, ['rules', '--format', 'tap']);
    expectGolden('test-tap', stdout);
  });

  it('fills in what tests expect that expect nothing yet', async () => {
    const text =
      'tests:\n  # Sent by a customer.\n  - name: open\n    event: { payload: MENU } # as seen\n';
    await withFiles({ 'rules/shop.yaml': rules, 'rules/a.test.yaml': text }, async (cwd) => {
      const { code, stdout, stderr } = await botrules(['test', 'rules', '--update'], { cwd });
      expect(stderr).to.equal('rules/a.test.yaml: filled in the "expect" of 1 test.\n');
      expect(stdout).to.include('1 test passed.');
      expect(code).to.equal(0);
      expect(await readFile(join(cwd, 'rules/a.test.yaml'), 'utf8')).to.equal(
        `${text}    expect: { rule: menu }\n`,
      );
    });
  });

  it('reads webhook bodies from files beside the test', async () => {
    const body = {
      object: 'page',
      entry: [
        {
          id: '7',
          time: 1,
          messaging: [{ sender: { id: '1' }, timestamp: 1, postback: { payload: 'MENU' } }],
        },
      ],
    };
    const files = {
      'rules/shop.yaml': rules,
      'rules/fixtures/click.json': JSON.stringify(body),
      'rules/a.test.yaml':
        'tests:\n  - { name: a, webhook: { file: fixtures/click.json }, expect: { rule: menu } }\n  - { name: b, webhook: { file: fixtures/none.json }, expect: { rule: menu } }\n',
    };
    const { stdout } = await run(files, []);
    expect(stdout)
      .to.include('1 of 2 tests failed')
      .and.to.include('The file "rules/fixtures/none.json" cannot be read.');
  });

  it('says which file of rules or tests is not read, since it has another ending', async () => {
    const files = { ...good, 'rules/deals.yaml.txt': rules };
    await withFiles(files, async (cwd) => {
      const { code, stderr } = await botrules(['test', 'rules'], { cwd });
      expect(code).to.equal(0);
      expect(stderr).to.include('"rules/deals.yaml.txt" is not read');
    });
  });

  for (const [name, files, argv, line] of [
    [
      'no tests',
      { 'rules/shop.yaml': rules },
      ['rules'],
      'There is no *.test.yaml in "rules". Write one with "botrules new-test".',
    ],
    [
      'tests with another ending',
      { 'rules/shop.yaml': rules, 'rules/shop.test.yaml.txt': passing },
      ['rules'],
      'There is no *.test.yaml in "rules". Rename "rules/shop.test.yaml.txt" to "shop.test.yaml".',
    ],
    ['no folder', good, ['ruels'], 'There is no file or folder "ruels". Did you mean "rules"?'],
    ['no match', good, ['--filter', 'nope'], 'No test has "nope" in its name.'],
    [
      'rules that are not there',
      { 'a.test.yaml': `rules: nowhere\n${passing}` },
      [],
      'a.test.yaml:1: There is no file or folder "nowhere".',
    ],
    [
      'too much coverage',
      good,
      ['--min-coverage', '101'],
      '"--min-coverage" is a whole number from 0 to 100, not "101". See "botrules test --help".',
    ],
  ] as const) {
    it(`says in one line that there is ${name}`, async () => {
      expectUsageError(await run(files, argv), `botrules test: ${line}`);
    });
  }

  for (const [name, files, expected] of [
    [
      'tests',
      { 'rules/shop.yaml': rules, 'rules/a.test.yaml': 'tests:\n  - nmae: a\n' },
      'rules/a.test.yaml:2:5: error[',
    ],
    [
      'rules',
      { 'rules/shop.yaml': 'rules: 12\n', 'rules/a.test.yaml': passing },
      'rules/shop.yaml:1:8: error[',
    ],
  ] as const) {
    it(`prints ${name} with errors as check does`, async () => {
      const { code, stdout, stderr } = await run(files, []);
      expect(stderr).to.include(expected);
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
    });
  }

  it('prints what is doubtful about files of tests, and runs them', async () => {
    const tests = `tests:
  - name: odd
    event: { payload: “MENU” }
    expect: { rule: menu }
  - name: none
    event: { payload: X }
    expect: { rule: none }
`;
    const { code, stdout, stderr } = await run(
      { 'rules/shop.yaml': rules, 'rules/a.test.yaml': tests },
      [],
    );
    expect(stderr).to.match(/a\.test\.yaml:3:23: warning\[invisible-character\]/);
    expect(stderr).to.include('1 warning in 1 file.');
    expect(stdout).to.include('2 of 2 tests failed.');
    expect(stdout).to.match(/No rule is named "none"\.\s+For no rule[\s\S]*nothing: true/);
    expect(code).to.equal(1);
  });

  it('tests again whenever a file changes, until Ctrl-C', async () => {
    const controller = new AbortController();
    const files = { 'rules/shop.yaml': rules, 'tests/a.test.yaml': `rules: ../rules\n${passing}` };
    await withFiles(files, async (cwd) => {
      let edited = false;
      const { code, stdout, stderr } = await botrules(['test', 'tests', '--watch'], {
        cwd,
        signal: controller.signal,
        onStdout(text) {
          if (!edited && text.includes('2 tests passed.')) {
            edited = true;
            void writeFile(join(cwd, 'rules/shop.yaml'), rules.replace('MENU', 'FOOD'));
          }
          if (text.includes('1 of 2 tests failed.')) controller.abort();
        },
      });
      expect(stderr).to.match(/^\d\d:\d\d:\d\d {2}Watching tests/m);
      expect(stdout).to.include('2 tests passed.');
      expect(code).to.equal(0);
    });
  });
});
