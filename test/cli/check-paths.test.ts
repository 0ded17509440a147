import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrulesCommand } from '../support/built.js';
import { botrules, expectUsageError, withFiles } from './harness.js';

const files = {
  'rules/10-menu.yaml':
    'rules:\n  - name: menu\n    when: { payload: MENU }\n    reply: { text: Hi, buttons: [{ title: Hours, payload: HOURS }] }\n',
  'rules/20-hours.yaml': 'rules: [{ name: hours, when: { payload: HOURS }, reply: Nine }]\n',
  'rules/90-else.yaml': 'default: { reply: Sorry }\n',
  'rules/main.test.yaml':
    'tests: [{ name: t, event: { payload: MENU }, expect: { rule: menu } }]\n',
  'other/a.yaml':
    'rules: [{ name: menu, when: { payload: MENU }, reply: Hi }]\ndefault: { reply: x }\n',
};

const check = (argv: readonly string[], more: object = {}, stdin = '') =>
  withFiles({ ...files, ...more }, (cwd) => botrules(['check', ...argv], { cwd, stdin }));

describe('botrules check, of several paths', () => {
  for (const [what, argv, stdout] of [
    [
      'the files of a folder, in any order, as one set of rules',
      ['rules/90-else.yaml', 'rules/10-menu.yaml', 'rules/20-hours.yaml'],
      '2 rules in 3 files: no problems found.\n',
    ],
    [
      'what the shell makes of rules/*.yaml, tests too',
      Object.keys(files).slice(0, 4),
      '2 rules in 3 files: no problems found.\n1 file of tests is written as it should be; "botrules test" runs it.\n',
    ],
    ['folders, each by itself', ['rules', 'other'], '3 rules in 4 files: no problems found.\n'],
    ['a path that is named twice', ['other', 'other'], '1 rule in 1 file: no problems found.\n'],
  ] as const) {
    it(`takes ${what}`, async () => {
      expect(await check(argv)).to.deep.equal({ code: 0, stdout, stderr: '' });
    });
  }

  it('says what is wrong in any of them', async () => {
    const { code, stdout } = await check(['rules', 'bad.yaml', 'bad.test.yaml'], {
      'bad.yaml': 'rules: 12\n',
      'bad.test.yaml': 'tests: [{ nam: t, event: {} }]\n',
    });
    expect(stdout).to.include('bad.yaml:1:8: error').and.to.include('bad.test.yaml:1:11: error');
    expect(stdout).to.include('2 errors in 2 files.');
    expect(code).to.equal(1);
  });

  it('names the one that is not there', async () => {
    expectUsageError(
      await check(['rules', 'rulse']),
      'botrules check: There is no file or folder "rulse". Did you mean "rules"?',
    );
  });

  it('reads "-" from standard input, with includes from this folder', async () => {
    const { code, stdout, stderr } = await check(
      ['-'],
      {},
      'rules: [{ include: rules/10-menu.yaml }, { include: rules/20-hours.yaml }]\ndefault: { reply: x }\n',
    );
    expect({ code, stdout, stderr }).to.deep.equal({
      code: 0,
      stdout: '2 rules in 3 files: no problems found.\n',
      stderr: '',
    });
    const wrong = await check(['-'], {}, 'rulse: []\n');
    expect(wrong.stdout).to.match(/^stdin:1:1: error\[unknown-key\]/);
  });

  it('reads a pipe', async () => {
    await withFiles(files, async (cwd) => {
      const command = botrulesCommand().join(' ');
      const child = spawn(
        'bash',
        [
          '-c',
          `${command} check <(cat other/a.yaml) && ${command} check /dev/stdin < <(cat other/a.yaml)`,
        ],
        {
          cwd,
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
      }
      await once(child, 'close');
      expect(text).to.equal('1 rule in 1 file: no problems found.\n'.repeat(2));
    });
  });

  for (const [argv, line] of [
    [['-', '--watch'], 'Standard input is read once: "-" cannot be watched.'],
    [
      ['rules', 'other', '--profile', 'p.json'],
      '"--profile" is held against one set of rules: name one file or folder.',
    ],
  ] as const) {
    it(`refuses ${argv.join(' ')}`, async () => {
      expectUsageError(await check(argv), `botrules check: ${line}`);
    });
  }

  for (const [file, hint] of [
    ['rules/main.test.yaml', 'Run it with: botrules test rules/main.test.yaml'],
    [
      'rules/main_test.yml',
      'Name it "rules/main.test.yaml", and run it with: botrules test rules/main.test.yaml',
    ],
  ] as const) {
    it(`says that ${file} is a file of tests`, async () => {
      const { code, stdout } = await check([file], { [file]: files['rules/main.test.yaml'] });
      expect(stdout).to.include(`"${file}" is a file of tests, not of rules.`).and.to.include(hint);
      expect(code).to.equal(1);
    });
  }

  it('runs tests in files that end in .test.yml', async () => {
    const { stdout } = await withFiles(
      { 'r/a.yaml': files['other/a.yaml'], 'r/a.test.yml': files['rules/main.test.yaml'] },
      (cwd) => botrules(['test', 'r'], { cwd }),
    );
    expect(stdout).to.include('1 test passed.');
  });
});

describe('a forward without a secret', () => {
  const forwards = {
    'rules/lead.yaml':
      'rules:\n  - name: lead\n    when: { payload: LEAD }\n    reply: Noted\n    forward: https://crm.example/lead\ndefault: { reply: x }\n',
  };
  const warning =
    'rules/lead.yaml:2: warning: "lead" forwards, and no secret is set to sign it: each such event becomes a dead letter. Set FORWARD_SECRET, here and where it is received; "botrules secret" makes one.\n';

  for (const [what, more, strict, code, stderr] of [
    ['is told where the settings are at hand', { '.env': 'PORT=1\n' }, [], 0, warning],
    ['is an error with --strict', { 'botrules.yaml': 'port: 1\n' }, ['--strict'], 1, warning],
    [
      'is not told where a secret is set',
      { '.env': 'FORWARD_SECRET=a-secret-of-some-length\n' },
      ['--strict'],
      0,
      '',
    ],
    ['is not told where there are no settings', {}, ['--strict'], 0, ''],
  ] as const) {
    it(what, async () => {
      const run = await withFiles({ ...forwards, ...more }, (cwd) =>
        botrules(['check', 'rules', ...strict], { cwd }),
      );
      expect({ code: run.code, stderr: run.stderr }).to.deep.equal({ code, stderr });
    });
  }

  it('is told by doctor', async () => {
    const { code, stdout } = await withFiles(forwards, (cwd) =>
      botrules(['doctor', '--inbox', join(cwd, 'i.sqlite')], { cwd }),
    );
    expect(stdout).to.include(
      'FAIL  Rules forward, and no secret is set to sign it: lead (rules/lead.yaml:2).\n      Set FORWARD_SECRET, here and where it is received; "botrules secret" makes one.\n',
    );
    expect(code).to.equal(1);
  });

  it('is signed by what botrules secret makes', async () => {
    const { code, stdout } = await botrules(['secret']);
    expect(stdout).to.match(/^whsec_[A-Za-z0-9+/]{43}=\n$/);
    expect(code).to.equal(0);
    expect((await botrules(['secret'])).stdout).not.to.equal(stdout);
  });
});
