import { applyEdits } from '@botrules/core/tooling';
import { expect } from 'chai';
import { changeWords, wordsOf } from '../../../packages/studio/src/worker/talk/words.js';

const file = 'rules.yaml';
const text = `# The shop
rules:
  - name: one
    when: { text: one }
    reply: Hello!   # to all
  - name: lines
    when: { text: lines }
    reply:
      - typing: 1s
      - text: |
          First line
          and {text}
        buttons:
          - { title: 'Go', payload: GO }   # the button
          - title: Shop
            url: https://shop.example
        quick_replies: [{ title: "Yes", payload: YES }]
      - cards:
          - title: Shirt
            subtitle: "29.00"
            buttons: [{ title: Buy, payload: BUY }]
  - name: several
    when: { text: several }
    reply:
      - one_of:
          - Hi!
          - { text: Good day, buttons: [{ title: Menu, payload: MENU }] }
default:
  reply: Sorry.
`;
const ground = { texts: new Map([[file, text]]) };
const words = (rule: string, message = 0, line = 1) =>
  wordsOf(ground, { rule, file, line, message })?.words.map(({ kind, text: said }) => [kind, said]);

describe('Words of a message', () => {
  const cases: readonly [string, string, number, [string, string][] | undefined][] = [
    ['a text alone', 'one', 0, [['text', 'Hello!']]],
    [
      'a text with buttons and quick replies',
      'lines',
      1,
      [
        ['text', 'First line\nand {text}\n'],
        ['button', 'Go'],
        ['button', 'Shop'],
        ['quick', 'Yes'],
      ],
    ],
    [
      'cards',
      'lines',
      2,
      [
        ['title', 'Shirt'],
        ['subtitle', '29.00'],
        ['button', 'Buy'],
      ],
    ],
    ['typing dots, which have none', 'lines', 0, undefined],
    [
      'all variants',
      'several',
      0,
      [
        ['text', 'Hi!'],
        ['text', 'Good day'],
        ['button', 'Menu'],
      ],
    ],
    ['a default', 'default', 0, [['text', 'Sorry.']]],
    ['a rule that is gone', 'gone', 0, undefined],
  ];
  for (const [name, rule, message, expected] of cases) {
    it(`are those of ${name}`, () => expect(words(rule, message)).to.deep.equal(expected));
  }

  const changes: readonly [string, number, number, string, string, string][] = [
    ['one', 0, 0, 'Good day!', 'reply: Hello!   # to all', 'reply: Good day!   # to all'],
    ['one', 0, 0, 'No: yes', 'reply: Hello!   # to all', 'reply: "No: yes"   # to all'],
    [
      'lines',
      1,
      0,
      'A\n\nB {text}\n',
      'First line\n          and {text}',
      'A\n\n          B {text}',
    ],
    ['lines', 1, 1, "Let's go", "title: 'Go'", "title: 'Let''s go'"],
    ['lines', 1, 3, 'Oui', 'title: "Yes"', 'title: "Oui"'],
    ['lines', 2, 1, '30', 'subtitle: "29.00"', 'subtitle: "30"'],
    ['several', 0, 0, '👋 Hi', '- Hi!', '- "👋 Hi"'],
    ['default', 0, 0, 'So sorry.\nReally.', 'reply: Sorry.', 'reply: "So sorry.\\nReally."'],
  ];
  for (const [rule, message, which, said, from, to] of changes) {
    it(`change where they stand, and nothing else: ${JSON.stringify(said)}`, () => {
      const found = wordsOf(ground, { rule, file, line: 1, message })!;
      const { path } = found.words[which]!;
      const edits = changeWords(ground, file, found.id, [{ path, text: said }])!;
      expect(applyEdits(text, edits)).to.equal(text.replace(from, to));
    });
  }

  it('change together in one message', () => {
    const found = wordsOf(ground, { rule: 'lines', file, line: 1, message: 1 })!;
    const edits = changeWords(
      ground,
      file,
      found.id,
      found.words.map(({ path }, at) => ({ path, text: `new ${at}` })),
    )!;
    const now = applyEdits(text, edits);
    const after = wordsOf(
      { texts: new Map([[file, now]]) },
      { rule: 'lines', file, line: 1, message: 1 },
    )!;
    expect(after.words.map(({ text: said }) => said)).to.deep.equal([
      'new 0',
      'new 1',
      'new 2',
      'new 3',
    ]);
    expect(now).to.contain('# the button');
  });

  it('stay as they are where they are the same', () => {
    const found = wordsOf(ground, { rule: 'one', file, line: 1, message: 0 })!;
    const [{ path }] = found.words as [(typeof found.words)[number]];
    expect(changeWords(ground, file, found.id, [{ path, text: 'Hello!' }])).to.deep.equal([]);
  });

  it('cannot be changed where an alias stands for them', () => {
    const aliased = {
      texts: new Map([
        [file, 'x-hi: &hi Hello\nrules:\n  - { name: a, when: { text: a }, reply: *hi }\n'],
      ]),
    };
    expect(wordsOf(aliased, { rule: 'a', file, line: 1, message: 0 })).to.equal(null);
  });
});
