import {
  analyze,
  type BotProfile,
  type ChannelProfile,
  loadCompiled,
  parseRules,
  type RuleSet,
  serialize,
} from '@botrules/core';
import { withoutPlaceholders } from '@botrules/core/tooling';
import { profiles as messenger } from '@botrules/messenger';
import { operatedTelegram } from '@botrules/telegram/operated';
import { expect } from 'chai';

const rest = `rules:
  - { name: any tap, when: { payload: { exists: true } }, reply: Pizza. }
  - { name: typed, when: { event: message }, reply: Pizza. }
default: { reply: Hm. }
`;

const whole = `profile:
  greeting: Hello!
  get_started: GET_STARTED
  menu:
    - { title: Our pizzas, payload: MENU }
    - title: More
      menu: [{ title: Website, url: "https://shop.example/a?b=c" }]
  ice_breakers: [{ title: Are you open?, payload: HOURS }]
  commands: { /menu: See our pizzas, help: Talk to us }
  languages:
    de: { greeting: Hallo! }
    pt-br: { greeting: Oi!, commands: { /menu: Nossas pizzas } }
`;

const read: BotProfile = {
  greeting: 'Hello!',
  getStarted: { payload: 'GET_STARTED' },
  menu: [
    { title: 'Our pizzas', payload: 'MENU' },
    { title: 'More', menu: [{ title: 'Website', url: 'https://shop.example/a?b=c' }] },
  ],
  iceBreakers: [{ title: 'Are you open?', payload: 'HOURS' }],
  commands: [
    { name: 'menu', description: 'See our pizzas' },
    { name: 'help', description: 'Talk to us' },
  ],
  languages: {
    de: { greeting: 'Hallo!' },
    pt_BR: { greeting: 'Oi!', commands: [{ name: 'menu', description: 'Nossas pizzas' }] },
  },
};

function load(text: string, channels: readonly ChannelProfile[] = []): RuleSet {
  const { value, diagnostics } = parseRules(text, { channels });
  expect(diagnostics).to.deep.equal([]);
  return value!;
}

/** Without places. */
const plain = (profile: BotProfile | undefined) =>
  JSON.parse(JSON.stringify(profile, (key, value) => (key === 'span' ? undefined : value)));

/** The lines of its taps and commands. */
function lines(profile: BotProfile | undefined): readonly number[] {
  const found: number[] = [];
  JSON.stringify(profile, (key, value) => {
    if (key !== 'span') return value;
    found.push(value.source.position(value.start).line);
    return undefined;
  });
  return found;
}

describe('A profile in the rules', () => {
  it('is read as it is written', () => {
    expect(plain(load(whole + rest).profile)).to.deep.equal(read);
  });

  it('is in a built file and in copies, with its lines', () => {
    const rules = load(whole + rest);
    const built = loadCompiled(serialize(rules));
    expect(plain(built.profile)).to.deep.equal(read);
    expect(lines(built.profile)).to.deep.equal(lines(rules.profile));
    expect(plain(loadCompiled(serialize(built)).profile)).to.deep.equal(read);
    for (const copy of [structuredClone(rules), JSON.parse(JSON.stringify(rules))]) {
      const again = loadCompiled(serialize(copy));
      expect(plain(again.profile)).to.deep.equal(read);
      expect(lines(again.profile)).to.deep.equal(lines(rules.profile));
    }
  });

  it('is not there where nobody wrote it, in built files neither', () => {
    const rules = load(rest);
    expect(rules).not.to.have.property('profile');
    expect(loadCompiled(serialize(rules))).not.to.have.property('profile');
  });

  it('is refused in a copy where it is not one', () => {
    const copy = { ...structuredClone(load(whole + rest)), profile: { menu: [{ title: 7 }] } };
    expect(() => serialize(copy as never)).to.throw(
      TypeError,
      'profile.menu[0].title is not a text',
    );
  });

  it('may stand in a file of its own, without rules', () => {
    const texts = { 'profile.yaml': whole, 'rules.yaml': rest };
    const { value, diagnostics } = parseRules(texts);
    expect(diagnostics).to.deep.equal([]);
    expect(plain(value?.profile)).to.deep.equal(read);
  });

  it('is looked through by analyze, too', () => {
    const { value } = parseRules(
      `${whole}rules: [{ name: a, when: { payload: MENU }, reply: Hi }]`,
    );
    const codes = analyze(value!).map(({ code, line }) => `${code} ${line}`);
    expect(codes).to.include.members(['dead-button 3', 'dead-button 8']);
  });
});

describe('The payloads of a profile', () => {
  const hints: readonly (readonly [what: string, profile: string, rules: string, dead: number])[] =
    [
      ['are asked for by their payload', 'get_started: A', '{ payload: A }', 0],
      [
        'are asked for by the words on an entry',
        'menu: [{ title: Pizzas, payload: A }]\n  get_started: B',
        '{ any: [{ title: Pizzas }, { payload: B }] }',
        0,
      ],
      ['are taken by what takes every tap', 'get_started: A', '{ payload: { exists: true } }', 0],
      [
        'lead nowhere where only another payload is asked for',
        'get_started: A',
        '{ payload: B }',
        1,
      ],
      ['lead nowhere where only a message is asked for', 'get_started: A', '{ text: A }', 1],
      [
        'are not looked for behind pages',
        'get_started: A\n  menu: [{ title: W, url: "https://a.example" }]',
        '{ payload: A }',
        0,
      ],
      [
        'may be taken in one language by its words',
        'menu: [{ title: Menu, payload: A }]\n  get_started: G\n  languages: { de: { menu: [{ title: Karte, payload: B }] } }',
        '{ any: [{ payload: [A, G] }, { title: Karte }] }',
        0,
      ],
      [
        'lead nowhere in one language',
        'menu: [{ title: Menu, payload: A }]\n  get_started: G\n  languages: { de: { menu: [{ title: Karte, payload: B }] } }',
        '{ payload: [A, G] }',
        1,
      ],
    ];
  for (const [what, profile, when, dead] of hints) {
    it(what, () => {
      const text = `profile:\n  ${profile}\nrules: [{ name: a, when: ${when}, reply: Hi }]\ndefault: { reply: Hm }\n`;
      const { diagnostics } = parseRules(text);
      const found = diagnostics.filter(({ code }) => code === 'dead-button');
      expect(found.map(({ message }) => message)).to.have.length(dead);
    });
  }

  it('are not looked for on channels that do not show them', () => {
    const text =
      'profile:\n  greeting: Hello!\n  ice_breakers: [{ title: Open?, payload: GONE }]\n';
    const { diagnostics } = parseRules(text + rest.replace('{ exists: true }', 'X'), {
      channels: operatedTelegram.profiles,
    });
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(['not-on-channel']);
  });

  for (const [when, dead] of [
    ['{ text: { is: /menu, ignore_case: true } }', 0],
    ['{ text: { starts_with: / } }', 0],
    ['{ text: { like: "/{name}" } }', 0],
    ['{ words: menu }', 0],
    ['{ event: message }', 0],
    ['{ payload: /menu }', 1],
    ['{ text: { starts_with: /help } }', 1],
    ['{ channel: messenger, text: { starts_with: /menu } }', 1],
  ] as const) {
    it(`a command is ${dead ? 'not ' : ''}taken by ${when}`, () => {
      const text = `profile: { commands: { /menu: See our pizzas } }\nrules: [{ name: a, when: ${when}, reply: Hi }]\ndefault: { reply: Hm }\n`;
      const { diagnostics } = parseRules(text, {
        channels: [...messenger.slice(0, 1), ...operatedTelegram.profiles],
      });
      expect(diagnostics.filter(({ code }) => code === 'dead-button')).to.have.length(dead);
    });
  }
});

describe('The limits of a profile', () => {
  const long = 'x'.repeat(161);
  const both = [...messenger, ...operatedTelegram.profiles];
  const cases: readonly (readonly [
    profile: string,
    channels: readonly ChannelProfile[],
    messages: readonly string[],
  ])[] = [
    [`greeting: ${long}`, both, ['The greeting has 161 characters, and Messenger takes 160.']],
    [`greeting: ${long}`, operatedTelegram.profiles, []],
    [
      `greeting: ${'x'.repeat(513)}`,
      operatedTelegram.profiles,
      ['The greeting has 513 characters, and Telegram takes 512.'],
    ],
    [
      `get_started: A\n  menu: [{ title: ${'t'.repeat(31)}, payload: A }]`,
      both,
      ["A menu's title has 31 characters, and Messenger and Instagram take 30."],
    ],
    [
      `ice_breakers: [${[1, 2, 3, 4, 5].map((at) => `{ title: A${at}?, payload: A }`)}]`,
      both,
      ['There are 5 ice breakers, and Messenger and Instagram show 4.'],
    ],
    [
      `commands: { /menu: ${'d'.repeat(65)} }`,
      both,
      ["A command's description has 65 characters, and Messenger takes 64."],
    ],
    ['commands: { /Menu: Pizzas }', both, ['"/Menu" cannot be a command on Telegram.']],
    ['menu: [{ title: A, payload: A }]', both, ['Messenger shows no menu without "get_started".']],
    ['menu: [{ title: A, payload: A }]', messenger.slice(1), []],
  ];
  for (const [profile, channels, messages] of cases) {
    it(`${messages[0] ?? 'nothing'} of ${profile.slice(0, 40)}`, () => {
      const { value, diagnostics } = parseRules(`profile:\n  ${profile}\n${rest}`, { channels });
      expect(diagnostics.map(({ message }) => message)).to.deep.equal(messages);
      for (const { severity } of diagnostics) expect(severity).to.equal('warning');
      expect(value).not.to.equal(undefined);
    });
  }
});

describe('A greeting with a name', () => {
  const two = [...messenger, ...operatedTelegram.profiles];
  const told = (greeting: string, channels: readonly ChannelProfile[]) =>
    parseRules(
      `profile: { greeting: ${JSON.stringify(greeting)}, get_started: GET_STARTED }\n${rest}`,
      {
        channels,
      },
    ).diagnostics.map(({ code, message }) => `${code}: ${message}`);

  it('is taken where the platform fills it, and told of where another does not', () => {
    expect(told('Hello {{user_first_name}}!', messenger)).to.deep.equal([]);
    expect(told('Hello {{user_first_name}}!', two)).to.deep.equal([
      'channel-limit: Telegram fills no "{{user_first_name}}" in a greeting.',
    ]);
    // A bot that is on Messenger no longer goes on with its rules.
    expect(told('Hello {{user_first_name}}!', operatedTelegram.profiles)).to.have.length(2);
  });

  it('is measured as people of each channel read it', () => {
    const name = '{{user_first_name}}';
    expect(told(`${name}${'x'.repeat(141)}`, messenger)).to.deep.equal([]);
    expect(told(`${name}${'x'.repeat(142)}`, messenger)).to.have.length(1);
    expect(told(`${'x'.repeat(150)} ${name}`, messenger)).to.have.length(1);
    const short = told(`${'x'.repeat(512)} ${name}`, operatedTelegram.profiles);
    expect(short.filter((each) => each.includes('has'))).to.deep.equal([]);
  });

  for (const [greeting, read] of [
    ['Hello {{user_first_name}}!', 'Hello!'],
    ['Hello, {{user_first_name}}. We bake.', 'Hello. We bake.'],
    ['Hello {{user_first_name}} {{user_last_name}}, come in', 'Hello, come in'],
    ['{{user_full_name}}, come in', 'Come in'],
    ['{{user_full_name}}: Öfen!', 'Öfen!'],
    ['{{user_first_name}} çok yaşa', 'Çok yaşa'],
    ['Hello {{user_first_name}}', 'Hello'],
    ['{{user_first_name}}', ''],
    ['A {b, c', 'A {b, c'],
    ['  Two blanks ', '  Two blanks '],
  ]) {
    it(`"${greeting}" is read as "${read}" where nothing is filled`, () => {
      expect(withoutPlaceholders(greeting!, [])).to.equal(read);
      const all = ['{{user_first_name}}', '{{user_last_name}}', '{{user_full_name}}'];
      expect(withoutPlaceholders(greeting!, all)).to.equal(greeting);
    });
  }
});

describe('The areas of a menu', () => {
  const menu = `  get_started: MENU
  menu_image: menu.png
  menu: [{ title: A, payload: MENU }, { title: More, menu: [{ title: B, payload: MENU }, { title: C, payload: MENU }] }]
`;
  const read2 = (more: string) =>
    parseRules(
      { 'rules.yaml': `profile:\n${menu}${more}${rest}`, 'menu.png': '' },
      { channels: [] },
    );

  for (const [areas, lines] of [
    ['[1 1 2, 1 1 3]', ['1 1 2', '1 1 3']],
    ['["1  1 2 ", "1 1\\t3"]', ['1 1 2', '1 1 3']],
    ['\n    - 1\n    - 2\n    - 3', ['1', '2', '3']],
    ['[. 1 ., 2 . 3]', ['. 1 .', '2 . 3']],
    ['[3 3, 2 1]', ['3 3', '2 1']],
  ] as const) {
    it(`are read as they are drawn: ${areas.trim()}`, () => {
      const { value, diagnostics } = read2(`  menu_areas: ${areas}\n  menu_bar: 7\n`);
      expect(diagnostics.map(({ message }) => message)).to.deep.equal([]);
      expect(value?.profile?.menuAreas).to.deep.equal(lines);
      expect(value?.profile?.menuBar).to.equal('7');
      const built = loadCompiled(serialize(value!));
      expect(plain(built.profile)).to.deep.equal(plain(value!.profile));
    });
  }

  for (const areas of [
    ['[1 2 3, 1 2]', 'This line has 2 cells, and the first has 3.'],
    ['[1 2 x]', '"x" is not a cell of an image.'],
    ['[1 2 0]', '"0" is not a cell of an image.'],
    ['[1,2,3]', undefined],
    ['[1 2 4]', 'The menu has no entry 4: it has 3.'],
    ['[1 2]', 'Entry 3 of the menu, "C", has no area of the image.'],
    ['[1 2 1, 3 3 3]', 'The area of entry 1, "A", is not a rectangle.'],
    ['[1 2, 3 3, 1 2]', 'The area of entry 1, "A", is not a rectangle.'],
    ['[1 1, 2 1, 3 3]', 'The area of entry 1, "A", is not a rectangle.'],
  ]) {
    it(`are ${areas[1] === undefined ? 'taken' : 'refused'} as ${areas[0]}`, () => {
      const { diagnostics } = read2(`  menu_areas: ${areas[0]}\n`);
      const messages = diagnostics.map(({ message }) => message);
      expect(messages).to.deep.equal(areas[1] === undefined ? [] : [areas[1]]);
    });
  }

  it('say nothing of their own where an entry of the menu is broken', () => {
    const text = `profile:\n  menu_image: menu.png\n  menu: [{ title: A, payload: MENU }, { title: B }]\n  menu_areas: [1 2]\n${rest}`;
    const { diagnostics } = parseRules({ 'rules.yaml': text, 'menu.png': '' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).to.have.length(1);
  });
});
