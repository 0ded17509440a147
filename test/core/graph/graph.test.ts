import { type ChannelProfile, parseRules } from '@botrules/core';
import {
  type ButtonNode,
  type Graph,
  type GraphOptions,
  Graphs,
  graph,
} from '@botrules/core/tooling';
import { lineProfile } from '@botrules/line';
import { profiles } from '@botrules/messenger';
import { telegramProfile } from '@botrules/telegram';
import { expect } from 'chai';
import { callsIn } from '../../support/calls.js';
import { load } from '../../support/language.js';

const [messengerProfile] = profiles;

/** Every click, as `sender: title [payload] -> rules`, with what is special of it. */
function clicks({ nodes, edges }: Graph): string[] {
  const names = new Map(
    nodes.map((node) => [node.id, 'name' in node ? node.name : node.kind] as const),
  );
  for (const { from, to } of edges) expect([names.has(from), names.has(to)]).to.not.include(false);
  return nodes
    .filter((node): node is ButtonNode => node.kind === 'button')
    .map(({ id, parent, title, payload, deadEnd }) => {
      const out = edges.filter(({ from }) => from === id);
      const to = out.map((edge) => `${names.get(edge.to)}${edge.sure ? '' : '?'}`).join(', ');
      return `${names.get(parent)}: ${title} [${payload}] -> ${deadEnd ? 'dead end' : to}`;
    });
}

const links = (rules: string, options?: GraphOptions) => clicks(graph(load(rules), options));
const button = (payload: string, title = 'B') =>
  `{ text: T, buttons: [{ title: "${title}", payload: "${payload}" }] }`;
const rule = (name: string, when: string, reply = 'T') =>
  `  - { name: ${name}, when: { ${when} }, reply: ${reply} }`;

const cases: readonly (readonly [
  what: string,
  rules: readonly string[],
  ...links: readonly string[],
])[] = [
  [
    'a payload to the rule that takes it',
    [rule('a', 'payload: A', button('B')), rule('b', 'payload: B')],
    'a: B [B] -> b',
  ],
  ['a rule to itself', [rule('a', 'payload: A', button('A'))], 'a: B [A] -> a'],
  [
    'to the first of two',
    [
      rule('a', 'payload: A', button('B')),
      rule('b', 'payload: B'),
      rule('c', 'payload: { starts_with: B }'),
    ],
    'a: B [B] -> b',
  ],
  [
    'by its title',
    [rule('a', 'payload: A', button('X', 'Help me')), rule('h', 'title: { contains: Help }')],
    'a: Help me [X] -> h',
  ],
  [
    'to the default of a group that asks for it',
    [
      rule('a', 'payload: A', button('B')),
      `  - { when: { payload: B }, rules: [{ name: b, when: { time: { days: mon } }, reply: T }], default: { reply: T } }`,
    ],
    'a: B [B] -> b?, default?',
  ],
  [
    'to the default that takes whatever comes, at the times at which nobody asks for it',
    [
      rule('a', 'payload: A', button('B')),
      `  - { when: { payload: B }, rules: [{ name: b, when: { time: { days: mon } }, reply: T }] }`,
      'default: { reply: T }',
    ],
    'a: B [B] -> b?, default?',
  ],
  [
    'to the default that takes whatever comes, where nothing else was seen to, and nothing is proved',
    [
      rule('a', 'payload: A', button('B')),
      rule('b', 'payload: B, person.language: { regex: "^x{2,5}$" }'),
      'default: { reply: T }',
    ],
    'a: B [B] -> b?',
  ],
  [
    'to no default what another channel alone takes',
    [
      rule('a', 'payload: A', button('B')),
      rule('i', 'payload: B, channel: instagram'),
      'default: { reply: T }',
    ],
    'a: B [B] -> i?',
  ],
  [
    'to no default a payload that is not known',
    [
      rule('a', 'payload: { like: "A_{n}" }', button('B_{n}')),
      rule('b', 'payload: { regex: "^B_[x-z]{7}$" }'),
      'default: { reply: T }',
    ],
    'a: B [B_{n}] -> ',
  ],
  ['nowhere', [rule('a', 'payload: A', button('B'))], 'a: B [B] -> dead end'],
  [
    'nowhere, though a default is there',
    [rule('a', 'payload: A', button('B')), 'default: { route: x }'],
    'a: B [B] -> dead end',
  ],
  [
    'a quick reply, which is no postback',
    [
      rule('a', 'payload: A', '{ text: T, quick_replies: [{ title: Q, payload: B }] }'),
      rule('p', 'payload: B, event: postback'),
      rule('q', 'payload: B, event: quick_reply, text: Q'),
    ],
    'a: Q [B] -> q',
  ],
  [
    'cards and their quick replies',
    [
      rule(
        'a',
        'payload: A',
        '{ cards: [{ title: C, buttons: [{ title: D, payload: B }] }], quick_replies: [{ title: Q, payload: A }] }',
      ),
      rule('b', 'payload: B'),
    ],
    'a: D [B] -> b',
    'a: Q [A] -> a',
  ],
  [
    'buttons of a raw message',
    [
      rule(
        'a',
        'payload: A',
        '{ raw: { attachment: { type: template, payload: { template_type: button, text: T, buttons: [{ type: postback, title: R, payload: B }, { type: web_url, title: W, url: "https://x.example" }] } }, quick_replies: [{ content_type: text, title: Q, payload: "{payload}" }] } }',
      ),
      rule('b', 'payload: B'),
    ],
    'a: R [B] -> b',
    'a: Q [{payload}] -> ',
  ],
  [
    'not what opens a page or calls',
    [
      rule(
        'a',
        'payload: A',
        '{ text: T, buttons: [{ title: U, url: "https://x.example" }, { title: P, phone: "+15550100" }] }',
      ),
    ],
  ],
  [
    'a payload with placeholders, never for sure',
    [
      rule('a', 'payload: { like: "A_{n}" }', button('B_{n}')),
      rule('b', 'payload: { like: "B_*" }'),
    ],
    'a: B [B_{n}] -> b?',
  ],
  [
    'placeholders for which no guess will do',
    [
      rule('a', 'payload: { like: "A_{n}" }', button('B_{n}')),
      rule('b', 'payload: { regex: "^B_[x-z]{7}$" }'),
    ],
    'a: B [B_{n}] -> ',
  ],
  [
    'by the time',
    [
      rule('a', 'payload: A', button('B')),
      rule('day', 'payload: B, time: { hours: 09:00-18:00, timezone: Europe/Paris }'),
      rule('sunday', 'payload: B, time: { days: sun }'),
      rule('holiday', 'payload: B, time: { from: 2030-12-24, until: 2030-12-27 }'),
      rule('else', 'payload: B'),
    ],
    'a: B [B] -> day?, sunday?, holiday?, else?',
  ],
  [
    'at some times, and else nowhere',
    [rule('a', 'payload: A', button('B')), rule('day', 'payload: B, time: { days: mon }')],
    'a: B [B] -> day?',
  ],
  [
    'by the channel',
    [
      rule('a', 'payload: A', button('B')),
      rule('i', 'payload: B, channel: instagram'),
      rule('m', 'payload: B'),
    ],
    'a: B [B] -> i?, m?',
  ],
  [
    'past rules with continue and disabled ones',
    [
      rule('a', 'payload: A', button('B')),
      '  - { name: log, continue: true, when: { payload: B }, route: log }',
      '  - { name: off, disabled: true, when: { payload: B }, reply: { text: T, buttons: [{ title: X, payload: A }] } }',
      rule('b', 'payload: B'),
    ],
    'a: B [B] -> b',
  ],
  [
    'out of a default',
    [rule('a', 'payload: A'), `default: { reply: ${button('A')} }`],
    'default: B [A] -> a',
  ],
];

describe('graph', () => {
  for (const [what, rules, ...expected] of cases) {
    it(`follows ${what}`, () => {
      expect(links(`rules:\n${rules.join('\n')}\n`)).to.deep.equal(expected);
    });
  }

  it('follows the profile, whose clicks can bring a referral', () => {
    const rules = `rules:
${rule('ad', 'payload: START, referral.source: ADS, referral.ref: { like: "summer-*" }')}
${rule('start', 'payload: START')}
`;
    const profile = [
      { payload: 'START', where: 'get_started' },
      { payload: 'GONE', where: 'persistent_menu[0]', title: 'Gone' },
    ];
    expect(links(rules, { profile })).to.deep.equal([
      'start: get_started [START] -> ad?, start?',
      'start: Gone [GONE] -> dead end',
    ]);
  });

  it('follows the profile of the rules: how people begin, the menu, ice breakers and commands', () => {
    const rules = `profile:
  get_started: START
  menu:
    - { title: Hours, payload: HOURS }
    - { title: More, menu: [{ title: Lost, payload: GONE }, { title: Site, url: "https://x.example" }] }
  ice_breakers: [{ title: "When are you open?", payload: HOURS }]
  commands: { /help: What I can do }
  languages: { de: { menu: [{ title: Zeiten, payload: HOURS }] } }
rules:
${rule('start', 'payload: START')}
${rule('hours', 'payload: HOURS')}
${rule('help', 'text: /help')}
`;
    const told = [
      'start: Get started [START] -> start',
      'start: Hours [HOURS] -> hours',
      'start: Lost [GONE] -> dead end',
      'start: When are you open? [HOURS] -> hours',
      'start: /help [/help] -> help',
    ];
    expect(links(rules)).to.deep.equal(told);
    const profile = [
      { payload: 'START', where: 'get_started' },
      { payload: 'ELSE', where: 'menu', title: 'Else' },
    ];
    expect(links(rules, { profile })).to.deep.equal([...told, 'start: Else [ELSE] -> dead end']);
  });

  it('follows taps as they come on the channels that the bot is on', () => {
    const rules = [
      '  - { name: a, when: { payload: A }, reply: { text: T, quick_replies: [{ title: B, payload: B }] } }',
      rule('b', 'event: postback, payload: B'),
      rule('c', 'typed: { exists: true }'),
    ];
    const channels = [telegramProfile];
    const { value } = parseRules({ 'rules.yaml': `rules:\n${rules.join('\n')}\n` }, { channels });
    expect(clicks(graph(value!, { channels }))).to.deep.equal(['a: B [B] -> b']);
    // Without them it is not known how Telegram, which was declared, shows a quick reply.
    expect(clicks(graph(value!))).to.deep.equal(['a: B [B] -> b?']);
  });

  describe('on several channels', () => {
    type Channels = Pick<GraphOptions, 'channels' | 'knownChannels'>;
    const quick = (when: string) =>
      rule('a', when, '{ text: T, quick_replies: [{ title: Hats, payload: HATS }] }');
    const on = (given: Channels, ...rules: readonly string[]) => {
      const text = `rules:\n${rules.join('\n')}\ndefault: { reply: T }\n`;
      const { value, diagnostics } = parseRules({ 'rules.yaml': text }, given);
      const dead = diagnostics.filter(({ code }) => code === 'dead-button').length;
      return { links: clicks(graph(value!, given)), dead };
    };
    const both: Channels = { channels: [messengerProfile, telegramProfile] };

    it('follows what only a rule for another channel shows as it comes there', () => {
      const given = { knownChannels: [telegramProfile, lineProfile] };
      const rules = [
        quick('channel: telegram, payload: A'),
        rule('b', 'channel: telegram, event: postback, payload: HATS'),
      ];
      expect(on(given, ...rules)).to.deep.equal({ links: ['a: Hats [HATS] -> b'], dead: 0 });
    });

    it('follows what a channel without a profile shows as a quick reply and as a button', () => {
      const given = { channels: [telegramProfile, 'shop'] };
      for (const event of ['quick_reply', 'postback']) {
        const taker = rule('b', `channel: shop, event: ${event}, payload: HATS`);
        expect(on(given, quick('channel: shop, payload: A'), taker), event).to.deep.equal({
          links: ['a: Hats [HATS] -> b?'],
          dead: 0,
        });
        expect(on(given, quick('payload: A'), taker), event).to.deep.equal({
          links: ['a: Hats [HATS] -> b?'],
          dead: 1,
        });
      }
    });

    it('follows a tap only on the channels that show it', () => {
      const takers = [
        rule('p', 'event: postback, payload: HATS'),
        rule('q', 'event: quick_reply, payload: HATS'),
      ];
      for (const [channel, taker] of [
        ['messenger', 'q'],
        ['telegram', 'p'],
      ]) {
        expect(on(both, quick(`channel: ${channel}, payload: A`), ...takers).links).to.deep.equal([
          `a: Hats [HATS] -> ${taker}`,
        ]);
      }
      expect(on(both, quick('payload: A'), ...takers).links).to.deep.equal([
        'a: Hats [HATS] -> p?, q?',
      ]);
    });

    it('asks for the time and the memory as they matter on the channels that show a tap', () => {
      const rules = [
        quick('channel: telegram, payload: A'),
        rule('day', 'event: postback, payload: HATS, time: { days: mon }'),
        rule('known', 'event: postback, payload: HATS, memory.name: { exists: true }'),
        '  - { name: set, when: { text: me }, remember: { name: "{text}" } }',
        rule('other', 'event: quick_reply, payload: HATS, memory.name: { exists: true }'),
        rule('p', 'payload: HATS'),
      ];
      expect(on(both, ...rules).links).to.deep.equal(['a: Hats [HATS] -> day?, known?, p?']);
    });

    it('shows as a dead end only what leads nowhere on each channel that shows it', () => {
      const taker = rule('q', 'event: quick_reply, payload: HATS');
      expect(on(both, quick('payload: A'), taker)).to.deep.equal({
        links: ['a: Hats [HATS] -> q?'],
        dead: 1,
      });
      expect(on(both, quick('channel: telegram, payload: A'), taker)).to.deep.equal({
        links: ['a: Hats [HATS] -> dead end'],
        dead: 1,
      });
    });

    it('follows the menu only on the channels that have one', () => {
      const given = { channels: [messengerProfile, telegramProfile] };
      const withMenu = given.channels.filter(({ shows }) => shows?.iceBreakers !== undefined);
      expect(withMenu).to.deep.equal([messengerProfile]);
      const text = `profile: { ice_breakers: [{ title: Hats, payload: HATS }] }
rules:
${rule('t', 'channel: telegram, payload: HATS')}
${rule('b', 'payload: HATS')}
`;
      const { value } = parseRules({ 'rules.yaml': text }, given);
      expect(clicks(graph(value!, given))).to.deep.equal(['start: Hats [HATS] -> b']);
    });

    it('knows no words of a button where they do not come', () => {
      const rules = [
        rule('a', 'payload: A', '{ text: T, buttons: [{ title: Hats, payload: HATS }] }'),
        rule('h', 'title: Hats'),
        rule('p', 'payload: HATS'),
      ];
      const linked = (...channels: readonly ChannelProfile[]) => on({ channels }, ...rules).links;
      expect(linked(lineProfile)).to.deep.equal(['a: Hats [HATS] -> p']);
      expect(linked(messengerProfile)).to.deep.equal(['a: Hats [HATS] -> h']);
      expect(linked(messengerProfile, lineProfile)).to.deep.equal(['a: Hats [HATS] -> h?, p?']);
    });

    it('keeps nothing from one graph to the next that other channels change', () => {
      const text = `rules:
${quick('payload: A')}
${rule('b', 'event: postback, payload: HATS')}
${rule('c', 'typed: { exists: true }')}
`;
      const { value } = parseRules({ 'rules.yaml': text }, { channels: ['messenger', 'telegram'] });
      const graphs = new Graphs();
      const next = (given: Channels) => {
        const steps = graphs.steps(value!, given);
        let step = steps.next();
        while (!step.done) step = steps.next();
        return clicks(step.value);
      };
      const slow = { ...telegramProfile, events: ['message', 'quick_reply'] };
      const all: readonly Channels[] = [
        { channels: [telegramProfile] },
        { channels: [slow] },
        { channels: [messengerProfile, telegramProfile] },
        { channels: [messengerProfile], knownChannels: [telegramProfile] },
        { channels: [telegramProfile] },
      ];
      for (const given of all) expect(next(given)).to.deep.equal(clicks(graph(value!, given)));
      expect(new Set(all.map((given) => next(given).join())).size).to.be.above(1);
    });
  });

  it('grows with the buttons in a straight line', () => {
    const workFor = (count: number) => {
      const rules = Array.from({ length: count }, (_, at) =>
        rule(`r${at}`, `payload: P${at}`, button(`P${(at * 7 + 1) % count}`)),
      );
      const ruleSet = load(`rules:\n${rules.join('\n')}\n`);
      return callsIn(() => expect(graph(ruleSet).edges).to.have.length(count));
    };
    expect(workFor(2000) / workFor(500)).to.be.below(5);
  });

  it('knows each node by a key that stays while others come and go', () => {
    const rule = (name: string) =>
      `  - name: ${name}\n    when: { payload: ${name} }\n    reply: { text: Hi, buttons: [{ title: A, payload: a }, { title: B, payload: b }] }\n`;
    const keysOf = (...names: string[]) =>
      graph(load({ 'rules.yaml': `rules:\n${names.map(rule).join('')}` })).nodes.map(
        ({ key }) => key,
      );
    const keys = keysOf('a', 'b');
    expect(keys).to.include.members(['rule a', 'rule a button b', 'rule b button a']);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(keysOf('c', 'b', 'a')).to.include.members(keys);
  });

  it('gives groups, rules, defaults and exits, each exit once, each where it stands', () => {
    const { nodes, edges } = graph(
      load({
        'rules/a.yaml': `rules:
  - when: { channel: instagram }
    rules:
      - { name: a, when: { payload: A }, route: x, handover: page_inbox }
    default: { forward: "https://x.example/{payload|none}", reply: [{ typing: 1s }, "Hi {payload|you}"] }
`,
        'rules/b.yaml': 'rules:\n  - { name: b, continue: true, when: { payload: B }, route: x }\n',
      }),
    );
    const at = (file: string, line: number) => ({ file: `rules/${file}.yaml`, line });
    const keys = nodes.map(({ key }) => key);
    expect(keys).to.deep.equal([
      'rules',
      'file rules/a.yaml',
      'group a',
      'rule a',
      'route x',
      'handover page_inbox',
      'default of group a',
      'forward https://x.example/{payload|none}',
      'file rules/b.yaml',
      'rule b',
    ]);
    expect(nodes.map(({ key: _, ...node }) => node)).to.deep.equal([
      { kind: 'group', id: 'group1', ...at('a', 1), parent: null, isFile: true, when: null },
      { kind: 'group', id: 'group2', ...at('a', 1), parent: 'group1', isFile: true, when: null },
      {
        kind: 'group',
        id: 'group3',
        ...at('a', 3),
        parent: 'group2',
        isFile: false,
        when: 'channel is "instagram"',
      },
      {
        kind: 'rule',
        id: 'rule1',
        ...at('a', 4),
        parent: 'group3',
        name: 'a',
        when: 'payload is "A"',
        says: null,
        disabled: false,
        continue: false,
      },
      { kind: 'route', id: 'route1', name: 'x' },
      { kind: 'handover', id: 'handover1', name: 'page_inbox' },
      {
        kind: 'default',
        id: 'default1',
        ...at('a', 5),
        parent: 'group3',
        asked: true,
        says: 'Hi {payload|you}',
      },
      { kind: 'forward', id: 'forward1', name: 'https://x.example/{payload|none}' },
      { kind: 'group', id: 'group4', ...at('b', 1), parent: 'group1', isFile: true, when: null },
      {
        kind: 'rule',
        id: 'rule2',
        ...at('b', 2),
        parent: 'group4',
        name: 'b',
        when: 'payload is "B"',
        says: null,
        disabled: false,
        continue: true,
      },
    ]);
    expect(edges).to.deep.equal([
      { from: 'rule1', to: 'route1', sure: true },
      { from: 'rule1', to: 'handover1', sure: true },
      { from: 'default1', to: 'forward1', sure: true },
      { from: 'rule2', to: 'route1', sure: true },
    ]);
  });
});
