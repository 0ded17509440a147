import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const files = {
  'rules/a.yaml': `rules:
  - { name: german, when: { channel: telegram, user.language: de }, reply: Hallo! }
default: { reply: Hello! }
`,
  'rules/a.test.yaml': `tests:
  - { name: german, event: { channel: telegram, user: { language: de } }, expect: { rule: german } }
`,
  'events.jsonl': '{"channel":"telegram","user.language":"de"}\n',
};
const own = ['--own-channel', 'telegram', '--own-field', 'user.language'];

describe('channels and fields of an embedder', () => {
  it('are known to the commands that are told of them', async () => {
    await withFiles(files, async (cwd) => {
      const at = { cwd };
      expect(await botrules(['check', 'rules', '--strict', ...own], at)).to.include({ code: 0 });
      expect(await botrules(['test', 'rules', ...own], at)).to.include({ code: 0 });
      const routed = await botrules(['route', 'rules', 'events.jsonl', ...own], at);
      expect(JSON.parse(routed.stdout)).to.include({ rule: 'german' });
      await botrules(['build', 'rules', '-o', 'rules.json', ...own], at);
      const built = await botrules(['route', 'rules.json', 'events.jsonl', ...own], at);
      expect(JSON.parse(built.stdout)).to.include({ rule: 'german' });
      for (const command of ['graph', 'types']) {
        expect(await botrules([command, 'rules', ...own], at)).to.include({ code: 0 });
      }
    });
  });

  it('are of one command, and not of the next', async () => {
    await withFiles(files, async (cwd) => {
      await botrules(['check', 'rules', ...own], { cwd });
      const { code, stdout } = await botrules(['check', 'rules'], { cwd });
      expect(code).to.equal(1);
      expect(stdout).to.contain('unknown-field');
    });
  });

  it('have names that can be declared', async () => {
    await withFiles(files, async (cwd) => {
      const { code, stderr } = await botrules(['check', 'rules', '--own-field', 'a b'], { cwd });
      expect(code).to.equal(2);
      expect(stderr).to.contain('words with dots, such as user.language, not "a b"');
    });
  });
});

describe('What rules are held to', () => {
  const rules = `rules:
  - { name: hats, when: { event: quick_reply, payload: HATS }, route: hats }
default: { route: rest }
`;
  const settings: readonly (readonly [words: string, yaml: string, env: object, holds: string])[] =
    [
      [
        'a channel whose secrets are not here',
        'channels: { telegram: { token: { file: t } } }',
        {},
        'On Telegram',
      ],
      [
        'several accounts',
        'channels: { line: [{ token: { file: t } }, { token: { file: t } }] }',
        {},
        'On LINE',
      ],
      ['a channel beside a wrong setting', 'channels: { telegram: {} }\nslack: 3', {}, ''],
      [
        'settings that are wrong elsewhere',
        'port: many\nchannels: { telegram: { token: { file: t } } }',
        {},
        'On Telegram',
      ],
      ['a secret that a file has', '', { TELEGRAM_TOKEN_FILE: 'token' }, 'On Telegram'],
      [
        'Messenger and another channel',
        'apps: { a: { secret: { file: t } } }\nchannels: { telegram: { token: { file: t } } }',
        {},
        '',
      ],
      [
        'Messenger, of which nothing stands below channels',
        'apps: { a: { secret: { file: t } } }\nchannels: { messenger: {}, telegram: { token: { file: t } } }',
        {},
        '',
      ],
      ['a variable with nothing but spaces', 'port: 8080', { TELEGRAM_TOKEN: ' ' }, ''],
      ['no channel at all', 'port: 8080', {}, ''],
    ];
  for (const [words, yaml, env, holds] of settings) {
    it(`is seen from ${words}`, async () => {
      const files = { 'rules.yaml': rules, ...(yaml !== '' && { 'botrules.yaml': yaml }) };
      await withFiles(files, async (cwd) => {
        const { stdout, stderr } = await botrules(['check', 'rules.yaml'], {
          cwd,
          env: { ...env },
        });
        expect(stderr).to.equal('');
        if (holds === '') expect(stdout).not.to.include('never-holds');
        else expect(stdout).to.include(`${holds}, a tap on a quick reply is a "postback".`);
      });
    });
  }

  it('is said where the settings name no channel that there is', async () => {
    const files = { 'rules.yaml': rules, 'botrules.yaml': 'channels:\n  telgram: {}\n' };
    await withFiles(files, async (cwd) => {
      const { stderr, code } = await botrules(['check', 'rules.yaml'], { cwd });
      expect(code).to.equal(0);
      expect(stderr).to.equal(
        'botrules.yaml:2:3: There is no channel "telgram". Did you mean "telegram"?\n' +
          'Until that is right, rules are held to Messenger and Instagram.\n',
      );
    });
  });

  it('is said where the settings are no YAML', async () => {
    const files = { 'rules.yaml': rules, 'botrules.yaml': 'channels: [\n' };
    await withFiles(files, async (cwd) => {
      const { stderr } = await botrules(['check', 'rules.yaml'], { cwd });
      expect(stderr).to.match(/^botrules\.yaml:2:1: .*\nUntil that is right, rules are held to/);
    });
  });

  it('is the same in the Studio', async () => {
    const files = {
      'rules/a.yaml': rules,
      'botrules.yaml': 'channels: { telegram: { token: { file: t } } }\n',
    };
    await withFiles(files, async (cwd) => {
      const controller = new AbortController();
      let tell = (_: string) => {};
      const address = new Promise<string>((resolve) => {
        tell = resolve;
      });
      const run = botrules(['studio', '--port', '0', '--own-field', 'user.language'], {
        cwd,
        signal: controller.signal,
        onStdout: (text) => {
          const [shown] = /http:\S+/.exec(text) ?? [];
          if (shown !== undefined) tell(shown);
        },
      });
      try {
        const { origin, hash } = new URL(await address);
        const headers = { 'X-Studio-Token': hash.slice('#t='.length) };
        const answer = await fetch(`${origin}/api/workspace`, { headers });
        const { declared } = (await answer.json()) as {
          declared: { channels: { name: string }[]; fields: string[] };
        };
        expect(declared.channels.map(({ name }) => name)).to.deep.equal(['telegram']);
        expect(declared.fields).to.deep.equal(['user.language']);
      } finally {
        controller.abort();
      }
      expect((await run).code).to.equal(0);
    });
  });
});
