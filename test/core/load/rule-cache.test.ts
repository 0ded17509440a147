import { type Checked, parseRules, type RuleSet, serialize } from '@botrules/core';
import { createSerializer, RuleCache } from '@botrules/core/tooling';
import { expect } from 'chai';
import fc from 'fast-check';
import { runs } from '../../support/runs.js';

type Texts = Readonly<Record<string, string>>;

/** What a load says, without the objects that it made. */
function saidBy({ value, diagnostics, omitted, sources }: Checked<RuleSet>) {
  return { version: value?.version, diagnostics, omitted, sources: [...sources.keys()] };
}

const rule = (name: string, payload = name) =>
  `  - { name: ${name}, when: { payload: ${payload} }, reply: { text: Hi, buttons: [{ title: Go, payload: ${payload} }] } }\n`;
const file = (...rules: readonly string[]) => `rules:\n${rules.join('')}`;

/** Files as people have them: by themselves, with lists, with includes, wrong, doubtful. */
const variants: readonly string[] = [
  file(rule('a')),
  file(rule('a'), rule('b')),
  file(rule('c')).replace('payload: c', 'text: { like: "{word}" }'),
  file(rule('d', '"ORDER_*"')),
  file(rule('e')).replace('{ payload: e }', '{ payload: "X|Y" }'),
  file(rule('f')).replace('{ text: Hi, buttons: [{ title: Go, payload: f }] }', '"{nothing}"'),
  `lists: { l: [S, M] }\n${file(rule('g'))}`.replace('{ payload: g }', '{ title: { in: l } }'),
  `lists: { l: { file: ../list.txt } }\n${file(rule('h'))}`,
  `lists: { l: { file: list.txt } }\n${file(rule('i'))}`.replace(
    '{ payload: i }',
    '{ title: { in: l } }',
  ),
  `when: { event: message }\n${file('  - include: parts\n')}`,
  file('  - include: parts/p.yaml\n'),
  file(
    rule('j'),
    '  - when: { text: x }\n    rules:\n    - { name: k, when: { text: y }, route: k }\n    default: { route: z }\n',
  ),
  'rules: 12\n',
  'rules: [',
  file(rule('café')),
  '',
];

const folders = fc.record({
  'a.yaml': fc.constantFrom(...variants),
  'b.yaml': fc.constantFrom(...variants),
  'c.yaml': fc.constantFrom(...variants),
  'parts/p.yaml': fc.constantFrom(file(rule('p')), file(rule('a')), file(rule('q'))),
  'list.txt': fc.constantFrom('S\nM\n', 'S\n'),
});

describe('a cache of rules', () => {
  it('changes nothing in what a load says, nor in what is written of it, however files change', () => {
    fc.assert(
      fc.property(fc.array(folders, { minLength: 2, maxLength: 5 }), (states) => {
        const cache = new RuleCache();
        const write = createSerializer();
        for (const texts of states) {
          const cached = parseRules(texts, { entry: '', checks: false, cache });
          const fresh = parseRules(texts, { entry: '', checks: false });
          expect(saidBy(cached)).to.deep.equal(saidBy(fresh));
          if (cached.value === undefined) continue;
          expect(write(cached.value)).to.deep.equal(serialize(fresh.value!));
        }
      }),
      { numRuns: runs(25, 150) },
    );
  }).timeout(60_000);

  it('changes nothing in what is written of groups that moved within their file', () => {
    const cache = new RuleCache();
    const write = createSerializer();
    const text =
      'rules:\n  - { name: a, when: { payload: A }, route: a }\n  - when: { channel: instagram }\n    rules:\n      - { name: b, when: {}, route: b }\n';
    for (const texts of [text, `# one line\n${text}`, text.replace('route: a', 'route: aa')]) {
      const cached = parseRules(texts, { cache }).value!;
      expect(write(cached)).to.deep.equal(serialize(parseRules(texts).value!));
    }
    const below = text.replace('  - when', '\n\n  - when');
    expect(write(parseRules(below, { cache }).value!)).to.deep.equal(
      serialize(parseRules(below).value!),
    );
  });

  const load = (cache: RuleCache, texts: Texts) => parseRules(texts, { entry: '', cache }).value!;
  const texts = { 'a.yaml': file(rule('a')), 'b.yaml': file(rule('b')) };

  it('gives the very group of a file that has not changed', () => {
    const cache = new RuleCache();
    const before = load(cache, texts).root.items;
    const after = load(cache, { ...texts, 'b.yaml': file(rule('c')) }).root.items;
    expect(after[0]).to.equal(before[0]);
    expect(after[1]).not.to.equal(before[1]);
  });

  const rulesOf = ({ root }: RuleSet) =>
    root.items.flatMap((item) => (item.kind === 'group' ? item.items : []));

  it('gives the very rules of a file that have not changed, with stars in texts or without', () => {
    for (const hi of [
      'Hi',
      '"Hi *all*"',
      '"Hi\n      all"',
      '"Hi\n      *all*"',
      '"Tom\n      or &Jerry"',
    ]) {
      const cache = new RuleCache();
      const text = file(rule('a'), rule('b'), rule('c')).replaceAll('Hi', hi);
      const before = rulesOf(load(cache, { 'a.yaml': text }));
      const after = rulesOf(load(cache, { 'a.yaml': text.replace('payload: c', 'payload: d') }));
      expect(after.length, hi).to.equal(3);
      expect(after[1], hi).to.equal(before[1]);
      expect(after[2], hi).not.to.equal(before[2]);
    }
  });

  it('lets go of files that a load had nothing of', () => {
    const cache = new RuleCache();
    const [before] = load(cache, texts).root.items;
    load(cache, { 'b.yaml': texts['b.yaml'] });
    expect(load(cache, texts).root.items[0]).not.to.equal(before);
  });

  it('reads all anew under other declarations', () => {
    const cache = new RuleCache();
    const [before] = load(cache, texts).root.items;
    const other = parseRules(texts, { entry: '', cache, fields: ['user.language'] }).value!;
    expect(other.root.items[0]).not.to.equal(before);
  });

  it('tells of a name twice though the file with the first was not read again', () => {
    const cache = new RuleCache();
    load(cache, texts);
    const again = { ...texts, 'b.yaml': file(rule('a')) };
    expect(parseRules(again, { entry: '', cache }).diagnostics.map(({ code }) => code)).to.include(
      'duplicate-name',
    );
  });
});
