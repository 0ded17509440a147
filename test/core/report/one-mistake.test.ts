import { type Diagnostic, parseRules } from '@botrules/core';
import { expect } from 'chai';

// One mistake gives one message: each line of sound rules is spoilt in every way that a hand slips, and nobody may
// be told of it twice, nor of what only follows from it.
const sound = `lists:
  sizes: [S, M, L]
when: { channel: messenger }
rules:
  - name: summer ad
    description: What the ad leads to
    when:
      payload: GET_STARTED
      referral.source: ADS
      referral.ref: { starts_with: summer- }
    reply:
      - text: Hi! Here are our summer deals.
        buttons:
          - { title: Show me, payload: DEALS_summer }
          - { title: The shop, url: "https://shop.example/deals" }
  - name: order status
    when:
      payload: { like: "ORDER_{order_id}_STATUS" }
    route: orders.status
    params: { kind: order, count: 5 }
    reply: "Order {order_id}: one moment, {title|friend}."
  - when:
      all:
        - payload.json.size: { in: sizes }
        - not: { title: Sold out }
    rules:
      - name: size
        when:
          payload.json.total: { at_least: 10, ignore_case: true }
          time: { days: mon-fri, hours: 09:00-18:00, timezone: Europe/Paris }
        reply:
          cards:
            - title: Shirt
              subtitle: "Size {payload.json.size|unknown}"
              image: https://shop.example/red.png
    default:
      reply: Sorry.
  - name: deals
    when:
      payload: { regex: "^DEALS_(?<deal>[a-z]+)$" }
    continue: true
    reply:
      text: "Deals of {deal}"
      quick_replies:
        - { title: More, payload: DEALS_more }
default:
  route: fallback
  handover: page_inbox
`;
const lines = sound.split('\n');

function errorsOf(text: string): readonly Diagnostic[] {
  const { diagnostics } = parseRules({ 'rules.yaml': text });
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The rules with one line put in the place of another. */
function withLine(at: number, line: string): string {
  return [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n');
}

/** Names that the writer chose: one that is changed is another name, and what uses it is the mistake. */
const chosen = /^(?:sizes|kind|count)$/;

/** Every key in every line: the line's number, what stands before the key, the key, what stands behind it. */
const keys = lines.flatMap((line, at) =>
  [...line.matchAll(/[A-Za-z_.]+(?=:)/g)]
    .filter(({ index, 0: key }) => !/["']/.test(line.slice(0, index)) && !chosen.test(key))
    .map(({ index, 0: key }) => ({
      at,
      before: line.slice(0, index),
      key,
      after: line.slice(index + key.length),
    })),
);

const slips: Readonly<Record<string, (key: string) => string>> = {
  'two letters swapped': (key) => key.replace(/^(.)(.)(.)/, '$1$3$2'),
  'the last letter lost': (key) => key.slice(0, -1),
  'the last letter twice': (key) => key + key.at(-1),
  'in capitals': (key) => key.toUpperCase(),
  'another word': () => 'zzzz',
};

const values = ['', 'null', '@x', '*x', '!t x', '""', '"'];

describe('One mistake gives one message', () => {
  it('the rules are sound', () => expect(errorsOf(sound)).to.deep.equal([]));

  for (const [slip, misspell] of Object.entries(slips)) {
    describe(`a key with ${slip}`, () => {
      for (const { at, before, key, after } of keys) {
        it(`${key} in line ${at + 1}`, () => {
          const written = misspell(key);
          const found = errorsOf(withLine(at, before + written + after));
          expect(found.map(({ message }) => message)).to.have.length.at.most(1);
          if (found[0] && written !== '') expect(found[0].line).to.equal(at + 1);
        });
      }
    });
  }

  for (const value of values) {
    describe(`${value === '' ? 'nothing' : value} for a value`, () => {
      for (const [at, line] of lines.entries()) {
        const head = /^ *(?:- )?[a-z_.]+: (?=\S)/.exec(line)?.[0];
        if (head === undefined) continue;
        it(`${head.trim()} in line ${at + 1}`, () => {
          const found = errorsOf(withLine(at, head + value));
          expect(found.map(({ message }) => message)).to.have.length.at.most(1);
        });
      }
    });
  }
});
