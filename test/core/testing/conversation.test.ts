import { parseTests, runTests, type TestResult } from '@botrules/core';
import { measureCoverage } from '@botrules/core/tooling';
import { messenger } from '@botrules/messenger';
import { expect } from 'chai';
import { readBody } from '../../../packages/cli/src/events/read-platform.js';
import { load } from '../../support/language.js';

const shop = `
rules:
  - name: buy
    when: { payload: { like: "BUY_{pizza}" } }
    remember: { pizza: "{pizza}" }
    reply:
      - text: "{pizza}. Which size?"
        quick_replies: [{ title: Small, payload: SIZE_S }, { title: Large, payload: SIZE_L }]
    follow_up: { after: 1h, payload: NUDGE }
  - name: size
    when: { payload: { like: "SIZE_{size}" }, memory.pizza: { exists: true } }
    remember: { size: "{size}" }
    ask: order.name
    reply: "One {memory.pizza}. What is your name?"
  - name: name
    when: { answer_to: order.name, text: { exists: true } }
    reply: "Thank you, {text}!"
    params: { name: "{text}", pizza: "{memory.pizza}", size: "{memory.size}" }
    forget: [pizza, size]
  - name: nudge
    when: { event: follow_up, payload: NUDGE }
    reply: "Still {memory.pizza|hungry}?"
    follow_up: { after: 1h, payload: LAST }
  - { name: last, when: { event: follow_up, payload: LAST }, count: nudges, reply: Bye. }
  - { name: open, when: { text: open, time: { hours: "08:00-18:00" } }, reply: Yes. }
  - { name: half, when: { text: half, split.x: { less_than: 50 } }, reply: First half. }
  - { name: ada, when: { text: who, person.first_name: Ada }, reply: Hello Ada. }
  - { name: insta, when: { text: where, channel: instagram }, reply: Instagram. }
  - { name: code, when: { text: code }, remember: { code: { value: "1", for: 10m } }, reply: Noted. }
  - name: cards
    when: { payload: CARDS }
    reply:
      - cards:
          - { title: Diavola, subtitle: hot, buttons: [{ title: Buy, payload: BUY_d }, { title: Site, url: "https://x.example" }] }
          - { title: Funghi, subtitle: mild, buttons: [{ title: Buy, payload: BUY_f }, { title: More, payload: CARDS }] }
  - name: hi
    when: { text: hi }
    reply:
      - one_of: [Hi!, { text: Hello!, buttons: [{ title: Menu, payload: CARDS }] }]
      - one_of: [A, B, C]
  - { name: staff, when: { event: human_reply, text: fix }, reply: "" , route: staff }
default: { reply: Sorry. }
`.replace('reply: "" , ', '');

function run(conversation: string, rules = shop): TestResult {
  const text = `tests:\n  - name: it\n${conversation
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
  const { value, diagnostics } = parseTests({ 'a.test.yaml': text }, messenger.inbound);
  expect(diagnostics.map(({ message }) => message)).to.deep.equal([]);
  const { results } = runTests(value!, load(rules), {
    readWebhook: readBody,
    readFile: () => {
      throw new Error('no file');
    },
  });
  return results[0]!;
}

function mistakes(conversation: string): readonly string[] {
  const text = `tests:\n  - name: it\n${conversation
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
  return parseTests({ 'a.test.yaml': text }).diagnostics.map(
    ({ code, line, message }) => `${code} ${line} ${message}`,
  );
}

const passing: Readonly<Record<string, string>> = {
  'a pizza from start to end': `
conversation:
  - click: BUY_margherita
    expect: { rule: buy, follow_up: NUDGE, memory: { pizza: margherita } }
  - tap: Large
    expect: { rule: size, reply: "One margherita. What is your name?", ask: order.name, follow_up: nothing }
  - say: Ada
    expect: { rule: name, params: { name: Ada, size: L }, memory: { pizza: { exists: false } }, ask: nothing }
  - wait: 2h
    expect: { nothing: true }
  - human: Hello, this is Ann.
  - say: Thank you
    expect: { nothing: true }`,
  'follow-ups fire in order, with those that they set': `
conversation:
  - click: BUY_m
  - wait: 59m
    expect: { nothing: true }
  - wait: 1d
    expect:
      - { rule: nudge, reply: "Still m?", follow_up: { payload: LAST, after: 1h } }
      - { rule: last, memory: { nudges: 1 } }`,
  'one follow-up needs no list': `
conversation:
  - click: BUY_m
  - wait: 1h
    expect: { rule: nudge, follow_up: [LAST] }`,
  'time passes by wait alone, and what is kept for a while goes': `
conversation:
  - say: code
    expect: { memory: { code: "1" } }
  - say: hi
    expect: { memory: { code: { exists: true } } }
  - wait: 10m
    expect: { memory: { code: { exists: false } } }`,
  'a tap by title and card': `
conversation:
  - click: CARDS
  - tap: { title: Buy, card: Funghi }
    expect: { rule: buy, captures: { pizza: f } }`,
  'a title that stands once needs no card': `
conversation:
  - click: CARDS
  - tap: More
    expect: { rule: cards }`,
  'events and bodies as the platform sends them': `
conversation:
  - event: { payload: BUY_x }
    expect: { rule: buy }
  - event: { sender: { id: "1" }, recipient: { id: "2" }, timestamp: 1798200000000, postback: { title: Buy, payload: BUY_y } }
    expect: { rule: buy, memory: { pizza: y } }
  - webhook: { object: page, entry: [{ id: "1", messaging: [{ sender: { id: "2" }, recipient: { id: "1" }, timestamp: 1798200001000, message: { mid: m1, text: open } }] }] }
    expect: { rule: open }`,
  'any variant of one_of fits': `
conversation:
  - say: hi
    expect: { reply: [Hello!, C] }
  - tap: Menu
    expect: { rule: cards }`,
  'at says what time it is': `
at: 2026-06-02T17:59:00Z
conversation:
  - say: open
    expect: { rule: open }
  - wait: 1m
  - say: open
    expect: { rule: default }`,
  'an event that says when sets the clock': `
conversation:
  - event: { text: open, time: 2026-06-02T17:59:30Z }
    expect: { rule: open }
  - wait: 1m
  - say: open
    expect: { rule: default }`,
  'a time test that something else decides needs no time': `
conversation:
  - say: hello
    expect: { rule: default }`,
  'person, channel, split and memory stand beside': `
person: { first_name: Ada, id: "77" }
channel: instagram
split: { x: 20 }
memory: { pizza: Margherita }
conversation:
  - say: who
    expect: { rule: ada }
  - say: where
    expect: { rule: insta }
  - say: half
    expect: { rule: half }
  - click: SIZE_S
    expect: { rule: size, reply: "One Margherita. What is your name?" }`,
  'beside an event, too, with what it finds': `
memory: { pizza: M, size: L }
answer_to: order.name
event: { text: Ada }
expect: { rule: name, params: { pizza: M }, ask: nothing, memory: { pizza: { exists: false } } }`,
  'each of events begins with the same memory': `
memory: { pizza: M, size: L }
answer_to: order.name
events: [{ text: Ada }, { text: Bob }]
expect: { rule: name, params: { pizza: M } }`,
  'a person of the page is talking': `
human: true
event: { text: who }
expect: { nothing: true }`,
  'a person of the page is talking, and a rule hears them': `
conversation:
  - human: fix
    expect: { rule: staff }`,
  'at beside an event': `
at: 2026-06-02T12:00:00Z
event: { text: open }
expect: { rule: open }`,
  'default: by the name of its file, and rule: default with it': `
conversation:
  - say: what
    expect: { rule: default, default: rules.yaml }
  - say: what
    expect: { rule: "default:rules.yaml" }`,
};

/** What is said of a failure: of the problem, or of the first difference. */
const failing: Readonly<Record<string, readonly [conversation: string, said: string]>> = {
  'a tap of what was not shown lists what was': [
    `
conversation:
  - click: BUY_a
  - tap: Medium
    expect: { rule: size }`,
    'There is nothing titled "Medium" to tap. The last reply shows "Small", "Large". 5',
  ],
  'a tap before any reply': [
    `
conversation:
  - tap: Medium
    expect: { rule: size }`,
    'There is nothing titled "Medium" to tap. The last reply shows no button and no quick reply. Write click: and a payload for a button from elsewhere. 4',
  ],
  'a title that repeats': [
    `
conversation:
  - click: CARDS
  - tap: Buy
    expect: { rule: buy }`,
    'The last reply shows "Buy" 2 times, with several payloads. Say on which card: tap: { title: Buy, card: Diavola } 5',
  ],
  'a card that has no such button': [
    `
conversation:
  - click: CARDS
  - tap: { title: Buy, card: Hawaii }
    expect: { rule: buy }`,
    '"Buy" is not on a card "Hawaii". Say which: "Diavola" or "Funghi". 5',
  ],
  'a button that opens a page': [
    `
conversation:
  - click: CARDS
  - tap: Site
    expect: { rule: buy }`,
    'A tap on "Site" opens a page or calls a number, so no event comes of it. Leave the step out. 5',
  ],
  'a time test that is reached without at': [
    `
conversation:
  - say: hello
  - say: open
    expect: { rule: open }`,
    'What is decided here hangs on the time (rules.yaml:25), and the test does not say when it is. Add a time beside "conversation", such as at: 2026-06-02T08:00:00Z 5',
  ],
  'more follow-ups than expected': [
    `
conversation:
  - click: BUY_m
  - wait: 1d
    expect: [{ rule: nudge }]`,
    '2 follow-ups came in this time, and the test expects 1. Write one item for each, or expect: { nothing: true } where no rule takes any. 6',
  ],
  'a rule of several follow-ups': [
    `
conversation:
  - click: BUY_m
  - wait: 1d
    expect: { rule: nudge }`,
    '2 follow-ups came in this time, and "rule" is of one. Write a list, with one item for each. 6',
  ],
  'a rule of no follow-up': [
    `
conversation:
  - wait: 1d
    expect: { rule: nudge }`,
    '0 follow-ups came in this time, and "rule" is of one. Write expect: { nothing: true }, or wait longer. 5',
  ],
  'what is remembered after a wait': [
    `
conversation:
  - say: code
  - wait: 9m
    expect: { memory: { code: { exists: false } } }`,
    'After this time memory.code should be {"exists":false}, and is "1". Look for how long it is kept, and what else changes it. 6',
  ],
  'nothing that something takes': [
    `
conversation:
  - click: BUY_m
  - wait: 2h
    expect: { nothing: true }`,
    'rule null nudge 6',
  ],
  'memory that differs': [
    `
conversation:
  - click: BUY_m
    expect: { memory: { pizza: d } }`,
    'memory.pizza d m 5',
  ],
  'a question that is not open': [
    `
conversation:
  - click: BUY_m
    expect: { ask: order.name }`,
    'ask order.name nothing 5',
  ],
  'a follow-up at another time': [
    `
conversation:
  - click: BUY_m
    expect: { follow_up: { payload: NUDGE, after: 2h } }`,
    'follow_up {"payload":"NUDGE","after":"2h"} [{"payload":"NUDGE","after":"1h"}] 5',
  ],
  'no variant that fits': [
    `
conversation:
  - say: hi
    expect: { reply: [Hello!, D] }`,
    'reply[1].text D A 5',
  ],
  'a conversation that expects nothing': [
    `
conversation:
  - say: hi`,
    'The test "it" does not say what it expects. Add "expect:" to a step. 2',
  ],
};

describe('A conversation', () => {
  for (const [name, conversation] of Object.entries(passing)) {
    it(`passes: ${name}`, () => {
      const { passed, problem, events } = run(conversation);
      expect(problem).to.equal(null);
      expect(events.flatMap(({ differences }) => differences)).to.deep.equal([]);
      expect(passed).to.equal(true);
    });
  }

  for (const [name, [conversation, said]] of Object.entries(failing)) {
    it(`fails: ${name}`, () => {
      const { passed, problem, events } = run(conversation);
      expect(passed).to.equal(false);
      const [difference] = events.flatMap(({ differences }) => differences);
      const show = (value: unknown) =>
        typeof value === 'string' ? value : JSON.stringify(value ?? null);
      expect(
        problem
          ? `${problem.message} ${problem.hint} ${problem.place.line}`
          : `${difference!.path} ${show(difference!.expected)} ${show(difference!.actual)} ${difference!.place.line}`,
      ).to.equal(said);
    });
  }

  it('ends at the first difference, with what was remembered before', () => {
    const { events, conversation } = run(`
conversation:
  - click: BUY_m
  - tap: Small
    expect: { rule: buy }
  - say: Ada
    expect: { rule: buy }`);
    expect(conversation).to.equal(true);
    expect(events.map(({ decision }) => decision.rule)).to.deep.equal(['buy', 'size']);
    expect(events[1]!.memory!.values!.pizza!.value).to.equal('m');
    expect(events[1]!.explanation).to.not.equal(null);
  });

  it('counts for coverage, alternatives that memory decides too', () => {
    const rules = `
rules:
  - { name: keep, when: { text: keep }, remember: { a: x }, reply: Ok. }
  - { name: ask, when: { any: [{ memory.a: x }, { memory.a: { exists: false } }] }, reply: Ok. }
`;
    const result = run('conversation: [{ say: keep }, { say: ask, expect: { rule: ask } }]', rules);
    const { points } = measureCoverage(load(rules), [result]);
    expect(points.map(({ name, events }) => [name, events])).to.deep.equal([
      ['keep', 1],
      ['ask', 1],
      ['memory.a is "x"', 1],
      ['memory.a is absent', 0],
    ]);
  });
});

describe('What is wrong in a conversation is said', () => {
  const rows: readonly (readonly [written: string, ...said: string[]])[] = [
    ['conversation: []', 'wrong-kind 3 "conversation" is empty.'],
    [
      'conversation: [hello]',
      'wrong-kind 3 An item of "conversation" takes a step, such as { say: hello }, not "hello".',
    ],
    ['conversation: [{ expect: { rule: a } }]', 'missing-key 3 This step does nothing.'],
    [
      'conversation: [{ say: a, tap: b }]',
      'wrong-kind 3 A step does one thing, and this one has "say" and "tap".',
    ],
    ['conversation: [{ text: hello }]', 'unknown-key 3 Unknown key "text" in a step.'],
    ['conversation: [{ photo: a.jpg }]', 'unknown-key 3 Unknown key "photo" in a step.'],
    ['conversation: [{ wait: 2 hours }]', 'wrong-kind 3 "wait" does not take "2 hours".'],
    ['conversation: [{ wait: 0s }]', 'wrong-kind 3 "wait" does not take "0s".'],
    ['conversation: [{ tap: { card: A } }]', 'missing-key 3 A tap needs "title".'],
    [
      'conversation: [{ say: a, expect: [{ rule: a }] }]',
      'wrong-kind 3 Only a "wait" can expect a list, one for each follow-up that comes.',
    ],
    [
      'conversation: [{ event: { payload: A, event: message } }]',
      'wrong-kind 3 A message has no "payload".',
    ],
    [
      'conversation: [{ say: a }]\nexpect: { rule: a }',
      'wrong-kind 4 In a conversation each step says what it expects.',
    ],
    [
      'conversation: [{ say: a }]\nevent: { text: a }',
      'wrong-kind 4 A test has one of "event", "events", "webhook" and "conversation", and this has two.',
    ],
    [
      'conversation: [{ say: a }]\nhuman: true',
      'wrong-kind 4 "human" cannot stand beside "conversation".',
    ],
    [
      'conversation: [{ say: a }]\nat: 2026-06-02 08:00',
      'wrong-kind 4 "2026-06-02 08:00" does not say in which time zone.',
    ],
    ['conversation: [{ say: a }]\nat: noon', 'wrong-kind 4 "noon" is not a time.'],
    [
      'conversation: [{ say: a }]\nsplit: { x: 100 }',
      'wrong-kind 4 What a person has in a split is not "100".',
    ],
    ['conversation: [{ say: a }]\nchannel: fax', 'wrong-kind 4 "channel" cannot be "fax".'],
    [
      'conversation: [{ say: a }]\nmemory: { "a b": x }',
      'wrong-kind 4 Nothing can be remembered as "a b".',
    ],
    [
      'conversation: [{ say: a }]\nperson: { nickname: x }',
      'unknown-key 4 Unknown key "nickname" in a person.',
    ],
    [
      'event: { text: a }\nanswer_to: two words',
      'wrong-kind 4 A question cannot be named "two words".',
    ],
    [
      'event: { text: a }\nexpect: { memory: { a: { startswith: x } } }',
      'unknown-operator 4 Unknown operator "startswith".',
    ],
    [
      'event: { text: a }\nexpect: { memory: { a: { regex: "(" } } }',
      'bad-regex 4 A "(" is never closed.',
    ],
  ];
  for (const [written, ...said] of rows) {
    it(written.replace('\n', '; '), () => expect(mistakes(written)).to.deep.equal(said));
  }

  for (const [step, attachment] of [
    ['photo: a.jpg', 'image'],
    ['send: a.jpg', 'image'],
    ['sticker: "12"', 'sticker'],
    ['voice: a.ogg', 'audio'],
    ['location: here', 'location'],
  ] as const) {
    it(`${step}: the hint says how it is sent`, () => {
      const text = `tests:\n  - name: a\n    conversation: [{ ${step} }]\n`;
      const { diagnostics } = parseTests({ 'a.test.yaml': text });
      expect(diagnostics.map(({ code, hint }) => [code, hint])).to.deep.equal([
        [
          'unknown-key',
          `Write what is sent as an event, such as "event: { attachment: ${attachment} }".`,
        ],
      ]);
    });
  }
});
