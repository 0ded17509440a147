import { ProfileError, readProfile } from '@botrules/messenger';
import { expect } from 'chai';
import fc from 'fast-check';

const menu = [
  {
    locale: 'default',
    composer_input_disabled: false,
    call_to_actions: [
      { type: 'postback', title: 'Orders', payload: 'ORDERS' },
      { type: 'web_url', title: 'Shop', url: 'https://shop.example' },
      {
        type: 'nested',
        title: 'More',
        call_to_actions: [{ type: 'postback', title: 'Help', payload: 'HELP' }],
      },
    ],
  },
  {
    locale: 'fr_FR',
    call_to_actions: [{ type: 'postback', title: 'Commandes', payload: 'ORDERS_FR' }],
  },
];

describe('readProfile', () => {
  it('reads what the API answers', () => {
    const answer = {
      data: [
        {
          get_started: { payload: 'GET_STARTED' },
          greeting: [{ locale: 'default', text: 'Hello {{user_first_name}}!' }],
          persistent_menu: menu,
          ice_breakers: [{ question: 'Where are you?', payload: 'WHERE' }],
          id: '7',
        },
      ],
    };
    const payloads = [
      { payload: 'GET_STARTED', where: 'data[0].get_started' },
      {
        payload: 'ORDERS',
        where: 'data[0].persistent_menu[0].call_to_actions[0]',
        title: 'Orders',
      },
      {
        payload: 'HELP',
        where: 'data[0].persistent_menu[0].call_to_actions[2].call_to_actions[0]',
        title: 'Help',
      },
      {
        payload: 'ORDERS_FR',
        where: 'data[0].persistent_menu[1].call_to_actions[0]',
        title: 'Commandes',
      },
      { payload: 'WHERE', where: 'data[0].ice_breakers[0]', title: 'Where are you?' },
    ];
    expect(readProfile(answer)).to.deep.equal(payloads);
    expect(readProfile(JSON.stringify(answer))).to.deep.equal(payloads);
    expect(readProfile(Buffer.from(`\uFEFF${JSON.stringify(answer)}`))).to.deep.equal(payloads);
  });

  it('reads what is posted', () => {
    expect(readProfile({ get_started: { payload: 'A' } })).to.deep.equal([
      { payload: 'A', where: 'get_started' },
    ]);
    expect(readProfile({ persistent_menu: menu })).to.have.length(3);
    expect(readProfile({ platform: 'instagram', ice_breakers: [] })).to.deep.equal([]);
  });

  it('reads ice breakers by language, posted and answered', () => {
    const byLanguage = [
      { locale: 'default', call_to_actions: [{ question: 'Q', payload: 'A' }] },
      { locale: 'fr_FR', call_to_actions: [{ question: 'Q?', payload: 'B' }] },
    ];
    expect(readProfile({ ice_breakers: byLanguage })).to.deep.equal([
      { payload: 'A', where: 'ice_breakers[0].call_to_actions[0]', title: 'Q' },
      { payload: 'B', where: 'ice_breakers[1].call_to_actions[0]', title: 'Q?' },
    ]);
    expect(readProfile({ data: byLanguage })).to.deep.equal([
      { payload: 'A', where: 'data[0].call_to_actions[0]', title: 'Q' },
      { payload: 'B', where: 'data[1].call_to_actions[0]', title: 'Q?' },
    ]);
  });

  it('takes a profile that sends no payload', () => {
    expect(readProfile({ data: [] })).to.deep.equal([]);
    expect(readProfile({ data: [{ greeting: [] }] })).to.deep.equal([]);
    expect(readProfile({ whitelisted_domains: [] })).to.deep.equal([]);
  });

  const wrong: readonly (readonly [unknown, string])[] = [
    ['GET_STARTED', 'This is not a Messenger profile: it is not JSON.'],
    ['['.repeat(1000), 'This is not a Messenger profile: it is nested too deep.'],
    [
      { object: 'page', entry: [] },
      'This is not a Messenger profile: it has none of "get_started", "persistent_menu" and "ice_breakers".',
    ],
    [
      '[]',
      'This is not a Messenger profile: it has none of "get_started", "persistent_menu" and "ice_breakers".',
    ],
    [{ data: {} }, 'This is not a Messenger profile: "data" is not a list of entries.'],
    [
      { get_started: 'GET_STARTED' },
      'This is not a Messenger profile: "get_started" is not a map with "payload".',
    ],
    [
      { persistent_menu: {} },
      'This is not a Messenger profile: "persistent_menu" is not a list of entries.',
    ],
    [
      { persistent_menu: ['A'] },
      'This is not a Messenger profile: "persistent_menu[0]" is not a map.',
    ],
    [
      { persistent_menu: [{ call_to_actions: 'A' }] },
      'This is not a Messenger profile: "persistent_menu[0].call_to_actions" is not a list of entries.',
    ],
    [
      { error: { message: 'Invalid OAuth access token.', code: 190 } },
      'This is the Graph API refusing to give a profile: "Invalid OAuth access token.".',
    ],
  ];
  for (const [json, message] of wrong) {
    it(`refuses ${JSON.stringify(json).slice(0, 60)}`, () => {
      expect(() => readProfile(json)).to.throw(ProfileError, message);
    });
  }

  it('throws nothing else, whatever it is given', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const part = fc.record(
      { get_started: value, persistent_menu: value, ice_breakers: fc.array(value), data: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(value, part), (json) => {
        try {
          for (const { payload } of readProfile(json)) expect(payload).to.be.a('string');
        } catch (error) {
          expect(error).to.be.instanceOf(ProfileError);
        }
      }),
    );
  });
});
