import { itemsOf, type OutlineItem, outline, partAt } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { ruleFiles } from '../../support/arbitrary-rules.js';
import { runs } from '../../support/runs.js';

const shop = `lists: { sizes: [S, M] }
rules:
  # A greeting
  - name: hello
    when: { payload: HELLO }
    reply: Hi!   # to all
  - name: sizes
    when:
      title: { in: sizes }
    reply:
      - "One line"
      - text: |
          One line
          and another
        buttons:
          - { title: Hello, payload: HELLO }
          - { title: Site, url: "https://example.com/" }
  - when: { channel: instagram }
    rules:
      - { name: inner, when: {}, route: inner, disabled: true }
    default: { route: rest }
  - include: more.yaml
default:
  reply: 'It''s late'
`;

const read = (text: string) => outline('shop.yaml', text)!;
const named = (root: OutlineItem, id: string) => [...itemsOf(root)].find((each) => each.id === id)!;

describe('An outline', () => {
  it('has files, groups, rules, includes and defaults, each with an id', () => {
    expect([...itemsOf(read(shop))].map(({ kind, id }) => `${kind}: ${id}`)).to.deep.equal([
      'file: file shop.yaml',
      'rule: rule hello',
      'rule: rule sizes',
      'group: group inner',
      'rule: rule inner',
      'default: default of group inner',
      'include: include more.yaml',
      'default: default of file shop.yaml',
    ]);
  });

  const places: readonly (readonly [
    id: string,
    path: (string | number)[],
    written: string,
    text: string | undefined,
  ])[] = [
    ['rule hello', ['name'], 'hello', 'hello'],
    ['rule hello', ['when'], '{ payload: HELLO }', undefined],
    ['rule hello', ['when', 'payload'], 'HELLO', 'HELLO'],
    ['rule hello', ['reply'], 'Hi!', 'Hi!'],
    ['rule sizes', ['when', 'title', 'in'], 'sizes', 'sizes'],
    ['rule sizes', ['reply', 0], '"One line"', 'One line'],
    [
      'rule sizes',
      ['reply', 1, 'text'],
      '|\n          One line\n          and another',
      'One line\nand another\n',
    ],
    ['rule sizes', ['reply', 1, 'buttons', 0, 'title'], 'Hello', 'Hello'],
    ['rule sizes', ['reply', 1, 'buttons', 0, 'payload'], 'HELLO', 'HELLO'],
    [
      'rule sizes',
      ['reply', 1, 'buttons', 1, 'url'],
      '"https://example.com/"',
      'https://example.com/',
    ],
    ['group inner', ['when', 'channel'], 'instagram', 'instagram'],
    ['default of group inner', ['route'], 'rest', 'rest'],
    ['default of file shop.yaml', ['reply'], "'It''s late'", "It's late"],
    ['file shop.yaml', ['lists', 'sizes', 1], 'M', 'M'],
  ];
  for (const [id, path, written, text] of places) {
    it(`says where ${path.join('.')} of ${id} stands`, () => {
      const part = partAt(named(read(shop), id), path)!;
      expect(shop.slice(part.from, part.to)).to.equal(written);
      expect(part.text).to.equal(text);
      const before = shop.slice(0, part.from).split('\n');
      expect([part.line, part.column]).to.deep.equal([before.length, before.at(-1)!.length + 1]);
    });
  }

  it('keeps ids while other things change', () => {
    const later = shop
      .replace('  - name: hello', '  - name: new\n    when: {}\n    route: new\n  - name: hello')
      .replace('Hi!', 'Hello!\n');
    const ids = [...itemsOf(read(later))].map(({ id }) => id);
    expect(ids).to.include.members([...itemsOf(read(shop))].map(({ id }) => id));
  });

  it('leaves out what an alias stands for, which is written elsewhere', () => {
    const text = 'x-w: &w { payload: A }\nrules:\n  - { name: a, when: *w, route: a }\n';
    expect(partAt(named(read(text), 'rule a'), ['when'])).to.equal(undefined);
  });

  it('has none of what is not YAML', () => {
    expect(outline('a.yaml', 'rules: [')).to.equal(undefined);
    expect(outline('a.yaml', '')).to.equal(undefined);
  });

  it('has only places that lie inside of each other, and ids that nothing else has', () => {
    fc.assert(
      fc.property(ruleFiles(), ({ files }) => {
        for (const [file, text] of Object.entries(files)) {
          const root = outline(file, text);
          if (!root) continue;
          const all = [...itemsOf(root)];
          expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
          for (const item of all) {
            for (const inner of [...item.items, ...item.parts]) {
              expect(inner.from).to.be.at.least(item.from);
              expect(inner.to).to.be.at.most(item.to);
            }
          }
        }
      }),
      { numRuns: runs(20, 60) },
    );
  }).timeout(60_000);
});
