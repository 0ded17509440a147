import { expect } from 'chai';
import { onChannels } from '../../../packages/studio/src/worker/talk/on-channels.js';
import { readDelivery } from '../../../packages/studio/src/worker/talk/read-delivery.js';
import { waysIn } from '../../../packages/studio/src/worker/talk/ways-in.js';
import { why } from '../../../packages/studio/src/worker/talk/why.js';
import { channels, folder, groundOf, talkOf, tuesday } from './ground.js';

const starter = groundOf(folder('rules'));
const pizzeria = groundOf(folder('examples/pizzeria/rules'));

describe('Why', () => {
  it('explains an answer with what was remembered when it came', () => {
    const talk = talkOf([
      { does: 'click', payload: 'ORDER_funghi', title: 'Order' },
      { does: 'say', text: 'Large' },
    ]);
    const found = why(pizzeria, talk, { act: 1, part: 0 })!;
    expect(found.explanation.rule).to.equal('pick a size');
    // Typed, and taken for the tap.
    expect(found.explanation.event).to.include({ payload: 'SIZE_L', typed: true });
    expect(found.remembered).to.deep.equal([{ name: 'pizza', value: 'Funghi' }]);
    expect(found.explanation.changes).to.not.equal(undefined);
  });

  it('of a follow-up has the memory of its moment', () => {
    const talk = talkOf([
      { does: 'click', payload: 'ORDER_funghi', title: 'Order' },
      { does: 'wait', span: 25 * 3_600_000 },
    ]);
    expect(why(pizzeria, talk, { act: 1, part: 1 })!.explanation.rule).to.equal('last nudge');
    expect(why(pizzeria, talk, { act: 1, part: 2 })).to.equal(null);
  });

  const orders: readonly [readonly string[], readonly [string, string] | null][] = [
    [
      ['0100-a', '10-b'],
      ['rules/0100-a.yaml', 'rules/10-b.yaml'],
    ],
    [
      ['10-a', '100-b', '20-c'],
      ['rules/100-b.yaml', 'rules/20-c.yaml'],
    ],
    [['010-a', '100-b'], null],
    [['a', '10-b'], null],
  ];
  for (const [names, order] of orders) {
    it(`says whether the order of ${names.join(', ')} may surprise`, () => {
      const texts = Object.fromEntries(
        names.map((name, at) => [
          `rules/${name}.yaml`,
          `rules: [{ name: r${at}, when: { text: a }, reply: x }]`,
        ]),
      );
      const found = why(groundOf(texts), talkOf([{ does: 'say', text: 'a' }]), {
        act: 0,
        part: 0,
      })!;
      expect(found.order).to.deep.equal(order);
    });
  }
});

describe('As on other channels', () => {
  it('an answer is shown on all, with what was changed to fit', () => {
    const talk = talkOf([{ does: 'click', payload: 'DEALS_summer', title: 'Deals' }]);
    const shown = onChannels(starter, talk, { act: 0, part: 0 }, channels);
    expect(shown.map(({ title }) => title)).to.have.members([
      'Messenger',
      'Instagram',
      'Slack',
      'Telegram',
      'WhatsApp',
      'LINE',
    ]);
    for (const { channel, messages } of shown) {
      expect(JSON.stringify(messages), channel).to.contain('Linen shirt');
    }
    const [telegram] = onChannels(starter, talk, { act: 0, part: 0 }, channels, 'telegram');
    expect(telegram!.messages.length).to.be.at.least(3);
  });

  it('what is cut is told', () => {
    const rules = groundOf({
      'rules.yaml': `
rules:
  - name: a
    when: { text: a }
    reply:
      - cards:
          - title: Choose
            image: https://shop.example/a.png
            buttons: [{ title: Twenty letters title, payload: "${'P'.repeat(100)}" }]
`,
    });
    const talk = talkOf([{ does: 'say', text: 'a' }]);
    const changed = (channel: string) =>
      onChannels(rules, talk, { act: 0, part: 0 }, channels, channel)[0]!.changed;
    expect(changed('messenger')).to.deep.equal([]);
    expect(changed('telegram')).to.deep.equal([
      `The payload "${'P'.repeat(100)}" is kept here: the button carries a short key.`,
    ]);
  });
});

describe('A delivery that is pasted', () => {
  const body = {
    object: 'page',
    entry: [
      {
        id: '2',
        time: tuesday,
        messaging: [
          {
            sender: { id: '1' },
            recipient: { id: '2' },
            timestamp: tuesday,
            postback: { title: 'Menu', payload: 'MENU', mid: 'm1' },
          },
        ],
      },
    ],
  };
  it('becomes its events', () => {
    const read = readDelivery(JSON.stringify(body), tuesday, channels);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.channel).to.equal('messenger');
    expect(read.events.map(({ event, payload }) => [event, payload])).to.deep.equal([
      ['postback', 'MENU'],
    ]);
  });

  const wrong: readonly [string, RegExp][] = [
    ['hello', /not JSON/],
    ['{"a":1}', /not a delivery/],
    ['{"object":"page","entry":[]}', /nothing in it/],
  ];
  for (const [text, problem] of wrong) {
    it(`says what is wrong with ${text}`, () => {
      expect(readDelivery(text, tuesday, channels))
        .to.have.property('problem')
        .that.matches(problem);
    });
  }
});

describe('Ways in', () => {
  const rules = groundOf({
    'rules.yaml': `
profile:
  greeting: Hello {{user_first_name}}
  get_started: BEGIN
  menu:
    - { title: Menu, payload: MENU }
    - { title: More, menu: [{ title: Site, url: "https://x.example" }] }
  ice_breakers: [{ title: Open?, payload: HOURS }]
  commands: { /help: Get help }
  languages:
    de: { greeting: Hallo, menu: [{ title: Karte, payload: MENU }] }
rules:
  - { name: a, when: { referral.ref: [one, two] }, reply: x }
  - { name: b, when: { referral.ref: { starts_with: summer- } }, reply: x }
default: { reply: x }
`,
  });
  const on = (channel: string, person = {}) => waysIn(rules, talkOf([], { channel, person }));

  it('are those of the profile, and the refs that rules look for', () => {
    expect(on('messenger')).to.deep.equal({
      getStarted: 'BEGIN',
      greeting: 'Hello {{user_first_name}}',
      menu: [
        { title: 'Menu', payload: 'MENU', url: null, menu: [] },
        {
          title: 'More',
          payload: null,
          url: null,
          menu: [{ title: 'Site', payload: null, url: 'https://x.example', menu: [] }],
        },
      ],
      iceBreakers: [{ title: 'Open?', payload: 'HOURS', url: null, menu: [] }],
      iceBreakersAreWords: false,
      // There is a menu.
      commands: [],
      refs: ['one', 'two', 'summer-'],
    });
  });

  const channelsShow: readonly [string, boolean, number, number, number][] = [
    ['messenger', true, 2, 1, 0],
    ['instagram', false, 2, 1, 0],
    ['whatsapp', false, 0, 1, 1],
    ['telegram', true, 0, 0, 1],
    ['line', false, 2, 0, 0],
    ['slack', false, 0, 0, 0],
  ];
  for (const [channel, greeting, menu, iceBreakers, commands] of channelsShow) {
    it(`are what ${channel} shows`, () => {
      const ways = on(channel);
      expect([
        ways.greeting !== null,
        ways.menu.length,
        ways.iceBreakers.length,
        ways.commands.length,
      ]).to.deep.equal([greeting, menu, iceBreakers, commands]);
    });
  }

  it('are in the language of the person, with their name', () => {
    expect(on('messenger', { first_name: 'Ada' }).greeting).to.equal('Hello Ada');
    const german = on('messenger', { locale: 'de_AT', language: 'de' });
    expect([german.greeting, german.menu.map(({ title }) => title)]).to.deep.equal([
      'Hallo',
      ['Karte'],
    ]);
  });

  it('are those of a profile that stands in a file of its own', () => {
    const profile = [
      { payload: 'BEGIN', where: 'get_started of profile.json' },
      { payload: 'MENU', where: 'persistent_menu[0].call_to_actions[0] of p.json', title: 'Menu' },
      { payload: 'OPEN', where: 'ice_breakers[0] of p.json', title: 'When are you open?' },
    ];
    const ways = waysIn({ ...starter, profile }, talkOf([]));
    expect(ways.getStarted).to.equal('BEGIN');
    expect(ways.menu).to.deep.equal([{ title: 'Menu', payload: 'MENU', url: null, menu: [] }]);
    expect(ways.iceBreakers.map(({ payload }) => payload)).to.deep.equal(['OPEN']);
  });

  it('without a profile are Get Started', () => {
    expect(waysIn(starter, talkOf([]))).to.deep.include({ getStarted: 'GET_STARTED', menu: [] });
  });
});
