import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';
import { serving } from './serving.js';

const files = {
  'rules/menu.yaml':
    'rules:\n  - { name: menu, when: { payload: MENU, referral.source: ADS }, reply: Here. }\ndefault: { route: fallback }\n',
};

describe('botrules config', () => {
  it('says what is in force and who said so, of secrets only where they come from', async () => {
    const { code, stdout } = await withFiles({ 'botrules.yaml': 'port: 8080\n' }, (cwd) =>
      botrules(['config', '--workers', '7'], {
        cwd,
        env: { APP_SECRET: 'hush', HOST: '127.0.0.1' },
      }),
    );
    expect(stdout).to.match(/^port: 8080 +# botrules\.yaml:1$/m);
    expect(stdout).to.match(/^workers: 7 +# --workers$/m);
    expect(stdout).to.match(/^host: 127\.0\.0\.1 +# \$HOST$/m);
    expect(stdout).to.include('$APP_SECRET').and.not.to.include('hush');
    expect(code).to.equal(0);
  });

  it('prints wrong settings as check does', async () => {
    const { code, stderr } = await withFiles({ 'botrules.yaml': 'prot: 8080\n' }, (cwd) =>
      botrules(['config'], { cwd }),
    );
    expect(stderr).to.include('botrules.yaml:1:1: error[unknown-key]').and.to.include('"port"');
    expect(code).to.equal(1);
  });
});

describe('botrules sandbox click', () => {
  it('posts a signed click to a service', async () => {
    const env = { APP_SECRET: 'hush' };
    await withFiles(files, async (cwd) => {
      const { code } = await serving({ cwd, env }, async (seen) => {
        const [, url = ''] = await seen(/webhook {2}(\S+)/);
        const flags = ['--ref', 'summer', '--source', 'ADS', '--to', url];
        const sandbox = ['--sandbox', 'http://127.0.0.1:9'];
        const click = await botrules(['sandbox', 'click', 'MENU', ...flags, ...sandbox], { env });
        expect(click).to.include({ code: 0, stdout: '200 EVENT_RECEIVED\n' });
        expect(click.stderr).to.match(/^No sandbox runs at http:\/\/127.0.0.1:9, .*\n$/);
        const silent = ['sandbox', 'click', 'MENU', '--to', url, ...sandbox, '--no-wait'];
        const posted = await botrules(silent, { env });
        expect(posted).to.include({ code: 0, stdout: '200 EVENT_RECEIVED\n', stderr: '' });
        const [line] = await seen(/^\{.*"msg":"decided".*$/m);
        expect(JSON.parse(line)).to.include({ rule: 'menu' });
      });
      expect(code).to.equal(0);
    });
  });
});

describe('botrules inbox', () => {
  it('exports what a service took as lines that replay reads', async () => {
    await withFiles(files, async (cwd) => {
      const inbox = ['--inbox', 'events.sqlite'];
      await serving({ cwd, more: inbox }, async (seen) => {
        const [, url = ''] = await seen(/webhook {2}(\S+)/);
        const click = ['sandbox', 'click', 'MENU', '--source', 'ADS', '--to', url];
        await botrules([...click, '--sandbox', 'http://127.0.0.1:9']);
        await seen(/^\{.*"msg":"decided".*$/m);
      });
      const list = await botrules(['inbox', 'list', ...inbox], { cwd });
      expect(list).to.include({ code: 0, stdout: '' });
      const exported = await botrules(['inbox', 'export', ...inbox], { cwd });
      const replay = await botrules(['replay', 'rules', '-'], { cwd, stdin: exported.stdout });
      expect(replay.stdout).to.match(/1 +100\.0% {2}menu/);
      const { id } = JSON.parse(exported.stdout);
      const show = await botrules(['inbox', 'show', id, ...inbox], { cwd });
      expect(show.stdout).to.include(id).and.to.include('MENU');
      const erase = await botrules(['inbox', 'erase', '--person', '2000', ...inbox], { cwd });
      expect(erase.stdout).to.equal('Erased 1 event of this person.\n');
    });
  });
});

describe('botrules doctor', () => {
  it('looks at settings, rules and inbox', async () => {
    const { stdout, stderr } = await withFiles(files, (cwd) =>
      botrules(['doctor', '--inbox', 'memory'], { cwd }),
    );
    expect(stdout).to.match(/^ok +/m);
    expect(stderr).to.equal('');
  });

  it('tells that there are no rules at a path', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      botrules(['doctor', '--inbox', 'memory', '--rules', 'nope'], { cwd }),
    );
    expect(stdout).to.match(
      /^FAIL +There is no file or folder "nope"\.\n +Say where they are with --rules or BOTRULES_RULES\.$/m,
    );
  });

  it('tells of a .env that everybody can read', async function () {
    // Windows has rights of another kind.
    if (process.platform === 'win32') this.skip();
    for (const [mode, isTold] of [
      [0o644, true],
      [0o640, false],
      [0o600, false],
    ] as const) {
      const { stdout, code } = await withFiles(
        { ...files, '.env': 'VERIFY_TOKEN=v\n' },
        async (cwd) => {
          await chmod(join(cwd, '.env'), mode);
          return botrules(['doctor', '--inbox', 'memory'], { cwd });
        },
      );
      expect(code).to.equal(1);
      const told =
        /^warn +Everybody on this machine can read "\.env"[^\n]*\n +Run "chmod 600 \.env"\.$/m;
      expect(told.test(stdout), stdout).to.equal(isTold);
    }
  });
});
