import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { type ConfigReading, readConfig, settings } from '../../../packages/service/src/index.js';
import { asNobody } from '../../support/as-nobody.js';

describe('readConfig', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-config-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(
    yaml: string | undefined,
    env: Readonly<Record<string, string>> = {},
    flags: Readonly<Record<string, string>> = {},
  ): Promise<ConfigReading> {
    if (yaml !== undefined) await writeFile(join(folder, 'botrules.yaml'), yaml);
    return readConfig({ flags: new Map(Object.entries(flags)), env, folder });
  }

  /** The mistakes as `place: message`. */
  const mistakes = ({ diagnostics }: ConfigReading) =>
    diagnostics.map(
      ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`,
    );

  it('needs nothing, and then serves this machine alone in a dry run', async () => {
    const { value, diagnostics } = await read(undefined);
    expect(diagnostics).to.deep.equal([]);
    expect(value).to.include({ host: '127.0.0.1', port: 3000, dryRun: true });
    expect(value?.apps).to.deep.equal([]);
  });

  it('takes a flag before the environment, that before the file, that before what is built in', async () => {
    const yaml = 'port: 1001';
    expect((await read(yaml, { PORT: '1002' }, { '--port': '1003' })).value?.port).to.equal(1003);
    expect((await read(yaml, { PORT: '1002' })).value?.port).to.equal(1002);
    expect((await read(yaml)).value?.port).to.equal(1001);
    const { shown } = await read(yaml, { PORT: '1002' });
    expect(shown.get('port')).to.deep.equal({ value: '1002', origin: '$PORT' });
    expect((await read(yaml)).shown.get('port')?.origin).to.equal('botrules.yaml:1');
  });

  it('takes secrets without the blanks and line breaks around them, from wherever they come', async () => {
    const env = { VERIFY_TOKEN: ' vt\n', APP_SECRET: 's \r\n', FORWARD_SECRET: '\tfs ' };
    const { value } = await read(undefined, env);
    expect(value?.verifyToken).to.equal('vt');
    expect(value?.apps.map(({ secrets }) => secrets)).to.deep.equal([['s']]);
    expect(value?.forward.secrets).to.deep.equal(['fs']);
    const referred = await read(`verify_token: \${TOKEN}`, { TOKEN: 'vt\n' });
    expect(referred.value?.verifyToken).to.equal('vt');
  });

  it('takes every setting from the file, from its flag and from its variable', async () => {
    const samples: Readonly<Record<string, string>> = {
      host: 'localhost',
      port: '4000',
      path: '/hook',
      dry_run: 'true',
      workers: '7',
      'graph.url': 'http://localhost:1',
      'graph.version': 'v25.0',
      'retries.attempts': '3',
      'forward.allow': 'crm.internal',
      'admin.host': '::1',
      'admin.port': '4001',
      'admin.desk': 'true',
      'admin.personal_data': 'true',
      'log.level': 'warn',
      'log.personal_data': 'true',
      'traces.endpoint': 'http://localhost:4318',
      'limits.body': '64KB',
      'limits.connections': '900',
      allow_unsigned: 'true',
      sends_per_second: '12.5',
    };
    for (const setting of Object.values(settings)) {
      const { key, flag, env } = setting;
      const sample = samples[key] ?? (key === 'rules' || key === 'inbox' ? 'some/where' : '3d');
      const fits = 'value' in setting.kind.parse(sample) ? sample : '5s';
      const [top = '', below] = key.split('.');
      const yaml = below === undefined ? `${top}: ${fits}` : `${top}: { ${below}: ${fits} }`;
      const readings = [
        await read(yaml),
        await read('', {}, { [flag]: fits }),
        await read('', { [env]: fits }),
      ];
      for (const reading of readings) {
        expect(mistakes(reading), key).to.deep.equal([]);
        expect(reading.shown.get(key)?.value, key).to.equal(fits);
        expect(reading.shown.get(key)?.origin, key).not.to.equal('default');
      }
    }
  });

  it('reads a .env file as environment, which the real one goes before', async () => {
    await writeFile(join(folder, '.env'), 'PORT=5000\nHOST=localhost\nAPP_SECRET="s"\n');
    const { value, files } = await read(undefined, { PORT: '5001' });
    expect(value).to.include({ port: 5001, host: 'localhost' });
    expect(value?.apps[0]?.secrets).to.deep.equal(['s']);
    expect(files).to.include(join(folder, '.env'));
  });

  describe('secrets', () => {
    it('come from the environment, from files, and from the file only by reference', async () => {
      await writeFile(join(folder, 'token.txt'), 'page-token\n');
      const reading = await read(
        [
          `verify_token: \${MY_VERIFY}`,
          `apps: [{ name: shop, secret: ["\${NEW}", "\${OLD}"] }]`,
          'pages: [{ id: 123, token: { file: token.txt } }]',
        ].join('\n'),
        { MY_VERIFY: 'v', NEW: 'n', OLD: 'o' },
      );
      expect(mistakes(reading)).to.deep.equal([]);
      expect(reading.value?.verifyToken).to.equal('v');
      expect(reading.value?.apps).to.deep.equal([{ name: 'shop', secrets: ['n', 'o'] }]);
      expect(reading.value?.pages).to.deep.equal([
        { id: '123', token: 'page-token', appSecret: 'n', sendsPerSecond: 30 },
      ]);
      expect(reading.files).to.include(join(folder, 'token.txt'));
    });

    it('of the one app and page come from variables, or from the files that these name', async () => {
      await writeFile(join(folder, 'secret'), 's1,s2\n');
      const { value } = await read('', {
        APP_SECRET_FILE: join(folder, 'secret'),
        PAGE_ACCESS_TOKEN: 't',
        PAGE_ID: '9',
      });
      expect(value?.apps[0]?.secrets).to.deep.equal(['s1', 's2']);
      expect(value?.pages).to.deep.equal([
        { id: '9', token: 't', appSecret: 's1', sendsPerSecond: 30 },
      ]);
      expect(value?.dryRun).to.equal(false);
    });

    it('are told by where they come from when they cannot be right', async () => {
      const cases: readonly (readonly [Record<string, string>, string, RegExp])[] = [
        [{ PAGE_ACCESS_TOKEN: 'two words' }, '$PAGE_ACCESS_TOKEN', /characters that no token has/],
        [{ PAGE_ACCESS_TOKEN: '"quoted"' }, '$PAGE_ACCESS_TOKEN', /characters that no token has/],
        [{ APP_SECRET: 'new,,old' }, '$APP_SECRET', /has a gap/],
        [{ APP_SECRET: ',' }, '$APP_SECRET', /has a gap/],
      ];
      for (const [env, file, message] of cases) {
        const { diagnostics, value } = await read('', env);
        expect(value).to.equal(undefined);
        expect(diagnostics).to.have.lengthOf(1);
        expect(diagnostics[0]).to.include({ file, code: 'wrong-kind' });
        expect(diagnostics[0]?.message).to.match(message);
        expect(JSON.stringify(diagnostics)).not.to.match(/two words|quoted|old/);
      }
      await writeFile(join(folder, 'token.txt'), 'one\ntwo\n');
      const reading = await read('pages: [{ id: 123, token: { file: token.txt } }]');
      expect(reading.diagnostics[0]?.file).to.equal(join(folder, 'token.txt'));
      expect((await read('', { APP_SECRET: 'new, old' })).value?.apps[0]?.secrets).to.deep.equal([
        'new',
        'old',
      ]);
    });

    it('are never shown', async () => {
      const env = {
        A: 'hush-1',
        B: 'hush-2',
        C: 'hush-3',
        D: 'hush-4',
        DB: 'postgres://u:hush-5@db/x',
      };
      const yaml = [
        `verify_token: \${A}`,
        `apps: [{ secret: "\${B}" }]`,
        `pages: [{ id: 1, token: "\${C}" }]`,
        `forward: { secret: "\${D}" }`,
        `inbox: \${DB}`,
      ].join('\n');
      const { shown, diagnostics, sources } = await read(yaml, env);
      const all = JSON.stringify([
        [...shown],
        diagnostics,
        [...sources].map(([name, { text }]) => [name, text]),
      ]);
      expect(diagnostics).to.deep.equal([]);
      expect(all).not.to.match(/hush-[1-4]/);
      expect(JSON.stringify([...shown])).not.to.include('hush-5');
    });
  });

  const wrong: readonly (readonly [what: string, yaml: string, mistake: RegExp, hint: RegExp])[] = [
    ['an unknown key', 'prot: 1', /^botrules.yaml:1:1 unknown-key: Unknown key "prot"/, /"port"/],
    [
      'a key of a map that is unknown',
      'graph: { uri: x }',
      /1:10 unknown-key: Unknown key "uri"/,
      /"url"/,
    ],
    [
      'the password itself',
      'admin: { desk: true, password: hush-9 }',
      /1:22 unknown-key: Unknown key "password" in "admin"/,
      /^Write the password into a file, and its path as password_file\.$/,
    ],
    ['a port that is none', 'port: http', /1:7 wrong-kind: "http" does not fit/, /0 to 65535/],
    [
      'a map where a value is due',
      'port: { a: 1 }',
      /wrong-kind: "port" takes a single value/,
      /./,
    ],
    [
      'a length of time in words',
      'keep: 30 days',
      /"30 days" is not a length of time/,
      /Write 30d\./,
    ],
    ['lines without a colon', 'port=8080', /takes settings, one a line/, /such as port: 8080/],
    ['one word for several', 'retries: 3', /takes keys, such as \{ attempts: 8 \}/, /attempts: 8/],
    [
      'pages without dashes',
      'pages: { id: 1 }',
      /takes a list of pages/,
      /a dash before each page/,
    ],
    ['another database', 'inbox: mysql://h/x', /neither a file nor/, /of a PostgreSQL database/],
    ['nothing', 'dry_run:', /There is nothing after "dry_run:"/, /delete the line/],
    ['a length of time without a unit', 'lease: 30', /"30" is not a length of time/, /30s/],
    ['a time out of range', 'keep: 1h', /"1h" is out of range/, /2d to/],
    [
      'a secret that stands in the file',
      'verify_token: hush',
      /"verify_token" is a secret/,
      /\$\{NAME\}/,
    ],
    [
      'a token that stands in the file',
      'pages: [{ id: 1, token: EAAB }]',
      /"token" is a secret/,
      /\$\{NAME\}/,
    ],
    ...['https://www.facebook.com/hats', '@hats', 'The Hat Shop'].map(
      (id) =>
        [
          `the page ${id}, which is no id`,
          `apps: [{ secret: "\${T}" }]\npages: [{ id: "${id}", token: "\${T}" }]`,
          /2:\d+ wrong-kind: ".+" is not the id of a page/,
          /the number/,
        ] as const,
    ),
    ...['localhost:3000', 'http://localhost', '[::1]:80', '.', 'a b'].map(
      (host) =>
        [
          `the host ${host}, which is none`,
          `host: "${host}"`,
          /1:7 wrong-kind: .*".+" is not a host/,
          /the port as a setting/,
        ] as const,
    ),
    [
      'an allowed host that is a URL',
      'forward: { allow: [http://crm] }',
      /is not a host name/,
      /crm/,
    ],
    ['a variable that is not set', `verify_token: \${NOPE}`, /"NOPE" is not set/, /Set NOPE/],
    ['a file that is not there', 'verify_token: { file: nope }', /"nope" cannot be read/, /Check/],
    ['a page without a token', 'pages: [{ id: 1 }]', /missing-key: A page needs "token"/, /token:/],
    [
      'a page that stands twice',
      `apps: [{ secret: "\${T}" }]\npages: [{ id: 1, token: "\${T}" }, { id: 1, token: "\${T}" }]`,
      /page "1" stands here twice/,
      /Delete/,
    ],
    [
      'an app that there is not',
      `apps: [{ name: a, secret: "\${T}" }]\npages: [{ id: 1, token: "\${T}", app: b }]`,
      /2:\d+ wrong-kind: No app is named "b"/,
      /Use a/,
    ],
    [
      'a rate that is none',
      `apps: [{ secret: "\${T}" }]\npages: [{ id: 1, token: "\${T}", sends_per_second: 0 }]`,
      /"0" is not a number of calls a second/,
      /300/,
    ],
    [
      'a password in the file',
      'inbox: postgres://u:hush@db/x',
      /has a password in it/,
      /BOTRULES_INBOX/,
    ],
    [
      'a signing secret that is not base64',
      `forward: { secret: "\${W}" }`,
      /begins with whsec_/,
      /openssl/,
    ],
    [
      'an open door without a secret',
      'host: 0.0.0.0',
      /1:7 wrong-kind: Without an app secret anyone who reaches "0.0.0.0"/,
      /APP_SECRET/,
    ],
    ['YAML that is none', 'port: [', /yaml-syntax/, /./],
    ['a list for a file', '- port', /takes settings, one a line/, /./],
  ];
  for (const [what, yaml, mistake, hint] of wrong) {
    it(`says what is wrong with ${what}`, async () => {
      const reading = await read(yaml, { T: 't', W: 'whsec_***' });
      expect(reading.value).to.equal(undefined);
      expect(mistakes(reading)).to.have.lengthOf(1);
      expect(mistakes(reading)[0]).to.match(mistake);
      expect(reading.diagnostics[0]?.hint ?? '').to.match(hint);
      expect(JSON.stringify(reading.diagnostics)).not.to.include('hush@');
    });
  }

  describe('a .env file', () => {
    const lines = 'APP_SECRET=s\nVERIFY_TOKEN=vt\n';
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');

    it('counts whole with a byte order mark, with line breaks of Windows and without one at the end', async () => {
      for (const text of [`\uFEFF${lines}`, lines.replaceAll('\n', '\r\n'), lines.trimEnd()]) {
        await writeFile(join(folder, '.env'), text);
        const { value, diagnostics } = await read(undefined);
        expect(diagnostics).to.deep.equal([]);
        expect(value?.apps).to.deep.equal([{ name: undefined, secrets: ['s'] }]);
        expect(value?.verifyToken).to.equal('vt');
      }
    });

    it('is refused whole where it is not text in UTF-8', async () => {
      for (const bytes of [
        Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(lines)]),
        Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(lines).swap16()]),
        utf16(lines),
        Buffer.from(`${lines}NAME=Jos\u00e9\n`, 'latin1'),
        Buffer.from(`${lines}\0`),
      ]) {
        await writeFile(join(folder, '.env'), bytes);
        const reading = await read(undefined);
        expect(reading.value).to.equal(undefined);
        expect(mistakes(reading)).to.deep.equal([
          '.env:1:1 wrong-kind: The file ".env" is not text in UTF-8.',
        ]);
        expect(reading.diagnostics[0]?.hint).to.match(/Save it again as UTF-8/);
      }
    });

    it('is refused where a name has a character that nobody sees', async () => {
      await writeFile(join(folder, '.env'), `${lines}\u00a0HOST=127.0.0.1\nPO\u200bRT=1\n`);
      const reading = await read(undefined);
      expect(mistakes(reading).join('\n'))
        .to.match(/\.env:4:1 .*U\+200B/)
        .and.not.match(/HOST|s\b$/);
    });

    it('is no matter where it is a folder', async () => {
      await mkdir(join(folder, '.env'));
      expect(mistakes(await read(undefined))).to.deep.equal([]);
    });

    it('is refused where it may not be read', async () => {
      await writeFile(join(folder, '.env'), lines, { mode: 0o000 });
      await chmod(folder, 0o755);
      expect(mistakes(await asNobody(() => read(undefined)))[0]).to.match(/"\.env" cannot be read/);
    });
  });

  it('refuses a file of settings and a secret that are not text in UTF-8', async () => {
    await writeFile(join(folder, 'secret'), Buffer.from('hush\n', 'utf16le'));
    const secret = await read('', { APP_SECRET_FILE: join(folder, 'secret') });
    expect(mistakes(secret)[0]).to.match(/is not text in UTF-8/);
    await writeFile(join(folder, 'secret'), '\uFEFFhush\r\n');
    const marked = await read('', { APP_SECRET_FILE: join(folder, 'secret') });
    expect(marked.value?.apps[0]?.secrets).to.deep.equal(['hush']);
    await writeFile(join(folder, 'botrules.yaml'), Buffer.from('port: 1', 'utf16le'));
    expect(mistakes(await read(undefined))).to.deep.equal([
      'botrules.yaml:1:1 wrong-kind: The file "botrules.yaml" is not text in UTF-8.',
    ]);
    await writeFile(join(folder, 'botrules.yaml'), '\uFEFFport: 1');
    expect((await read(undefined)).value?.port).to.equal(1);
  });

  describe('the inbox', () => {
    const inboxOf = async (text: string) => read('', { BOTRULES_INBOX: text });

    const taken: readonly (readonly [written: string, path: string])[] = [
      ['q.sqlite', 'q.sqlite'],
      ['sqlite:q.sqlite', 'q.sqlite'],
      ['sqlite:/data/q.sqlite', '/data/q.sqlite'],
      ['file:q.sqlite', 'q.sqlite'],
      ['FILE:q.sqlite', 'q.sqlite'],
      ['~/q.sqlite', join(homedir(), 'q.sqlite')],
    ];
    for (const [written, path] of taken) {
      it(`is ${path} where ${written} is written`, async () => {
        expect((await inboxOf(written)).value?.inbox).to.equal(resolve(folder, path));
      });
    }
    for (const written of ['memory', ':memory:', 'sqlite::memory:']) {
      it(`is in memory where ${written} is written`, async () => {
        const { value } = await inboxOf(written);
        expect(value?.inbox).to.equal('memory');
      });
    }
    const refused: readonly string[] = [
      'host=db password=hunter2',
      'dbname = bot',
      'mysql://u:hunter2@db/x',
      'mysql:db',
      'sqlite:///data/q.sqlite',
      'file:///data/q.sqlite',
      'jdbc:postgresql://db/x',
      'redis://db',
      'postgres:db',
      'postgres://',
      'postgres:///x',
      'postgres://u:pa/hunter2@db/x',
      'postgres://u:100%hunter2@db/x',
      'file:q.sqlite?mode=ro',
      '~bob/q.sqlite',
      '$HOME/q.sqlite',
    ];
    for (const written of refused) {
      it(`is refused where ${written} is written`, async () => {
        const reading = await inboxOf(written);
        expect(mistakes(reading)).to.have.lengthOf(1);
        expect(mistakes(reading)[0]).to.match(/^\$BOTRULES_INBOX:1:1 wrong-kind: /);
        expect(
          JSON.stringify([...reading.sources.values()].map(({ text }) => text)),
        ).not.to.include('hunter2');
        expect(JSON.stringify(reading.diagnostics)).not.to.include('hunter2');
      });
    }
    it('is told how to write a password in its address', async () => {
      const { diagnostics } = await inboxOf('postgres://u:Ab/3xYz+Q==@db/x');
      expect(diagnostics[0]?.hint).to.include('write %2F for "/"');
    });
  });

  it("passes over what Kubernetes sets for a Service of one of our variables' names", async () => {
    const link = 'tcp://10.0.0.1:9464';
    const reading = await read('port: 1001', { BOTRULES_ADMIN_PORT: link, PORT: link });
    expect(mistakes(reading)).to.deep.equal([]);
    expect(reading.value).to.deep.include({ port: 1001, admin: { host: '127.0.0.1', port: 9464 } });
  });

  it('takes ~ for the home of this user in every path', async () => {
    const { value } = await read('rules: ~/mine', { BOTRULES_INBOX: '~/in.sqlite' });
    expect(value?.rules).to.equal(join(homedir(), 'mine'));
    expect(value?.inbox).to.equal(join(homedir(), 'in.sqlite'));
    const missing = await read('', { APP_SECRET_FILE: '~/no/such/secret' });
    expect(missing.files).to.include(join(homedir(), 'no/such/secret'));
  });

  describe('without an app secret', () => {
    const token = { PAGE_ACCESS_TOKEN: 'token' };
    const refused = /^\$APP_SECRET:1:1 wrong-kind: A page has a token and no app secret is set/;

    it('refuses to send, whoever gave the token and however the secret is lost', async () => {
      const yaml = `pages: [{ id: 1, token: "\${T}" }]`;
      for (const reading of [
        await read('', token),
        await read('', { ...token, APP_SECRET: '' }),
        await read('', { ...token, BOTRULES_ALLOW_UNSIGNED: 'no' }),
        await read(yaml, { T: 't' }),
        await read(`apps: []\n${yaml}`, { T: 't' }),
      ]) {
        expect(reading.value).to.equal(undefined);
        expect(mistakes(reading)).to.have.lengthOf(1);
        expect(mistakes(reading)[0]).to.match(refused);
        expect(reading.diagnostics[0]?.hint).to.match(/Set APP_SECRET.*allow_unsigned: true/);
      }
    });

    it('sends where that is meant, and not beyond this machine', async () => {
      for (const reading of [
        await read('allow_unsigned: true', token),
        await read('', { ...token, BOTRULES_ALLOW_UNSIGNED: 'true' }),
        await read('', token, { '--allow-unsigned': 'true' }),
      ]) {
        expect(reading.value).to.deep.include({ apps: [], dryRun: false });
      }
      const open = await read('{ allow_unsigned: true, host: 0.0.0.0 }', token);
      expect(mistakes(open)[0]).to.match(/anyone who reaches "0.0.0.0"/);
    });

    it('makes a dry run, where nothing can be sent', async () => {
      expect((await read('dry_run: true', token)).value).to.deep.include({
        apps: [],
        dryRun: true,
      });
    });
  });

  it('says what is wrong with flags and variables too, by their names', async () => {
    const reading = await read('', { PORT: 'x' }, { '--lease': 'y' });
    expect(mistakes(reading)).to.have.lengthOf(2);
    expect(mistakes(reading).join('\n'))
      .to.match(/\$PORT:1:1/)
      .and.match(/--lease:1:1/);
  });

  it('says that a file that was asked for is not there', async () => {
    const reading = await readConfig({ file: 'nope.yaml', flags: new Map(), env: {}, folder });
    expect(mistakes(reading)[0]).to.match(/--config:1:1 .*"nope.yaml" cannot be read/);
  });

  it('takes paths from the folder of whoever wrote them', async () => {
    await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'botrules-config-'));
    const { value } = await read('rules: ./mine\ninbox: data/in.sqlite');
    expect(value?.rules).to.equal(join(folder, 'mine'));
    expect(value?.inbox).to.equal(join(folder, 'data/in.sqlite'));
  });
});
