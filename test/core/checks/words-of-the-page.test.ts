import {
  createRouter,
  type Decision,
  type Declarations,
  type Event,
  parseRules,
  type RuleSet,
} from '@botrules/core';
import { assert } from 'chai';
import fc from 'fast-check';
import { starterRules } from '../../../packages/cli/src/init/starter-rules.js';
import { decide } from '../../support/oracle.js';
import { type Past, World } from '../../support/oracle-memory.js';
import { runs } from '../../support/runs.js';

function load(rules: readonly string[], before = '', declared?: Declarations) {
  const text = [
    `${before}rules:`,
    ...rules.map((rule) => `  - ${rule}`),
    'default: { reply: What? }',
  ];
  const { value, diagnostics } = parseRules({ 'rules.yaml': text.join('\n') }, declared);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return {
    ruleSet: value,
    told: diagnostics.filter(({ code }) => code === 'words-of-the-page'),
  };
}

const rule = (when: string, name = 'r', more = 'reply: Hi') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;
const colleague = rule('event: human_reply', 'notes', 'route: notes');

describe('words-of-the-page is told of a rule', () => {
  const told: readonly (readonly [which: string, words: string, ...rules: string[]])[] = [
    ['text beside event', '"hello" from', rule('any: [{ event: added }, { text: hello }]')],
    ['whatever their order', '"hello" from', rule('any: [{ text: hello }, { event: added }]')],
    ['words', '"hello" from', rule('any: [{ text: { words: hello } }, { event: added }]')],
    ['of three', '"hi" from', rule('any: [{ payload: A }, { text: hi }, { event: referral }]')],
    [
      'what text is not',
      'what a person of the page writes',
      rule('any: [{ event: added }, { text: { not: stop } }]'),
    ],
    [
      'of what is remembered',
      'what a person of the page writes',
      rule('any: [{ event: added }, { memory.x: { exists: true } }]'),
      rule('text: { words: x }', 'set', 'remember: { x: "1" }, reply: Yes'),
    ],
    [
      'at some hours',
      '"hello" from',
      rule('any: [{ event: added }, { text: hello }], time: { hours: 09:00-17:00 }'),
    ],
    [
      'by its group',
      '"hello" from',
      '{ when: { any: [{ event: added }, { text: hello }] }, rules: [{ name: r, when: {}, reply: Hi }] }',
    ],
    [
      'by the other words of an alternative of its group',
      '"hello" from',
      '{ when: { any: [{ event: added }, { channel: messenger }] }, rules: [{ name: r, when: { text: hello }, reply: Hi }] }',
    ],
    [
      'below one that takes other words of the page',
      '"hello" from',
      rule('event: human_reply, text: { words: bye }', 'bye'),
      rule('any: [{ event: added }, { text: hello }]'),
    ],
    [
      'below one that takes them once',
      '"hello" from',
      rule('event: human_reply', 'first', 'once: ever, route: x'),
      rule('any: [{ event: added }, { text: hello }]'),
    ],
    [
      'below one that takes them only while a person of the page talks',
      '"hello" from',
      rule('event: human_reply, human: true', 'first'),
      rule('any: [{ event: added }, { text: hello }]'),
    ],
  ];
  for (const [which, words, ...rules] of told) {
    it(which, () => {
      const found = load(rules).told;
      assert.lengthOf(found, 1);
      assert.include(found[0]!.message, `Rule "r" also takes ${words}`);
    });
  }

  it('or of a default, once for all rules of a group', () => {
    const { told: found } = load([
      '{ when: { any: [{ event: added }, { channel: messenger }] }, rules: [{ name: a, when: { text: a }, reply: A }, { name: b, when: { text: b }, reply: B }] }',
      '{ when: { any: [{ event: optin }, { text: { words: hello } }] }, rules: [{ name: c, when: { payload: C }, reply: C }], default: { reply: D } }',
    ]);
    assert.deepEqual(
      found.map(({ message }) => message.slice(0, 22)),
      ['Rule "a" also takes "a', 'This default also take'],
    );
  });

  it('with the kinds that it takes, and a place for each part', () => {
    const { told: found } = load([rule('any: [{ event: added }, { text: hello }]')]);
    assert.equal(
      found[0]!.hint,
      'Add event: [quick_reply, message, added] to this "when", next to the alternatives.',
    );
    assert.deepEqual(
      [found[0]!, ...(found[0]!.related ?? [])].map(({ line, column }) => [line, column]),
      [
        [2, 32],
        [2, 50],
      ],
    );
  });

  it('not any more once its hint is followed', () => {
    const when = 'any: [{ event: added }, { text: { words: hello } }, { payload: GET_STARTED }]';
    const [found] = load([rule(when)]).told;
    const [, kinds] = /(event: \[.*?\])/.exec(found!.hint!)!;
    assert.lengthOf(load([rule(`${kinds}, ${when}`)]).told, 0);
  });

  const asking: readonly (readonly [alternative: string, ...events: Event['event'][]])[] = [
    ['event: follow_up, payload: X', 'follow_up'],
    ['event: handover', 'handover'],
    ['event: [handover, follow_up]', 'handover', 'follow_up'],
    ['event: { not: [message, human_reply] }', 'handover', 'follow_up'],
    ['not: { event: [message, human_reply, handover] }', 'follow_up'],
    ['event: { in: kinds }', 'handover', 'follow_up'],
  ];
  for (const [alternative, ...events] of asking) {
    it(`and its hint keeps the page's own events that it asks for: ${alternative}`, () => {
      const lists = 'lists: { kinds: [handover, follow_up] }\n';
      const any = `any: [{ ${alternative} }, { text: hello }]`;
      const [found] = load([rule(any)], lists).told;
      const [, kinds] = /(event: \[.*?\])/.exec(found!.hint!)!;
      const followed = load([rule(`${kinds}, ${any}`)], lists);
      assert.lengthOf(followed.told, 0);
      const router = createRouter(followed.ruleSet);
      const base = { channel: 'messenger', standby: false, timestamp: 1, sender: { id: '7' } };
      for (const event of events) {
        const came: Event = { ...base, event, ...(event === 'follow_up' && { payload: 'X' }) };
        assert.equal(router.route(came).rule, 'r', event);
      }
      assert.equal(router.route({ ...base, event: 'message', text: 'hello' }).rule, 'r');
      assert.isNull(router.route({ ...base, event: 'human_reply', text: 'hello' }).rule);
    });
  }
});

describe('words-of-the-page is not told of a rule', () => {
  const silent: readonly (readonly [which: string, ...rules: string[]])[] = [
    ['without a test of event', rule('any: [{ payload: A }, { text: { words: hello } }]')],
    [
      'with event next to any',
      rule('event: [message, added], any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'whose group asks for event',
      `{ when: { event: [message, added] }, rules: [${rule('any: [{ event: added }, { text: { words: hello } }]')}] }`,
    ],
    [
      'whose alternatives all ask for it',
      rule('any: [{ event: added }, { event: message, text: { words: hello } }]'),
    ],
    [
      'that asks for such words',
      rule('any: [{ event: [added, human_reply] }, { text: { words: hello } }]'),
    ],
    [
      'that asks for some of such words',
      rule('any: [{ event: human_reply, text: { words: bye } }, { text: { words: hello } }]'),
    ],
    [
      'that asks for any event',
      rule('any: [{ event: { exists: true } }, { text: { words: hello } }]'),
    ],
    ['that asks for a payload', rule('any: [{ event: added }, { payload: GET_STARTED }]')],
    [
      'that asks for an answer',
      rule('any: [{ event: added }, { answer_to: q }]'),
      rule('payload: Q', 'q', 'ask: q, reply: Q?'),
    ],
    ['that asks for a title', rule('any: [{ event: added }, { title: Hello }]')],
    [
      'on standby alone',
      rule('standby: true, any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'on a channel that tells of no such words',
      rule('channel: line, any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'below one that takes them',
      colleague,
      rule('any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'below one that takes those of some people',
      rule('event: human_reply, sender.id: { exists: true }', 'notes'),
      rule('any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'below a default that takes them',
      `{ when: { event: human_reply }, rules: [${rule('payload: A', 'a')}], default: { reply: Hi } }`,
      rule('any: [{ event: added }, { text: { words: hello } }]'),
    ],
    [
      'that is disabled',
      rule('any: [{ event: added }, { text: { words: hello } }]', 'r', 'disabled: true, reply: Hi'),
    ],
    [
      'whose words nobody can write',
      rule('any: [{ event: added }, { all: [{ text: a }, { text: b }] }]'),
    ],
  ];
  for (const [which, ...rules] of silent) {
    it(which, () => assert.deepEqual(load(rules).told, []));
  }

  describe('on a channel that is declared, of which nobody says whether people of the page write there', () => {
    const declared: Declarations = { channels: ['kiosk'] };
    const any = 'any: [{ event: added }, { text: hello }]';
    for (const [when, ...above] of [
      [`channel: kiosk, ${any}`],
      [any, rule('channel: [messenger, instagram], event: human_reply', 'notes')],
    ] as const) {
      it(`${when}${above.length > 0 ? ', below one that takes those of the others' : ''}`, () => {
        assert.deepEqual(load([...above, rule(when)], '', declared).told, []);
      });
    }

    it('but of the same rule on others as well', () => {
      for (const when of [any, `channel: [kiosk, messenger], ${any}`]) {
        assert.lengthOf(load([rule(when)], '', declared).told, 1);
      }
    });
  });

  it('where a comment says that it is meant', () => {
    const text = `rules:
  - name: r
    when:
      any:
        # botrules-ignore words-of-the-page: colleagues open the menu, too
        - event: added
        - text: { words: hello }
    reply: Hi
default: { reply: What? }
`;
    const { diagnostics } = parseRules({ 'rules.yaml': text });
    assert.deepEqual(diagnostics, []);
  });

  it('of the rules that `botrules init` writes', () => {
    const { value, diagnostics } = parseRules({ 'rules.yaml': starterRules() });
    assert.deepEqual(diagnostics, []);
    const said = { channel: 'messenger', standby: false, timestamp: 1, sender: { id: '7' } };
    const router = createRouter(value!);
    for (const text of ['/start', 'We are open until 18:00', 'I am a human']) {
      assert.isNull(router.route({ ...said, event: 'human_reply', text }).rule, text);
    }
  });
});

describe('What words-of-the-page says is so', () => {
  const texts = ['hello', 'bye', 'one hello', ''];
  const line = fc.constantFrom(
    ...['event: added', 'event: message', 'event: human_reply', 'event: { not: message }'],
    ...['text: hello', 'text: { words: hello }', 'text: { not: hello }', 'text: { exists: false }'],
    ...['payload: A', 'channel: messenger', 'channel: line', 'standby: true', 'human: true'],
    ...['memory.x: { exists: true }', 'memory.x: { exists: false }', 'text: [bye, hello]'],
  );
  const condition: fc.Arbitrary<string> = fc.oneof(
    { weight: 2, arbitrary: line },
    {
      weight: 5,
      arbitrary: fc
        .array(
          fc.oneof(
            line,
            fc.tuple(line, line).map(([a, b]) => `all: [{ ${a} }, { ${b} }]`),
          ),
          {
            minLength: 2,
            maxLength: 3,
          },
        )
        .map((of) => `any: [${of.map((one) => `{ ${one} }`).join(', ')}]`),
    },
    { weight: 1, arbitrary: line.map((one) => `not: { ${one} }`) },
  );
  const item = fc.tuple(condition, fc.option(condition, { freq: 3 }));

  const saying = (kind: Event['event'], text: string, channel: string): Event => ({
    event: kind,
    channel,
    standby: false,
    timestamp: 1,
    sender: { id: '7' },
    ...(text && { text }),
  });

  /** What a person of the page may write: to somebody new, to one of whom something is known, and for the second time. */
  function* written(ruleSet: RuleSet): Generator<Decision> {
    for (const channel of ['messenger', 'instagram']) {
      const before = [
        [],
        [saying('message', 'x', channel)],
        [saying('human_reply', 'x', channel)],
        [saying('message', 'x', channel), saying('human_reply', 'x', channel)],
      ];
      for (const events of before) {
        const past: Past[] = [];
        for (const event of events) {
          const world = new World(past, event);
          past.push({ event, now: world.now, decision: decide(ruleSet, event, world) });
        }
        for (const text of texts) {
          const event = saying('human_reply', text, channel);
          yield decide(ruleSet, event, new World(past, event));
        }
      }
    }
  }

  it('by the oracle, in random rules', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        const rules = items.map(([when, around], at) =>
          around === null
            ? rule(when, `r${at}`)
            : `{ when: { ${around} }, rules: [${rule(when, `r${at}`)}] }`,
        );
        const set = [
          rule('event: message, text: x', 'x', 'remember: { x: "1" }, reply: Yes'),
          ...rules,
        ];
        const { ruleSet, told: found } = load(set);
        for (const { message } of found) {
          told++;
          const [, name] = /^Rule "(.*?)"/.exec(message)!;
          const takes = [...written(ruleSet)].some(({ rule: taker }) => taker === name);
          assert.isTrue(takes, `${message}\n${set.join('\n')}`);
        }
      }),
      { numRuns: runs(300, 2000) },
    );
    assert.isAbove(told, 0);
  });
});
