import { expect } from 'chai';
import { findings, route, ruleWhen, sentence } from '../support/language.js';

const adClick = {
  event: 'postback',
  channel: 'instagram',
  payload: 'GET_STARTED',
  title: 'Get started',
  text: 'hello',
  referral: {
    ref: 'summer-22',
    source: 'ADS',
    type: 'OPEN_THREAD',
    ad_id: '120210000000000123',
    referer_uri: 'https://shop.example/',
  },
  sender: { id: '1', user_ref: 'u-1' },
  recipient: { id: '2' },
};

describe('Fields', () => {
  sentence('Each field holds what the event has', [
    ['event: postback', adClick, true],
    ['event: message', adClick, false],
    ['event: quick_reply', { event: 'quick_reply' }, true],
    ['event: message', { event: 'message' }, true],
    ['event: referral', { event: 'referral' }, true],
    ['event: optin', { event: 'optin' }, true],
    ['channel: instagram', adClick, true],
    ['channel: messenger', {}, true],
    ['payload: GET_STARTED', adClick, true],
    ['title: Get started', adClick, true],
    ['text: hello', adClick, true],
    ['referral.ref: summer-22', adClick, true],
    ['referral.source: ADS', adClick, true],
    ['referral.type: OPEN_THREAD', adClick, true],
    ['referral.ad_id: 120210000000000123', adClick, true],
    ['referral.referer_uri: https://shop.example/', adClick, true],
    ['sender.id: 1', adClick, true],
    ['sender.user_ref: u-1', adClick, true],
    ['recipient.id: 2', adClick, true],
    ['event: added', { event: 'added' }, true],
    ['conversation.id: "-100"', { conversation: { id: '-100', type: 'group' } }, true],
    ['conversation.type: group', { conversation: { id: '-100', type: 'group' } }, true],
    ['conversation.type: group', { conversation: { id: '7' } }, false],
  ]);
  sentence("A chat that the platform does not name is the person's own", [
    ['conversation.type: direct', {}, true],
    ['conversation.type: { exists: true }', {}, true],
    ['conversation.id: 7', { sender: { id: '7' } }, true],
    ['conversation.id: { exists: true }', {}, false],
    ['conversation.id: 7', { sender: { id: '7' }, conversation: { id: '9' } }, false],
  ]);

  const optional = [
    'payload',
    'title',
    'text',
    'referral.ref',
    'referral.source',
    'referral.type',
    'referral.ad_id',
    'referral.referer_uri',
    'sender.id',
    'sender.user_ref',
    'recipient.id',
    'payload.json.a',
    'payload.query.a',
    'raw.a',
  ];
  sentence('What the platform did not send is absent', [
    ...optional.map((field) => [`${field}: { exists: true }`, {}, false] as const),
    ...optional.map((field) => [`${field}: { exists: false }`, {}, true] as const),
  ]);
  sentence('`event`, `channel` and `standby` are always there', [
    ['event: { exists: true }', {}, true],
    ['channel: { exists: true }', {}, true],
    ['standby: { exists: true }', {}, true],
    ['standby: { exists: true }', { standby: true }, true],
    ['standby: "false"', {}, true],
    ['standby: false', {}, true],
    ['standby: true', { standby: true }, true],
  ]);

  sentence('A standby event is taken only by a rule that tests `standby`', [
    ['payload: A', { payload: 'A', standby: true }, false],
    ['payload: { exists: true }', { payload: 'A', standby: true }, false],
    ['not: { payload: B }', { payload: 'A', standby: true }, false],
    ['{ payload: A, standby: true }', { payload: 'A', standby: true }, true],
    ['{ payload: A, standby: [true, false] }', { payload: 'A', standby: true }, true],
    ['{ payload: A, standby: [true, false] }', { payload: 'A' }, true],
    ['{ payload: A, standby: false }', { payload: 'A', standby: true }, false],
    ['{ payload: A, not: { standby: false } }', { payload: 'A', standby: true }, true],
    ['any: [{ payload: A }, { standby: false }]', { payload: 'A', standby: true }, true],
  ]);
  describe('…itself or by its group: nobody talks over a person by accident', () => {
    const rules = `
rules:
  - name: before
    when: { payload: A }
    continue: true
    route: before
  - when: { standby: true }
    rules:
      - name: watched
        when: { payload: A }
        route: watched
      - rules:
          - name: deeper
            when: { payload: B }
            route: deeper
    default: { route: group }
  - name: after
    when: { payload: A }
    route: after
default: { route: fallback }
`;
    const expected: [string, boolean, string | null, string[]][] = [
      ['A', true, 'watched', ['watched']],
      ['A', false, 'after', ['before', 'after']],
      ['B', true, 'deeper', ['deeper']],
      ['C', true, 'default', []],
      ['C', false, 'default', []],
    ];
    for (const [payload, standby, rule, all] of expected) {
      it(`${payload} ${standby ? 'in standby' : 'live'} goes to ${rule}`, () => {
        const decision = route(rules, { payload, standby });
        expect(decision.rule).to.equal(rule);
        expect(decision.rules.map(({ name }) => name)).to.deep.equal(all);
        if (payload === 'C') expect(decision.route).to.equal(standby ? 'group' : 'fallback');
      });
    }
    it('a default outside such a group leaves it alone', () => {
      const decision = route('default: { route: fallback }', { payload: 'A', standby: true });
      expect(decision).to.include({ rule: null, route: null });
    });
    it('a file whose own `when` tests it is such a group', () => {
      const rules = { 'a.yaml': 'when: { standby: true }\ndefault: { route: quiet }' };
      expect(route(rules, { standby: true }).route).to.equal('quiet');
    });
  });

  sentence('`payload.json.PATH`: a value inside a payload that is JSON', [
    ['payload.json.action: buy', { payload: '{"action":"buy"}' }, true],
    ['payload.json.action: buy', { payload: ' {"action" : "buy"}\n' }, true],
    ['payload.json.items.0.sku: A1', { payload: '{"items":[{"sku":"A1"}]}' }, true],
    ['payload.json.items.1.sku: A1', { payload: '{"items":[{"sku":"A1"}]}' }, false],
    ['payload.json.0: A', { payload: '["A"]' }, true],
    ['payload.json.a: { exists: true }', { payload: '{"a":null}' }, false],
    ['payload.json.a: { exists: true }', { payload: '{"a":""}' }, true],
    ['payload.json.a.b: { exists: true }', { payload: '{"a":"b"}' }, false],
    ['payload.json.a: { exists: true }', { payload: 'not JSON' }, false],
    ['payload.json.a: { exists: true }', { payload: '{"a":' }, false],
    ['payload.json.a: { exists: true }', { payload: '' }, false],
    ['payload.json.a: { exists: true }', { payload: '"a"' }, false],
    ['payload.json.0: { exists: true }', { payload: '"abc"' }, false],
    ['payload.json.length: { exists: true }', { payload: '"abc"' }, false],
    ['payload.json.length: { exists: true }', { payload: '[1,2]' }, false],
    ['payload.json.00: { exists: true }', { payload: '[1,2]' }, false],
    ['payload.json.-1: { exists: true }', { payload: '[1,2]' }, false],
    ['payload.json.a.value: { exists: true }', { payload: '{"a":5}' }, false],
    ['payload.json.a.isLosslessNumber: { exists: true }', { payload: '{"a":5}' }, false],
    ['payload.json.a: last', { payload: '{"a":"first","a":"last"}' }, true],
    ['payload.json.é: A', { payload: '{"é":"A"}' }, true],
    ['payload.json.a b: A', { payload: '{"a b":"A"}' }, true],
  ]);
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    sentence(`${key} is a key like any other`, [
      [`payload.json.${key}: { exists: true }`, { payload: '{}' }, false],
      [`payload.json.a.${key}: { exists: true }`, { payload: '{"a":[]}' }, false],
      [`payload.json.${key}: A`, { payload: `{"${key}":"A"}` }, true],
      [`payload.json.${key}.name: A`, { payload: `{"${key}":{"name":"A"}}` }, true],
      [`payload.json.${key}.name: { exists: true }`, { payload: '{}' }, false],
      [`payload.query.${key}: { exists: true }`, { payload: 'a=b' }, false],
      [`payload.query.${key}: A`, { payload: `${key}=A` }, true],
      [`raw.${key}: { exists: true }`, { raw: {} }, false],
      [`raw.${key}: A`, { raw: JSON.parse(`{"${key}":"A"}`) }, true],
    ]);
  }

  sentence('`payload.query.KEY`: a value inside a payload of the form `a=b&c=d`', [
    ['payload.query.a: b', { payload: 'a=b&c=d' }, true],
    ['payload.query.c: d', { payload: 'a=b&c=d' }, true],
    ['payload.query.e: { exists: true }', { payload: 'a=b&c=d' }, false],
    ['payload.query.a: ""', { payload: 'a=&c=d' }, true],
    ['payload.query.a: { exists: true }', { payload: 'a&c=d' }, false],
    ['payload.query.a: { exists: true }', { payload: 'a' }, false],
    ['payload.query.a: b=c', { payload: 'a=b=c' }, true],
    ['payload.query.a: first', { payload: 'a=first&a=second' }, true],
    ['payload.query.a: two words', { payload: 'a=two+words' }, true],
    ['payload.query.a: two words', { payload: 'a=two%20words' }, true],
    ['payload.query.a: é&=', { payload: 'a=%C3%A9%26%3d' }, true],
    ['payload.query.a: 100%', { payload: 'a=100%' }, true],
    ['payload.query.a: "%C3é"', { payload: 'a=%C3%C3%A9' }, true],
    ['payload.query.a: "%zz"', { payload: 'a=%zz' }, true],
    ['payload.query.é: A', { payload: '%C3%A9=A' }, true],
    ['payload.query.a.b: A', { payload: 'a.b=A' }, true],
  ]);

  sentence("`raw.PATH`: anything else in the platform's own event object", [
    [
      'raw.message.attachments.0.type: image',
      { raw: { message: { attachments: [{ type: 'image' }] } } },
      true,
    ],
    ['raw.message.attachments.0.type: image', { raw: { message: {} } }, false],
    ['raw.a: 5', { raw: { a: 5 } }, true],
    ['raw.a: true', { raw: { a: true } }, true],
    ['raw.a: { exists: true }', { raw: { a: null } }, false],
    ['raw.a: { exists: true }', { raw: null }, false],
    ['raw.a: { exists: true }', { raw: 'a' }, false],
  ]);

  sentence('Every value is text; a number or boolean inside JSON is its JSON text', [
    ['payload.json.n: 5', { payload: '{"n":5}' }, true],
    ['payload.json.n: 5', { payload: '{"n":"5"}' }, true],
    ['payload.json.n: 5.0', { payload: '{"n":5.0}' }, true],
    ['payload.json.n: 5', { payload: '{"n":5.0}' }, false],
    ['payload.json.n: 1e3', { payload: '{"n":1e3}' }, true],
    ['payload.json.n: 9007199254740993', { payload: '{"n":9007199254740993}' }, true],
    ['payload.json.n: -0', { payload: '{"n":-0}' }, true],
    ['payload.json.n: true', { payload: '{"n":true}' }, true],
    ['payload.json.n: "[1,\\"a\\"]"', { payload: '{"n":[1, "a"]}' }, true],
    ['payload.json.n: \'{"a":1.0}\'', { payload: '{"n": {"a": 1.0} }' }, true],
  ]);

  describe('An unknown field is an error that offers the nearest known one', () => {
    for (const [written, meant] of [
      ['payloda', 'payload'],
      ['Payload', 'payload'],
      ['referal.ref', 'referral.ref'],
      ['referral.reff', 'referral.ref'],
      ['ref', 'referral.ref'],
      ['sender', 'sender.id'],
      ['titel', 'title'],
      ['payload.jsn.a', 'payload.json'],
      ['stand_by', 'standby'],
      ['recipient', 'recipient.id'],
    ] as const) {
      it(`${written}, ${meant}`, () => {
        const [found, ...more] = findings(ruleWhen(`${written}: A`));
        expect(more).to.deep.equal([]);
        expect(found).to.include({
          code: 'unknown-field',
          line: 4,
          column: 7,
          length: written.length,
        });
        expect(found!.message).to.include(`"${written}"`);
        expect(found!.hint).to.include(meant);
      });
    }
    for (const written of [
      '__proto__',
      'constructor',
      'toString',
      'wholly.else',
      'payload.json',
      'raw',
      'payload.json.',
      'payload.json..a',
    ]) {
      it(written, () => {
        const found = findings(ruleWhen(`${written}: A`));
        expect(found.map(({ code }) => code)).to.deep.equal(['unknown-field']);
      });
    }
  });
});
