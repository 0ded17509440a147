import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { botrules, expectGolden, expectToFit, expectUsageError, withFiles } from './harness.js';

const sound = {
  'rules/10-menu.yaml':
    'rules:\n  - { name: menu, when: { payload: MENU }, route: menu }\n  - { name: deals, when: { payload: { in: deals } }, route: deals }\nlists: { deals: { file: deals.txt } }\n',
  'rules/20-rest.yaml':
    'rules: [{ name: hello, when: { text: { is: hello, ignore_case: true } }, reply: Hello! }]\ndefault: { route: fallback }\n',
  'rules/deals.txt': 'SUMMER\nWINTER\n',
  'rules/menu.test.yaml': 'tests: []\n',
};

const wrong = {
  'rules/10-orders.yaml': `rules:
  - name: order status
    wehn: { payload: { like: "ORDER_{order_id}_STATUS" } }
    route: orders.status

  - name: refund
    when: { payload: REFUND, refferal.ref: summer }
    reply: "We will look into it. Whoever asks for a refund gets it within a week, and sooner in summer."
`,
  'rules/20-menu.yaml': `rules:
  - { name: refund, when: { title: { contians: menu } }, route: menu }
`,
};

describe('botrules check', () => {
  it('says that sound rules are sound', async () => {
    const run = await withFiles(sound, (cwd) => botrules(['check', 'rules'], { cwd }));
    expect(run).to.deep.equal({
      code: 0,
      stdout: '3 rules in 2 files: no problems found.\n',
      stderr: '',
    });
  });

  for (const [where, env, files] of [
    ['the environment', { SLACK_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, {}],
    ['.env', {}, { '.env': 'SLACK_TOKEN=xoxb-1\nSLACK_SIGNING_SECRET=s\n' }],
  ] as const) {
    it(`holds rules to the channels whose accounts are in ${where}`, async () => {
      const rules = 'rules: []\ndefault: { reply: Hi., handover: 263902037430900 }\n';
      const run = (
        given: Readonly<Record<string, string>>,
        more: Readonly<Record<string, string>>,
      ) =>
        withFiles({ 'rules/a.yaml': rules, ...more }, (cwd) =>
          botrules(['check', 'rules'], { cwd, env: given }),
        );
      expect((await run({}, {})).stdout).not.to.include('Slack');
      expect((await run(env, files)).stdout).to.match(/\[not-on-channel\].*Slack/);
    });
  }

  it('holds a rule that names a channel to that one, whether there is an account on it or not', async () => {
    const rules = `rules:
  - { name: long, when: { channel: telegram, payload: MORE }, reply: ${'x'.repeat(3000)} }
  - { name: chip, when: { event: quick_reply, channel: telegram }, reply: Hi. }
default: { reply: Hi. }
`;
    const { code, stdout } = await withFiles({ 'rules/a.yaml': rules }, (cwd) =>
      botrules(['check', 'rules'], { cwd }),
    );
    expect(code).to.equal(0);
    expect(stdout.match(/\[[a-z-]+\].*/g)).to.deep.equal([
      '[never-holds]: Rule "chip" can never hold: "event: quick_reply" and "channel: telegram" contradict each other.',
    ]);
  });

  it('prints each mistake with its place, and exits with 1', async () => {
    const { code, stdout, stderr } = await withFiles(wrong, (cwd) =>
      botrules(['check', 'rules'], { cwd }),
    );
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' });
    expectGolden('check', stdout);
  });

  it('mends what is certain, and nothing else', async () => {
    const written = {
      'rules/10-a.yaml':
        '\ufeff# Ours\r\nrules:\r\n  - name: a   # first\r\n    wehn: { payload: A, title: { contians: "x" } }\r\n    reply: Hi\r\n',
      'rules/20-b.yaml': 'rules:\n  - { name: b, when: { title: { in: lsit } }, reply: "Hi" }\n',
    };
    await withFiles(written, async (cwd) => {
      const { code, stderr } = await botrules(['check', 'rules', '--fix'], { cwd });
      expect(stderr).to.equal(
        'rules/10-a.yaml:4:5: fixed: Unknown key "wehn" in a rule. Now it is "when".\nrules/10-a.yaml:4:34: fixed: Unknown operator "contians". Now it is "contains".\n',
      );
      expect(code).to.equal(1);
      const now = (file: keyof typeof written) => readFileSync(`${cwd}/${file}`, 'utf8');
      expect(now('rules/10-a.yaml')).to.equal(
        written['rules/10-a.yaml'].replace('wehn', 'when').replace('contians', 'contains'),
      );
      expect(now('rules/20-b.yaml')).to.equal(written['rules/20-b.yaml']);
    });
  });

  it('mends nothing of standard input', async () => {
    expectUsageError(
      await botrules(['check', '-', '--fix'], { stdin: '' }),
      'botrules check: Standard input cannot be mended: "--fix" takes files and folders.',
    );
  });

  it('has colours and links on a terminal, and fits it', async () => {
    const { stdout } = await withFiles(wrong, (cwd) =>
      botrules(['check', 'rules'], {
        cwd,
        terminal: 60,
        env: { BOTRULES_DOCS: 'https://docs.example' },
      }),
    );
    expectGolden('check-terminal', stdout);
    expectToFit(stdout, 60);
  });

  it('writes JSON for scripts', async () => {
    const { code, stdout } = await withFiles(wrong, (cwd) =>
      botrules(['check', 'rules', '--format', 'json'], { cwd }),
    );
    const { diagnostics, ...rest } = JSON.parse(stdout);
    expect(rest).to.deep.equal({ errors: 4, warnings: 0, omitted: 0, rules: null, files: 2 });
    expect(diagnostics[0]).to.include({
      file: 'rules/10-orders.yaml',
      line: 3,
      column: 5,
      length: 4,
      code: 'unknown-key',
      severity: 'error',
    });
    expect(code).to.equal(1);
  });

  it('writes annotations for GitHub', async () => {
    const { stdout } = await withFiles(wrong, (cwd) =>
      botrules(['check', 'rules', '--format', 'github'], { cwd }),
    );
    expectGolden('check-github', stdout);
  });

  it('escapes what would break an annotation', async () => {
    const { stdout } = await withFiles({ 'a,b:c.yaml': 'rules:\n  - "100%\\n"\n' }, (cwd) =>
      botrules(['check', 'a,b:c.yaml', '--format', 'github'], { cwd }),
    );
    expect(stdout).to.match(
      /^::error file=a%2Cb%3Ac\.yaml,line=2,col=5,endColumn=\d+,title=wrong-kind::[^\n]+\n1 error/,
    );
  });

  it('writes SARIF 2.1.0', async () => {
    const { stdout } = await withFiles(wrong, (cwd) =>
      botrules(['check', 'rules', '--format', 'sarif'], { cwd }),
    );
    const { version, runs } = JSON.parse(stdout);
    expect(version).to.equal('2.1.0');
    const [{ tool, results }] = runs;
    expect(results).to.have.length(4);
    expect(results[0]).to.deep.include({
      ruleId: 'unknown-key',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'rules/10-orders.yaml' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          },
        },
      ],
    });
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).to.equal(ruleId);
    }
    const twice = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'duplicate-name');
    expect(twice.relatedLocations).to.have.length(1);
  });

  it('takes warnings for errors with --strict, in each format', async () => {
    const files = { 'r.yaml': 'rules: [{ name: a, when: { payload: A }, route: a }]\n' };
    await withFiles(files, async (cwd) => {
      const lenient = await botrules(['check', 'r.yaml'], { cwd });
      expect(lenient.stdout)
        .to.include('warning[no-default]')
        .and.to.include('1 warning in 1 file.');
      expect(lenient.code).to.equal(0);
      const strict = await botrules(['check', 'r.yaml', '--strict'], { cwd });
      expect(strict.stdout).to.include('error[no-default]').and.to.include('1 error in 1 file.');
      expect(strict.code).to.equal(1);
      const json = await botrules(['check', 'r.yaml', '--strict', '--format', 'json'], { cwd });
      expect(JSON.parse(json.stdout)).to.include({ errors: 1, warnings: 0 });
    });
  });

  describe('--profile', () => {
    const profile = `{
  "get_started": { "payload": "MENU" },
  "persistent_menu": [{ "locale": "default", "call_to_actions": [
    { "type": "postback", "title": "Deals", "payload": "DAELS" }
  ] }]
}
`;
    const files = {
      'rules.yaml':
        'rules:\n  - { name: menu, when: { payload: MENU }, route: menu }\n  - { name: deals, when: { payload: DEALS }, route: deals }\ndefault: { route: other }\n',
      'profile.json': profile,
    };

    it('finds the button of the menu that leads nowhere, at its place', async () => {
      const { code, stdout } = await withFiles(files, (cwd) =>
        botrules(['check', 'rules.yaml', '--profile', 'profile.json'], { cwd }),
      );
      expect(code).to.equal(0);
      expectGolden('check-profile', stdout);
    });

    it('is content where all buttons lead somewhere', async () => {
      const right = { ...files, 'profile.json': profile.replace('DAELS', 'DEALS') };
      const { stdout } = await withFiles(right, (cwd) =>
        botrules(['check', 'rules.yaml', '--profile', 'profile.json', '--strict'], { cwd }),
      );
      expect(stdout).to.equal('2 rules in 1 file: no problems found.\n');
    });

    it('says in one line that a file is no profile', async () => {
      expectUsageError(
        await withFiles(files, (cwd) =>
          botrules(['check', 'rules.yaml', '--profile', 'rules.yaml'], { cwd }),
        ),
        'botrules check: rules.yaml: This is not a Messenger profile: it is not JSON.',
      );
    });
  });

  for (const [name, bytes] of [
    ['binary', '\u0000\u0001\u0002\ufffd\n\u001b[2J'],
    ['empty', ''],
    ['no map', '- 1\n- 2\n'],
    ['JSON', '{"rules":[]}'],
    ['a cycle', 'a: &a [*a]\n'],
    ['deep', `rules: ${'['.repeat(10_000)}`],
  ] as const) {
    it(`has a diagnostic and no stack trace for a file that is ${name}`, async () => {
      const { code, stdout, stderr } = await withFiles({ 'r.yaml': bytes }, (cwd) =>
        botrules(['check', 'r.yaml'], { cwd }),
      );
      expect({ code, stderr }).to.deep.equal({ code: name === 'JSON' ? code : 1, stderr: '' });
      expect(stdout).not.to.match(/^\s+at /m);
      expect(stdout).not.to.match(/[\u0000-\u0009\u000b-\u001f]/);
    });
  }

  it('has a diagnostic for a folder without rules', async () => {
    const { code, stdout } = await withFiles({ 'rules/notes.txt': 'x' }, (cwd) =>
      botrules(['check', 'rules'], { cwd }),
    );
    expect(stdout).to.include('rules').and.to.include('error[');
    expect(code).to.equal(1);
  });
});
