import {
  createLinearRouter,
  createRouter,
  type Decision,
  type Event,
  followUpEvent,
  followUps,
  loadCompiled,
  type Memory,
  type MemoryOptions,
  parseRules,
  type Router,
  remember,
  serialize,
  withoutMarksOf,
  withPerson,
} from '@botrules/core';
import { assert } from 'chai';

/** What the language says of memory, sentence by sentence, each as a conversation with both routers and a built file. */

const s = 1000;
const m = 60 * s;
const h = 60 * m;
const d = 24 * h;
/** A Tuesday, 08:00 UTC. */
const start = Date.UTC(2026, 5, 2, 8);

type Turn =
  /** What comes, and what is decided: a rule's name, or that with the texts of its reply. */
  | readonly [event: Partial<Event> | string, expected: string | null | readonly string[]]
  /** Time passes; follow-ups that fall due are decided, each of these. */
  | { readonly wait: number; readonly due?: readonly (string | null | readonly string[])[] };

interface Sentence {
  readonly says: string;
  readonly rules: string;
  readonly turns: readonly Turn[];
  readonly options?: MemoryOptions;
  readonly memory?: Memory;
}

/** A text that begins with "/" is a click with this payload. */
function toEvent(given: Partial<Event> | string, timestamp: number): Event {
  const whole = { channel: 'messenger', standby: false, timestamp, sender: { id: '7' } };
  if (typeof given !== 'string') return { event: 'message', ...whole, ...given };
  return given.startsWith('/')
    ? { ...whole, event: 'postback', payload: given.slice(1), title: 'x' }
    : { ...whole, event: 'message', text: given };
}

function shown({ rule, reply }: Decision, expected: unknown): unknown {
  const texts = reply.map((message) => ('text' in message ? message.text : ''));
  return Array.isArray(expected) ? [rule, ...texts] : rule;
}

function play(router: Router, { turns, options, memory: first }: Sentence): void {
  let memory = first;
  let now = start;
  const decide = (event: Event, expected: unknown) => {
    const decision = router.route(event, memory, options);
    assert.deepEqual(shown(decision, expected), expected, JSON.stringify(event));
    memory = remember(memory, JSON.parse(JSON.stringify(decision)), options);
    memory = memory && (JSON.parse(JSON.stringify(memory)) as Memory);
  };
  for (const turn of turns) {
    if ('wait' in turn) {
      const end = now + turn.wait;
      const came: unknown[] = [];
      for (let next = followUps(memory, end)[0]; next; next = followUps(memory, end)[0]) {
        now = next.due;
        const expected = turn.due?.[came.length];
        came.push(expected);
        decide(followUpEvent(toEvent('', now), next, now), expected);
      }
      assert.lengthOf(came, turn.due?.length ?? 0);
      now = end;
    } else {
      decide(toEvent(turn[0], now), turn[1]);
    }
  }
}

const menu = `[{ text: Which?, buttons: [{ title: Blue, payload: BLUE }] }]`;

const sentences: readonly Sentence[] = [
  {
    says: 'memory.NAME holds what was last remembered, and is absent when it was never',
    rules: `
  - { name: set, when: { payload: { like: "SET_{x}" } }, remember: { size: "{x}" }, route: x }
  - { name: is, when: { memory.size: M }, reply: "{memory.size}" }`,
    turns: [
      ['hi', null],
      ['/SET_S', 'set'],
      ['hi', null],
      ['/SET_M', 'set'],
      ['hi', ['is', 'M']],
    ],
  },
  {
    says: 'a reply shows what its rule just remembered, and still what it forgets',
    rules: `
  - { name: a, when: { text: a }, remember: { x: one }, reply: "{memory.x}" }
  - { name: b, when: { text: b }, forget: x, reply: "{memory.x|none}" }
  - { name: c, when: { text: c }, reply: "{memory.x|none}" }`,
    turns: [
      ['a', ['a', 'one']],
      ['b', ['b', 'one']],
      ['c', ['c', 'none']],
    ],
  },
  {
    says: 'values of remember see the memory before the step, counts of its own too',
    rules: `
  - { name: a, when: { text: a }, count: n, remember: { x: "{memory.n|0}", y: "{memory.x|none}" }, reply: "{memory.n} {memory.x} {memory.y}" }`,
    turns: [
      ['a', ['a', '1 0 none']],
      ['a', ['a', '2 1 0']],
    ],
  },
  {
    says: 'count adds one unless said, to 0 where a name is absent, and takes away',
    rules: `
  - { name: a, when: { text: a }, count: [n, k], reply: "{memory.n} {memory.k}" }
  - { name: b, when: { text: b }, count: { n: 5, k: { by: -3 } }, reply: "{memory.n} {memory.k}" }
  - { name: c, when: { text: c, memory.n: { at_least: 6 } }, route: x }`,
    turns: [
      ['a', ['a', '1 1']],
      ['b', ['b', '6 -2']],
      ['c', 'c'],
    ],
  },
  {
    says: 'for: single names end at exactly their time',
    rules: `
  - { name: a, when: { text: a }, remember: { x: { value: v, for: 1h } }, count: { n: { by: 1, for: 2h } }, route: x }
  - { name: b, when: { text: b }, reply: "{memory.x|-} {memory.n|-}" }`,
    turns: [
      ['a', 'a'],
      { wait: h - 1 },
      ['b', ['b', 'v 1']],
      { wait: 1 },
      ['b', ['b', '- 1']],
      { wait: h },
      ['b', ['b', '- -']],
    ],
  },
  {
    says: 'a value that is one placeholder alone is left out where it is absent, and the name keeps what it had',
    rules: `
  - { name: a, when: { text: a }, remember: { x: "{referral.ref}" }, params: { p: "{referral.ref}" }, reply: "{memory.x|none} {p|none}" }`,
    turns: [
      ['a', ['a', 'none none']],
      [{ text: 'a', referral: { ref: 'r' } }, ['a', 'r r']],
      ['a', ['a', 'r none']],
    ],
  },
  {
    says: 'what was filled in is never read for placeholders again',
    rules: `
  - { name: a, when: { text: { like: "my {x}" } }, remember: { x: "{x}" }, reply: "{memory.x}" }
  - { name: b, when: {}, reply: "{memory.x|none}" }`,
    turns: [
      ['my {text}', ['a', '{text}']],
      ['hi', ['b', '{text}']],
    ],
  },
  {
    says: 'each step in turn: a later one sees what an earlier one wrote, and tests see none of it',
    rules: `
  - { name: a, when: { text: a }, continue: true, count: n, reply: "{memory.n}" }
  - { name: b, when: { memory.n: { exists: true } }, continue: true, count: n, reply: "{memory.n}" }
  - { name: c, when: {}, reply: "{memory.n|none}" }`,
    turns: [
      ['a', ['c', '1', '1']],
      ['a', ['c', '2', '3', '3']],
    ],
  },
  {
    says: 'forget spares what the same rule counts, remembers or asks; everything takes names, the question and follow-ups',
    rules: `
  - { name: ans, when: { answer_to: [q, r] }, reply: "{answer_to}" }
  - { name: a, when: { text: a }, remember: { x: "1", y: "2" }, ask: q, follow_up: { after: 1h, payload: F }, route: x }
  - { name: b, when: { text: b }, forget: everything, remember: { y: "3" }, count: n, ask: r, route: x }
  - { name: d, when: { text: d }, forget: everything, route: x }
  - { name: c, when: { text: { exists: true } }, reply: "{memory.x|-} {memory.y|-} {memory.n|-}" }
  - { name: late, when: { event: follow_up }, reply: late }`,
    turns: [
      ['/x', null],
      [{ text: 'a' }, 'a'],
      [{ event: 'postback', payload: 'z' }, null],
      ['c', ['ans', 'q']],
      ['a', 'a'],
      { wait: h, due: [['late', 'late']] },
      ['c', ['ans', 'q']],
      ['b', 'b'],
      ['c', ['ans', 'r']],
      ['c', ['c', '- 3 1']],
      ['d', 'd'],
      ['c', ['c', '- - -']],
      { wait: 2 * h },
    ],
  },
  {
    says: 'once-marks, arrival, offers and human stay when everything is forgotten',
    rules: `
  - { name: hi, when: { text: hi }, once: ever, route: x }
  - { name: d, when: { text: d }, forget: everything, route: x }
  - { name: c, when: { arrival.ref: r, event: message }, route: x }`,
    turns: [
      [{ text: 'hi', referral: { ref: 'r' } }, 'hi'],
      ['d', 'd'],
      ['hi', 'c'],
    ],
  },
  {
    says: 'a question is closed by a rule that tests it and takes the event, not by rules above that take it first',
    rules: `
  - { name: stop, when: { text: stop }, route: x }
  - { name: ask, when: { text: ask }, ask: order.name, route: x }
  - name: group
    when: { answer_to: order.name }
    rules: [{ name: name, when: { text: { exists: true } }, reply: "{text}" }]`,
    turns: [
      ['ask', 'ask'],
      ['stop', 'stop'],
      ['Ada', ['name', 'Ada']],
      ['Ada', null],
    ],
  },
  {
    says: 'a rule with continue closes it too, and the event still has it for the rules below',
    rules: `
  - { name: ask, when: { text: ask }, ask: q, route: x }
  - { name: log, when: { answer_to: q }, continue: true, route: log }
  - { name: name, when: { answer_to: q }, route: x }`,
    turns: [
      ['ask', 'ask'],
      ['Ada', 'name'],
      ['Ada', null],
    ],
  },
  {
    says: 'another question takes the place of an open one; nothing closes it; it waits 24 hours unless said',
    rules: `
  - { name: a, when: { text: a }, ask: one, route: x }
  - { name: b, when: { text: b }, ask: { question: two, for: 1h }, route: x }
  - { name: n, when: { text: n }, ask: nothing, route: x }
  - { name: ans, when: { answer_to: { exists: true } }, reply: "{answer_to}" }`,
    turns: [
      ['a', 'a'],
      ['b', 'b'],
      ['x', ['ans', 'two']],
      ['b', 'b'],
      { wait: h },
      ['x', null],
      ['a', 'a'],
      { wait: d - 1 },
      ['x', ['ans', 'one']],
      ['a', 'a'],
      { wait: d },
      ['x', null],
      ['a', 'a'],
      ['n', 'n'],
      ['x', null],
    ],
  },
  {
    says: 'answer_to is on a message, a quick reply, and a click on what the last reply offered',
    rules: `
  - { name: ask, when: { text: ask }, ask: color, reply: ${menu} }
  - { name: ans, when: { answer_to: color }, continue: true, ask: color, route: x }
  - { name: rest, when: { event: { exists: true } }, route: y }`,
    turns: [
      ['ask', 'ask'],
      ['/RED', 'rest'],
      [{ event: 'referral', referral: { ref: 'r' } }, 'rest'],
    ],
  },
  {
    says: 'a click on what the last reply offered answers',
    rules: `
  - { name: ask, when: { text: ask }, ask: color, reply: ${menu} }
  - { name: ans, when: { answer_to: color }, route: x }`,
    turns: [
      ['ask', 'ask'],
      ['/RED', null],
      ['/BLUE', 'ans'],
      ['/BLUE', null],
    ],
  },
  {
    says: 'a tap on a quick reply answers, also one of an older reply',
    rules: `
  - { name: ask, when: { text: ask }, ask: color, reply: Which? }
  - { name: ans, when: { answer_to: color }, reply: "{payload|-}" }`,
    turns: [
      ['ask', 'ask'],
      [{ event: 'quick_reply', payload: 'OLD', title: 'x', text: 'x' }, ['ans', 'OLD']],
      [{ event: 'quick_reply', payload: 'OLD', title: 'x', text: 'x' }, null],
    ],
  },
  {
    says: 'a question is closed by a default that tests it by its group, and not by one below that does not',
    rules: `
  - { name: ask, when: { text: ask }, ask: color, reply: Which? }
  - name: answers
    when: { answer_to: color }
    rules: [{ name: red, when: { text: red }, reply: Red }]
    default: { reply: Not a color }
  - { name: rest, when: { text: rest }, reply: Rest }`,
    turns: [
      ['ask', 'ask'],
      ['x', ['default', 'Not a color']],
      ['red', null],
    ],
  },
  {
    says: 'a default takes events of the page, and events while a person of the page talks, where its group tests for them',
    rules: `
  - name: page
    when: { event: [handover, human_reply] }
    rules: [{ name: x, when: { text: x }, route: x }]
    default: { once: 1h, route: page }
  - name: talked to
    when: { human: true }
    rules: [{ name: y, when: { text: y }, reply: Y }]
    default: { reply: Somebody is with you }
default: { reply: What? }`,
    turns: [
      ['hi', ['default', 'What?']],
      [{ event: 'human_reply', text: 'I am Ann' }, 'default'],
      [{ event: 'human_reply', text: 'How are you?' }, null],
      ['hi', ['default', 'Somebody is with you']],
      ['y', ['y', 'Y']],
      [{ event: 'handover', human: false, payload: 'done' }, null],
      ['hi', ['default', 'What?']],
    ],
  },
  {
    says: 'once of a default belongs to the name of its group, so that two groups of a file pause by themselves',
    rules: `
  - name: one
    when: { payload: { starts_with: A } }
    rules: [{ name: a, when: { payload: AA }, route: x }]
    default: { once: 1h, reply: one }
  - name: two
    when: { payload: { starts_with: B } }
    rules: [{ name: b, when: { payload: BB }, route: x }]
    default: { once: 1h, reply: two }
default: { once: 1h, reply: file }`,
    turns: [
      ['/A1', ['default', 'one']],
      ['/B1', ['default', 'two']],
      ['/A2', ['default', 'file']],
      ['/B2', null],
      { wait: h },
      ['/B3', ['default', 'two']],
    ],
  },
  {
    says: 'arrival is how the person last came, for 24 hours, all of one referral',
    rules: `
  - { name: ad, when: { arrival.source: ADS }, reply: "{arrival.ref|none} {arrival.age|-}" }`,
    turns: [
      ['hi', null],
      [{ event: 'referral', referral: { ref: 'a', source: 'ADS' } }, ['ad', 'a 0s']],
      { wait: 2 * h },
      ['hi', ['ad', 'a 2h']],
      [{ text: 'x', referral: { source: 'ADS' } }, ['ad', 'none 0s']],
      { wait: d - 1 },
      ['hi', 'ad'],
      { wait: 1 },
      ['hi', null],
    ],
  },
  {
    says: 'away is how long since the person was last there; absent at the first; compared with spans',
    rules: `
  - { name: new, when: { away: { exists: false } }, route: x }
  - { name: back, when: { away: { at_least: 30d } }, reply: "{away}" }
  - { name: soon, when: { away: { less_than: 1m } }, route: x }
  - { name: rest, when: {}, reply: "{away|-}" }`,
    turns: [
      ['hi', 'new'],
      { wait: 59 * s },
      ['hi', 'soon'],
      { wait: m },
      ['hi', ['rest', '1m']],
      { wait: 30 * d },
      ['hi', ['back', '30d']],
    ],
  },
  {
    says: 'missed counts messages in a row that no rule but a default took; what a rule takes ends the row',
    rules: `
  - { name: hi, when: { text: hi }, route: x }
  - { name: help, when: { missed: { at_least: 2 } }, reply: "{missed}" }
default: { route: y }`,
    turns: [
      ['a', 'default'],
      ['/click', 'default'],
      ['hi', 'hi'],
      ['a', 'default'],
      ['b', 'default'],
      ['c', ['help', '2']],
      ['d', 'default'],
    ],
  },
  {
    says: 'once holds an event back from a rule for that long after it took one, and no other person',
    rules: `
  - { name: hi, when: { text: hi }, once: 24h, route: x }
  - { name: ever, when: { text: hi }, once: ever, route: x }
  - { name: rest, when: {}, route: y }`,
    turns: [
      ['hi', 'hi'],
      ['hi', 'ever'],
      ['hi', 'rest'],
      { wait: d - 1 },
      ['hi', 'rest'],
      { wait: 1 },
      ['hi', 'hi'],
      { wait: 80 * d },
      ['hi', 'hi'],
      ['hi', 'rest'],
    ],
  },
  {
    says: 'a default that is held back is as if it were not there',
    rules: `
  - name: inner
    rules: [{ name: a, when: { text: a }, route: x }]
    default: { once: 1h, reply: inner }
  - { name: b, when: { text: b }, route: x }
default: { once: 1h, reply: outer }`,
    turns: [
      ['?', ['default', 'inner']],
      ['b', 'b'],
      ['?', ['default', 'outer']],
      ['?', null],
      { wait: h },
      ['?', ['default', 'inner']],
    ],
  },
  {
    says: 'a rule with continue and once adds its outcome once',
    rules: `
  - { name: w, when: {}, continue: true, once: ever, reply: Welcome }
  - { name: b, when: { text: b }, reply: B }`,
    turns: [
      ['b', ['b', 'Welcome', 'B']],
      ['b', ['b', 'B']],
    ],
  },
  {
    says: 'a follow-up comes unless the person did something in between, taken or not, on standby too',
    rules: `
  - { name: a, when: { text: a }, follow_up: [{ after: 1h, payload: N }, { after: 2h, payload: K, in_any_case: true }], route: x }
  - { name: late, when: { event: follow_up }, reply: "{payload}" }`,
    turns: [
      ['a', 'a'],
      { wait: h - 1 },
      { wait: 1, due: [['late', 'N']] },
      { wait: h, due: [['late', 'K']] },
      ['a', 'a'],
      [{ text: '?', standby: true }, null],
      { wait: 3 * h, due: [['late', 'K']] },
      ['a', 'a'],
      [{ event: 'reaction' }, null],
      {
        wait: 3 * h,
        due: [
          ['late', 'N'],
          ['late', 'K'],
        ],
      },
    ],
  },
  {
    says: 'a newer follow-up of the same payload takes its place; cancel calls off one, several, everything',
    rules: `
  - { name: a, when: { text: a }, follow_up: [{ after: 1h, payload: N, in_any_case: true }, { after: 1h, payload: K, in_any_case: true }], route: x }
  - { name: b, when: { text: b }, follow_up: { after: 2h, payload: N }, cancel: K, route: x }
  - { name: c, when: { text: c }, cancel: everything, route: x }
  - { name: late, when: { event: follow_up }, reply: "{payload}" }`,
    turns: [
      ['a', 'a'],
      ['b', 'b'],
      { wait: h },
      { wait: h, due: [['late', 'N']] },
      ['a', 'a'],
      ['c', 'c'],
      { wait: 5 * h },
    ],
  },
  {
    says: 'at is the next such moment by the clocks of a place',
    rules: `
  - { name: a, when: { text: a }, follow_up: { at: "09:00", days: mon, timezone: Europe/Paris, payload: N }, route: x }
  - { name: late, when: { event: follow_up }, reply: "{payload}" }`,
    turns: [['a', 'a'], { wait: 6 * d - h - 1 }, { wait: 1, due: [['late', 'N']] }],
  },
  {
    says: 'a follow-up, a handover and a word of a person of the page are taken by what tests event alone',
    rules: `
  - { name: all, when: {}, route: x }
  - name: page
    when: { event: [follow_up, handover, human_reply] }
    rules: [{ name: page, when: {}, route: x }]
default: { route: y }`,
    turns: [
      [{ event: 'handover', payload: 'x' }, 'page'],
      [{ event: 'human_reply', text: 'x' }, 'page'],
      ['x', null],
      { wait: h },
      ['x', 'all'],
    ],
  },
  {
    says: 'while a person of the page talks, only what tests human takes events; an hour without their words ends it',
    rules: `
  - { name: quiet, when: { human: true, text: bot }, handover: { to: bot, metadata: over } }
  - { name: all, when: { text: { exists: true } }, follow_up: { after: 30m, payload: N }, route: x }
  - { name: inbox, when: { payload: P }, handover: page_inbox }
  - { name: told, when: { payload: T }, handover: { to: page_inbox, metadata: "{payload}" } }
  - { name: late, when: { event: follow_up }, route: x }
default: { route: y }`,
    turns: [
      ['a', 'all'],
      ['/P', 'inbox'],
      ['a', null],
      { wait: h - 1 },
      ['a', null],
      { wait: 1 },
      ['a', 'all'],
      [{ event: 'human_reply', text: 'I am Ann' }, null],
      // It lapses.
      { wait: 30 * m, due: [null] },
      ['bot', 'quiet'],
      ['a', 'all'],
      ['/T', 'told'],
      ['a', null],
      ['bot', 'quiet'],
      [{ event: 'handover', human: true }, null],
      ['a', null],
      [{ event: 'handover', human: false }, null],
      ['a', 'all'],
    ],
  },
  {
    says: 'human of a handover says where the conversation went, whatever was before',
    rules: `
  - { name: gone, when: { event: handover, human: true }, route: x }
  - { name: back, when: { event: handover, human: false }, reply: "{human}" }
  - { name: all, when: { text: { exists: true } }, route: x }`,
    turns: [
      [{ event: 'handover', human: true }, 'gone'],
      ['a', null],
      [{ event: 'handover' }, 'gone'],
      [{ event: 'handover', human: false }, ['back', 'false']],
      ['a', 'all'],
      [{ event: 'human_reply', text: 'x' }, null],
      [{ event: 'handover', human: false }, ['back', 'false']],
      [{ event: 'handover' }, ['back', 'false']],
      ['a', 'all'],
    ],
  },
  {
    says: 'how long a person of the page is taken to be there is a setting, and so is when all is forgotten',
    rules: `
  - { name: a, when: { text: a }, remember: { x: v }, route: x }
  - { name: b, when: { text: b }, reply: "{memory.x|-}" }`,
    options: { humanFor: m, forgetAfter: h },
    turns: [
      ['a', 'a'],
      [{ event: 'human_reply', text: 'x' }, null],
      ['b', null],
      { wait: m },
      ['b', ['b', 'v']],
      { wait: h },
      ['b', ['b', '-']],
    ],
  },
  {
    says: 'all is forgotten 90 days after the last event',
    rules: `
  - { name: a, when: { text: a }, remember: { x: v }, once: ever, route: x }
  - { name: b, when: { text: b }, reply: "{memory.x|-}" }`,
    turns: [
      ['a', 'a'],
      { wait: 90 * d - 1 },
      ['b', ['b', 'v']],
      ['a', null],
      { wait: 90 * d },
      ['b', ['b', '-']],
      ['a', 'a'],
    ],
  },
  {
    says: 'now is the later of the time of the event and the newest that the memory saw',
    rules: `
  - { name: a, when: { text: a }, remember: { x: { value: v, for: 1h } }, route: x }
  - { name: b, when: { text: b }, reply: "{memory.x|-} {away|-}" }`,
    turns: [
      ['a', 'a'],
      { wait: h },
      ['b', ['b', '- 1h']],
      [{ text: 'b', timestamp: start }, ['b', '- 0s']],
    ],
  },
  {
    says: 'values have 2,000 characters, cut as texts are',
    rules: `
  - { name: a, when: { text: { like: "a{x}" } }, remember: { x: "{x}" }, route: x }
  - { name: b, when: { memory.x: { starts_with: xxx, ends_with: xx… }, text: b }, route: x }`,
    turns: [
      [`a${'x'.repeat(3000)}`, 'a'],
      ['b', 'b'],
    ],
  },
  {
    says: 'who it is comes from the memory',
    rules: `
  - { name: de, when: { person.language: de }, reply: "{person.first_name|you}" }`,
    memory: withPerson(undefined, { first_name: 'Ada', language: 'de', last_name: '' }, start),
    turns: [['x', ['de', 'Ada']]],
  },
];

const routers: readonly (readonly [string, (rules: string) => Router])[] = [
  ['createRouter', (rules) => createRouter(load(rules))],
  ['createLinearRouter', (rules) => createLinearRouter(load(rules))],
  ['a built file', (rules) => createRouter(loadCompiled(serialize(load(rules))))],
];

function load(rules: string) {
  const { value, diagnostics } = parseRules(`rules:${rules}\n`, { checks: false });
  if (value === undefined) throw new Error(diagnostics.map((each) => each.message).join('\n'));
  return value;
}

describe('memory, as the language says', () => {
  for (const sentence of sentences) {
    for (const [name, make] of routers) {
      it(`${sentence.says} (${name})`, () => play(make(sentence.rules), sentence));
    }
  }

  it('together values have 32,000 characters; further ones are not remembered, which the decision says', () => {
    const names = Array.from({ length: 20 }, (_, at) => `n${at}: "{text}"`).join(', ');
    const rules = load(
      `\n  - { name: a, when: { text: { exists: true } }, remember: { ${names} }, route: x }`,
    );
    for (const router of [createRouter(rules), createLinearRouter(rules)]) {
      const decision = router.route(toEvent('é'.repeat(2000), start));
      assert.deepEqual(decision.memory?.dropped, ['n16', 'n17', 'n18', 'n19']);
      const memory = remember(undefined, decision);
      assert.lengthOf(Object.keys(memory!.values!), 16);
      assert.isBelow(Buffer.byteLength(JSON.stringify(memory)), 256 * 1024);
    }
  });

  it('a value is cut between two characters as people see them', () => {
    const router = createRouter(
      load('\n  - { name: a, when: {}, remember: { x: "{text|-}" }, route: x }'),
    );
    for (const [text, length] of [
      ['x'.repeat(2000), 2000],
      ['x'.repeat(2001), 2000],
      ['👍🏽'.repeat(1500), 1999],
    ] as const) {
      const { value } = router.route(toEvent(text, start)).memory!.remember!.x!;
      assert.lengthOf([...value], length);
      assert.notMatch(value, /👍…$/);
    }
  });

  it('a thousand once-marks: the soonest to end goes first', () => {
    // Most are set by one event, the last hundred one by one.
    const many = Array.from({ length: 1100 }, (_, at) => {
      const when = at < 1000 ? 'many' : `t${at}`;
      return `\n  - { name: r${at}, when: { text: ${when} }, continue: true, once: ${at + 1}h, route: x }`;
    }).join('');
    const router = createRouter(load(many));
    let memory: Memory | undefined;
    for (const text of ['many', ...Array.from({ length: 100 }, (_, at) => `t${1000 + at}`)]) {
      memory = remember(memory, router.route(toEvent(text, start), memory));
    }
    const marks = Object.keys(memory!.once!);
    assert.lengthOf(marks, 1000);
    assert.notInclude(marks, 'r99');
    assert.include(marks, 'r100');
  });

  it('20 waiting follow-ups', () => {
    const many = Array.from(
      { length: 25 },
      (_, at) =>
        `\n  - { name: r${at}, when: { text: t${at} }, follow_up: { after: 1h, payload: P${at}, in_any_case: true }, route: x }`,
    ).join('');
    const router = createRouter(load(many));
    let memory: Memory | undefined;
    for (let at = 0; at < 25; at++) {
      memory = remember(memory, router.route(toEvent(`t${at}`, start), memory));
    }
    assert.deepEqual(
      memory!.followUps!.map(({ payload }) => payload),
      Array.from({ length: 20 }, (_, at) => `P${at + 5}`),
    );
  });

  it('once-marks belong to the name of the rule, to the name of the group, else to the file', () => {
    const { value } = parseRules({
      'a.yaml': `
rules:
  - { name: hi, when: { text: hi }, once: 1h, route: x }
  - name: inner
    when: { text: in }
    rules: [{ name: never, when: { payload: A }, route: x }]
    default: { once: 1h, route: x }
default: { once: 1h, route: x }`,
    });
    const router = createRouter(value!);
    let memory: Memory | undefined;
    for (const text of ['hi', 'in', 'out']) {
      memory = remember(memory, router.route(toEvent(text, start), memory));
    }
    assert.sameMembers(Object.keys(memory!.once!), ['hi', 'default inner', 'default a.yaml']);
  });

  it('route and remember change neither the event, the memory nor the decision', () => {
    const deeplyFrozen = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const one of Object.values(value)) deeplyFrozen(one);
      }
      return value;
    };
    const rules = load(`
  - { name: a, when: { text: { exists: true } }, once: 1s, remember: { x: "{text}" }, count: n, forget: y, ask: q, follow_up: { after: 1h, payload: F }, cancel: G, reply: ${menu} }
  - { name: late, when: { event: follow_up }, reply: "{memory.x|-}" }`);
    for (const router of [createRouter(rules), createLinearRouter(rules)]) {
      let memory: Memory | undefined;
      for (let at = 0; at < 5; at++) {
        const event = deeplyFrozen(toEvent(at === 2 ? 'blue' : `text ${at}`, start + at * m));
        const text = JSON.stringify(memory);
        const first = deeplyFrozen(router.route(event, memory));
        assert.deepEqual(router.route(event, memory), first);
        const after = deeplyFrozen(remember(memory, first));
        assert.deepEqual(remember(memory, first), after);
        assert.equal(JSON.stringify(memory), text);
        memory = after;
      }
      assert.equal(memory?.values?.n?.value, '5');
    }
  });

  it('deciding anew sees the memory without the marks of that event itself', () => {
    const router = createRouter(
      load('\n  - { name: hi, when: { text: hi }, once: ever, route: x }'),
    );
    const event = { ...toEvent('hi', start), id: 'mid.1' };
    const memory = remember(undefined, router.route(event));
    assert.isNull(router.route(event, memory).rule);
    assert.equal(router.route(event, withoutMarksOf(memory, 'mid.1')).rule, 'hi');
    assert.isNull(router.route(event, withoutMarksOf(memory, 'mid.2')).rule);
  });

  it('a router says whether rules ask who the person is', () => {
    const asks = (rules: string) => createRouter(load(rules)).asksForPerson;
    assert.isTrue(asks('\n  - { name: a, when: { person.language: de }, route: x }'));
    assert.isTrue(asks('\n  - { name: a, when: {}, reply: "Hi {person.first_name|you}" }'));
    assert.isFalse(asks('\n  - { name: a, when: { memory.x: de }, route: x }'));
  });

  it('a decision of rules without a word of memory is as before', () => {
    const decision = createRouter(load('\n  - { name: a, when: {}, reply: Hi }')).route(
      toEvent('x', start),
    );
    assert.notProperty(decision, 'memory');
    assert.notProperty(decision.steps[0]!, 'memory');
  });
});
