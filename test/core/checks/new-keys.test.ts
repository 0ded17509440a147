import { parseRules } from '@botrules/core';
import { expect } from 'chai';

/** What is said of rules one below the other, each a line, with a default behind them. */
function codes(...rules: readonly string[]): readonly string[] {
  const text = ['rules:', ...rules.map((rule) => `  - ${rule}`), 'default: { reply: What? }'];
  const { value, diagnostics } = parseRules({ 'rules.yaml': text.join('\n') });
  expect(value, JSON.stringify(diagnostics)).to.not.equal(undefined);
  // That what is kept is never read is beside the point here.
  return diagnostics.map(({ code }) => code).filter((code) => code !== 'unused-memory');
}

const rule = (name: string, when: string, more = 'reply: Yes') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;
const remembers = rule(
  'keep',
  'payload: KEEP',
  'remember: { size: L }, count: visits, reply: Kept',
);
const asks = rule('ask', 'payload: ASK', 'ask: order.name, reply: Who are you?');

/** By the key that both rules use: what stands above, what below, and whether anything is left for that. */
const reach: readonly (readonly [
  key: string,
  above: string,
  below: string,
  isReached: boolean,
  ...more: readonly string[],
])[] = [
  ['words', 'text: { words: [pizza, pasta] }', 'text: { words: pasta }', false],
  ['words', 'text: { words: pizza }', 'text: { words: "pizza*" }', true],
  ['words', 'text: { words: "pizza*" }', 'text: { words: pizzas }', false],
  ['typos', 'text: { words: pizza, typos: true }', 'text: { words: pizza }', false],
  ['typos', 'text: { words: pizza }', 'text: { words: pizza, typos: true }', true],
  ['loose', 'text: { is: café, loose: true }', 'text: { is: Cafe, ignore_case: true }', false],
  ['loose', 'text: { is: cafe, ignore_case: true }', 'text: { is: café, loose: true }', true],
  ['memory', 'memory.size: L', 'payload: A, memory.size: L', false, remembers],
  ['memory', 'memory.size: L', 'payload: A, memory.size: { exists: true }', true, remembers],
  ['count', 'memory.visits: { at_least: 2 }', 'memory.visits: { more_than: 2 }', false, remembers],
  ['count', 'memory.visits: { more_than: 2 }', 'memory.visits: { at_least: 2 }', true, remembers],
  [
    'answer_to',
    'answer_to: order.name',
    'answer_to: order.name, text: { exists: true }',
    false,
    asks,
  ],
  [
    'answer_to',
    'answer_to: order.name, text: { contains: "1" }',
    'answer_to: order.name',
    true,
    asks,
  ],
  ['split', 'split.a: { less_than: 50 }', 'split.a: { less_than: 20 }, payload: A', false],
  ['split', 'split.a: { less_than: 20 }', 'split.a: { less_than: 50 }, payload: A', true],
  ['away', 'away: { more_than: 1d }', 'away: { at_least: 30d }', false],
  ['missed', 'missed: { at_least: 1 }', 'missed: { at_least: 2 }', false],
  // What a person of the page does comes while they talk, too, whether or not a rule asks for "human".
  ['human', 'event: human_reply, human: false', 'event: human_reply', true],
  ['human', 'event: human_reply', 'event: human_reply, human: true', false],
  ['human', 'event: handover, human: false', 'event: handover', true],
  ['human', 'event: [message, handover]', 'event: handover, human: true', false],
  ['human', 'event: [message, handover]', 'event: message, human: true', true],
  ['human', 'human: [true, false], text: "1"', 'event: message, text: "1"', false],
];

describe('A rule below one of the same key is unreachable', () => {
  for (const [key, above, below, isReached, ...more] of reach) {
    it(`by ${key}: ${below} ${isReached ? 'is not' : 'is'}, below ${above}`, () => {
      expect(codes(...more, rule('above', above), rule('below', below))).to.deep.equal(
        isReached ? [] : ['unreachable-rule'],
      );
    });
  }

  it('by count: what a rule counts changes nothing for the rules below it on one event', () => {
    const counting = rule('above', 'payload: A', 'count: visits, reply: Yes');
    expect(codes(counting, rule('below', 'payload: A, memory.visits: { at_least: 1 }'))).to.include(
      'unreachable-rule',
    );
  });

  it('by once: it is not, since the rule above does not hold again', () => {
    expect(
      codes(rule('above', 'payload: A', 'once: 1h, reply: Yes'), rule('below', 'payload: A')),
    ).to.deep.equal([]);
  });

  it('by memory: two rules that split what is remembered leave nothing', () => {
    const [there, gone] = [true, false].map((exists) =>
      rule(`r${exists}`, `payload: A, memory.size: { exists: ${exists} }`),
    );
    expect(codes(remembers, there!, gone!, rule('below', 'payload: A'))).to.deep.equal([
      'unreachable-rule',
    ]);
  });
});

const offers = rule(
  'start',
  'payload: START',
  'ask: order.name, reply: { text: Hi, quick_replies: [{ title: Menu, payload: MENU }] }',
);
const menu = rule('menu', 'payload: MENU');
const named = rule('named', 'answer_to: order.name, payload: { exists: false }');

/**
 * By the key of the rule above: whether a tap on "Menu" is sure to go there for its words. It is not where that hangs on the
 * person too: what is remembered, an open question, their part of a split.
 */
const taken: readonly (readonly [key: string, above: string, isTaken: boolean, more?: string])[] = [
  ['words', 'text: { words: menu }', true],
  ['words', 'text: { words: "men*" }', true],
  ['words', 'text: { words: men }', false],
  ['typos', 'text: { words: menus, typos: true }', true],
  ['typos', 'text: { words: menus }', false],
  ['loose', 'text: { is: MENÜ, loose: true }', true],
  ['memory', 'text: { words: menu }, memory.size: L', false],
  ['answer_to', 'answer_to: order.name, text: { exists: true }', false],
  ['once', 'text: { words: menu }', false, 'once: 1h, reply: Yes'],
  ['count', 'text: { words: menu }', true, 'count: visits, reply: Yes'],
  ['split', 'text: { words: menu }, split.a: { less_than: 50 }', false],
];

describe('A tap is told to be taken by its words', () => {
  for (const [key, above, isTaken, more] of taken) {
    it(`by ${key}: ${isTaken ? 'it is' : 'it is not'} by ${above}${more ? `, ${more}` : ''}`, () => {
      const told = codes(remembers, offers, rule('above', above, more), named, menu);
      expect(told.includes('taken-by-words'), told.join()).to.equal(isTaken);
    });
  }
});
