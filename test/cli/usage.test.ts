import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

const rules = 'rules:\n  - name: menu\n    when: { payload: MENU }\n    reply: Here you are.\n';

describe('botrules', () => {
  it('alone prints its help', async () => {
    const alone = await botrules([]);
    expect(alone).to.deep.equal(await botrules(['--help']));
    expect(alone).to.include({ code: 0, stderr: '' });
    expectGolden('help', alone.stdout);
  });

  it('--version prints the version alone', async () => {
    const { code, stdout, stderr } = await botrules(['--version']);
    expect(stdout).to.match(/^\d+\.\d+\.\d+\n$/);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  for (const command of [
    'init',
    'check',
    'test',
    'route',
    'explain',
    'new-test',
    'replay',
    'graph',
    'serve',
    'build',
    'types',
    'sandbox',
    'config',
    'inbox',
    'doctor',
    'schema',
    'completion',
  ]) {
    it(`${command} --help fits 60 columns, with examples`, async () => {
      const { code, stdout, stderr } = await botrules([command, '--help'], { terminal: 60 });
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.include('Examples:');
      expectToFit(stdout.slice(0, stdout.indexOf('Examples:')), 60);
      const { stdout: plain } = await botrules(['help', command], {
        terminal: 60,
        env: { NO_COLOR: '1' },
      });
      // The long tail of settings is the service's own to word.
      expectGolden(`help-${command}`, plain.replace(/Fine tuning:\n(?:.+\n)+/, ''));
    });
  }

  for (const [argv, line] of [
    [
      ['chek'],
      'botrules: There is no command "chek". Did you mean "check"? See "botrules --help".',
    ],
    [['xyzzy'], 'botrules: There is no command "xyzzy". See "botrules --help".'],
    [
      ['--verion'],
      'botrules: There is no option "--verion". Did you mean "--version"? See "botrules --help".',
    ],
    [
      ['sandbox', 'clik'],
      'botrules sandbox: There is no command "clik". Did you mean "click"? See "botrules sandbox --help".',
    ],
    [
      ['inbox', 'lst'],
      'botrules inbox: There is no command "lst". Did you mean "list"? See "botrules inbox --help".',
    ],
    [
      ['inbox', 'erase'],
      'botrules inbox erase: "--person" is missing. See "botrules inbox erase --help".',
    ],
    [
      ['inbox', 'pause', 'menu'],
      'botrules inbox pause: WHAT is one of all, page, rule, host, not "menu". See "botrules inbox pause --help".',
    ],
    [
      ['inbox', 'resume', 'rul', 'menu'],
      'botrules inbox resume: WHAT is one of all, page, rule, host, not "rul". Did you mean "rule"? See "botrules inbox resume --help".',
    ],
    [
      ['inbox', 'list', '--state', 'lost'],
      'botrules inbox list: "--state" is one of dead, dropped, done, waiting, decided, not "lost". See "botrules inbox list --help".',
    ],
    [['inbox', 'drop'], 'botrules inbox drop: Name the event by its ID, or write "--all".'],
    [
      ['inbox', 'drop', '7', '--all'],
      'botrules inbox drop: Name the event by its ID, or write "--all".',
    ],
    [
      ['inbox', 'export', '--since', 'today'],
      'botrules inbox export: "--since" is a date such as 2026-11-23 or 2026-11-23T09:00:00Z, not "today". See "botrules inbox export --help".',
    ],
    [['check'], 'botrules check: RULES is missing. See "botrules check --help".'],
    [
      ['check', 'rules', '--fromat', 'json'],
      'botrules check: There is no option "--fromat". Did you mean "--format"? See "botrules check --help".',
    ],
    [
      ['check', 'rules', '--format'],
      'botrules check: "--format" needs a value. See "botrules check --help".',
    ],
    [
      ['check', 'rules', '--format', 'jason'],
      'botrules check: "--format" is one of human, json, github, sarif, not "jason". Did you mean "json"? See "botrules check --help".',
    ],
    [
      ['build', 'a', 'b'],
      'botrules build: Too many arguments: 2 where 1 is due. See "botrules build --help".',
    ],
    [
      ['completion', 'zhs'],
      'botrules completion: SHELL is one of bash, zsh, fish, not "zhs". Did you mean "zsh"? See "botrules completion --help".',
    ],
    [
      ['replay', 'rules', 'events', '--samples', 'many'],
      'botrules replay: "--samples" is a whole number from 0 to 1000, not "many". See "botrules replay --help".',
    ],
  ] as const) {
    it(`says in one line what is wrong with: ${argv.join(' ')}`, async () => {
      expectUsageError(await botrules(argv), line);
    });
  }

  describe('where there is nothing to read', () => {
    for (const [argv, line] of [
      [
        ['check', 'ruels'],
        'botrules check: There is no file or folder "ruels". Did you mean "rules"?',
      ],
      [
        ['check', 'rules/meun.yaml'],
        'botrules check: There is no file or folder "rules/meun.yaml". Did you mean "rules/menu.yaml"?',
      ],
      [['check', 'a/b/c'], 'botrules check: There is no file or folder "a/b/c".'],
      [['check', ''], 'botrules check: There is no file or folder "".'],
      [
        ['check', 'rules/menu.yaml/x'],
        'botrules check: Cannot read "rules/menu.yaml/x": a part of its path is a file, and a folder is due.',
      ],
      [
        ['check', 'x'.repeat(300)],
        `botrules check: Cannot read "${'x'.repeat(300)}": its name is too long.`,
      ],
      [
        ['check', 'a\n\u001b[2Jb'],
        'botrules check: There is no file or folder "a\ufffd\ufffd[2Jb".',
      ],
      [['check', 'gone.yaml'], 'botrules check: "gone.yaml" is a link that leads nowhere.'],
      [['route', 'rules', 'rules'], 'botrules route: "rules" is a folder; a file is due.'],
      [
        ['route', 'rules', 'event.json'],
        'botrules route: There is no file or folder "event.json". Did you mean "events.json"?',
      ],
    ] as const) {
      it(`says so: ${argv.join(' ').slice(0, 40)}`, async () => {
        await withFiles({ 'rules/menu.yaml': rules, 'events.json': '' }, async (cwd) => {
          await symlink('nowhere', join(cwd, 'gone.yaml'));
          expectUsageError(await botrules(argv, { cwd }), line);
        });
      });
    }
  });

  it('says what to write where somebody has gone into the folder that they name', async () => {
    await withFiles({ 'rules/menu.yaml': rules }, async (cwd) => {
      for (const path of ['rules', 'rules/', './rules']) {
        expectUsageError(
          await botrules(['check', path], { cwd: join(cwd, 'rules') }),
          `botrules check: There is no file or folder "${path}". You are in a folder of this name: write "." for it.`,
        );
      }
    });
  });

  it('says in one line what the system refuses while it reads', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"payload":"MENU"}\n');
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
    }
    const { code, stdout, stderr } = await withFiles({ 'r.yaml': rules }, (cwd) =>
      botrules(['route', 'r.yaml'], { cwd, stdin: broken() }),
    );
    expect(JSON.parse(stdout)).to.include({ rule: 'menu' });
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: 'botrules: Cannot read: EIO.\n' });
  });

  it('owns up to a fault of its own in one line, with its stack for who asks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('oh\nno'));
    }
    await withFiles({ 'r.yaml': rules }, async (cwd) => {
      const quiet = await botrules(['route', 'r.yaml'], { cwd, stdin: broken() });
      expect(quiet).to.deep.equal({
        code: 70,
        stdout: '',
        stderr: 'botrules: This is a fault in botrules, not in your files: oh\ufffdno\n',
      });
      const env = { BOTRULES_DEBUG: '1' };
      const loud = await botrules(['route', 'r.yaml'], { cwd, stdin: broken(), env });
      expect(loud.stderr).to.match(/\n {4}at /);
    });
  });

  it('has colours where they are wanted', async () => {
    const coloured = '\u001b[';
    for (const [terminal, env, expected] of [
      [80, {}, true],
      [undefined, {}, false],
      [80, { NO_COLOR: '1' }, false],
      [80, { NO_COLOR: '' }, true],
      [80, { TERM: 'dumb' }, false],
      [undefined, { FORCE_COLOR: '1' }, true],
      [undefined, { FORCE_COLOR: '' }, true],
      [80, { FORCE_COLOR: '0' }, false],
    ] as const) {
      const { stdout } = await botrules(['--help'], { ...(terminal && { terminal }), env });
      expect(stdout.includes(coloured), JSON.stringify([terminal, env])).to.equal(expected);
    }
  });
});
