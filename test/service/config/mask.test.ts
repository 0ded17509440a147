import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDiagnostic } from '@botrules/core';
import { speak } from '@botrules/core/tooling';
import { expect } from 'chai';
import { maskSettings } from '../../../packages/service/src/config/mask.js';
import { readConfig } from '../../../packages/service/src/index.js';
import { german } from '../../../packages/service/src/said/de.js';

const secret = '0123abcdef4567890123456789abcdef';

/** Addresses of databases that are wrong by a slip. */
const mistyped = [
  `postgres:/u:${secret}@db/x`,
  `postgres:u:${secret}@db/x`,
  `postgres ://u:${secret}@db/x`,
  `postgres//u:${secret}@db/x`,
  `"postgres://u:${secret}@db/x"`,
  `u:${secret}@db/x`,
  `sqlite:in.sqlite?key=${secret}`,
];

describe('what is said of wrong settings', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-mask-'));
  });
  afterEach(async () => {
    speak(undefined);
    await rm(folder, { recursive: true });
  });

  /** All that a person sees, code frames and all. */
  async function said(
    yaml: string,
    flags: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    await writeFile(join(folder, 'botrules.yaml'), yaml);
    const reading = await readConfig({ flags: new Map(Object.entries(flags)), env, folder });
    expect(reading.value, yaml).to.equal(undefined);
    const drawn = reading.diagnostics.map((each) => renderDiagnostic(each, reading.sources));
    return [...drawn, JSON.stringify(reading.diagnostics), JSON.stringify([...reading.shown])].join(
      '\n',
    );
  }

  it('hides a plain word behind a short key', async () => {
    expect(await said('log: hunter2secret')).not.to.include('hunter2secret');
  });

  const yamls: readonly string[] = [
    `verify_token: ${secret}`,
    `verify_token: "${secret}`,
    `verify_token:\n  - ${secret}`,
    `verify_token: { value: ${secret} }`,
    `verify_token: >\n  ${secret}`,
    `verify_tokn: ${secret}`,
    `verify-token: ${secret}`,
    `token: ${secret}`,
    `${secret}: x`,
    `- ${secret}`,
    secret,
    `apps: [ { name: a, secret: ${secret} } ]`,
    `apps: [ { name: a, secret: [${secret}, "\${OLD}"] } ]`,
    `apps:\n  - name: a\n    secret:\n      - ${secret}\n`,
    `apps: ${secret}`,
    `pages: [{ id: 1, token=${secret} }]`,
    `pages: [{id:1, token:${secret}}]`,
    `pages: [{ id: 1, token： ${secret} }]`,
    `pages: [{ id: 1, token: ${secret},b }]`,
    `pages: [{ id: 1, token: a,${secret} }]`,
    `pages: [{ id: 1, token: 123,${secret},456 }]`,
    `pages: [{ id: 1, app: a, token = ${secret} }]`,
    `verify_token ${secret}`,
    `verify_token: ${secret}: x`,
    `verify_token = ${secret}`,
    `apps: [${secret}]`,
    `apps: [{ name: a, secert: ${secret} }]`,
    `apps: [{ name: ${secret} }]`,
    `apps: [{ name: a, secret: { file: a, value: ${secret} } }]`,
    `pages: [{ id: 1, token: ${secret} }]`,
    `pages: [{ id: 1, app: ${secret}, token: "\${T}" }]`,
    `pages:\n  - id: 1\n    token: ${secret}\n    sends_per_second: fast`,
    `pages: { "1": ${secret} }`,
    `forward: { secret: ${secret} }`,
    `forward: ${secret}`,
    `forward: { secret: [ ${secret} ] }`,
    `# secret: ${secret}\nprot: 1`,
    `prot: 1 # secret: ${secret}`,
    `app_secret: ${secret}\n  port: 1`,
    `port: ${secret}`,
    `inbox: postgres://u:${secret}@db/x`,
    `inbox: postgres://u:${secret}/x@db/x`,
    `inbox: postgres://db/x?user=u&password=${secret}`,
    `inbox: host=db password=${secret}`,
    `inbox: mysql://u:${secret}@db/x`,
    `inbox: [postgres://u:${secret}@db/x]`,
    ...mistyped.map((inbox) => `inbox: ${JSON.stringify(inbox)}`),
    `port: [\nverify_token: ${secret}`,
    `verify_token: ${secret}\nverify_token: ${secret}`,
    `verify_token: \t${secret}\n\tport: 1`,
  ];
  for (const yaml of yamls) {
    it(`has no secret in it: ${yaml.replaceAll(secret, 'SECRET').replaceAll('\n', '⏎')}`, async () => {
      expect(await said(yaml)).not.to.include(secret.slice(0, 8));
    });
  }

  it('has no short secret in it either, but where a name or a number is due', async () => {
    const open = new RegExp(`^${secret}:|(?:name|port): ${secret}`);
    for (const yaml of yamls.filter((each) => !open.test(each))) {
      const short = yaml.replaceAll(secret, 'hush');
      expect(await said(short), short).not.to.include('hush');
    }
  });

  it('has no secret in it that was pasted with its quotes, in English and in German', async () => {
    const values = [
      ...['“hush99”', '„hush99“', '”hush99”', '«hush99»', '‘hush99’', '„“hush99”“', '“hush99'],
      ...['“hush99 x”', '“a hush99” and “b”', `'a"hush99"b'`, `'a" "hush99"'`, '"a\\"hush99\\"b"'],
      ...['“gone”hush99', '„gone“hush99', `“hush99 ${'long '.repeat(20)}”`],
    ];
    const wheres = ['channels: { telegram: @ }', 'log: @', 'apps: [@]', 'apps: @', 'forward: @'];
    for (const language of [undefined, german]) {
      speak(language);
      for (const value of values) {
        for (const where of wheres) {
          const yaml = where.replace('@', value);
          expect(await said(yaml), yaml).not.to.include('hush99');
        }
      }
    }
  });

  it('still has what is no secret in it, whatever quotes stand in the file', async () => {
    const shown = await said('log: “geheim123”\nport: “http”\n');
    expect(shown).to.include('"log" takes keys, such as { level: info }, not "•••".');
    expect(shown).to.include('it is what "port" is set to.');
  });

  it('has no secret of a flag or a variable in it', async () => {
    for (const inbox of [
      `postgres://u:${secret}@db/x`,
      `postgres://u:${secret}/+@db/x`,
      `postgres://db/x?password=${secret}`,
      `mysql://u:${secret}@db/x`,
      `host=db password=${secret}`,
      ...mistyped,
    ]) {
      expect(await said('', { '--inbox': inbox })).not.to.include(secret.slice(0, 8));
      expect(await said('', {}, { BOTRULES_INBOX: inbox, PORT: 'x' })).not.to.include(
        secret.slice(0, 8),
      );
    }
  });

  it('shows the rest of the line, at the same place', () => {
    const text = [
      'port: http',
      'apps: [ { name: shop, secret: hush } ]',
      `verify_token: "\${VERIFY_TOKEN}"`,
      'pages:',
      '  - id: 1',
      '    token: hush-hush',
    ].join('\n');
    const masked = maskSettings(text);
    expect(masked.split('\n')).to.deep.equal([
      'port: http',
      'apps: [ { name: shop, secret: •••• } ]',
      `verify_token: "\${VERIFY_TOKEN}"`,
      'pages:',
      '  - id: 1',
      '    token: ••••-••••',
    ]);
    expect(masked.length).to.equal(text.length);
  });
});
