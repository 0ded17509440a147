import { readdirSync, readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { type Graph, graph } from '@botrules/core/tooling';
import { expect } from 'chai';
import { toSvg } from '../../../packages/cli/src/graph/svg.js';
import { expectGolden } from '../../support/golden.js';
import { load } from '../../support/language.js';

const folder = new URL('../../fixtures/graph/shop/', import.meta.url);
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
      /<g class="dead"><title>No rule asks for SIZES<\/title>.*Size guide {2}✗ SIZES/,
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

  /** Rectangles of a kind, with the words that follow them. */
  const rectsOf = (svg: string, look: string) =>
    [
      ...svg.matchAll(
        new RegExp(
          `class="${look}" x="([-\\d.]+)" y="([-\\d.]+)" width="([\\d.]+)" height="([\\d.]+)"[^>]*/><text class="(?:title|label)" x="([-\\d.]+)" y="([-\\d.]+)"[^>]*>([^<]*)<`,
          'g',
        ),
      ),
    ].map(([, ...found]) => {
      const [x, y, width, height, textX, textY] = found.map(Number) as number[];
      return {
        x: x!,
        y: y!,
        width: width!,
        height: height!,
        textX: textX!,
        textY: textY!,
        text: found[6]!,
      };
    });
  type Placed = ReturnType<typeof rectsOf>[number];
  const liesIn = (a: Placed, b: Placed) =>
    a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
  const areApart = (a: Placed, b: Placed) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  /** Straight stretches of all arrows. */
  const stretchesOf = (svg: string) =>
    [...svg.matchAll(/class="arrow[^"]*" d="([^"]*)"/g)].flatMap(([, path = '']) => {
      const points = [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      return points.slice(1).map((point, at) => [points[at]!, point] as const);
    });

  const pizzeria = toSvg(
    graph(
      load({
        '10-start.yaml': [
          'rules:',
          '  - { name: start, when: { payload: GET_STARTED }, reply: { text: Hi, quick_replies: [{ title: Menu, payload: MENU }, { title: Hours, payload: HOURS }, { title: A person, payload: HUMAN }] } }',
          '  - { name: greeting A, when: { text: hi }, reply: { text: Hi, buttons: [{ title: Menu, payload: MENU }] } }',
          '  - { name: greeting B, when: { text: hello }, reply: { text: Hi, buttons: [{ title: Hours, payload: HOURS }] } }',
        ].join('\n'),
        '20-menu.yaml': [
          'rules:',
          '  - { name: menu, when: { payload: MENU }, reply: { text: Menu, buttons: [{ title: Pizza, payload: PIZZA }, { title: Back, payload: GET_STARTED }] } }',
          '  - { name: pizza, when: { payload: PIZZA }, reply: { text: Pizza, buttons: [{ title: Hours, payload: HOURS }, { title: Menu, payload: MENU }] } }',
        ].join('\n'),
        '50-hours.yaml': [
          'rules:',
          '  - when: { payload: HOURS }',
          '    rules:',
          '      - { name: holiday, when: { time: { from: 2026-12-24, until: 2026-12-27, timezone: Europe/Rome } }, reply: Closed }',
          '      - { name: lunch, when: { time: { hours: 12:00-14:00, timezone: Europe/Rome } }, reply: { text: Open, buttons: [{ title: Menu, payload: MENU }] } }',
          '      - { name: dinner, when: { time: { hours: 19:00-22:00, timezone: Europe/Rome } }, reply: Open }',
          '    default: { reply: { text: We are closed now., buttons: [{ title: Menu, payload: MENU }] } }',
          'default: { reply: Sorry }',
        ].join('\n'),
      }),
    ),
  );

  for (const [what, svg] of [
    ['the shop', drawn],
    ['a pizzeria', pizzeria],
    [
      '50 that lead to each other at random',
      toSvg(connected(50, (at) => [(at * 7 + 1) % 50, (at * 3 + 2) % 50])),
    ],
  ] as const) {
    const boxes = rectsOf(svg, 'box');
    const cards = rectsOf(svg, 'card');

    it(`has no box of ${what} over another, nor a card that stands half in one`, () => {
      for (const [at, box] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          expect(areApart(box, other) || liesIn(other, box), `${box.text} ${other.text}`).to.equal(
            true,
          );
        }
        for (const card of cards) {
          expect(areApart(box, card) || liesIn(card, box), `${box.text} ${card.text}`).to.equal(
            true,
          );
        }
      }
    });

    it(`has no arrow of ${what} across a card or the title of a box`, () => {
      const titles = boxes.map(({ x, y, text }) => ({ x, y, width: text.length * 5, height: 20 }));
      for (const [from, to] of stretchesOf(svg)) {
        const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
        const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
        for (const { x, y, width, height } of [...cards, ...titles]) {
          const isAcross =
            right > x + 1 && left < x + width - 1 && bottom > y + 1 && top < y + height - 1;
          expect(isAcross, `${from} to ${to} over ${x},${y} ${width}x${height}`).to.equal(false);
        }
      }
    });

    it(`has the cards of ${what} in the order of the file, from top to bottom`, () => {
      const columns = new Map<number, Placed[]>();
      for (const card of cards) columns.set(card.x, [...(columns.get(card.x) ?? []), card]);
      for (const column of columns.values()) {
        const heights = column.map(({ y }) => y);
        expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
      }
      const bands = boxes.map(({ y }) => y);
      expect(bands).to.deep.equal([...bands].sort((a, b) => a - b));
    });
  }

  it('shows dates as they were written', () => {
    expect(pizzeria).to.include('time is from 2026-12-24, until 2026-12-27');
    expect(pizzeria).not.to.include('T23:00:00Z');
  });

  it('folds 300 rules of one shape into one card, and their buttons into one row', () => {
    const items = Array.from({ length: 300 }, (_, at) => `SKU${String(at + 1).padStart(3, '0')}`);
    const cardsOf = (_: string, at: number) =>
      at % 3 === 0
        ? `{ title: T, subtitle: S, buttons: [${items
            .slice(at, at + 3)
            .map((one) => `{ title: ${one}, payload: ${one} }`)
            .join(', ')}] }`
        : [];
    const rules = [
      '  - { name: start, when: { payload: START }, reply: { text: Hi, quick_replies: [' +
        Array.from({ length: 10 }, (_, at) => `{ title: C${at}, payload: CAT${at} }`).join(', ') +
        '] } }',
      ...Array.from({ length: 10 }, (_, at) => {
        const own = items.flatMap(cardsOf).slice(at * 10, at * 10 + 10);
        return `  - { name: category ${at}, when: { payload: CAT${at} }, reply: { cards: [${own.join(', ')}] } }`;
      }),
      ...items.map(
        (sku) =>
          `  - { name: item ${sku}, when: { payload: ${sku} }, reply: { text: This is ${sku}, buttons: [{ title: Start again, payload: START }] } }`,
      ),
    ];
    const svg = toSvg(graph(load(`rules:\n${rules.join('\n')}\n`)));
    expect(rectsOf(svg, 'card').map(({ text }) => text)).to.include(
      'item SKU001 … SKU300, 300 rules',
    );
    expect(rectsOf(svg, 'card')).to.have.length(12);
    expect(svg).to.include('>SKU001 … SKU030, 30 buttons<');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
    expect(Math.max(width!, height!)).to.be.below(2500);
  });

  it('is XML whatever is in a name', () => {
    const names = [
      '</text><script>alert(1)</script>',
      '" onload="x',
      ']]>&amp;',
      'a\u0001HALF\u202e',
    ];
    const rules = names.map(
      (name) =>
        `  - { name: ${JSON.stringify(name)}, when: { payload: ${JSON.stringify(`p${name}`)} }, route: x, reply: { text: ${JSON.stringify(name)}, buttons: [{ title: ${JSON.stringify(name.slice(0, 20))}, payload: ${JSON.stringify(name)} }] } }`,
    );
    // No rule file can hold half of a character, but a graph that somebody made may.
    const data = JSON.stringify(graph(load(`rules:\n${rules.join('\n')}\n`)));
    const svg = toSvg(JSON.parse(data.replaceAll('HALF', '\\ud800')));
    for (const text of readXml(svg)) expect(text).not.to.match(/[<>]|&(?!#\d+;)/);
    expect(svg).not.to.include('<script');
    expect(svg).not.to.match(/[\u0001\ud800\u202e]/u);
    readXml(drawn);
  });

  it('draws nothing but the paper for no rules', () => {
    expect(readXml(toSvg({ nodes: [], edges: [] })).join('')).to.include('How the rules hang');
  });

  const sizes: readonly (readonly [
    what: string,
    count: number,
    next: (at: number) => number[],
    shown?: number,
  ])[] = [
    ['a circle', 3, (at) => [(at + 1) % 3]],
    [
      '300 that lead to each other at random',
      300,
      (at) => [(at * 7 + 1) % 300, (at * 3 + 2) % 300],
    ],
    ['1,500 in one long row', 1500, (at) => [at + 1]],
    // The 1,500 at its ends have the same shape: their buttons lead nowhere.
    ['3,000 in a tree', 3000, (at) => [at * 2 + 1, at * 2 + 2], 1501],
  ];
  for (const [what, count, next, shown = count] of sizes) {
    it(`draws ${what}`, function () {
      this.timeout(60_000);
      const svg = toSvg(connected(count, next));
      expect(svg.match(/class="card"/g)).to.have.length(shown);
      expect(svg).not.to.match(/NaN|Infinity|undefined/);
    });
  }
});
