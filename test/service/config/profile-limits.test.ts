import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Json, parseRules } from '@botrules/core';
import { channels, profilesInUse, readConfig } from '@botrules/service';
import { expect } from 'chai';

/** An account of each channel, as the settings have it. */
const accounts = {
  messenger: `{ id: "1", token: "\${T}", app_secret: "\${T}", verify_token: "\${T}" }`,
  telegram: `{ token: "\${TELEGRAM}", secret: "\${T}" }`,
  whatsapp: `{ phone_number_id: "1", token: "\${T}", app_secret: "\${T}", verify_token: "\${T}" }`,
  line: `{ id: U1111, token: "\${T}", secret: "\${T}" }`,
  slack: `{ id: A0123, token: "\${SLACK}", signing_secret: "\${T}" }`,
} as const;

const env = { T: 'sandbox', TELEGRAM: '1000:sandbox', SLACK: 'xoxb-sandbox' };

type AccountOn = keyof typeof accounts;
type Written = { readonly [key: string]: Json };

const payload = (length: number) => 'P'.repeat(length);
const tap = (length: number) => ({ title: 'Go', payload: payload(length) });
const taps = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `Go ${index}`, payload: 'GO' }));
const commands = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`go${index}`, 'Go']));
const words = (length: number) => 'w'.repeat(length);

/** Parts of a profile by how long or how many they are; what a channel wants next to them stands in the rows. */
const parts = {
  greeting: (length: number) => ({ greeting: words(length) }),
  getStarted: (length: number) => ({ get_started: payload(length) }),
  menu: (count: number) => ({ menu: taps(count) }),
  innerMenu: (count: number) => ({ menu: [{ title: 'More', menu: taps(count) }] }),
  menuTitle: (length: number) => ({ menu: [{ title: words(length), payload: 'GO' }] }),
  menuPayload: (length: number) => ({ menu: [tap(length)] }),
  innerPayload: (length: number) => ({ menu: [{ title: 'More', menu: [tap(length)] }] }),
  menuBar: (length: number) => ({ menu: taps(1), menu_bar: words(length) }),
  breakers: (count: number) => ({ ice_breakers: taps(count) }),
  breakerTitle: (length: number) => ({ ice_breakers: [{ title: words(length), payload: 'GO' }] }),
  breakerPayload: (length: number) => ({ ice_breakers: [tap(length)] }),
  commands: (count: number) => ({ commands: commands(count) }),
  commandName: (length: number) => ({ commands: { [words(length)]: 'Go' } }),
  description: (length: number) => ({ commands: { go: words(length) } }),
} as const satisfies { readonly [part: string]: (size: number) => Written };

const begun = { get_started: 'GO' };
const image = { menu_image: 'menu.png' };
const cut = (name: string) => `Else ${name} shows it cut.`;
const left = 'Else it is left out there.';

/** What a channel takes of a part, and what is said of one more. */
type Row = readonly [
  on: AccountOn | readonly AccountOn[],
  part: keyof typeof parts,
  most: number,
  message: string,
  hint: string,
  beside?: Written,
];

const rows: readonly Row[] = [
  [
    'messenger',
    'greeting',
    160,
    'The greeting has 161 characters, and Messenger takes 160.',
    cut('Messenger'),
  ],
  [
    'messenger',
    'getStarted',
    1000,
    'The payload has 1,001 characters, and Messenger takes 1,000.',
    left,
  ],
  [
    'messenger',
    'menu',
    20,
    'There are 21 entries of the menu, and Messenger and Instagram show 20.',
    'Else the first 20 are shown there.',
    begun,
  ],
  [
    'messenger',
    'innerMenu',
    20,
    'There are 21 entries of the menu, and Messenger and Instagram show 20.',
    'Else the first 20 are shown there.',
    begun,
  ],
  [
    'messenger',
    'menuTitle',
    30,
    "A menu's title has 31 characters, and Messenger and Instagram take 30.",
    'Else Messenger and Instagram show it cut.',
    begun,
  ],
  [
    'messenger',
    'menuPayload',
    1000,
    'The payload has 1,001 characters, and Messenger and Instagram take 1,000.',
    left,
    begun,
  ],
  [
    'messenger',
    'innerPayload',
    1000,
    'The payload has 1,001 characters, and Messenger and Instagram take 1,000.',
    left,
    begun,
  ],
  [
    'messenger',
    'breakers',
    4,
    'There are 5 ice breakers, and Messenger and Instagram show 4.',
    'Else the first 4 are shown there.',
  ],
  [
    'messenger',
    'breakerPayload',
    1000,
    'The payload has 1,001 characters, and Messenger and Instagram take 1,000.',
    left,
  ],
  [
    'messenger',
    'commands',
    100,
    'There are 101 commands, and Messenger shows 100.',
    'Else the first 100 are shown there.',
  ],
  [
    'messenger',
    'commandName',
    32,
    'The name of a command has 33 characters, and Messenger takes 32.',
    left,
  ],
  [
    'messenger',
    'description',
    64,
    "A command's description has 65 characters, and Messenger takes 64.",
    cut('Messenger'),
  ],
  [
    'telegram',
    'greeting',
    512,
    'The greeting has 513 characters, and Telegram takes 512.',
    cut('Telegram'),
  ],
  [
    'telegram',
    'commands',
    100,
    'There are 101 commands, and Telegram shows 100.',
    'Else the first 100 are shown there.',
  ],
  [
    'telegram',
    'commandName',
    32,
    'The name of a command has 33 characters, and Telegram takes 32.',
    left,
  ],
  [
    'telegram',
    'description',
    256,
    "A command's description has 257 characters, and Telegram takes 256.",
    cut('Telegram'),
  ],
  [
    'whatsapp',
    'breakers',
    4,
    'There are 5 ice breakers, and WhatsApp shows 4.',
    'Else the first 4 are shown there.',
  ],
  [
    'whatsapp',
    'breakerTitle',
    80,
    "An ice breaker's title has 81 characters, and WhatsApp takes 80.",
    cut('WhatsApp'),
  ],
  [
    'whatsapp',
    'commands',
    30,
    'There are 31 commands, and WhatsApp shows 30.',
    'Else the first 30 are shown there.',
  ],
  [
    'whatsapp',
    'commandName',
    32,
    'The name of a command has 33 characters, and WhatsApp takes 32.',
    left,
  ],
  [
    'whatsapp',
    'description',
    256,
    "A command's description has 257 characters, and WhatsApp takes 256.",
    cut('WhatsApp'),
  ],
  [
    'line',
    'menu',
    20,
    'There are 21 entries of the menu, and LINE shows 20.',
    'Else the first 20 are shown there.',
    image,
  ],
  [
    'line',
    'innerMenu',
    20,
    'There are 21 entries of the menu, and LINE shows 20.',
    'Else the first 20 are shown there.',
    image,
  ],
  [
    'line',
    'menuTitle',
    20,
    "A menu's title has 21 characters, and LINE takes 20.",
    cut('LINE'),
    image,
  ],
  [
    'line',
    'menuPayload',
    300,
    'The payload has 301 units of UTF-16, and LINE takes 300.',
    left,
    image,
  ],
  [
    'line',
    'menuBar',
    14,
    "The menu's bar has 15 characters, and LINE takes 14.",
    cut('LINE'),
    image,
  ],
  // Where several are set up, the tightest is told, and who has it.
  [
    ['messenger', 'telegram'],
    'greeting',
    160,
    'The greeting has 161 characters, and Messenger takes 160.',
    cut('Messenger'),
  ],
  [
    ['messenger', 'line'],
    'menuPayload',
    300,
    'The payload has 301 units of UTF-16, and LINE takes 300.',
    left,
    { ...begun, ...image },
  ],
  [
    ['messenger', 'whatsapp'],
    'breakers',
    4,
    'There are 5 ice breakers, and Messenger, Instagram and WhatsApp show 4.',
    'Else the first 4 are shown there.',
  ],
  [
    ['whatsapp', 'telegram'],
    'description',
    256,
    "A command's description has 257 characters, and WhatsApp and Telegram take 256.",
    'Else WhatsApp and Telegram show it cut.',
  ],
  [
    ['telegram', 'whatsapp', 'slack'],
    'commands',
    30,
    'There are 31 commands, and WhatsApp shows 30.',
    'Else the first 30 are shown there.',
  ],
];

describe('A profile, with accounts in botrules.yaml,', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-profile-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** What a load says of the profile, for a bot that has an account of each of these. */
  async function saidOf(profile: Written, on: AccountOn | readonly AccountOn[]) {
    const lines = [on].flat().map((name) => `  ${name}: ${accounts[name]}\n`);
    await writeFile(join(folder, 'botrules.yaml'), `channels:\n${lines.join('')}`);
    const { value: config, diagnostics } = await readConfig({ flags: new Map(), env, folder });
    expect(diagnostics.map(({ message }) => message)).to.deep.equal([]);
    // What is typed, such as a command, is answered by this.
    const typed = { name: 'typed', when: { event: 'message' }, reply: 'Hello.' };
    const rules = { profile, rules: [typed], default: { reply: 'Hello.' } };
    const said = parseRules(JSON.stringify(rules), { channels: profilesInUse(config!, channels) });
    return said.diagnostics.filter(({ code }) => /channel/.test(code));
  }

  for (const [on, part, most, message, hint, beside] of rows) {
    it(`has ${part} up to ${most} on ${[on].flat().join(', ')}, and is told of one more`, async () => {
      const write = parts[part] as (size: number) => Written;
      expect(await saidOf({ ...write(most), ...beside }, on)).to.deep.equal([]);
      const said = await saidOf({ ...write(most + 1), ...beside }, on);
      expect(said.map((each) => [each.code, each.severity, each.message])).to.deep.equal([
        ['channel-limit', 'warning', message],
      ]);
      expect(said[0]!.hint).to.include(hint);
    });
  }

  /** What is told of a whole profile: where it stands, and in which words. */
  const wholes: readonly (readonly [
    on: AccountOn | readonly AccountOn[],
    profile: Written,
    said: readonly (readonly [code: string, message: string, hint: string])[],
  ])[] = [
    [
      'telegram',
      { commands: { 'go-now': 'Go' } },
      [
        [
          'channel-limit',
          '"/go-now" cannot be a command on Telegram.',
          'Write it in small letters without accents, digits and "_". Else it is left out there.',
        ],
      ],
    ],
    [
      'whatsapp',
      { ice_breakers: [{ title: 'Pizza 🍕?', payload: 'GO' }], commands: { '🍕': 'Go' } },
      [
        [
          'channel-limit',
          '"Pizza 🍕?" cannot be an ice breaker on WhatsApp.',
          'Write it without emoji. Else it is left out there.',
        ],
        [
          'channel-limit',
          '"/🍕" cannot be a command on WhatsApp.',
          'Write it without emoji. Else it is left out there.',
        ],
      ],
    ],
    [
      'line',
      { menu: taps(1) },
      [
        [
          'channel-limit',
          'LINE shows no menu without "menu_image".',
          'Add "menu_image:" in line with "menu:".',
        ],
      ],
    ],
    [
      'messenger',
      { menu: taps(1) },
      [
        [
          'channel-limit',
          'Messenger shows no menu without "get_started".',
          'Add "get_started:" in line with "menu:".',
        ],
      ],
    ],
    [
      ['messenger', 'line'],
      { menu: taps(1) },
      [
        [
          'channel-limit',
          'Messenger shows no menu without "get_started".',
          'Add "get_started:" in line with "menu:".',
        ],
        [
          'channel-limit',
          'LINE shows no menu without "menu_image".',
          'Add "menu_image:" in line with "menu:".',
        ],
      ],
    ],
    [
      ['messenger', 'slack'],
      { ...begun, menu: taps(1), commands: commands(1) },
      [
        [
          'not-on-channel',
          'Messenger shows commands or a menu, and this profile has both: nobody sees the commands.',
          'Take the commands away, or the menu.',
        ],
      ],
    ],
    // Elsewhere people do see them, or there is no menu to be seen.
    [['messenger', 'telegram'], { ...begun, menu: taps(1), commands: commands(1) }, []],
    [['messenger', 'slack'], { commands: commands(1) }, []],
    ...(
      [
        ['slack', 'greeting', 'a greeting'],
        ['slack', 'getStarted', 'a button to begin with'],
        ['slack', 'menu', 'a menu'],
        ['slack', 'breakers', 'ice breakers'],
        ['slack', 'commands', 'commands'],
        ['telegram', 'menu', 'a menu'],
        ['telegram', 'breakers', 'ice breakers'],
        ['whatsapp', 'greeting', 'a greeting'],
        ['line', 'commands', 'commands'],
      ] as const
    ).map(([on, part, noun]) => {
      const title = { slack: 'Slack', telegram: 'Telegram', whatsapp: 'WhatsApp', line: 'LINE' }[
        on
      ];
      const what = `No channel of this bot shows ${noun}: there is ${title}.`;
      const hint = 'Take it away, or set up an account of a channel that has it.';
      return [on, parts[part](1), [['not-on-channel', what, hint]]] as const;
    }),
    [['slack', 'telegram'], parts.greeting(1), []],
  ];
  for (const [on, profile, due] of wholes) {
    const keys = Object.keys(profile).join(' and ');
    it(`with ${keys} is told ${due.length} things on ${[on].flat().join(', ')}`, async () => {
      const said = await saidOf(profile, on);
      expect(said.map((each) => [each.code, each.message, each.hint])).to.deep.equal(due);
    });
  }

  it('has a row here for every limit that a channel says it has', () => {
    const limits: { readonly [part in keyof typeof parts]: string } = {
      greeting: 'greeting',
      getStarted: 'getStarted',
      menu: 'menu.most',
      innerMenu: 'menu.most',
      menuTitle: 'menu.title',
      menuPayload: 'menu.payload',
      innerPayload: 'menu.payload',
      menuBar: 'menu.bar',
      breakers: 'iceBreakers.most',
      breakerTitle: 'iceBreakers.title',
      breakerPayload: 'iceBreakers.payload',
      commands: 'commands.most',
      commandName: 'commands.name',
      description: 'commands.description',
    };
    const tested = rows.map(([on, part]) => `${on} ${limits[part]}`);
    const isLimit = (value: unknown) =>
      typeof value === 'number' || (typeof value === 'object' && value !== null && 'in' in value);
    const due = channels.flatMap(({ name, profiles }) =>
      profiles.flatMap(({ shows = {} }) =>
        Object.entries(shows).flatMap(([part, of]) =>
          isLimit(of)
            ? [`${name} ${part}`]
            : Object.entries(of).flatMap(([key, limit]) =>
                isLimit(limit) ? [`${name} ${part}.${key}`] : [],
              ),
        ),
      ),
    );
    expect(due.filter((each) => !tested.includes(each))).to.deep.equal([]);
  });
});
