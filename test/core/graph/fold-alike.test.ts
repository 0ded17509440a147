import { graph, toMermaid, toPicture } from '@botrules/core/tooling';
import { expect } from 'chai';
import { load } from '../../support/language.js';

const pictureOf = (rules: readonly string[]) =>
  toPicture(graph(load(`rules:\n${rules.join('\n')}\n`)));
const item = (at: number, more = '') =>
  `  - { name: item ${at}, when: { payload: SKU${at} }, reply: { text: This is ${at}, buttons: [{ title: Back, payload: START }] }${more} }`;
const start = '  - { name: start, when: { payload: START }, reply: Hi }';
const items = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => item(from + at));
const titlesOf = (rules: readonly string[]) => pictureOf(rules).cards.map(({ title }) => title);

describe('Rules of one shape', () => {
  it('are one card in a large picture', () => {
    const { cards, arrows } = pictureOf([start, ...items(60)]);
    expect(cards.map(({ title }) => title)).to.deep.equal(['start', 'item 0 … 59, 60 rules']);
    expect(cards[1]!.lines).to.deep.equal(['such as: payload is "SKU0"', 'such as: “This is 0”']);
    expect(arrows.map(({ to, label, sure }) => [to, label, sure])).to.deep.equal([
      [cards[0]!.id, 'Back', true],
    ]);
  });

  it('are shown one by one in a small one', () => {
    expect(titlesOf([start, ...items(30)])).to.have.length(31);
  });

  it('are not folded with others that ask for something else, say more, or lead elsewhere', () => {
    for (const other of [
      '  - { name: other, when: { title: X }, reply: { text: T, buttons: [{ title: Back, payload: START }] } }',
      '  - { name: other, when: { payload: X, channel: instagram }, reply: { text: T, buttons: [{ title: Back, payload: START }] } }',
      '  - { name: other, when: { payload: X }, reply: T }',
      '  - { name: other, when: { payload: X }, reply: { text: T, buttons: [{ title: Back, payload: SKU1 }] } }',
      '  - { name: other, when: { payload: X }, reply: { text: T, buttons: [{ title: Back, payload: NOPE }] } }',
      item(1000, ', route: a').replace('item 1000', 'other'),
      item(1000, ', continue: true').replace('item 1000', 'other'),
      item(1000, ', disabled: true').replace('item 1000', 'other'),
    ]) {
      expect(titlesOf([start, ...items(40), other, ...items(40, 50)]).join('; '), other).to.match(
        /^start; item 0 … 39, 40 rules; other[^;]*; item 50 … 89, 40 rules$/,
      );
    }
  });

  it('of which each leads to itself are one', () => {
    const rules = Array.from(
      { length: 50 },
      (_, at) =>
        `  - { name: page ${at}, when: { payload: P${at} }, reply: { text: T, buttons: [{ title: Again, payload: P${at} }] } }`,
    );
    const { cards, arrows } = pictureOf(rules);
    expect(cards).to.have.length(1);
    expect(arrows.map(({ from, to }) => from === to)).to.deep.equal([true]);
  });

  it('are one in Mermaid, too', () => {
    const drawn = toMermaid(graph(load(`rules:\n${[start, ...items(60)].join('\n')}\n`)));
    expect(drawn).to.include('item 0 … 59, 60 rules');
    expect(drawn.split('\n').filter((line) => line.includes('-->'))).to.have.length(1);
  });
});
