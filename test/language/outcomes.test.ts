import { expect } from 'chai';
import { errors, mistakes, route, ruleWhen } from '../support/language.js';

const like = 'payload: { like: "ORDER_{id}_*" }';
const event = { payload: 'ORDER_12_STATUS', title: 'Where is it?' };

/** What a rule with this outcome sends back for an event. */
function replyOf(outcome: string, to: object = event, when = like): readonly object[] {
  return route(ruleWhen(when, outcome), to).reply;
}

describe('Outcomes', () => {
  describe('`route` names the handler, as dot-separated words', () => {
    for (const name of ['a', 'orders.status', 'a.b.c', 'with-dash_2.x']) {
      it(name, () => expect(route(ruleWhen(like, `route: ${name}`), event).route).to.equal(name));
    }
  });
  mistakes('…and nothing else', [
    [ruleWhen(like, 'route: two words'), 'wrong-kind 5:12 two words'],
    [ruleWhen(like, 'route: .a'), 'wrong-kind 5:12 .a'],
    [ruleWhen(like, 'route: a..b'), 'wrong-kind 5:12 a..b'],
    [ruleWhen(like, 'route: ""'), 'wrong-kind 5:12 ""'],
    [ruleWhen(like, 'route: [a]'), 'wrong-kind 5:12 [a]'],
    [ruleWhen(like, 'route: "{id}"'), 'wrong-kind 5:12 "{id}"'],
  ]);

  describe('`params`: constants beside the captures: a map of scalars', () => {
    it('numbers and booleans that are written to the letter stay such', () => {
      const { params } = route(
        ruleWhen(
          like,
          'route: a\nparams: { a: 5, b: -1.5, c: true, d: "5", e: 007, f: 1e3, g: yes, h: 1.50, i: 12345678901234567890, j: "", k: False }',
        ),
        event,
      );
      expect(params).to.deep.equal({
        a: 5,
        b: -1.5,
        c: true,
        d: '5',
        e: '007',
        f: '1e3',
        g: 'yes',
        h: '1.50',
        i: '12345678901234567890',
        j: '',
        k: 'False',
      });
    });
    it('a param may be filled', () => {
      const { params } = route(
        ruleWhen(like, 'route: a\nparams: { key: "order-{id}", who: "{text|nobody}" }'),
        event,
      );
      expect(params).to.deep.equal({ key: 'order-12', who: 'nobody' });
    });
    it('`__proto__` is a name like any other', () => {
      const { params, steps } = route(
        ruleWhen(like, 'route: a\nparams: { __proto__: x, constructor: y }'),
        event,
      );
      expect(Object.entries(params)).to.deep.equal([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]);
      expect(Object.hasOwn(steps[0]!.params, '__proto__')).to.equal(true);
      expect(Object.getPrototypeOf(params)).to.not.equal('x');
    });
  });
  mistakes('…of scalars', [
    [ruleWhen(like, 'route: a\nparams: { x: [1] }'), 'wrong-kind 6:18 [1]'],
    [ruleWhen(like, 'route: a\nparams: { x: }'), 'wrong-kind 6:18'],
    [ruleWhen(like, 'route: a\nparams: { x: null }'), 'wrong-kind 6:18 null'],
    [ruleWhen(like, 'route: a\nparams: [x]'), 'wrong-kind 6:13 [x]'],
    [ruleWhen(like, 'route: a\nparams: { a b: 1 }'), 'wrong-kind 6:15 a b'],
  ]);

  describe('`forward` is a URL', () => {
    it('with what is filled in percent-encoded', () => {
      const decision = route(
        ruleWhen(like, 'forward: "https://x.example/{id}?q={title|none}"'),
        event,
      );
      expect(decision.forward).to.equal('https://x.example/12?q=Where%20is%20it%3F');
    });
  });
  describe('`handover`: `page_inbox`, or an app id', () => {
    for (const to of ['page_inbox', '263902037430900']) {
      it(to, () => {
        expect(route(ruleWhen(like, `handover: ${to}`), event).handover).to.equal(to);
      });
    }
  });
  describe('`handover: { to: page_inbox, metadata: TEXT }` sends metadata', () => {
    const handovers: readonly [written: string, handover: unknown][] = [
      ['{ to: page_inbox, metadata: hello }', { to: 'page_inbox', metadata: 'hello' }],
      [
        '{ to: 263902037430900, metadata: "order {id}, {text|-}" }',
        { to: '263902037430900', metadata: 'order 12, -' },
      ],
      ['{ to: bot, metadata: 007 }', { to: 'bot', metadata: '007' }],
      ['{ to: request, metadata: "{{}}" }', { to: 'request', metadata: '{}' }],
      ['{ to: page_inbox }', 'page_inbox'],
      ['{ to: page_inbox, metadata: "{text|}" }', 'page_inbox'],
    ];
    for (const [written, expected] of handovers) {
      it(written, () => {
        const { handover, steps } = route(ruleWhen(like, `handover: ${written}`), event);
        expect(handover).to.deep.equal(expected);
        expect(steps[0]!.handover).to.deep.equal(expected);
      });
    }
    it('of several steps the last one counts, whether it has metadata or not', () => {
      const rules = (first: string, last: string) =>
        `rules:\n  - { name: a, when: { payload: X }, continue: true, handover: ${first} }\n  - { name: b, when: { payload: X }, handover: ${last} }\n`;
      const told = '{ to: bot, metadata: m }';
      expect(route(rules('page_inbox', told), { payload: 'X' }).handover).to.deep.equal({
        to: 'bot',
        metadata: 'm',
      });
      expect(route(rules(told, 'page_inbox'), { payload: 'X' }).handover).to.equal('page_inbox');
    });
  });
  describe('`release` and `request` are also taken', () => {
    for (const to of ['bot', 'release', 'request']) {
      it(to, () => {
        expect(route(ruleWhen(like, `handover: ${to}`), event).handover).to.equal(to);
      });
    }
  });
  mistakes('…and nothing else', [
    [ruleWhen(like, 'handover: someone'), 'wrong-kind 5:15 someone'],
    [ruleWhen(like, 'handover: "{id}"'), 'wrong-kind 5:15 "{id}"'],
    [ruleWhen(like, 'handover: [page_inbox]'), 'wrong-kind 5:15 [page_inbox]'],
    [ruleWhen(like, 'handover: { to: someone, metadata: m }'), 'wrong-kind 5:21 someone'],
    [ruleWhen(like, 'handover: { to: release, metadata: m }'), 'wrong-kind 5:21 release'],
    [ruleWhen(like, 'handover: { metadata: m }'), 'missing-key 5:17 metadata'],
    [ruleWhen(like, 'handover: { to: bot, metadata: "" }'), 'wrong-kind 5:36 ""'],
    [ruleWhen(like, 'handover: { to: bot, metadata: [m] }'), 'wrong-kind 5:36 [m]'],
    [ruleWhen(like, 'handover: { to: bot, meta: m }'), 'unknown-key 5:26 meta'],
    [ruleWhen(like, 'handover: { to: bot, metadata: "{ide}" }'), 'unknown-placeholder 5:37 {ide}'],
    [ruleWhen(like, 'handover: { to: bot, metadata: "{text}" }'), 'absent-placeholder 5:37 {text}'],
    [ruleWhen(like, 'forward: shop'), 'wrong-kind 5:14 shop'],
    [ruleWhen(like, 'forward: ftp://x.example/'), 'wrong-kind 5:14 ftp://x.example/'],
    [ruleWhen(like, 'forward: javascript:alert(1)'), 'wrong-kind 5:14 javascript:alert(1)'],
  ]);

  describe('`reply` is one message or a list of them', () => {
    const replies: readonly [written: string, messages: readonly object[]][] = [
      ['reply: Hello!', [{ text: 'Hello!' }]],
      ['reply: 007', [{ text: '007' }]],
      ['reply: [Hello!, And again]', [{ text: 'Hello!' }, { text: 'And again' }]],
      ['reply: { text: Hello! }', [{ text: 'Hello!' }]],
      [
        'reply:\n  - text: "Order {order_id} is on its way, {first|friend}."\n    quick_replies:\n      - { title: Track it, payload: "TRACK_{order_id}" }'
          .replaceAll('order_id', 'id')
          .replace('first', 'text'),
        [
          {
            text: 'Order 12 is on its way, friend.',
            quick_replies: [{ title: 'Track it', payload: 'TRACK_12' }],
          },
        ],
      ],
      [
        'reply:\n  text: What next?\n  buttons:\n    - { title: Track it, payload: "TRACK_{id}" }\n    - { title: Open the shop, url: "https://shop.example/orders/{id}" }\n    - { title: Call us, phone: "+15550100" }',
        [
          {
            text: 'What next?',
            buttons: [
              { title: 'Track it', payload: 'TRACK_12' },
              { title: 'Open the shop', url: 'https://shop.example/orders/12' },
              { title: 'Call us', phone: '+15550100' },
            ],
          },
        ],
      ],
      [
        'reply:\n  cards:\n    - title: Red shirt\n      subtitle: Cotton, from S to XL\n      image: https://shop.example/red.png\n      url: https://shop.example/red\n      buttons: [{ title: Buy, payload: BUY_red }]',
        [
          {
            cards: [
              {
                title: 'Red shirt',
                subtitle: 'Cotton, from S to XL',
                image: 'https://shop.example/red.png',
                url: 'https://shop.example/red',
                buttons: [{ title: 'Buy', payload: 'BUY_red' }],
              },
            ],
          },
        ],
      ],
      [
        'reply: { image: https://shop.example/map.png }',
        [{ image: 'https://shop.example/map.png' }],
      ],
      ['reply: { video: https://shop.example/v }', [{ video: 'https://shop.example/v' }]],
      ['reply: { audio: https://shop.example/a }', [{ audio: 'https://shop.example/a' }]],
      ['reply: { file: https://shop.example/f }', [{ file: 'https://shop.example/f' }]],
      ['reply: { typing: 2s }', [{ typing: 2000 }]],
      ['reply: { typing: 1.5s }', [{ typing: 1500 }]],
      ['reply: { typing: 300ms }', [{ typing: 300 }]],
      [
        'reply: { raw: { attachment: { type: template, payload: {} } } }',
        [{ raw: { attachment: { type: 'template', payload: {} } } }],
      ],
      [
        'reply: { raw: { n: 5, t: true, z: null, s: "5", l: [1, "{id}"], __proto__: { x: 1 } } }',
        [
          {
            raw: JSON.parse(
              '{"n":5,"t":true,"z":null,"s":"5","l":[1,"12"],"__proto__":{"x":1}}',
            ) as object,
          },
        ],
      ],
    ];
    for (const [written, messages] of replies) {
      it(written.replace(/\s+/g, ' ').slice(0, 90), () => {
        expect(JSON.stringify(replyOf(written))).to.equal(JSON.stringify(messages));
      });
    }
  });
  mistakes('a message that is none', [
    [ruleWhen(like, 'reply: []'), 'wrong-kind 5:12 []'],
    [ruleWhen(like, 'reply: ""'), 'wrong-kind 5:12 ""'],
    [ruleWhen(like, 'reply: {}'), 'wrong-kind 5:12 {}'],
    [ruleWhen(like, 'reply: [[Hello]]'), 'wrong-kind 5:13 [Hello]'],
    [ruleWhen(like, 'reply: { txet: Hello }'), 'unknown-key 5:14 txet'],
    [ruleWhen(like, 'reply: { text: [Hello] }'), 'wrong-kind 5:20 [Hello]'],
    [ruleWhen(like, 'reply: { text: A, image: https://x.example/ }'), 'wrong-kind 5:23 image'],
    [
      ruleWhen(like, 'reply: { image: https://x.example/a, buttons: [{ title: A, payload: B }] }'),
      'wrong-kind 5:42 buttons',
    ],
    [ruleWhen(like, 'reply: { buttons: [{ title: A, payload: B }] }'), 'missing-key 5:14 buttons'],
    [ruleWhen(like, 'reply: { text: A, buttons: [{ title: A }] }'), 'missing-key 5:35 title'],
    [ruleWhen(like, 'reply: { text: A, buttons: [{ payload: A }] }'), 'missing-key 5:35 payload'],
    [
      ruleWhen(
        like,
        'reply: { text: A, buttons: [{ title: A, payload: B, url: https://x.example/ }] }',
      ),
      'wrong-kind 5:57 url',
    ],
    [
      ruleWhen(like, 'reply: { text: A, buttons: [{ title: A, phone: home }] }'),
      'wrong-kind 5:52 home',
    ],
    [ruleWhen(like, 'reply: { text: A, quick_replies: [{ title: A }] }'), 'missing-key 5:41 title'],
    [ruleWhen(like, 'reply: { cards: [{ subtitle: A }] }'), 'missing-key 5:24 subtitle'],
    [ruleWhen(like, 'reply: { cards: [{ title: A }] }'), 'missing-key 5:24 title'],
    [ruleWhen(like, 'reply: { cards: [] }'), 'wrong-kind 5:21 []'],
    [ruleWhen(like, 'reply: { typing: soon }'), 'wrong-kind 5:22 soon'],
    [ruleWhen(like, 'reply: { typing: 2 }'), 'wrong-kind 5:22 2'],
    [ruleWhen(like, 'reply: { raw: text }'), 'wrong-kind 5:19 text'],
    [ruleWhen(like, 'reply: { image: map.png }'), 'wrong-kind 5:21 map.png'],
  ]);

  describe('`{name}` stands for a capture, a param or a field', () => {
    const filled: readonly [text: string, result: string, to?: object][] = [
      ['{id}', '12'],
      ['<{id}{id}>', '<1212>'],
      ['{ id }', '12'],
      ['{event}/{channel}/{standby}', 'postback/messenger/false'],
      ['{payload}', 'ORDER_12_STATUS'],
      ['{title|none}', 'Where is it?'],
      ['{referral.ref|none}', 'summer', { ...event, referral: { ref: 'summer' } }],
      ['{kind}', 'gift'],
      ['{title}', 'a param'],
      ['{payload.json.size|none}', 'none'],
      ['{raw.a.0|none}', '5', { ...event, raw: { a: [5] } }],
      ['{sender.id|none}', '7', { ...event, sender: { id: '7' } }],
    ];
    for (const [text, result, to] of filled) {
      it(text, () => {
        const params =
          text === '{title}' ? 'params: { title: a param }\n' : 'params: { kind: gift }\n';
        expect(replyOf(`${params}reply: "${text}"`, to)).to.deep.equal([{ text: result }]);
      });
    }
    it('a capture goes before a param, a param before a field', () => {
      expect(replyOf('params: { id: param }\nreply: "{id}"')).to.deep.equal([{ text: '12' }]);
      expect(replyOf('params: { payload: param }\nreply: "{payload}"')).to.deep.equal([
        { text: 'param' },
      ]);
    });
    it('JSON that is looked into', () => {
      const reply = replyOf(
        'reply: "{payload.json.size}, {payload.json.n|none}, {payload.json.l|none}"',
        { payload: '{"size":"M","n":1.0,"l":[1, 2]}' },
        'payload.json.size: [S, M]',
      );
      expect(reply).to.deep.equal([{ text: 'M, 1.0, [1,2]' }]);
    });
  });
  describe('`{name|words}` for it or, where it is absent or empty, those words', () => {
    for (const [text, result, to] of [
      ['{title|friend}', 'friend', { payload: 'ORDER_12_X' }],
      ['{title|friend}', 'friend', { payload: 'ORDER_12_X', title: '' }],
      ['{title|friend}', ' ', { payload: 'ORDER_12_X', title: ' ' }],
      ['{title|dear friend}', 'dear friend', { payload: 'ORDER_12_X' }],
      ['{title|}', '', { payload: 'ORDER_12_X' }],
      ['{title|a|b}', 'a|b', { payload: 'ORDER_12_X' }],
      ['{id|none}', '12', { payload: 'ORDER_12_X' }],
    ] as const) {
      it(`${text} is "${result}"`, () => {
        expect(replyOf(`reply: "a${text}"`, to)).to.deep.equal([{ text: `a${result}` }]);
      });
    }
    it('a capture that took no part', () => {
      const when = "payload: { regex: '^A(?<x>B)?(?<y>C*)' }";
      expect(replyOf('reply: "<{x|no x}{y|no y}>"', { payload: 'A' }, when)).to.deep.equal([
        { text: '<no xno y>' },
      ]);
    });
  });
  describe('`{{` and `}}` are one brace each', () => {
    for (const [text, result] of [
      ['{{ id, }}', '{ id, }'],
      ['{{{id}}}', '{12}'],
      ['{{{{', '{{'],
      ['}}', '}'],
      ['a }} b', 'a } b'],
    ] as const) {
      it(`${text} is ${result}`, () => {
        expect(replyOf(`reply: "${text}"`)).to.deep.equal([{ text: result }]);
      });
    }
  });
  it('what is filled in is not filled again', () => {
    const reply = replyOf('reply: "{id}"', { payload: 'ORDER_{payload}_' });
    expect(reply).to.deep.equal([{ text: '{payload}' }]);
  });

  mistakes('A name that can be absent and has no words after `|` is an error at load time', [
    [ruleWhen(like, 'reply: "{title}"'), 'absent-placeholder 5:13 {title}'],
    [ruleWhen(like, 'reply: "Hi {referral.ref}!"'), 'absent-placeholder 5:16 {referral.ref}'],
    [ruleWhen(like, 'route: a\nparams: { x: "Hi {text}" }'), 'absent-placeholder 6:22 {text}'],
    [
      ruleWhen('any: [{ payload: { like: "{a}" } }, { title: T }]', 'reply: "{a}"'),
      'absent-placeholder 5:13 {a}',
    ],
    [ruleWhen("payload: { regex: '(?<a>A)|B' }", 'reply: "{a}"'), 'absent-placeholder 5:13 {a}'],
    [ruleWhen("payload: { regex: '(?<a>A*)' }", 'reply: "{a}"'), 'absent-placeholder 5:13 {a}'],
    [ruleWhen('any: [{ payload: { like: "{a}_*" } }, { title: { like: "{a}" } }]', 'reply: "{a}"')],
    [ruleWhen('title: T', 'reply: "{title}"')],
    [ruleWhen(like, 'reply: "{payload}"')],
    [ruleWhen('any: [{ title: T }, { title: S }]', 'reply: "{title}"')],
    [
      ruleWhen('any: [{ title: T }, { text: S }]', 'reply: "{title}"'),
      'absent-placeholder 5:13 {title}',
    ],
    [ruleWhen('not: { title: T }', 'reply: "{title}"'), 'absent-placeholder 5:13 {title}'],
    [ruleWhen('title: { not: T }', 'reply: "{title}"'), 'absent-placeholder 5:13 {title}'],
    [
      'rules:\n  - when: { title: T }\n    rules: [{ name: a, when: {}, reply: "{title}" }]\n    default: { reply: "{title}" }',
    ],
  ]);
  mistakes('a name that nothing gives', [
    [ruleWhen(like, 'reply: "{idd}"'), 'unknown-placeholder 5:13 {idd}'],
    [ruleWhen(like, 'reply: "{idd|none}"'), 'unknown-placeholder 5:13 {idd|none}'],
    [ruleWhen(like, 'reply: "{__proto__}"'), 'unknown-placeholder 5:13 {__proto__}'],
    [ruleWhen(like, 'reply: "{toString|x}"'), 'unknown-placeholder 5:13 {toString|x}'],
    [ruleWhen(like, 'reply: "{}"'), 'unknown-placeholder 5:13 {}'],
    [ruleWhen(like, 'reply: "{id"'), 'stray-brace 5:13 {id'],
    [ruleWhen(like, 'reply: { raw: { a: ["{nope}"] } }'), 'unknown-placeholder 5:26 {nope}'],
    ['default: { reply: "{id}" }', 'unknown-placeholder 1:20 {id}'],
  ]);

  describe('In a URL no filled-in text leads to another folder', () => {
    const forward = (url: string) => `forward: ${JSON.stringify(url)}`;
    for (const [url, id, filled] of [
      ['https://h.example/p/{id}/x', '..', 'https://h.example/p/%252E%252E/x'],
      ['https://h.example/p/{id}/x', '.', 'https://h.example/p/%252E/x'],
      ['https://h.example/p/{id}', '..', 'https://h.example/p/%252E%252E'],
      ['https://h.example/p/{id}?q=1', '..', 'https://h.example/p/%252E%252E?q=1'],
      ['https://h.example/p/{id}#top', '..', 'https://h.example/p/%252E%252E#top'],
      ['https://h.example/p/.{id}/x', '.', 'https://h.example/p/%252E%252E/x'],
      ['https://h.example/p/%2e{id}/x', '.', 'https://h.example/p/%252E%252E/x'],
      ['https://h.example/p/{id}{id}/x', '.', 'https://h.example/p/%252E%252E/x'],
      ['https://h.example/p\\{id}\\x', '..', 'https://h.example/p\\%252E%252E\\x'],
      ['https://h.example/p/.\t{id}/x', '.', 'https://h.example/p/%252E%252E/x'],
      ['https://h.example/p/{id}/x', '%2e%2e', 'https://h.example/p/%252e%252e/x'],
      ['https://h.example/p/{id}/x', '../..', 'https://h.example/p/..%2F../x'],
      ['https://h.example/p/{id}/x', '...', 'https://h.example/p/.../x'],
      ['https://h.example/p/{id}/x', 'a.b', 'https://h.example/p/a.b/x'],
      ['https://h.example/p?q=/{id}/x', '..', 'https://h.example/p?q=/../x'],
      ['https://h.example/a/../{id}/x', 'b', 'https://h.example/a/../b/x'],
    ] as const) {
      it(`${url} with ${id} is ${filled}`, () => {
        const decision = route(ruleWhen('payload: { like: "{id}" }', forward(url)), {
          payload: id,
        });
        expect(decision.forward).to.equal(filled);
        const isLed = new URL(filled).pathname.split('/').length;
        const own = new URL(url.replaceAll('{id}', 'b')).pathname.split('/').length;
        expect(isLed, 'folders').to.equal(own);
      });
    }
    it('in buttons, cards and media as well', () => {
      const reply = [
        '{ text: T, buttons: [{ title: B, url: "https://h.example/p/{id}/x" }] }',
        '{ cards: [{ title: T, image: "https://h.example/p/{id}/x", url: "https://h.example/p/{id}/x" }] }',
        '{ image: "https://h.example/p/{id}/x" }',
      ];
      const rules = ruleWhen('payload: { like: "{id}" }', `reply: [${reply.join(', ')}]`);
      const text = JSON.stringify(route(rules, { payload: '..' }).reply);
      expect(text.match(/p\/%252E%252E\/x/g)).to.have.length(4);
      expect(text).not.to.include('/../');
    });
  });

  describe('In a `url` what is filled in is percent-encoded', () => {
    for (const [id, encoded] of [
      ['12', '12'],
      ['a b', 'a%20b'],
      ['a/b?c=d&e#f', 'a%2Fb%3Fc%3Dd%26e%23f'],
      ['é👍', '%C3%A9%F0%9F%91%8D'],
      ['%', '%25'],
      ['\ud83d', '%EF%BF%BD'],
      ['../..', '..%2F..'],
    ] as const) {
      it(`${JSON.stringify(id)} is ${encoded}`, () => {
        const text = 'reply: { image: "https://x.example/{id}?w={title|two words}" }';
        expect(replyOf(text, { payload: `ORDER_${id}_` })).to.deep.equal([
          { image: `https://x.example/${encoded}?w=two%20words` },
        ]);
      });
    }
  });
  mistakes('and the host takes no placeholders', [
    [ruleWhen(like, 'reply: { image: "https://{id}/a" }'), 'wrong-kind 5:21 "https://{id}/a"'],
    [ruleWhen(like, 'reply: { image: "https://x.{id}/a" }'), 'wrong-kind 5:21 "https://x.{id}/a"'],
    [ruleWhen(like, 'reply: { image: "{payload}" }'), 'wrong-kind 5:21 "{payload}"'],
    [
      ruleWhen(like, 'reply: { image: "https://x.example{id}" }'),
      'wrong-kind 5:21 "https://x.example{id}"',
    ],
    [
      ruleWhen(like, 'forward: "https://x.example:{id}/"'),
      'wrong-kind 5:14 "https://x.example:{id}/"',
    ],
    [ruleWhen(like, 'forward: "https://a@{id}/"'), 'wrong-kind 5:14 "https://a@{id}/"'],
    [
      ruleWhen(like, 'forward: "https://{id}@x.example/"'),
      'wrong-kind 5:14 "https://{id}@x.example/"',
    ],
  ]);

  describe('Limits of the platform are checked at load time wherever the text is constant', () => {
    const text = (length: number) => 'x'.repeat(length);
    const many = (count: number, item: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => item(n)).join(', ');
    const limits: readonly [what: string, most: number, outcome: (n: number) => string][] = [
      ['a text', 2000, (n) => `reply: ${text(n)}`],
      ['a text in emoji', 2000, (n) => `reply: ${'👍'.repeat(n)}`],
      [
        'a text above buttons',
        640,
        (n) => `reply: { text: ${text(n)}, buttons: [{ title: A, payload: B }] }`,
      ],
      [
        "a button's title",
        20,
        (n) => `reply: { text: A, buttons: [{ title: ${text(n)}, payload: B }] }`,
      ],
      [
        'a payload',
        1000,
        (n) => `reply: { text: A, buttons: [{ title: A, payload: ${text(n)} }] }`,
      ],
      [
        'buttons',
        3,
        (n) => `reply: { text: A, buttons: [${many(n, (i) => `{ title: A, payload: B${i} }`)}] }`,
      ],
      [
        'quick replies',
        13,
        (n) =>
          `reply: { text: A, quick_replies: [${many(n, (i) => `{ title: A, payload: B${i} }`)}] }`,
      ],
      [
        "a quick reply's title",
        20,
        (n) => `reply: { text: A, quick_replies: [{ title: ${text(n)}, payload: B }] }`,
      ],
      [
        "a quick reply's payload",
        1000,
        (n) => `reply: { text: A, quick_replies: [{ title: A, payload: ${text(n)} }] }`,
      ],
      ['cards', 10, (n) => `reply: { cards: [${many(n, () => '{ title: A, subtitle: B }')}] }`],
      ["a card's title", 80, (n) => `reply: { cards: [{ title: ${text(n)}, subtitle: B }] }`],
      ["a card's subtitle", 80, (n) => `reply: { cards: [{ title: A, subtitle: ${text(n)} }] }`],
      [
        "a card's buttons",
        3,
        (n) =>
          `reply: { cards: [{ title: A, buttons: [${many(n, (i) => `{ title: A, payload: B${i} }`)}] }] }`,
      ],
      ['typing, in seconds', 20, (n) => `reply: { typing: ${n}s }`],
    ];
    for (const [what, most, outcome] of limits) {
      it(`${what}: ${most}`, () => {
        expect(errors(ruleWhen(like, outcome(most)))).to.deep.equal([]);
        expect(
          errors(ruleWhen(like, outcome(most + 1))).map((each) => each.split(' ')[0]),
        ).to.deep.equal(['over-limit']);
      });
    }
    it('a text with placeholders is not held to them', () => {
      expect(errors(ruleWhen(like, `reply: "{id}${text(3000)}"`))).to.deep.equal([]);
    });
  });
});
