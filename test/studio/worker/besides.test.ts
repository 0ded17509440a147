import { applyEdits, finish } from '@botrules/core/tooling';
import { expect } from 'chai';
import type { CardButton, RuleAsCard } from '../../../packages/studio/src/worker/cards/card.js';
import type { CardAct } from '../../../packages/studio/src/worker/cards/card-act.js';
import { cardEdit } from '../../../packages/studio/src/worker/questions/card-edit.js';
import { cards } from '../../../packages/studio/src/worker/questions/cards.js';
import { StudioState } from '../../../packages/studio/src/worker/state.js';

const path = 'rules/shop.yaml';
const id = `file ${path}`;
const shop = `# What people see
profile:
  greeting: Hello! # in every language
  get_started: START
  menu:
    - { title: Pizzas, payload: MENU } # the first
    - title: About us
      menu:
        - { title: Site, url: "https://shop.example" }
  ice_breakers: [{ title: Open now?, payload: HOURS }]
  commands: { /menu: Our pizzas }
lists:
  sizes: [S, M] # from small to large
  colors:
    - red # the old one
    - blue
  skus: { file: skus.txt }
  all: [{ list: sizes }, XXL]
tables:
  shops:
    key: id
    rows:
      - { id: n1, town: Nantes } # the first
      - { id: b1, phone: "+33" }
  prices: { file: prices.csv }
rules:
  - name: size
    when: { text: { in: [sizes, colors] } }
    reply: Noted.
  - name: inside
    rules:
      - name: a shop
        when: { payload: { like: "SHOP_{shop in shops}" } }
        reply: "{shop.town|elsewhere}"
      - name: a color
        when: { text: { like: "{c in colors}" } }
        reply: Nice.
default: { reply: What? }
`;

function stateOf(text: string): StudioState {
  const texts = { [path]: text, 'rules/skus.txt': 'A1\n', 'rules/prices.csv': 'sku,price\nA,1\n' };
  const state = new StudioState({ entry: 'rules', texts });
  state.check(true);
  return state;
}

function fileOf(text: string): RuleAsCard {
  return finish(cards(stateOf(text), { path }))!;
}

function edited(text: string, act: CardAct): string {
  const change = cardEdit(stateOf(text), { path, act });
  return change ? applyEdits(text, change.edits) : expect.fail('no edit');
}

describe('What stands beside rules, as cards', () => {
  it('tells the words of each list, its file, and who looks at it', () => {
    const told = fileOf(shop).lists.map(({ name, values, file, usedBy }) => [
      name,
      values.map((value) => value.text),
      file,
      usedBy.map((user) => user.name),
    ]);
    expect(told).to.deep.equal([
      ['sizes', ['S', 'M'], undefined, ['size']],
      ['colors', ['red', 'blue'], undefined, ['size', 'a color']],
      ['skus', [], 'skus.txt', []],
      ['all', ['{ list: sizes }', 'XXL'], undefined, []],
    ]);
  });

  it('tells who looks at a list: groups too, and neither at one of the same name in a group nor at what is remembered', () => {
    const text = `lists:
  colors: [red]
  all: [{ list: colors }, any]
rules:
  - name: outer
    when: { text: { in: all } }
    remember: { list: colors }
    reply: Yes.
  - name: hidden
    when: { text: { in: colors } }
    lists: { colors: [blue], more: [{ list: colors }] }
    rules:
      - { name: blue, when: { title: { like: "{c in colors}" } }, reply: Blue. }
      - { name: more, when: { title: { in: more } }, reply: More. }
  - name: added
    lists: { colors: [{ list: colors }, green] }
    rules:
      - { name: green, when: { text: { not: { in: colors } } }, reply: Green. }
`;
    const file = fileOf(text);
    const users = (lists: RuleAsCard['lists']) =>
      lists.map(({ name, usedBy }) => [name, usedBy.map((user) => user.name)]);
    expect(
      stateOf(text)
        .check(false)
        .diagnostics.filter(({ severity }) => severity === 'error'),
    ).to.deep.equal([]);
    expect(users(file.lists)).to.deep.equal([
      ['colors', ['outer', 'green']],
      ['all', ['outer']],
    ]);
    expect(users(file.cards[1]!.lists)).to.deep.equal([
      ['colors', ['hidden', 'blue', 'more']],
      ['more', ['more']],
    ]);
  });

  it('leaves as text what stands beside the file of a list or table', () => {
    const { rest } = fileOf(
      'tables: { t: { file: prices.csv, key: sku } }\nlists: { l: { file: skus.txt, odd: 1 } }\nrules: []\n',
    );
    expect(rest.map(({ text }) => text)).to.have.members([
      'tables: t: key: sku',
      'lists: l: odd: 1',
    ]);
  });

  it('begins a table without rows with its first column', () => {
    const empty = 'tables: { t: { rows: [] } }\nrules: []\n';
    const { path, columns, rows } = fileOf(empty).rows[0]!;
    expect([columns, rows]).to.deep.equal([[], []]);
    expect(edited(empty, { kind: 'insert', id, path, at: 0, value: { town: 'Nantes' } })).to.equal(
      'tables: { t: { rows: [{ town: Nantes }] } }\nrules: []\n',
    );
    const blank = empty.replace('[]', '[{}]');
    const [row] = fileOf(blank).rows[0]!.rows;
    expect(
      edited(blank, { kind: 'set', id, path: [...row!.path, 'town'], value: 'Nantes' }),
    ).to.equal('tables: { t: { rows: [{ town: Nantes }] } }\nrules: []\n');
  });

  it('takes a list out with its words', () => {
    const two = 'lists: { a: [x], b: [y] }\nrules: []\n';
    const { path } = fileOf(two).lists[0]!;
    expect(edited(two, { kind: 'remove', id, path })).to.equal('lists: { b: [y] }\nrules: []\n');
  });

  it('knows the names of lists that it cannot show', () => {
    expect(fileOf('lists: { a: S, b: [x] }\nrules: []\n').listNames).to.deep.equal(['a', 'b']);
  });

  it('tells the columns and rows of a table, and where a file is one', () => {
    const { rows, tables } = fileOf(shop);
    const [shops] = rows;
    expect(rows.map(({ name }) => name)).to.deep.equal(['shops']);
    expect(shops!.columns).to.deep.equal(['id', 'town', 'phone']);
    expect(shops!.rows.map(({ cells }) => cells.map((cell) => cell?.text))).to.deep.equal([
      ['n1', 'Nantes', undefined],
      ['b1', undefined, '+33'],
    ]);
    expect(tables).to.deep.equal([{ name: 'prices', file: 'prices.csv' }]);
  });

  it('tells what people see before they write, and leaves as text what it has no words for', () => {
    const { profile, rest } = fileOf(shop);
    const told = (button: CardButton) => [button.title?.text, button.does, button.value?.text];
    expect(profile!.greeting?.text).to.equal('Hello!');
    expect(profile!.getStarted?.text).to.equal('START');
    const [pizzas, about] = profile!.menu;
    expect(pizzas?.kind === 'button' && told(pizzas.button)).to.deep.equal([
      'Pizzas',
      'payload',
      'MENU',
    ]);
    expect(about?.kind === 'menu' && [about.title?.text, about.items.length]).to.deep.equal([
      'About us',
      1,
    ]);
    expect(profile!.iceBreakers.map(told)).to.deep.equal([['Open now?', 'payload', 'HOURS']]);
    expect(profile!.rest.map(({ text }) => text)).to.deep.equal([
      'commands: { /menu: Our pizzas }',
    ]);
    expect(rest.map(({ text }) => text)).to.deep.equal(['tables: shops: key: id']);
  });

  it('leaves lists, tables and menus of another form as they are written', () => {
    const odd = `lists: { a: S, b: [x] }
tables: { t: { rows: [[1, 2]] } }
profile: { menu: [{ title: A, payload: { a: 1 } }] }
rules: []
`;
    const { lists, rows, profile, rest } = fileOf(odd);
    expect(lists.map(({ name }) => name)).to.deep.equal(['b']);
    expect(rows).to.deep.equal([]);
    expect(profile!.menu).to.deep.equal([]);
    expect(profile!.rest.map(({ text }) => text)).to.deep.equal([
      'menu: [{ title: A, payload: { a: 1 } }]',
    ]);
    expect(rest.map(({ text }) => text)).to.deep.equal([
      'lists: a: S',
      'tables: t: { rows: [[1, 2]] }',
    ]);
  });

  const edits: readonly (readonly [what: string, act: CardAct, from: string, to: string])[] = [
    [
      'adds a word to a list',
      { kind: 'insert', id, path: ['lists', 'sizes'], at: 2, value: 'L' },
      'sizes: [S, M] # from small to large',
      'sizes: [S, M, L] # from small to large',
    ],
    [
      'changes a word',
      { kind: 'set', id, path: ['lists', 'colors', 0], value: 'dark red' },
      '- red # the old one',
      '- dark red # the old one',
    ],
    [
      'takes a word out',
      { kind: 'remove', id, path: ['lists', 'colors', 1] },
      '    - red # the old one\n    - blue\n',
      '    - red # the old one\n',
    ],
    [
      'adds a list',
      { kind: 'set', id, path: ['lists', 'towns'], value: ['Nantes', 'Brest'] },
      '  all: [{ list: sizes }, XXL]\n',
      '  all: [{ list: sizes }, XXL]\n  towns: [Nantes, Brest]\n',
    ],
    [
      'changes a cell',
      { kind: 'set', id, path: ['tables', 'shops', 'rows', 0, 'town'], value: 'Rennes' },
      '{ id: n1, town: Nantes } # the first',
      '{ id: n1, town: Rennes } # the first',
    ],
    [
      'fills a cell in another column',
      { kind: 'set', id, path: ['tables', 'shops', 'rows', 0, 'phone'], value: '+49' },
      '{ id: n1, town: Nantes } # the first',
      '{ id: n1, town: Nantes, phone: "+49" } # the first',
    ],
    [
      'changes the greeting',
      { kind: 'set', id, path: ['profile', 'greeting'], value: 'Welcome!' },
      'greeting: Hello! # in every language',
      'greeting: Welcome! # in every language',
    ],
    [
      'adds an entry to a menu inside the menu',
      {
        kind: 'button',
        id,
        path: ['profile', 'menu', 1],
        key: 'menu',
        title: 'Hours',
        to: { payload: 'HOURS' },
      },
      '        - { title: Site, url: "https://shop.example" }\n',
      '        - { title: Site, url: "https://shop.example" }\n        - { title: Hours, payload: HOURS }\n',
    ],
    [
      'takes a question to begin with out',
      { kind: 'remove', id, path: ['profile', 'ice_breakers', 0] },
      '  ice_breakers: [{ title: Open now?, payload: HOURS }]\n',
      '',
    ],
  ];
  for (const [what, act, from, to] of edits) {
    it(`${what}, and leaves every other character as it was`, () => {
      expect(shop).to.include(from);
      expect(edited(shop, act)).to.equal(shop.replace(from, to));
    });
  }

  it('adds a row, and a question to begin with that leads to a new rule', () => {
    const row = edited(shop, {
      kind: 'insert',
      id,
      path: ['tables', 'shops', 'rows'],
      at: 2,
      value: { id: 'r1', town: 'Rennes' },
    });
    expect(row).to.match(/\n {6}- \{ id: r1, town: Rennes \}\n {2}prices/);
    const asked = edited(shop, {
      kind: 'button',
      id,
      path: ['profile'],
      key: 'ice_breakers',
      title: 'Do you deliver?',
      to: { answer: 'Yes.' },
    });
    const { profile, cards: rules } = fileOf(asked);
    const { leadsTo } = profile!.iceBreakers[1]!;
    expect(rules.map(({ name }) => name)).to.include(leadsTo?.rule);
    expect(asked).to.include('# in every language').and.include('# the first');
  });
});

describe('What a rule asks besides a payload', () => {
  const leads = (when: string) => {
    const text = `rules:
  - name: menu
    when: { payload: MENU }
    reply: { text: Which?, buttons: [{ title: Small, payload: SIZE_S }] }
${when}
default: { reply: What? }
`;
    return fileOf(text).cards[0]!.messages.flatMap((message) =>
      message.kind === 'text' ? message.buttons.map(({ leadsTo }) => leadsTo) : [],
    )[0];
  };
  const rule = (when: string) => `  - { name: size, when: ${when}, reply: Noted. }`;
  const cases: readonly (readonly [when: string, only: string | undefined])[] = [
    [rule('{ payload: SIZE_S }'), undefined],
    [rule('{ payload: SIZE_S, memory.pizza: Funghi }'), 'memory.pizza is "Funghi"'],
    [
      rule('{ any: [{ text: small }, { payload: [SIZE_S, SIZE_M], memory.pizza: Funghi }] }'),
      'memory.pizza is "Funghi"',
    ],
    [
      `  - name: ordering\n    when: { answer_to: order.size }\n    rules:\n      - { name: size, when: { payload: SIZE_S }, reply: Noted. }`,
      'answer_to is "order.size"',
    ],
  ];
  for (const [when, only] of cases) {
    it(`is told of a button that leads to it: ${only ?? 'nothing'}`, () => {
      const found = leads(when);
      expect(found?.rule).to.equal('size');
      expect(found?.only).to.equal(only);
    });
  }
});

describe('The opposite of several tests', () => {
  const text = (not: string) =>
    `rules:\n  - name: a\n    when: { title: { not: ${not} } }\n    reply: x\n`;
  const tests = (not: string) => {
    const [clause] = fileOf(text(not)).cards[0]!.when!;
    return clause!.kind === 'field' ? clause!.tests : clause!.kind;
  };

  it('is told as tests of which not all may hold at once', () => {
    expect(tests('{ starts_with: A, ends_with: [b, c], ignore_case: true }')).to.deep.equal([
      { operator: 'starts_with', isNot: true, values: ['A'], how: ['ignore_case'] },
      { operator: 'ends_with', isNot: true, values: ['b', 'c'], how: ['ignore_case'] },
    ]);
  });

  it('stays as it is written where one of them has no texts', () => {
    expect(tests('{ present: true, starts_with: A }')).to.equal('raw');
  });
});
