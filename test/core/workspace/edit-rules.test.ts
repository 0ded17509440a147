import {
  addButton,
  addRule,
  applyEdits,
  deleteRule,
  duplicateRule,
  itemsOf,
  moveRule,
  type OutlineItem,
  outline,
  partAt,
  setDisabled,
  setText,
  type TextEdit,
} from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { runs } from '../../support/runs.js';

const shop = `# The shop
rules:
  # A greeting
  - name: hello
    when: { payload: HELLO }
    reply: Hi!   # to all

  # Sizes
  - name: sizes
    when:
      title:  "size"
    reply:
      text: |
        One line
        and another
      buttons:
        - { title: Hello, payload: HELLO }

  - { name: short, when: { payload: 'SHORT' }, reply: [Hi, { text: Bye }] }
default:
  reply: 'It''s late'
`;

const file = (text: string) => ({ file: 'shop.yaml', text });
const edited = (text: string, edits: readonly TextEdit[] | undefined) => {
  expect(edits, 'no edit').not.to.equal(undefined);
  return applyEdits(text, edits!);
};
/** The lines of a text that are not those of another. */
const changed = (text: string, before: string) => {
  const old = before.split(/\r?\n/);
  return text.split(/\r?\n/).filter((line) => !old.includes(line));
};

describe('Edits of rules', () => {
  const texts: readonly (readonly [
    id: string,
    path: (string | number)[],
    value: string,
    lines: readonly string[],
  ])[] = [
    ['rule hello', ['reply'], 'Good morning!', ['    reply: Good morning!   # to all']],
    ['rule hello', ['reply'], 'Price: 5 # net', ['    reply: "Price: 5 # net"   # to all']],
    ['rule hello', ['reply'], 'a\nb', ['    reply: "a\\nb"   # to all']],
    ['rule hello', ['when', 'payload'], 'A, B', ['    when: { payload: "A, B" }']],
    ['rule hello', ['name'], 'hi', ['  - name: hi']],
    ['rule sizes', ['when', 'title'], 'say "size"', ['      title:  "say \\"size\\""']],
    ['rule sizes', ['reply', 'text'], 'One\n\nTwo\n', ['        One', '        Two']],
    [
      'rule sizes',
      ['reply', 'buttons', 0, 'title'],
      'no',
      ['        - { title: "no", payload: HELLO }'],
    ],
    ['default of file shop.yaml', ['reply'], "Let's go", ["  reply: 'Let''s go'"]],
  ];
  for (const [id, path, value, lines] of texts) {
    it(`write ${JSON.stringify(value)} as ${path.join('.')} of ${id}, and nothing else`, () => {
      const now = edited(shop, setText(file(shop), id, path, value));
      expect(changed(now, shop).filter((line) => line !== '')).to.deep.equal(lines);
    });
  }

  for (const empty of ['reply:', 'reply: ', 'reply: &hi']) {
    it(`put one blank before a text where none is written yet: \`${empty}\``, () => {
      const text = `rules:\n  - name: a\n    when: {}\n    ${empty}\n`;
      const now = edited(text, setText(file(text), 'rule a', ['reply'], 'Hi'));
      expect(now).to.equal(text.replace(empty, `${empty.trimEnd()} Hi`));
    });
  }

  it('add a rule behind another, apart from it as the others are', () => {
    const rule = { name: 'new', when: { payload: 'NEW' }, reply: 'Yes: new' };
    const now = edited(shop, addRule(file(shop), rule, 'rule hello'));
    expect(now).to.equal(
      shop.replace(
        '# to all\n',
        '# to all\n\n  - name: new\n    when: { payload: NEW }\n    reply: "Yes: new"\n',
      ),
    );
  });

  it('add a rule as the first', () => {
    const now = edited(shop, addRule(file(shop), { name: 'new', when: {}, route: 'a' }, null));
    expect(names(now)).to.deep.equal(['new', 'hello', 'sizes', 'short']);
    expect(now.startsWith('# The shop\nrules:\n')).to.equal(true);
  });

  for (const text of [
    '',
    '# nothing yet\n',
    'rules:\n',
    'rules: []\n',
    'default: { route: a }\n',
    'rules: [] # none\ndefault: { route: a }\n',
  ]) {
    it(`add a rule to ${JSON.stringify(text)}`, () => {
      const rule = { name: 'new', when: {}, route: 'a' };
      expect(names(edited(text, addRule(file(text), rule, null)))).to.deep.equal(['new']);
    });
  }

  it('copy a rule under another name', () => {
    const now = edited(shop, duplicateRule(file(shop), 'rule sizes', 'more sizes'));
    expect(names(now)).to.deep.equal(['hello', 'sizes', 'more sizes', 'short']);
    expect(now.split('# Sizes').length).to.equal(3);
  });

  it('move a rule with its comment', () => {
    const now = edited(shop, moveRule(file(shop), 'rule sizes', null));
    expect(names(now)).to.deep.equal(['sizes', 'hello', 'short']);
    expect(now).to.match(/# Sizes\n {2}- name: sizes/);
    const back = edited(now, moveRule(file(now), 'rule sizes', 'rule hello'));
    expect(names(back)).to.deep.equal(['hello', 'sizes', 'short']);
  });

  it('delete a rule, the last one too', () => {
    expect(names(edited(shop, deleteRule(file(shop), 'rule sizes')))).to.deep.equal([
      'hello',
      'short',
    ]);
    const one = 'rules:\n  - name: a\n    when: {}\n    route: a\n';
    expect(edited(one, deleteRule(file(one), 'rule a'))).to.equal('rules: []\n');
  });

  for (const id of ['rule hello', 'rule short']) {
    it(`switch ${id} off and on again, to the byte`, () => {
      const off = edited(shop, setDisabled(file(shop), id, true));
      expect(item(off, id).disabled).to.equal(true);
      const on = edited(off, setDisabled(file(off), id, false));
      expect(item(on, id).disabled).to.equal(false);
      if (id === 'rule hello') expect(on).to.equal(shop);
    });
  }

  const menu = { title: 'Menu', payload: 'MENU' };
  const buttons: readonly (readonly [id: string, lines: readonly string[]])[] = [
    ['rule hello', ['      text: Hi!   # to all', '        - { title: Menu, payload: MENU }']],
    ['rule sizes', ['        - { title: Menu, payload: MENU }']],
    [
      'rule short',
      [
        "  - { name: short, when: { payload: 'SHORT' }, reply: [Hi, { text: Bye, buttons: [{ title: Menu, payload: MENU }] }] }",
      ],
    ],
  ];
  for (const [id, lines] of buttons) {
    it(`add a button to ${id}`, () => {
      expect(changed(edited(shop, addButton(file(shop), id, menu)), shop)).to.deep.equal(lines);
    });
  }

  it('keep how lines end', () => {
    const windows = shop.replaceAll('\n', '\r\n');
    for (const edits of [
      addButton(file(windows), 'rule hello', menu),
      addRule(file(windows), { name: 'new', when: {}, route: 'a' }, 'rule hello'),
      moveRule(file(windows), 'rule sizes', null),
      setDisabled(file(windows), 'rule hello', true),
      setText(file(windows), 'rule sizes', ['reply', 'text'], 'a\nb\n'),
    ]) {
      expect(edited(windows, edits)).not.to.match(/[^\r]\n/);
    }
  });

  it('say what they cannot do', () => {
    expect(setText(file(shop), 'rule nobody', ['reply'], 'x')).to.equal(undefined);
    expect(setText(file(shop), 'rule sizes', ['reply'], 'x')).to.equal(undefined);
    expect(addButton(file('rules: ['), 'rule a', menu)).to.equal(undefined);
    expect(moveRule(file('rules: [{ name: a }, { name: b }]'), 'rule b', null)).to.equal(undefined);
  });

  // Whatever is edited: what is meant is there, and everything else is as it was, to the byte and to whoever reads it.
  it('change nothing else, whatever the file', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('a: b', '# x', 'yes', '', ' a', 'a\n', 'a\n b\n', '"', "'", '- a', '{', '😀'),
    );
    fc.assert(
      fc.property(
        ruleFiles(),
        fc.nat(),
        fc.nat(),
        value,
        fc.boolean(),
        ({ files }, at, which, put, isWindows) => {
          const [written] = Object.values(files);
          const text = isWindows ? written!.replaceAll('\n', '\r\n') : written!;
          const root = outline('shop.yaml', text)!;
          const all = [...itemsOf(root)].filter(({ kind }) => kind === 'rule');
          const rule = all[at % Math.max(1, all.length)];
          if (!rule) return;
          const some = rule.parts.filter(({ kind, path }) => kind === 'text' && path[0] !== 'name');
          const part = some[which % Math.max(1, some.length)];
          if (part) {
            const edits = setText(file(text), rule.id, part.path, put);
            if (edits !== undefined) {
              const now = applyEdits(text, edits);
              expect(now.slice(0, part.from)).to.equal(text.slice(0, part.from));
              expect(now.endsWith(text.slice(part.to))).to.equal(true);
              expect(partAt(item(now, rule.id), part.path)!.text).to.equal(put);
              expect(readBut(now, rule.id, part.path)).to.deep.equal(
                readBut(text, rule.id, part.path),
              );
            }
          }
          for (const [edits, isRule] of [
            [setDisabled(file(text), rule.id, true), false],
            [duplicateRule(file(text), rule.id, 'a copy'), true],
            [addRule(file(text), { name: 'a copy', when: {}, route: 'x' }, rule.id), true],
            [addButton(file(text), rule.id, { title: 'T', payload: 'P' }), false],
          ] as const) {
            if (edits === undefined) continue;
            const now = applyEdits(text, edits);
            expect(withoutEdits(text, edits)).to.equal(
              text.length - edits.reduce((sum, { from, to }) => sum + to - from, 0),
            );
            const others = (of: string) =>
              [...itemsOf(outline('shop.yaml', of)!)]
                .filter(
                  ({ id, kind, name }) => kind === 'rule' && id !== rule.id && name !== 'a copy',
                )
                .map(({ id, parts }) => [id, parts.map(({ path, text: words }) => [path, words])]);
            expect(others(now)).to.deep.equal(others(text));
            if (isRule) expect(names(now)).to.include('a copy');
          }
        },
      ),
      { numRuns: runs(25, 150) },
    );
  }).timeout(120_000);
});

function names(text: string): (string | null)[] {
  return [...itemsOf(outline('shop.yaml', text)!)].flatMap(({ kind, name }) =>
    kind === 'rule' ? [name] : [],
  );
}

function item(text: string, id: string): OutlineItem {
  return [...itemsOf(outline('shop.yaml', text)!)].find((each) => each.id === id)!;
}

/** What all parts of a file read, but one. */
function readBut(text: string, of: string, but: readonly (string | number)[]) {
  return [...itemsOf(outline('shop.yaml', text)!)].flatMap(({ id, parts }) =>
    parts.flatMap(({ path, kind, text: words }) =>
      id === of && path.join() === but.join() ? [] : [[id, path, kind, words]],
    ),
  );
}

function withoutEdits(text: string, edits: readonly TextEdit[]): number {
  return applyEdits(
    text,
    edits.map((each) => ({ ...each, text: '' })),
  ).length;
}
