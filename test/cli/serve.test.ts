import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { botrules, expectGolden, expectUsageError, withFiles } from './harness.js';
import { anywhere, serving } from './serving.js';

const files = {
  'rules/menu.yaml':
    'rules:\n  - { name: menu, when: { payload: MENU }, reply: Here is the menu. }\ndefault: { route: fallback }\n',
};
/** Runs a command that was printed for a shell. */
async function shell(command: string): Promise<string> {
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  await once(child, 'close');
  return text;
}

describe('botrules serve', () => {
  it('prints a curl that posts a signed click, decides it, and stops cleanly', async () => {
    const { code, stdout, stderr } = await withFiles(files, (cwd) =>
      serving({ cwd, env: { APP_SECRET: 'hush' } }, async (seen) => {
        const [curl] = await seen(/^curl .*$/m);
        expect(await shell(curl)).to.equal('EVENT_RECEIVED');
        const [line] = await seen(/^\{.*"msg":"decided".*$/m);
        expect(JSON.parse(line)).to.include({ rule: 'menu' });
      }),
    );
    expect(stdout).to.include('rule "menu" takes it').and.to.include('Here is the menu.');
    expect(stdout).to.include('"routes":["fallback"]');
    expect(stdout).not.to.include('hush');
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });

  it('says at the start that rules forward and nothing signs it', async () => {
    const forward = `${files['rules/menu.yaml'].replace('reply: Here is the menu.', 'forward: https://crm.example/')}`;
    const run = (env: Readonly<Record<string, string>>) =>
      withFiles({ 'rules/menu.yaml': forward }, (cwd) =>
        serving({ cwd, env }, async (seen) => void (await seen(/^curl .*$/m))),
      );
    expect((await run({})).stdout).to.match(
      /"level":40.*"rules":\["menu \(rules\/menu.yaml:2\)"\].*these rules forward and no secret is set/,
    );
    expect((await run({ FORWARD_SECRET: 'a-secret-of-some-length' })).stdout).not.to.include(
      'these rules forward',
    );
  });

  it('says where the desk is, once it is on', async () => {
    const started = (settings: string) =>
      withFiles({ ...files, 'botrules.yaml': settings }, (cwd) =>
        serving({ cwd }, async (seen) => {
          await seen(/^curl .*$/m);
          const [written] = await seen(/^[\s\S]+$/);
          const [, desk] = /^ {2}desk {5}(\S+)$/m.exec(written) ?? [];
          if (desk !== undefined) expect((await fetch(desk)).status).to.equal(200);
        }),
      );
    expect((await started('admin: { desk: true }\n')).stdout).to.match(
      /^ {2}desk {5}http:.*\/desk\/$/m,
    );
    expect((await started('admin: { desk: false }\n')).stdout).not.to.include('/desk/');
  });

  it('refuses a click with another signature', async () => {
    await withFiles(files, (cwd) =>
      serving({ cwd, env: { APP_SECRET: 'hush' } }, async (seen) => {
        const [curl] = await seen(/^curl .*$/m);
        expect(await shell(curl.replace(/sha256=\w{4}/, 'sha256=0000'))).to.include(
          'X-Hub-Signature-256',
        );
      }),
    );
  });

  it('reads rules anew on SIGHUP, and draws what is wrong with them for who watches', async () => {
    await withFiles(files, async (cwd) => {
      let hangup = () => {};
      const onHangup = (listener: () => void) => {
        hangup = listener;
      };
      const { code, stderr } = await serving({ cwd, terminal: 80, onHangup }, async (seen) => {
        await seen(/^curl .*$/m);
        await writeFile(join(cwd, 'rules/menu.yaml'), 'rules: 12\n');
        hangup();
        await seen(/the new rules are wrong, the old ones stay in force/);
        await writeFile(
          join(cwd, 'rules/menu.yaml'),
          files['rules/menu.yaml'].replace('MENU', 'M'),
        );
        hangup();
        await seen(/new rules are in force/);
      });
      expect(stderr).to.include('rules/menu.yaml:1:8:');
      expect(code).to.equal(0);
    });
  });

  it('speaks German to a person at a terminal, also once it runs, and English in its log', async () => {
    const talking = {
      'rules/menu.yaml':
        'rules:\n  - { name: menu, when: { payload: MENU }, reply: [{ typing: 1s }, Hallo] }\ndefault: { route: fallback }\n',
    };
    await withFiles(talking, async (cwd) => {
      let hangup = () => {};
      const onHangup = (listener: () => void) => {
        hangup = listener;
      };
      const env = { NO_COLOR: '1', BOTRULES_LANG: 'de' };
      const { stdout, stderr } = await serving(
        { cwd, terminal: 80, env, onHangup },
        async (seen) => {
          const [curl] = await seen(/^curl .*$/m);
          await shell(curl);
          await seen(/Hallo/);
          await writeFile(join(cwd, 'rules/menu.yaml'), 'rulez: []\n');
          hangup();
          await seen(/the new rules are wrong, the old ones stay in force/);
        },
      );
      // Both its log and what it draws are those of one finding.
      expect(stdout).to.include('Unknown key');
      expect(stderr).to.include('Fehler[unknown-key]: Der Schlüssel „rulez“ ist in einer');
      expect(stderr).not.to.match(/Unknown|Did you/);
      expect(stdout).to.match(/^ {2}an \S+:\n {4}\(tippt 1 s lang\)$/m);
      expect(stderr).to.include('Fehler[unknown-key]').and.to.include('1 Fehler in 1 Datei');
    });
  });

  it('speaks to a person at a terminal', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      serving({ cwd, terminal: 80, env: { NO_COLOR: '1' } }, async (seen) => {
        const [curl] = await seen(/^curl .*$/m);
        await shell(curl);
        await seen(/decided {2}[\s\S]*Here is the menu/);
        await shell(curl);
        await seen(/passed over/);
      }),
    );
    const steady = stdout
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
      .replaceAll(/sha256=\w+/g, 'sha256=SIGNATURE')
      .replaceAll(/\d{13}/g, 'MOMENT')
      .replaceAll(/^\d\d:\d\d:\d\d/gm, 'HH:MM:SS')
      .replaceAll(/version="\w+"/g, 'version="VERSION"');
    expectGolden('serve', steady);
  });

  it('says in one line that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const run = await withFiles(files, (cwd) =>
      botrules(['serve', 'rules', ...anywhere, '--port', String(port)], { cwd }),
    );
    other.close();
    expectUsageError(
      run,
      `botrules serve: Port ${port} is taken by another program. Choose another with "--port".`,
    );
  });

  it('names the variable or the file that set what it cannot start with', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const taken = String(port);
    const cases: readonly (readonly [
      env: Readonly<Record<string, string>>,
      yaml: string,
      says: RegExp,
    ])[] = [
      [
        { HOST: 'x86_64-conda-linux-gnu' },
        '',
        /"x86_64-conda-linux-gnu" .*\(it is set by \$HOST\)\. Give one with "--host"/,
      ],
      [
        { HOST: '192.0.2.1', APP_SECRET: 's' },
        '',
        /"192.0.2.1" is not an address of this machine \(it is set by \$HOST\)/,
      ],
      [
        { BOTRULES_ADMIN_HOST: '192.0.2.1' },
        '',
        /"192.0.2.1" .*\$BOTRULES_ADMIN_HOST\).*"--admin-host"/,
      ],
      [{ PORT: taken }, '', /Port \d+ is taken by another program \(it is set by \$PORT\)/],
      [
        { BOTRULES_ADMIN_PORT: taken },
        '',
        /\(it is set by \$BOTRULES_ADMIN_PORT\).*"--admin-port"/,
      ],
      [{}, `port: ${taken}`, /\(it is set by botrules\.yaml:1\)/],
      [
        { BOTRULES_INBOX: 'notes/x' },
        '',
        /The inbox \S+ cannot be opened: .* \(it is set by \$BOTRULES_INBOX\)\.\n$/,
      ],
    ];
    for (const [env, yaml, says] of cases) {
      const {
        BOTRULES_ADMIN_PORT: admin = '0',
        PORT = '0',
        BOTRULES_INBOX: inbox = 'memory',
      } = env;
      const given = {
        PORT,
        BOTRULES_ADMIN_PORT: admin,
        BOTRULES_INBOX: inbox,
        APP_SECRET: 's',
        ...env,
      };
      if (yaml !== '') delete (given as { PORT?: string }).PORT;
      const run = await withFiles({ ...files, 'botrules.yaml': yaml, notes: 'x' }, (cwd) =>
        botrules(['serve', 'rules'], { cwd, env: given }),
      );
      expect(run.stderr).to.match(says);
      expect(run.code).to.equal(2);
    }
    other.close();
  });

  it('shows no password of a flag that is wrong', async () => {
    const run = await botrules(['serve', 'rules', '--inbox', 'postgres://u:pa/hunter2@db/x']);
    expect(run.stderr).to.match(/"--inbox" was given "postgres:\/\/•••", which cannot be read/);
    expect(run.stderr).not.to.include('hunter2');
  });

  it('says in one line that the inbox cannot be used', async () => {
    const run = await withFiles({ ...files, notes: 'x' }, (cwd) =>
      botrules(['serve', 'rules', ...anywhere, '--inbox', 'notes/inbox.sqlite'], { cwd }),
    );
    expect(run.stderr).to.match(
      /^botrules serve: The service cannot start: The inbox \S+ cannot be opened: a part of its path is a file\.\n$/,
    );
    expect(run.code).to.equal(2);
  });

  it('says in one line what is wrong with a flag', async () => {
    expectUsageError(
      await botrules(['serve', 'rules', '--port', 'abc']),
      'botrules serve: "--port" was given "abc", which does not fit. Write a whole number from 0 to 65535. See "botrules serve --help".',
    );
  });

  for (const [name, more, text, expected] of [
    ['rules with errors', {}, 'rules: 12\n', 'rules/menu.yaml:1:8: error[wrong-kind]'],
    ['wrong settings', { PORT: 'abc' }, 'rules: []\n', '$PORT:1:1: error[wrong-kind]'],
    ['an open door', { HOST: '0.0.0.0' }, 'rules: []\n', 'Set APP_SECRET'],
  ] as const) {
    it(`does not start on ${name}, and prints them as check does`, async () => {
      const { code, stdout, stderr } = await withFiles({ 'rules/menu.yaml': text }, (cwd) =>
        botrules(['serve', 'rules', '--admin-port', '0', '--inbox', 'memory'], { cwd, env: more }),
      );
      expect(stderr)
        .to.include(expected)
        .and.to.match(/1 error in 1 file\.\n$/);
      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
    });
  }
});
