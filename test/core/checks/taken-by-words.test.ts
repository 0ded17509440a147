import { readdirSync, readFileSync } from 'node:fs';
import { parseRules } from '@botrules/core';
import { expect } from 'chai';
import { starterRules } from '../../../packages/cli/src/init/starter-rules.js';

function told(...rules: readonly string[]): readonly string[] {
  const text = ['rules:', ...rules.map((rule) => `  - ${rule}`), 'default: { reply: What? }'];
  const { value, diagnostics } = parseRules({ 'rules.yaml': text.join('\n') });
  expect(value, JSON.stringify(diagnostics)).to.not.equal(undefined);
  return diagnostics.filter(({ code }) => code === 'taken-by-words').map(({ message }) => message);
}

const rule = (name: string, when: string, more = 'reply: Yes') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;
const reply = (title: string, payload: string) =>
  rule(
    'greet',
    'payload: START',
    `reply: { text: Hi, quick_replies: [{ title: ${title}, payload: ${payload} }] }`,
  );
const button = (title: string, payload: string) =>
  rule(
    'greet',
    'payload: START',
    `reply: { text: Hi, buttons: [{ title: ${title}, payload: ${payload} }] }`,
  );

const menu = rule('menu', 'text: { contains: menu, ignore_case: true }');
const kids = rule('kids', 'payload: KIDS');
const taken =
  'A tap on "Menu for kids" goes to rule "menu" for its words; rule "kids", which tests its payload "KIDS", is below.';

describe('A tap that an earlier rule takes for its words is told', () => {
  it('of a quick reply, by a rule on text', () => {
    expect(told(reply('Menu for kids', 'KIDS'), menu, kids)).to.deep.equal([taken]);
  });

  it('of a button, by a rule on its title', () => {
    const byTitle = rule('menu', 'title: { starts_with: Menu }');
    expect(told(button('Menu for kids', 'KIDS'), byTitle, kids)).to.deep.equal([taken]);
  });

  it('where the rule for the payload asks for more', () => {
    const some = rule('kids', 'payload: { like: "K{rest}" }, channel: messenger');
    expect(told(reply('Menu for kids', 'KIDS'), menu, some)).to.deep.equal([taken]);
  });

  it('where both rules are for one channel', () => {
    const ours = rule('menu', 'text: { contains: Menu }, channel: messenger');
    const theirs = rule('kids', 'payload: KIDS, channel: messenger');
    expect(told(reply('Menu for kids', 'KIDS'), ours, theirs)).to.deep.equal([taken]);
  });

  it('where one of several ways of the earlier rule takes it', () => {
    const either = rule('menu', 'any: [{ payload: MENU }, { text: { contains: Menu } }]');
    expect(told(reply('Menu for kids', 'KIDS'), either, kids)).to.deep.equal([taken]);
  });

  it('by a default whose group asks for words', () => {
    const group = `{ when: { text: { contains: Menu } }, rules: [${rule('m', 'sender.id: "1"')}], default: { reply: Menu } }`;
    expect(told(reply('Menu for kids', 'KIDS'), group, kids)).to.deep.equal([
      'A tap on "Menu for kids" goes to the default of a group for its words; rule "kids", which tests its payload "KIDS", is below.',
    ]);
  });
});

describe('Nothing is said of a tap', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['where the rule for the payload is first', reply('Menu for kids', 'KIDS'), kids, menu],
    [
      'where the rule on words wants typed ones',
      reply('Menu for kids', 'KIDS'),
      rule('menu', 'event: message, text: { contains: Menu }'),
      kids,
    ],
    [
      'of a button by a rule on text, which clicks have not',
      button('Menu for kids', 'KIDS'),
      menu,
      kids,
    ],
    ['whose words are others', reply('For kids', 'KIDS'), menu, kids],
    [
      'where the earlier rule asks for the payload, too',
      reply('Menu', 'KIDS'),
      rule('menu', 'any: [{ payload: [MENU, KIDS] }, { text: { contains: Menu } }]'),
      kids,
    ],
    [
      'where the earlier rule takes some of them',
      reply('Menu for kids', 'KIDS'),
      rule('menu', 'text: { contains: Menu }, time: { days: mon }'),
      kids,
    ],
    [
      'where the earlier rule goes on',
      reply('Menu for kids', 'KIDS'),
      rule('menu', 'text: { contains: Menu }', 'continue: true, reply: Yes'),
      kids,
    ],
    ['where no rule asks for the payload', reply('Menu for kids', 'KIDS'), menu],
    ['whose words are not known', reply('"{title|Menu}"', 'KIDS'), menu, kids],
    [
      'where a rule before takes whatever is tapped',
      reply('Menu for kids', 'KIDS'),
      rule('all', 'event: quick_reply'),
      menu,
      kids,
    ],
  ];
  for (const [words, ...rules] of rows) {
    it(words, () => expect(told(...rules)).to.deep.equal([]));
  }

  it('in the shop, nor in what a new set of rules begins with', () => {
    const files = (folder: string) =>
      Object.fromEntries(
        readdirSync(folder)
          .filter((name) => /(?<!\.test)\.yaml$|\.csv$/.test(name))
          .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
      );
    expect(parseRules(files('rules')).diagnostics).to.deep.equal([]);
    expect(parseRules({ 'rules.yaml': starterRules() }).diagnostics).to.deep.equal([]);
  });
});
