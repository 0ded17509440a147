import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { CardMap, OverviewMap } from '../../../packages/studio/src/worker/map/map-answer.js';
import * as ofMap from '../../../packages/studio/src/worker/questions/map.js';
import * as ofTaker from '../../../packages/studio/src/worker/questions/taker.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';
import { inOne } from '../../support/in-one.js';

const [map, mapList, taker] = [inOne(ofMap.map), inOne(ofMap.mapList), inOne(ofTaker.taker)];

function stateOf(texts: Record<string, string>): StudioState {
  const state = new StudioState({ entry: 'rules', texts });
  const { diagnostics } = state.check(true);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return state;
}

const folder = new URL('../../../rules/', import.meta.url);
const shop = () =>
  stateOf(
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => /\.(?:ya?ml|csv)$/.test(name))
        .map((name) => [`rules/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
    ),
  );

const cardsOf = (state: StudioState, scope: Parameters<typeof map>[1]['scope']) =>
  map(state, { scope }) as CardMap;
const titles = ({ cards }: CardMap) => cards.map(({ title }) => title);
/** So many rules, in files of ten, each with a button to the next. */
const chain = (count: number) =>
  stateOf(
    Object.fromEntries(
      Array.from({ length: Math.ceil(count / 10) }, (_, file) => [
        `rules/${String(file).padStart(4, '0')}.yaml`,
        `rules:\n${Array.from({ length: 10 }, (_, at) => {
          const number = file * 10 + at;
          return `  - { name: r${number}, when: { payload: P${number} }, reply: { text: T, buttons: [{ title: Next, payload: P${number + 1} }] } }`;
        }).join('\n')}\n`,
      ]),
    ),
  );

describe('The map of the Studio', () => {
  it('is there before and after somebody went to the rule that takes a click', () => {
    const ofClick = (state: StudioState) => {
      const [[path, text]] = [...state.workspace.texts] as [[string, string]];
      return taker(state, { path, offset: text.indexOf('P1 }') });
    };
    for (const first of ['map', 'taker']) {
      const state = chain(10);
      if (first === 'taker') expect(ofClick(state)?.line).to.equal(3);
      expect(cardsOf(state, { kind: 'all' }).cards).to.have.length.above(9);
      expect(ofClick(state)?.line).to.equal(3);
    }
  });

  it('shows few rules as cards, with where they stand', () => {
    const drawn = cardsOf(shop(), { kind: 'all' });
    expect(drawn.kind).to.equal('cards');
    expect(titles(drawn)).to.include.members(['summer ad', 'menu', 'buy', 'default']);
    const deals = drawn.cards.find(({ title }) => title === 'deals')!;
    expect(deals.place).to.include({ file: 'rules/10-deals.yaml' });
    expect(deals.lines.at(-1)).to.equal('10-deals.yaml');
    expect(drawn.arrows.length).to.be.above(10);
    for (const { from, to } of drawn.arrows) {
      const keys = drawn.cards.map(({ key }) => key);
      expect(keys).to.include.members([from, to]);
    }
  });

  it('says of a card what the groups around it ask', () => {
    const person = cardsOf(shop(), { kind: 'all' }).cards.find(
      ({ title }) => title === 'a person',
    )!;
    expect(person.lines.some((line) => line.startsWith('only where payload is'))).to.equal(true);
  });

  it('shows many rules as a tile a file, in the order in which they are tried', () => {
    const drawn = map(chain(100), { scope: { kind: 'all' } }) as OverviewMap;
    expect(drawn.kind).to.equal('files');
    expect(drawn.tiles).to.have.length(10);
    expect(drawn.tiles[0]!.leadsTo).to.deep.equal([1]);
    expect(drawn.tiles[9]!.squares.map(({ look }) => look)).to.deep.equal([
      ...Array(9).fill('plain'),
      'dead',
    ]);
  });

  it('cuts a long file into stretches', () => {
    const rules = Array.from(
      { length: 130 },
      (_, at) => `  - { name: r${at}, when: { payload: P${at} }, reply: T }`,
    );
    const state = stateOf({ 'rules/a.yaml': `rules:\n${rules.join('\n')}\n` });
    const drawn = map(state, { scope: { kind: 'all' } }) as OverviewMap;
    expect(
      drawn.tiles.map(({ part, parts, squares }) => [part, parts, squares.length]),
    ).to.deep.equal([
      [0, 3, 60],
      [1, 3, 60],
      [2, 3, 10],
    ]);
    const last = cardsOf(state, { kind: 'file', file: 'rules/a.yaml', part: 2 });
    expect(titles(last).join()).to.include('r120');
  });

  it('shows a file with what leads to it and what it leads to, as neighbours', () => {
    const drawn = cardsOf(chain(100), { kind: 'file', file: 'rules/0003.yaml', part: 0 });
    const outside = drawn.cards.filter((card) => card.outside).map(({ title }) => title);
    expect(outside).to.deep.equal(['r29', 'r40']);
    expect(drawn.cards).to.have.length(12);
  });

  it('shows a rule with what is one tap away', () => {
    const drawn = cardsOf(chain(100), { kind: 'rule', key: 'rule r50' });
    expect(titles(drawn)).to.deep.equal(['r49', 'r50', 'r51']);
    expect(drawn.arrows.map(({ from, to }) => `${from} -> ${to}`)).to.deep.equal([
      'rule r49 -> rule r50',
      'rule r50 -> rule r51',
    ]);
  });

  it('shows so many neighbours as people can read, and says how many more there are', () => {
    const rules = Array.from(
      { length: 100 },
      (_, at) =>
        `  - { name: r${at}, when: { text: "t${at} ${'x'.repeat(at % 7)}" }, reply: { text: T, buttons: [{ title: Menu, payload: MENU }] } }`,
    );
    const state = stateOf({
      'rules/a.yaml': `rules:\n${rules.join('\n')}\n  - { name: menu, when: { payload: MENU }, reply: T }\n`,
    });
    const drawn = cardsOf(state, { kind: 'rule', key: 'rule menu' });
    expect(drawn.more).to.equal(41);
  });

  it('shows the way of a conversation alone', () => {
    const drawn = cardsOf(chain(100), {
      kind: 'path',
      places: ['2 rules/0000.yaml', '3 rules/0000.yaml'],
    });
    expect(titles(drawn)).to.deep.equal(['r0', 'r1']);
  });

  it('tells a proved dead end from a button that only a default was seen to take', () => {
    const drawn = cardsOf(
      stateOf({
        'rules/a.yaml': `rules:
  - { name: a, when: { payload: A }, reply: { text: T, buttons: [{ title: Dead, payload: X }, { title: Night, payload: { } }] } }
`.replace(
          ', { title: Night, payload: { } }',
          ', { title: Maybe, payload: B }, { title: Fine, payload: A }',
        ),
        'rules/b.yaml': `rules:
  - { name: b, when: { payload: B, text: { regex: "^x{1,3}$" } }, reply: T }
default: { reply: Sorry }
`,
      }),
      { kind: 'all' },
    );
    const rows = drawn.cards.find(({ title }) => title === 'a')!.rows;
    expect(rows.map(({ text, look }) => [text.split('  ')[0], look])).to.deep.equal([
      ['Dead', 'dead'],
      ['Maybe', rows[1]!.look],
      ['Fine', 'button'],
    ]);
    expect(['weak', 'dead']).to.include(rows[1]!.look);
  });

  it('is a list of rules and where their buttons lead', () => {
    const { rules, more } = mapList(chain(100), { find: 'R5' });
    expect(more).to.equal(0);
    expect(rules.map(({ name }) => name)).to.deep.equal([
      'r5',
      ...Array.from({ length: 10 }, (_, at) => `r5${at}`),
    ]);
    expect(rules[0]!.rows[0]).to.include({ text: 'Next', payload: 'P6', look: 'button' });
    expect(rules[0]!.rows[0]!.to).to.deep.equal([{ key: 'rule r6', name: 'r6' }]);
    expect(mapList(chain(400), { find: '' }).more).to.equal(100);
  });

  it('is empty without rules, and has the last ones that load while there is an error', () => {
    const state = stateOf({
      'rules/a.yaml': 'rules:\n  - { name: a, when: { payload: A }, reply: T }\n',
    });
    state.set('rules/a.yaml', 'rules: [');
    state.check(true);
    expect(titles(cardsOf(state, { kind: 'all' }))).to.deep.equal(['a']);
    const empty = new StudioState({ entry: 'rules', texts: { 'rules/a.yaml': 'rules: [' } });
    empty.check(true);
    expect(map(empty, { scope: { kind: 'all' } })).to.deep.equal({ kind: 'none' });
  });
});
