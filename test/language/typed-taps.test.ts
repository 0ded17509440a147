import {
  createLinearRouter,
  createRouter,
  type Event,
  explain,
  followUpEvent,
  followUps,
  loadCompiled,
  type Memory,
  remember,
  serialize,
} from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { errors, load } from '../support/language.js';
import { asTap } from '../support/oracle-typed-taps.js';
import { runs } from '../support/runs.js';

const rules = [
  'rules:',
  '  - name: start',
  '    when: { payload: START }',
  '    reply:',
  '      - text: Which size?',
  '        quick_replies: [{ title: Small, payload: SIZE_S }, { title: "Large 👍", payload: SIZE_L }]',
  '      - text: Or look around',
  '        buttons: [{ title: Where are you?, payload: WHERE }, { title: Site, url: "https://x.example" }]',
  '  - name: cards',
  '    when: { payload: CARDS }',
  '    reply:',
  '      - cards:',
  '          - { title: A, subtitle: a, buttons: [{ title: Buy, payload: BUY_a }, { title: More, payload: MORE }] }',
  '          - { title: B, subtitle: b, buttons: [{ title: Buy, payload: BUY_b }, { title: More, payload: MORE }] }',
  '  - { name: typed, when: { typed: true, payload: SIZE_S }, reply: "{title|-}, {text|-}" }',
  '  - { name: tap, when: { payload: { like: "*" } }, reply: "{payload|-}" }',
  '  - { name: silent, when: { text: quiet }, route: a }',
  'default: { reply: What? }',
].join('\n');

const start = Date.UTC(2026, 5, 1);
const base = { channel: 'messenger', standby: false, sender: { id: '1' } } as const;
const click = (payload: string): Event => ({
  ...base,
  event: 'postback',
  payload,
  timestamp: start,
});
const say = (text: string, later = 60_000): Event => ({
  ...base,
  event: 'message',
  text,
  timestamp: start + later,
});

function memoryAfter(payload: string, text = rules): Memory | undefined {
  return remember(undefined, createRouter(load(text)).route(click(payload)));
}

/** What rules see of a typed text: both routers, one of a built file, and the oracle agree. */
function seen(event: Event, memory: Memory | undefined, text = rules): Event {
  const ruleSet = load(text);
  const expected = asTap(ruleSet.root, event, memory);
  for (const router of [
    createRouter(ruleSet),
    createLinearRouter(ruleSet),
    createRouter(loadCompiled(serialize(ruleSet))),
  ]) {
    expect(router.route(event, memory).event).to.deep.equal(expected);
  }
  return expected;
}

const kindOf = ({ event, payload, title, text, typed }: Event) => [
  event,
  payload,
  title,
  text,
  typed,
];

describe('A title that is typed', () => {
  const rows: readonly (readonly [after: string, typed: string, sees: readonly unknown[]])[] = [
    ['START', 'Small', ['quick_reply', 'SIZE_S', 'Small', 'Small', true]],
    ['START', ' small! ', ['quick_reply', 'SIZE_S', 'Small', ' small! ', true]],
    ['START', 'large 👍🏽', ['quick_reply', 'SIZE_L', 'Large 👍', 'large 👍🏽', true]],
    ['START', 'where are you', ['postback', 'WHERE', 'Where are you?', 'where are you', true]],
    [
      'START',
      'WHERE   ARE YOU???',
      ['postback', 'WHERE', 'Where are you?', 'WHERE   ARE YOU???', true],
    ],
    // End to end.
    ['START', 'a small one', ['message', undefined, undefined, 'a small one', undefined]],
    ['START', 'large', ['message', undefined, undefined, 'large', undefined]],
    ['START', 'smal', ['message', undefined, undefined, 'smal', undefined]],
    ['START', '?!', ['message', undefined, undefined, '?!', undefined]],
    // Of a button without a payload.
    ['START', 'Site', ['message', undefined, undefined, 'Site', undefined]],
    // Two payloads count for nothing, twice the same payload is one.
    ['CARDS', 'Buy', ['message', undefined, undefined, 'Buy', undefined]],
    ['CARDS', 'more', ['postback', 'MORE', 'More', 'more', true]],
    // Of another reply.
    ['CARDS', 'Small', ['message', undefined, undefined, 'Small', undefined]],
  ];
  for (const [after, typed, sees] of rows) {
    it(`after ${after}, ${JSON.stringify(typed)} is ${JSON.stringify(sees)}`, () => {
      expect(kindOf(seen(say(typed), memoryAfter(after)))).to.deep.equal(sees);
    });
  }

  it('is a message without memory', () => {
    expect(seen(say('Small'), undefined).event).to.equal('message');
  });

  // What is below a photo says what is on it. That a tap has no attachment is what `check` proves things by.
  it('below a photo is a message', () => {
    for (const words of ['Small', 'where are you']) {
      const photo: Event = { ...say(words), attachment: 'image' };
      expect(seen(photo, memoryAfter('START'))).to.equal(photo);
      const { event } = explain(load(rules), photo, { memory: memoryAfter('START')! });
      expect(event).to.equal(photo);
    }
  });

  it('counts for 24 hours', () => {
    const day = 24 * 3_600_000;
    expect(seen(say('Small', day - 1), memoryAfter('START')).event).to.equal('quick_reply');
    expect(seen(say('Small', day), memoryAfter('START')).event).to.equal('message');
  });

  it('counts until the next reply, and not only until the next event', () => {
    const router = createRouter(load(rules));
    let memory = memoryAfter('START');
    memory = remember(memory, router.route(say('quiet'), memory));
    expect(seen(say('Small'), memory).event).to.equal('quick_reply');
    memory = remember(memory, router.route(say('what'), memory));
    expect(seen(say('Small'), memory).event).to.equal('message');
  });

  it('counts of what a follow-up sent, too', () => {
    const text = [
      'rules:',
      '  - { name: start, when: { payload: START }, reply: Wait, follow_up: { after: 1h, payload: F } }',
      '  - name: late',
      '    when: { event: follow_up, payload: F }',
      '    reply: { text: Still there?, quick_replies: [{ title: Sure, payload: SURE }] }',
      '  - { name: sure, when: { payload: SURE }, reply: Good }',
    ].join('\n');
    const router = createRouter(load(text));
    const before = memoryAfter('START', text);
    const [due] = followUps(before, start + 3_600_000);
    const event = followUpEvent(click('START'), due!, start + 3_600_000);
    const memory = remember(before, router.route(event, before));
    expect(kindOf(seen(say('sure!', 2 * 3_600_000), memory, text))).to.deep.equal([
      'quick_reply',
      'SURE',
      'Sure',
      'sure!',
      true,
    ]);
  });

  it('is told by the field `typed`, which is absent on a tap and on a message', () => {
    const router = createRouter(load(rules));
    const memory = memoryAfter('START');
    const typed = router.route(say('small'), memory);
    expect([typed.rule, typed.reply]).to.deep.equal(['typed', [{ text: 'Small, small' }]]);
    const tapped = { ...say('Small'), event: 'quick_reply', payload: 'SIZE_S', title: 'Small' };
    expect(router.route(tapped, memory).rule).to.equal('tap');
  });

  it('is what an explanation explains', () => {
    const memory = memoryAfter('START');
    const { rule, event } = explain(load(rules), say('small'), { memory });
    expect([rule, event.event, event.typed]).to.deep.equal(['typed', 'quick_reply', true]);
  });

  it('leaves an event alone that cannot be copied', () => {
    const event = Object.defineProperty(say('Small'), 'raw', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(createRouter(load(rules)).route(event, memoryAfter('START')).event).to.equal(event);
  });
});

describe('`typed_taps: false`', () => {
  it('leaves what is typed as it is', () => {
    const off = `typed_taps: false\n${rules}`;
    expect(seen(say('Small'), memoryAfter('START', off), off).event).to.equal('message');
  });

  it('of any one file holds for the set', () => {
    const files = {
      'rules.yaml': rules,
      'other.yaml': 'typed_taps: false\nrules: [{ name: x, when: { payload: X }, reply: X }]\n',
    };
    const ruleSet = load(files);
    const memory = memoryAfter('START');
    for (const create of [createRouter, createLinearRouter]) {
      expect(create(ruleSet).route(say('Small'), memory).event.event).to.equal('message');
    }
  });

  it('true is what it is anyway', () => {
    const on = `typed_taps: true\n${rules}`;
    expect(seen(say('Small'), memoryAfter('START', on), on).event).to.equal('quick_reply');
  });

  it('stands at the top of a file alone', () => {
    expect(
      errors('rules:\n  - typed_taps: false\n    rules: [{ name: a, when: {}, route: a }]'),
    ).to.deep.equal(['unknown-key 2:5 typed_taps']);
    expect(errors('typed_taps: off\ndefault: { route: a }')).to.deep.equal(['wrong-kind 1:13 off']);
  });
});

describe('Any title and any text', () => {
  const part = fc.constantFrom(
    ...['Small', 'small', 'LARGE', ' ', '  ', '!', '-', "l'", 'adresse', 'é', 'e\u0301', 'ß', 'ss'],
    ...['で', 'LINE', 'ราคา', '👍', '👍🏽', '*', 'İ', 'i', '_', '12', '\u200b', 'א', '价格'],
  );
  const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  const tap = fc.record({ title: text, payload: fc.constantFrom('A', 'B'), quick: fc.boolean() });
  const sent = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.constantFrom<Partial<Event>>({ attachment: 'image' }, { attachment: undefined }),
  );
  it('are a tap to the router where they are to the oracle', () => {
    const ruleSet = load(rules);
    const router = createRouter(ruleSet);
    fc.assert(
      fc.property(
        fc.array(tap, { maxLength: 4 }),
        text,
        fc.nat(3),
        sent,
        (taps, words, pick, more) => {
          const offered = taps.map(({ title, payload, quick }) => ({
            title,
            payload,
            ...(quick ? { quick: true as const } : {}),
          }));
          const memory: Memory = { version: 1, seen: start, offers: { at: start, taps: offered } };
          const event = { ...say(offered[pick]?.title.toUpperCase() ?? words), ...more };
          expect(router.route(event, memory).event).to.deep.equal(
            asTap(ruleSet.root, event, memory),
          );
        },
      ),
      { numRuns: runs(700, 2000) },
    );
  });
});
