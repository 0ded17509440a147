import { readdirSync, readFileSync } from 'node:fs';
import { type Graph, graph, parseRules } from '@botrules/core';
import { expect } from 'chai';
import { toSvg } from '../../packages/cli/src/graph-svg.js';
import { expectGolden } from '../support/golden.js';
import { load } from '../support/language.js';

const folder = new URL('../fixtures/graph/shop/', import.meta.url);
const { value: shop } = parseRules(
  Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ),
);
const profile = [{ payload: 'GET_STARTED', where: 'get_started', title: 'Get started' }];

/** Every text between tags and in attributes; fails where tags are not closed in order. */
function readXml(svg: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const tag of svg.matchAll(/<(\/?)([a-z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/gi)) {
    texts.push(svg.slice(at, tag.index), tag[3]!);
    at = tag.index + tag[0].length;
    if (tag[1]) expect(open.pop()).to.equal(tag[2]);
    else if (!tag[4]) open.push(tag[2]!);
  }
  expect(open).to.deep.equal([]);
  return [...texts, svg.slice(at)];
}

/** How many rules, each with buttons to those that `next` gives. */
function connected(count: number, next: (at: number) => readonly number[]): Graph {
  const rules = Array.from({ length: count }, (_, at) => {
    const buttons = next(at).map((to) => `{ title: B, payload: P${to} }`);
    return `  - { name: r${at}, when: { payload: P${at} }, reply: { text: T, buttons: [${buttons.join(', ')}] } }`;
  });
  return graph(load(`rules:\n${rules.join('\n')}\n`));
}

describe('toSvg', () => {
  const drawn = toSvg(graph(shop!, { profile }));

  it('draws the shop', () => {
    expectGolden('graph/shop.svg', drawn);
  });

  it('needs nothing else: no script, no link, no font or picture from elsewhere', () => {
    expect(drawn).not.to.match(/<script|href|@import|url\((?!#)|<image|<foreignObject/i);
    expect(drawn.match(/https?:[^"<]*/g)).to.deep.equal([
      'http://www.w3.org/2000/svg',
      'https://crm.example/missed',
      'https://crm.example/missed',
    ]);
  });

  it('says where each rule stands, and its whole condition', () => {
    expect(drawn).to.include(
      '<title>10-welcome.yaml:6\npayload is &#34;GET_STARTED&#34;, and referral.source is &#34;ADS&#34;, and referral.ref starts with &#34;summer-&#34;</title>',
    );
  });

  it('marks what leads nowhere', () => {
    expect(drawn).to.match(
      /<g class="dead"><title>No rule takes SIZES<\/title>.*Size guide {2}✗ SIZES/,
    );
  });

  it('has no card over another, nor outside of the picture', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawn)!.map(Number);
    const cards = [
      ...drawn.matchAll(
        /class="card" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ].map((card) => card.slice(1).map(Number) as [number, number, number, number]);
    expect(cards).to.have.length(13);
    for (const [at, [x, y, w, h]] of cards.entries()) {
      expect(x + w).to.be.below(width!);
      expect(y + h).to.be.below(height!);
      for (const [x2, y2, w2, h2] of cards.slice(at + 1)) {
        const apart = x + w <= x2 || x2 + w2 <= x || y + h <= y2 || y2 + h2 <= y;
        expect(apart).to.equal(true);
      }
    }
  });

  it('is XML whatever is in a name', () => {
    const names = [
      '</text><script>alert(1)</script>',
      '" onload="x',
      ']]>&amp;',
      'a\u0001\ud800\u202e',
    ];
    const rules = names.map(
      (name) =>
        `  - { name: ${JSON.stringify(name)}, when: { payload: ${JSON.stringify(`p${name}`)} }, route: x, reply: { text: ${JSON.stringify(name)}, buttons: [{ title: ${JSON.stringify(name.slice(0, 20))}, payload: ${JSON.stringify(name)} }] } }`,
    );
    const svg = toSvg(graph(load(`rules:\n${rules.join('\n')}\n`)));
    for (const text of readXml(svg)) expect(text).not.to.match(/[<>]|&(?!#\d+;)/);
    expect(svg).not.to.include('<script');
    expect(svg).not.to.match(/[\u0001\ud800\u202e]/u);
    readXml(drawn);
  });

  it('draws nothing but the paper for no rules', () => {
    expect(readXml(toSvg({ nodes: [], edges: [] })).join('')).to.include('How the rules hang');
  });

  const sizes: readonly (readonly [what: string, count: number, next: (at: number) => number[]])[] =
    [
      ['a circle', 3, (at) => [(at + 1) % 3]],
      [
        '300 that lead to each other at random',
        300,
        (at) => [(at * 7 + 1) % 300, (at * 3 + 2) % 300],
      ],
      ['1,500 in one long row', 1500, (at) => [at + 1]],
      ['3,000 in a tree', 3000, (at) => [at * 2 + 1, at * 2 + 2]],
    ];
  for (const [what, count, next] of sizes) {
    it(`draws ${what}`, function () {
      this.timeout(60_000);
      const svg = toSvg(connected(count, next));
      expect(svg.match(/class="card"/g)).to.have.length(count);
      expect(svg).not.to.match(/NaN|Infinity|undefined/);
    });
  }
});
