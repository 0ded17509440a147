import { channels, startSandbox } from '@botrules/service';
import { expect } from 'chai';
import { botrules, withFiles } from './harness.js';

const rules = `profile:
  greeting: Hello! We bake pizzas. And we bring them.
  get_started: GET_STARTED
  menu:
    - { title: Our pizzas, payload: MENU }
    - title: More
      menu:
        - { title: Website, url: "https://shop.example" }
        - { title: Hours, payload: HOURS }
  ice_breakers: [{ title: Are you open?, payload: HOURS }]
  commands: { /menu: See our pizzas }
  languages:
    de:
      greeting: Hallo! Wir backen Pizza.
      menu: [{ title: Pizzen, payload: MENU }]
      commands: { /menu: Unsere Pizzen }
rules:
  - { name: menu, when: { any: [{ payload: MENU }, { payload: GET_STARTED }] }, reply: Pizza. }
  - { name: typed, when: { text: { is: /menu, ignore_case: true } }, reply: Pizza. }
  - { name: hours, when: { payload: HOURS }, reply: Nine to five. }
default: { reply: Say menu. }
`;

const secrets = {
  PAGE_ACCESS_TOKEN: 'pagetokenhush',
  PAGE_ID: '1000',
  APP_SECRET: 'appsecrethush',
  VERIFY_TOKEN: 'verifyhush',
  TELEGRAM_TOKEN: '7000000001:telegramhush',
  TELEGRAM_SECRET: 'hooksecrethush',
};

/** Stand-ins of Messenger and Telegram, and the command in a folder with these rules. */
async function withPlatforms(
  text: string,
  use: (run: (...argv: readonly string[]) => Promise<Ran>, urls: Urls) => Promise<void>,
): Promise<void> {
  const named = (name: string) => channels.find((channel) => channel.name === name)!;
  const messenger = await startSandbox({ channel: named('messenger') });
  const telegram = await startSandbox({ channel: named('telegram') });
  const urls = { GRAPH_API_URL: messenger.url, TELEGRAM_API_URL: telegram.url };
  try {
    await withFiles({ 'rules/shop.yaml': text }, (cwd) =>
      use(async (...argv) => {
        const env = { ...secrets, ...urls };
        const ran = await botrules(['profile', ...argv], { cwd, env });
        expect(ran.stdout + ran.stderr).not.to.contain('hush');
        return ran;
      }, urls),
    );
  } finally {
    await messenger.close();
    await telegram.close();
  }
}

type Ran = Awaited<ReturnType<typeof botrules>>;
interface Urls {
  readonly GRAPH_API_URL: string;
  readonly TELEGRAM_API_URL: string;
}

describe('botrules profile', function () {
  // The first of them loads the service.
  this.timeout(60_000);
  it('shows what each channel shows, and what it cannot', async () => {
    await withPlatforms(rules, async (run) => {
      const { code, stdout } = await run('show');
      expect(code).to.equal(0);
      expect(stdout).to.equal(`Messenger
  get_started
    sends GET_STARTED
  greeting
    "Hello! We bake pizzas. And we bring them."
  menu
    "Our pizzas" sends MENU
    "Website" opens https://shop.example
    "Hours" sends HOURS
  ice_breakers
    "Are you open?" sends HOURS
  greeting (de_DE)
    "Hallo! Wir backen Pizza."
  menu (de_DE)
    "Pizzen" sends MENU
  not shown so: menu: the entries of inner menus stand in one list with the others.
  not shown so: Messenger shows commands in place of the menu, so they are left out.
Instagram
  menu
    "Our pizzas" sends MENU
    "Website" opens https://shop.example
    "Hours" sends HOURS
  ice_breakers
    "Are you open?" sends HOURS
  menu (de_DE)
    "Pizzen" sends MENU
  not shown so: Instagram has no get_started.
  not shown so: Instagram has no greeting.
  not shown so: menu: the entries of inner menus stand in one list with the others.
  not shown so: Instagram has no commands.
Telegram
  greeting
    "Hello! We bake pizzas. And we bring them."
  commands
    /menu: See our pizzas
  greeting (de)
    "Hallo! Wir backen Pizza."
  commands (de)
    /menu: Unsere Pizzen
  not shown so: Telegram has no get_started.
  not shown so: Telegram has no menu.
  not shown so: Telegram has no ice_breakers.
`);
    });
  });

  it('takes the rules by their name, as other commands do', async () => {
    await withPlatforms(rules, async (run) => {
      const [named, unnamed] = [await run('show', 'rules/shop.yaml'), await run('show')];
      expect(named).to.deep.equal(unnamed);
      const { code, stderr } = await run('push', 'nowhere');
      expect(code).to.equal(1);
      expect(stderr).to.contain('nowhere');
    });
  });

  it('says what the platforms have otherwise, pushes it, and finds nothing more', async () => {
    await withPlatforms(rules, async (run) => {
      const before = await run('diff', '--channel', 'telegram');
      expect(before.code).to.equal(1);
      expect(before.stdout).to.equal(`Telegram, account 7000000001
  greeting
    + "Hello! We bake pizzas. And we bring them."
  commands
    + /menu: See our pizzas
  greeting (de)
    + "Hallo! Wir backen Pizza."
  commands (de)
    + /menu: Unsere Pizzen
`);
      const pushed = await run('push');
      expect([pushed.code, pushed.stderr]).to.deep.equal([0, '']);
      expect(pushed.stdout).to.match(/^Messenger, account 1000: changed$/m);
      expect(pushed.stdout).to.match(/^Instagram, account 1000: changed$/m);
      expect(pushed.stdout).to.match(/^Telegram, account 7000000001: changed$/m);
      const same = `Messenger, account 1000: as in the rules.
Instagram, account 1000: as in the rules.
Telegram, account 7000000001: as in the rules.
`;
      expect(await run('diff')).to.deep.equal({ code: 0, stdout: same, stderr: '' });
      expect(await run('push')).to.deep.equal({ code: 0, stdout: same, stderr: '' });
    });
  });

  it('does not call nothing "as in the rules"', async () => {
    const menu = `profile: { menu: [{ title: Menu, payload: MENU }] }\ndefault: { reply: Hi. }\n`;
    await withPlatforms(menu, async (run) => {
      for (const what of ['diff', 'push']) {
        const { code, stdout } = await run(what, '--channel', 'telegram');
        expect(code).to.equal(0);
        expect(stdout).to.equal(
          'Telegram, account 7000000001: it shows nothing of the profile in the rules; "botrules profile show" says why.\n',
        );
      }
    });
  });

  it('takes away what the rules no longer have, and tells of another order', async () => {
    await withPlatforms(rules, async (run, urls) => {
      await run('push');
      const fewer = rules
        .replace(/ {2}ice_breakers.*\n/, '')
        .replace(/ {4}- \{ title: Our pizzas, payload: MENU \}\n/, '')
        .replace(/ {2}greeting: Hello.*\n/, '  greeting: Hi!\n')
        .replace(/ {2}commands.*\n/, '')
        .replace(/ {2}languages:\n(?: {4}.*\n)+/, '')
        .replace('languages:', 'x-gone:');
      await withFiles({ 'rules/shop.yaml': fewer }, async (cwd) => {
        const env = { ...secrets, ...urls };
        const { stdout } = await botrules(['profile', 'push', '--channel', 'messenger'], {
          cwd,
          env,
        });
        expect(stdout).to.equal(`Messenger, account 1000: changed
  greeting
    - "Hello! We bake pizzas. And we bring them."
    + "Hi!"
  menu
    - "Our pizzas" sends MENU
  ice_breakers
    - "Are you open?" sends HOURS
  greeting (de_DE)
    - "Hallo! Wir backen Pizza."
  menu (de_DE)
    - "Pizzen" sends MENU
`);
        const again = await botrules(['profile', 'diff', '--channel', 'messenger'], { cwd, env });
        expect([again.code, again.stdout]).to.deep.equal([
          0,
          'Messenger, account 1000: as in the rules.\n',
        ]);
      });
    });
  });

  it("says the platform's words where it refuses, once, and goes on with the next account", async () => {
    await withPlatforms(
      rules.replaceAll('/menu:', '/menu_which_is_longer_than_any_command:'),
      async (run) => {
        const shown = await run('show', '--channel', 'telegram');
        expect(shown.stdout).to.contain(
          '"/menu_which_is_longer_than_any_command" cannot be a command there',
        );
      },
    );
    await withFiles({ 'rules/shop.yaml': rules }, async (cwd) => {
      const env = {
        ...secrets,
        TELEGRAM_API_URL: 'http://127.0.0.1:9',
        GRAPH_API_URL: 'http://127.0.0.1:9',
      };
      const { code, stdout, stderr } = await botrules(['profile', 'push'], { cwd, env });
      expect([code, stdout]).to.deep.equal([1, '']);
      expect(stderr.trimEnd().split('\n')).to.have.length(3);
      expect(stderr).to.match(/^Telegram, account 7000000001: the profile cannot be read: /m);
      expect(stderr).not.to.contain('hush');
    });
  });

  const wrong: readonly (readonly [string, string, readonly string[], RegExp])[] = [
    ['a channel that is not there', rules, ['diff', '--channel', 'tofu'], /messenger, instagram/],
    [
      'an account that is not there',
      rules,
      ['push', '--account', '5'],
      /No account 5 is set. There are: 1000/,
    ],
    [
      'rules without a profile',
      rules.slice(rules.indexOf('rules:')),
      ['diff'],
      /have no profile. Write "profile:"/,
    ],
    [
      'rules with a mistake',
      rules.replace('greeting:', 'greting:'),
      ['show'],
      /Did you mean "greeting"/,
    ],
  ];
  it('says in one line that there are no rules at a path', async () => {
    await withPlatforms(rules, async (run) => {
      for (const act of ['show', 'diff', 'push']) {
        const { code, stdout, stderr } = await run(act, 'nope');
        expect([code, stdout, stderr]).to.deep.equal([
          1,
          '',
          'There is no file or folder "nope".\n',
        ]);
      }
    });
  });

  for (const [what, text, argv, expected] of wrong) {
    it(`says so of ${what}`, async () => {
      await withPlatforms(text, async (run) => {
        const { code, stderr } = await run(...argv);
        expect(code).to.be.greaterThan(0);
        expect(stderr).to.match(expected);
      });
    });
  }
});
